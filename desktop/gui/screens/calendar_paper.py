"""The calendar on one sheet of A4, chart above and table below, as a PDF file to print."""

import errno
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.domain.dates import short_date
from desktop.gui import theme
from desktop.gui.screens.calendar_chart import Chart
from desktop.gui.screens.calendar_drawing import Drawing
from desktop.i18n import translate
from desktop.reports.files import replacing

DOTS_PER_INCH, MARGIN_MM = 300, 12
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def write(chart: Chart, heading: str, today: date, out: Path) -> Path:
    """Draw the chart into `out`, black on white whatever the window's colours. Raises FileInUseError and the like."""
    with replacing(out) as part:
        writer = QPdfWriter(str(part))
        writer.setResolution(DOTS_PER_INCH)
        writer.setTitle(heading)
        writer.setCreator("AmphoePlan")
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        paper, turn = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape
        writer.setPageLayout(QPageLayout(paper, turn, margins, QPageLayout.Unit.Millimeter))
        painter = QPainter()
        if not painter.begin(writer):
            raise PermissionError(errno.EACCES, "cannot be opened", str(part))
        _page(painter, QRectF(0, 0, writer.width(), writer.height()), chart, heading, today)
        painter.end()
    return out


def _page(painter: QPainter, room: QRectF, chart: Chart, heading: str, today: date) -> None:
    painter.setFont(theme.font(theme.SECTION, QFont.Weight.DemiBold))
    high = painter.fontMetrics().height() * 1.4
    painter.drawText(QRectF(room.left(), room.top(), room.width(), high), int(LEFT), heading)
    drawing = Drawing(chart, painter, room.adjusted(0, high, 0, 0), theme.LIGHT.ink, icons=False)
    drawing.draw()
    top = room.top() + high + chart.height(drawing.line) + drawing.line
    _dates(painter, QRectF(room.left(), top, room.width(), room.bottom() - top), chart, drawing.line)
    painter.setPen(Qt.GlobalColor.black)
    printed = translate("Calendar", "as of {day}", day=short_date(today))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), printed)


def _dates(painter: QPainter, room: QRectF, chart: Chart, line: float) -> None:
    """Two columns of lines: code, last day, day done."""
    painter.setFont(theme.font(theme.SMALL))
    painter.setPen(Qt.GlobalColor.black)
    half = (len(chart.lines) + 1) // 2
    for place, one in enumerate(chart.lines):
        row = one.row
        due = short_date(row.due) if row.due else translate("Calendar", "no date")
        done = translate("Calendar", "done on {day}", day=short_date(row.done_on)) if row.done_on else ""
        at = QRectF(
            room.left() + (place // half) * room.width() / 2, room.top() + (place % half) * line * 1.15, 0, line
        )
        words = f"{row.id}  {row.title}: " + " · ".join(part for part in (due, done, row.reason) if part)
        at.setWidth(room.width() / 2 - line)
        painter.drawText(
            at, int(LEFT), painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(at.width()))
        )
