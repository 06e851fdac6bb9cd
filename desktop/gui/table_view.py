"""A table as people use it: filter as one types, order by clicking, sums that follow, columns to choose.

Double click or Enter opens; what was selected stays selected over every reload.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QLabel, QStackedWidget, QToolButton, QWidget

from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.language import count
from desktop.gui.settings import Settings
from desktop.gui.table_columns import ChosenColumns
from desktop.gui.table_grid import Grid
from desktop.gui.table_total import TotalRow
from desktop.gui.tables import Column, TableModel
from desktop.gui.widgets.boxes import column, row
from desktop.gui.widgets.line import Line
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import ChoiceBox

FILTER_MS = 120


class TableView(QWidget):
    """A filtered table with its totals. `name` is the key under which `settings` remember columns.

    A list whose rows are read beside the window says so by `await_rows` until they come. One whose filters hide every
    row says so and offers to show all; `all_wanted` lets the screen widen filters of its own, not in `extra`.
    """

    opened = Signal(str)
    selected = Signal(object)
    cell_edited = Signal(object, str, object)
    cell_refused = Signal(object)
    all_wanted = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        row_id: Callable[[Any], str],
        *,
        name: str = "",
        settings: Settings | None = None,
        empty: EmptyState | None = None,
        drag: bool = False,
        totals: bool = True,
        several: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = TableModel(columns, row_id, self, drag=drag)
        self.grid = Grid(self)
        self.grid.setModel(self.model)
        self.grid.setSelectionMode(
            QAbstractItemView.SelectionMode.ExtendedSelection
            if several
            else QAbstractItemView.SelectionMode.SingleSelection
        )
        self.grid.setDragEnabled(drag)
        self.chosen_columns = ChosenColumns(self.grid, self.model.columns, name, settings or Settings())
        self.total = TotalRow(self.grid, self.model)
        if not totals:
            self.total.hide()  # showing it before it has a parent would open a window for a moment
        self.empty = empty or EmptyState("tray", self.tr("Nothing here yet."))
        self.nothing_fits = EmptyState(
            "magnifying-glass", self.tr("Nothing here fits the filter."), self.tr("Show all")
        )
        self.coming = EmptyState("hourglass", self.tr("Reading…"))
        self.tools = self._make_tools()
        self._stack = QStackedWidget()
        for page in (self.grid, self.empty, self.nothing_fits, self.coming):
            self._stack.addWidget(page)
        body = column(self.tools_row, theme.XS, gap=0)
        body.addWidget(self._stack, 1)
        body.addWidget(self.total)
        self.setLayout(body)
        self.setTabOrder(self.coming.button, self.chooser)  # rows, or the first step, before the tools of the table
        self._kept: list[str] = []
        self._restoring = self._awaiting = False
        self._connect()
        self._show_count()

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Show these rows; filter, order, selection and place stay."""
        self._awaiting = False
        self.model.set_rows(rows)

    def await_rows(self) -> None:
        """Rows are being read: while there are none yet, nobody is told that there are none."""
        self._awaiting = True
        self._show_count()

    def update_row(self, changed: Any) -> None:
        """Show `changed` in place of the row with the same id."""
        self.model.update_row(changed)

    def selected_ids(self) -> list[str]:
        """Ids of the selected rows, in the order shown."""
        return [self.model.row_id(one) for one in self.selected_rows()]

    def selected_rows(self) -> list[Any]:
        """The selected rows, in the order shown."""
        places = sorted(index.row() for index in self.grid.selectionModel().selectedRows())
        return [self.model.row_at(place) for place in places]

    def selected_row(self) -> Any | None:
        """The selected row, the first of several; None for none."""
        return next(iter(self.selected_rows()), None)

    def current_id(self) -> str:
        """The id of the row one is on; "" for none."""
        index = self.grid.currentIndex()
        return self.model.row_id(self.model.row_at(index.row())) if index.isValid() else ""

    def select(self, ids: Iterable[str]) -> None:
        """Select the rows with these ids as far as they are shown, and bring the first into view."""
        places = [place for one in ids if (place := self.model.place_of(one)) is not None]
        selection = QItemSelection()
        last = self.model.columnCount() - 1
        for place in places:
            selection.select(self.model.index(place, 0), self.model.index(place, last))
        chosen = self.grid.selectionModel()
        chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if places:
            chosen.setCurrentIndex(
                self.model.index(places[0], self._first_column()), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self.grid.scrollTo(self.model.index(places[0], self._first_column()))

    def expect(self, row_id: str) -> None:
        """Select this row as soon as rows are shown that hold it: it has just been made."""
        self.select([])
        self._kept = [row_id]

    def select_one(self) -> None:
        """Select the first row shown where none is selected."""
        if self.model.rowCount() and not self.selected_ids():
            self.select([self.model.row_id(self.model.row_at(0))])

    def set_filter(self, text: str) -> None:
        """Filter as if `text` were typed, at once."""
        self.filter.setText(text)
        self._filter_now()

    def show_all(self) -> None:
        """Widen every filter: what is typed, the boxes beside it, those of the screen; then no row is hidden."""
        self.set_filter("")
        for item in map(self.extra.itemAt, range(self.extra.count())):
            self._widen(item.widget() if item else None)
        self.all_wanted.emit()
        if not self.model.rowCount():
            self.model.set_condition(None)
        self.grid.setFocus()

    def sort_by(self, key: str, *, down: bool = False) -> None:
        """Order by the column `key`."""
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.grid.horizontalHeader().setSortIndicator([one.key for one in self.model.columns].index(key), order)

    def hidden_columns(self) -> list[str]:
        """Keys of the columns not shown."""
        return self.chosen_columns.hidden()

    def show_column(self, key: str, *, shown: bool = True) -> None:
        """Show or hide a column and remember it. The last one stays."""
        self.chosen_columns.show(key, shown=shown)

    # Making

    def _make_tools(self) -> QWidget:
        self.filter = Line()
        self.filter.set_hint(self.tr("Filter this list"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icon("magnifying-glass", "quiet"), Line.ActionPosition.LeadingPosition)
        self.filter.setMinimumWidth(140)
        self.filter.setMaximumWidth(360)
        self.counted = QLabel()
        self.counted.setFont(theme.font(theme.SMALL))
        self.counted.setTextFormat(Qt.TextFormat.PlainText)
        self.counted.setForegroundRole(self.counted.palette().ColorRole.PlaceholderText)
        self.chooser = QToolButton()
        self.chooser.setIcon(icon("columns", "quiet"))
        self.chooser.setText(self.tr("Columns"))
        self.chooser.setIconSize(QSize(24, 18))
        self.chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.extra = row(gap=theme.S)
        self.tools_row = row(self.filter, self.extra, None, self.counted, self.chooser, gap=theme.M)
        self.tools_row.setStretchFactor(self.filter, 2)  # wide where there is room, never in the way
        return self.filter

    def _connect(self) -> None:
        self._typing = QTimer(self, interval=FILTER_MS, singleShot=True)
        self._typing.timeout.connect(self._filter_now)
        self.filter.textChanged.connect(self._typed)
        self.filter.returnPressed.connect(self.grid.setFocus)
        self.chooser.clicked.connect(self._choose_columns)
        self.grid.activated.connect(self._activated)
        self.grid.selectionModel().selectionChanged.connect(self._selection_changed)
        self.model.modelAboutToBeReset.connect(self._keep_selection)
        self.model.modelReset.connect(self._restore_selection)
        self.model.shown_changed.connect(self._show_count)
        self.model.cell_edited.connect(self.cell_edited)
        self.model.cell_refused.connect(self.cell_refused)
        self.nothing_fits.pressed.connect(self.show_all)

    def _first_column(self) -> int:
        return next((n for n in range(len(self.model.columns)) if not self.grid.isColumnHidden(n)), 0)

    def _widen(self, box: QWidget | None) -> None:
        """The first choice of a box is “every”; a mark is set so that more rows are shown."""
        if isinstance(box, ChoiceBox) and box.count():
            box.choose_first()
        if isinstance(box, QCheckBox):
            shown = self.model.rowCount()
            box.toggle()
            if self.model.rowCount() < shown:
                box.toggle()

    # Slots

    def _typed(self) -> None:
        self._typing.start()

    def _filter_now(self) -> None:
        self._typing.stop()
        self.model.set_filter(self.filter.text())

    def _choose_columns(self) -> None:
        menu = self.chosen_columns.menu()
        corner = self.chooser.mapToGlobal(self.chooser.rect().bottomRight())
        menu.popup(QPoint(corner.x() - menu.sizeHint().width(), corner.y()))

    def _activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.model.row_id(self.model.row_at(index.row())))

    def _selection_changed(self) -> None:
        if not self._restoring:
            self.selected.emit(self.selected_ids())

    def _keep_selection(self) -> None:
        self._kept = self.selected_ids() or self._kept
        self._restoring = True

    def _restore_selection(self) -> None:
        self.select(self._kept)
        self._restoring = False
        self.selected.emit(self.selected_ids())

    def _show_count(self) -> None:
        shown, known = self.model.rowCount(), len(self.model.rows())
        words = self.tr("%n row(s)", "", known) if shown == known else self.tr("{shown} of {known} rows")
        self.counted.setText(words.format(shown=count(shown), known=count(known)))
        none = self.coming if self._awaiting else self.nothing_fits if known else self.empty
        self._stack.setCurrentWidget(self.grid if shown else none)
        self.total.show_sums()
