"""A line to type in whose hint is never cut: Sarabun's marks reach out of the line box, where QLineEdit clips."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit


class Line(QLineEdit):
    """A QLineEdit; `set_hint` in place of `setPlaceholderText`; Esc takes back what is typed before it leaves."""

    _hint = ""

    def set_hint(self, hint: str) -> None:
        """What belongs here, shown quietly while it is empty."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.update()

    def hint(self) -> str:
        """What belongs here."""
        return self._hint

    def take_back(self) -> None:
        """Take back what is typed."""
        self.clear()

    def has_to_take_back(self) -> bool:
        """Whether Esc would take something back here."""
        return bool(self.text())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event) and self.has_to_take_back():
            event.accept()  # else the window's own Esc would go back a screen
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event) and self.has_to_take_back():
            self.take_back()
        else:
            super().keyPressEvent(event)

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


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
