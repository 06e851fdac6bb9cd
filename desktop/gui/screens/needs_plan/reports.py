"""The printed plan: workbook, document or PDF, made in the background."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu

from desktop.gui.widgets.boxes import button
from desktop.planning.workspace import Workspace
from desktop.progress import Progress

if TYPE_CHECKING:
    from desktop.gui.screens.needs_plan.screen import NeedsPlanScreen

ENDINGS = (("xlsx", "Excel"), ("docx", "Word"), ("pdf", "PDF"))
NAME = "needs-plan"


class ReportMenu(QObject):
    """A button that offers the formats and opens what was made."""

    def __init__(self, screen: "NeedsPlanScreen") -> None:
        super().__init__(screen)
        self._screen = screen
        self._made_path = Path()
        self._asked = "xlsx"
        self.button = button(self.tr("Report"), name="file-text")
        menu = QMenu(self.button)
        for ending, word in ENDINGS:
            action = QAction(word, menu)
            action.setData(ending)
            action.triggered.connect(self._chosen)
            menu.addAction(action)
        self.button.setMenu(menu)

    def make(self, path: str) -> None:
        """Write the report to `path`, by its ending."""
        screen = self._screen
        screen.acts.leave_form()
        self._made_path = Path(path)
        screen.desk.settings.last_folder = str(self._made_path.parent)
        job = MakeReport(screen.ws.home, self._made_path, screen.cycle)
        screen.desk.tasks.run(job, done=self._done, title=self.tr("Making the report"))

    def _chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._ask_where(str(action.data()))

    def _ask_where(self, ending: str) -> None:
        screen = self._screen
        folder = Path(screen.desk.settings.last_folder or Path.home())
        name = self.tr("District needs plan {cycle}").format(cycle=screen.cycle)
        dialog = QFileDialog(screen, self.tr("Save the report"), str(folder / f"{name}.{ending}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setDefaultSuffix(ending)
        dialog.fileSelected.connect(self.make)
        dialog.open()

    def _done(self, made: Path) -> None:
        self._made_path = made
        self._screen.banner.say(
            "done",
            self.tr("The report is ready: {file}").format(file=self._made_path.name),
            str(self._made_path),
            action=self.tr("Open it"),
            run=self._open,
        )

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made_path)))


class MakeReport:
    """Writing the report as a job."""

    def __init__(self, home: Path, out: Path, cycle: int) -> None:
        self._home, self._out, self._cycle = home, out, cycle

    def __call__(self, progress: Progress) -> Path:
        from desktop.gui import printing
        from desktop.planning import reporting

        progress.step()
        with Workspace.open(self._home) as workspace:
            return reporting.make(workspace, NAME, self._out, cycle=self._cycle, pdf=printing.pdf)
