"""Issuing: every draft becomes a decision in its district, in one act."""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain.changes import base_scope
from desktop.domain.district import NeedsItem
from desktop.domain.errors import AppError
from desktop.domain.province import Decision
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.decide.drafts import desk, remove_draft
from desktop.planning.edit import Written
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.frozen import Now

SAID = (
    "item", "decided_by", "result", "reason", "amount", "fiscal_year", "date", "letter", "edition", "document",
    "meeting",
)  # fmt: skip


class NothingToIssueError(AppError):
    """Issue was asked for and no draft waits."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no draft decision to issue.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Record results first, then issue them.")


def issue(ws: Workspace, district: str = "") -> Written:
    """Write every draft (of one district when named) into its district as a decision, in one act.

    A decision of the same decider issued before is named as superseded. Raises `NothingToIssueError`.
    """
    written = Written()
    with journal.act(ws.db, "issue") as act:
        homes = _homes(ws, Now(ws.db, desk(ws)).every(Decision))
        for draft, home in homes:
            if district in ("", home):
                given = _issued(ws, draft, home)
                record, outcome = edit.put_one(ws, act, "decision", given, scope=home)
                remove_draft(ws, act, draft)
                written.count(outcome, record)
        if not written.ids:
            raise NothingToIssueError
        written.act = act.id
    return written


def _homes(ws: Workspace, drafts: Iterable[Decision]) -> list[tuple[Decision, str]]:
    return [(draft, base_scope(ws.get(NeedsItem, draft.item or "").scope)) for draft in drafts]


def _issued(ws: Workspace, draft: Decision, home: str) -> Mapping[str, Any]:
    known = current_decisions(Now(ws.db, home), [draft.item or ""]).get(draft.item or "", [])
    earlier = [one for one in known if one.decided_by == draft.decided_by and one.id != draft.id]
    said = {name: getattr(draft, name) for name in SAID}
    return {"id": draft.id, **said, "supersedes": earlier[-1].id if earlier else None}
