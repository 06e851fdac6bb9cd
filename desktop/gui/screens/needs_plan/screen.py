"""The district needs plan: left the village projects, right the plan in its order, below the sums that always agree."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QWidget

from desktop.domain.district import NEEDS_PLAN_STATUSES, NeedsItem
from desktop.domain.province import Strategy
from desktop.domain.words import choice
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens import paper_answer  # which itself needs this package: taken by name when used
from desktop.gui.screens.history import HistoryDialog
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.needs_plan.acts import Acts
from desktop.gui.screens.needs_plan.alike import Alike
from desktop.gui.screens.needs_plan.form import ItemForm
from desktop.gui.screens.needs_plan.items import ItemsPane
from desktop.gui.screens.needs_plan.pool import PoolPane
from desktop.gui.screens.needs_plan.sending import Sending
from desktop.gui.screens.needs_plan.steps import Steps
from desktop.gui.screens.needs_plan.totals import TotalsPane
from desktop.gui.theme import Meaning
from desktop.gui.widgets.boxes import splitter
from desktop.gui.widgets.notes import StatusChip
from desktop.gui.widgets.sides import Sides
from desktop.planning import needs_plan
from desktop.planning.arrival import CONFIRMED
from desktop.planning.needs_plan import ItemRow, PoolRow
from desktop.planning.needs_plan.sums import summed
from desktop.planning.workspace import Workspace

FEWEST_YEARS = 2
STATUS_MEANINGS = {"proposed": Meaning.DUE, "approved": Meaning.DONE, "sent": Meaning.DONE, "closed": Meaning.DONE}


class NeedsPlanScreen(Screen):
    """One cycle's needs plan of this district."""

    help_page = "needs_plan"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "project",
            "village_plan",
            "needs_plan",
            "submission_return",
            "needs_item",
            "needs_source",
            "submission",
            "decision",
            "reported_decision",
            "village",
            "receipt",
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ws: Workspace = desk.session
        self.cycle = words.cycle(self.ws, desk.settings)
        self.plan = ""
        self.correcting = False
        self.revised: set[str] = set()
        self._begun = 0
        self._years: tuple[str, ...] = ()
        self._made_for: tuple[str, ...] | None = None
        self.whole: QSplitter
        self.pool_rows: list[PoolRow] = []
        self._groups: list[list[str]] | None = None
        self.rows: list[ItemRow] = []
        self.status = "draft"
        self.chip = StatusChip()
        self.report = ReportButton(self, self._reports)
        self.action_row.addWidget(self.report.button)
        self.correct = self._quiet(self.tr("Correct and send again"), self._correct, "pencil-simple")
        self.file_again = self._quiet(self.tr("Make the file again"), self._file_again, "file-arrow-up")
        self.main = self.main_action("", self._main_clicked)
        self.action_row.insertWidget(0, self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.acts = Acts(self)
        self.steps, self.sending = Steps(self), Sending(self)
        self.paper = paper_answer.PaperAnswers(self)

    def _quiet(self, text: str, run: Callable[[], object], name: str) -> QPushButton:
        made = self.quiet_action(text, run, name=name)
        made.hide()
        return made

    # For the window

    def title(self) -> str:
        """Whose plan and of which year."""
        place = words.district(self.ws.identity.office)
        return self.tr("District needs plan, {district} – {cycle}").format(district=place, cycle=self.cycle)

    def subtitle_text(self) -> str:
        """What was sent last, once something was."""
        return self.sending.sent_line()

    def refresh(self, changed: frozenset[str]) -> None:
        """Show the plan as it is in the store."""
        self.cycle = words.cycle(self.ws, self.desk.settings)
        found = needs_plan.current(self.ws, self.cycle)
        self.plan, self.status = (found.id, found.status or "draft") if found else ("", "draft")
        if not changed or changed & {"project", "village_plan", "needs_item", "needs_source", "village"}:
            self.pool_rows = needs_plan.pool(self.ws, self.cycle)
            if changed != {"needs_item", "needs_source"}:
                self._groups = None
        self.rows = needs_plan.items(self.ws, self.plan) if self.plan else []
        self.revised = needs_plan.revised(self.ws, self.plan) if self.plan else set()
        if self._begun != self.cycle:
            self._begun, self.correcting = self.cycle, bool(self.revised)
        self._make_panes()
        self._show()

    def open(self, what: object) -> None:
        """Open the item with this id."""
        if isinstance(what, str):
            self.refresh(frozenset())
            self.items.table.select([what])
            self.open_item(what)

    def leave(self) -> None:
        """The visit to the form ends."""
        self.acts.leave_form()

    def can_go_back(self) -> bool:
        """From an item back to the pool."""
        if self._made_for is not None and self.left.isVisible() and self.left.currentWidget() is self.form:
            self.close_item()
            return True
        return False

    # Showing

    @property
    def editable(self) -> bool:
        """Whether the list may be changed now; what was sent only after “Correct and send again”."""
        return self.status not in ("sent", "closed") or self.correcting

    def open_item(self, item: str) -> None:
        """Show the item's form in place of the pool."""
        if item != self.form.item:
            self.acts.leave_form()
        self._show_form(item)
        self.left.setCurrentWidget(self.form)
        self.left.show()
        self._show_columns()

    def close_item(self) -> None:
        """Back to the pool; what was sent has none."""
        self.acts.leave_form()
        self.form.item = ""
        self.left.setCurrentWidget(self.pool)
        self.left.setVisible(self._has_pool())
        self._show_columns()
        self.items.table.grid.setFocus()

    def _has_pool(self) -> bool:
        return self.editable

    def _make_panes(self) -> None:
        found = {year for one in self.pool_rows for year in one.budget}
        found |= {year for one in self.rows for year in one.budget}
        years = tuple(sorted(found | {str(self.cycle + n) for n in range(FEWEST_YEARS)}))
        if years == self._made_for:
            return
        if self._made_for is not None:
            self.whole.setParent(None)
            self.whole.deleteLater()
        self._made_for = years
        settings = self.desk.settings
        self.pool, self.items = PoolPane(years, settings), ItemsPane(years, settings)
        self.form, self.totals = ItemForm(years, self._strategies(), ws=self.ws), TotalsPane(years)
        self.left = QStackedWidget()
        self.left.addWidget(self.pool)
        self.left.addWidget(self.form)
        across = Sides(self.left, self.items, shares=(10, 11))
        self.whole = splitter(Qt.Orientation.Vertical, across, self.totals, (9, 4))
        self.body.addWidget(self.whole)
        self._connect()

    def _connect(self) -> None:
        acts = self.acts
        self.pool.picked.connect(acts.pick)
        self.pool.combine_asked.connect(acts.combine)
        self.pool.villages_asked.connect(self._villages)
        self.pool.alike.toggled.connect(self._alike)
        self.items.opened.connect(self.open_item)
        self.items.table.selected.connect(self._selected)
        self.items.shown_changed.connect(self._show_columns)
        self.items.combine_asked.connect(acts.combine)
        self.items.split_asked.connect(acts.split)
        self.items.hold_asked.connect(acts.hold)
        self.items.leave_out_asked.connect(acts.leave_out)
        self.items.select_asked.connect(acts.select)
        self.items.take_out_asked.connect(acts.take_out)
        self.items.moved.connect(acts.move)
        self.items.dropped_in.connect(acts.drop_in)
        self.totals.agencies_asked.connect(acts.sums_by_agency)
        self.form.field_left.connect(acts.set_field)
        self.form.back.connect(self.close_item)
        self.form.history_asked.connect(self._history)
        self.form.lifeline_asked.connect(self._lifeline)
        self.form.paper_asked.connect(self.paper.ask)

    def _show(self) -> None:
        ranks = {one.item: one.rank for one in self.rows}
        self.pool.show_rows(self.pool_rows, ranks, self._groups)
        self.items.show_rows(self.rows)
        self._show_columns()
        self.totals.show_totals(summed(self.rows))
        self.totals.setVisible(bool(self.rows))
        self.pool.set_editable(self.editable)
        self.items.set_editable(self.editable)
        self._show_left()
        self._show_actions()
        self.show_titles()

    def _show_columns(self) -> None:
        self.items.show_columns(sent=self.status in ("sent", "closed"), wide=self.left.isHidden())

    def _show_left(self) -> None:
        if self.form.item and any(one.item == self.form.item for one in self.rows):
            self._show_form(self.form.item)
        else:
            self.form.item = ""
            self.left.setCurrentWidget(self.pool)
        self.left.setVisible(self._has_pool() or bool(self.form.item))
        self._show_columns()

    def _show_form(self, item: str) -> None:
        about = next((one for one in self.rows if one.item == item), None)
        found = self.ws.find(NeedsItem, item)
        if about is not None and found is not None:
            sources = needs_plan.sources(self.ws, item)
            self.form.show_item(found, about, sources, editable=self.editable)

    def _show_actions(self) -> None:
        way = self.sending.chip_word()
        arrived = not (self.correcting or self.revised) and (not way or self.sending.sent_so_far().state == CONFIRMED)
        meaning = STATUS_MEANINGS.get(self.status) if arrived else Meaning.DUE
        self.chip.set_state(meaning, way or choice(NEEDS_PLAN_STATUSES, self.status))
        self.chip.setVisible(bool(self.plan))
        self.steps.show_actions()
        self.report.button.setVisible(bool(self.rows))

    def _strategies(self) -> list[tuple[object, str]]:
        every = self.ws.every(Strategy, "1 ORDER BY code")
        return [(one.id, f"{one.code or ''} {one.title or ''}".strip()) for one in every]

    def _reports(self) -> tuple[Offer, ...]:
        return (Offer(report="needs-plan", cycle=self.cycle), *self.sending.editions())

    # Slots

    def _selected(self, ids: list[str]) -> None:
        """With the form open, moving through the list moves through the items."""
        if self.left.currentWidget() is self.form and len(ids) == 1 and ids[0] != self.form.item:
            self.open_item(ids[0])

    def _alike(self, wanted: bool) -> None:
        if wanted and self._groups is None:
            self.desk.tasks.read(Alike(self.pool_rows), done=self._groups_found)

    def _groups_found(self, found: list[list[str]]) -> None:
        self._groups = found
        self._show()

    def _main_clicked(self) -> None:
        self.steps.go_on()

    def _correct(self) -> None:
        """Open what was sent for the next edition, and close it again: what was sent stays as it was either way."""
        self.acts.leave_form()
        self.correcting = not self.correcting
        self.refresh(frozenset())
        if not self.correcting:
            self.banner.dismiss()
            return
        said = self.tr("You are correcting the plan for edition {n}. What was sent stays as it was sent.")
        self.banner.say("inform", said.format(n=self.sending.next_edition()), action=self.tr("Stop correcting"),
                        run=self._correct)  # fmt: skip

    def _file_again(self) -> None:
        self.sending.ask_file()

    def _villages(self) -> None:
        self.go.emit("villages", None)

    def _lifeline(self, item: str) -> None:
        self.go.emit("lifeline", item)

    def _history(self, item: str) -> None:
        HistoryDialog(self.ws, "needs_item", item, self).open()
