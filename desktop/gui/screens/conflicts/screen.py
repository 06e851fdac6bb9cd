"""What people disagree on: one list of everything, the case one is on in three columns, and deciding many by a rule."""

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.conflicts.columns import COLUMNS, find_cases, state
from desktop.gui.screens.conflicts.detail import CaseCard
from desktop.gui.screens.conflicts.ruling import RuleDialog
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.gui.store_job import StoreJob
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Page, column
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning import conflicts, home
from desktop.planning.conflicts import Case, Preview, words
from desktop.planning.workspace import Workspace

OPEN, EVERY = "open", "all"
LEAST = 88
"""Of a low window list and case keep so much each."""


class ConflictsScreen(Screen):
    """Left to itself it lists what this computer may decide; `open` takes a case's id or a record's."""

    help_page = "conflicts"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ws: Workspace = desk.session
        self._asked, self._wanted = 0, ""
        self.cases: list[Case] | None = None
        self.card: CaseCard | None = None
        choices = (
            (OPEN, self.tr("To decide")),
            ("later", self.tr("Postponed")),
            ("other", self.tr("Others decide")),
            ("joined", self.tr("Stand as one")),
            (EVERY, self.tr("All")),
        )
        self.shown = ChoiceBox(choices, OPEN)
        self.shown.setAccessibleName(self.tr("Show"))
        nothing = EmptyState("check-circle", self.tr("Nothing of this sort."))
        self.table = TableView(COLUMNS, attrgetter("id"), name="conflicts", settings=desk.settings, totals=False,
                               several=False, empty=nothing)  # fmt: skip
        self.table.extra.addWidget(self.shown)
        self.meeting = ChoiceBox((), "")
        self.meeting.setToolTip(self.tr("The meeting at which it is decided: it stands with the decision."))
        self.meeting.setAccessibleName(self.tr("Decided at"))
        self.table.extra.addWidget(self.meeting)
        self._lay_out()
        self.table.await_rows()
        self.shown.edited.connect(self._choose)
        self.table.selected.connect(self._show_case)
        self.table.opened.connect(self._to_case)
        self.many = self.main_action(self.tr("Decide many by a rule…"), self._ask_rule, name="stack")
        self.report = ReportButton(self, self._reports)
        self.action_row.insertWidget(0, self.report.button)

    # For the window

    def title(self) -> str:
        return self.tr("What differs – {office}").format(office=home.office_name(self._ws))

    def subtitle_text(self) -> str:
        if self.cases is None:
            return self.tr("Looking…")
        states = [state(one) for one in self.cases]
        words = self.tr("{open} to decide · {later} postponed · {other} for others to decide")
        return words.format(**{one: count(states.count(one)) for one in ("open", "later", "other")})

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - any record may be disputed
        self._asked += 1
        meetings = words.meetings(self._ws)
        self.meeting.set_choices((("", self.tr("At no meeting")), *meetings))
        self.meeting.setVisible(bool(meetings))
        self.desk.tasks.read(StoreJob(self._ws.home, find_cases, self._asked), done=self._found)

    def open(self, what: object) -> None:
        """Show the case with this id, or the first one of the record with this id."""
        self._wanted = str(what)
        self.shown.set_value(EVERY)
        self._show()

    # Making

    def _lay_out(self) -> None:
        self.page = Page()
        self.page.setMinimumHeight(LEAST)
        self.table.setMinimumHeight(LEAST)
        self.both = QSplitter(Qt.Orientation.Vertical)
        self.both.setChildrenCollapsible(False)
        self.both.addWidget(self.table)
        self.both.addWidget(self.page)
        self.both.setSizes([240, 360])
        self.well = EmptyState("check-circle", self.tr("Nobody disagrees: nothing to decide."))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.both)
        self.pages.addWidget(self.well)
        self.body.addLayout(column(self.pages, gap=theme.M))

    def _reports(self) -> Sequence[Offer]:
        return (Offer(report="conflicts"),)

    # What is shown

    def _found(self, found: tuple[int, list[Case]]) -> None:
        asked, cases = found
        if asked == self._asked:
            self.cases = cases
            self._show()

    def _show(self) -> None:
        cases = self.cases
        if cases is None:
            return
        self.pages.setCurrentIndex(int(not cases))
        self.many.setEnabled(sum(state(one) == OPEN for one in cases) > 1)
        self.report.button.setEnabled(any(one.sides for one in cases))
        self.table.set_rows(cases)
        self._choose()
        self.show_titles()

    def _choose(self, _chosen: object = None) -> None:
        self.table.model.set_condition(self._is_shown)
        rows = self.table.model.shown_rows()
        named = [one.id for one in rows if self._wanted and self._wanted in (one.id, one.record)]
        if self.cases is not None:
            self._wanted = ""
        if named or (rows and not self.table.selected_ids()):
            self.table.select([(named or [rows[0].id])[0]])
        self._show_case()

    def _is_shown(self, one: Case) -> bool:
        return self.shown.value() in (EVERY, state(one))

    def _current(self) -> Case | None:
        return self.table.selected_row()

    def _show_case(self, _selected: object = None) -> None:
        case = self._current()
        if self.card is not None and case == self.card.case:
            return
        if self.card is not None:
            self.page.body.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        if case is None:
            return
        self.card = card = CaseCard(self._ws, case)
        card.chosen.connect(self._decide)
        card.later.connect(self._ask_why)
        card.back.connect(self._back)
        card.parted.connect(self._part)
        self.page.body.insertWidget(0, card)

    def _to_case(self, _case: str) -> None:
        if self.card is not None and self.card.takes:
            self.card.takes[0].setFocus()

    # What a person does

    def _decide(self, value: object) -> None:
        if self.card is None:
            return
        case = self.card.case
        self.banner.hide()
        done = self.attempt(
            lambda: (conflicts.decide(self._ws, case.id, value=value, meeting=self._meeting()), case.kind)
        )
        if done:
            self._next()
            self.done(self.tr("Decided; the other offices get it with the next file."), *self._touched(case))

    def _meeting(self) -> str:
        return str(self.meeting.value() or "")

    def _touched(self, case: Case) -> tuple[str, ...]:
        return (case.kind, "same_as") if case.what != conflicts.FIELD else (case.kind,)

    def _next(self) -> None:
        """Go to the case below the one decided."""
        rows = [one.id for one in self.table.model.shown_rows()]
        place = next((n for n, one in enumerate(rows) if one in self.table.selected_ids()), 0)
        left = rows[place + 1 :] or rows[:place][::-1]
        if left:
            self.table.select(left[:1])
        self.refresh(frozenset())

    def _ask_why(self) -> None:
        caption = self.tr("What does it wait for? Such as a meeting, or somebody's word.")
        dialog = TextAsk(self.tr("Postpone"), self.tr("Postpone"), caption, parent=self)
        dialog.answered.connect(self.postpone)
        dialog.open()

    def postpone(self, note: str) -> None:
        """List the case one is on apart, with what it waits for."""
        if self.card is not None:
            conflicts.postpone(self._ws, self.card.case, note)
            self._next()
            self.saved("conflict")

    def _back(self) -> None:
        if self.card is not None:
            conflicts.resume(self._ws, self.card.case.id)
            self._next()
            self.saved("conflict")

    def _part(self) -> None:
        case = self.card.case if self.card is not None else None
        if case is not None and self.attempt(lambda: conflicts.part(self._ws, case.id)):
            self._next()
            self.done(self.tr("They stand apart again."), case.kind, "same_as")

    def _ask_rule(self) -> None:
        dialog = RuleDialog(self.cases or [], self)
        dialog.agreed.connect(self.decide_many)
        dialog.open()

    def decide_many(self, shown: Preview) -> None:
        """Do what was shown, in one act."""
        if self.attempt(lambda: conflicts.apply(self._ws, shown, meeting=self._meeting())):
            kinds = {case.kind for case, _side in shown.decides}
            self.refresh(frozenset())
            self.done(self.tr("%n decided", "", len(shown.decides)), *kinds)
