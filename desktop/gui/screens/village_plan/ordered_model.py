"""The rows of a list in an order that people decide."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop.gui.tables import IDS, RowRole
from desktop.gui.theme import Meaning

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One entry: its title, a quiet second line, a figure at the right; `mark` draws the eye to what it lacks."""

    id: str
    title: str
    detail: str = ""
    figure: str = ""
    mark: Meaning | None = None
    tip: str = ""


class OrderedModel(QAbstractListModel):
    """The rows; each can be dragged while they are `movable`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[ListRow, ...] = ()
        self.movable = True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " · ".join(part for part in (row.detail, row.figure, row.tip) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (row.title, row.tip) if part)
        return row if role == RowRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [IDS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        ids = '","'.join(self.rows[index.row()].id for index in indexes)
        carried.setData(IDS, f'["{ids}"]'.encode())
        return carried
