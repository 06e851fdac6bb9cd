"""Answers that were issued and are in no file yet: their districts know nothing of them."""

from desktop.domain.province import Decision
from desktop.planning.arrival import EARLIER, NO_FILE, of_records
from desktop.planning.decide.sent import as_sent, last_submission, overview
from desktop.planning.workspace import Workspace


def without_file(ws: Workspace, cycle: int | None = None) -> list[str]:
    """The districts, by code, some of whose issued answers for `cycle` stand in no file made for them."""
    return [one.district for one in overview(ws, cycle) if one.issued and _waits(ws, one.district, cycle)]


def _waits(ws: Workspace, district: str, cycle: int | None) -> bool:
    sent = last_submission(ws, district, cycle)
    items = {row.item for row in as_sent(ws, sent).rows} if sent else set()
    every = ws.every(Decision, "scope = :district ORDER BY id", district=district)
    answers = [one.id for one in every if one.item in items]
    return bool(answers) and of_records(ws, district, answers, district).state in (NO_FILE, EARLIER)
