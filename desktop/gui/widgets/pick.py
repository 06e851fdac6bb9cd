"""A card that can be picked: one of a few answers, each with a sentence that explains it."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.card_button import CardButton
from desktop.gui.widgets.labels import Section, ThaiLabel

GLYPH, MARK = 28, 20


class PickCard(CardButton):
    """Click or Space picks it, a double click says `twice`; arrows move within its button group."""

    twice = Signal()

    def __init__(self, key: str, title: str, sentence: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._name = name
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.title, self.sentence = Section(title), ThaiLabel(sentence, role="quiet")
        box = column(self.title, self.sentence, gap=2)
        box.setContentsMargins(theme.L + GLYPH + theme.L, theme.M, theme.L + MARK + theme.M, theme.M)
        self.hold(box, self.title, self.sentence)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.isChecked() or self.hasFocus()
        ink = colours.ink("accent" if marked or self.underMouse() else "line")
        painter.setPen(QPen(ink, 2 if self.hasFocus() else 1))
        painter.setBrush(colours.ink("accent_soft" if self.isChecked() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        middle = self.height() // 2
        icon(self._name, "accent" if self.isChecked() else "quiet").paint(
            painter, theme.L, middle - GLYPH // 2, GLYPH, GLYPH
        )
        name, role = ("check-circle-fill", "accent") if self.isChecked() else ("circle", "faint")
        icon(name, role).paint(painter, self.width() - theme.L - MARK, middle - MARK // 2, MARK, MARK)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.twice.emit()
