"""The sums below a table: each stands under its column and follows the filter, the widths and the scrolling."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget

from desktop.gui import theme
from desktop.gui.tables import TableModel


class TotalRow(QWidget):
    """One line with the sums of the rows shown in `table`."""

    def __init__(self, table: QTableView, model: TableModel) -> None:
        super().__init__()
        self._table, self._model = table, model
        self._sums: dict[str, str] = {}
        self.setFont(theme.font(theme.TABLE, QFont.Weight.DemiBold))
        header = table.horizontalHeader()
        for changed in (header.sectionResized, header.sectionMoved, header.geometriesChanged):
            changed.connect(self._repaint)
        table.horizontalScrollBar().valueChanged.connect(self._repaint)

    def sizeHint(self) -> QSize:
        return QSize(100, max(theme.ROW, int(self.fontMetrics().height() * 1.5)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def show_sums(self) -> None:
        """Add up the rows shown now."""
        self._sums = self._model.shown_totals()
        self.setAccessibleName(self.text())
        self.update()

    def text(self) -> str:
        """The sums in words and figures, for screen readers and tests."""
        return " · ".join(
            f"{column.heading} {self._sums[column.key]}" for column in self._model.columns if column.key in self._sums
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c, header = theme.colours(), self._table.horizontalHeader()
        painter = QPainter(self)
        painter.fillRect(self.rect(), c.ink("surface"))
        painter.fillRect(0, 0, self.width(), 1, c.ink("line"))
        painter.setPen(c.ink("text"))
        first_sum = self.width()
        for number, column in enumerate(self._model.columns):
            if column.key not in self._sums or header.isSectionHidden(number):
                continue
            text = self._sums[column.key]
            left, width = header.sectionViewportPosition(number), header.sectionSize(number)
            # A sum is never cut: it may reach over the empty place on its left.
            need = max(width, painter.fontMetrics().horizontalAdvance(text) + 2 * theme.S)
            room = QRect(left + width - need, 0, need - theme.S - 3, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
            first_sum = min(first_sum, room.left())
        word = self.tr("Total")
        if painter.fontMetrics().horizontalAdvance(word) + 2 * theme.S < first_sum:
            place = QRect(theme.S + 3, 0, first_sum, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)

    def _repaint(self) -> None:
        self.update()
