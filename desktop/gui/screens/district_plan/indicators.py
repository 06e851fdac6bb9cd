"""The indicators of one strategy: title, unit, baseline and a target for each year, typed in their cells."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.screens.district_plan.columns import indicator_columns
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.gui.screens.year.clearing import clear, without_tools
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button, column
from desktop.gui.widgets.notes import EmptyState
from desktop.planning import district_plan, edit
from desktop.planning.district_plan import IndicatorRow, StrategyRow

if TYPE_CHECKING:
    from desktop.gui.screens.district_plan.screen import DistrictPlanScreen

KINDS = ("indicator", "district_plan")


class Indicators(QWidget):
    """Every year is stored by itself, so that two people can fill different ones."""

    def __init__(self, screen: "DistrictPlanScreen") -> None:
        super().__init__()
        self.owner, self._strategy = screen, ""
        self._years: tuple[str, ...] = ()
        self.add = button(self.tr("Add an indicator"), self._add, name="plus", kind="quiet")
        self.out = button(self.tr("Take the indicator out"), self._take_out, name="trash", kind="quiet")
        self._holder = column(gap=theme.XS)
        self.setLayout(self._holder)
        self.table = self._make(())

    def show_years(self, years: Sequence[str]) -> None:
        """A column for each of these years (B.E.)."""
        if tuple(years) == self._years:
            return
        for tool in (self.add, self.out):
            tool.setParent(self)  # the old table takes its tools with it
        clear(self._holder)
        self.table = self._make(tuple(years))

    def show_strategy(self, shown: StrategyRow, *, editable: bool) -> None:
        """The indicators of this strategy."""
        self._strategy = shown.strategy
        self.table.set_rows(shown.indicators)
        for made in (self.add, self.out):
            made.setVisible(editable)

    def _make(self, years: tuple[str, ...]) -> TableView:
        self._years = years
        empty = EmptyState("target", self.tr("No indicators yet."), self.tr("Add an indicator"))
        empty.pressed.connect(self._add)
        made = TableView(indicator_columns(years), _indicator, several=False, empty=empty, totals=False)
        without_tools(made)
        made.setMinimumHeight(theme.ROW * 6)
        made.cell_edited.connect(self._cell_edited)
        made.cell_refused.connect(self.owner.refuse)
        for place, tool in enumerate((self.add, self.out)):
            made.tools_row.insertWidget(place, tool)
        self._holder.addWidget(made)
        return made

    def _add(self) -> None:
        title = self.tr("A new indicator")
        dialog = TextAsk(title, self.tr("Add"), self.tr("Indicator"), parent=self.owner)
        dialog.answered.connect(self._added)
        dialog.open()

    def _added(self, title: str) -> None:
        screen, strategy = self.owner, self._strategy
        said = self.tr("Indicator added")
        screen.do(said, lambda: district_plan.add_indicator(screen.ws, strategy, title), *KINDS)

    def _take_out(self) -> None:
        screen, gone = self.owner, self.table.selected_ids()
        if gone:
            screen.do(self.tr("Indicator taken out"), lambda: edit.remove(screen.ws, "indicator", gone), *KINDS)

    def _cell_edited(self, indicator: str, key: str, value: object) -> None:
        """Store a cell; a target that is emptied is noted as none, also where an older record holds all in one."""
        if not self.owner.editable:
            return
        fields = {f"targets.{key}": value or ""} if key in self._years else {key: value}
        if self.owner.set_fields("indicator", indicator, fields):
            self.owner.refresh(frozenset({"indicator"}))


def _indicator(one: IndicatorRow) -> str:
    return one.indicator
