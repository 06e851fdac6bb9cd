"""One village's plan: forum, problems, projects, resolution, sending; everything edited in place."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from desktop.domain.errors import AppError
from desktop.domain.ids import new_id
from desktop.domain.money import baht
from desktop.domain.village import PLAN_STATUSES
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens import village_plan_rows as rows
from desktop.gui.screens.village_plan_facts import FactsPanel
from desktop.gui.screens.village_plan_fields import BudgetEdit, TickList
from desktop.gui.screens.village_plan_move import MoveDialog, ReasonDialog
from desktop.gui.screens.village_plan_pages import ForumPage, ResolutionPage, SendPage
from desktop.gui.screens.village_plan_records import RecordsPage
from desktop.gui.screens.village_plan_steps import PlanSteps
from desktop.gui.screens.villages_columns import status_meaning, status_word
from desktop.gui.widgets.boxes import column, row
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.notes import EmptyState, Glyph, StatusChip
from desktop.gui.widgets.text import ChoiceBox
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import edit, home, village_plan, villages
from desktop.planning.fate import answers
from desktop.planning.village_plan import PLACES, Facts, PlanFinding
from desktop.planning.workspace import Workspace
from desktop.store import reference

LAST = "village_plan"
ANSWERS = 6
STEPS = {
    "forum_done": QT_TRANSLATE_NOOP("PlanSteps", "Forum is held"),
    "approved": QT_TRANSLATE_NOOP("PlanSteps", "Committee has approved"),
    "submitted": QT_TRANSLATE_NOOP("PlanSteps", "Send to the district"),
    "received": QT_TRANSLATE_NOOP("PlanSteps", "Received"),
    "accepted": QT_TRANSLATE_NOOP("PlanSteps", "Checked, complete"),
    "promulgated": QT_TRANSLATE_NOOP("PlanSteps", "Promulgated"),
    "returned": QT_TRANSLATE_NOOP("PlanSteps", "Return for correction…"),
    "draft": QT_TRANSLATE_NOOP("PlanSteps", "Back to draft"),
    "superseded": QT_TRANSLATE_NOOP("PlanSteps", "Replaced by the next plan"),
}
"""What the buttons say that move a plan to a status."""


class VillagePlanScreen(Screen):
    """Steps at the left, the step itself in the middle, the village at the right."""

    help_page = "village_plan"
    kinds = frozenset({"village", "village_plan", "forum", "problem", "project"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ws: Workspace = desk.session
        self._visit = edit.Visit(self._ws)
        self._village = ""
        self._plan = ""
        self._facts: Facts | None = None
        self._findings: tuple[PlanFinding, ...] = ()
        self._make_pages()
        self._lay_out()
        self._connect()
        self._shortcuts()

    # For the window

    def title(self) -> str:
        if not self._village:
            return self.tr("Village plan – plan year {year}").format(year=self._cycle())
        village = villages.row(self._ws, self._village)
        return self.tr("{village} – plan year {year}").format(village=village.title, year=self._shown_cycle())

    def subtitle_text(self) -> str:
        if self._facts is None:
            return ""
        sums = village_plan.sums(self._ws, self._plan)
        people = villages.row(self._ws, self._village)
        words = [self.tr("{n} households").format(n=count(people.households))] if people.households else []
        words += [self.tr("{n} people").format(n=count(people.people))] if people.people else []
        words += [self.tr("{n} problems").format(n=count(sums.problems))]
        words += [self.tr("{n} projects").format(n=count(sums.projects))]
        words += [self.tr("{baht} baht").format(baht=baht(sums.total))] if sums.total else []
        return " · ".join(words)

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - everything on view hangs together
        if not self._village:
            self._open_last()
        self._read()
        self._show()

    def open(self, what: object) -> None:
        """A village's code, or the id of a plan."""
        self._leave()
        key = str(what)
        plan = self._ws.find(village_plan.VillagePlan, key)
        self._village, self._plan = (plan.village or "", plan.id) if plan else (key, "")
        self.desk.settings.own[LAST] = self._village
        self.forum.new_village()
        for page in (self.problems, self.projects):
            page.new_plan()
        self.banner.dismiss()
        self.refresh(frozenset())
        self.show_titles()
        self._go_to_place(self._first_place())

    def leave(self) -> None:
        self._leave()

    # Making

    def _make_pages(self) -> None:
        self.steps = PlanSteps()
        self.forum, self.resolution, self.send, self.facts = ForumPage(), ResolutionPage(), SendPage(), FactsPanel()
        self.forums, self.ticks, self.budget = ChoiceBox(), TickList(), BudgetEdit()
        self.problems = RecordsPage("problem", rows.problem_places(self.forums), rows.problem_words())
        agencies = [lao.title for lao in reference.laos(self._ws.identity.office)]
        places = rows.project_places(self.ticks, self.budget, agencies)
        self.projects = RecordsPage("project", places, rows.project_words())
        self.nothing = EmptyState(
            "clipboard-text",
            self.tr("Pick a village to see its plan, or start one."),
            self.tr("To the villages"),
        )

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        pages = (self.forum, self.problems, self.projects, self.resolution, self.send)
        self._pages: dict[str, Any] = dict(zip(PLACES, pages, strict=True))
        for page in pages:
            self.pages.addWidget(page)
        self.why = Hint()
        self.why_line = QWidget()
        self.why_line.setLayout(row(Glyph("lock-simple", "quiet", 18), self.why, gap=theme.S))
        self.chip = StatusChip()
        left = column(row(self.chip, None), self.steps, gap=theme.M)
        left.setStretch(1, 1)
        self.whole = QWidget()
        box = QHBoxLayout(self.whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.L)
        box.addLayout(left)
        box.addWidget(self.pages, 1)
        box.addWidget(self.facts)
        self.body.addWidget(self.why_line)
        self.body.addWidget(self.whole, 1)
        self.body.addWidget(self.nothing, 1)
        self.nothing.hide()
        self.more_button = self.quiet_action(self.tr("More"), self._more_clicked, name="dots-three")
        self.next_button = self.main_action("", self._next_clicked, name="arrow-right")

    def _connect(self) -> None:
        self.steps.picked.connect(self._step_picked)
        for page in (self.forum, self.resolution, self.send):
            page.field_left.connect(self._field_left)
        self.problems.field_left.connect(self._problem_left)
        self.projects.field_left.connect(self._project_left)
        for records in (self.problems, self.projects):
            records.picked.connect(self._record_picked)
            records.move_asked.connect(self._move_record)
            records.remove_asked.connect(self._remove_record)
        self.facts.field_left.connect(self._village_left)
        self.facts.confirm_asked.connect(self._confirm)
        self.nothing.pressed.connect(self._to_villages)

    def _shortcuts(self) -> None:
        for keys, run in (("Ctrl+PgDown", self._next_village), ("Ctrl+PgUp", self._previous_village)):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    # What is shown

    def _cycle(self) -> int:
        return home.cycle(self._ws, self.desk.settings.cycle)

    def _shown_cycle(self) -> int:
        return (self._facts.plan.cycle if self._facts else None) or self._cycle()

    def _open_last(self) -> None:
        last = self.desk.settings.own.get(LAST, "")
        if last[:4] == self._ws.identity.office[:4]:
            self._village = last

    def _read(self) -> None:
        """The plan on view as it is in the store; a village without one gets it with its first field."""
        known = village_plan.find_plan(self._ws, self._village, self._cycle()) if not self._plan else self._plan
        plan = self._ws.find(village_plan.VillagePlan, known) if known else None
        self._plan = plan.id if plan else ""
        self._facts = village_plan.facts(self._ws, plan) if plan else None
        self._findings = village_plan.shortcomings(self._ws, plan.id) if plan else ()

    def _show(self) -> None:
        self.whole.setVisible(bool(self._village))
        self.nothing.setVisible(not self._village)
        if not self._village:
            self._show_actions()
            self.why_line.hide()
            return
        plan = self._facts.plan if self._facts else village_plan.VillagePlan(village=self._village)
        locked = self._locked()
        self.chip.set_state(status_meaning(plan.status or ""), status_word(plan.status or ""))
        self._show_pages(plan, locked=locked)
        self._show_steps()
        self._show_facts()
        self._show_why(plan, locked)
        self._show_actions()

    def _show_pages(self, plan: Any, *, locked: str) -> None:
        known = self._facts or Facts(plan=plan)
        village = villages.row(self._ws, self._village)
        self.forum.show_forums(known.forums, village, locked=locked)
        self.resolution.show_plan(plan, known.forums[-1] if known.forums else None, locked=locked)
        self.send.show_plan(plan, locked=locked)
        lacks = rows.lacks_of(self._findings) if not locked else {}
        self.forums.set_choices(rows.forum_choices(known.forums))
        self.problems.show_records(
            rows.problem_rows(known.problems, lacks),
            {one.id: one for one in known.problems},
            lacks,
            rows.problems_total(known.problems),
            locked=locked,
        )
        self.ticks.set_choices([(one.id, one.problem or "") for one in known.problems])
        self.budget.set_years(self._years())
        self.projects.show_records(
            rows.project_rows(known.projects, lacks),
            {one.id: one for one in known.projects},
            lacks,
            rows.projects_total(known.projects, self._by_year()),
            locked=locked,
        )

    def _years(self) -> tuple[str, ...]:
        if self._plan:
            return village_plan.years(self._ws, self._plan)
        return tuple(str(self._cycle() + ahead) for ahead in range(village_plan.YEARS_AHEAD))

    def _by_year(self) -> dict[str, int]:
        return village_plan.sums(self._ws, self._plan).by_year if self._plan else {}

    def _show_steps(self) -> None:
        known = self._facts
        came = sum(village_plan.attended(forum) for forum in known.forums) if known else 0
        summaries = {
            "forum": self.tr("%n person(s) came", "", came) if came else "",
            "problems": self.tr("%n problem(s)", "", len(known.problems)) if known else "",
            "projects": self.tr("%n project(s)", "", len(known.projects)) if known else "",
            "resolution": self.tr("Recorded"),
            "send": self.tr("Ready") if not self._sent() else self.tr("Sent"),
        }
        empty = () if known else village_plan.nothing_yet(self._village)
        self.steps.show_findings(self._findings or empty, summaries)

    def _show_facts(self) -> None:
        village = villages.row(self._ws, self._village)
        ours = edit.may_write(self._ws, "village", self._village[:4])
        self.facts.show_village(village, self._standing(), locked="" if ours else self._other_office())
        if self._plan:
            self.facts.show_sums(village_plan.sums(self._ws, self._plan))
        self.facts.sums.setVisible(bool(self._plan))
        before = answers(self._ws, self._village, self._shown_cycle() - 1)[:ANSWERS]
        self.facts.show_before([(one.title, one.answer) for one in before])

    def _standing(self) -> villages.Standing:
        said = reference.source()
        return villages.Standing(villages=0, confirmed=0, source=said.name, year=said.year)

    def _show_why(self, plan: Any, locked: str) -> None:
        words = locked
        if not words and plan.status == "returned" and plan.return_reason:
            words = self.tr("The district returned this plan: {reason}").format(reason=plan.return_reason)
        self.why.set_text(words)
        self.why_line.setVisible(bool(words))

    def _locked(self) -> str:
        """Why the plan cannot be written here and now; "" when it can."""
        if not edit.may_write(self._ws, "village_plan", self._village[:4]):
            return self._other_office()
        if not self._sent():
            return ""
        words = self.tr("The plan cannot be changed: {status}. To correct it, return it first.")
        return words.format(status=status_word(self._facts.plan.status or "" if self._facts else ""))

    def _other_office(self) -> str:
        name = reference.district_name(self._village[:4])
        return self.tr("These are the data of {district}; this computer only shows them.").format(district=name)

    def _sent(self) -> bool:
        return self._facts is not None and village_plan.why_read_only(self._ws, self._facts.plan) == "sent"

    def _show_actions(self) -> None:
        following = village_plan.next_statuses(self._facts.plan) if self._facts else ()
        ours = bool(self._village) and edit.may_write(self._ws, "village_plan", self._village[:4])
        self.next_button.setVisible(bool(following) and ours)
        self.more_button.setVisible(bool(self._village))
        if following:
            self.next_button.setText(translate("PlanSteps", STEPS[following[0]]))

    # Places

    def _first_place(self) -> str:
        return next((place for place in PLACES for found in self._findings if found.place == place), PLACES[0])

    def _go_to_place(self, place: str) -> None:
        self._leave()
        self.steps.mark(place)
        self.pages.setCurrentWidget(self._pages[place])
        self.facts.setVisible(place not in ("problems", "projects"))

    def _step_picked(self, place: str) -> None:
        self._go_to_place(place)
        found = next((one for one in self._findings if one.place == place), None)
        if found is not None and place not in ("problems", "projects"):
            self._pages[place].go_to(found.field)

    def go_to_finding(self, found: PlanFinding) -> None:
        """Show the place of a finding with the keyboard on what is to be filled in."""
        self._go_to_place(found.place)
        page = self._pages[found.place]
        if not isinstance(page, RecordsPage):
            page.go_to(found.field)
        elif found.record == self._plan:
            page.start_new()
        else:
            page.go_to(found.record, found.field)

    def _record_picked(self, _record: str) -> None:
        self._visit.leave()

    def _leave(self) -> None:
        for page in (self.problems, self.projects):
            page.leave()
        self._visit.leave()

    # Writing

    def _keep(self, kind: str, record: str, values: dict[str, Any]) -> bool:
        """Set fields of a record; a refusal is shown and what was typed stays where it is."""
        try:
            self._visit.set(kind, record, values)
        except AppError as error:
            self.refuse(error)
            return False
        self.banner.dismiss()
        self.saved(kind)
        return True

    def _ensure_plan(self) -> str:
        if not self._plan:
            self._plan = village_plan.open_plan(self._ws, self._village, self._cycle())
            self._read()
        return self._plan

    def _field_left(self, kind: str, record: str, values: object) -> None:
        given = dict(values)  # type: ignore[call-overload]
        if kind == "village_plan":
            record = self._ensure_plan()
        elif not record:
            self._ensure_plan()
            record = new_id()
            given |= {"village": self._village, "cycle": self._shown_cycle()}
            self.forum.made(record)
        self._keep(kind, record, given)

    def _problem_left(self, record: str, values: object) -> None:
        self._record_left(self.problems, record, dict(values))  # type: ignore[call-overload]

    def _project_left(self, record: str, values: object) -> None:
        given: dict[str, Any] = dict(values)  # type: ignore[call-overload]
        if not record and "dimension" not in given:
            given["dimension"] = None
        self._record_left(self.projects, record, given)

    def _record_left(self, page: RecordsPage, record: str, values: dict[str, Any]) -> None:
        if record:
            self._keep(page.kind, record, values)
            return
        add = village_plan.add_problem if page is self.problems else village_plan.add_project
        made = self.attempt(lambda: add(self._ws, self._ensure_plan(), **values))
        if made is not None:
            page.made(made)
            self.saved(page.kind)

    def _move_record(self, record: str, before: object) -> None:
        page = self._record_page()
        move = village_plan.move_problem if page is self.problems else village_plan.move_project
        if self.attempt(lambda: move(self._ws, record, None if before is None else str(before))):
            self.saved(page.kind)

    def _remove_record(self, record: str) -> None:
        page = self._record_page()
        if self.attempt(lambda: edit.remove(self._ws, page.kind, [record])):
            removed = self.tr("Problem removed") if page is self.problems else self.tr("Project removed")
            self.done(removed, page.kind)
            page.list.setFocus()

    def _record_page(self) -> RecordsPage:
        return self.problems if self.pages.currentWidget() is self.problems else self.projects

    def _village_left(self, values: object) -> None:
        village = villages.row(self._ws, self._village)
        given = dict(values)  # type: ignore[call-overload]
        if village.state == villages.REFERENCE:
            given = {**villages.reference_fields(village), **given}
        self._keep("village", self._village, given)

    def _confirm(self) -> None:
        if self.attempt(lambda: villages.confirm(self._ws, [self._village])):
            self.done(self.tr("The village is confirmed"), "village")

    # Moving on

    def _next_clicked(self) -> None:
        if self._facts:
            self.move_to(next(iter(village_plan.next_statuses(self._facts.plan))))

    def move_to(self, status: str) -> None:
        """Move the plan on, or show what it lacks."""
        self._leave()
        self._read()
        if status == "returned":
            self._ask_reason()
            return
        findings = village_plan.missing(self._ws, self._plan, status)
        if not findings:
            self._move(status)
            return
        title = self.tr("Not complete yet for: {status}").format(status=status_word(status))
        self._wanted = status
        dialog = MoveDialog(title, self.tr("Go on with these reasons"), findings, self)
        dialog.go_to.connect(self.go_to_finding)
        dialog.confirmed.connect(self._move_waived)
        dialog.open()

    def _move_waived(self, reasons: object) -> None:
        self._move(self._wanted, waive=dict(reasons))  # type: ignore[call-overload]

    def _ask_reason(self) -> None:
        title = self.tr("Return the plan for correction")
        dialog = ReasonDialog(title, self.tr("What the village is to correct"), self.tr("Return it"), self)
        dialog.given.connect(self._return)
        dialog.open()

    def _return(self, reason: str) -> None:
        self._move("returned", return_reason=reason)

    def _move(self, status: str, *, waive: dict[str, str] | None = None, **fields: str) -> None:
        moved = self.attempt(lambda: village_plan.move(self._ws, self._plan, status, waive=waive, **fields))
        if moved is not None:
            words = self.tr("{village}: {status}")
            name = villages.row(self._ws, self._village).name
            self.done(words.format(village=name, status=status_word(status)), *self.kinds)

    def _more_clicked(self) -> None:
        self.more_menu().popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def more_menu(self) -> QMenu:
        """The other statuses that may follow, and the villages before and after."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        following = village_plan.next_statuses(self._facts.plan)[1:] if self._facts else ()
        for status in following if self.next_button.isVisibleTo(self) else ():
            action = menu.addAction(translate("PlanSteps", STEPS[status]))
            action.setData(status)
            action.triggered.connect(self._other_status)
        menu.addSeparator()
        menu.addAction(self.tr("Next village"), QKeySequence("Ctrl+PgDown"), self._next_village)
        menu.addAction(self.tr("Village before"), QKeySequence("Ctrl+PgUp"), self._previous_village)
        return menu

    def _other_status(self) -> None:
        action = self.sender()
        status = str(action.data())  # type: ignore[attr-defined]
        if status in PLAN_STATUSES:
            self.move_to(status)

    # Other villages

    def _next_village(self) -> None:
        self._step_village(1)

    def _previous_village(self) -> None:
        self._step_village(-1)

    def _step_village(self, steps: int) -> None:
        codes = [one.code for one in villages.register(self._ws, self._village[:4])]
        place = (codes.index(self._village) if self._village in codes else 0) + steps
        if 0 <= place < len(codes):
            on_view = next(place for place, page in self._pages.items() if page is self.pages.currentWidget())
            self.open(codes[place])
            self._go_to_place(on_view)

    def _to_villages(self) -> None:
        self.go.emit("villages", None)
