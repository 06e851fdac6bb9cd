"""Noting a result for items as a draft, and taking it back."""

from collections.abc import Sequence
from datetime import date as day

from desktop.domain.changes import base_scope
from desktop.domain.district import NeedsItem, NeedsPlan
from desktop.domain.errors import AppError
from desktop.domain.ids import new_id
from desktop.domain.province import NEGATIVE_RESULTS
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.decide.drafts import all_drafts, desk, remove_draft
from desktop.planning.decide.sent import last_submission
from desktop.planning.edit import Written
from desktop.planning.workspace import Workspace
from desktop.store import journal


class ReasonMissingError(AppError):
    """A decision against an item says nothing why."""

    template = QT_TRANSLATE_NOOP("Errors", "A result that is not favourable needs a reason.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write why, so that the village gets an answer.")


def decide(
    ws: Workspace,
    items: Sequence[str],
    *,
    result: str,
    reason: str = "",
    amount: int | None = None,
    fiscal_year: int | None = None,
    decided_by: str = "province",
    date: str = "",
) -> Written:
    """Draft one result for `items` (amount in satang for each, ISO date, today when ""); a draft is changed in place.

    Raises `ReasonMissingError` when the result is against the item and says nothing why.
    """
    if result in NEGATIVE_RESULTS and not reason.strip():
        raise ReasonMissingError
    said = {"decided_by": decided_by, "result": result, "reason": reason or None, "amount": amount}
    said |= {"fiscal_year": fiscal_year, "date": date or day.today().isoformat()}
    drafts, written = all_drafts(ws, items), Written()
    with journal.act(ws.db, "decide") as act:
        for item in dict.fromkeys(items):
            known = drafts.get((item, decided_by))
            edition = _edition(ws, item)
            given = {"id": known.id if known else new_id(), "item": item, "edition": edition, **said}
            record, outcome = edit.put_one(ws, act, "decision", given, scope=desk(ws))
            written.count(outcome, record)
        written.act = act.id
    return written


def _edition(ws: Workspace, item: str) -> int | None:
    """The edition in which the district sent the item last."""
    found = ws.get(NeedsItem, item)
    plan = ws.find(NeedsPlan, found.plan or "")
    submission = last_submission(ws, base_scope(found.scope), plan.cycle if plan else None)
    return submission.edition if submission else None


def withdraw(ws: Workspace, items: Sequence[str]) -> Written:
    """Drop the drafts for `items`; what was issued stays."""
    written = Written()
    with journal.act(ws.db, "withdraw_draft") as act:
        for draft in all_drafts(ws, items).values():
            remove_draft(ws, act, draft)
            written.count("updated", draft.id)
        written.act = act.id
    return written
