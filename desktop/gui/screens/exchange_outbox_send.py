"""Sending by a way: which of those that lead to an office, and the button that puts the file on it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.labels import Caption
from desktop.gui.widgets.text import ChoiceBox
from desktop.sync.transport.way import Way


class ByWay(QWidget):
    """Hidden while no way leads there. `wanted` gives the id of the way."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(self.tr("By which way"))
        self.send = button(self.tr("Send by this way"), self._pressed, name="paper-plane-tilt", kind="main")
        line = row(gap=theme.S)
        line.addWidget(self.choice, 1)
        line.addWidget(self.send)
        self.setLayout(column(Caption(self.tr("By which way")), line, gap=theme.XS))
        self.hide()

    def show_ways(self, ways: Sequence[Way], *, ready: bool) -> None:
        """Offer these; the one chosen stays. `ready`: there is something to send."""
        known = [way.id for way in ways]
        value = self.choice.value() if self.choice.value() in known else (known[0] if known else None)
        self.choice.set_choices([(way.id, way.name) for way in ways])
        self.choice.set_value(value)
        self.send.setEnabled(ready)
        self.setVisible(bool(ways))

    def _pressed(self) -> None:
        if (way := self.choice.value()) is not None:
            self.wanted.emit(str(way))
