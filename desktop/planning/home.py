"""The first screen: what stands where, what to do now and what came and went lately, all computed from records."""

from collections.abc import Iterable
from datetime import date

import msgspec

from desktop.i18n import translate
from desktop.planning import calendar, decide, exchange_list, home_steps, home_todo, home_year, village_plan
from desktop.planning.exchange_list import FileRow
from desktop.planning.home_mail import Todo
from desktop.planning.home_steps import FirstStep
from desktop.planning.home_year import Span
from desktop.planning.village_plan import PlanRow
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError

FINISHED = ("submitted", "received", "accepted", "promulgated")
"""Statuses in which a village's plan has come to the district (R02)."""
LATELY = 3


class Bar(msgspec.Struct, frozen=True, kw_only=True):
    """How far one tambon (of a district) or district (of a province) is: `done` of `total`, `begun` besides."""

    key: str
    label: str
    done: int
    begun: int
    total: int


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the first screen shows. `first_steps` is empty once the office is at work."""

    office: str
    cycle: int
    today: date
    todos: tuple[Todo, ...]
    first_steps: tuple[FirstStep, ...]
    bars: tuple[Bar, ...]
    spans: tuple[Span, ...]
    lately: tuple[FileRow, ...]
    cycles: tuple[int, ...]

    @property
    def done(self) -> int:
        """How many plans (items, on a province) are done."""
        return sum(bar.done for bar in self.bars)

    @property
    def total(self) -> int:
        """How many there are in all."""
        return sum(bar.total for bar in self.bars)


def overview(workspace: Workspace, asked: int = 0, today: date | None = None) -> Overview:
    """The first screen of this office for the cycle `asked` (0: the one in work) as of `today`."""
    day = today or date.today()
    year = cycle(workspace, asked, day)
    province = workspace.identity.kind == "province"
    looked = _province(workspace, year, day) if province else _district(workspace, year, day)
    return Overview(
        office=office_name(workspace),
        cycle=year,
        today=day,
        todos=looked.todos,
        first_steps=home_steps.first_steps(workspace, has_work=looked.has_work),
        bars=looked.bars,
        spans=home_year.spans(calendar.in_use(workspace, year), calendar.deadlines(workspace, year), year),
        lately=tuple(exchange_list.files(workspace)[:LATELY]),
        cycles=tuple(sorted({year, *cycles(workspace, day)}, reverse=True)),
    )


class _Looked(msgspec.Struct, frozen=True):
    """What differs between a province and a district."""

    todos: tuple[Todo, ...]
    bars: tuple[Bar, ...]
    has_work: bool


def _district(workspace: Workspace, year: int, day: date) -> _Looked:
    plans = village_plan.plans(workspace, year)
    rows = calendar.calendar(workspace, year, day)
    todos = home_todo.of_district(workspace, plans, rows, year, day)
    return _Looked(todos, tuple(by_tambon(plans)), any(row.plan for row in plans))


def _province(workspace: Workspace, year: int, day: date) -> _Looked:
    districts = [row for row in decide.overview(workspace, year) if row.edition]
    bars = [
        Bar(key=row.district, label=row.name, done=row.issued, begun=row.decided - row.issued, total=row.items)
        for row in districts
        if row.items
    ]
    rows = [one for row in districts for one in calendar.calendar(workspace, year, day, row.district)]
    todos = home_todo.of_province(workspace, districts, rows, year, day)
    return _Looked(todos, tuple(bars), bool(districts))


SENT = "SELECT max(cycle) FROM needs_plan WHERE id IN (SELECT document FROM submission)"
KNOWN = "SELECT max(cycle) FROM (SELECT cycle FROM village_plan UNION ALL SELECT cycle FROM needs_plan)"


def cycle(workspace: Workspace, asked: int = 0, today: date | None = None) -> int:
    """The plan year (B.E.) in work: the one asked for, else the latest with plans here, else the calendar's.

    A province works on what was sent to it, as long as there is some; all screens ask here.
    """
    if asked:
        return asked
    for latest in (SENT, KNOWN) if workspace.identity.kind == "province" else (KNOWN,):
        found = workspace.db.execute(latest).fetchone()[0]
        if found:
            return int(found)
    return home_year.usual_cycle(today or date.today())


def cycles(workspace: Workspace, today: date | None = None) -> tuple[int, ...]:
    """The plan years one can look at, newest first: those with plans here, and two either side of the one in work."""
    known = "SELECT cycle FROM village_plan WHERE cycle > 0 UNION SELECT cycle FROM needs_plan WHERE cycle > 0"
    usual = home_year.usual_cycle(today or date.today())
    return tuple(
        sorted({*range(usual - 2, usual + 3), *(int(row[0]) for row in workspace.db.execute(known))}, reverse=True)
    )


def office_name(workspace: Workspace) -> str:
    """`ที่ทำการปกครองอำเภออมก๋อย` or `จังหวัดเชียงใหม่`: whose data this is."""
    who = workspace.identity
    try:
        if who.kind == "province":
            return translate("Home", "Province of {name}", name=reference.province_name(who.office))
        return translate("Home", "District office of {name}", name=reference.district_name(who.office))
    except UnknownAreaError:
        return who.office


def by_tambon(plans: Iterable[PlanRow]) -> list[Bar]:
    """One bar per tambon, by code: villages whose plan has come, those at work, all of them."""
    groups: dict[str, list[PlanRow]] = {}
    for row in plans:
        groups.setdefault(row.tambon, []).append(row)
    return [
        Bar(
            key=tambon,
            label=rows[0].tambon_name,
            done=sum(row.status in FINISHED for row in rows),
            begun=sum(bool(row.plan) and row.status not in FINISHED for row in rows),
            total=len(rows),
        )
        for tambon, rows in sorted(groups.items())
    ]
