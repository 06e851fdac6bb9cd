"""The calendar on one sheet of A4, chart above and table below, on paper or as a PDF file."""

import errno
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter, QPdfWriter

from desktop.domain.dates import short_date
from desktop.gui import theme
from desktop.gui.printing import a4
from desktop.gui.screens.calendar_chart import Chart, Line
from desktop.gui.screens.calendar_drawing import Drawing
from desktop.i18n import translate
from desktop.planning.calendar import state_word
from desktop.reports.errors import PrinterNotReadyError
from desktop.reports.files import replacing

DOTS_PER_INCH, MARGIN_MM = 300, 12
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LINE = 1.1
SHARES = (0.05, 0.35, 0.11, 0.11, 0.12, 0.11, 0.15)
"""Height of a row in lines of text; widths of the table's columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What stands on it: the chart, the `heading` with the year, and whose calendar it is."""

    chart: Chart
    heading: str
    office: str

    def in_order(self) -> list[Line]:
        """The deadlines by date for the table; those without a date come last."""
        return sorted(self.chart.lines, key=lambda line: (not line.row.due, line.row.due or ""))


def write(sheet: Sheet, out: Path) -> Path:
    """Draw the sheet into `out`, black on white whatever the window's colours. Raises FileInUseError and the like."""
    with replacing(out) as part:
        writer = QPdfWriter(str(part))
        writer.setResolution(DOTS_PER_INCH)
        writer.setTitle(sheet.heading)
        writer.setCreator("AmphoePlan")
        _draw(sheet, writer, str(part))
    return out


def on_paper(sheet: Sheet, printer: QPagedPaintDevice) -> None:
    """Draw the sheet on a printer. Raises PrinterNotReadyError."""
    try:
        _draw(sheet, printer, "")
    except OSError as error:
        raise PrinterNotReadyError from error


def _draw(sheet: Sheet, device: QPagedPaintDevice, name: str) -> None:
    device.setPageLayout(a4(landscape=True, margin_mm=MARGIN_MM))
    painter = QPainter()
    if not painter.begin(device):
        raise PermissionError(errno.EACCES, "cannot be opened", name)
    _page(painter, QRectF(0, 0, device.width(), device.height()), sheet)
    painter.end()


def _page(painter: QPainter, room: QRectF, sheet: Sheet) -> None:
    """Heading, chart and dates; more than a page holds is drawn smaller."""
    chart = sheet.chart
    painter.setFont(theme.font(theme.SECTION, QFont.Weight.DemiBold))
    high = painter.fontMetrics().height() * 1.4
    line = Drawing(chart, painter, room, theme.LIGHT.ink, icons=False).line
    rows = line * (1 + LINE * (len(chart.lines) + 1))
    scale = min(1.0, room.height() / (2 * high + chart.height(line) + rows))
    painter.scale(scale, scale)
    width = room.width() / scale
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(theme.font(theme.SECTION, QFont.Weight.DemiBold))
    painter.drawText(QRectF(0, 0, width, high), int(LEFT), sheet.heading)
    painter.setFont(theme.font(theme.SMALL))
    printed = translate("Calendar", "as of {day}", day=short_date(chart.today))
    painter.drawText(QRectF(0, 0, width, high), int(RIGHT), printed)
    painter.drawText(QRectF(0, high, width, high), int(LEFT), sheet.office)
    body = QRectF(0, 2 * high, width, chart.height(line))
    Drawing(chart, painter, body, theme.LIGHT.ink, icons=False).draw()
    _dates(painter, QRectF(0, body.bottom() + line, width, rows - line), sheet, line * LINE)


def _dates(painter: QPainter, room: QRectF, sheet: Sheet, line: float) -> None:
    """The table by date: code, deadline, last day, working day before, state, day done, reason."""
    headings = ("No.", "What", "Due", "Should be finished by", "Status", "Done on", "Reason for the delay")
    rows = [tuple(translate("Columns", one) for one in headings), *(_cells(one) for one in sheet.in_order())]
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
