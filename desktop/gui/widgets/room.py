"""What a screen has room for: a window is made smaller and moved until it lies whole within it."""

from PySide6.QtCore import QPoint, QRect

TITLE_BAR = 32


def within(wanted: QRect, room: QRect) -> QRect:
    """`wanted`, made smaller and moved as far as it must be to lie in `room` with its title bar."""
    inside = room.adjusted(0, TITLE_BAR, 0, 0)
    size = wanted.size().boundedTo(inside.size())
    left = min(max(wanted.left(), inside.left()), inside.right() + 1 - size.width())
    top = min(max(wanted.top(), inside.top()), inside.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)
