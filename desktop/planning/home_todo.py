"""What a person should do now, most urgent first, each with the place where it is done."""

from collections.abc import Iterator, Sequence
from datetime import date

from desktop.i18n import translate
from desktop.planning import decide, home_due, home_steps, safekeeping, villages
from desktop.planning.calendar import OVERDUE, CalendarRow
from desktop.planning.decide import DistrictRow
from desktop.planning.home_answers import of_answers, of_returned
from desktop.planning.home_framework import of_framework
from desktop.planning.home_mail import DUE, LATE, STOPPED, Todo, of_exchange
from desktop.planning.village_plan import PlanRow
from desktop.planning.workspace import Workspace

_URGENCY = (LATE, DUE, STOPPED)


def of_district(
    workspace: Workspace, plans: Sequence[PlanRow], rows: Sequence[CalendarRow], cycle: int, today: date
) -> tuple[Todo, ...]:
    """What a district (or its field laptop) should do now; `rows` is its calendar."""
    due = home_due.todos(workspace, rows, cycle, today)
    answers = (*of_returned(workspace, cycle), *of_answers(workspace, cycle))
    return answers + _by_urgency(
        [
            *due,
            *_register(workspace),
            *_village_plans(plans, rows),
            *home_steps.not_met(workspace),
            *of_exchange(workspace),
            *of_framework(workspace),
            *_backup(workspace, today),
        ]
    )


def of_province(
    workspace: Workspace, districts: Sequence[DistrictRow], rows: Sequence[CalendarRow], cycle: int, today: date
) -> tuple[Todo, ...]:
    """What a province should do now; `rows` is the calendar of the districts that have sent something."""
    due = home_due.todos(workspace, rows, cycle, today)
    mail = [*home_steps.not_met(workspace), *of_exchange(workspace), *of_framework(workspace)]
    return _by_urgency([*due, *_decisions(workspace, districts), *mail, *_backup(workspace, today)])


def _by_urgency(found: Sequence[Todo]) -> tuple[Todo, ...]:
    return tuple(sorted(found, key=lambda todo: _URGENCY.index(todo.meaning)))


def _register(workspace: Workspace) -> Iterator[Todo]:
    stands = villages.standing(workspace)
    left = stands.villages - stands.confirmed
    if left and workspace.identity.kind != "field":  # a laptop gets the register from its district
        yield Todo(
            key="register",
            title=translate("Home", "Confirm the register: %n village(s)", left),
            detail=translate("Home", "Listed in {source} of {year}", source=stands.source, year=stands.year),
            action=translate("Home", "Check the register"),
            screen="villages",
            what="register",
        )


def _backup(workspace: Workspace, today: date) -> Iterator[Todo]:
    """A reminder once there is work of some days that stands on one disk alone."""
    days = safekeeping.days_since(workspace, today)
    if days is None:
        days = safekeeping.days_at_work(workspace, today)
    if days > safekeeping.REMIND_AFTER_DAYS:
        yield Todo(
            key="backup",
            title=translate("Home", "No backup for %n day(s)", days),
            detail=translate("Home", "This computer's disk holds the only copy of what has not been sent"),
            action=translate("Home", "Back up"),
            screen="safekeeping",
        )


def _village_plans(plans: Sequence[PlanRow], rows: Sequence[CalendarRow]) -> Iterator[Todo]:
    late = any(row.screen == "villages" and row.state == OVERDUE for row in rows)
    if returned := [row for row in plans if row.status == "returned"]:
        yield Todo(
            key="returned",
            title=translate("Home", "%n plan(s) returned for correction", len(returned)),
            detail=returned[0].village_name if len(returned) == 1 else "",
            action=translate("Home", "Correct"),
            meaning=LATE,
            screen="village_plan" if len(returned) == 1 else "villages",
            what=returned[0].village if len(returned) == 1 else "returned",
        )
    if missing := [row for row in plans if row.plan and row.missing]:
        yield Todo(
            key="missing",
            title=translate("Home", "%n plan(s) with something missing", len(missing)),
            detail=translate("Home", "%n place(s) to fill", sum(row.missing for row in missing)),
            action=translate("Home", "See what is missing"),
            meaning=LATE if late else DUE,
            screen="village_plan" if len(missing) == 1 else "villages",
            what=missing[0].village if len(missing) == 1 else "missing",
        )


def _decisions(workspace: Workspace, districts: Sequence[DistrictRow]) -> Iterator[Todo]:
    open_items = [row for row in districts if row.edition and row.items > row.decided]
    if open_items:
        left = sum(row.items - row.decided for row in open_items)
        yield Todo(
            key="decide",
            title=translate("Home", "%n item(s) to decide", left),
            detail=translate("Home", "from %n district(s)", len(open_items)),
            action=translate("Home", "Decide"),
            screen="decide",
            what=open_items[0].district,
        )
    if waiting := decide.waiting_to_issue(workspace):
        yield Todo(
            key="issue",
            title=translate("Home", "%n decision(s) not announced yet", waiting),
            detail=translate("Home", "Districts see them once they are announced and sent"),
            action=translate("Home", "Announce"),
            screen="decide",
        )
    if without := decide.waiting_for_file(workspace, districts):
        yield Todo(
            key="answer_files",
            title=translate("Home", "Answers for {n} districts are in no file yet", n=f"{len(without):,}"),
            detail=translate("Home", "The districts know nothing of them until they have the file"),
            action=translate("Home", "Make the files"),
            screen="decide",
            what=without[0],
        )
