"""A line on the wall: its number, what was said, and how many raised their hands, as a figure and as a bar."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.gui import theme
from desktop.gui.screens.village_plan.wall.letters import BODY, COUNT, USUAL, Said, letters
from desktop.gui.widgets.boxes import row
from desktop.gui.widgets.fields import IntEdit
from desktop.gui.widgets.key_presses import KeyPresses

BAR = 10


class ForumLine(QFrame):
    """`voted(votes)`: the hands were counted. `turned(steps)`: the arrow keys go to another line.

    `votes` None shows `amount` (words, such as baht) in its place, which is only read.
    """

    voted = Signal(object)
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.text, self.amount = Said(COUNT, role="quiet"), Said(BODY), Said(BODY, role="accent")
        self.count = IntEdit(low=0, high=99_999)
        self.count.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.share = 0.0
        for fixed in (self.number, self.amount):
            fixed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = row(self.number, self.text, self.amount, self.count, gap=theme.L)
        box.setContentsMargins(theme.L, theme.S, theme.L, theme.S + BAR)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.count.edited.connect(self.voted)
        self._keys = KeyPresses(
            self.count.line,
            {
                Qt.Key.Key_Up: self._up,
                Qt.Key.Key_Down: self._down,
                Qt.Key.Key_Return: self._down,
                Qt.Key.Key_Enter: self._down,
                Qt.Key.Key_Plus: self._one_more,
                Qt.Key.Key_Minus: self._one_less,
            },
        )
        self.enlarge(USUAL)

    def show_said(self, number: int, text: str, *, votes: int | None, most: int, locked: str) -> None:
        """A problem with its votes; `most` is what the longest bar stands for."""
        self._show(number, text)
        self.count.set_value(votes)
        self.count.set_read_only(bool(locked), locked)
        self.count.setAccessibleName(text)
        self.share = (votes or 0) / most if most else 0.0
        self.amount.hide()
        self.count.show()
        self.update()

    def show_amount(self, number: int, text: str, amount: str, share: float) -> None:
        """A project with what it costs; `share` (0 to 1) is the length of its bar."""
        self._show(number, text)
        self.amount.set_text(amount)
        self.share = share
        self.count.hide()
        self.amount.show()
        self.update()

    def enlarge(self, step: int) -> None:
        """Take the letters of this step."""
        for said in (self.number, self.text, self.amount):
            said.enlarge(step)
        font = letters(COUNT, step)
        self.count.line.setFont(font)
        height = self.count.line.fontMetrics().height()
        self.count.setFixedWidth(self.count.line.fontMetrics().horizontalAdvance("0000") + 2 * theme.XL)
        self.count.line.setFixedHeight(int(height * 1.1))
        self.number.setFixedWidth(self.count.line.fontMetrics().horizontalAdvance("00") + theme.M)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, colours = QPainter(self), theme.colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(theme.L, self.height() - BAR, self.width() - 2 * theme.L, BAR - 4)
        painter.setBrush(colours.ink("line_soft"))
        painter.drawRoundedRect(whole, 3, 3)
        whole.setWidth(whole.width() * min(self.share, 1.0))
        painter.setBrush(colours.ink("accent"))
        painter.drawRoundedRect(whole, 3, 3)

    def _show(self, number: int, text: str) -> None:
        self.number.set_text(str(number))
        self.text.set_text(text)

    def _one_more(self) -> None:
        self._by(1)

    def _one_less(self) -> None:
        self._by(-1)

    def _by(self, more: int) -> None:
        self.count.commit()
        if self.count.line.isReadOnly() or self.count.is_wrong():
            return
        now = self.count.value()
        votes = max(0, (now if isinstance(now, int) else 0) + more)
        self.count.set_value(votes)
        self.voted.emit(votes)

    def _up(self) -> None:
        self._turn(-1)

    def _down(self) -> None:
        self._turn(1)

    def _turn(self, steps: int) -> None:
        self.count.commit()
        self.turned.emit(steps)
