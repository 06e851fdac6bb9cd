"""The keyboard stays where one works: when what had it is hidden or greyed, it does not jump to the rail."""

from typing import cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusKeeper(QObject):
    """Watches `place`. What is back after a moment gets the keyboard again, else what is round it, where no key acts.

    Qt hands the keyboard to the next widget of the window, which may be one that leaves the screen.
    """

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._lost: QWidget | None = None
        self._landed: QWidget | None = None
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._bring_back)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, _new: QWidget | None) -> None:
        if old is None or not isValid(old) or _usable(old) or not self._place.isAncestorOf(old):
            return
        if self._lost is None or not isValid(self._lost):
            self._lost = old
        self._landed = QApplication.focusWidget()
        self._soon.start()

    def _bring_back(self) -> None:
        lost, self._lost = self._lost, None
        landed, self._landed = self._landed, None
        if lost is None or not isValid(lost) or QApplication.focusWidget() is not landed:
            return  # somebody has put the keyboard where it belongs
        while lost is not None and lost is not self._place:
            if _usable(lost):
                lost.setFocus()
                return
            lost = lost.parentWidget()


def _usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
