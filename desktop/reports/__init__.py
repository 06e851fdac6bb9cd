"""Reports as files: a `Document` in, a workbook, Word document, PDF or CSV out, by the ending of the name."""

from collections.abc import Callable
from pathlib import Path

from desktop.reports.document import BAR, COUNT, MONEY, TEXT, Cell, Column, Document, Table
from desktop.reports.errors import UnknownFormatError
from desktop.reports.files import replacing
from desktop.reports.page import Page

__all__ = [
    "BAR", "COUNT", "FORMATS", "MONEY", "TEXT", "Cell", "Column", "Document", "Page", "PdfWriter", "Table", "write",
]  # fmt: skip

FORMATS = (".xlsx", ".docx", ".pdf", ".csv")

PdfWriter = Callable[[Page, Path], int]
"""Draws a page description into a PDF file and answers its number of pages: `desktop.gui.printing.pdf`."""


def write(document: Document, out: Path, *, pdf: PdfWriter | None = None) -> Path:
    """Write `document` to `out` in the format of its ending. Only with `pdf` can it be .pdf.

    Raises UnknownFormatError, FileInUseError, FolderMissingError, DiskFullError, FiguresDifferError.
    """
    ending = out.suffix.lower()
    if ending not in FORMATS or (ending == ".pdf" and pdf is None):
        known = FORMATS if pdf else tuple(one for one in FORMATS if one != ".pdf")
        raise UnknownFormatError(file=out.name, formats=", ".join(known))
    with replacing(out) as part:
        _write(document, part, ending, pdf)
    return out


def _write(document: Document, part: Path, ending: str, pdf: PdfWriter | None) -> None:
    if ending == ".csv":
        from desktop.reports import text

        text.write(document, part)
    elif ending == ".xlsx":
        from desktop.reports import workbook

        workbook.write(document, part)
    elif ending == ".docx":
        from desktop.reports import word

        word.write(document, part)
    elif pdf is not None:
        from desktop.reports import page

        pdf(page.lay_out(document), part)
