"""Keys of a list that do something with its row, without a shortcut that the whole window would share."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class KeyPresses(QObject):
    """While `watched` has the focus, each of the keys calls its slot; give bound methods of what owns it."""

    def __init__(self, watched: QWidget, keys: Mapping[Qt.Key, Callable[[], object]]) -> None:
        super().__init__(watched)
        self._keys = dict(keys)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys, pass the others on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            run = self._keys.get(Qt.Key(event.key()))
            if run is not None:
                run()
                return True
        return super().eventFilter(watched, event)
