"""The province's board: districts down, deadlines across, a sign and a short word in every cell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop.domain.dates import short_date
from desktop.gui.columns import Column, named
from desktop.gui.screens.calendar_reading import Seen
from desktop.gui.screens.calendar_words import MEANINGS
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.calendar import DONE, CalendarRow, short_word, state_word

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class District:
    """A row of the board: a district with its deadlines by code."""

    code: str
    name: str
    rows: dict[str, CalendarRow]


def rows(seen: Seen) -> list[District]:
    """Every district with its deadlines."""
    return [District(one, name, {row.id: row for row in seen.of(one)}) for one, name in seen.districts.items()]


def code(one: District) -> str:
    """The id of a row."""
    return one.code


def key_to(seen: Seen) -> str:
    """What the columns stand for, deadline by deadline."""
    first = {row.id: row for row in reversed(seen.rows)}
    codes = dict.fromkeys(row.id for row in seen.rows)
    counted = translate("Calendar", "Total: districts that are done")
    return "  ·  ".join([*(f"{one} {first[one].title}" for one in codes), counted])


def columns(codes: Sequence[str]) -> tuple[Column, ...]:
    """The district, then a column for each deadline with the number of districts that are done below it."""
    name = named("name", QT_TRANSLATE_NOOP("Columns", "District"), lambda one: one.name, narrowest=110)
    return (name, *(_column(one) for one in codes))


def _column(deadline: str) -> Column:
    return Column(
        key=deadline,
        title=deadline,
        text=_of(deadline, lambda row: short_word(row.state), ""),
        sort=_of(deadline, lambda row: row.state, ""),
        meaning=_of(deadline, _meaning, None),
        tip=_of(deadline, _tip, ""),
        total=_of(deadline, lambda row: int(row.state in DONE), 0),
        show_total=str,
        searched=False,
        align="right",
        width=62,
    )


def _of(deadline: str, look: Callable[[CalendarRow], Value], none: Value) -> Callable[[District], Value]:
    def found(one: District) -> Value:
        row = one.rows.get(deadline)
        return none if row is None else look(row)

    return found


def _meaning(row: CalendarRow) -> Meaning | None:
    return MEANINGS.get(row.state)


def _tip(row: CalendarRow) -> str:
    due = short_date(row.due or None)
    return f"{row.id} {row.title}\n{due} · {state_word(row.state)} · {row.done:,}/{row.total:,}"
