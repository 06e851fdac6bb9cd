"""Answers that came to the district on paper, with their letter: kept until the decider's own comes in a file."""

from desktop.domain.district import NeedsItem
from desktop.domain.funding import ReportedDecision
from desktop.domain.ids import new_id
from desktop.domain.province import NEGATIVE_RESULTS
from desktop.planning import edit, rights
from desktop.planning.decide import ReasonMissingError
from desktop.planning.needs_plan.answers import on_paper
from desktop.planning.workspace import Workspace
from desktop.store.frozen import Now

KIND = "reported_decision"


def known(ws: Workspace, item: str) -> ReportedDecision | None:
    """The latest answer on paper that still counts; None when there is none, or the decider's own is here."""
    scope = ws.get(NeedsItem, item).scope
    found = on_paper(Now(ws.db, scope), [item]).get(item, [])
    return found[-1] if found else None


def note(
    ws: Workspace,
    item: str,
    *,
    decided_by: str,
    result: str,
    letter: str,
    date: str,
    reason: str = "",
    amount: int | None = None,
    fiscal_year: int | None = None,
    answer: str = "",
) -> str:
    """Keep an answer that came by `letter` of `date` (ISO), amount in satang; `answer` is the id of one to correct.

    Answers its id. Raises `ReasonMissingError` for a no without its reason, `NotOursToWriteError` at the province.
    """
    if result in NEGATIVE_RESULTS and not reason.strip():
        raise ReasonMissingError
    given = {"id": answer or new_id(), "item": ws.get(NeedsItem, item).id, "decided_by": decided_by, "result": result}
    said = {"letter": letter, "date": date, "reason": reason or None, "amount": amount, "fiscal_year": fiscal_year}
    return edit.put(ws, KIND, [{**given, **said}]).ids[0]


def can_note(ws: Workspace, item: str) -> bool:
    """Whether this office keeps answers on paper to the item."""
    found = ws.find(NeedsItem, item)
    return found is not None and rights.may_write(ws, KIND, found.scope)
