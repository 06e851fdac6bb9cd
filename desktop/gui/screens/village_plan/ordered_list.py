"""A list in an order that people decide: drag or Alt+↑↓ moves, Enter opens, Ctrl+N adds, Delete removes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.tables import IDS, RowRole, ids_of
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


class _Model(QAbstractListModel):
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


class OrderedList(QListView):
    """Rows in their order. It asks; whoever owns it moves, adds and removes, and shows the rows anew."""

    picked = Signal(str)
    opened = Signal(str)
    move_asked = Signal(str, object)
    new_asked = Signal()
    remove_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = _Model(self)
        self.setModel(self.rows_model)
        self.setItemDelegate(_Painter(self))
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


class _Painter(QStyledItemDelegate):
    """Number, title and figure on the first line, what helps on the second."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        body, small = QFontMetrics(theme.font(theme.TABLE)), QFontMetrics(theme.font(theme.SMALL))
        return QSize(120, body.height() + small.height() + theme.L)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, colours = index.data(RowRole), theme.colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        room = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.ink("accent_soft" if selected else "ground"))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        else:
            painter.setPen(colours.ink("line_soft"))
            painter.drawLine(room.left() + theme.XXL + theme.S, room.bottom(), room.right(), room.bottom())
        self._words(painter, room, row, index.row() + 1, selected=selected)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, row: ListRow, number: int, *, selected: bool) -> None:
        colours, whole = theme.colours(), int(Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignVCenter)
        left, right = whole | int(Qt.AlignmentFlag.AlignLeft), whole | int(Qt.AlignmentFlag.AlignRight)
        body = theme.font(theme.TABLE, QFont.Weight.Medium if selected else QFont.Weight.Normal)
        small = theme.font(theme.SMALL)
        high = QFontMetrics(body).height()
        first = QRect(room.left(), room.top() + theme.XS + 1, room.width() - theme.M, high)
        second = QRect(room.left(), first.bottom() + theme.XS, first.width(), QFontMetrics(small).height())
        painter.setFont(body)
        painter.setPen(colours.ink("quiet"))
        painter.drawText(QRect(first.left(), first.top(), theme.XXL, high), right, str(number))
        painter.setPen(colours.ink("text"))
        taken = painter.fontMetrics().horizontalAdvance(row.figure) + (theme.M if row.figure else 0)
        painter.drawText(first, right, row.figure)
        words = first.adjusted(theme.XXL + theme.S, 0, -taken, 0)
        painter.drawText(words, left, _elided(body, row.title, words.width()))
        painter.setFont(small)
        painter.setPen(colours.ink("quiet"))
        words = second.adjusted(theme.XXL + theme.S, 0, 0, 0)
        if row.mark is not None:
            side = QFontMetrics(small).height() - 4
            icon(row.mark.icon, row.mark.role).paint(painter, words.left(), words.center().y() - side // 2, side, side)
            painter.setPen(colours.ink(row.mark.role))
            words.adjust(side + theme.XS, 0, 0, 0)
        painter.drawText(words, left, _elided(small, row.tip if row.mark and row.tip else row.detail, words.width()))


def _elided(font: QFont, text: str, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
