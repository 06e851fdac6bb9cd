"""A button that holds labels below each other, drawn by its subclass; as high as its text needs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.gui.widgets.labels import ThaiLabel


class CardButton(QAbstractButton):
    """One of a group that can be checked; its labels let the mouse and the keyboard through to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._box = QVBoxLayout()

    def hold(self, box: QVBoxLayout, *labels: ThaiLabel) -> None:
        """Take `box` with these labels as what the button shows."""
        for words in labels:
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(box)
        self._box = box

    def sizeHint(self) -> QSize:
        return self._box.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._box.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._box.heightForWidth(width)
