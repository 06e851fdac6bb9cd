"""Tables: columns are data, the rows are one tuple, filter and order are the model's own.

A model of 112,000 rows is filtered and sorted as plain Python lists, because a proxy model would ask each row
through Qt. What is searched is prepared in small slices after loading, so that typing never waits.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop.domain.errors import AppError
from desktop.domain.thai import search_key
from desktop.gui.columns import Column, money, number
from desktop.gui.icons import icon
from desktop.gui.theme import colours

__all__ = ["IDS", "Column", "IdRole", "RowRole", "SortRole", "TableModel", "ids_of", "money", "number"]

RowRole = Qt.ItemDataRole.UserRole + 1
SortRole = Qt.ItemDataRole.UserRole + 2
IdRole = Qt.ItemDataRole.UserRole + 3
IDS = "application/x-amphoeplan-ids"
SLICE = 1_000
NOTHING = "–"

Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """Rows of anything that has an id. Reload with `set_rows`, change one with `update_row`."""

    cell_edited = Signal(object, str, object)
    cell_refused = Signal(object)
    shown_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        row_id: Callable[[Any], str],
        parent: QObject | None = None,
        *,
        drag: bool = False,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.row_id = row_id
        self._drag = drag
        self._rows: list[Any] = []
        self._shown: list[int] = []
        self._places: dict[str, int] | None = None
        self._filter = ""
        self._order: tuple[int, bool] | None = None
        self._sort_values: dict[int, list[int | str]] = {}
        self._amounts: dict[str, list[int]] = {}
        self._search_keys: list[str] = []
        self._extra: Callable[[Any], bool] | None = None
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._prepare_slice)

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Show these rows instead; filter and order stay."""
        self.beginResetModel()
        self._rows = list(rows)
        self._sort_values, self._search_keys, self._amounts = {}, [], {}
        self._choose()
        self.endResetModel()
        self._slices.start()
        self.shown_changed.emit()

    def update_row(self, row: Any) -> None:
        """Show `row` in place of the one with the same id. Raises KeyError when there is none."""
        wanted = self.row_id(row)
        at = next((n for n, one in enumerate(self._rows) if self.row_id(one) == wanted), None)
        if at is None:
            raise KeyError(wanted)
        self._rows[at] = row
        self._amounts = {}
        for number_, values in self._sort_values.items():
            if at < len(values):
                values[at] = self.columns[number_].sort_value(row)
        if at < len(self._search_keys):
            self._search_keys[at] = self._search_key(row)
        shown = self.place_of(wanted)
        if shown is not None:
            self.dataChanged.emit(self.index(shown, 0), self.index(shown, len(self.columns) - 1))
        self.shown_changed.emit()

    def rows(self) -> tuple[Any, ...]:
        """All rows, also those filtered out."""
        return tuple(self._rows)

    def shown_rows(self) -> list[Any]:
        """The rows on screen, in their order."""
        return [self._rows[at] for at in self._shown]

    def set_filter(self, text: str) -> None:
        """Keep rows that hold every word of `text`, whatever the case, digits or doubled marks."""
        self._filter = search_key(text)
        self.refilter()

    def set_condition(self, keep: Callable[[Any], bool] | None) -> None:
        """Keep also only rows for which `keep` is true (a screen's own filters); None for all."""
        self._extra = keep
        self.refilter()

    def refilter(self) -> None:
        """Choose the rows again."""
        self.beginResetModel()
        self._choose()
        self.endResetModel()
        self.shown_changed.emit()

    def totals(self) -> dict[str, int]:
        """Sums of the shown rows by column key; columns without `total` are absent."""
        if not self._amounts:
            for one in self.columns:
                if one.total is not None:
                    self._amounts[one.key] = [one.total(row) or 0 for row in self._rows]
        return {key: sum(map(amounts.__getitem__, self._shown)) for key, amounts in self._amounts.items()}

    def shown_totals(self) -> dict[str, str]:
        """The same sums as they are read: "–" where none of the rows shown has a figure."""
        totals = self.totals()
        return {one.key: self._sum_words(one, totals[one.key]) for one in self.columns if one.key in totals}

    def _sum_words(self, column: Column, total: int) -> str:
        value = column.total
        empty = not total and self._shown and value is not None and all(value(one) is None for one in self.shown_rows())
        return NOTHING if empty else column.show_total(total)

    def place_of(self, row_id: str) -> int | None:
        """Where the row with this id stands on screen; None when it is not shown."""
        if self._places is None:
            self._places = {self.row_id(self._rows[at]): place for place, at in enumerate(self._shown)}
        return self._places.get(row_id)

    def row_at(self, place: int) -> Any:
        """The row at a place on screen."""
        return self._rows[self._shown[place]]

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        return _cell(self.columns[index.column()], self._rows[self._shown[index.row()]], role, self.row_id)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            ordered = self._order is not None and self._order[0] == section
            return column.heading + ((" ▾" if self._order and self._order[1] else " ▴") if ordered else "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[column.align]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].edit is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._drag and index.isValid() else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = self.columns[index.column()] if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or column is None or column.edit is None:
            return False
        row = self.row_at(index.row())
        if str(value) == _cell(column, row, Qt.ItemDataRole.EditRole, self.row_id):
            return True
        try:
            meant = column.edit(str(value))
        except AppError as error:
            self.cell_refused.emit(error)
            return False
        self.cell_edited.emit(self.row_id(row), column.key, meant)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        wanted = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        if wanted == self._order:
            return
        self._order = wanted
        self.beginResetModel()
        self._choose()
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def mimeTypes(self) -> list[str]:
        return [IDS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = list(dict.fromkeys(self.row_id(self.row_at(index.row())) for index in indexes))
        carried = QMimeData()
        carried.setData(IDS, json.dumps(ids).encode())
        return carried

    # Choosing

    def _choose(self) -> None:
        words = self._filter.split()
        chosen: Iterable[int] = range(len(self._rows))
        if words:
            self._prepare(len(self._rows))
            keys = self._search_keys
            chosen = [at for at in chosen if all(word in keys[at] for word in words)]
        if self._extra is not None:
            chosen = [at for at in chosen if self._extra(self._rows[at])]
        self._shown = self._in_order(list(chosen))
        self._places = None

    def _in_order(self, chosen: list[int]) -> list[int]:
        if self._order is None:
            return chosen
        number_, down = self._order
        self._prepare_order(number_, len(self._rows))
        values = self._sort_values[number_]
        chosen.sort(key=values.__getitem__, reverse=down)
        return chosen

    def _prepare_slice(self) -> None:
        """Search keys first, then what text columns are ordered by; one slice between two events."""
        if len(self._search_keys) < len(self._rows):
            self._prepare(len(self._search_keys) + SLICE)
            return
        for number_, one in enumerate(self.columns):
            ready = len(self._sort_values.get(number_, ()))
            if one.sort is None and not one.hidden and ready < len(self._rows):
                self._prepare_order(number_, ready + SLICE)
                return
        self._slices.stop()

    def _prepare_order(self, number_: int, until: int) -> None:
        values = self._sort_values.setdefault(number_, [])
        values.extend(self.columns[number_].sort_value(row) for row in self._rows[len(values) : until])

    def _prepare(self, until: int) -> None:
        start = len(self._search_keys)
        self._search_keys.extend(self._search_key(row) for row in self._rows[start:until])

    def _search_key(self, row: Any) -> str:
        return search_key("\n".join(column.text(row) for column in self.columns if column.searched))


def ids_of(carried: QMimeData) -> list[str]:
    """The row ids dragged out of a table; [] for anything else."""
    return list(json.loads(bytes(carried.data(IDS).data()))) if carried.hasFormat(IDS) else []


_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    "center": Qt.AlignmentFlag.AlignCenter,
}


def _cell(column: Column, row: Any, role: int, row_id: Callable[[Any], str]) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return column.text(row)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _ALIGN[column.align]
    if role == Qt.ItemDataRole.EditRole:
        return column.edit_text(row) if column.edit_text else column.text(row)
    if role == Qt.ItemDataRole.ToolTipRole and column.tip is not None:
        return column.tip(row)
    if role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole) and column.meaning is not None:
        meaning = column.meaning(row)
        if meaning is None:
            return None
        ink = meaning.role
        return icon(meaning.icon, ink) if role == Qt.ItemDataRole.DecorationRole else colours().ink(ink)
    return {RowRole: row, SortRole: column.sort_value(row), IdRole: row_id(row)}.get(role) if role > 255 else None
