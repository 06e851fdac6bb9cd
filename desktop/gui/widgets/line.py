"""A line to type in whose hint is never cut: Sarabun's marks reach out of the line box, where QLineEdit clips."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit


class Line(QLineEdit):
    """A QLineEdit; `set_hint` in place of `setPlaceholderText`."""

    _hint = ""

    def set_hint(self, hint: str) -> None:
        """What belongs here, shown quietly while it is empty."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.update()

    def hint(self) -> str:
        """What belongs here."""
        return self._hint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._hint or self.text() or self.isReadOnly():
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        start = self.cursorRect().center().x()
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if side & Qt.AlignmentFlag.AlignRight:
            room = QRect(0, 0, start, self.height())
        else:
            room = QRect(start + 1, 0, self.width() - start - 8, self.height())
        text = painter.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), text)
