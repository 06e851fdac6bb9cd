"""The calendar as the letters draw it: plans and their deadlines down, months across; where each thing lies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.dates import BE_OFFSET, be
from desktop.planning.calendar import CalendarRow

HEAD, HEAD_WITH_TODAY, ROW = 1.4, 2.3, 1.22
"""Heights of the months' line, of the same below the word for today, and of a deadline, in lines of text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One deadline in the chart; `plan` is named on the first line of each plan."""

    plan: str
    row: CalendarRow


def lines_of(rows: Sequence[CalendarRow], names: dict[str, str]) -> tuple[Line, ...]:
    """The rows, those of one plan together, in the order of the plans' `names` (key → what it is called)."""
    order = list(names)
    ranked = sorted(rows, key=lambda row: order.index(row.plan) if row.plan in order else len(order))
    before = ""
    lines: list[Line] = []
    for row in ranked:
        lines.append(Line(plan="" if row.plan == before and lines else names.get(row.plan, row.plan), row=row))
        before = row.plan
    return tuple(lines)


class Chart:
    """`lines` of plan year F (`cycle`) over the months of F−1, and further where a deadline was moved there."""

    def __init__(self, lines: Sequence[Line], cycle: int, today: date) -> None:
        self.lines, self.today = tuple(lines), today
        days = [day for line in lines for day in (line.row.begins, line.row.due) if day]
        year = cycle - 1 - BE_OFFSET
        first, last = min([f"{year}-01-01", *days])[:7], max([f"{year}-12-31", *days])[:7]
        self._first = _number(first)
        self.months = _number(last) - self._first + 1

    @property
    def has_today(self) -> bool:
        """Whether today lies in the months shown."""
        return bool(self.lines) and 0 <= _number(self.today.isoformat()[:7]) - self._first < self.months

    @property
    def head(self) -> float:
        """The height above the deadlines, in lines of text."""
        return HEAD_WITH_TODAY if self.has_today else HEAD

    def height(self, line: float) -> float:
        """How high the chart is where a line of text is `line` high."""
        return line * (self.head + ROW * len(self.lines))

    def place_at(self, y: float, line: float) -> int | None:
        """Which line lies at height `y`."""
        place = int((y - line * self.head) // (line * ROW))
        return place if 0 <= place < len(self.lines) else None

    def month_of(self, at: int) -> tuple[int, int]:
        """(B.E. year, month 1–12) of the column `at`."""
        year, month = divmod(self._first + at, 12)
        return be(year), month + 1

    def offset(self, day: str) -> float:
        """Where an ISO day lies, in months from the left edge."""
        month = _number(day[:7]) - self._first
        return min(max(month + (int(day[8:10]) - 1) / 31, 0.0), float(self.months))


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:7]) - 1
