"""Rows of a sheet as values by field, and which of their cells cannot be read."""

from collections.abc import Iterator
from typing import Any

import msgspec

from desktop.domain import kinds
from desktop.domain.errors import AppError
from desktop.domain.thai import clean
from desktop.domain.values import check
from desktop.planning.load.columns import Column, Found, Place, plain
from desktop.planning.load.faults import (
    CellEmptyError,
    HeaderAgainError,
    SumRowError,
)
from desktop.planning.load.report import Rejection
from desktop.planning.load.workbook import column_name

MOST_SHOWN = 80
SUMS = ("รวม", "ยอดรวม", "ผลรวม", "หมายเหตุ", "*", "total", "sum")


class Fault(msgspec.Struct, frozen=True):
    """A cell that cannot be taken over, and why."""

    column: str
    cell: str
    value: Any
    error: AppError


class Row(msgspec.Struct):
    """One row below the header: its number in the sheet, the values of its columns (budgets by year) and its faults."""

    sheet: str
    number: int
    found: Found
    values: dict[str, Any] = msgspec.field(default_factory=dict)
    faults: list[Fault] = msgspec.field(default_factory=list)

    def has(self, name: str) -> bool:
        """Whether the sheet has this column."""
        return name in self.values

    def cell(self, name: str) -> str:
        """Where the column of a field stands in this row (`budget.2559` for a year's)."""
        base, _, key = name.partition(".")
        places = [place for place in self.found.places if place.column.name == base]
        exact = [place for place in places if key and str(place.year) == key]
        return next((f"{column_name(place.index)}{self.number}" for place in exact or places), "")

    def blame(self, name: str, error: AppError) -> None:
        """Note that the cell of this column cannot be taken over."""
        place = next(place for place in self.found.places if place.column.name == name)
        self.faults.append(_fault(self.found, self.number - 1, place, error))

    def rejection(self) -> Rejection:
        """The row's rejection: its first bad cell, the others named in the reason."""
        first, *others = self.faults
        more = "".join(f" · {other.cell}: {other.error.message}" for other in others)
        return Rejection(
            sheet=self.sheet,
            cell=first.cell,
            value=shown(first.value),
            reason=f"{first.error}{more}",
            row=self.number,
            column=first.column,
        )


def shown(value: Any) -> str:
    """A cell's value as a report shows it."""
    text = "" if value is None else str(value)
    return text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"


def read(found: Found) -> Iterator[Row]:
    """Every row below the header that is not blank, with what is wrong with it."""
    for index in found.body:
        if any(filled(cell) for cell in found.sheet.rows[index]):
            yield _row(found, index)


def filled(cell: Any) -> bool:
    """Whether a cell holds more than gaps."""
    return cell is not None and (not isinstance(cell, str) or bool(clean(cell)))


def _row(found: Found, index: int) -> Row:
    if stray := _stray(found, index):
        return Row(found.sheet.name, index + 1, found, faults=[stray])
    return row_at(found, index)


def row_at(found: Found, index: int) -> Row:
    """The values of the row at this index (from 0), whatever it is, and what is wrong with them."""
    row = Row(found.sheet.name, index + 1, found)
    for place in sorted(found.places, key=lambda place: place.index):
        _read_cell(row, place, _value(found, index, place))
    return row


def _fault(found: Found, index: int, place: Place, error: AppError) -> Fault:
    return Fault(place.title, f"{column_name(place.index)}{index + 1}", _value(found, index, place), error)


def _value(found: Found, index: int, place: Place) -> Any:
    """What counts in a cell: its own value, or that of the block it is merged into."""
    value = found.sheet.cell(index, place.index)
    if value is None and place.column.merges:
        above = found.sheet.merged_from.get((index, place.index))
        if above and above[0] in found.body:
            return found.sheet.cell(*above)
    return value


def _stray(found: Found, index: int) -> Fault | None:
    """What is wrong with a row that is no entry at all: a sum, a note, the header once more."""
    cells = [(at, cell) for at, cell in enumerate(found.sheet.rows[index]) if filled(cell)]
    at, value = cells[0]
    where = f"{column_name(at)}{index + 1}"
    text = clean(str(value)).lower()
    known = [place for place in found.places if _title(found, index, place) == _title(found, found.first, place)]
    if len(known) > len(found.places) // 2:
        return Fault("", where, value, HeaderAgainError())
    code = next((place for place in found.places if place.column.name in ("village", "code")), None)
    own = found.sheet.cell(index, code.index) if code else None
    if text.startswith(SUMS) and (own is None or own is value):
        return Fault("", where, value, SumRowError())
    return None


def _title(found: Found, index: int, place: Place) -> str:
    value = found.sheet.cell(index, place.index)
    return plain(str(value)) if value is not None else ""


def _read_cell(row: Row, place: Place, value: Any) -> None:
    column = place.column
    try:
        read_value = _checked(row.found.table.kind, column, column.parse(value))
    except AppError as error:
        row.faults.append(_fault(row.found, row.number - 1, place, error))
        read_value = None
    if column.by_year:
        row.values.setdefault(column.name, {})[place.year] = read_value
    elif column.name:
        row.values[column.name] = read_value


def _checked(kind: str, column: Column, value: Any) -> Any:
    """`value` if the kind's declaration allows it. Raises `AppError`."""
    if value is None and column.filled:
        raise CellEmptyError(column=column.title)
    spec = kinds.fields(kind).get(column.name)
    if spec is None or spec.keyed:
        return value
    return check(spec, value)
