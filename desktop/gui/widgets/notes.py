"""Small signs beside the work: an icon, “saved”, a state, an empty place with its first step."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGraphicsOpacityEffect,
    QLabel,
    QSizePolicy,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.theme import Meaning
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.glyph import Glyph
from desktop.gui.widgets.labels import ThaiLabel
from desktop.gui.widgets.messages import Banner

__all__ = ["Banner", "EmptyState", "Glyph", "SavedNote", "StatusChip"]


class SavedNote(QWidget):
    """“บันทึกแล้ว”, seen for two seconds where something was just saved; takes its room always."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        word = QLabel(self.tr("Saved"))
        word.setFont(theme.font(theme.SMALL))
        word.setForegroundRole(word.palette().ColorRole.PlaceholderText)
        self.setLayout(row(Glyph("check", "done", 14), word, gap=theme.XS))
        self._veil = QGraphicsOpacityEffect(self)
        self._veil.setOpacity(0.0)
        self.setGraphicsEffect(self._veil)
        self._fade = QPropertyAnimation(self._veil, b"opacity", self)
        self._fade.setDuration(2400)
        self._fade.setKeyValueAt(0.0, 1.0)
        self._fade.setKeyValueAt(0.75, 1.0)
        self._fade.setKeyValueAt(1.0, 0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)

    def say(self) -> None:
        """Show it now, and let it fade."""
        self._fade.stop()
        self._fade.start()

    def is_seen(self) -> bool:
        """Whether it is being shown."""
        return self._fade.state() == QPropertyAnimation.State.Running


class StatusChip(QWidget):
    """A state: icon and word on a soft ground; without a meaning a quiet outline."""

    def __init__(self, meaning: Meaning | None = None, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meaning, self._word = meaning, word
        self.setFont(theme.font(theme.SMALL, QFont.Weight.Medium))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(meaning, word)

    def set_state(self, meaning: Meaning | None, word: str = "") -> None:
        """Show `meaning` with `word` (its usual word when empty)."""
        self._meaning = meaning
        self._word = word or (meaning.word if meaning else "")
        self.setAccessibleName(self._word)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word shown."""
        return self._word

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        side = metrics.height() + theme.XS
        lead = metrics.height() - 2 if self._meaning else 0
        return QSize(metrics.horizontalAdvance(self._word) + lead + theme.L + theme.XS, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, room = theme.colours(), self.rect().adjusted(0, 0, -1, -1)
        role = self._meaning.role if self._meaning else "quiet"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if self._meaning else colours.ink("line"))
        painter.setBrush(colours.ink(role + "_soft") if self._meaning else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
        left = theme.S + 1
        if self._meaning:
            side = self.fontMetrics().height() - 4
            icon(self._meaning.icon, role).paint(painter, left - 1, (self.height() - side) // 2, side, side)
            left += side + theme.XS - 1
        painter.setPen(colours.ink(role))
        painter.drawText(room.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._word)


class EmptyState(QWidget):
    """What belongs here, and the first step."""

    pressed = Signal()

    def __init__(self, name: str, sentence: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = ThaiLabel(sentence, role="quiet")
        self.sentence.letters = 52
        self.sentence.setMaximumWidth(self.sentence.sizeHint().width())
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = button(action, self.pressed.emit, kind="main")
        if not action:
            self.button.hide()  # showing it before it has a parent would open a window for a moment
        box = column(None, theme.L, gap=theme.L, margin=theme.XL)
        for piece in (Glyph(name, "faint", 48), self.sentence, self.button):
            box.addWidget(piece, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        self.setLayout(box)
        self.box = box
