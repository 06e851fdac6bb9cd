"""The list of a report as CSV that Excel opens with Thai letters; amounts in baht without separators."""

import csv
from pathlib import Path

from desktop.domain.money import SATANG
from desktop.reports.document import MONEY, Cell, Column, Document

STARTS_A_FORMULA = ("=", "+", "@", "-", "\t")


def write(document: Document, path: Path) -> None:
    """Heading, rows and totals of the list, in UTF-8 with the mark that Excel looks for."""
    table = document.tables[document.main]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([" ".join(part for part in (column.group, column.title) if part) for column in table.columns])
        for row in (*table.rows, *([table.totals] if table.totals else [])):
            writer.writerow([_cell(column, cell) for column, cell in zip(table.columns, row, strict=True)])


def _cell(column: Column, cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(STARTS_A_FORMULA) else cell
    if column.kind != MONEY:
        return str(cell)
    whole, rest = divmod(cell, SATANG)
    return f"{whole}.{rest:02}" if rest else str(whole)
