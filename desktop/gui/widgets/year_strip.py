"""The planning year at a glance: which plan is made in which months, and where today is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.dates import MONTHS_EN, SHORT_MONTHS_TH, be, short_date
from desktop.gui import theme
from desktop.i18n import language
from desktop.planning.home_year import Span

HEAD, ROW = 26, 28


class YearStrip(QWidget):
    """Twelve months, a bar for each plan, a line for today when it lies in that year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()
        self._today = date(2000, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_year(self, spans: Sequence[Span], today: date) -> None:
        """Show these plans and `today`."""
        self._spans, self._today = tuple(spans), today
        lines = [f"{span.label}: {short_date(span.due)}" for span in self._spans]
        self.setAccessibleName("\n".join(lines))
        self.updateGeometry()
        self.update()

    def year(self) -> int:
        """The B.E. year of the months."""
        return be(self._spans[0].due.year) if self._spans else 0

    def sizeHint(self) -> QSize:
        return QSize(600, HEAD + ROW * len(self._spans))

    def minimumSizeHint(self) -> QSize:
        return QSize(420, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if not self._spans:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._names(painter)
        month = (self.width() - left) / 12
        self._months(painter, left, month)
        for place, span in enumerate(self._spans):
            self._bar(painter, span, left, month, HEAD + place * ROW)
        self._mark_today(painter, left, month)

    def _names(self, painter: QPainter) -> float:
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(theme.colours().ink("text"))
        width = max(painter.fontMetrics().horizontalAdvance(span.label) for span in self._spans)
        for place, span in enumerate(self._spans):
            room = QRectF(0, HEAD + place * ROW, width, ROW)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), span.label)
        return float(width + theme.L)

    def _months(self, painter: QPainter, left: float, month: float) -> None:
        colours = theme.colours()
        for place in range(12):
            name = SHORT_MONTHS_TH[place] if language() == "th" else MONTHS_EN[place][:3]
            at = left + place * month
            painter.setPen(colours.ink("quiet"))
            painter.drawText(QRectF(at, 0, month, HEAD - 4), int(Qt.AlignmentFlag.AlignCenter), name)
            painter.setPen(colours.ink("line_soft"))
            painter.drawLine(QPointF(at, HEAD), QPointF(at, self.height()))

    def _bar(self, painter: QPainter, span: Span, left: float, month: float, top: float) -> None:
        past, now = span.due < self._today, span.begins <= self._today <= span.due
        role = "line" if past else "accent" if now else "accent_soft"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colours().ink(role))
        first, last = self._month(span.begins), self._month(span.due) + 1
        room = QRectF(left + first * month + 2, top + 8, (last - first) * month - 4, ROW - 16)
        painter.drawRoundedRect(room, 6, 6)

    def _month(self, day: date) -> int:
        """Which of the twelve months, the first being 0; days of other years stay at the edge."""
        off = day.month - 1 + 12 * (be(day.year) - self.year())
        return min(max(off, 0), 11)

    def _mark_today(self, painter: QPainter, left: float, month: float) -> None:
        if not self._is_this_year():
            return
        at = left + (self._today.month - 1 + (self._today.day - 1) / 31) * month
        painter.setPen(QPen(theme.colours().ink("late"), 1.5))
        painter.drawLine(QPointF(at, HEAD - 2), QPointF(at, self.height()))
        painter.setFont(theme.font(theme.SMALL, QFont.Weight.Medium))

    def _is_this_year(self) -> bool:
        return be(self._today.year) == self.year()
