"""Answers that were issued and are in no file yet: their districts know nothing of them."""

from collections.abc import Iterable

from desktop.domain.province import Decision
from desktop.planning.arrival import EARLIER, NO_FILE, of_records
from desktop.planning.decide.sent import DistrictRow, overview
from desktop.planning.workspace import Workspace


def without_file(ws: Workspace, cycle: int | None = None) -> list[str]:
    """The districts, by code, that were answered for `cycle` and of whose answers some stand in no file for them."""
    return waiting_for_file(ws, overview(ws, cycle))


def waiting_for_file(ws: Workspace, rows: Iterable[DistrictRow]) -> list[str]:
    """The same of districts read already."""
    return [one.district for one in rows if one.issued and _waits(ws, one.district)]


def _waits(ws: Workspace, district: str) -> bool:
    answers = [one.id for one in ws.every(Decision, "scope = :district ORDER BY id", district=district)]
    return bool(answers) and of_records(ws, district, answers, district).state in (NO_FILE, EARLIER)
