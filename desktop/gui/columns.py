"""Columns as data: what a table shows, orders by, adds up and lets one edit."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from desktop.domain.dates import short_date
from desktop.domain.money import baht
from desktop.domain.thai import sort_key
from desktop.domain.words import choice
from desktop.gui.theme import Meaning
from desktop.i18n import translate

LAST = 1 << 31
Align = Literal["left", "right", "center"]


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column. `title` is marked with QT_TRANSLATE_NOOP("Columns", …) and translated when shown.

    `text` gives what is read; `sort` an int or text to order by (default: `sort_key` of the text); `total` the
    whole number to add up below the table, shown through `show_total`; `meaning` colour and icon of a state;
    `narrowest` is the least width in pixels of a column that stretches, 0 for what it needs; `edit` makes cells
    editable and turns the typed text into the value of `TableModel.cell_edited`; `context` is that of the title.
    """

    key: str
    title: str
    text: Callable[[Any], str]
    sort: Callable[[Any], int | str] | None = None
    align: Align = "left"
    width: int = 140
    stretch: bool = False
    narrowest: int = 0
    hidden: bool = False
    searched: bool = True
    total: Callable[[Any], int | None] | None = None
    show_total: Callable[[int], str] = baht
    meaning: Callable[[Any], Meaning | None] | None = None
    tip: Callable[[Any], str] | None = None
    edit: Callable[[str], object] | None = None
    edit_text: Callable[[Any], str] | None = None
    context: str = "Columns"

    @property
    def heading(self) -> str:
        """The title in the reader's language."""
        return translate(self.context, self.title)

    def sort_value(self, row: Any) -> int | str:
        """What `row` is ordered by in this column."""
        return self.sort(row) if self.sort else _sort_key(self.text(row))


def money(key: str, title: str, satang: Callable[[Any], int | None], **more: Any) -> Column:
    """A column of amounts in satang: right-aligned, sorted by value, added up below."""
    return number(key, title, satang, **{"text": lambda row: baht(satang(row)), "show_total": baht, **more})


def number(key: str, title: str, value: Callable[[Any], int | None], **more: Any) -> Column:
    """A column of whole numbers: right-aligned, sorted by value, added up below."""
    given: dict[str, Any] = {
        "text": lambda row: _thousands(value(row)),
        "sort": lambda row: -1 if (found := value(row)) is None else found,
        "total": value,
        "show_total": _thousands,
        "align": "right",
        "searched": False,
        "width": 120,
    }
    return Column(key=key, title=title, **{**given, **more})


def named(key: str, title: str, text: Callable[[Any], str], **more: Any) -> Column:
    """The column by which a row is known: takes the room that is left."""
    return Column(key=key, title=title, text=text, **{"stretch": True, "narrowest": 130, **more})


def place(key: str, title: str, value: Callable[[Any], int], **more: Any) -> Column:
    """A place in an order: right-aligned, never added up; 0 is none and stands last."""
    given: dict[str, Any] = {"total": None, "sort": lambda row: value(row) or LAST, "width": 56}
    return number(key, title, lambda row: value(row) or None, **{**given, **more})


def chosen(key: str, title: str, choices: Mapping[str, str], value: Callable[[Any], str | None], **more: Any) -> Column:
    """The word for one of declared `choices`; `meanings` in `more` maps values to colour and icon."""
    meanings: Mapping[str, Meaning] = more.pop("meanings", {})
    if meanings:
        more["meaning"] = lambda row: meanings.get(value(row) or "")
    return Column(key=key, title=title, text=lambda row: choice(choices, value(row)), **more)


def day(key: str, title: str, value: Callable[[Any], str | None], **more: Any) -> Column:
    """A date (ISO), shown short (or as `text` says) and ordered by time."""
    given: dict[str, Any] = {
        "text": lambda row: short_date(value(row) or None),
        "sort": lambda row: value(row) or "",
        "width": 110,
    }
    return Column(key=key, title=title, **{**given, **more})


@lru_cache(maxsize=2**14)
def _sort_key(text: str) -> str:
    """Names of places and states come again and again."""
    return sort_key(text)


def _thousands(value: int | None) -> str:
    return "" if value is None else f"{value:,}"
