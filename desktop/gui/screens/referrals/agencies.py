"""The items that go to agencies for the budget of F+1 (D10): the list by agency, and what each one answers."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.province import answer_year
from desktop.gui.screen import Screen
from desktop.gui.screens.referrals.columns import COLUMNS
from desktop.gui.screens.referrals.panel import Answered, Going, ReferPanel
from desktop.gui.screens.undoing import do
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Page, button, column
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.sides import Sides
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning import referral
from desktop.planning.edit import Written
from desktop.planning.referral import ReferRow
from desktop.planning.workspace import Workspace

WAITING = "-"


class AgenciesPage(QWidget):
    """Shows what is referred on; every act is the screen's."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._ws: Workspace = screen.desk.session
        self.rows: Sequence[ReferRow] = ()
        self.agency = ChoiceBox([], "")
        self.agency.setMinimumContentsLength(10)
        self.table = TableView(COLUMNS, _id, name="referrals", settings=screen.desk.settings)
        self.every = button(self.tr("Select all shown"), self._select_all, name="check-square")
        self.table.extra.addWidget(self.agency, 1)
        self.table.extra.addWidget(self.every)
        self.table.filter.setMinimumWidth(130)
        self.table.chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.table.chooser.setToolTip(self.table.chooser.text())
        self.panel = ReferPanel()
        self.empty = EmptyState(
            "share-network",
            self.tr("Items appear here once the answer “referred on” has been sent to their district."),
            self.tr("Decide on items"),
        )
        self._lay_out()
        self.table.model.set_condition(self._keeps)
        self.table.selected.connect(self._selected)
        self.agency.edited.connect(self._filter)
        self.panel.referred.connect(self._refer)
        self.panel.answered.connect(self._answer)
        self.panel.taken_back.connect(self._take_back)

    def show_rows(self, rows: Sequence[ReferRow], cycle: int) -> None:
        """Show these of `cycle`; the agency filter and the selection stay."""
        self.rows = rows
        self.panel.set_year(answer_year(cycle))
        sums = Counter(one.agency for one in rows)
        each = [(one or WAITING, f"{one or self.tr('No agency yet')} ({sums[one]:,})") for one in sorted(sums)]
        self.agency.set_choices([("", self.tr("Every agency")), *each])
        self.table.set_rows(rows)
        self._filter()
        self.stack.setCurrentIndex(0 if rows else 1)
        self.table.select_one()
        self._selected()

    def chosen(self) -> list[ReferRow]:
        """The rows selected, as far as they are shown."""
        return self.table.selected_rows()

    def _lay_out(self) -> None:
        page = Page(self.panel)
        page.setMinimumWidth(320)
        across = Sides(self.table, page, shares=(8, 3))
        self.stack = QStackedWidget()
        self.stack.addWidget(across)
        self.stack.addWidget(self.empty)
        self.setLayout(column(self.stack))

    def _keeps(self, one: ReferRow) -> bool:
        wanted = str(self.agency.value() or "")
        return not wanted or one.agency == ("" if wanted == WAITING else wanted)

    def _filter(self) -> None:
        self.table.model.refilter()

    def _selected(self) -> None:
        self.panel.show_rows(self.chosen())

    def _select_all(self) -> None:
        self.table.grid.selectAll()
        self.table.grid.setFocus()

    def _refer(self, going: Going) -> None:
        rows = self.chosen()
        text = (
            self.tr("Referred to {agency}: {n} items") if going.letter else self.tr("Gathered for {agency}: {n} items")
        )
        items = [one.item for one in rows]
        self._do(text.format(agency=going.agency, n=len(rows)), lambda: self._write(items, going), items)

    def _write(self, items: list[str], going: Going) -> Written:
        return referral.refer(
            self._ws,
            items,
            agency=going.agency,
            fiscal_year=going.fiscal_year,
            sent_on=going.sent_on,
            letter=going.letter,
        )

    def _answer(self, said: Answered) -> None:
        rows = self.chosen()
        ids = [one.referral for one in rows]
        self._do(
            self.tr("Answer noted for {n} items").format(n=len(rows)),
            lambda: referral.set_status(self._ws, ids, said.status, answer=said.answer, answered_on=said.answered_on),
            [one.item for one in rows],
        )

    def _take_back(self) -> None:
        rows = self.chosen()
        ids = [one.referral for one in rows]
        text = self.tr("{n} items wait for an agency again").format(n=len(rows))
        self._do(text, lambda: referral.remove(self._ws, ids), [one.item for one in rows])

    def _do(self, text: str, use_case: Callable[[], Written], items: list[str]) -> None:
        if do(self._screen, text, use_case, "referral") is not None:
            self.table.select([one.id for one in self.rows if one.item in items])


def _id(one: ReferRow) -> str:
    return one.id
