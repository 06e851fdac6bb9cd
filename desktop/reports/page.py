"""A report as pages to print: HTML that Qt's text documents understand, and what stands on every page."""

from html import escape

import msgspec

from desktop.domain.thai import breakable
from desktop.reports.document import BAR, Cell, Column, Document, Table, group_spans, shown, widths

CSS = """
body { font-size: 9.5pt; }
.title { font-size: 14pt; font-weight: 600; }
.mark { font-size: 12pt; font-weight: 600; color: #b3261e; }
.section { font-size: 11.5pt; font-weight: 600; }
th { background-color: #edeff5; font-weight: 600; }
td, th { vertical-align: top; }
"""


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """Pages to print: `html` of the body, `footer` at the left of every page, `mark` in grey across it."""

    html: str
    footer: str = ""
    mark: str = ""
    landscape: bool = True
    margin_mm: float = 12
    title: str = ""


def lay_out(document: Document) -> Page:
    """The pages of `document`: A4 landscape, the heading of each table repeated on every page."""
    parts = [_title(document)]
    for n, table in enumerate(document.tables):
        parts.append(_section(table, apart=n > 0))
        parts.append(_table(table))
        if n == document.main:
            parts += [f"<p>{_text(line)}</p>" for line in document.closing]
    parts.append(_signatures(document))
    html = f"<html><head><style>{CSS}</style></head><body>{''.join(parts)}</body></html>"
    return Page(html=html, footer=document.footer, mark=document.mark, title=document.title[0])


def _text(value: str) -> str:
    return escape(breakable(value)).replace("\n", "<br>")


def _title(document: Document) -> str:
    mark = f'<p align="center" class="mark">{_text(document.mark)}</p>' if document.mark else ""
    lines = "<br>".join(_text(line) for line in document.title)
    facts = " &nbsp;&nbsp; ".join(_text(f"{label}: {value}" if label else value) for label, value in document.facts)
    return f'{mark}<p align="center" class="title">{lines}</p><p>{facts}</p>'


def _section(table: Table, *, apart: bool) -> str:
    return f'<p class="section">{"<br>" if apart else ""}{_text(table.title)}</p>' if table.title else ""


def _table(table: Table) -> str:
    body = "".join(_row(table, row) for row in table.rows)
    totals = _row(table, table.totals, tag="th") if table.totals else ""
    start = '<table width="100%" border="1" cellspacing="0" cellpadding="3" style="border-collapse: collapse;">'
    return f"{start}<thead>{_heading(table)}</thead><tbody>{body}{totals}</tbody></table>"


def _heading(table: Table) -> str:
    shares = widths(table)
    percents = [f"{100 * share / sum(shares):.1f}%" for share in shares]
    rows = 2 if any(column.group for column in table.columns) else 1
    upper, lower = "", ""
    for group, first, last in group_spans(table.columns):
        if group:
            upper += f'<th colspan="{last - first + 1}" align="center">{_text(group)}</th>'
            lower += "".join(_head(table.columns[n], percents[n]) for n in range(first, last + 1))
        else:
            upper += _head(table.columns[first], percents[first], rows)
    return f"<tr>{upper}</tr><tr>{lower}</tr>" if lower else f"<tr>{upper}</tr>"


def _head(column: Column, share: str, rows: int = 1) -> str:
    return f'<th rowspan="{rows}" align="center" width="{share}">{_text(column.title)}</th>'


def _row(table: Table, row: tuple[Cell, ...], tag: str = "td") -> str:
    cells = (_cell(column, cell, tag) for column, cell in zip(table.columns, row, strict=True))
    return f"<tr>{''.join(cells)}</tr>"


def _cell(column: Column, cell: Cell, tag: str) -> str:
    if column.kind == BAR and cell and tag == "td":
        return '<td bgcolor="#6b7280"></td>'
    align = "right" if isinstance(cell, int) or tag == "th" else "left"
    return f'<{tag} align="{align}">{_text(shown(column, cell)) or EMPTY}</{tag}>'


EMPTY = "&nbsp;"
"""Qt lets the space before a paragraph go where the cell before it holds nothing at all."""


def _signatures(document: Document) -> str:
    if not document.signatures:
        return ""
    width = 100 // len(document.signatures)
    cells = (f'<td width="{width}%" align="center"><br><br>{_text(line)}</td>' for line in document.signatures)
    return f'<table width="100%"><tr>{"".join(cells)}</tr></table>'
