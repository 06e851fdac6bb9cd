"""The register: one row for each LAO of the district, whether its plan is here, and what it holds."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.gui.screens.lao_plans.columns import RegisterColumns
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button, column
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.wrapped import Wrapped
from desktop.planning import lao_plans
from desktop.planning.lao_plans import PlanRow

if TYPE_CHECKING:
    from desktop.gui.screens.lao_plans.screen import LaoPlansScreen

KINDS = ("lao_plan", "lao")


class RegisterPage(QWidget):
    """Enter opens the projects of a plan, or asks for its file; the day of receipt is typed in its cell."""

    def __init__(self, screen: "LaoPlansScreen") -> None:
        super().__init__()
        self.owner, self.words = screen, RegisterColumns()
        empty = EmptyState("buildings", self.tr("No LAO of this district is known. Load the register of villages."))
        settings = screen.desk.settings
        self.table = TableView(
            self.words.columns(), key, name="lao_plans", settings=settings, several=False, empty=empty
        )
        self.load = button(self.tr("Load this LAO's plan…"), self._load, name="download-simple")
        self.paper = button(self.tr("Received on paper today"), self._received, name="check", kind="quiet")
        self.setLayout(column(Wrapped(self.load, self.paper), self.table))
        self.table.selected.connect(self._selection_changed)
        self.table.opened.connect(self._opened)
        self.table.cell_edited.connect(self._typed)
        self.table.cell_refused.connect(screen.refuse)

    def refresh(self) -> None:
        """Show the register as it is in the store."""
        self.words.late = self.owner.is_late()
        self.table.set_rows(lao_plans.register(self.owner.ws, self.owner.cycle))
        self.table.select_one()
        self._selection_changed()

    def current(self) -> PlanRow | None:
        """The row one is on."""
        return self.table.selected_row()

    def pick(self, lao: str = "", plan: str = "") -> None:
        """Go to the row of this plan, else of this LAO."""
        rows = [one for one in self.table.model.rows() if (one.plan == plan if plan else one.lao == lao)]
        self.table.select([key(one) for one in rows[:1]])

    def _selection_changed(self, _ids: object = None) -> None:
        row = self.current()
        self.load.setEnabled(row is not None)
        self.paper.setEnabled(row is not None and not row.here)
        self.owner.plan_chosen(row)

    def _opened(self, _key: str) -> None:
        row = self.current()
        if row is not None and row.projects:
            self.owner.turn_to("matching")
        elif row is not None:
            self._load()

    def _load(self) -> None:
        if row := self.current():
            self.owner.load_plan(row.lao)

    def _received(self) -> None:
        from datetime import date

        if row := self.current():
            self._note(row, date.today().isoformat())

    def _typed(self, _key: str, _column: str, value: object) -> None:
        row = self.current()
        if row is not None:
            self._note(row, value if isinstance(value, str) else None)

    def _note(self, row: PlanRow, day: str | None) -> None:
        screen = self.owner
        said = self.tr("Noted: the plan of {lao}").format(lao=row.lao_title)
        screen.do(said, lambda: lao_plans.received(screen.ws, row.lao, screen.cycle, day, plan=row.plan), *KINDS)


def key(one: PlanRow) -> str:
    """What tells one row from the others: an LAO may have several editions."""
    return f"{one.lao}/{one.plan}"
