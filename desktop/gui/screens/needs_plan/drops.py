"""Dropping rows into a list: a line shows between which rows they will stand."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from desktop.gui import theme
from desktop.gui.table_view import TableView
from desktop.gui.tables import ids_of


class DropZone(QObject):
    """Lets rows dragged from any table be dropped into `table`, or onto what stands there while it is empty."""

    dropped = Signal(object, object)
    """Ids of the rows dropped, and the id of the row they go before (None: the end)."""

    def __init__(self, table: TableView, onto: QWidget | None = None) -> None:
        super().__init__(table)
        self._table = table
        self._open = True
        self._viewport = onto or table.grid.viewport()
        self._mark = QFrame(self._viewport)
        self._mark.setFixedHeight(3)
        self._mark.setStyleSheet(f"background: {theme.colours().accent}; border: none;")
        self._mark.hide()
        if onto is None:
            table.grid.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self._viewport.setAcceptDrops(True)
        self._viewport.installEventFilter(self)

    def set_open(self, taking: bool) -> None:
        """Whether rows may be dropped now."""
        self._open = taking

    def before(self, y: int) -> str | None:
        """The id of the row that rows dropped at height `y` of the list would stand before; None for the end."""
        place = self._place(y)
        return self._table.model.row_id(self._table.model.row_at(place)) if place < self._rows() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDragMoveEvent):
            return self._dragged(event)
        if kind == QEvent.Type.DragLeave:
            self._mark.hide()
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._drop(event)
        return super().eventFilter(watched, event)

    def _dragged(self, event: QDragMoveEvent) -> bool:
        if not self._open or not ids_of(event.mimeData()):
            event.ignore()
            return True
        y = round(event.position().y())
        height = self._table.grid.verticalHeader().defaultSectionSize()
        top = self._table.grid.rowViewportPosition(0) if self._rows() else 0
        self._mark.setGeometry(0, max(0, top + self._place(y) * height - 2), self._viewport.width(), 3)
        self._mark.show()
        self._mark.raise_()
        event.acceptProposedAction()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self._mark.hide()
        ids = ids_of(event.mimeData())
        if not self._open or not ids:
            event.ignore()
            return True
        event.acceptProposedAction()
        self.dropped.emit(ids, self.before(round(event.position().y())))
        return True

    def _rows(self) -> int:
        return self._table.model.rowCount()

    def _place(self, y: int) -> int:
        rows = self._rows()
        if not rows:
            return 0
        height = self._table.grid.verticalHeader().defaultSectionSize()
        top = self._table.grid.rowViewportPosition(0)
        return max(0, min(rows, round((y - top) / height)))
