"""Pages of reports into PDF files or on a printer, in Sarabun; works without a display, and in the window's jobs.

The text is laid out once without pages and cut between rows (`page_cuts`), so that no row is torn apart and no total
stands alone; the heading of a table that goes on is drawn again on each page.
"""

import errno
import os
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from desktop.gui import theme
from desktop.gui.page_cuts import Cut, page_cuts
from desktop.i18n import translate
from desktop.reports import Page
from desktop.reports.errors import PrinterNotReadyError

DOTS_PER_INCH = 300
FOOTER_MM = 7
MM_PER_INCH = 25.4
TEXT_POINTS, FOOTER_POINTS, MARK_POINTS = 9.5, 8.5, 150
LINE_DOTS = 2.5
"""A border of a table, in dots: the lower one of the last row is drawn with it."""

MARK = QColor(0, 0, 0, 22)


def pdf(page: Page, out: Path) -> int:
    """Draw `page` into `out`; answers how many pages it took. Raises OSError when the file cannot be written."""
    _application()
    pages = _draw(page, _writer(page, out), str(out))
    _check_whole(out)
    return pages


def on_paper(page: Page, printer: QPagedPaintDevice) -> int:
    """Draw `page` on a printer; answers how many pages it took. Raises PrinterNotReadyError."""
    _application()
    printer.setPageLayout(a4(landscape=page.landscape, margin_mm=page.margin_mm))
    try:
        return _draw(page, printer, "")
    except OSError as error:
        raise PrinterNotReadyError from error


def _draw(page: Page, device: QPagedPaintDevice, name: str) -> int:
    """The pages one after the other; a device that cannot be drawn on is refused by its `name`."""
    theme.load_fonts()
    painter = QPainter()
    if not painter.begin(device):
        raise PermissionError(errno.EACCES, "cannot be opened", name)
    document, dots = _document(page, device), device.logicalDpiX() / MM_PER_INCH
    cuts = page_cuts(document, device.height() - FOOTER_MM * dots)
    for number, cut in enumerate(cuts, start=1):
        if number > 1:
            device.newPage()
        _draw_mark(painter, page, device)
        _draw_body(painter, document, cut, device.width())
        numbered = translate("Report", "Page {page} of {pages}", page=number, pages=len(cuts))
        _draw_footer(painter, page, device, numbered, FOOTER_MM * dots)
    painter.end()
    return len(cuts)


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
    writer.setPageLayout(a4(landscape=page.landscape, margin_mm=page.margin_mm))
    return writer


def a4(*, landscape: bool, margin_mm: float) -> QPageLayout:
    """A4 with the same margin on every side."""
    turn = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(margin_mm, margin_mm, margin_mm, margin_mm)
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turn, margins, QPageLayout.Unit.Millimeter)


def _document(page: Page, writer: QPagedPaintDevice) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(_font(TEXT_POINTS))
    document.setDocumentMargin(1)
    document.setHtml(page.html)
    document.setTextWidth(writer.width())
    return document


def _font(points: float) -> QFont:
    font = QFont(theme.FAMILY)
    font.setPointSizeF(points)
    return font


def _draw_body(painter: QPainter, document: QTextDocument, cut: Cut, width: float) -> None:
    """The slice of this page, under the heading of the table that goes on from the page before."""
    head = cut.head_bottom - cut.head_top
    _draw_slice(painter, document, QRectF(0, cut.head_top, width, head), 0)
    _draw_slice(painter, document, QRectF(0, cut.top, width, cut.bottom - cut.top + LINE_DOTS), head)


def _draw_slice(painter: QPainter, document: QTextDocument, part: QRectF, at: float) -> None:
    if part.height() <= 0:
        return
    painter.save()
    painter.translate(0, at - part.top())
    document.drawContents(painter, part)
    painter.restore()


def _draw_mark(painter: QPainter, page: Page, writer: QPagedPaintDevice) -> None:
    """ร่าง across the page, under the text."""
    if not page.mark:
        return
    painter.save()
    painter.setFont(_font(MARK_POINTS))
    painter.setPen(MARK)
    painter.translate(writer.width() / 2, writer.height() / 2)
    painter.rotate(-25)
    around = QRectF(-writer.width() / 2, -writer.height() / 2, writer.width(), writer.height())
    painter.drawText(around, Qt.AlignmentFlag.AlignCenter, page.mark)
    painter.restore()


def _draw_footer(painter: QPainter, page: Page, writer: QPagedPaintDevice, numbered: str, high: float) -> None:
    painter.setFont(_font(FOOTER_POINTS))
    painter.setPen(Qt.GlobalColor.black)
    line = QRectF(0, writer.height() - high, writer.width(), high)
    painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, page.footer)
    painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, numbered)


def _check_whole(out: Path) -> None:
    """Qt says nothing when the disk is full: the file then lacks its end."""
    with out.open("rb") as file:
        file.seek(max(0, out.stat().st_size - 1024))
        if b"%%EOF" not in file.read():
            raise OSError(errno.ENOSPC, "the file is not whole", str(out))
