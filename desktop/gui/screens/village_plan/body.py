"""The plan itself on the screen: steps at the left, the step in the middle, the village at the right."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from desktop.domain.record import PROVINCE
from desktop.gui import theme
from desktop.gui.screens.village_plan import places
from desktop.gui.screens.village_plan.analysis import NONE, AnalysisPage
from desktop.gui.screens.village_plan.facts_panel import FactsPanel
from desktop.gui.screens.village_plan.fate import FatePanel
from desktop.gui.screens.village_plan.form_page import FormPage
from desktop.gui.screens.village_plan.forum import ForumPage
from desktop.gui.screens.village_plan.records import RecordsPage
from desktop.gui.screens.village_plan.resolution import ResolutionPage
from desktop.gui.screens.village_plan.send import SendPage
from desktop.gui.screens.village_plan.steps import PlanSteps
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.budget import BudgetEdit
from desktop.gui.widgets.notes import EmptyState, StatusChip
from desktop.gui.widgets.sides import Sides
from desktop.gui.widgets.text import ChoiceBox
from desktop.gui.widgets.ticks import TickList
from desktop.i18n import translate
from desktop.planning.village_plan import PLACES, PlanFinding
from desktop.planning.workspace import Workspace
from desktop.store import reference

CARRY = "arrow-bend-up-right"
"""The icon of proposing something again."""


class PlanBody(QWidget):
    """Every place of a plan, one of them on view; it shows what it is given and asks for nothing itself."""

    def __init__(self, ws: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps, self.facts, self.fate = PlanSteps(), FactsPanel(), FatePanel()
        self.forum, self.analysis, self.resolution, self.send = (
            ForumPage(),
            AnalysisPage(),
            ResolutionPage(),
            SendPage(),
        )
        self.forums, self.ticks, self.budget, self.villages = ChoiceBox(), TickList(), BudgetEdit(), TickList()
        self.problems = RecordsPage("problem", places.problem_places(self.forums), places.problem_words())
        agencies = [lao.title for lao in reference.laos(ws.identity.office)]
        fields = places.project_places(self.ticks, self.budget, agencies, self.villages)
        self.projects = RecordsPage("project", fields, places.project_words())
        self.projects.above.addWidget(self.fate)
        self.carry_buttons: list[QPushButton] = []
        for page in self.records:
            self.carry_buttons += page.offer(CARRY)
        self.none_button = button("", self._to_none, kind="quiet")
        self.problems.offers.insertWidget(1, self.none_button)
        self.chip = StatusChip()
        self._lay_out()

    @property
    def records(self) -> tuple[RecordsPage, ...]:
        """The pages that are lists of records."""
        return self.problems, self.projects

    @property
    def form_pages(self) -> tuple[FormPage, ...]:
        """The pages that are forms."""
        return self.forum, self.analysis, self.resolution, self.send

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        every = (self.forum, self.problems, self.projects, self.analysis, self.resolution, self.send)
        self._pages: Mapping[str, Any] = dict(zip(PLACES, every, strict=True))
        for page in every:
            self.pages.addWidget(page)
        left = column(row(self.chip, None), self.steps, gap=theme.M)
        left.setStretch(1, 1)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.L)
        box.addLayout(left)
        box.addWidget(Sides(self.pages, self.facts, shares=(3, 1)), 1)

    # Places

    def go_to_place(self, place: str) -> None:
        """Show a step; what is typed in the one before is taken."""
        self.leave()
        self.steps.mark(place)
        self.pages.setCurrentWidget(self._pages[place])
        self.facts.setVisible(not isinstance(self._pages[place], RecordsPage))

    def place(self) -> str:
        """The step on view."""
        return next(place for place, page in self._pages.items() if page is self.pages.currentWidget())

    def go_to_finding(self, found: PlanFinding, plan: str) -> None:
        """Show the place of a finding with the keyboard on what is to be filled in."""
        self.go_to_place(found.place)
        page = self._pages[found.place]
        if not isinstance(page, RecordsPage):
            page.go_to(found.field)
        elif found.record == plan:
            page.start_new()
        else:
            page.go_to(found.record, found.field)

    def open_record(self, place: str, record: str) -> None:
        """Show a problem or project with the keyboard on the list."""
        self.go_to_place(place)
        self._pages[place].list.pick(record)
        self._pages[place].list.setFocus()

    def take_focus(self, lacks: str) -> None:
        """The keyboard goes to the field that the step `lacks`, else to its beginning."""
        page = self._pages[self.place()]
        if lacks and not isinstance(page, RecordsPage):
            page.go_to(lacks)
        else:
            page.take_focus()

    def start_new(self) -> None:
        """A new record, where the step on view is a list of them."""
        page = self._pages[self.place()]
        if isinstance(page, RecordsPage):
            page.start_new()

    def leave(self) -> None:
        """About to be hidden: take what is typed."""
        for page in self._pages.values():
            page.leave()

    def new_village(self) -> None:
        """Another plan is on view: nothing of this one stays."""
        for page in self.form_pages:
            page.new_village()
        for records in self.records:
            records.new_plan()

    def made(self, kind: str, record: str) -> None:
        """The new record has been kept under this id."""
        pages: Mapping[str, Any] = {"forum": self.forum, "problem": self.problems, "project": self.projects}
        pages[kind].made(record)

    def _to_none(self) -> None:
        self.go_to_place("analysis")
        self.analysis.go_to(NONE)


def nothing_on_view(ws: Workspace) -> EmptyState:
    """What stands there while no village is picked; only a district may start a plan."""
    reads_only = ws.identity.kind == PROVINCE
    pick = translate("VillagePlanScreen", "Pick a village to see its plan.")
    start = translate("VillagePlanScreen", "Pick a village to see its plan, or start one.")
    sentence, action = pick if reads_only else start, translate("VillagePlanScreen", "To the villages")
    shown = EmptyState("clipboard-text", sentence, action)
    shown.hide()
    return shown
