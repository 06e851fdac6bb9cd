"""The first screen: what to do now, what stands where, the planning year, what came and went lately."""

from typing import ClassVar

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.dates import with_weekday
from desktop.gui import theme
from desktop.gui.screen import Desk, Done, Screen
from desktop.gui.screens.calendar_words import is_here
from desktop.gui.screens.home_cards import LatelyCard, Lead, StepsCard, TodoCard
from desktop.gui.screens.year.choosing import YearBox
from desktop.gui.store_job import StoreJob
from desktop.gui.widgets.boxes import Card, Page, column, row
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.progress_bars import Bars, Part
from desktop.gui.widgets.year_strip import YearStrip
from desktop.planning import home
from desktop.planning.home import Overview
from desktop.planning.home_mail import Todo

EVERYTHING = frozenset({"village", "village_plan", "needs_plan", "needs_item", "decision", "deadline"})


class HomeScreen(Screen):
    """Reads in the background and shows `Overview`; every card leads to the work it names."""

    help_page: ClassVar[str] = "home"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.overview: Overview | None = None
        self.cycle_box = YearBox()
        self.cycle_box.edited.connect(self._cycle_chosen)
        self.action_row.addWidget(self.cycle_box)
        self.steps = StepsCard(self.tr("First steps"))
        self.todos = TodoCard(self.tr("To do now"))
        self.lately = LatelyCard(self.tr("Sent and received lately"))
        self.steps.go.connect(self.go)
        self.todos.go.connect(self.go)
        self.lately.go.connect(self.go)
        self._lay_out()

    def title(self) -> str:
        if self.overview is None:
            return home.office_name(self.desk.session)
        return self.tr("Plan of {year}").format(year=self.overview.cycle)

    def subtitle_text(self) -> str:
        return with_weekday(self.overview.today) if self.overview else ""

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - all of it is counted anew
        job = StoreJob(self.desk.session.home, home.overview, self.desk.settings.cycle)
        self.desk.tasks.read(job, done=self._show)

    def _show(self, found: Overview) -> None:
        self.overview = found
        self.cycle_box.set_years(found.cycles, found.cycle)
        self.steps.show_steps(found.first_steps)
        self.steps.setVisible(bool(found.first_steps))
        self.todos.show_todos([self._reachable(todo) for todo in found.todos])
        self.todos.setVisible(not found.first_steps)
        self._show_bars(found)
        self.strip.show_year(found.spans, found.today)
        self._year_title(found)
        self.lately.show_rows(found.lately)
        self.lately.setVisible(bool(found.lately))
        self.show_titles()

    def _reachable(self, todo: Todo) -> Todo:
        """The calendar instead of a screen that this kind of office does not have."""
        if is_here(todo.screen, self.desk.session.identity.kind):
            return todo
        return replace(todo, screen="calendar", what=todo.key, action=self.tr("See the calendar"))

    def _show_bars(self, found: Overview) -> None:
        self.bars.show_parts(
            Part(label=bar.label, done=bar.done, begun=bar.begun, total=bar.total) for bar in found.bars
        )
        self.bars_card.setVisible(bool(found.bars))
        words = (
            self.tr("Items answered {done}/{total}") if self._province() else self.tr("Village plans {done}/{total}")
        )
        if self.bars_card.title is not None:
            self.bars_card.title.set_text(words.format(done=f"{found.done:,}", total=f"{found.total:,}"))

    def _year_title(self, found: Overview) -> None:
        words = self.tr("Calendar of {year}, for the plan of {cycle}")
        if self.year_card.title is not None:
            self.year_card.title.set_text(words.format(year=self.strip.year(), cycle=found.cycle))

    def _lay_out(self) -> None:
        self.bars, self.strip = Bars(), YearStrip()
        legend = (
            self.tr("Blue: answered · grey: decided, not announced")
            if self._province()
            else self.tr("Blue: come to the district · grey: at work")
        )
        self.bars_card = Card(" ").add(self.bars, Hint(legend), None)
        lead = Lead(self.tr("All deadlines"), "calendar", kind="quiet")
        lead.led.connect(self.go)
        self.year_card = Card(" ").add(self.strip, row(lead, None))
        left = column(self.steps, self.todos, self.lately, None, gap=theme.L)
        right = column(self.bars_card, None, gap=theme.L)
        top = row(gap=theme.L)
        top.addLayout(left, 3)
        top.addLayout(right, 2)
        page = Page(top, self.year_card, None)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(page)
        for piece in (self.steps, self.todos, self.bars_card, self.lately):
            piece.hide()

    def _province(self) -> bool:
        return bool(self.desk.session.identity.kind == "province")

    def _cycle_chosen(self, year: object) -> None:
        self.desk.settings.cycle = year if isinstance(year, int) else 0
        self.desk.settings.save()
        self.did.emit(Done(changed=EVERYTHING))
