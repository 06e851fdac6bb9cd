"""Pages of reports into PDF files, with Sarabun in them; works without a display, in the window's jobs as well.

Qt shapes Thai letters and repeats the heading of a table on every page; page numbers are drawn here.
"""

import os
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from desktop.gui import theme
from desktop.i18n import translate
from desktop.reports import Page

DOTS_PER_INCH = 300
FOOTER_MM = 7
MM_PER_INCH = 25.4
FOOTER_POINTS, MARK_POINTS = 8.5, 150
MARK = QColor(0, 0, 0, 22)


def pdf(page: Page, out: Path) -> int:
    """Draw `page` into `out`; answers how many pages it took. Raises OSError when the file cannot be written."""
    _application()
    theme.load_fonts()
    writer = _writer(page, out)
    painter = QPainter()
    if not painter.begin(writer):
        raise PermissionError(f"{out} cannot be opened")
    document = _document(page, writer)
    body = document.pageSize()
    pages = document.pageCount()
    for number in range(pages):
        if number:
            writer.newPage()
        _draw_mark(painter, page, body)
        painter.save()
        painter.translate(0, -number * body.height())
        document.drawContents(painter, QRectF(0, number * body.height(), body.width(), body.height()))
        painter.restore()
        _draw_footer(painter, page, writer, number + 1, pages)
    painter.end()
    return pages


def _application() -> None:
    """Fonts need an application; a command line without a display gets one that draws nowhere."""
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        globals()["_kept"] = QApplication([])


def _writer(page: Page, out: Path) -> QPdfWriter:
    writer = QPdfWriter(str(out))
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(page.title)
    writer.setCreator("AmphoePlan")
    turn = QPageLayout.Orientation.Landscape if page.landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(page.margin_mm, page.margin_mm, page.margin_mm, page.margin_mm)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turn, margins, QPageLayout.Unit.Millimeter))
    return writer


def _document(page: Page, writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(_font(9.5))
    document.setDocumentMargin(1)
    document.setHtml(page.html)
    document.setPageSize(QSizeF(writer.width(), writer.height() - _dots(FOOTER_MM)))
    return document


def _font(points: float) -> QFont:
    font = QFont(theme.FAMILY)
    font.setPointSizeF(points)
    return font


def _dots(millimetres: float) -> float:
    return millimetres * DOTS_PER_INCH / MM_PER_INCH


def _draw_mark(painter: QPainter, page: Page, body: QSizeF) -> None:
    """ร่าง across the page, under the text."""
    if not page.mark:
        return
    painter.save()
    painter.setFont(_font(MARK_POINTS))
    painter.setPen(MARK)
    painter.translate(body.width() / 2, body.height() / 2)
    painter.rotate(-25)
    around = QRectF(-body.width() / 2, -body.height() / 2, body.width(), body.height())
    painter.drawText(around, Qt.AlignmentFlag.AlignCenter, page.mark)
    painter.restore()


def _draw_footer(painter: QPainter, page: Page, writer: QPdfWriter, number: int, pages: int) -> None:
    painter.setFont(_font(FOOTER_POINTS))
    painter.setPen(Qt.GlobalColor.black)
    line = QRectF(0, writer.height() - _dots(FOOTER_MM), writer.width(), _dots(FOOTER_MM))
    numbered = translate("Report", "Page {page} of {pages}", page=number, pages=pages)
    painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, page.footer)
    painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, numbered)
