"""What became of a need: left the answers to a village, right the whole way of the one picked, station by station."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain import kinds
from desktop.domain.village import VillagePlan
from desktop.gui.screen import Desk, Done, Screen, ScreenSpec
from desktop.gui.screens import rules_places as places
from desktop.gui.screens.lifeline_answers import AnswerSheet
from desktop.gui.screens.lifeline_report import AnswerReport
from desktop.gui.screens.lifeline_stations import Stations
from desktop.gui.screens.paper_answer import PaperAnswers
from desktop.gui.widgets.boxes import Card
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.sides import Sides
from desktop.i18n import translate
from desktop.planning import home, home_answers, villages
from desktop.planning.answer_sheet import answers
from desktop.planning.find import VILLAGE_DIGITS
from desktop.planning.trace import NotTraceableError, TraceRow, trace
from desktop.planning.workspace import Workspace

LAST = "lifeline"
ASKED = "SELECT DISTINCT v.village FROM village_plan v JOIN project p ON p.plan = v.id WHERE v.cycle = :cycle"


class LifelineScreen(Screen):
    """Open it with the id of a problem, project, needs item or funded project, or with a village's code."""

    help_page = "lifeline"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ws: Workspace = desk.session
        self.record, self.village = "", ""
        self._way: tuple[TraceRow, ...] = ()
        self.sheet, self.stations = AnswerSheet(desk.settings), Stations()
        self.report = AnswerReport(desk, self)
        self.action_row.addWidget(self.report.button)
        self.open_button = self.main_action(self.tr("Open where it stands"), self._open_clicked, name="arrow-right")
        self.paper = PaperAnswers(self)
        self.paper_button = self.quiet_action(self.tr("Answer on paper…"), self._paper, name="envelope-simple")
        self._lay_out()
        self.sheet.picked.connect(self._picked)
        self.sheet.village_chosen.connect(self._village_chosen)
        self.stations.opened.connect(self._go_to)
        self.report.ready.connect(self._report_ready)
        self.report.told.connect(self._told)
        self.report.printed.connect(self._printed)

    # For the window

    def title(self) -> str:
        named = dict.fromkeys(row.title for row in self._way if row.of == self.record)
        title = next(iter(named), "") or (self._way[0].title if self._way else "")
        return self.tr("Life-line: {title}").format(title=title) if title else self.tr("Life-line of a need")

    def subtitle_text(self) -> str:
        way = places.path(self._ws, self._kind(), self.record) if self.record else ()
        parts = (_label(self._kind()), places.words(self._ws, way) if way else "")
        return " · ".join(part for part in parts if part)

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - any record may be a station
        if not self.record and not self.village:
            self._begin()
        self._show()

    def open(self, what: object) -> None:
        """The id of what to follow, or a village's code."""
        asked = str(what)
        if asked.isdigit() and len(asked) == VILLAGE_DIGITS:
            self.village, self.record = asked, self._first_project(asked)
        else:
            self.record = asked
            self.village = self._village_of(asked) or self.village
        self.desk.settings.own[LAST] = self.record or self.village
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self._take_focus)

    # Making

    def _lay_out(self) -> None:
        right = Card()
        right.body.setContentsMargins(0, 0, 0, 0)
        right.add(self.stations)
        self.both = Sides(self.sheet, right, shares=(620, 480))
        self.nothing = EmptyState(
            "path",
            self.tr("No village has proposed anything yet. Find a problem, project or item with Ctrl+K to follow it."),
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.both)
        self.pages.addWidget(self.nothing)
        self.body.addWidget(self.pages, 1)

    # What is shown

    def _cycle(self) -> int:
        return home.cycle(self._ws, self.desk.settings.cycle)

    def _begin(self) -> None:
        last = self.desk.settings.own.get(LAST, "")
        known = [code for code, _name in self._villages()]
        if last and (last in known or self._kind_of(last)):
            self.open(last)
        elif known:
            self.open(known[0])

    def _show(self) -> None:
        choices = self._villages()
        self.sheet.village.set_choices(choices)
        self.sheet.village.set_value(self.village or None)
        rows = answers(self._ws, self.village, self._cycle()) if self.village else []
        self.sheet.show_answers(rows, self.record)
        self._show_way()
        self.pages.setCurrentIndex(int(not choices and not self._way))
        self.sheet.setVisible(bool(choices))
        self.report.button.setVisible(bool(choices))
        self.report.about(self.village, dict(choices).get(self.village, ""), self._cycle())

    def _show_way(self) -> None:
        self._way = self._trace(self.record) if self.record else ()
        screens = self._screens()
        leading = {
            row.kind for row in self._way if places.target(places.path(self._ws, row.kind, row.record), screens)[0]
        }
        self.stations.show_rows(self._way, frozenset(leading))
        self.open_button.setVisible(bool(self._target(self._kind(), self.record)[0]))
        self.paper_button.setVisible(self.paper.fits(self._item()))
        self.show_titles()

    def _villages(self) -> list[tuple[str, str]]:
        codes = sorted(str(row[0]) for row in self._ws.db.execute(ASKED, {"cycle": self._cycle()}) if row[0])
        return [(code, villages.row(self._ws, code).title) for code in codes]

    def _first_project(self, village: str) -> str:
        rows = answers(self._ws, village, self._cycle())
        return rows[0].project if rows else ""

    def _village_of(self, record: str) -> str:
        way = places.path(self._ws, self._kind_of(record), record)
        plan = next((self._ws.find(VillagePlan, one) for kind, one in way if kind == "village_plan"), None)
        if plan is None and record:
            source = next((row.record for row in self._trace(record) if row.kind == "project"), "")
            return self._village_of(source) if source != record else ""
        return (plan.village if plan else "") or ""

    def _trace(self, record: str) -> tuple[TraceRow, ...]:
        try:
            return trace(self._ws, record)
        except NotTraceableError as error:
            self.refuse(error)
            return ()

    def _kind(self) -> str:
        return self._kind_of(self.record)

    def _kind_of(self, record: str) -> str:
        row = self._ws.db.execute("SELECT kind FROM record WHERE id = ?", (record,)).fetchone()
        return str(row[0]) if row else ""

    def _screens(self) -> dict[str, ScreenSpec]:
        known: dict[str, ScreenSpec] = getattr(self.window(), "specs", {})
        return {screen: spec for screen, spec in known.items() if screen != "lifeline"}

    def _target(self, kind: str, record: str) -> tuple[str, str | None]:
        return places.target(places.path(self._ws, kind, record), self._screens()) if kind else ("", None)

    # Slots

    def _picked(self, project: str) -> None:
        if project != self.record:
            self.record = self.desk.settings.own[LAST] = project
            self._show_way()

    def _village_chosen(self, village: str) -> None:
        self.open(village)

    def _item(self) -> str:
        """The needs item that the way leads through; "" while there is none."""
        return next((row.record for row in self._way if row.kind == "needs_item"), "")

    def _paper(self) -> None:
        self.paper.ask(self._item())

    def _open_clicked(self) -> None:
        self._go_to(self._kind(), self.record)

    def _go_to(self, kind: str, record: str) -> None:
        screen, what = self._target(kind, record)
        if screen:
            self.go.emit(screen, what)

    def _report_ready(self, path: str) -> None:
        words = self.tr("The answer sheet is ready: {file}").format(file=Path(path).name)
        self.banner.say("done", words, path, action=self.tr("Open it"), run=self.report.open_made)

    def _printed(self, pages: int) -> None:
        self.did.emit(Done(changed=frozenset({"receipt"})))
        self.banner.say("done", self.tr("%n page(s) sent to the printer", "", pages))

    def _told(self, area: str) -> None:
        told = home_answers.tell(self._ws, area, self._cycle())
        said = self.tr("{n} villages noted as told").format(n=told) if told else self.tr("Already noted as told")
        self.done(said, "receipt")  # the first screen counts anew

    def _take_focus(self) -> None:
        self.sheet.table.grid.setFocus()


def _label(kind: str) -> str:
    return translate("Kinds", kinds.struct(kind).kind.label) if kinds.known(kind) else ""
