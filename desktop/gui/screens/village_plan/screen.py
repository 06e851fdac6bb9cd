"""One village's plan: forum, problems, projects, resolution, sending; everything edited in place."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from desktop.domain.money import baht
from desktop.domain.record import PROVINCE
from desktop.domain.rules import attended
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.history import HistoryDialog
from desktop.gui.screens.village_plan import rows
from desktop.gui.screens.village_plan.facts_panel import FactsPanel
from desktop.gui.screens.village_plan.fate import FatePanel
from desktop.gui.screens.village_plan.moving import PlanMover, step_word
from desktop.gui.screens.village_plan.pages import ForumPage, ResolutionPage, SendPage
from desktop.gui.screens.village_plan.records import RecordsPage
from desktop.gui.screens.village_plan.state import PlanOnView
from desktop.gui.screens.village_plan.steps import PlanSteps
from desktop.gui.screens.village_plan.writing import KINDS, PlanWriter
from desktop.gui.screens.villages.columns import status_meaning, status_word
from desktop.gui.widgets.boxes import column, row
from desktop.gui.widgets.budget import BudgetEdit
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.notes import EmptyState, Glyph, StatusChip
from desktop.gui.widgets.text import ChoiceBox
from desktop.gui.widgets.ticks import TickList
from desktop.planning import home, villages
from desktop.planning.fate import answers, fate_of_project
from desktop.planning.village_plan import PLACES, PlanFinding
from desktop.planning.workspace import Workspace
from desktop.store import reference

LAST = "village_plan"
ANSWERS = 6


class VillagePlanScreen(Screen):
    """Steps at the left, the step itself in the middle, the village at the right."""

    help_page = "village_plan"
    kinds = frozenset({"village", *KINDS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ws: Workspace = desk.session
        self.on_view = PlanOnView(self._ws)
        self.writer = PlanWriter(self.on_view, self)
        self.mover = PlanMover(self.on_view, self.writer, self)
        self._make_pages()
        self._lay_out()
        self._connect()

    # For the window

    def title(self) -> str:
        if not self.on_view.village:
            return self.tr("Village plan – plan year {year}").format(year=self._cycle())
        words = self.tr("{village} – plan year {year}")
        return words.format(village=self.on_view.row.title, year=self.on_view.cycle)

    def subtitle_text(self) -> str:
        village, sums = self.on_view.row, self.on_view.sums
        words = [self.tr("{n} households").format(n=count(village.households))] if village.households else []
        words += [self.tr("{n} people").format(n=count(village.people))] if village.people else []
        words += [self.tr("{n} problems").format(n=count(sums.problems))] if sums.problems else []
        words += [self.tr("{n} projects").format(n=count(sums.projects))] if sums.projects else []
        words += [self.tr("{baht} baht").format(baht=baht(sums.total))] if sums.total else []
        return " · ".join(words)

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - everything on view hangs together
        if not self.on_view.village:
            self._take_last()
        self.on_view.read(self._cycle())
        self._show()

    def open(self, what: object) -> None:
        """A village's code, or the id of a plan or of one of its problems or projects."""
        self._leave_form()
        self.on_view.choose(str(what))
        self.desk.settings.own[LAST] = self.on_view.village
        self.forum.new_village()
        for page in (self.problems, self.projects):
            page.new_plan()
        self.banner.dismiss()
        self.refresh(frozenset())
        self.show_titles()
        self.go_to_place(next((found.place for found in self.on_view.findings), PLACES[0]))
        self._open_record(str(what))

    def leave(self) -> None:
        self._leave_form()

    # Making

    def _make_pages(self) -> None:
        self.steps = PlanSteps()
        self.forum, self.resolution, self.send, self.facts = ForumPage(), ResolutionPage(), SendPage(), FactsPanel()
        self.forums, self.ticks, self.budget = ChoiceBox(), TickList(), BudgetEdit()
        self.problems = RecordsPage("problem", rows.problem_places(self.forums), rows.problem_words())
        agencies = [lao.title for lao in reference.laos(self._ws.identity.office)]
        places = rows.project_places(self.ticks, self.budget, agencies)
        self.projects = RecordsPage("project", places, rows.project_words())
        self.fate = FatePanel()
        self.projects.above.addWidget(self.fate)
        pick, start = (
            self.tr("Pick a village to see its plan."),
            self.tr("Pick a village to see its plan, or start one."),
        )
        reads_only = self._ws.identity.kind == PROVINCE
        self.nothing = EmptyState("clipboard-text", pick if reads_only else start, self.tr("To the villages"))
        self.nothing.hide()

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        pages = (self.forum, self.problems, self.projects, self.resolution, self.send)
        self._pages: dict[str, Any] = dict(zip(PLACES, pages, strict=True))
        for page in pages:
            self.pages.addWidget(page)
        self.why = Hint()
        self.why_line = QWidget()
        self.why_line.setLayout(row(Glyph("lock-simple", "quiet", 18), self.why, gap=theme.S))
        self.why_line.hide()
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
        for widget in (self.why_line, self.whole, self.nothing):
            self.body.addWidget(widget, int(widget is not self.why_line))
        self.more_button = self.quiet_action(self.tr("More"), self._more_clicked, name="dots-three")
        self.next_button = self.main_action("", self._next_clicked, name="arrow-right")

    def _connect(self) -> None:
        self.steps.picked.connect(self._step_picked)
        for page in (self.forum, self.resolution, self.send):
            page.field_left.connect(self.writer.set_fields)
        for records in (self.problems, self.projects):
            records.field_left.connect(self.writer.set_fields)
            records.move_asked.connect(self.writer.move_record)
            records.remove_asked.connect(self.writer.remove_record)
            records.history_asked.connect(self._show_history)
            records.picked.connect(self.writer.leave)
        self.projects.picked.connect(self._show_fate)
        self.fate.whole_asked.connect(self._lifeline)
        self.send.answers.opened.connect(self._open_project)
        self.facts.field_left.connect(self.writer.set_village)
        self.facts.confirm_asked.connect(self.writer.confirm_village)
        self.nothing.pressed.connect(self._to_villages)
        self.writer.kept.connect(self._kept)
        self.writer.done.connect(self._done)
        self.writer.refused.connect(self.refuse)
        self.writer.made.connect(self._made)
        self.mover.go_to.connect(self.go_to_finding)
        self.mover.step.connect(self._step_village)
        for keys, run in (
            ("Ctrl+N", self._start_new),
            ("Ctrl+PgDown", self.mover.next_village),
            ("Ctrl+PgUp", self.mover.village_before),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    # What is shown

    def _cycle(self) -> int:
        return home.cycle(self._ws, self.desk.settings.cycle)

    def _take_last(self) -> None:
        last = self.desk.settings.own.get(LAST, "")
        if last.startswith(self._ws.identity.office):
            self.on_view.choose(last)

    def _show(self) -> None:
        on_view = self.on_view
        self.whole.setVisible(bool(on_view.village))
        self.nothing.setVisible(not on_view.village)
        self.more_button.setVisible(bool(on_view.village))
        following = on_view.following()
        self.next_button.setVisible(bool(following))
        if following:
            self.next_button.setText(step_word(following[0]))
        if not on_view.village:
            return
        locked = on_view.locked()
        self.chip.set_state(status_meaning(on_view.status), status_word(on_view.status))
        self._show_forms(locked)
        self._show_records(locked)
        self.steps.show_findings(on_view.findings, self._summaries())
        self._show_facts()
        self._show_why(locked)

    def _show_forms(self, locked: str) -> None:
        known = self.on_view.facts
        self.forum.show_forums(known.forums, self.on_view.row, locked=locked)
        self.resolution.show_plan(known.plan, known.forums[-1] if known.forums else None, locked=locked)
        self.send.show_plan(known.plan, locked=locked)
        sent, asked = self.on_view.sent, (self._ws, self.on_view.village, self.on_view.cycle)
        self.send.show_answers(answers(*asked) if sent else [])

    def _show_records(self, locked: str) -> None:
        known = self.on_view.facts
        lacks = {} if locked else rows.lacks_of(self.on_view.findings)
        self.forums.set_choices(rows.forum_choices(known.forums))
        self.ticks.set_choices([(one.id, one.problem or "") for one in known.problems])
        self.budget.set_years(self.on_view.years())
        self.problems.show_records(
            rows.problem_rows(known.problems, lacks),
            {one.id: one for one in known.problems},
            lacks,
            rows.problems_total(known.problems),
            locked=locked,
        )
        self.projects.show_records(
            rows.project_rows(known.projects, lacks),
            {one.id: one for one in known.projects},
            lacks,
            rows.projects_total(known.projects, self.on_view.sums.by_year),
            locked=locked,
        )

        self._show_fate()

    def _show_fate(self) -> None:
        project = self.projects.shown()
        self.fate.show_steps(fate_of_project(self._ws, project) if project and self.on_view.sent else ())

    def _show_history(self, kind: str, record: str) -> None:
        self.writer.leave()
        HistoryDialog(self._ws, kind, record, self).open()

    def _open_record(self, record: str) -> None:
        known = self.on_view.facts
        for place, page, records in (
            ("problems", self.problems, known.problems),
            ("projects", self.projects, known.projects),
        ):
            if any(one.id == record for one in records):
                self.go_to_place(place)
                page.list.pick(record)

    def _lifeline(self) -> None:
        self.go.emit("lifeline", self.projects.shown())

    def _open_project(self, project: str) -> None:
        self.go_to_place("projects")
        self.projects.list.pick(project)
        self.projects.list.setFocus()

    def _summaries(self) -> dict[str, str]:
        known = self.on_view.facts
        came = sum(attended(forum) for forum in known.forums)
        return {
            "forum": self.tr("%n person(s) came", "", came) if came else "",
            "problems": self.tr("%n problem(s)", "", len(known.problems)),
            "projects": self.tr("%n project(s)", "", len(known.projects)),
            "resolution": self.tr("Recorded"),
            "send": self.tr("Sent") if self.on_view.sent else self.tr("Ready"),
        }

    def _show_facts(self) -> None:
        locked = "" if self.on_view.ours else self.on_view.other_office()
        self.facts.show_village(self.on_view.row, reference.source(), locked=locked)
        self.facts.show_sums(self.on_view.sums)
        self.facts.sums.setVisible(bool(self.on_view.plan))
        before = answers(self._ws, self.on_view.village, self.on_view.cycle - 1)[:ANSWERS]
        self.facts.show_before([(one.title, one.answer) for one in before])

    def _show_why(self, locked: str) -> None:
        plan, words = self.on_view.facts.plan, locked
        if not words and self.on_view.status == "returned" and plan.return_reason:
            words = self.tr("The district returned this plan: {reason}").format(reason=plan.return_reason)
        self.why.set_text(words)
        self.why_line.setVisible(bool(words))

    # Places

    def go_to_place(self, place: str) -> None:
        """Show a step."""
        self._leave_form()
        self.steps.mark(place)
        self.pages.setCurrentWidget(self._pages[place])
        self.facts.setVisible(not isinstance(self._pages[place], RecordsPage))

    def place(self) -> str:
        """The step on view."""
        return next(place for place, page in self._pages.items() if page is self.pages.currentWidget())

    def go_to_finding(self, found: PlanFinding) -> None:
        """Show the place of a finding with the keyboard on what is to be filled in."""
        self.go_to_place(found.place)
        page = self._pages[found.place]
        if not isinstance(page, RecordsPage):
            page.go_to(found.field)
        elif found.record == self.on_view.plan:
            page.start_new()
        else:
            page.go_to(found.record, found.field)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self._take_focus)

    def _step_picked(self, place: str) -> None:
        self.go_to_place(place)
        self._take_focus()

    def _take_focus(self) -> None:
        """The keyboard goes to what the step lacks first, else to its beginning."""
        if not (self.on_view.village and self.isVisible()):
            return
        page = self._pages[self.place()]
        lacks = next((one.field for one in self.on_view.findings if one.place == self.place()), "")
        if lacks and not isinstance(page, RecordsPage):
            page.go_to(lacks)
        else:
            page.take_focus()

    def _step_village(self, steps: int) -> None:
        codes = [one.code for one in villages.register(self._ws, self.on_view.village[:4])]
        at = (codes.index(self.on_view.village) if self.on_view.village in codes else 0) + steps
        if 0 <= at < len(codes):
            place = self.place()
            self.open(codes[at])
            self.go_to_place(place)

    def _start_new(self) -> None:
        page = self._pages[self.place()]
        if isinstance(page, RecordsPage):
            page.start_new()

    def _to_villages(self) -> None:
        self.go.emit("villages", None)

    # What was done

    def _leave_form(self) -> None:
        for page in (self.problems, self.projects):
            page.leave()
        self.writer.leave()

    def _kept(self, kind: str) -> None:
        self.banner.dismiss()
        self.saved(kind)
        self.show_titles()

    def _done(self, text: str, changed: object) -> None:
        self.done(text, *tuple(changed))  # type: ignore[arg-type]

    def _made(self, kind: str, record: str) -> None:
        pages: dict[str, Any] = {"forum": self.forum, "problem": self.problems, "project": self.projects}
        pages[kind].made(record)

    # Moving on

    def _next_clicked(self) -> None:
        self._leave_form()
        if following := self.on_view.following():
            self.mover.move_to(following[0])

    def more_menu(self) -> QMenu:
        """What else may follow, and the villages around this one."""
        return self.mover.menu()

    def _more_clicked(self) -> None:
        self.more_menu().popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
