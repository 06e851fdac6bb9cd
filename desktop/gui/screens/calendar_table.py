"""The deadlines as a table: when, how far, since when; the date and the reason can be typed into their cells."""

from dataclasses import dataclass

from desktop.domain.dates import parse_date, short_date
from desktop.gui.columns import Column, day, named
from desktop.gui.screens.calendar_words import MEANINGS
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.calendar import CalendarRow, state_word


@dataclass(frozen=True, slots=True)
class Deadline:
    """A row of the table: the calendar's row, whether its date is this office's own, the reason kept."""

    row: CalendarRow
    own: bool
    reason: str


def code(one: Deadline) -> str:
    """The id of a row."""
    return one.row.id


def due_words(one: Deadline) -> str:
    """The last day, and that this office set it."""
    if not one.row.due:
        return translate("Calendar", "no date")
    said = short_date(one.row.due)
    return translate("Calendar", "{day} (own)", day=said) if one.own else said


def finish_words(one: Deadline) -> str:
    """The working day before a weekend's deadline; nothing where it is the same day."""
    return short_date(one.row.finish_by) if one.row.finish_by != one.row.due else ""


def _how_far(one: Deadline) -> str:
    return f"{one.row.done:,}/{one.row.total:,}" if one.row.total else ""


def _meaning(one: Deadline) -> Meaning | None:
    return MEANINGS.get(one.row.state)


def columns(*, editable: bool) -> tuple[Column, ...]:
    """The columns; the date can be typed where `editable`."""
    return (
        Column(key="code", title=QT_TRANSLATE_NOOP("Columns", "No."), text=code, width=64),
        named("title", QT_TRANSLATE_NOOP("Columns", "What"), lambda one: one.row.title, narrowest=220),
        Column(
            key="due",
            title=QT_TRANSLATE_NOOP("Columns", "Due"),
            text=due_words,
            sort=lambda one: one.row.due or "9",
            edit=parse_date if editable else None,
            edit_text=lambda one: short_date(one.row.due or None),
            tip=lambda one: one.row.source,
            width=150,
        ),
        Column(
            key="finish_by",
            title=QT_TRANSLATE_NOOP("Columns", "Should be finished by"),
            text=finish_words,
            sort=lambda one: one.row.finish_by,
            width=130,
        ),
        Column(
            key="state",
            title=QT_TRANSLATE_NOOP("Columns", "Status"),
            text=lambda one: state_word(one.row.state),
            meaning=_meaning,
            width=170,
        ),
        Column(key="how_far", title=QT_TRANSLATE_NOOP("Columns", "Done of"), text=_how_far, align="right", width=90),
        day(
            "done_on",
            QT_TRANSLATE_NOOP("Columns", "Done on"),
            lambda one: one.row.done_on,
            width=110,
        ),
        Column(
            key="reason",
            title=QT_TRANSLATE_NOOP("Columns", "Reason for the delay"),
            text=lambda one: one.reason,
            edit=str.strip,
            width=190,
        ),
    )
