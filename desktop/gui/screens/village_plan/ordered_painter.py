"""How a row of an ordered list is drawn: number, title and figure, below them what helps."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.screens.village_plan.ordered_model import ListRow
from desktop.gui.tables import RowRole

Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
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
