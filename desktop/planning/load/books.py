"""What a workbook is, by its columns: which of the offices' tables it holds and of which district it speaks.

People pick the wrong file, or the right file in the wrong place; then the program says what the file is.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from desktop.domain.thai import digits
from desktop.planning.load import columns, workbook
from desktop.planning.load.columns import Found
from desktop.planning.load.sources import SOURCES
from desktop.planning.load.workbook import Sheet

_CODE = re.compile(r"\d{8}")
_MOST = 2
"""A district is named when more than one in so many of the village codes lie in it."""


class Book(msgspec.Struct, frozen=True):
    """A file that was read: its bytes and its sheets."""

    file: str
    content: bytes
    sheets: tuple[Sheet, ...]


class Recognised(msgspec.Struct, frozen=True, kw_only=True):
    """The `tables` of `SOURCES` that a file holds, the likeliest first; the `district` (code) of its villages or ""."""

    file: str
    tables: tuple[str, ...]
    sheets: tuple[str, ...] = ()
    district: str = ""

    @property
    def table(self) -> str:
        """The likeliest table; "" when the file holds none."""
        return self.tables[0] if self.tables else ""


def open_book(path: Path) -> Book:
    """The file, read. Raises the refusals of files that are no readable workbook."""
    content = workbook.content_of(path)
    return Book(path.name, content, workbook.read(path, content))


def recognise(book: Book) -> Recognised:
    """What the workbook holds: the tables of which it has most columns first.

    One that lacks a column it needs counts only where no complete one has as many: then it is the one meant.
    """
    found = {table: _sheets(book.sheets, table) for table in SOURCES}
    widths = {table: max(map(_width, sheets), default=0) for table, sheets in found.items()}
    complete = [table for table, sheets in found.items() if any(map(_has_needed, sheets))]
    most = max((widths[table] for table in complete), default=0)
    known = [table for table in SOURCES if table in complete or widths[table] > most > 0]
    ranked = sorted(known, key=lambda table: (-widths[table], table not in complete))
    best = found[ranked[0]] if ranked else []
    return Recognised(
        file=book.file,
        tables=tuple(ranked),
        sheets=tuple(one.sheet.name for one in best),
        district=_district(best),
    )


def _sheets(sheets: Sequence[Sheet], table: str) -> list[Found]:
    return [found for sheet in sheets if (found := columns.find(sheet, SOURCES[table].tables))]


def _has_needed(found: Found) -> bool:
    there = {place.column.name for place in found.places}
    return all(column.name in there for column in found.table.columns if column.needed)


def _width(found: Found) -> int:
    """How many of the table's columns the sheet has; a year more is no other column."""
    return len({place.column.name for place in found.places if place.column.name})


def _district(sheets: Sequence[Found]) -> str:
    """The district in which most of the villages lie that the rows name; "" if none stands out."""
    seen = Counter(code[:4] for found in sheets for code in _codes(found))
    district, count = seen.most_common(1)[0] if seen else ("", 0)
    return district if count * _MOST > seen.total() else ""


def _codes(found: Found) -> Iterator[str]:
    place = next((one for one in found.places if one.column.name in ("village", "code")), None)
    for index in found.body if place else ():
        said = digits(str(found.sheet.cell(index, place.index) if place else "")).strip()
        if _CODE.fullmatch(said):
            yield said
