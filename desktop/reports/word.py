"""A report as a Word document: A4 landscape, headings of tables repeated, Thai marked as Thai so that Word shapes it.

Rows are written as XML at once: cell by cell through python-docx takes seconds for a hundred rows.
"""

from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from desktop.domain.thai import breakable
from desktop.i18n import translate
from desktop.reports.document import BAR, Cell, Column, Document, Table, group_spans, shown
from desktop.reports.document import widths as shares_of

FONT = "TH SarabunPSK"
SIZE, TITLE, SMALL = 28, 36, 24
"""Half points."""

LONG, SHORT, MARGIN = 16838, 11906, 850
"""A4 and its margins in twentieths of a point; margins are 1.5 cm, so that wide tables fit."""

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def write(document: Document, path: Path) -> None:
    """Write `document` as .docx."""
    import docx

    made = docx.Document()
    made.core_properties.title = document.title[0]
    _set_page(made)
    body = made.element.body
    for paragraph in list(body.iterchildren("{*}p")):
        body.remove(paragraph)
    for xml in _parts(document):
        body.insert(len(body) - 1, _element(xml))  # the section's properties stay last
    _header(made, document)
    _footer(made, document)
    made.save(str(path))


def _parts(document: Document) -> list[str]:
    parts = [_paragraph(document.mark, "center", TITLE, bold=True)] if document.mark else []
    parts += [_paragraph(line, "center", TITLE, bold=True) for line in document.title]
    parts.append(_paragraph("     ".join(f"{label}: {value}" if label else value for label, value in document.facts)))
    for n, table in enumerate(document.tables):
        if table.title:
            parts.append(_paragraph(table.title, bold=True, keep=True))
        parts.append(_table(table))
        parts.append(_paragraph(""))
        if n == document.main:
            parts += [_paragraph(line) for line in document.closing]
    return [*parts, _signatures(document)] if document.signatures else parts


def _set_page(made: Any) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Twips

    section = made.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Twips(LONG), Twips(SHORT)
    section.left_margin = section.right_margin = Twips(MARGIN)
    section.top_margin = section.bottom_margin = Twips(MARGIN)


def _element(xml: str) -> Any:
    from docx.oxml import parse_xml

    return parse_xml(xml)


def _run(text: str, size: int = SIZE, *, bold: bool = False) -> str:
    """A run whose letters Word takes from the Thai font whatever they are; lines where Thai words may end."""
    weight = "<w:b/><w:bCs/>" if bold else ""
    shape = (
        f'<w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>{weight}'
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:bidi="th-TH"/></w:rPr>'
    )
    lines = (f'<w:t xml:space="preserve">{escape(breakable(line))}</w:t>' for line in text.split("\n"))
    return f"<w:r>{shape}{'<w:br/>'.join(lines)}</w:r>"


def _paragraph(text: str, align: str = "left", size: int = SIZE, *, bold: bool = False, keep: bool = False) -> str:
    return f"<w:p {NAMESPACE}>{_shape(align, keep=keep)}{_run(text, size, bold=bold)}</w:p>"


def _shape(align: str, *, keep: bool = False) -> str:
    together = "<w:keepNext/>" if keep else ""
    space = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    return f'<w:pPr>{together}{space}<w:jc w:val="{align}"/></w:pPr>'


def _table(table: Table) -> str:
    widths = _widths(table)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    small = len(table.rows) <= KEPT_TOGETHER and len(table.columns) <= MANY
    last = len(table.rows) - 1
    rows = "".join(_row(table, row, widths, keep=small or n == last) for n, row in enumerate(table.rows))
    totals = _row(table, table.totals, widths, bold=True) if table.totals else ""
    return (
        f'<w:tbl {NAMESPACE}><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{_borders()}'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{_heading(table, widths)}{rows}{totals}</w:tbl>"
    )


def _widths(table: Table) -> list[int]:
    room, shares = LONG - 2 * MARGIN, shares_of(table)
    return [int(room * share / sum(shares)) for share in shares]


def _borders(kind: str = "single") -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = (f'<w:{side} w:val="{kind}" w:sz="4" w:color="808080"/>' for side in sides)
    return f"<w:tblBorders>{''.join(lines)}</w:tblBorders>"


KEPT_TOGETHER = 15
"""Tables of so few rows stay on one page; of longer ones the total stays with the last row."""

HEADING_ROW = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"


def _heading(table: Table, widths: list[int]) -> str:
    upper, lower, grouped = "", "", any(column.group for column in table.columns)
    cell = partial(_cell, align="center", bold=True, size=_size(table))
    for group, first, last in group_spans(table.columns):
        if group:
            upper += cell(group, sum(widths[first : last + 1]), span=last - first + 1)
            under = range(first, last + 1)
            lower += "".join(cell(table.columns[n].title, widths[n]) for n in under)
        else:
            merge = "restart" if grouped else ""
            upper += cell(table.columns[first].title, widths[first], merge=merge)
            lower += cell("", widths[first], merge="continue")
    return f"<w:tr>{HEADING_ROW}{upper}</w:tr>" + (f"<w:tr>{HEADING_ROW}{lower}</w:tr>" if grouped else "")


def _cell(
    text: str,
    width: int,
    align: str,
    *,
    bold: bool = False,
    span: int = 1,
    merge: str = "",
    keep: bool = False,
    fill: str = "",
    size: int = SIZE,
) -> str:
    spans = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merges = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    colour = fill or ("EDEFF5" if bold else "")
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>' if colour else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spans}{merges}{shade}</w:tcPr>'
        f"<w:p>{_shape(align, keep=keep)}{_run(text, size, bold=bold)}</w:p></w:tc>"
    )


def _row(table: Table, row: tuple[Cell, ...], widths: list[int], *, bold: bool = False, keep: bool = False) -> str:
    size = _size(table)
    aligned = ("right" if isinstance(cell, int) or bold else "left" for cell in row)
    cells = (
        _cell(shown(column, cell), width, align, bold=bold, keep=keep, fill=_fill(column, cell), size=size)
        for column, cell, width, align in zip(table.columns, row, widths, aligned, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"


def _size(table: Table) -> int:
    """Small letters where there are more columns than a page holds at the usual size."""
    return SMALL if len(table.columns) > MANY else SIZE


MANY = 11


def _fill(column: Column, cell: Cell) -> str:
    return "6B7280" if column.kind == BAR and cell else ""


def _signatures(document: Document) -> str:
    width = (LONG - 2 * MARGIN) // len(document.signatures)
    cells = "".join(_cell(f"\n{line}", width, "center") for line in document.signatures)
    grid = f'<w:gridCol w:w="{width}"/>' * len(document.signatures)
    return (
        f'<w:tbl {NAMESPACE}><w:tblPr><w:tblW w:w="{width * len(document.signatures)}" w:type="dxa"/>{_borders("nil")}'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr></w:tbl>"
    )


def _footer(made: Any, document: Document) -> None:
    page = translate("Report", "Page {page} of {pages}", page="\x01", pages="\x02")
    before, _, rest = page.partition("\x01")
    between, _, after = rest.partition("\x02")
    fields = [_run(before, SMALL), _field("PAGE"), _run(between, SMALL), _field("NUMPAGES"), _run(after, SMALL)]
    start = _run(f"{document.footer}     " if document.footer else "", SMALL)
    _on_every_page(made.sections[0].footer, f"{start}{''.join(fields)}")


def _header(made: Any, document: Document) -> None:
    """A draft says on every page that it is one."""
    if document.mark:
        _on_every_page(made.sections[0].header, _run(document.mark, SIZE, bold=True))


def _on_every_page(place: Any, runs: str) -> None:
    place.is_linked_to_previous = False
    element = place._element
    for paragraph in list(element):
        element.remove(paragraph)
    element.append(_element(f"<w:p {NAMESPACE}>{_shape('right')}{runs}</w:p>"))


def _field(name: str) -> str:
    inner = _run("1", SMALL)
    return f'<w:fldSimple w:instr="{name}">{inner}</w:fldSimple>'
