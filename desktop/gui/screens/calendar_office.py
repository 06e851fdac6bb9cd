"""The calendar of one district: the chart above, the table below; dates and reasons are typed into the table."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.screens import calendar_table
from desktop.gui.screens.calendar_chart import Chart, lines_of
from desktop.gui.screens.calendar_gantt import Gantt
from desktop.gui.screens.calendar_reading import Seen
from desktop.gui.screens.calendar_table import Deadline
from desktop.gui.settings import Settings
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button, column


class OfficeCalendar(QWidget):
    """`opened(code)`: to the work; `changed(code, key, value)`: a date or reason typed; `reset(code)`."""

    opened = Signal(str)
    changed = Signal(str, str, object)
    refused = Signal(object)
    reset = Signal(str)

    def __init__(self, settings: Settings, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: frozenset[str] = frozenset()
        self.gantt = Gantt()
        self.table = TableView(
            calendar_table.columns(editable=editable),
            calendar_table.code,
            name="calendar",
            settings=settings,
            totals=False,
            several=False,
        )
        self.table.filter.hide()
        self.table.await_rows()
        self.edit_date = button(self.tr("Change the date"), self._edit_date, name="pencil-simple")
        self.edit_reason = button(self.tr("Write the reason"), self._edit_reason, name="note-pencil")
        self.as_letters = button(self.tr("The letters' date"), self._reset, name="arrow-counter-clockwise")
        for made in (self.edit_date, self.edit_reason, self.as_letters):
            self.table.extra.addWidget(made)
        self.edit_date.setVisible(editable)
        self.as_letters.setVisible(editable)
        self._late: frozenset[str] = frozenset()
        self._connect()
        box = column(self.gantt, gap=theme.M)
        box.addWidget(self.table, 1)
        self.setLayout(box)

    def show_year(self, seen: Seen, district: str) -> None:
        """Show the deadlines of `district`."""
        rows = seen.of(district)
        self._own = seen.own
        self._late = frozenset(seen.late)
        self.gantt.show_chart(Chart(lines_of(rows, seen.plans), seen.cycle, seen.today))
        kept = {code: found.reason for code, found in seen.late.items()}
        self.table.set_rows(Deadline(row, row.id in seen.own, row.reason or kept.get(row.id, "")) for row in rows)
        self.table.select_one()
        self._selected(self.table.selected_ids())

    def choose(self, code: str) -> None:
        """Mark this deadline."""
        self.table.select([code])

    def _connect(self) -> None:
        self.gantt.chosen.connect(self.choose)
        self.gantt.opened.connect(self.opened)
        self.table.opened.connect(self.opened)
        self.table.selected.connect(self._selected)
        self.table.cell_edited.connect(self._edited)
        self.table.cell_refused.connect(self.refused)

    def _selected(self, codes: object) -> None:
        code = next(iter(codes), "") if isinstance(codes, list) else ""
        self.gantt.mark(code)
        self.as_letters.setEnabled(code in self._own)
        self.edit_date.setEnabled(bool(code))
        self.edit_reason.setEnabled(code in self._late)

    def _edited(self, code: object, key: str, value: object) -> None:
        self.changed.emit(str(code), key, value)

    def _edit_date(self) -> None:
        self._edit("due")

    def _edit_reason(self) -> None:
        self._edit("reason")

    def _edit(self, key: str) -> None:
        place = self.table.model.place_of(self.table.current_id())
        keys = [one.key for one in self.table.model.columns]
        if place is not None:
            self.table.show_column(key)
            index = self.table.model.index(place, keys.index(key))
            self.table.grid.setCurrentIndex(index)
            self.table.grid.edit(index)

    def _reset(self) -> None:
        if code := self.table.current_id():
            self.reset.emit(code)
