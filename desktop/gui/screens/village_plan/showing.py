"""Fills the places of a plan with what is on view."""

from desktop.domain import rules
from desktop.domain.rules import attended
from desktop.gui.screens.village_plan import rows
from desktop.gui.screens.village_plan.body import PlanBody
from desktop.gui.screens.village_plan.state import PlanOnView
from desktop.gui.screens.villages.columns import status_meaning
from desktop.i18n import translate
from desktop.planning.answer_sheet import answers
from desktop.planning.fate import fate_of_project
from desktop.store import reference

ANSWERS = 6


class PlanShowing:
    """Shows `on_view` in `body`; reads the store only for what became of projects."""

    def __init__(self, body: PlanBody, on_view: PlanOnView) -> None:
        self._body, self._on_view = body, on_view

    def show(self) -> None:
        """Everything anew; what is half typed into what stays on view stays."""
        on_view, body = self._on_view, self._body
        locked = on_view.locked()
        body.chip.set_state(status_meaning(on_view.status), on_view.title())
        self._forms(locked)
        self._records(locked)
        self._offers(locked)
        standing = [one for one in on_view.findings if not (locked and one.caution)]
        body.steps.show_findings(standing, self._summaries())
        for place, page in zip(("forum", "analysis", "resolution", "send"), body.form_pages, strict=True):
            page.show_missing(() if locked else [one for one in on_view.findings if one.place == place])
        self._village()

    def fate(self) -> None:
        """The stations of the project in the form, once the plan was sent."""
        project = self._body.projects.shown()
        self._body.fate.show_steps(fate_of_project(self._on_view.ws, project) if project and self._on_view.sent else ())

    def _forms(self, locked: str) -> None:
        known, body, on_view = self._on_view.facts, self._body, self._on_view
        foreign = "" if on_view.ours else on_view.other_office()
        body.forum.show_forums(known.forums, on_view.row, locked=locked)
        body.analysis.show_plan(known, locked=locked)
        body.resolution.show_plan(known, on_view.committees(), on_view.meetings(), locked=locked)
        body.send.show_plan(known, locked=locked, foreign=foreign)
        told = answers(on_view.ws, on_view.village, on_view.cycle) if on_view.sent else []
        body.send.show_answers([one for one in told if one.kind == "project"])

    def _records(self, locked: str) -> None:
        known, body, on_view = self._on_view.facts, self._body, self._on_view
        lacks = {} if locked else rows.lacks_of(on_view.findings)
        times = on_view.times()
        body.forums.set_choices(rows.forum_choices(known.forums))
        body.ticks.set_choices([(one.id, one.problem or "") for one in known.problems])
        body.villages.set_choices([(one.code, one.title) for one in on_view.neighbours])
        body.budget.set_years(on_view.years())
        body.problems.show_records(
            rows.problem_rows(known.problems, lacks, times),
            {one.id: one for one in known.problems},
            lacks,
            rows.problems_total(known.problems),
            locked=locked,
        )
        body.projects.show_records(
            rows.project_rows(known.projects, lacks, times),
            {one.id: one for one in known.projects},
            lacks,
            rows.projects_total(known.projects, on_view.sums.by_year),
            locked=locked,
        )
        self.fate()

    def _offers(self, locked: str) -> None:
        """The ways to last year's proposals, and to stating that a dimension has no problem."""
        offered = len(self._on_view.offered)
        words = translate("VillagePlanScreen", "From last year ({n})", n=offered)
        for one in self._body.carry_buttons:
            one.setText(words)
            one.setVisible(bool(offered) and not locked)
        known = self._on_view.facts
        left = len(rules.uncovered(known.problems, known.without))
        self._body.none_button.setText(translate("VillagePlanScreen", "No problem in… ({n})", n=left))
        self._body.none_button.setVisible(bool(left) and not locked and bool(known.problems))

    def _summaries(self) -> dict[str, str]:
        known = self._on_view.facts
        came = sum(attended(forum) for forum in known.forums)
        return {
            "forum": translate("VillagePlanScreen", "%n person(s) came", came) if came else "",
            "problems": translate("VillagePlanScreen", "%n problem(s)", len(known.problems)),
            "projects": translate("VillagePlanScreen", "%n project(s)", len(known.projects)),
            "analysis": translate("VillagePlanScreen", "Filled in"),
            "resolution": translate("VillagePlanScreen", "Recorded"),
            "send": translate("VillagePlanScreen", "Sent")
            if self._on_view.sent
            else translate("VillagePlanScreen", "Ready"),
        }

    def _village(self) -> None:
        on_view, facts = self._on_view, self._body.facts
        locked = "" if on_view.ours else on_view.other_office()
        facts.show_village(on_view.row, reference.source(), locked=locked)
        facts.show_sums(on_view.sums)
        facts.sums.setVisible(bool(on_view.plan))
        before = answers(on_view.ws, on_view.village, on_view.cycle - 1)[:ANSWERS]
        facts.show_before([(one.title, one.answer) for one in before])
