"""The plan's projects: the list in order, and beside it the one picked with its months and its reports."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.screens.action_plan.columns import item_columns
from desktop.gui.screens.action_plan.linking import LinkAsk
from desktop.gui.screens.action_plan.project_form import ProjectForm
from desktop.gui.screens.action_plan.report import ReportAsk
from desktop.gui.screens.lao_plans.columns import two_lines
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.sides import Sides
from desktop.planning import action_plan
from desktop.planning.action_plan import ActionRow

if TYPE_CHECKING:
    from desktop.gui.screens.action_plan.screen import ActionPlanScreen

KINDS = ("action_item", "action_plan", "action_progress")
LIST_WIDTH = 620
"""So wide the list shows all its columns, the amount too."""


class ProjectsPage(QWidget):
    """Its screen stores what is edited here."""

    offers_wanted = Signal()

    def __init__(self, owner: "ActionPlanScreen") -> None:
        super().__init__()
        self.owner, self.rows = owner, list[ActionRow]()
        empty = EmptyState(
            "calendar-check",
            self.tr("No projects yet. Only those that have money belong here."),
            self.tr("Take up projects"),
        )
        empty.pressed.connect(self.offers_wanted)
        self.table = TableView(item_columns(), _item, name="action_items", settings=owner.desk.settings, empty=empty)
        two_lines(self.table)
        self.table.filter.setMinimumWidth(140)
        self.add = button(self.tr("Add a project of the district"), self._add, name="plus", kind="quiet")
        self.up = button("", self._up, name="arrow-up", kind="quiet")
        self.down = button("", self._down, name="arrow-down", kind="quiet")
        self.out = button(self.tr("Take out"), self._take_out, name="trash", kind="quiet")
        for made, told in ((self.up, self.tr("Move up (Alt+↑)")), (self.down, self.tr("Move down (Alt+↓)"))):
            made.setToolTip(told)
            made.setAccessibleName(told)
        self.form = ProjectForm()
        left = QWidget()
        left.setLayout(column(self.table, row(self.add, None, self.up, self.down, self.out, gap=0), gap=theme.XS))
        left.setMinimumWidth(LIST_WIDTH)
        self.setLayout(column(Sides(left, self.form, shares=(8, 5))))
        self._connect()

    def _connect(self) -> None:
        self.table.selected.connect(self._picked)
        self.form.field_left.connect(self._field_left)
        self.form.months_chosen.connect(self._months_chosen)
        self.form.report_asked.connect(self._report)
        self.form.need_opened.connect(self._open_need)
        self.form.link_asked.connect(self._link)
        for keys, run in (("Alt+Up", self._up), ("Alt+Down", self._down), ("Delete", self._take_out)):
            shortcut = QShortcut(QKeySequence(keys), self.table.grid)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(run)

    def refresh(self) -> None:
        """Show the projects as they are in the store."""
        owner = self.owner
        self.rows = action_plan.rows(owner.ws, owner.record) if owner.record else []
        self.table.set_rows(self.rows)
        self.table.select_one()
        for made in (self.add, self.up, self.down, self.out):
            made.setVisible(owner.editable)
        self._show()

    def _show(self) -> None:
        current = self._current()
        shown = next((one for one in self.rows if one.item == current), None)
        for made in (self.up, self.down, self.out):
            made.setEnabled(shown is not None)
        self.form.setVisible(shown is not None)
        if shown is not None:
            reports = action_plan.progress(self.owner.ws, shown.item)
            closed = bool(self.owner.plan and self.owner.plan.status == "closed")
            self.form.show_item(shown, reports, editable=self.owner.editable, closed=closed)

    def _current(self) -> str:
        return next(iter(self.table.selected_ids()), "")

    def _picked(self, ids: list[str]) -> None:
        if ids and ids[0] != self.form.item:
            self.owner.leave()
            self._show()

    # Acts

    def _field_left(self, name: str, value: object) -> None:
        if self.form.item and self.owner.set_fields("action_item", self.form.item, {name: value}):
            self.owner.refresh(frozenset({"action_item"}))

    def _months_chosen(self, months: list[str]) -> None:
        item = self.form.item
        self.owner.do("", lambda: action_plan.set_months(self.owner.ws, item, months), *KINDS)

    def _add(self) -> None:
        title = self.tr("A project of the district's own")
        dialog = TextAsk(title, self.tr("Add"), self.tr("Project"), parent=self.owner)
        dialog.answered.connect(self._added)
        dialog.open()

    def _added(self, title: str) -> None:
        owner = self.owner
        made = owner.do(
            self.tr("Project added"), lambda: action_plan.add_item(owner.ws, owner.document(), title), *KINDS
        )
        if made:
            self.table.select([made])

    def _take_out(self) -> None:
        gone, owner = self.table.selected_ids(), self.owner
        if gone and owner.editable:
            said = self.tr("%n project(s) taken out", "", len(gone))
            owner.do(said, lambda: action_plan.remove_items(owner.ws, owner.record, gone), *KINDS)

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        owner, order, current = self.owner, [one.item for one in self.rows], self._current()
        place = order.index(current) + by if current in order else -1
        if not (owner.editable and 0 <= place < len(order)):
            return
        rest = [one for one in order if one != current]
        before = rest[place] if place < len(rest) else None
        owner.do("", lambda: action_plan.move_item(owner.ws, current, before=before), *KINDS)

    def _report(self) -> None:
        shown = next((one for one in self.rows if one.item == self.form.item), None)
        if shown is not None:
            dialog = ReportAsk(shown, self.owner)
            dialog.answered.connect(self._reported)
            dialog.open()

    def _reported(self, said: dict[str, Any]) -> None:
        owner, item = self.owner, self.form.item
        told = self.tr("Progress reported")
        owner.do(told, lambda: action_plan.report_progress(owner.ws, item, **said), *KINDS)

    def _link(self) -> None:
        shown = next((one for one in self.rows if one.item == self.form.item), None)
        if shown is not None:
            dialog = LinkAsk(shown.title, action_plan.need_offers(self.owner.ws, shown.item), self.owner)
            dialog.answered.connect(self._linked)
            dialog.open()

    def _linked(self, needs: list[str]) -> None:
        owner, item = self.owner, self.form.item
        owner.do(self.tr("Linked to its needs"), lambda: action_plan.link_needs(owner.ws, item, needs), *KINDS)

    def _open_need(self, item: str) -> None:
        self.owner.go.emit("needs_plan", item)


def _item(one: ActionRow) -> str:
    return one.item
