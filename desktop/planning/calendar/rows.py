"""The calendar's rows: every deadline of a plan year with its state, computed from the records and never ticked."""

from collections.abc import Iterator
from datetime import date

import msgspec
from msgspec.structs import replace

from desktop.domain.calendar import DeadlineRule, begins, due, finish_by
from desktop.planning.calendar import reasons, rules
from desktop.planning.calendar.measures import progress
from desktop.planning.calendar.year import Progress, Year
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError

NOT_STARTED, UNDER_WAY, OVERDUE = "not_started", "under_way", "overdue"
DONE_ON_TIME, DONE_LATE = "done_on_time", "done_late"
DONE = (DONE_ON_TIME, DONE_LATE)

SCREENS = {
    "main_mechanism": "bodies",
    "level_committees": "bodies",
    "forums": "villages",
    "village_plans": "villages",
    "area_plans": "area_plans",
    "lao_plans": "lao_plans",
    "district_plan": "district_plan",
    "framework_dispatch": "framework_dispatch",
    "needs_plan": "needs_plan",
    "beyond_list": "beyond",
    "pao": "referrals",
    "decisions": "decide",
    "referrals": "referrals",
    "allocated": "allocated",
    "action_plan": "action_plan",
}
"""Measure → the screen on which the work is done."""


class CalendarRow(msgspec.Struct, frozen=True, kw_only=True):
    """One deadline of one district. Days are ISO, "" where there is none; `finish_by` is the working day before.

    `state`: not_started, under_way, done_on_time, done_late or overdue. `left` names what is not done.
    """

    id: str
    title: str
    due: str
    state: str
    done_on: str
    done: int
    total: int
    district: str
    finish_by: str = ""
    begins: str = ""
    reason: str = ""
    rule: str = ""
    who: str = ""
    plan: str = ""
    source: str = ""
    screen: str = ""
    left: tuple[str, ...] = ()


def calendar(ws: Workspace, cycle: int = 0, today: date | None = None, district: str = "") -> list[CalendarRow]:
    """The deadlines of plan year F (the one in work when 0) as of `today`; a province sees all its districts."""
    from desktop.planning import home  # the first screen shows the calendar too

    day = today or date.today()
    year = home.cycle(ws, cycle, day)
    places = [district] if district else districts(ws)
    return [row for place in places for row in of_district(ws, year, day, place)]


def districts(ws: Workspace) -> list[str]:
    """The districts whose calendar this computer shows: its own, or all of its province."""
    if ws.identity.kind != "province":
        return [ws.identity.office]
    try:
        known = {area.code for area in reference.districts(ws.identity.office)}
    except UnknownAreaError:
        known = set()
    here = {
        str(row[0]) for row in ws.db.execute("SELECT DISTINCT substr(scope, 1, 4) FROM record WHERE length(scope) >= 4")
    }
    return sorted(known | {code for code in here if code.isdigit() and code.startswith(ws.identity.office)})


def of_district(ws: Workspace, cycle: int, today: date, district: str) -> Iterator[CalendarRow]:
    """The calendar of one district."""
    year = Year(ws, cycle, district)
    said = reasons.said(ws, cycle, district)
    known: dict[str, Progress] = {}
    for rule in rules.deadlines(ws, cycle, district):
        if rule.measure not in known:
            known[rule.measure] = progress(year, rule.measure)
        found = known[rule.measure]
        found = replace(found, reasons=(*found.reasons, *said.get(rule.code, ())))
        yield _row(rule, found, cycle, today, district)


def _row(rule: DeadlineRule, found: Progress, cycle: int, today: date, district: str) -> CalendarRow:
    last = due(rule, cycle)
    state = state_of(found, last, today)
    return CalendarRow(
        id=rule.code,
        title=rules.title(rule),
        due=_iso(last),
        state=state,
        done_on=found.done_on,
        done=found.done,
        total=found.total,
        district=district,
        finish_by=_iso(finish_by(rule, cycle)),
        begins=_iso(begins(rule, cycle)),
        reason=" · ".join(found.reasons) if state == DONE_LATE else "",
        rule=rule.rule,
        who=rule.who,
        plan=rule.plan,
        source=rule.source,
        screen=SCREENS.get(rule.measure.partition(":")[0], ""),
        left=found.left,
    )


def state_of(found: Progress, last: date | None, today: date) -> str:
    """The state of a step that must be done by `last`."""
    late = last is not None and (found.done_on or _iso(last)) > _iso(last)
    if found.complete:
        return DONE_LATE if late else DONE_ON_TIME
    if last is not None and today > last:
        return OVERDUE
    return UNDER_WAY if found.done or found.begun else NOT_STARTED


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
