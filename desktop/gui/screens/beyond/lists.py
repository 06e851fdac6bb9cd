"""The two lists: items of the needs plan to choose from, and the list itself with the reasons of the row picked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.district_plan import BEYOND_REASONS
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.screens.beyond.columns import list_columns, suggestion_columns
from desktop.gui.screens.year.clearing import without_tools
from desktop.gui.screens.year.ticks import Ticks
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Card, button, column, row
from desktop.gui.widgets.fields import BahtEdit
from desktop.gui.widgets.form import Form
from desktop.gui.widgets.labels import Section
from desktop.gui.widgets.notes import EmptyState
from desktop.planning.beyond import BeyondRow, Suggestion


class SuggestionsPane(QWidget):
    """Items of the needs plan that are not on the list; Enter or the button puts them on it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Suggestion] = ()
        empty = EmptyState("list-numbers", self.tr("The needs plan has no further items."))
        self.table = TableView(suggestion_columns(), _item, empty=empty, totals=False)
        self.table.filter.setMinimumWidth(150)
        self.table.counted.hide()
        self.table.chooser.hide()
        self.signs = QCheckBox(self.tr("With a sign only"))
        self.signs.toggled.connect(self._filter)
        self.table.extra.addWidget(self.signs)
        self.take = button(self.tr("Put on the list   Enter"), self._take, name="arrow-right")
        self.take.setEnabled(False)
        self.table.opened.connect(self._opened)
        self.table.selected.connect(self._selection_changed)
        box = column(row(Section(self.tr("Needs plan")), None, self.take), gap=theme.S)
        box.addWidget(self.table, 1)
        self.setLayout(box)
        self.setMinimumWidth(360)

    def show_rows(self, rows: Sequence[Suggestion]) -> None:
        """Show these; those with a sign stand first."""
        self.rows = rows
        self.table.set_rows(rows)
        self._filter()

    def _filter(self) -> None:
        only = self.signs.isChecked()
        self.table.model.set_condition(_has_sign if only else None)

    def _selection_changed(self, ids: list[str]) -> None:
        self.take.setEnabled(bool(ids))

    def _opened(self, item: str) -> None:
        self.chosen.emit(self.table.selected_ids() or [item])

    def _take(self) -> None:
        if self.table.selected_ids():
            self.chosen.emit(self.table.selected_ids())


class ListPane(QWidget):
    """The list in order; below it why the row picked is beyond its LAO, which LAOs, and what they add."""

    taken_out = Signal(object)
    moved = Signal(str, object)
    field_left = Signal(str, object)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[BeyondRow] = ()
        self.shown, self._editable, self._sent = "", True, False
        self.out = button(self.tr("Take off"), self._take_out, name="arrow-left", kind="quiet")
        self.up = button("", self._up, name="arrow-up", kind="quiet")
        self.down = button("", self._down, name="arrow-down", kind="quiet")
        for made, told in ((self.up, self.tr("Move up (Alt+↑)")), (self.down, self.tr("Move down (Alt+↓)"))):
            made.setToolTip(told)
            made.setAccessibleName(told)
        self.form = Form(columns=3)
        reasons = Ticks([(value, choice(BEYOND_REASONS, value)) for value in BEYOND_REASONS], shown=3)
        self.form.add("reasons", self.tr("Why it is beyond the LAO"), reasons)
        self.form.add("laos", self.tr("LAOs concerned"), Ticks(shown=3))
        self.form.add("contribution", self.tr("LAO contribution (baht)"), BahtEdit())
        self.form.edited.connect(self.field_left)
        self.card = Card()
        self.name = Section()
        self.card.add(self.name, self.form)
        self.holder = column(gap=0)
        self.table = self._make_table()
        self.heading = Section(self.tr("List in order"))
        box = column(row(self.heading, None, self.up, self.down, self.out, gap=0), gap=theme.S)
        box.addLayout(self.holder, 1)
        box.addWidget(self.card)
        self.setLayout(box)
        self.setMinimumWidth(440)

    def show_rows(self, rows: Sequence[BeyondRow], laos: Mapping[str, str], *, sent: bool, editable: bool) -> None:
        """Show the list; the row picked stays picked."""
        if sent != self._sent:
            self._sent = sent
            self.table.hide()
            self.table.deleteLater()
            self.table = self._make_table()
        self.rows, self._editable = rows, editable
        self.form.field("laos").set_choices(list(laos.items()))
        self.table.set_rows(rows)
        self.table.select_one()
        self._show()

    def _make_table(self) -> TableView:
        empty = EmptyState(
            "arrow-fat-lines-up", self.tr("Nothing on the list yet. Choose what no LAO can do alone on the left.")
        )
        made = TableView(list_columns(sent=self._sent), _row, empty=empty)
        without_tools(made)
        made.selected.connect(self._picked)
        made.opened.connect(self.opened)
        for keys, run in (("Alt+Up", self._up), ("Alt+Down", self._down), ("Delete", self._take_out)):
            shortcut = QShortcut(QKeySequence(keys), made.grid)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(run)
        self.holder.addWidget(made)
        return made

    def _picked(self, ids: list[str]) -> None:
        if ids and ids[0] != self.shown:
            self._show()

    def _show(self) -> None:
        shown = self.table.selected_row()
        self.card.setVisible(shown is not None)
        for made in (self.up, self.down, self.out):
            made.setVisible(self._editable)
            made.setEnabled(shown is not None)
        if shown is None:
            self.shown = ""
            return
        values = {"reasons": shown.reasons, "laos": shown.laos, "contribution": shown.contribution}
        (self.form.set_values if shown.id == self.shown else self.form.load)(values)
        self.shown = shown.id
        self.name.set_text(shown.title)
        why = "" if self._editable else self.tr("The list is approved.")
        self.form.set_read_only(not self._editable, why)

    def _take_out(self) -> None:
        wanted = self.table.selected_rows()
        if wanted and self._editable:
            self.taken_out.emit([one.item for one in wanted])

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        order = [one.id for one in self.rows]
        place = order.index(self.shown) + by if self.shown in order else -1
        if not self._editable or not 0 <= place < len(order):
            return
        rest = [one for one in order if one != self.shown]
        self.moved.emit(self.shown, rest[place] if place < len(rest) else None)


def _has_sign(one: Suggestion) -> bool:
    return bool(one.reasons)


def _item(one: Suggestion) -> str:
    return one.row.item


def _row(one: BeyondRow) -> str:
    return one.id
