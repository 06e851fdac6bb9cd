"""The plans of the district's LAOs (domain.md §2.5, D3): the register, loading, and matching with village projects."""

from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop.domain.dates import long_date
from desktop.domain.lao_plan import LAO_PLAN_STATUSES, LaoPlan, LaoProject
from desktop.domain.words import choice
from desktop.gui.screen import Desk
from desktop.gui.screens.lao_plans.columns import STATUS_MEANINGS, edition, years
from desktop.gui.screens.lao_plans.matching import MatchingPage
from desktop.gui.screens.lao_plans.register import RegisterPage
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.year.loaded import LoadedScreen
from desktop.gui.screens.year.steps import Move, Step
from desktop.planning import lao_plans, loading
from desktop.planning.lao_plans import MATCHED, RECEIVED, USED, PlanRow


class LaoPlansScreen(LoadedScreen):
    """Whose plan is here and whose is not; which needs of the villages the LAOs take up."""

    help_page, page_names = "lao_plans", ("register", "matching")
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"lao_plan", "lao_project", "project_match", "lao", "project", "village_plan", "village", "deadline"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.row: PlanRow | None = None
        self.load_button = self.quiet_action(self.tr("Load an LAO's plan"), self._load_clicked, name="download-simple")
        self.register, self.matching = RegisterPage(self), MatchingPage(self)
        self.add_loaded((self.tr("Register"), self.register), (self.tr("Matching"), self.matching))
        self.tabs.currentChanged.connect(self._turned)
        self.loading.loaded.connect(self._loaded)

    # For the window

    def title(self) -> str:
        """Whose and of which year."""
        place = words.district(self.ws.identity.office)
        return self.tr("Plans of the LAOs, {district} – plan year {year}").format(district=place, year=self.cycle)

    def subtitle_text(self) -> str:
        """How many are here, and by when all should be."""
        rows = self.register.table.model.rows()
        laos, here = {one.lao for one in rows}, {one.lao for one in rows if one.here}
        said = self.tr("Received from {here} of {all} LAOs").format(here=len(here), all=len(laos))
        day = lao_plans.due(self.ws, self.cycle)
        by = self.tr("to be here by {day}").format(day=long_date(day)) if day else ""
        return " · ".join(part for part in (said, by) if part)

    def refresh(self, changed: frozenset[str]) -> None:
        """Show the register and the chosen plan as they are in the store."""
        self.take_cycle()
        self.register.refresh()
        if self.pages.currentWidget() is self.matching:
            self.matching.refresh()
        self.show_titles()
        del changed

    def open(self, what: object) -> None:
        """Show a page by its name, a plan or an LAO by its id, or a project of an LAO beside what it takes up."""
        self.refresh(frozenset())
        key = str(what)
        if key in self.page_names:
            self.turn_to(key)
        elif project := self.ws.find(LaoProject, key):
            self.register.pick(plan=project.plan or "")
            self.turn_to("matching")
            self.matching.pick(key)
        else:
            self.turn_to("register")
            self.register.pick(lao=key, plan=key if self.ws.find(LaoPlan, key) else "")

    def can_go_back(self) -> bool:
        """From the report to the list, from the matching to the register."""
        if super().can_go_back():
            return True
        if self.tabs.currentIndex():
            self.turn_to("register")
            return True
        return False

    def show_record(self, kind: str, record: str) -> None:
        """What a finding speaks of is decided on the page of the matching."""
        del kind, record
        self.turn_to("matching")

    # For its pages

    def is_late(self) -> bool:
        """Whether the day has passed by which every plan should be here."""
        day = lao_plans.due(self.ws, self.cycle)
        return bool(day) and date.today().isoformat() > day

    def plan_chosen(self, row: PlanRow | None) -> None:
        """A row of the register was picked: its plan is the one of the other page and of the next step."""
        changed = self.row is None or row is None or row.plan != self.row.plan
        self.row, self.record = row, row.plan if row else ""
        self.show_steps(self._next(), (STATUS_MEANINGS.get(self._status()), choice(LAO_PLAN_STATUSES, self._status())))
        if self.loading.reporting:
            for made in (self.main, self.again, self.chip):
                made.hide()
        if changed and self.pages.currentWidget() is self.matching:
            self.matching.refresh()

    def plan_title(self) -> str:
        """The chosen plan as people say it."""
        row = self.row
        return " · ".join(part for part in (row.lao_title, years(row), edition(row)) if part) if row else ""

    def load_plan(self, lao: str = "") -> None:
        """Ask for the file of an LAO's plan; `lao` is whose it is where the file does not say."""
        self.loading.choose(loading.LAO_PLAN, lao=lao)

    def bring_in(self, path: Path, *, lao: str = "") -> None:
        """Show what the file of an LAO's plan would bring."""
        self.loading.bring_in(loading.LAO_PLAN, path, lao=lao)

    # What follows

    def _status(self) -> str:
        return self.row.status if self.row else lao_plans.EXPECTED

    def _next(self) -> tuple[Step | None, ...]:
        if not self.record:
            return ()
        main = {
            RECEIVED: self._step(MATCHED, self.tr("Matching finished"), "check-circle"),
            MATCHED: self._step(USED, self.tr("Use for integration"), "git-merge"),
        }.get(self._status())
        back = {MATCHED: RECEIVED, USED: MATCHED}.get(self._status())
        again = self._step(back, self.tr("One step back"), "arrow-counter-clockwise") if back else None
        return (main, again)

    def _step(self, becomes: str, verb: str, icon: str) -> Step:
        said = choice(LAO_PLAN_STATUSES, becomes)
        return Step(verb=verb, icon=icon, said=said, run=Move(self, lao_plans.set_status, becomes), kinds=("lao_plan",))

    def _turned(self, page: int) -> None:
        if self.page_names[max(page, 0)] == "matching":
            self.matching.refresh()
            self.matching.table.grid.setFocus()

    def _load_clicked(self) -> None:
        self.load_plan()

    def loading_turned(self, reporting: bool) -> None:
        self.load_button.setVisible(not reporting)
        self.plan_chosen(self.row)
        if not reporting:
            self.register.table.grid.setFocus()

    def _loaded(self, _report: object) -> None:
        """The plan that came stands in the register, picked."""
        newest = "SELECT r.id FROM record r WHERE r.kind = 'lao_plan' ORDER BY r.lamport DESC, r.rid DESC LIMIT 1"
        found = self.ws.db.execute(newest).fetchone()
        self.refresh(frozenset())
        if found:
            self.register.pick(plan=str(found[0]))
