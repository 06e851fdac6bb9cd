"""A list in an order that people decide: drag or Alt+↑↓ moves, Enter opens, Ctrl+N adds, Delete removes."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.gui.screens.village_plan.ordered_model import ListRow, OrderedModel
from desktop.gui.screens.village_plan.ordered_painter import RowPainter
from desktop.gui.tables import ids_of

__all__ = ["ListRow", "OrderedList"]


class OrderedList(QListView):
    """Rows in their order. It asks; whoever owns it moves, adds and removes, and shows the rows anew."""

    picked = Signal(str)
    opened = Signal(str)
    move_asked = Signal(str, object)
    new_asked = Signal()
    remove_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = OrderedModel(self)
        self.setModel(self.rows_model)
        self.setItemDelegate(RowPainter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self._showing = False
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.activated.connect(self._activated)

    def set_rows(self, rows: Iterable[ListRow], chosen: str | None = None) -> str:
        """Show these rows and answer the id picked; says nothing.

        Picked is `chosen` ("": none), else what was picked before, by its id; its neighbour when it is gone; the first.
        """
        rows = tuple(rows)
        chosen = self.current_id() or next((row.id for row in rows), "") if chosen is None else chosen
        place = max(self._place_of(chosen), 0)
        self._showing = True
        self.rows_model.beginResetModel()
        self.rows_model.rows = rows
        self.rows_model.endResetModel()
        self._showing = False
        at = self._place_of(chosen)
        self._mark(min(place, len(self.rows_model.rows) - 1) if at < 0 and chosen else at)
        return self.current_id()

    def mark(self, row_id: str) -> None:
        """Show that the row with this id ("": none) is picked, in view; says nothing."""
        self._mark(self._place_of(row_id))

    def _mark(self, place: int) -> None:
        index = self.rows_model.index(place, 0) if place >= 0 else QModelIndex()
        self._showing = True
        self.setCurrentIndex(index)
        self._showing = False
        if index.isValid():
            self.scrollTo(index)

    def _place_of(self, row_id: str) -> int:
        return next((place for place, row in enumerate(self.rows_model.rows) if row.id == row_id), -1)

    def set_movable(self, movable: bool) -> None:
        """Whether rows may be moved, added and removed."""
        self.rows_model.movable = movable
        self.setDragEnabled(movable)

    def current_id(self) -> str:
        """The id of the row picked; "" for none."""
        row = self.currentIndex().row()
        return self.rows_model.rows[row].id if 0 <= row < len(self.rows_model.rows) else ""

    def pick(self, row_id: str) -> None:
        """Pick the row with this id; "" for none."""
        place = self._place_of(row_id)
        self.setCurrentIndex(self.rows_model.index(place, 0) if place >= 0 else QModelIndex())

    def move_by(self, steps: int) -> None:
        """Ask to move the row picked up (-1) or down (1)."""
        ids, row = [one.id for one in self.rows_model.rows], self.currentIndex().row()
        place = row + steps
        if not self.rows_model.movable or row < 0 or not 0 <= place < len(ids):
            return
        rest = [one for one in ids if one != ids[row]]
        self.move_asked.emit(ids[row], rest[place] if place < len(rest) else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_by(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Delete and self.rows_model.movable and self.current_id():
            self.remove_asked.emit(self.current_id())
        elif key == Qt.Key.Key_Insert and self.rows_model.movable:
            self.new_asked.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self.current_id():
            self.opened.emit(self.current_id())
        elif self.rows_model.movable:
            self.new_asked.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = ids_of(event.mimeData())
        if event.source() is not self or not carried or not self.rows_model.movable:
            return
        event.setDropAction(Qt.DropAction.CopyAction)  # the rows are shown anew; Qt must not remove any itself
        event.accept()
        self.drop(carried[0], self._place_at(event))

    def drop(self, row_id: str, place: int) -> None:
        """Ask to put a row before the one that stands at `place` now."""
        ids = [row.id for row in self.rows_model.rows]
        before = next((one for one in ids[place:] if one != row_id), None)
        self.move_asked.emit(row_id, before)

    def _place_at(self, event: QDropEvent) -> int:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid():
            return len(self.rows_model.rows)
        return index.row() + (point.y() > self.visualRect(index).center().y())

    def _current_changed(self) -> None:
        if not self._showing:
            self.picked.emit(self.current_id())

    def _activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.current_id())
