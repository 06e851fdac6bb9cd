"""Tables for Qt: columns are data, filter and order are the model's own (`table_rows`).

A proxy model would ask each of 112,000 rows through Qt.
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
from desktop.gui.table_rows import TableRows
from desktop.gui.theme import colours

__all__ = ["IDS", "Column", "IdRole", "RowRole", "SortRole", "TableModel", "ids_of", "money", "number"]

RowRole = Qt.ItemDataRole.UserRole + 1
SortRole = Qt.ItemDataRole.UserRole + 2
IdRole = Qt.ItemDataRole.UserRole + 3
IDS = "application/x-amphoeplan-ids"
UP, DOWN = "▴", "▾"

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
        self._rows = TableRows(columns, row_id)
        self.columns, self.row_id = self._rows.columns, row_id
        self._drag = drag
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._prepare_slice)

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Show these rows instead; filter and order stay."""
        self.beginResetModel()
        self._rows.set_rows(rows)
        self.endResetModel()
        self._slices.start()
        self.shown_changed.emit()

    def update_row(self, row: Any) -> None:
        """Show `row` in place of the one with the same id. Raises KeyError when there is none."""
        self._rows.update(row)
        shown = self.place_of(self.row_id(row))
        if shown is not None:
            self.dataChanged.emit(self.index(shown, 0), self.index(shown, len(self.columns) - 1))
        self.shown_changed.emit()

    def rows(self) -> tuple[Any, ...]:
        """All rows, also those filtered out."""
        return tuple(self._rows.every)

    def shown_rows(self) -> list[Any]:
        """The rows on screen, in their order."""
        return self._rows.shown_rows()

    def set_filter(self, text: str) -> None:
        """Keep rows that hold every word of `text`, whatever the case, digits or doubled marks."""
        self._rows.words = search_key(text).split()
        self.refilter()

    def set_condition(self, keep: Callable[[Any], bool] | None) -> None:
        """Keep also only rows for which `keep` is true (a screen's own filters); None for all."""
        self._rows.condition = keep
        self.refilter()

    def refilter(self) -> None:
        """Choose the rows again."""
        self.beginResetModel()
        self._rows.choose()
        self.endResetModel()
        self.shown_changed.emit()

    def totals(self) -> dict[str, int]:
        """Sums of the shown rows by column key; columns without `total` are absent."""
        return self._rows.totals()

    def shown_totals(self) -> dict[str, str]:
        """The same sums as they are read: "–" where none of the rows shown has a figure."""
        return self._rows.shown_totals()

    def place_of(self, row_id: str) -> int | None:
        """Where the row with this id stands on screen; None when it is not shown."""
        return self._rows.place_of(row_id)

    def row_at(self, place: int) -> Any:
        """The row at a place on screen."""
        return self._rows.at(place)

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        return _cell(self.columns[index.column()], self._rows.at(index.row()), role, self.row_id)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            order = self._rows.order
            return column.heading + (f" {DOWN if order[1] else UP}" if order and order[0] == section else "")
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
        if wanted == self._rows.order:
            return
        self._rows.order = wanted
        self.beginResetModel()
        self._rows.choose()
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def mimeTypes(self) -> list[str]:
        return [IDS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = list(dict.fromkeys(self.row_id(self.row_at(index.row())) for index in indexes))
        carried = QMimeData()
        carried.setData(IDS, json.dumps(ids).encode())
        return carried

    def _prepare_slice(self) -> None:
        """One slice between two events."""
        if not self._rows.prepare_slice():
            self._slices.stop()


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
