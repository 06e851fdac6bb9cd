"""Which columns of a table a person sees and how wide, remembered on this computer.

A figure is never cut: a column is as wide as its heading and its longest figure, whatever width was chosen; text that
stretches takes the rest. Where there is no rest, columns of text give way, and only then the table scrolls sideways.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QMenu, QTableView

from desktop.gui import theme
from desktop.gui.columns import Column
from desktop.gui.settings import Settings
from desktop.gui.tables import TableModel

SAMPLE = 300
WIDEST_TEXT = 260
NARROWEST_STRETCH = 200
PADDING = 2 * theme.M
INDICATOR = 14
TIGHT = 96
"""So narrow may text become before the table scrolls sideways."""
STEP = 8


class ChosenColumns(QObject):
    """Hides, shows and sizes the columns of `grid`; `name` is the key in `settings`, "" remembers nothing."""

    def __init__(self, grid: QTableView, columns: Sequence[Column], name: str, settings: Settings) -> None:
        super().__init__(grid)
        self._grid, self._columns, self._name, self._settings = grid, tuple(columns), name, settings
        self._header = grid.horizontalHeader()
        self._restore()
        self._header.customContextMenuRequested.connect(self._menu_wanted)
        self._fitting = False
        self._narrowest: dict[int, int] = {}
        self._wanted: dict[int, int] = {}
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._spread)
        self._header.sectionResized.connect(self._resized)
        grid.model().modelReset.connect(self.fit)
        grid.viewport().installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._spread()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Make every column as wide as it needs, except those whose width a person has chosen."""
        chosen = self._settings.column_widths.get(self._name, {})
        self._fitting = True
        for number, one in enumerate(self._columns):
            if one.stretch:
                self._narrowest[number] = one.narrowest or min(NARROWEST_STRETCH, self._needed(one))
            else:
                width = self._width(one, chosen.get(one.key, 0))
                self._wanted[number] = max(width, self._header.minimumSectionSize())
        self._fitting = False
        self._spread()

    def _width(self, column: Column, chosen: int) -> int:
        """What it needs, or was made by a person; figures and states are never narrower than they need."""
        if not chosen:
            return self._needed(column)
        return chosen if _gives_way(column) else max(chosen, self._needed(column))

    def _needed(self, column: Column) -> int:
        """Room for the heading and, in a column of figures, for every figure and their sum."""
        model = self._grid.model()
        metrics, bold = self._grid.fontMetrics(), QFontMetrics(theme.font(theme.TABLE, QFont.Weight.DemiBold))
        texts = (
            [column.text(model.row_at(place)) for place in range(min(model.rowCount(), SAMPLE))]
            if isinstance(model, TableModel)
            else []
        )
        inside = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        if column.meaning is not None:
            inside += self._grid.iconSize().width() + theme.S
        total = model.totals().get(column.key) if isinstance(model, TableModel) and column.total else None
        if total is not None:
            inside = max(inside, bold.horizontalAdvance(column.show_total(total)))
        room = inside if column.align == "right" else min(inside, WIDEST_TEXT)
        return max(room, bold.horizontalAdvance(column.heading) + INDICATOR) + PADDING

    def _spread(self) -> None:
        """Columns that stretch share what the others leave; where that reads badly, columns of text give way."""
        shown = [n for n in range(len(self._columns)) if not self._header.isSectionHidden(n)]
        stretching = [n for n in shown if self._columns[n].stretch]
        least = sum(self._narrowest[n] for n in stretching)
        widths = {n: self._wanted[n] for n in shown if n not in stretching}
        room = self._grid.viewport().width()
        self._narrow(widths, least + sum(widths.values()) - room)
        rest = room - sum(widths.values())
        tight = rest < least
        for number in stretching:
            floor = min(self._narrowest[number], TIGHT) if tight else self._narrowest[number]
            widths[number] = max(rest // len(stretching), floor)
        self._fitting = True
        for number, width in widths.items():
            self._header.resizeSection(number, width)
        self._fitting = False

    def _narrow(self, widths: dict[int, int], too_much: int) -> None:
        """Take what there is too much from the columns of text, down to their headings, the widest first."""
        giving = {n: self._floor(self._columns[n]) for n in widths if _gives_way(self._columns[n])}
        while too_much > 0 and (able := [n for n, floor in giving.items() if widths[n] > floor]):
            widest = max(able, key=lambda n: widths[n])
            step = min(too_much, widths[widest] - giving[widest], STEP)
            widths[widest] -= step
            too_much -= step

    def _floor(self, column: Column) -> int:
        bold = QFontMetrics(theme.font(theme.TABLE, QFont.Weight.DemiBold))
        return max(bold.horizontalAdvance(column.heading) + PADDING, TIGHT)

    def hidden(self) -> list[str]:
        """Keys of the columns not shown."""
        return [one.key for number, one in enumerate(self._columns) if self._header.isSectionHidden(number)]

    def show(self, key: str, *, shown: bool = True) -> None:
        """Show or hide a column and remember it. The last one stays."""
        if not shown and len(self.hidden()) == len(self._columns) - 1:
            return
        number = [one.key for one in self._columns].index(key)
        self._grid.setColumnHidden(number, not shown)
        self.fit()
        if self._name:
            self._settings.hidden_columns[self._name] = self.hidden()
            self._settings.save()

    def menu(self) -> QMenu:
        """A menu to choose columns; it goes when closed."""
        menu = QMenu(self._grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hidden = self.hidden()
        for one in self._columns:
            action = QAction(one.heading, menu, checkable=True, checked=one.key not in hidden)
            action.setData(one.key)
            action.toggled.connect(self._toggled)
            menu.addAction(action)
        return menu

    def _restore(self) -> None:
        known = self._settings.hidden_columns.get(self._name)
        for number, one in enumerate(self._columns):
            self._grid.setColumnHidden(number, one.hidden if known is None else one.key in known)

    def _toggled(self, shown: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show(action.data(), shown=shown)

    def _menu_wanted(self, point: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(point))

    def _resized(self, number: int, old: int, new: int) -> None:
        if self._fitting:
            return
        if not (old and new):  # shown or hidden: the others share what is left, once the header is done
            self._soon.start()
            return
        self._wanted[number] = new
        if self._name and self._grid.isVisible() and not self._columns[number].stretch:
            self._settings.column_widths.setdefault(self._name, {})[self._columns[number].key] = new


def _gives_way(column: Column) -> bool:
    """Words may be cut, their whole stands in the tip; figures and states may not."""
    return column.align == "left" and column.meaning is None
