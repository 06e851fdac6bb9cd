"""The calendar on one sheet of A4, chart above and table below, as a PDF file to print."""

import errno
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.domain.dates import short_date
from desktop.gui import theme
from desktop.gui.screens.calendar_chart import Chart, Line
from desktop.gui.screens.calendar_drawing import Drawing
from desktop.i18n import translate
from desktop.planning.calendar import state_word
from desktop.reports.files import replacing

DOTS_PER_INCH, MARGIN_MM = 300, 12
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LINE = 1.1
SHARES = (0.05, 0.35, 0.11, 0.11, 0.12, 0.11, 0.15)
"""Height of a row in lines of text; widths of the table's columns."""


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
    """Heading, chart and dates; more than a page holds is drawn smaller."""
    painter.setFont(theme.font(theme.SECTION, QFont.Weight.DemiBold))
    high = painter.fontMetrics().height() * 1.4
    line = Drawing(chart, painter, room, theme.LIGHT.ink, icons=False).line
    rows = line * (1 + LINE * (len(chart.lines) + 1))
    scale = min(1.0, room.height() / (high + chart.height(line) + rows))
    painter.scale(scale, scale)
    width = room.width() / scale
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(theme.font(theme.SECTION, QFont.Weight.DemiBold))
    painter.drawText(QRectF(0, 0, width, high), int(LEFT), heading)
    painter.setFont(theme.font(theme.SMALL))
    printed = translate("Calendar", "as of {day}", day=short_date(today))
    painter.drawText(QRectF(0, 0, width, high), int(RIGHT), printed)
    body = QRectF(0, high, width, chart.height(line))
    Drawing(chart, painter, body, theme.LIGHT.ink, icons=False).draw()
    _dates(painter, QRectF(0, body.bottom() + line, width, rows - line), chart, line * LINE)


def _dates(painter: QPainter, room: QRectF, chart: Chart, line: float) -> None:
    """The table: code, deadline, last day, working day before, state, day done, reason."""
    headings = ("No.", "What", "Due", "Should be finished by", "Status", "Done on", "Reason for the delay")
    rows = [tuple(translate("Columns", one) for one in headings), *(_cells(one) for one in chart.lines)]
    painter.setPen(Qt.GlobalColor.black)
    for place, cells in enumerate(rows):
        painter.setFont(theme.font(theme.SMALL, QFont.Weight.Normal if place else QFont.Weight.DemiBold))
        left, top = room.left(), room.top() + place * line
        for share, words in zip(SHARES, cells, strict=True):
            cell = QRectF(left, top, share * room.width(), line)
            kept = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(cell.width() - line / 3))
            painter.drawText(cell, int(LEFT), kept)
            left = cell.right()


def _cells(one: Line) -> tuple[str, ...]:
    row = one.row
    before = short_date(row.finish_by) if row.finish_by != row.due else ""
    due = short_date(row.due) if row.due else translate("Calendar", "no date")
    return (row.id, row.title, due, before, state_word(row.state), short_date(row.done_on or None), row.reason)
