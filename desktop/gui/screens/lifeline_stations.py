"""The stations of a life-line below each other: icon, day, words; what is about another record has its own heading."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.domain.dates import short_date
from desktop.gui import theme
from desktop.gui.theme import Meaning
from desktop.gui.widgets.boxes import Page, button, column, row
from desktop.gui.widgets.glyph import Glyph
from desktop.gui.widgets.labels import Caption, Hint, Section, ThaiLabel
from desktop.planning.trace import TraceRow

DAY_WIDTH = 96
ICON = 20


class Stations(Page):
    """Shows a life-line. `opened(kind, record)` when a person asks for what a station speaks of."""

    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=theme.M, margin=theme.L, parent=parent)
        self.setAccessibleName(self.tr("Life-line"))
        self._stations: list[_Station] = []
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[TraceRow], can_open: frozenset[str]) -> None:
        """Show these stations; those of kinds in `can_open` lead to their record."""
        self._clear()
        several = len({one.of for one in rows}) > 1
        for (_of, title), own in groupby(rows, key=lambda one: (one.of, one.title)):
            if several:
                self.body.insertWidget(self.body.count() - 1, Section(title))
            for one in own:
                station = _Station(one, can_open=one.kind in can_open, parent=self)
                station.opened.connect(self.opened)
                self._stations.append(station)
                self.body.insertWidget(self.body.count() - 1, station)

    def text(self) -> str:
        """Everything shown, for tests and screen readers."""
        return "\n".join(one.text() for one in self.findChildren(ThaiLabel) if not one.isHidden())

    def stations(self) -> tuple["_Station", ...]:
        """The stations on view."""
        return tuple(self._stations)

    def _clear(self) -> None:
        self._stations = []
        while self.body.count() > 1:
            item = self.body.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        self.verticalScrollBar().setValue(0)


class _Station(QFrame):
    """One station; Enter leads to its record."""

    opened = Signal(str, str)

    def __init__(self, one: TraceRow, *, can_open: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = one
        meaning = Meaning[one.meaning.upper()]
        glyph = Glyph(meaning.icon, meaning.role, ICON)
        day = Caption(short_date(one.at) if one.at else "")
        day.setFixedWidth(DAY_WIDTH)
        what = ThaiLabel(one.what)
        what.setFont(theme.font(theme.BODY, theme.font().Weight.Medium))
        texts = column(what, *([Hint(one.detail)] if one.detail else []), gap=0)
        box = row(glyph, day, texts, gap=theme.M)
        for piece in (glyph, day):
            box.setAlignment(piece, Qt.AlignmentFlag.AlignTop)
        box.setStretch(2, 1)
        self.setAccessibleName(" · ".join(part for part in (one.what, one.detail, meaning.word) if part))
        self.setToolTip(meaning.word)
        self.button = button("", self._pressed, name="arrow-right", kind="quiet")
        self.button.setAccessibleName(one.what)
        self.button.setVisible(False)
        if can_open and one.record:
            box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
            self.button.setVisible(True)
        self.setLayout(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pressed()
        else:
            super().keyPressEvent(event)

    def _pressed(self) -> None:
        self.opened.emit(self.row.kind, self.row.record)
