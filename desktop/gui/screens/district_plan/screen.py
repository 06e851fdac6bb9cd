"""The district development plan: strategies linked up and down, vision, the alignment matrix, the framework's way."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop.domain.district_plan import DISTRICT_PLAN_STATUSES, DistrictPlan
from desktop.domain.words import choice
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Desk
from desktop.gui.screens.district_plan.matrix import MatrixPage
from desktop.gui.screens.district_plan.register import RegisterPage
from desktop.gui.screens.district_plan.strategies import StrategiesPage
from desktop.gui.screens.district_plan.vision import VisionPage
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.year.screen import DocumentScreen
from desktop.gui.screens.year.steps import Move, Step
from desktop.gui.theme import Meaning
from desktop.planning import dispatch, district_plan, locks

MEANINGS = {"draft": None, "superseded": Meaning.STOPPED, "approved": Meaning.DONE, "promulgated": Meaning.DONE}


class DistrictPlanScreen(DocumentScreen):
    """The plan that holds for the year on view."""

    help_page = "district_plan"
    page_names, part = ("strategies", "vision", "matrix", "dispatch"), "district_strategy"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"district_plan", "district_strategy", "indicator", "framework_dispatch", "strategy", "needs_item",
         "needs_plan", "needs_source", "strategy_framework", "strategy_mapping", "committee", "meeting", "lao"}
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self._make, parent)
        self.plan: DistrictPlan | None = None
        self.anew = self.quiet_button("", self._anew, "plus")
        self.strategies, self.vision = StrategiesPage(self), VisionPage(self)
        self.matrix, self.register = MatrixPage(self), RegisterPage(self)
        self.add_pages(
            (self.tr("Strategies"), self.strategies),
            (self.tr("Vision and SWOT"), self.vision),
            (self.tr("Alignment"), self.matrix),
            (self.tr("Framework to the LAOs"), self.register),
        )
        self.tabs.currentChanged.connect(self._turned)
        self.report = ReportButton(self, self._reports)
        self.action_row.addWidget(self.report.button)

    def title(self) -> str:
        """Whose plan and of which years."""
        place = words.district(self.ws.identity.office)
        return self.tr("District development plan, {district} – {years}").format(district=place, years=self.years())

    def years(self) -> str:
        """`2557–2560`, or the one year that the plan is for."""
        found = self.plan
        return f"{found.from_year}–{found.to_year}" if found and found.to_year != found.from_year else str(self.cycle)

    def subtitle_text(self) -> str:
        """How far the framework is on its way."""
        if self.plan is None:
            return ""
        frozen = district_plan.framework(self.plan)
        if frozen is None:
            return self.tr("%n strategy(ies)", "", len(self.strategies.rows))
        rows = dispatch.rows(self.ws, self.plan.id)
        sent = sum(bool(row.sent_on) for row in rows)
        said = self.tr("Framework no. {number}, sent to {sent} of {all} LAOs")
        return said.format(number=frozen.number, sent=sent, all=len(rows))

    def refresh(self, changed: frozenset[str]) -> None:
        """Show the plan as it is in the store; the matrix only while it is looked at."""
        self.take_cycle()
        self.plan = district_plan.current(self.ws, self.cycle)
        self.record = self.plan.id if self.plan else ""
        self.strategies.refresh()
        self.vision.refresh()
        self.register.refresh()
        self.matrix.outdated = True
        self._turned(self.tabs.currentIndex())
        self._show_steps()
        self.say_since(self.plan)
        self.show_titles()
        del changed

    @property
    def editable(self) -> bool:
        """Whether the plan may be written now."""
        return self.plan is None or locks.is_open(self.plan)

    def show_record(self, kind: str, record: str) -> None:
        """Turn to what a finding speaks of."""
        if kind in ("district_strategy", "indicator"):
            self.turn_to("strategies")
            self.strategies.show_record(kind, record)
        elif kind == "district_plan":
            self.turn_to("vision" if self.plan and not self.plan.vision else "dispatch")

    def _reports(self) -> tuple[Offer, ...]:
        return (Offer(report="district-plan", cycle=self.cycle),)

    def _turned(self, page: int) -> None:
        if self.page_names[max(page, 0)] == "matrix" and self.matrix.outdated:
            self.matrix.refresh()

    def _show_steps(self) -> None:
        status = (self.plan.status if self.plan else "") or "draft"
        self.show_steps(self._next(status), (MEANINGS.get(status, Meaning.DUE), choice(DISTRICT_PLAN_STATUSES, status)))
        self.main.setEnabled(bool(self.record))
        self.report.button.setVisible(bool(self.record))
        covers = self.plan is not None and self.plan.cycle != self.cycle
        self.anew.setVisible(covers or status == "superseded")
        self.anew.setText(self.tr("Make a new plan from {year}").format(year=self.cycle))

    def _next(self, status: str) -> tuple[Step, ...]:
        meeting = {"framework_meeting": "meeting"}, {"plan_meeting": "meeting"}
        main = {
            "draft": self._step("proposed", self.tr("Put to the committee"), "users-three"),
            "proposed": self._step(
                "framework_approved", self.tr("Framework approved…"), "check-circle", asks=meeting[0]
            ),
            "framework_approved": self._step("framework_sent", self.tr("Sent to every LAO"), "paper-plane-tilt"),
            "framework_sent": self._step("approved", self.tr("Plan approved…"), "check-circle", asks=meeting[1]),
            "approved": self._step("promulgated", self.tr("Promulgate…"), "megaphone", asks={"promulgated_on": "day"}),
        }.get(status)
        back = self._step("draft", self.tr("Back to the draft"), "arrow-counter-clockwise")
        if main is None:
            return ()
        return (main,) if status == "draft" else (main, back)

    def _step(self, becomes: str, verb: str, icon: str, asks: dict[str, str] | None = None) -> Step:
        found = self.plan
        known = {name: getattr(found, name) for name in asks or {}} if found else {}
        return Step(
            verb=verb,
            icon=icon,
            said=choice(DISTRICT_PLAN_STATUSES, becomes),
            run=Move(self, district_plan.move, becomes),
            kinds=("district_plan",),
            asks=asks or {},
            known=known,
            committee=(found.committee if found else "") or "",
        )

    def _anew(self) -> None:
        self.do(self.tr("A new plan was begun"), self._open_anew, "district_plan")

    def _open_anew(self) -> str:
        return district_plan.open_plan(self.ws, self.cycle, anew=True)

    def _make(self) -> str:
        return district_plan.open_plan(self.ws, self.cycle)
