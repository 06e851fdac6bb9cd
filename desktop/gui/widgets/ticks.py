"""Some of a list, such as which problems a project solves. Space or a click ticks."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.icons import icon

IdRole = Qt.ItemDataRole.UserRole
TickedRole = Qt.ItemDataRole.UserRole + 1
MARK = 20
Index = QModelIndex | QPersistentModelIndex


class TickList(QListWidget):
    """`edited` says {id: True or None} of the one changed."""

    edited = Signal(object)
    rows_shown = 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticked: tuple[str, ...] = ()
        self._read_only = False
        self.setItemDelegate(_Tick(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(self._toggle)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these (id, words); what is ticked stays."""
        wanted = list(choices)
        if wanted == [(str(item.data(IdRole)), item.text()) for item in self._items()]:
            return
        self.clear()
        for one, words in wanted:
            item = QListWidgetItem(words, self)
            item.setData(IdRole, one)
            item.setToolTip(words)
        self._show()
        shown = min(max(len(wanted), 1), self.rows_shown)
        self.setFixedHeight(shown * max(self.sizeHintForRow(0), theme.ROW) + 2 * self.frameWidth())

    def value(self) -> tuple[str, ...]:
        """The ids ticked, also of what is not offered here."""
        return self._ticked

    def set_value(self, value: object) -> None:
        """Tick these ids, without `edited`."""
        self._ticked = tuple(value) if isinstance(value, list | tuple) else ()
        self._show()
        first = next((item for item in self._items() if item.data(TickedRole)), None)
        if first is not None:
            self.scrollToItem(first)

    def reset(self) -> None:
        """A tick is never half made: nothing to take back."""

    def set_read_only(self, read_only: bool, why: str = "") -> None:
        """Readable but not changeable."""
        self._read_only = read_only
        self.setToolTip(why)
        self.setProperty("locked", read_only)
        self.setMouseTracking(not read_only)
        self.style().unpolish(self)
        self.style().polish(self)

    def tick_all(self) -> None:
        """Tick everything offered; when all of it is ticked, nothing."""
        every = {str(item.data(IdRole)) for item in self._items()}
        ticked = None if every <= set(self._ticked) else True
        self._ticked = (*(kept for kept in self._ticked if kept not in every), *(sorted(every) if ticked else ()))
        self._show()
        self.edited.emit(dict.fromkeys(every, ticked))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentItem() is not None:
            self._toggle(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(place) for place in range(self.count())]

    def _show(self) -> None:
        for item in self._items():
            ticked = item.data(IdRole) in self._ticked
            item.setData(TickedRole, ticked)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self.tr("ticked") if ticked else "")

    def _toggle(self, item: QListWidgetItem) -> None:
        if self._read_only:
            return
        one, ticked = str(item.data(IdRole)), not item.data(TickedRole)
        self._ticked = (*(kept for kept in self._ticked if kept != one), *((one,) if ticked else ()))
        self._show()
        self.edited.emit({one: True if ticked else None})


class _Tick(QStyledItemDelegate):
    """A mark and the words; the row that the keyboard is on has a ground."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, room = theme.colours(), option.rect
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if focused or hovered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.ink("accent_soft" if focused else "ground"))
            painter.drawRoundedRect(room.adjusted(0, 1, 0, -1), theme.RADIUS, theme.RADIUS)
        name, role = ("check-square-fill", "accent") if index.data(TickedRole) else ("square", "quiet")
        icon(name, role).paint(painter, room.left() + theme.S, room.center().y() - MARK // 2, MARK, MARK)
        painter.setFont(theme.font(theme.TABLE))
        painter.setPen(colours.ink("text"))
        words = room.adjusted(MARK + theme.L, 0, -theme.S, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.drawText(words, int(flags), text)
        painter.restore()
