"""The grid inside a table: quiet lines, whole text where it was cut, Enter opens, copying that Excel takes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QToolTip, QWidget

from desktop.gui import theme


class Grid(QTableView):
    """Rows of one height, nothing between columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(theme.font(theme.TABLE))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(18, 18))
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(theme.ROW, int(self.fontMetrics().height() * 1.5)))
        header = self.horizontalHeader()
        header.setMinimumHeight(theme.ROW)
        header.setMinimumSectionSize(48)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: object) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QHelpEvent.Type.ToolTip:
            self._show_whole(event)
            return True
        return super().viewportEvent(event)  # type: ignore[arg-type]

    def _show_whole(self, event: QHelpEvent) -> None:
        """A tooltip with the whole text where it is cut."""
        index = self.indexAt(event.pos())
        text = str(index.data() or "")
        room = self.visualRect(index).width() - 2 * theme.S
        tip = index.data(Qt.ItemDataRole.ToolTipRole) or (
            text if self.fontMetrics().horizontalAdvance(text) > room else ""
        )
        QToolTip.showText(event.globalPos(), str(tip), self.viewport(), self.visualRect(index))

    def _copy(self) -> None:
        """The selected rows as text that Excel takes."""
        columns = [n for n in range(self.model().columnCount()) if not self.isColumnHidden(n)]
        lines = []
        for at in sorted(self.selectionModel().selectedRows()):
            lines.append("\t".join(str(at.siblingAtColumn(n).data() or "") for n in columns))
        QApplication.clipboard().setText("\n".join(lines))
