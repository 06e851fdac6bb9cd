"""Which columns of a table a person sees and how wide, remembered on this computer."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from desktop.gui.columns import Column
from desktop.gui.settings import Settings


class ChosenColumns(QObject):
    """Hides, shows and sizes the columns of `grid`; `name` is the key in `settings`, "" remembers nothing."""

    def __init__(self, grid: QTableView, columns: Sequence[Column], name: str, settings: Settings) -> None:
        super().__init__(grid)
        self._grid, self._columns, self._name, self._settings = grid, tuple(columns), name, settings
        self._header = grid.horizontalHeader()
        self._restore()
        self._header.customContextMenuRequested.connect(self._menu_wanted)
        self._header.sectionResized.connect(self._resized)

    def hidden(self) -> list[str]:
        """Keys of the columns not shown."""
        return [one.key for number, one in enumerate(self._columns) if self._header.isSectionHidden(number)]

    def show(self, key: str, *, shown: bool = True) -> None:
        """Show or hide a column and remember it. The last one stays."""
        if not shown and len(self.hidden()) == len(self._columns) - 1:
            return
        number = [one.key for one in self._columns].index(key)
        self._grid.setColumnHidden(number, not shown)
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
        widths = self._settings.column_widths.get(self._name, {})
        for number, one in enumerate(self._columns):
            self._grid.setColumnHidden(number, one.hidden if known is None else one.key in known)
            self._header.resizeSection(number, widths.get(one.key, one.width))
            if one.stretch:
                self._header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def _toggled(self, shown: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show(action.data(), shown=shown)

    def _menu_wanted(self, point: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(point))

    def _resized(self, number: int, old: int, new: int) -> None:  # noqa: ARG002
        if self._name and self._grid.isVisible() and not self._columns[number].stretch and new:
            self._settings.column_widths.setdefault(self._name, {})[self._columns[number].key] = new
