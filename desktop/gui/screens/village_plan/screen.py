"""One village's plan: forum, problems, projects, the village's own view, resolution, sending; all edited in place."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.money import baht
from desktop.gui import theme
from desktop.gui.attached import AttachedFiles
from desktop.gui.language import count
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.history import HistoryDialog
from desktop.gui.screens.village_plan.body import PlanBody, nothing_on_view
from desktop.gui.screens.village_plan.carrying import CarryAsk
from desktop.gui.screens.village_plan.moving import PlanMover, step_word
from desktop.gui.screens.village_plan.showing import PlanShowing
from desktop.gui.screens.village_plan.state import PlanOnView
from desktop.gui.screens.village_plan.wall import ForumView
from desktop.gui.screens.village_plan.writing import KINDS, PlanWriter
from desktop.gui.widgets.boxes import row
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.notes import Glyph
from desktop.planning import home, villages
from desktop.planning.village_plan import PLACES, PlanFinding
from desktop.planning.workspace import Workspace

LAST = "village_plan"


class VillagePlanScreen(Screen):
    """Steps at the left, the step itself in the middle, the village at the right."""

    help_page = "village_plan"
    kinds = frozenset({"village", "committee", "meeting", *KINDS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ws: Workspace = desk.session
        self.on_view = PlanOnView(self._ws)
        self.writer = PlanWriter(self.on_view, self)
        self.mover = PlanMover(self.on_view, self.writer, self)
        self.plan = PlanBody(self._ws)
        self.plan.forum.add_files(AttachedFiles(self))
        self.showing = PlanShowing(self.plan, self.on_view)
        self._lay_out()
        self._connect()

    # For the window

    def title(self) -> str:
        if not self.on_view.village:
            return self.tr("Village plan – plan year {year}").format(year=self._cycle())
        words = self.tr("{village} – plan year {year}")
        return words.format(village=self.on_view.row.title, year=self.on_view.cycle)

    def subtitle_text(self) -> str:
        village, sums, sent = self.on_view.row, self.on_view.sums, self.on_view.sent
        words = [self.tr("{n} households").format(n=count(village.households))] if village.households else []
        words += [self.tr("{n} people").format(n=count(village.people))] if village.people else []
        words += [self.tr("{n} problems").format(n=count(sums.problems))] if sums.problems else []
        words += [self.tr("{n} projects").format(n=count(sums.projects))] if sums.projects else []
        words += [self.tr("{baht} baht").format(baht=baht(sums.total))] if sums.total else []
        if sent and self.on_view.later:
            words.append(self.tr("{n} changed after it was sent").format(n=self.on_view.later))
        arrived = self.on_view.arrival()
        return " · ".join([*words, *([arrived.words] if arrived else [])])

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - everything on view hangs together
        if not self.on_view.village:
            self._take_last()
        self.on_view.read(self._cycle())
        self._show()

    def open(self, what: object) -> None:
        """A village's code, or the id of a plan or of one of its problems or projects."""
        self.leave()
        self.on_view.choose(str(what))
        self.desk.settings.own[LAST] = self.on_view.village
        self.plan.new_village()
        self.banner.dismiss()
        self.refresh(frozenset())
        self.show_titles()
        self.plan.go_to_place(next((one.place for one in self.on_view.findings if not one.caution), PLACES[0]))
        self._open_record(str(what))

    def leave(self) -> None:
        self.plan.leave()
        self.writer.leave()

    # Making

    def _lay_out(self) -> None:
        self.nothing = nothing_on_view(self._ws)
        self.why = Hint()
        self.why_line = QWidget()
        self.why_glyph = Glyph("lock-simple", "quiet", 18)
        self.why_line.setLayout(row(self.why_glyph, self.why, gap=theme.S))
        self.why_line.hide()
        for widget in (self.why_line, self.plan, self.nothing):
            self.body.addWidget(widget, int(widget is not self.why_line))
        self.wall_button = self.quiet_action(
            self.tr("Show on the wall"), self.show_on_the_wall, name="projector-screen"
        )
        self.wall_button.setToolTip(self.tr("Problems and votes in large letters for the forum (F11)"))
        self.more_button = self.quiet_action(self.tr("More"), self._more_clicked, name="dots-three")
        self.report = ReportButton(self, self._reports)
        self.action_row.addWidget(self.report.button)
        self.next_button = self.main_action("", self._next_clicked, name="arrow-right")

    def _connect(self) -> None:
        plan, writer = self.plan, self.writer
        plan.steps.picked.connect(self._step_picked)
        for page in plan.form_pages:
            page.field_left.connect(writer.set_fields)
        plan.analysis.none_left.connect(writer.set_none)
        plan.analysis.notes.note_left.connect(writer.set_source)
        plan.send.copies.copy_left.connect(writer.set_copy)
        plan.send.copies.recipient_added.connect(writer.add_recipient)
        for records in plan.records:
            records.field_left.connect(writer.set_fields)
            records.move_asked.connect(writer.move_record)
            records.remove_asked.connect(writer.remove_record)
            records.history_asked.connect(self._show_history)
            records.lifeline_asked.connect(self._lifeline)
            records.picked.connect(writer.leave)
        for offer in plan.carry_buttons:
            offer.clicked.connect(self._carry_clicked)
        plan.projects.picked.connect(self.showing.fate)
        plan.send.answers.opened.connect(self._open_project)
        plan.facts.field_left.connect(writer.set_village)
        plan.facts.confirm_asked.connect(writer.confirm_village)
        self.nothing.pressed.connect(self._to_villages)
        writer.kept.connect(self._kept)
        writer.done.connect(self._done)
        writer.refused.connect(self.refuse)
        writer.made.connect(plan.made)
        self.mover.go_to.connect(self.go_to_finding)
        self.mover.step.connect(self._step_village)
        for keys, run in (
            ("Ctrl+N", plan.start_new),
            ("F11", self.show_on_the_wall),
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
        for widget in (self.plan, self.more_button, self.wall_button):
            widget.setVisible(bool(on_view.village))
        self.nothing.setVisible(not on_view.village)
        self.report.button.setVisible(bool(on_view.plan))
        following = on_view.following()
        self.next_button.setVisible(bool(following))
        if following:
            self.next_button.setText(step_word(following[0], on_view.status))
        if on_view.village:
            self.showing.show()
            self._show_why()

    def _reports(self) -> tuple[Offer, ...]:
        on_view = self.on_view
        return (Offer(report="village-plan", about=on_view.row.title, cycle=on_view.cycle, area=on_view.village),)

    def _show_why(self) -> None:
        plan, words = self.on_view.facts.plan, self.on_view.locked()
        if not words and self.on_view.status in ("returned", "draft") and plan.return_reason:
            words = self.tr("The district returned this plan: {reason}").format(reason=plan.return_reason)
        since = self.on_view.since_approval()
        self.why_glyph.show_icon(*(("warning", "due") if since else ("lock-simple", "quiet")))
        words = words or since
        self.why.set_text(words)
        self.why_line.setVisible(bool(words))

    def _open_record(self, record: str) -> None:
        known = self.on_view.facts
        for place, records in (("problems", known.problems), ("projects", known.projects)):
            if any(one.id == record for one in records):
                self.plan.open_record(place, record)

    def _open_project(self, project: str) -> None:
        self.plan.open_record("projects", project)

    def _show_history(self, kind: str, record: str) -> None:
        self.writer.leave()
        HistoryDialog(self._ws, kind, record, self).open()

    def _lifeline(self, record: str) -> None:
        self.leave()
        self.go.emit("lifeline", record)

    # Places

    def go_to_finding(self, found: PlanFinding) -> None:
        """Show the place of a finding with the keyboard on what is to be filled in."""
        self.plan.go_to_finding(found, self.on_view.plan)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self._take_focus)

    def _step_picked(self, place: str) -> None:
        self.plan.go_to_place(place)
        self._take_focus()

    def _take_focus(self) -> None:
        """The keyboard goes to what the step lacks first, else to its beginning."""
        if self.on_view.village and self.isVisible():
            place = self.plan.place()
            lacks = (one.field for one in self.on_view.findings if one.place == place and not one.caution)
            self.plan.take_focus(next(lacks, ""))

    def _step_village(self, steps: int) -> None:
        codes = [one.code for one in villages.register(self._ws, self.on_view.village[:4])]
        at = (codes.index(self.on_view.village) if self.on_view.village in codes else 0) + steps
        if 0 <= at < len(codes):
            place = self.plan.place()
            self.open(codes[at])
            self.plan.go_to_place(place)

    def _to_villages(self) -> None:
        self.go.emit("villages", None)

    # What was done

    def _kept(self, kind: str) -> None:
        self.banner.dismiss()
        self.saved(kind)
        self.show_titles()

    def _done(self, text: str, changed: object) -> None:
        self.done(text, *tuple(changed) if isinstance(changed, tuple) else ())

    # Moving on

    def show_on_the_wall(self) -> None:
        """The forum before a projector; what is said and voted there stands here afterwards."""
        if not self.on_view.village:
            return
        self.leave()
        wall = ForumView(self.on_view, self.writer, self)
        wall.ended.connect(self._show)
        wall.start()

    def _next_clicked(self) -> None:
        self.leave()
        if following := self.on_view.following():
            self.mover.move_to(following[0])

    def _carry_clicked(self) -> None:
        self.leave()
        ask = CarryAsk(self.on_view.offered, self)
        ask.answered.connect(self.writer.carry)
        ask.open()

    def more_menu(self) -> QMenu:
        """What else may follow, and the villages around this one."""
        return self.mover.menu()

    def _more_clicked(self) -> None:
        self.more_menu().popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
