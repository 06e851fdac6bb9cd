"""The way of every workbook into the window: a screen gives its list, and gets it back with what was loaded."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.errors import AppError
from desktop.gui import file_dialogs
from desktop.gui.language import count
from desktop.gui.loading.job import Loaded, Wish, load
from desktop.gui.loading.panel import LoadPanel
from desktop.gui.loading.whose import WhoseAsk
from desktop.gui.screen import Screen
from desktop.gui.screens.undoing import TakeBack, latest
from desktop.gui.store_job import LongStoreJob
from desktop.gui.tasks import Task
from desktop.planning import home, lao_plans, loading
from desktop.planning.load.lao_faults import LaoNotKnownError, LaoNotNamedError
from desktop.planning.load.report import Asked, LoadReport
from desktop.planning.workspace import Workspace

OF_A_YEAR = (loading.PLANS, loading.LAO_PLAN)
"""Tables whose rows are shown in the plan year that the file names."""

BOOKS = "Excel, CSV (*.xlsx *.xlsm *.csv)"


class Loading(QStackedWidget):
    """The screen's own list, and over it what a workbook is, would bring and has brought.

    Begin with `choose(table)` or `bring_in(table, path)`; Esc is `back()`. `turned` says whether the report is on
    view instead of the list; `loaded` gives the report of what was written.
    """

    turned = Signal(bool)
    loaded = Signal(object)

    def __init__(self, screen: Screen, body: QWidget) -> None:
        super().__init__()
        self._screen = screen
        self._year_before = 0
        self._task: Task | None = None
        self._ws: Workspace = screen.desk.session
        self._wish = Wish(table="", path=Path())
        self.list = body
        self.report = LoadPanel(screen.desk.settings, self._ws.identity.office)
        self.addWidget(body)
        self.addWidget(self.report)
        self.report.load_asked.connect(self._load_now)
        self.report.other_asked.connect(self._load_as)
        self.report.finished.connect(self.show_list)
        self.report.questions.answered.connect(self._answered)
        screen.desk.tasks.cancelled.connect(self._stopped)

    def choose(self, table: str, *, lao: str = "") -> None:
        """Ask for the workbook of `table`; `lao` is whose plan it is where the file does not say."""
        self._wish = Wish(table=table, path=Path(), lao=lao)
        folder = self._screen.desk.settings.folder
        file_dialogs.choose(self, self.tr("Load a workbook"), folder, self._picked, kinds=[BOOKS])

    def bring_in(self, table: str, path: Path, *, lao: str = "") -> None:
        """Rehearse the load of a workbook beside the window, then show what it is and would bring."""
        self._wish = Wish(table=table, path=path, lao=lao)
        self._screen.desk.settings.last_folder = str(path.parent)
        self._run(dry_run=True)

    def back(self) -> bool:
        """From the report to the list; False when the list is on view already."""
        if self.currentWidget() is self.list:
            return False
        self.show_list()
        return True

    def show_list(self) -> None:
        """The screen's list again."""
        self.setCurrentWidget(self.list)
        self.turned.emit(False)

    @property
    def reporting(self) -> bool:
        """Whether the report is on view instead of the list."""
        return self.currentWidget() is self.report

    def _picked(self, path: str) -> None:
        self.bring_in(self._wish.table, Path(path), lao=self._wish.lao)

    def _load_as(self, table: str) -> None:
        self.bring_in(table, self._wish.path, lao=self._wish.lao)

    def _load_now(self) -> None:
        self._run(dry_run=False)

    def _run(self, *, dry_run: bool) -> None:
        screen = self._screen
        screen.banner.dismiss()
        self.report.setEnabled(False)
        cycle = home.cycle(self._ws, screen.desk.settings.cycle)
        job = LongStoreJob(self._ws.home, load, self._wish, cycle, dry_run=dry_run)
        words = self.tr("Checking {file}") if dry_run else self.tr("Loading {file}")
        title = words.format(file=self._wish.path.name)
        self._task = screen.desk.tasks.run(job, done=self._done, failed=self._failed, title=title)

    def _done(self, came: Loaded) -> None:
        self.report.setEnabled(True)
        self.setCurrentWidget(self.report)
        self.turned.emit(True)
        self.report.show_loaded(came, loading.able(self._ws))
        if came.report is not None:
            self._tell_year(came.report)
        if came.report is not None and not came.report.dry_run:
            self._tell(came.report)

    def _tell_year(self, report: LoadReport) -> None:
        """A workbook of another plan year moves the whole program there: said before and after."""
        now = home.cycle(self._ws, self._screen.desk.settings.cycle) if report.dry_run else self._year_before
        self._year_before = now
        if not report.cycle or report.table not in OF_A_YEAR or report.cycle == now:
            return
        years = {"year": report.cycle, "now": now}
        if report.dry_run:
            words = self.tr("The workbook is of plan year {year}; the program stands on plan year {now}.")
            after = self.tr("Once it is loaded, every screen shows plan year {year}.")
            self._screen.banner.say("warn", words.format(**years), after.format(**years))
        else:
            words = self.tr("Every screen shows plan year {year} now, no longer {now}.")
            after = self.tr("Another plan year can be chosen on the first screen.")
            self._screen.banner.say("inform", words.format(**years), after)

    def _tell(self, report: LoadReport) -> None:
        if report.cycle and report.table in OF_A_YEAR:
            self._screen.desk.settings.cycle = report.cycle
        changed = {*loading.SOURCES[report.table].kinds, *report.also, *self._screen.kinds}
        self._screen.done(self.tr("{rows} rows loaded").format(rows=count(report.created + report.updated)), *changed)
        self.loaded.emit(report)

    def _failed(self, error: AppError) -> None:
        self.report.setEnabled(True)
        self.show_list()
        if isinstance(error, LaoNotNamedError | LaoNotKnownError) and not self._wish.lao:
            self._ask_whose(error)
        else:
            self._screen.refuse(error)

    def _ask_whose(self, why: AppError) -> None:
        dialog = WhoseAsk(why, lao_plans.laos(self._ws).items(), self._screen)
        dialog.answered.connect(self._told_whose)
        dialog.open()

    def _told_whose(self, lao: str) -> None:
        self.bring_in(self._wish.table, self._wish.path, lao=lao)

    def _stopped(self, task: Task) -> None:
        if task is self._task:
            self.report.setEnabled(True)

    def _answered(self, asked: Asked, code: str) -> None:
        screen, before = self._screen, latest(self._ws)
        if screen.attempt(lambda: loading.answer(self._ws, asked, code)) is None:
            return
        self.report.questions.settle(asked)
        self.report.answered()
        kind = "allocated_project"
        screen.done(self.tr("Answered"), kind, undo=TakeBack(screen, self._ws, before, (kind,)))
