"""A row that goes on in the next line where the window is narrow: no word on a button is cut."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.gui import theme


class Wrapped(QLayout):
    """`pieces` from left to right, as wide as they like."""

    def __init__(self, *pieces: QWidget, gap: int = theme.S) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        for piece in pieces:
            self.addWidget(piece)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moving=False)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(one.sizeHint().width() for one in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, max((one.sizeHint().height() for one in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = self._shown()
        return QSize(
            max((one.sizeHint().width() for one in shown), default=0),
            max((one.sizeHint().height() for one in shown), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moving=True)

    def _shown(self) -> list[QLayoutItem]:
        return [one for one in self._items if not one.isEmpty()]

    def _place(self, room: QRect, *, moving: bool) -> int:
        """Lay the pieces into `room`, line by line; gives the height they take."""
        at, line = room.topLeft(), 0
        for one in self._shown():
            size = one.sizeHint()
            if at.x() > room.left() and at.x() + size.width() > room.right() + 1:
                at, line = QPoint(room.left(), at.y() + line + self.spacing()), 0
            if moving:
                one.setGeometry(QRect(at, size))
            at, line = QPoint(at.x() + size.width() + self.spacing(), at.y()), max(line, size.height())
        return at.y() + line - room.top()
