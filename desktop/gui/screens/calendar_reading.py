"""What the calendar screen shows, read beside the window."""

from dataclasses import dataclass
from datetime import date

from desktop.planning import calendar, home
from desktop.planning.calendar import CalendarRow, editing, reasons
from desktop.planning.calendar.reasons import Late
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The calendar of plan year `cycle`: all rows, names of plans and districts, dates set here, reasons kept."""

    cycle: int
    cycles: tuple[int, ...]
    today: date
    rows: tuple[CalendarRow, ...]
    plans: dict[str, str]
    districts: dict[str, str]
    own: frozenset[str]
    late: dict[str, Late]

    def of(self, district: str) -> tuple[CalendarRow, ...]:
        """The rows of one district."""
        return tuple(row for row in self.rows if row.district == district)


def seen(ws: Workspace, asked: int) -> Seen:
    """What the screen shows today of plan year `asked` (0: the one in work)."""
    cycle, today = home.cycle(ws, asked), date.today()
    rows = tuple(calendar.calendar(ws, cycle, today))
    used = calendar.in_use(ws, cycle)
    codes = dict.fromkeys(row.id for row in rows)
    province = ws.identity.kind == "province"
    kept = {} if province else {code: found for code in codes if (found := reasons.late(ws, cycle, code))}
    return Seen(
        cycle=cycle,
        cycles=tuple(sorted({cycle, *home.cycles(ws, today)}, reverse=True)),
        today=today,
        rows=rows,
        plans={name: calendar.label(used, name) for name in used.labels},
        districts={code: _name(code) for code in dict.fromkeys(row.district for row in rows)},
        own=frozenset(code for code in codes if editing.is_own(ws, cycle, code)),
        late=kept,
    )


def _name(district: str) -> str:
    try:
        return reference.district_name(district)
    except UnknownAreaError:
        return district
