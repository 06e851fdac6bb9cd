"""Verbs on what people disagree on: conflicts, resolve (one, or many by a rule), postpone."""

import argparse
from collections.abc import Iterator
from typing import Any

import msgspec

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import conflicts
from desktop.planning.conflicts import Rule
from desktop.planning.workspace import Workspace
from desktop.verbs.base import Verbs


class WhichConflictError(AppError):
    """`resolve` was told neither which conflict nor by which rule, or a conflict without a value."""

    template = QT_TRANSLATE_NOOP("Errors", "It is not said what to decide, or how.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Name the conflict with --value or --take, or a rule with --rule newest|shown|kept|office:CODE."
    )


def add(verbs: Verbs) -> None:
    """Declare the verbs."""
    listed = verbs.work("conflicts", _conflicts, "what people disagree on")
    listed.add_argument("--postponed", action="store_true", help="only those that wait")
    resolve = verbs.write("resolve", _resolve, "decide a conflict, or many by a rule")
    resolve.add_argument("id", nargs="?", default="", metavar="RECORD:FIELD")
    side = resolve.add_mutually_exclusive_group(required=True)
    side.add_argument("--value")
    side.add_argument("--take", metavar="REPLICA")
    side.add_argument("--rule", metavar="newest|shown|kept|office:CODE|replica:ID")
    resolve.add_argument("--kind", default="", help="the rule is for this kind only")
    resolve.add_argument("--field", default="", help="the rule is for this field only")
    resolve.add_argument("--scope", default="", help="the rule is for this area only")
    resolve.add_argument("--dry-run", action="store_true", help="show what the rule would do")
    resolve.add_argument("--meeting", default="", help="the meeting that decided")
    postpone = verbs.write("postpone", _postpone, "list a conflict apart until one of its sides changes")
    postpone.add_argument("id", metavar="RECORD:FIELD")
    postpone.add_argument("--note", default="", help="what it waits for")
    postpone.add_argument("--back", action="store_true", help="put it back among those to decide")


def _conflicts(workspace: Workspace, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    return (row for row in conflicts.rows(workspace) if not given.postponed or "postponed" in row)


def _resolve(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    if given.rule is not None:
        return _by_rule(workspace, given)
    if not given.id:
        raise WhichConflictError
    value = _value(given.value)
    return {"act": conflicts.decide(workspace, given.id, value=value, take=given.take or "", meeting=given.meeting)}


def _by_rule(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    if given.id:
        raise WhichConflictError
    rule = Rule(take=given.rule, kind=given.kind, field=given.field, scope=given.scope)
    shown = conflicts.preview(workspace, rule)
    act = "" if given.dry_run or not shown.decides else conflicts.apply(workspace, shown, meeting=given.meeting)
    return {
        "act": act,
        "rule": rule.words,
        "decided": [{"id": case.id, "value": side.value} for case, side in shown.decides],
        "changes": shown.changes,
        "left": [{"id": case.id, "why": why} for case, why in shown.left],
    }


def _postpone(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    case = conflicts.find(workspace, given.id)
    if given.back:
        conflicts.resume(workspace, case.id)
    else:
        conflicts.postpone(workspace, case, given.note)
    return {"id": case.id, "postponed": not given.back}


def _value(text: str | None) -> Any:
    """A JSON value where the text is one (a number, null), else the text itself."""
    if text is None:
        return None
    try:
        return msgspec.json.decode(text.encode())
    except msgspec.DecodeError:
        return text
