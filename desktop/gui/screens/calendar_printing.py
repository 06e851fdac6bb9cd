"""Asking where the calendar's sheet goes, and making it."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.gui import file_dialogs
from desktop.gui.screen import Screen
from desktop.gui.screens import calendar_paper
from desktop.gui.screens.calendar_chart import Chart


class Printing(QObject):
    """One sheet at a time; when it is ready the screen says where it lies and offers to open it."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._chart: Chart | None = None
        self._heading, self._made = "", Path()

    def ask(self, chart: Chart, heading: str) -> None:
        """Ask where to, beginning where the last file went."""
        self._chart, self._heading = chart, heading
        proposed = self._screen.desk.settings.folder / f"{heading}.pdf"
        file_dialogs.save(self._screen, self.tr("Save the calendar"), proposed, self.make)

    def make(self, out: str) -> None:
        """Make the sheet: one page, at once."""
        self._screen.attempt(lambda: self._write(Path(out)))

    def _write(self, out: Path) -> None:
        if self._chart is None:
            return
        self._made = calendar_paper.write(self._chart, self._heading, self._chart.today, out)
        said = self.tr("The calendar is ready to print: {file}").format(file=out.name)
        self._screen.banner.say("done", said, str(out), action=self.tr("Open it"), run=self._open)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))
