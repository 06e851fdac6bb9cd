"""An office's own date for a deadline of one plan year, over what the letters say, and back to the letters again."""

from calendar import monthrange
from datetime import date

from desktop.domain.calendar import DeadlineRule
from desktop.domain.dates import be
from desktop.domain.ids import derived_id
from desktop.domain.planning_year import Deadline
from desktop.planning import edit
from desktop.planning.calendar import rules
from desktop.planning.edit import Written
from desktop.planning.workspace import Workspace

DATED = ("month", "day", "year_offset", "start_month")


def set_date(ws: Workspace, cycle: int, code: str, day: date) -> Written:
    """This office's last day for the deadline `code` of plan year F; the last of a month is kept as such.

    Raises `FieldInvalidError` for a year far from F, `NotOursToWriteError` on a field laptop.
    """
    rule = rules.in_use(ws, cycle).deadline(code) or DeadlineRule(code=code)
    is_last = day.day == monthrange(day.year, day.month)[1]
    dated = {"month": day.month, "day": 0 if is_last else day.day, "year_offset": be(day.year) - cycle}
    start = {"start_month": _start(rule, day.month)}
    own = {"id": deadline_id(ws, cycle, code), "code": code, "cycle": cycle, "title": rules.title(rule)}
    return edit.put(ws, "deadline", [{**own, **dated, **start}])


def _start(rule: DeadlineRule, month: int) -> int | None:
    """Work that began in a month up to that of the letters begins at the latest in the month set."""
    start = rule.start_month
    return min(start, month) if start and start <= (rule.month or 12) else start


def reset(ws: Workspace, cycle: int, code: str) -> Written:
    """The letters' date again. Raises `NotOursToWriteError` on a field laptop."""
    return edit.put(ws, "deadline", [{"id": one.id, **dict.fromkeys(DATED)} for one in _own(ws, cycle, code)])


def is_own(ws: Workspace, cycle: int, code: str) -> bool:
    """Whether this office has set the date itself."""
    return any(getattr(one, name) is not None for one in _own(ws, cycle, code) for name in DATED)


def _own(ws: Workspace, cycle: int, code: str) -> list[Deadline]:
    where = "code = :code AND scope = :scope AND (cycle IS NULL OR cycle = :cycle) ORDER BY id"
    return ws.every(Deadline, where, code=code, scope=ws.identity.office, cycle=cycle)


def deadline_id(ws: Workspace, cycle: int, code: str) -> str:
    """One record for each deadline and year, however many computers of the office set it."""
    return derived_id("deadline", ws.identity.office, str(cycle), code)
