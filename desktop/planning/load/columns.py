"""Columns of the office's tables, declared as data, and the search for them in a sheet.

Titles are compared without spaces, signs and Thai digits; a header may stand some rows down and span several rows.
"""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

import msgspec

from desktop.domain.thai import clean, search_key
from desktop.planning.load.refusals import (
    ColumnMissingError,
    ColumnTwiceError,
)
from desktop.planning.load.workbook import Sheet, column_name

HEADER_ROWS = 15
DEEPEST = 3
ENOUGH = 3
"""So many titles of a table make a row its header, unless the table says otherwise."""

_SIGNS = re.compile(r"[\s().:*/_\-–\"'\[\]]+")
_YEAR = re.compile(r"(2[45]\d\d)")
_UNITS = re.compile(r"^(?:จำนวน)?(.+?)(?:บาท|คน|ครัวเรือน|คะแนน|เสียง)?$")


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """A column of a table: the field it fills, how its cells are read, and the titles offices give it.

    `needed`: a sheet without it is refused. `filled`: a row whose cell is empty is rejected. `by_year`: there is one
    for each year that stands in its title. `merges`: a cell merged downwards counts for every row it spans.
    """

    name: str
    titles: tuple[str, ...]
    parse: Callable[[Any], Any]
    needed: bool = False
    filled: bool = False
    by_year: bool = False
    merges: bool = False

    @property
    def title(self) -> str:
        """How the offices' own form calls it."""
        return self.titles[0]


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """Rows of one kind of record as sheets hold them; `enough` titles make a row its header."""

    kind: str
    columns: tuple[Column, ...]
    enough: int = ENOUGH

    def column(self, name: str) -> Column:
        """The column that fills the field `name`."""
        return next(column for column in self.columns if column.name == name)


class Place(msgspec.Struct, frozen=True):
    """Where a column stands in a sheet, how the sheet calls it, and the B.E. year in its title."""

    column: Column
    index: int
    title: str
    year: int = 0


class Found(msgspec.Struct, frozen=True):
    """A table found in a sheet: its columns, the rows of its header (from 0) and the titles nobody knows."""

    table: Table
    sheet: Sheet
    places: tuple[Place, ...]
    first: int
    depth: int
    unread: tuple[str, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """The years of the by-year columns, in order."""
        return tuple(sorted({place.year for place in self.places if place.year}))

    @property
    def body(self) -> range:
        """The rows below the header."""
        return range(self.first + self.depth, len(self.sheet.rows))


def find(sheet: Sheet, tables: Sequence[Table]) -> Found | None:
    """The table that fits the sheet best and its header; None when no row has enough known titles."""
    best: tuple[tuple[int, int, int], Found] | None = None
    for table in tables:
        for found in _candidates(sheet, table):
            own = sum(place.column.needed for place in found.places)
            score = (len(found.places) + own, -found.depth, -found.first)
            if best is None or score > best[0]:
                best = (score, found)
    return best[1] if best and len(best[1].places) >= best[1].table.enough else None


def check(found: Found, file: str) -> None:
    """Raise `ColumnMissingError` or `ColumnTwiceError` unless the sheet has every needed column, each once."""
    for column in found.table.columns:
        at = [place for place in found.places if place.column is column]
        said = {"sheet": found.sheet.name, "file": file, "column": column.title, "row": found.first + 1}
        if column.needed and not at:
            raise ColumnMissingError(**said)
        if len({place.year for place in at}) < len(at):
            raise ColumnTwiceError(**said, cells=", ".join(f"{column_name(p.index)}{found.first + 1}" for p in at))


def _candidates(sheet: Sheet, table: Table) -> Iterator[Found]:
    for first in range(min(HEADER_ROWS, len(sheet.rows))):
        for depth in range(1, min(DEEPEST, len(sheet.rows) - first) + 1):
            titles = _titles(sheet, first, depth)
            places = tuple(_places(table, titles))
            if places:
                known = {place.index for place in places}
                unread = tuple(title for index, title in enumerate(titles) if title and index not in known)
                yield Found(table, sheet, places, first, depth, unread)


def _titles(sheet: Sheet, first: int, depth: int) -> list[str]:
    """The title of each column: its cells from above; an upper cell goes on to its right over lower ones."""
    width = max(len(row) for row in sheet.rows[first : first + depth])
    columns: list[list[str]] = [[] for _ in range(width)]
    for row in range(first, first + depth):
        above = ""
        for index in range(width):
            text = _text(sheet.cell(row, index))
            below = any(_text(sheet.cell(lower, index)) for lower in range(row + 1, first + depth))
            above = text or (above if below else "")
            if above and above not in columns[index]:
                columns[index].append(above)
    return [" ".join(parts) for parts in columns]


def _text(value: Any) -> str:
    return clean(str(value)).replace("\n", " ") if value is not None else ""


def _places(table: Table, titles: Sequence[str]) -> Iterator[Place]:
    """The columns found; where two titles name one field, the one that stands first in its declaration.

    The other then names the next field that knows it: แนวทางแก้ไข beside ความต้องการ is the way to solve it.
    """
    ranked: dict[tuple[str, int], list[tuple[int, Place]]] = {}
    for index, title in enumerate(titles):
        if found := next(_named(table, plain(title)), None):
            rank, column, year = found
            ranked.setdefault((column.name, year), []).append((rank, Place(column, index, title, year)))
    for places in ranked.values():
        best = min(rank for rank, _place in places)
        for rank, place in places:
            if rank == best:
                yield place
            elif other := _other(table, place, ranked):
                yield other


def _other(table: Table, place: Place, taken: Collection[tuple[str, int]]) -> Place | None:
    """The same title as the name of another field, which no title names by itself."""
    for _rank, column, year in _named(table, plain(place.title)):
        if (column.name, year) not in taken:
            return Place(column, place.index, place.title, year)
    return None


def _named(table: Table, key: str) -> Iterator[tuple[int, Column, int]]:
    """The columns that a title may name, how far down among their titles, and the year in it."""
    for column in table.columns if key else ():
        year = _YEAR.search(key)
        if bool(year) != column.by_year:
            continue
        bare = _YEAR.sub("", key) if column.by_year else key
        known = [plain(title) for title in column.titles]
        for spelling in (bare, _without_unit(bare)):
            if spelling in known:
                yield known.index(spelling), column, int(year[1]) if year else 0
                break


def _without_unit(key: str) -> str:
    found = _UNITS.match(key)
    return found[1] if found else key


def plain(title: str) -> str:
    """A title as titles are compared."""
    return _SIGNS.sub("", search_key(title))
