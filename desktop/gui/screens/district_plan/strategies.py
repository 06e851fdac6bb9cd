"""The strategies of the plan: left the list in order, right everything of the one picked, edited in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.district_plan import Indicator
from desktop.gui import theme
from desktop.gui.screens.district_plan.columns import need_words, node_words, strategy_columns
from desktop.gui.screens.district_plan.indicators import Indicators
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.gui.screens.year.clearing import without_tools
from desktop.gui.screens.year.ticks import Ticks
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Page, button, column, row
from desktop.gui.widgets.form import Form
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import TextEdit
from desktop.planning import alignment, district_plan, needs_plan
from desktop.planning.district_plan import StrategyRow

if TYPE_CHECKING:
    from desktop.gui.screens.district_plan.screen import DistrictPlanScreen

KINDS = ("district_strategy", "indicator", "district_plan")

FIELDS = ("title", "reason", "goals", "approaches", "projects", "provincial", "dimensions")


class StrategiesPage(QWidget):
    """Emits nothing: its screen stores what is edited here."""

    def __init__(self, screen: "DistrictPlanScreen") -> None:
        super().__init__()
        self.owner, self.rows, self.shown = screen, list[StrategyRow](), ""
        empty = EmptyState("flag", self.tr("No strategies yet."), self.tr("Add a strategy"))
        empty.pressed.connect(self._add)
        self.table = TableView(strategy_columns(), _strategy, several=False, empty=empty, totals=False)
        without_tools(self.table)
        self.add = button(self.tr("Add a strategy"), self._add, name="plus", kind="quiet")
        self.up = button("", self._up, name="arrow-up", kind="quiet")
        self.down = button("", self._down, name="arrow-down", kind="quiet")
        self.out = button(self.tr("Take out"), self._take_out, name="trash", kind="quiet")
        for made, words in ((self.up, self.tr("Move up (Alt+↑)")), (self.down, self.tr("Move down (Alt+↓)"))):
            made.setToolTip(words)
            made.setAccessibleName(words)
        self.form = self._make_form()
        self.indicators = Indicators(screen)
        self.side = Page(self.form, gap=theme.M)
        self._lay_out()
        self.table.selected.connect(self._picked)
        self.form.edited.connect(self._edited)
        for keys, run in (("Alt+Up", self._up), ("Alt+Down", self._down)):
            shortcut = QShortcut(QKeySequence(keys), self.table.grid)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(run)

    def refresh(self) -> None:
        """Show the strategies as they are in the store."""
        screen = self.owner
        self.rows = district_plan.strategies(screen.ws, screen.record) if screen.record else []
        self.indicators.show_years(district_plan.years(screen.plan) if screen.plan else (str(screen.cycle),))
        self._choices()
        self.table.set_rows(self.rows)
        if self.rows and not self.table.selected_ids():
            self.table.select([self.shown or self.rows[0].strategy])
            self.table.select(self.table.selected_ids() or [self.rows[0].strategy])
        self._show()

    def show_record(self, kind: str, record: str) -> None:
        """Pick the strategy, or the one of an indicator."""
        if kind == "indicator":
            found = self.owner.ws.find(Indicator, record)
            record = (found.strategy if found else "") or ""
        self.table.select([record])

    def _make_form(self) -> Form:
        form = Form(columns=2)
        form.add("title", self.tr("Strategy"), TextEdit(lines=1), span=2)
        form.add("provincial", self.tr("Provincial strategies that it serves"), Ticks(shown=5))
        form.add("dimensions", self.tr("Needs of the people that it answers"), Ticks(shown=5))
        form.add("reason", self.tr("Reason"), TextEdit(lines=2))
        form.add("goals", self.tr("Goals"), TextEdit(lines=2))
        form.add("projects", self.tr("Important projects"), TextEdit(lines=2))
        form.add("approaches", self.tr("Approaches"), TextEdit(lines=2))
        return form

    def _lay_out(self) -> None:
        self.nodes_hint = Hint(
            self.tr("No provincial strategies are here yet: receive the province's file, or enter them from paper.")
        )
        self.to_framework = button(self.tr("Open the framework"), self._open_framework, name="target", kind="quiet")
        self.side.body.insertLayout(0, row(self.nodes_hint, self.to_framework))
        self.side.body.addWidget(self.indicators)
        self.side.body.addStretch(1)
        left = column(self.table, row(self.add, None, self.up, self.down, self.out, gap=0), gap=theme.XS)
        both = row(gap=theme.XL)
        both.addLayout(left, 5)
        both.addWidget(self.side, 7)
        self.setLayout(both)

    def _choices(self) -> None:
        screen = self.owner
        nodes = alignment.provincial(screen.ws, screen.cycle)
        self.form.field("provincial").set_choices([(node.id, node_words(node)) for node in nodes])
        for piece in (self.nodes_hint, self.to_framework):
            piece.setVisible(not nodes and bool(self.rows))
        plan = needs_plan.current(screen.ws, screen.cycle)
        totals = needs_plan.totals(screen.ws, plan.id).by_dimension if plan else ()
        self.form.field("dimensions").set_choices(need_words(totals))

    def _show(self) -> None:
        shown = next((one for one in self.rows if one.strategy == self._current()), None)
        self.side.setVisible(shown is not None)
        editable = self.owner.editable
        for made in (self.add, self.up, self.down, self.out):
            made.setVisible(editable)
        for made in (self.up, self.down, self.out):
            made.setEnabled(shown is not None)
        if shown is None:
            return
        values = {name: getattr(shown, name) for name in FIELDS}
        (self.form.set_values if shown.strategy == self.shown else self.form.load)(values)
        self.shown = shown.strategy
        self.form.set_read_only(not editable, "" if editable else self.tr("The plan is approved."))
        self.indicators.show_strategy(shown, editable=editable)

    def _current(self) -> str:
        return next(iter(self.table.selected_ids()), "")

    def _picked(self, ids: list[str]) -> None:
        if ids and ids[0] != self.shown:
            self.owner.leave()
            self._show()

    def _edited(self, name: str, value: object) -> None:
        if self.shown and self.owner.set_fields("district_strategy", self.shown, {name: value}):
            self.owner.refresh(frozenset({"district_strategy"}))

    def _open_framework(self) -> None:
        self.owner.go.emit("framework", None)

    # Acts

    def _add(self) -> None:
        dialog = TextAsk(self.tr("A new strategy"), self.tr("Add"), self.tr("Strategy"), parent=self.owner)
        dialog.answered.connect(self._added)
        dialog.open()

    def _added(self, title: str) -> None:
        screen = self.owner
        made = screen.do(
            self.tr("Strategy added"), lambda: district_plan.add_strategy(screen.ws, screen.document(), title), *KINDS
        )
        if made:
            self.table.select([made])

    def _take_out(self) -> None:
        screen, gone = self.owner, self._current()
        if gone:
            screen.do(self.tr("Strategy taken out"), lambda: district_plan.remove_strategy(screen.ws, gone), *KINDS)

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        screen, order, current = self.owner, [one.strategy for one in self.rows], self._current()
        place = order.index(current) + by if current in order else -1
        if not (screen.editable and 0 <= place < len(order)):
            return
        rest = [one for one in order if one != current]
        before = rest[place] if place < len(rest) else None
        screen.do("", lambda: district_plan.move_strategy(screen.ws, current, before=before), *KINDS)


def _strategy(one: StrategyRow) -> str:
    return one.strategy
