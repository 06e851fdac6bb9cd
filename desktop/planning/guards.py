"""What must hold before a status moves (domain.md §2.15): findings by rule id, each with what to do.

A document family registers its guard with `@guard(kind)`; a person may waive a rule with a reason that is kept.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.workspace import Workspace
from desktop.store.journal import Act


class Finding(msgspec.Struct, frozen=True):
    """One thing that is not as a rule wants it: rule id (R08), record, what is missing, what to do.

    A `caution` stops nothing by itself: the window asks a person about it, scripts go on.
    """

    rule: str
    record: str
    message: str
    remedy: str = ""
    kind: str = ""
    waivable: bool = True
    caution: bool = False


class GuardFailedError(AppError):
    """A status cannot move yet; `findings` say what is missing."""

    template = QT_TRANSLATE_NOOP("Errors", "This cannot be done yet: {what}")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Complete what is missing, or state a reason for going on without.")

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        what = " · ".join(f"[{finding.rule}] {finding.message}" for finding in findings)
        super().__init__(what=what)
        self.findings = findings

    @property
    def remedy(self) -> str:
        """What to do: a reason may be stated only where a rule can be waived."""
        if any(finding.waivable for finding in self.findings):
            return super().remedy
        return " ".join(dict.fromkeys(finding.remedy for finding in self.findings if finding.remedy))

    @property
    def details(self) -> dict[str, object]:
        """The findings, each with its rule id."""
        names = ("rule", "kind", "record", "message", "remedy")
        return {"findings": [{name: getattr(finding, name) for name in names} for finding in self.findings]}


Guard = Callable[[Workspace, str, Mapping[str, Any], str, str], tuple[Finding, ...]]
"""(workspace, record id, flat fields as they will be, status before, status after) → findings."""

Effect = Callable[[Workspace, Act, str, str, str], None]
"""(workspace, the act that moves it, record id, status before, status after): what else the move writes."""

SaveRule = Callable[[Workspace, str, Mapping[str, Any]], tuple[Finding, ...]]
"""(workspace, record id, flat fields as they will be) → findings that forbid keeping the record like that."""

Lock = Callable[[Workspace, str, Mapping[str, Any], Mapping[str, Any]], tuple[Finding, ...]]
"""(workspace, record id, flat fields before, those to be set) → why they may not be written any more."""

_guards: dict[str, Guard] = {}
_locks: dict[str, Lock] = {}
_save_rules: dict[str, list[SaveRule]] = {}
_effects: dict[str, list[Effect]] = {}


def guard(kind: str) -> Callable[[Guard], Guard]:
    """Register the guard of a kind's statuses."""

    def register(function: Guard) -> Guard:
        _guards[kind] = function
        return function

    return register


def save_rule(kind: str) -> Callable[[SaveRule], SaveRule]:
    """Register what must hold between the fields of `kind` whenever a record is kept.

    Forms keep each field as it is left, so only what may never stand on disk belongs here; the rest is a finding
    of `check`.
    """

    def register(function: SaveRule) -> SaveRule:
        _save_rules.setdefault(kind, []).append(function)
        return function

    return register


def lock(kind: str, function: Lock) -> None:
    """Register what may not be written of `kind` any more once its document was approved or sent."""
    _locks[kind] = function


def standing(findings: Iterable[Finding], waive: Mapping[str, str], *, careful: bool) -> tuple[Finding, ...]:
    """The findings that stop a step: those not waived, and cautions only when asked to be `careful`."""
    return tuple(
        one
        for one in findings
        if (careful or not one.caution) and not (one.waivable and waive.get(one.rule, "").strip())
    )


def moves(kind: str, before: Mapping[str, Any], fields: Mapping[str, Any]) -> bool:
    """Whether `fields` move a status whose move writes more than itself."""
    _load()
    becomes = str(fields.get("status") or "")
    return kind in _effects and bool(becomes) and becomes != str(before.get("status") or "")


def effect(kind: str) -> Callable[[Effect], Effect]:
    """Register something that moving a status of `kind` writes besides, in the same act."""

    def register(function: Effect) -> Effect:
        _effects.setdefault(kind, []).append(function)
        return function

    return register


def follow(workspace: Workspace, act: Act, kind: str, record: str, before: Mapping[str, Any], becomes: str) -> None:  # noqa: PLR0917
    """Run the effects of a status that has just moved."""
    was = str(before.get("status") or "")
    for function in _effects.get(kind, ()) if becomes and becomes != was else ():
        function(workspace, act, record, was, becomes)


def check(  # noqa: PLR0917 - a record, before and after
    workspace: Workspace,
    kind: str,
    record: str,
    before: Mapping[str, Any],
    fields: Mapping[str, Any],
    waive: Mapping[str, str],
    *,
    careful: bool = False,
) -> None:
    """Raise `GuardFailedError` when a rule that is not waived forbids keeping `fields`, or moving the status so."""
    _load()
    after = {**before, **fields}
    was, becomes = str(before.get("status") or ""), str(fields.get("status") or "")
    findings = locked(workspace, kind, record, before, fields)
    findings += tuple(finding for rule in _save_rules.get(kind, ()) for finding in rule(workspace, record, after))
    if becomes and becomes != was and kind in _guards:
        findings += _guards[kind](workspace, record, after, was, becomes)
    if left := standing(findings, waive, careful=careful):
        raise GuardFailedError(left)


def locked(
    workspace: Workspace, kind: str, record: str, before: Mapping[str, Any], fields: Mapping[str, Any]
) -> tuple[Finding, ...]:
    """Why `fields` may not be written any more, because the document was approved or sent; nothing when they may."""
    _load()
    return _locks[kind](workspace, record, before, fields) if kind in _locks else ()


def _load() -> None:
    from desktop.planning import (  # noqa: F401 - they register their guards
        action_plan,
        area_plan,
        beyond,
        bodies_checks,
        district_plan,
        lao_plan_steps,
        locks,
        needs_plan,
        referral,
        settled,
        village_plan,
    )
