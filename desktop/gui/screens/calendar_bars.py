"""Bars whose filling says the state, drawn by lines of their own so that screen and paper show the same."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.gui.screens.calendar_words import CROSSED, CUT, EMPTY, LINES, SOLID


def bar(painter: QPainter, room: QRectF, filling: str, ink: QColor, paper: QColor) -> None:
    """A bar in `room`, filled as the state asks: `ink` on `paper`."""
    thin = max(room.height() / 9, 1.0)
    painter.save()
    painter.setPen(QPen(ink, thin, Qt.PenStyle.DashLine if filling == EMPTY else Qt.PenStyle.SolidLine))
    painter.setBrush(ink if filling in (SOLID, CUT) else paper)
    painter.drawRect(room)
    painter.setClipRect(room)
    if filling == CUT:
        painter.setPen(QPen(paper, thin * 1.6))
        painter.drawLines(_slanting(room))
    if filling in (LINES, CROSSED):
        painter.setPen(QPen(ink, thin))
        painter.drawLines(_slanting(room))
    if filling == CROSSED:
        painter.drawLines(_slanting(room, back=True))
    painter.restore()


def done_mark(painter: QPainter, at: QPointF, size: float, ink: QColor, paper: QColor) -> None:
    """A small diamond on the day on which the work was done."""
    painter.save()
    painter.translate(at)
    painter.rotate(45)
    painter.setPen(QPen(ink, size / 6))
    painter.setBrush(paper)
    painter.drawRect(QRectF(-size / 2, -size / 2, size, size))
    painter.restore()


def _slanting(room: QRectF, *, back: bool = False) -> list[QLineF]:
    step, high = room.height() * 0.7, room.height()
    count = int((room.width() + high) / step) + 1
    lefts = [room.left() - high + step * number for number in range(count)]
    if back:
        return [QLineF(left, room.top(), left + high, room.bottom()) for left in lefts]
    return [QLineF(left, room.bottom(), left + high, room.top()) for left in lefts]
