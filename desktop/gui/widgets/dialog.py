"""What every dialog is: a heading, a body that scrolls where the display is low, buttons that are always there."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from desktop.gui import theme
from desktop.gui.widgets.boxes import Piece, column, row
from desktop.gui.widgets.labels import Section
from desktop.gui.widgets.room import within

SMALLEST = QSize(240, 96)
USUAL_WIDTH = 480
FRAME = 8
"""So wide is what the system draws round a window."""


class Dialog(QDialog):
    """Subclass it: `want` a size, `add` what stands in the body, `finish` with the buttons. Deletes itself.

    It is as large as it wants and as its body needs, never larger than the display; it grows when its body does.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wish, self._needed = QSize(USUAL_WIDTH, 0), 0
        self._room: QRect | None = None
        self._heading = Section()
        self._inner = _Inner()
        self._inner.setProperty("page", True)
        self._fields = column(gap=theme.S)
        self._inner.setLayout(self._fields)
        self.body = _Body(self._inner)
        self.foot = row(None)
        self._whole = whole = column(self._heading, gap=theme.L, margin=theme.XL)
        whole.addWidget(self.body, 1)
        whole.addLayout(self.foot)
        self.setLayout(whole)
        self._inner.laid_out.connect(self._grow)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """What is asked or shown, in the heading and on the window."""
        self.setWindowTitle(title)
        self._heading.set_text(title)

    def want(self, width: int, height: int = 0) -> None:
        """Be at least this large, where the display is; 0: as high as the body needs."""
        self._wish = QSize(width, height)

    def add(self, *pieces: Piece) -> None:
        """Put `pieces` below each other into the body."""
        self._fields.addLayout(column(*pieces, gap=theme.XS))

    def finish(self, *buttons: QWidget) -> None:
        """The buttons below the body, from the left to the one that goes on."""
        for one in buttons:
            self.foot.addWidget(one)

    def fit_into(self, room: QRect) -> None:
        """Be as large as wanted, within `room`, its title bar and its frame."""
        self._room = room
        inside = self._display()
        self.setGeometry(within(QRect(self.pos(), self._wanted(inside.width())), inside))

    def setVisible(self, visible: bool) -> None:
        if visible and not self.isVisible():
            inside = self._display()
            self.resize(within(QRect(self.pos(), self._wanted(inside.width())), inside).size())
        super().setVisible(visible)

    def _grow(self) -> None:
        """Be higher when the body has become higher; a size that a person gave stays otherwise."""
        if not self.isVisible():
            return
        before, wanted = self._needed, self._wanted(self.width())
        if self._needed > before and wanted.height() > self.height():
            self.setGeometry(within(QRect(self.pos(), QSize(self.width(), wanted.height())), self._display()))

    def _wanted(self, room: int) -> QSize:
        self._whole.activate()
        width = min(max(self._wish.width(), self._whole.totalMinimumSize().width()), room)
        inside = width - 2 * theme.XL
        box = self._fields
        body = box.totalHeightForWidth(inside) if box.hasHeightForWidth() else box.totalSizeHint().height()
        around = self._heading.heightForWidth(inside) + self.foot.sizeHint().height() + 2 * theme.L + 2 * theme.XL
        self._needed = body + around
        return QSize(width, max(self._wish.height(), self._needed))

    def _display(self) -> QRect:
        room = self._room or self.screen().availableGeometry()
        return room.adjusted(FRAME, 0, -FRAME, -FRAME)


class _Inner(QWidget):
    """Says when what stands in it takes another room."""

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done


class _Body(QScrollArea):
    """Scrolls what does not fit."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        return SMALLEST

    def sizeHint(self) -> QSize:
        return SMALLEST
