"""A report before it takes the form of a file: title block, tables with their columns as data, closing, signatures.

Money is whole satang. A cell is text, a whole number, or None where nothing is entered (which is not zero).
"""

from collections.abc import Sequence

import msgspec

from desktop.domain.money import baht_or_dash

TEXT, COUNT, MONEY, BAR = "text", "count", "money", "bar"
"""Kinds of columns. The cells of `BAR` are filled where they hold anything: months in which something runs."""

Cell = str | int | None


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One column: `width` is its share of the page, `group` the heading that it stands under with its neighbours."""

    title: str
    kind: str = TEXT
    width: float = 10
    group: str = ""

    @property
    def summed(self) -> bool:
        """Whether it can have a total."""
        return self.kind in (COUNT, MONEY)


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """Rows under columns; `totals` has one cell a column, or is empty where nothing is to be summed."""

    title: str = ""
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: tuple[Cell, ...] = ()


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A report; `mark` (ร่าง) stands across every page.

    The table at `main` is the list: a CSV file holds it alone, `closing` stands below it. The others sum it up, or
    are the sections before and after it.
    """

    name: str
    title: tuple[str, ...]
    facts: tuple[tuple[str, str], ...] = ()
    mark: str = ""
    tables: tuple[Table, ...]
    main: int = 0
    closing: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    footer: str = ""


def column_sum(table: Table, place: int) -> int:
    """The sum of a column of numbers over its rows."""
    return sum(cell for row in table.rows if isinstance(cell := row[place], int))


def widths(table: Table) -> list[float]:
    """The columns' shares of the page; a column of numbers is at least as wide as its longest figure."""
    page = max(PAGE, sum(column.width for column in table.columns))
    return [_width(table, place, page) for place in range(len(table.columns))]


def _width(table: Table, place: int, page: float) -> float:
    column = table.columns[place]
    if not column.summed:
        return column.width
    cells = [row[place] for row in (*table.rows, *([table.totals] if table.totals else []))]
    longest = max((len(shown(column, cell)) for cell in cells if isinstance(cell, int)), default=0)
    return max(column.width, (SHARE_OF_A_FIGURE * longest + 1) * page / PAGE)


PAGE, SHARE_OF_A_FIGURE = 120, 0.82
"""The width of a figure, where a page is about 120 wide."""


def shown(column: Column, cell: Cell) -> str:
    """A cell as people read it: amounts in baht, zero as "-"; a filled one says nothing."""
    if column.kind == BAR:
        return ""
    if isinstance(cell, int):
        return baht_or_dash(cell) if column.kind == MONEY else f"{cell:,}"
    return cell or ""


def group_spans(columns: Sequence[Column]) -> list[tuple[str, int, int]]:
    """(group, first column, last column) of the heading's upper line; "" for columns that stand alone."""
    spans: list[tuple[str, int, int]] = []
    for place, column in enumerate(columns):
        if column.group and spans and spans[-1][0] == column.group:
            spans[-1] = (column.group, spans[-1][1], place)
        else:
            spans.append((column.group, place, place))
    return spans
