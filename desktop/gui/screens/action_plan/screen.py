"""The annual action plan: its projects by month, what can be taken up, and who has not given a list yet."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop.domain.funding import ACTION_PLAN_STATUSES, ActionPlan
from desktop.domain.money import baht
from desktop.domain.words import choice
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Desk
from desktop.gui.screens.action_plan.givers import GiversPage
from desktop.gui.screens.action_plan.offers import OffersPage
from desktop.gui.screens.action_plan.projects import ProjectsPage
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.year.screen import DocumentScreen
from desktop.gui.screens.year.steps import Move, Step
from desktop.gui.theme import Meaning
from desktop.planning import action_plan, bodies
from desktop.planning.arrival import arrival

KINDS = ("action_plan", "action_item", "action_progress")
ENDED = ("finished", "cancelled")
MEANINGS = {"approved": Meaning.DUE, "promulgated": Meaning.DONE, "revised": Meaning.DUE, "closed": Meaning.DONE}


class ActionPlanScreen(DocumentScreen):
    """The plan of the fiscal year on view."""

    help_page = "action_plan"
    page_names, part = ("projects", "offers", "givers"), "action_item"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"action_plan", "action_item", "action_progress", "allocated_project", "lao_plan", "lao_project", "lao",
         "needs_item", "meeting", "committee", "alias"}
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self._make, parent)
        self.plan: ActionPlan | None = None
        self.projects, self.offers, self.givers = ProjectsPage(self), OffersPage(self), GiversPage(self)
        self.add_pages(
            (self.tr("Projects"), self.projects),
            (self.tr("Take up projects"), self.offers),
            (self.tr("Who has given a list"), self.givers),
        )
        self.projects.offers_wanted.connect(self._to_offers)
        self.report = ReportButton(self, self._reports)
        self.action_row.addWidget(self.report.button)

    def title(self) -> str:
        """Whose plan and of which fiscal year."""
        place = words.district(self.ws.identity.office)
        return self.tr("Annual action plan, {district} – fiscal year {year}").format(district=place, year=self.cycle)

    def subtitle_text(self) -> str:
        """How many projects, how much, and who is missing."""
        if self.plan is None:
            return ""
        sums = action_plan.sums(self.projects.rows)
        parts = [self.tr("{n} projects, {total} baht").format(n=sums.items, total=baht(sums.total))]
        if sums.disbursed:
            parts.append(self.tr("paid out {baht} baht").format(baht=baht(sums.disbursed)))
        missing = sum(not one.delivered for one in self.givers.rows)
        if missing:
            parts.append(self.tr("%n list(s) not given yet", "", missing))
        if (self.plan.edition or 1) > 1:
            parts.append(self.tr("revision {n}").format(n=(self.plan.edition or 1) - 1))
        if self.plan.status not in (None, "draft"):
            parts.append(arrival(self.ws, "action_plan", self.plan.id).words)
        return "  ·  ".join(parts)

    def refresh(self, changed: frozenset[str]) -> None:
        """Show the plan as it is in the store."""
        self.take_cycle()
        self.plan = action_plan.current(self.ws, self.cycle)
        self.record = self.plan.id if self.plan else ""
        self.projects.refresh()
        self.offers.refresh()
        self.givers.refresh()
        missing = sum(not one.delivered for one in self.givers.rows)
        tab = self.tr("Who has given a list ({n} missing)") if missing else self.tr("Who has given a list")
        self.tabs.setTabText(2, tab.format(n=missing))
        self._show_steps()
        self.say_since(self.plan)
        self.show_titles()
        del changed

    @property
    def editable(self) -> bool:
        """Whether projects may be taken in and out now."""
        return self.plan is None or action_plan.editable(self.plan)

    def show_record(self, kind: str, record: str) -> None:
        """Turn to what a finding speaks of."""
        if kind == "action_item":
            self.turn_to("projects")
            self.projects.table.select([record])
        elif kind == "action_plan":
            self.turn_to("givers")

    def _reports(self) -> tuple[Offer, ...]:
        return (Offer(report="action-plan", cycle=self.cycle),)

    def _to_offers(self) -> None:
        self.turn_to("offers")

    def _show_steps(self) -> None:
        status = (self.plan.status if self.plan else "") or "draft"
        self.show_steps(self._next(status), (MEANINGS.get(status), choice(ACTION_PLAN_STATUSES, status)))
        self.main.setEnabled(bool(self.record))
        self.report.button.setVisible(bool(self.record))

    def _next(self, status: str) -> tuple[Step | None, ...]:
        close = self._step("closed", self.tr("Close the year…"), "archive", summary=self._unfinished())
        revise = self._step("revised", self.tr("Open for revision"), "pencil-simple")
        day = {"promulgated_on": "day"}
        again = {"meeting": "meeting", "promulgated_on": "day"}
        steps: dict[str, tuple[Step | None, ...]] = {
            "draft": (
                self._step("approved", self.tr("Approved by the committee…"), "check-circle", {"meeting": "meeting"}),
            ),
            "approved": (
                self._step("promulgated", self.tr("Promulgate…"), "megaphone", day),
                self._step("draft", self.tr("Back to the draft"), "arrow-counter-clockwise"),
            ),
            "promulgated": (revise, close),
            "revised": (self._step("promulgated", self.tr("Promulgate again…"), "megaphone", again), close),
        }
        return steps.get(status, ())

    def _unfinished(self) -> str:
        """What closing the year leaves as it is."""
        every = action_plan.rows(self.ws, self.record) if self.record else []
        left = sum(one.status not in ENDED for one in every)
        words = self.tr("After closing, nothing in the plan can be changed. Not finished: {left} of {n} projects.")
        return words.format(left=left, n=len(every))

    def _step(self, becomes: str, verb: str, icon: str, asks: dict[str, str] | None = None, summary: str = "") -> Step:
        main = next((one for one in bodies.committees(self.ws, self.cycle) if one.main), None)
        return Step(
            verb=verb,
            icon=icon,
            said=choice(ACTION_PLAN_STATUSES, becomes),
            run=Move(self, action_plan.move, becomes),
            kinds=KINDS,
            asks=asks or {},
            known={"meeting": self.plan.meeting if self.plan else None},
            committee=main.committee if main else "",
            summary=summary,
        )

    def _make(self) -> str:
        return action_plan.open_plan(self.ws, self.cycle)
