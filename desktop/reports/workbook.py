"""A report as an Excel workbook: real numbers, ready to print on A4 landscape, checked by reading it back.

The last sheet states rows and sums of every table, as they were found in the written file.
"""

import math
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop.domain.money import SATANG
from desktop.domain.thai import graphemes
from desktop.i18n import translate
from desktop.reports.document import BAR, MONEY, Cell, Column, Document, Table, column_sum, group_spans, widths
from desktop.reports.errors import FiguresDifferError

FONT, SIZE = "TH SarabunPSK", 14
WIDTH_OF_PAGE = 160
"""Column widths, in characters, that fill A4 landscape; the page is fitted to its width when printed."""

LINE = 20
"""Height of a line in points, with room for stacked vowels and tone marks."""

A4 = 9
SHEET_NAME = 31


def write(document: Document, path: Path) -> None:
    """Write and verify. Raises FiguresDifferError."""
    import xlsxwriter

    made = BytesIO()  # given a path, XlsxWriter hides why it could not be written
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    formats = _Formats(book)
    places = [_sheet(book, formats, document, n, table) for n, table in enumerate(document.tables)]
    _check_sheet(book, formats, document)
    book.close()
    path.write_bytes(made.getvalue())
    _verify(path, document, places)


class _Formats:
    """The cell formats of one workbook, by what stands in the cell."""

    def __init__(self, book: Any) -> None:
        self._book = book
        base = {"font_name": FONT, "font_size": SIZE, "valign": "top"}
        edged = {**base, "border": 1, "text_wrap": True}
        bold = {**edged, "bold": True, "bg_color": "#EDEFF5"}
        self.plain = book.add_format(base)
        self.title = book.add_format({**base, "bold": True, "font_size": SIZE + 4, "align": "center"})
        self.mark = book.add_format({**base, "bold": True, "font_color": "#B3261E", "align": "center"})
        self.heading = book.add_format({**bold, "align": "center", "valign": "vcenter"})
        self.text = book.add_format(edged)
        self.bar = book.add_format({**edged, "bg_color": "#6B7280"})
        self.total_text = book.add_format({**bold, "align": "right"})
        self.signature = book.add_format({**base, "align": "center"})
        self._numbers = {
            (total, fine): book.add_format({**(bold if total else edged), "num_format": _number_format(fine=fine)})
            for total in (False, True)
            for fine in (False, True)
        }

    def number(self, *, total: bool, fine: bool) -> Any:
        """With thousands; zero as "-" as plan tables show it; satang only where a column has some."""
        return self._numbers[total, fine]


def _number_format(*, fine: bool) -> str:
    digits = "#,##0.00" if fine else "#,##0"
    return f'{digits};-{digits};"-"'


def _sheet(book: Any, formats: _Formats, document: Document, number: int, table: Table) -> tuple[str, int]:
    """One table on a sheet of its own; answers the sheet's name and its first row of data (from 0)."""
    name = (table.title or document.title[0])[:SHEET_NAME].replace("/", "-")
    sheet = book.add_worksheet(name)
    sheet.set_default_row(LINE)
    last, characters = len(table.columns) - 1, _characters(table)
    for place, width in enumerate(characters):
        sheet.set_column(place, place, width, formats.plain)
    title = _title if number == 0 else _small_title
    row = title(sheet, formats, document, table)
    first = _heading(sheet, formats, table, row)
    row = _rows(sheet, formats, table, first)
    if number == document.main:
        _closing(sheet, formats, document, row + 1, last)
    _page(sheet, document, heading=(row, first, last), start=first)
    return name, first


def _characters(table: Table) -> list[float]:
    """The columns' widths in characters."""
    shares = widths(table)
    least = (4.5 if column.kind == BAR else 6.0 for column in table.columns)
    return [max(few, WIDTH_OF_PAGE * share / sum(shares)) for few, share in zip(least, shares, strict=True)]


def _lines(text: str, width: float) -> int:
    """How many lines a text takes in a cell: programs other than Excel do not find out by themselves."""
    return sum(math.ceil(max(1, len(graphemes(line))) / (width * LETTERS_A_CHARACTER)) for line in text.split("\n"))


LETTERS_A_CHARACTER = 0.7
"""Letters of the sheet's font in the width of one character; words that do not fit go to the next line."""


def _page(sheet: Any, document: Document, *, heading: tuple[int, int, int], start: int) -> None:
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.6, right=0.4, top=0.6, bottom=0.7)
    sheet.repeat_rows(start - 2, start - 1)
    sheet.freeze_panes(start, min(2, heading[2]))
    page = translate("Report", "Page {page} of {pages}", page="&P", pages="&N")
    if document.mark:
        sheet.set_header(f'&R&"{FONT}"&14{document.mark.replace("&", "&&")}')
    sheet.set_footer(f'&L&"{FONT}"&12{document.footer.replace("&", "&&")}&R&"{FONT}"&12{page}')


def _title(sheet: Any, formats: _Formats, document: Document, table: Table) -> int:
    row, last = 0, len(table.columns) - 1
    if document.mark:
        sheet.merge_range(row, 0, row, last, document.mark, formats.mark)
        row += 1
    for line in document.title:
        sheet.merge_range(row, 0, row, last, line, formats.title)
        sheet.set_row(row, LINE * 1.4)
        row += 1
    for label, value in document.facts:
        sheet.write_string(row, 0, f"{label}: {value}" if label else value, formats.plain)
        row += 1
    return row + bool(table.columns)


def _small_title(sheet: Any, formats: _Formats, document: Document, table: Table) -> int:
    mark = f" ({document.mark})" if document.mark else ""
    sheet.write_string(0, 0, f"{table.title}{mark}", formats.plain)
    sheet.write_string(1, 0, " ".join(document.title), formats.plain)
    return 3


def _heading(sheet: Any, formats: _Formats, table: Table, row: int) -> int:
    """Two lines, so that the years stand under one word; answers the first row of data."""
    sheet.set_row(row, LINE * 1.5)
    sheet.set_row(row + 1, LINE * 1.5)
    for group, first, last in group_spans(table.columns):
        if not group:
            sheet.merge_range(row, first, row + 1, first, table.columns[first].title, formats.heading)
            continue
        if last > first:
            sheet.merge_range(row, first, row, last, group, formats.heading)
        else:
            sheet.write_string(row, first, group, formats.heading)
        for place in range(first, last + 1):
            sheet.write_string(row + 1, place, table.columns[place].title, formats.heading)
    return row + 2


def _rows(sheet: Any, formats: _Formats, table: Table, first: int) -> int:
    fine = [_fine(table, place) for place in range(len(table.columns))]
    characters = _characters(table)
    for row, cells in enumerate(table.rows, start=first):
        texts = ((cell, width) for cell, width in zip(cells, characters, strict=True) if isinstance(cell, str))
        sheet.set_row(row, LINE * max((_lines(text, width) for text, width in texts), default=1))
        for place, (column, cell) in enumerate(zip(table.columns, cells, strict=True)):
            if isinstance(cell, int):
                sheet.write_number(row, place, _number(column, cell), formats.number(total=False, fine=fine[place]))
            elif cell:
                bar = column.kind == BAR
                sheet.write_string(row, place, "" if bar else cell, formats.bar if bar else formats.text)
            else:
                sheet.write_blank(row, place, None, formats.text)
    end = first + len(table.rows)
    return _totals(sheet, formats, table, first, end, fine) if table.totals else end


def _totals(sheet: Any, formats: _Formats, table: Table, first: int, end: int, fine: list[bool]) -> int:  # noqa: PLR0917
    from xlsxwriter.utility import xl_rowcol_to_cell

    for place, (column, cell) in enumerate(zip(table.columns, table.totals, strict=True)):
        if isinstance(cell, int) and table.rows:
            area = f"{xl_rowcol_to_cell(first, place)}:{xl_rowcol_to_cell(end - 1, place)}"
            shape = formats.number(total=True, fine=fine[place])
            sheet.write_formula(end, place, f"=SUM({area})", shape, _number(column, cell))
        else:
            sheet.write_string(end, place, str(cell or ""), formats.total_text)
    return end + 1


def _number(column: Column, cell: int) -> float:
    return cell / SATANG if column.kind == MONEY else cell


def _fine(table: Table, place: int) -> bool:
    if table.columns[place].kind != MONEY:
        return False
    return any(isinstance(cell := row[place], int) and cell % SATANG for row in table.rows)


def _closing(sheet: Any, formats: _Formats, document: Document, row: int, last: int) -> None:
    for line in document.closing:
        sheet.write_string(row, 1, line, formats.plain)
        row += 1
    for n, line in enumerate(document.signatures):
        place = min(last, round((n + 0.5) * (last + 1) / len(document.signatures)))
        for step, part in enumerate(line.split("\n")):
            sheet.write_string(row + 1 + step, place, part, formats.signature)


def _check_sheet(book: Any, formats: _Formats, document: Document) -> None:
    sheet = book.add_worksheet(translate("Report", "Check"))
    sheet.set_default_row(LINE)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 2, 45, formats.plain)
    sheet.set_column(2, 2, 25, formats.plain)
    said = translate("Report", "Read back from this file after writing and found equal.")
    sheet.write_string(0, 0, said, formats.plain)
    heads = (translate("Report", "Table"), translate("Report", "What"), translate("Report", "Figure"))
    for place, head in enumerate(heads):
        sheet.write_string(2, place, head, formats.heading)
    row = 3
    for table in document.tables:
        title = table.title or document.title[0]
        row = _check_line(sheet, formats, row, (title, translate("Report", "Rows"), len(table.rows)))
        for place, column in enumerate(table.columns):
            if table.totals and isinstance(table.totals[place], int):
                what = " ".join(part for part in (column.group, column.title) if part)
                row = _check_line(sheet, formats, row, (title, what, _number(column, column_sum(table, place))))


def _check_line(sheet: Any, formats: _Formats, row: int, line: tuple[str, str, float]) -> int:
    sheet.write_string(row, 0, line[0], formats.text)
    sheet.write_string(row, 1, line[1], formats.text)
    sheet.write_number(row, 2, line[2], formats.number(total=False, fine=line[2] % 1 != 0))
    return row + 1


def _verify(path: Path, document: Document, places: list[tuple[str, int]]) -> None:
    """Rows and sums as they stand in the file must be those of the report, and those it states as totals."""
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True)
    try:
        for table, (name, first) in zip(document.tables, places, strict=True):
            rows = book[name].iter_rows(
                min_row=first + 1, max_row=first + len(table.rows), max_col=len(table.columns), values_only=True
            )
            if _sums(table, list(rows) if table.rows else []) != _stated(table):
                raise FiguresDifferError(file=path.name)
    finally:
        book.close()


def _sums(table: Table, rows: list[tuple[Any, ...]]) -> list[Cell]:
    found: list[Cell] = [len(rows)]
    for place, column in enumerate(table.columns):
        if table.totals and isinstance(table.totals[place], int):
            scale = SATANG if column.kind == MONEY else 1
            found.append(sum(round(value * scale) for row in rows if isinstance(value := row[place], int | float)))
    return found


def _stated(table: Table) -> list[Cell]:
    return [len(table.rows), *(cell for cell in table.totals if isinstance(cell, int))]
