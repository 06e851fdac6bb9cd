"""The ordered plan: its items in their places, with what can be done to those selected."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.gui.screens.needs_plan.columns import item_columns
from desktop.gui.screens.needs_plan.drops import DropZone
from desktop.gui.settings import Settings
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button, column
from desktop.gui.widgets.labels import Section
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import ChoiceBox
from desktop.gui.widgets.wrapped import Wrapped
from desktop.planning.needs_plan.rows import ItemRow


class ItemsPane(QWidget):
    """Emits what a person wants done; the screen does it."""

    opened = Signal(str)
    combine_asked = Signal(object)
    split_asked = Signal(str)
    hold_asked = Signal(object)
    leave_out_asked = Signal(object)
    select_asked = Signal(object)
    take_out_asked = Signal(object)
    moved = Signal(object, object)
    dropped_in = Signal(object, object)
    shown_changed = Signal()

    def __init__(self, years: Sequence[str], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[ItemRow] = ()
        self._editable = True
        self._years = tuple(years)
        empty = EmptyState(
            "list-numbers",
            self.tr("The plan is empty. Select village projects on the left and press Enter, or drag them here."),
        )
        self.table = TableView(
            item_columns(years), _item, name="needs_items", settings=settings, empty=empty, drag=True, totals=False
        )
        self.shown = ChoiceBox([], "counting")
        self.combine = button(self.tr("Combine"), self._combine, name="git-merge", kind="quiet")
        self.split = button(self.tr("Split"), self._split, name="git-branch", kind="quiet")
        self.hold = button(self.tr("Hold"), self._hold, name="pause-circle", kind="quiet")
        self.leave_out = button(self.tr("Not select…"), self._leave_out, name="prohibit", kind="quiet")
        self.select_again = button(self.tr("Select again"), self._select, name="check-circle", kind="quiet")
        self.take_out = button(self.tr("Take out"), self._take_out, name="arrow-left", kind="quiet")
        self.up = button("", self._up, name="arrow-up", kind="quiet")
        self.down = button("", self._down, name="arrow-down", kind="quiet")
        self._lay_out()
        self._connect()
        self._selection_changed()

    def show_rows(self, rows: Sequence[ItemRow]) -> None:
        """Show the plan; those that do not count are shown on demand."""
        self._rows = rows
        choices = [("counting", self.tr("In the plan")), ("all", self.tr("All"))]
        words = {
            "on_hold": self.tr("On hold"),
            "dropped": self.tr("Not selected"),
            "combined": self.tr("Combined into another"),
        }
        for status, word in words.items():
            count = sum(one.status == status for one in rows)
            if count:
                choices.append((status, f"{word} ({count:,})"))
        if self.shown.value() not in [value for value, _word in choices]:
            self.shown.set_value("counting")
        self.shown.set_choices(choices)
        self.table.model.set_condition(self._keeps)
        self.table.set_rows(rows)
        self._selection_changed()

    def show_columns(self, *, sent: bool, wide: bool) -> None:
        """Before sending the status, afterwards the answers; years where there is room for them."""
        changed = any(one.changed_since_sent for one in self._rows)
        years = {f"y{year}" for year in self._years}
        for number, one in enumerate(self.table.model.columns):
            hidden = {
                "status": sent or not self._statuses_differ(),
                "changed": not (sent and changed),
                "decision": not sent,
                "where": sent and not wide,
                "sources": sent and not wide,
                "asked": not wide,
            }.get(one.key, not wide if one.key in years else None)
            if hidden is not None:
                self.table.grid.setColumnHidden(number, hidden)

    def _statuses_differ(self) -> bool:
        return self.shown.value() == "all" or any(one.status == "pending" for one in self._rows)

    def set_editable(self, editable: bool) -> None:
        """Whether the plan can be changed now."""
        self._editable = editable
        self.acts.setVisible(editable)
        self.drops.set_open(editable)
        self._selection_changed()

    def _lay_out(self) -> None:
        heading = Section(self.tr("Plan in order"))
        heading.setMinimumWidth(heading.sizeHint().width())
        self.table.tools_row.insertWidget(0, heading)
        self.table.filter.setMinimumWidth(100)
        self.table.filter.setMaximumWidth(200)
        self.table.chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.table.chooser.setToolTip(self.table.chooser.text())
        self.table.extra.addWidget(self.shown)
        self.up.setToolTip(self.tr("Move up (Alt+↑)"))
        self.up.setAccessibleName(self.tr("Move up"))
        self.down.setToolTip(self.tr("Move down (Alt+↓)"))
        self.down.setAccessibleName(self.tr("Move down"))
        self.combine.setToolTip("Ctrl+G")
        self.take_out.setToolTip(self.tr("Back to the pool (Delete)"))
        body = column()
        body.addWidget(self.table, 1)
        acts = (self.combine, self.split, self.hold, self.leave_out, self.select_again, self.take_out)
        self.acts = QWidget()
        self.acts.setLayout(Wrapped(*acts, self.up, self.down, gap=0))
        body.addWidget(self.acts)
        self.setLayout(body)
        self.setMinimumHeight(220)

    def _connect(self) -> None:
        self.drops = DropZone(self.table)
        self.empty_drops = DropZone(self.table, onto=self.table.empty)
        for zone in (self.drops, self.empty_drops):
            zone.dropped.connect(self._dropped)
        self.table.opened.connect(self.opened)
        self.table.selected.connect(self._selection_changed)
        self.shown.edited.connect(self._filter)
        for keys, run in (
            ("Alt+Up", self._up),
            ("Alt+Down", self._down),
            ("Delete", self._take_out),
            ("Ctrl+G", self._combine),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.table.grid)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(run)

    def _keeps(self, one: ItemRow) -> bool:
        wanted = self.shown.value()
        return wanted == "all" or (one.counts if wanted == "counting" else one.status == wanted)

    def _filter(self) -> None:
        self.table.model.refilter()
        self.shown_changed.emit()

    def chosen(self) -> list[ItemRow]:
        """The selected items, in the order shown."""
        return self.table.selected_rows()

    def _selection_changed(self) -> None:
        chosen = self.chosen() if self._editable else []
        counting = bool(chosen) and all(one.counts for one in chosen)
        self.combine.setEnabled(counting and len(chosen) > 1)
        self.split.setEnabled(counting and len(chosen) == 1 and chosen[0].sources > 1)
        self.hold.setEnabled(counting)
        self.leave_out.setEnabled(bool(chosen) and all(one.counts or one.status == "on_hold" for one in chosen))
        left_out = bool(chosen) and all(one.status in ("on_hold", "dropped") for one in chosen)
        self.select_again.setVisible(left_out)
        self.take_out.setEnabled(bool(chosen) and all(one.status != "combined" for one in chosen))
        self.up.setEnabled(counting)
        self.down.setEnabled(counting)

    def _ids(self) -> list[str]:
        return [one.item for one in self.chosen()]

    def _combine(self) -> None:
        if self.combine.isEnabled():
            self.combine_asked.emit(self._ids())

    def _split(self) -> None:
        self.split_asked.emit(self._ids()[0])

    def _hold(self) -> None:
        self.hold_asked.emit(self._ids())

    def _leave_out(self) -> None:
        self.leave_out_asked.emit(self._ids())

    def _select(self) -> None:
        self.select_asked.emit(self._ids())

    def _take_out(self) -> None:
        if self.take_out.isEnabled():
            self.take_out_asked.emit(self._ids())

    def _up(self) -> None:
        self._step(-1)

    def _down(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        """Move the selected rows past their neighbour, whatever the table is sorted by."""
        if not self.up.isEnabled():
            return
        order = [one.item for one in self._rows if one.counts]
        chosen = [one for one in order if one in set(self._ids())]
        rest = [one for one in order if one not in chosen]
        at = min(order.index(one) for one in chosen) if by < 0 else max(order.index(one) for one in chosen)
        neighbour = order[at + by] if 0 <= at + by < len(order) else None
        if neighbour is None:
            return
        place = rest.index(neighbour) + (1 if by > 0 else 0)
        self.moved.emit(chosen, rest[place] if place < len(rest) else None)

    def _dropped(self, ids: list[str], before: str | None) -> None:
        own = {one.item for one in self._rows}
        if all(one in own for one in ids):
            if before not in ids:
                self.moved.emit(ids, before)
        else:
            self.dropped_in.emit([one for one in ids if one not in own], before)


def _item(one: ItemRow) -> str:
    return one.item
