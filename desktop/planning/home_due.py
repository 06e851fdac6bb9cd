"""What the calendar asks of this office now, as things to do: the earliest deadline first."""

from collections.abc import Iterator, Sequence
from datetime import date

from desktop.i18n import translate
from desktop.planning import needs_plan
from desktop.planning.calendar import DONE, OVERDUE, CalendarRow, state_word
from desktop.planning.home_mail import DUE, LATE, Todo
from desktop.planning.home_year import time_left
from desktop.planning.workspace import Workspace

MOST = 4
"""Deadlines told one by one; the others are one line that leads to the calendar."""

OURS = {
    "province": frozenset({"province"}),
    "district": frozenset({"district", "village", "lao"}),
    "field": frozenset({"village"}),
}
"""Kind of office → whose deadlines it works on: a district gathers what its villages and LAOs make."""


def due_now(rows: Sequence[CalendarRow], kind: str, today: date) -> list[CalendarRow]:
    """The deadlines that an office of this kind has to work on today, earliest first, those without a date last."""
    ours = OURS.get(kind, frozenset())
    found = [row for row in rows if row.who in ours and row.state not in DONE and _is_time(row, today)]
    return sorted(found, key=lambda row: (not row.due, row.due))


def _is_time(row: CalendarRow, today: date) -> bool:
    return row.state == OVERDUE or (bool(row.done) or row.begins <= today.isoformat())


def todos(workspace: Workspace, rows: Sequence[CalendarRow], cycle: int, today: date) -> Iterator[Todo]:
    """A line for each deadline; on a province one line for all the districts that share it."""
    shared: dict[str, list[CalendarRow]] = {}
    for row in due_now(rows, workspace.identity.kind, today):
        shared.setdefault(row.id, []).append(row)
    groups = list(shared.values())
    told = groups if len(groups) <= MOST + 1 else groups[:MOST]
    for group in told:
        yield _todo(workspace, group, cycle, today)
    if rest := groups[len(told) :]:
        yield Todo(
            key="deadlines",
            title=translate("Home", "%n more deadline(s)", len(rest)),
            action=translate("Home", "Open the calendar"),
            meaning=LATE if any(row.state == OVERDUE for group in rest for row in group) else DUE,
            screen="calendar",
        )


def _todo(workspace: Workspace, group: Sequence[CalendarRow], cycle: int, today: date) -> Todo:
    first = group[0]
    late = any(row.state == OVERDUE for row in group)
    parts = [_time(first, today), _how_far(group), _next_step(workspace, first, cycle)]
    return Todo(
        key=first.id,
        title=first.title,
        detail=" · ".join(part for part in parts if part),
        action=translate("Home", "Go to the work"),
        meaning=LATE if late else DUE,
        screen=first.screen or "calendar",
        what=_what(workspace, group),
    )


def _time(row: CalendarRow, today: date) -> str:
    """Where it stands, and how long it has or how late it is."""
    left = time_left(date.fromisoformat(row.due), today) if row.due else ""
    word = state_word(row.state)
    said = [left] if left.startswith(word) else [word, left]
    return " · ".join(part for part in said if part)


def _how_far(group: Sequence[CalendarRow]) -> str:
    if len(group) > 1:
        return translate("Home", "%n district(s) open", len(group))
    row = group[0]
    done, total = f"{row.done:,}", f"{row.total:,}"
    return translate("Home", "{done} of {total} done", done=done, total=total) if row.total > 1 else ""


def _what(workspace: Workspace, group: Sequence[CalendarRow]) -> str:
    """What to open there: on a province the only district that is left."""
    return group[0].district if workspace.identity.kind == "province" and len(group) == 1 else ""


def _next_step(workspace: Workspace, row: CalendarRow, cycle: int) -> str:
    """What the needs plan waits for."""
    if row.screen != "needs_plan":
        return ""
    plan = needs_plan.current(workspace, cycle)
    steps = {
        "": translate("Home", "Begin the district needs plan"),
        "draft": translate("Home", "Finish the district needs plan"),
        "proposed": translate("Home", "Note the committee's resolution on the needs plan"),
        "approved": translate("Home", "Send the needs plan to the province"),
    }
    return steps.get((plan.status or "draft") if plan else "", "")
