"""Noting a result for items as a draft, and taking it back."""

from collections.abc import Mapping, Sequence
from datetime import date as day
from typing import Any

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
    amounts: Mapping[str, int] | None = None,
    fiscal_year: int | None = None,
    decided_by: str = "province",
    date: str = "",
    document: str = "",
    meeting: str = "",
) -> Written:
    """Draft one result for `items` (ISO date, today when ""); a draft is changed in place.

    `amount` in satang is that of each, unless `amounts` gives an item its own; `document` what they go into
    (province.TARGETS), `meeting` the one of the provincial committee that resolved so (D8).
    Raises `ReasonMissingError` when the result is against the item and says nothing why.
    """
    if result in NEGATIVE_RESULTS and not reason.strip():
        raise ReasonMissingError
    said: dict[str, Any] = {"decided_by": decided_by, "result": result, "reason": reason or None}
    said |= {"document": document or None, "meeting": meeting or None}
    said |= {"fiscal_year": fiscal_year, "date": date or day.today().isoformat()}
    drafts, editions, written = all_drafts(ws, items), Editions(ws), Written()
    with journal.act(ws.db, "decide") as act:
        for item in dict.fromkeys(items):
            known = drafts.get((item, decided_by))
            given = {"id": known.id if known else new_id(), "item": item, "edition": editions.of(item), **said}
            given["amount"] = (amounts or {}).get(item, amount)
            record, outcome = edit.put_one(ws, act, "decision", given, scope=desk(ws))
            written.count(outcome, record)
        written.act = act.id
    return written


class Editions:
    """In which edition districts sent their items last; each plan is looked up once."""

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self._known: dict[tuple[str, str], int | None] = {}

    def of(self, item: str) -> int | None:
        """The edition in which the item's plan was sent last; None when it never was."""
        found = self._ws.get(NeedsItem, item)
        place = (base_scope(found.scope), found.plan or "")
        if place not in self._known:
            self._known[place] = self._read(*place)
        return self._known[place]

    def _read(self, district: str, record: str) -> int | None:
        plan = self._ws.find(NeedsPlan, record)
        submission = last_submission(self._ws, district, plan.cycle if plan else None)
        return submission.edition if submission else None


def withdraw(ws: Workspace, items: Sequence[str], decided_by: str = "") -> Written:
    """Drop the drafts for `items`, of one decider when named; what was issued stays."""
    written = Written()
    with journal.act(ws.db, "withdraw_draft") as act:
        for (_item, decider), draft in all_drafts(ws, items).items():
            if decided_by in ("", decider):
                remove_draft(ws, act, draft)
                written.count("updated", draft.id)
        written.act = act.id
    return written
