"""The calendar's sheet: put on paper by the system's dialog, or kept as a PDF file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.gui import file_dialogs
from desktop.gui.screen import Screen
from desktop.gui.screens import calendar_paper
from desktop.gui.screens.calendar_paper import Sheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Printing(QObject):
    """One sheet at a time; a file's place is said when it is ready, with the offer to open it."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._sheet: Sheet | None = None
        self._made = Path()

    def ask_printer(self, sheet: Sheet) -> None:
        """Ask which printer."""
        from desktop.gui import printer_dialog

        self._sheet = sheet
        printer_dialog.ask(self._screen, sheet.heading, self.print)

    def ask_file(self, sheet: Sheet) -> None:
        """Ask where to, beginning where the last file went."""
        self._sheet = sheet
        proposed = self._screen.desk.settings.folder / f"{sheet.heading}.pdf"
        file_dialogs.save(self._screen, self.tr("Save the calendar"), proposed, self.make)

    def print(self, printer: "QPrinter") -> None:
        """Put the sheet on paper: one page, at once."""
        self._screen.attempt(lambda: self._print(printer))

    def make(self, out: str) -> None:
        """Make the file: one page, at once."""
        self._screen.attempt(lambda: self._write(Path(out)))

    def _print(self, printer: "QPrinter") -> None:
        if self._sheet is None:
            return
        calendar_paper.on_paper(self._sheet, printer)
        self._screen.banner.say("done", self.tr("The calendar was sent to the printer"))

    def _write(self, out: Path) -> None:
        if self._sheet is None:
            return
        self._made = calendar_paper.write(self._sheet, out)
        said = self.tr("The calendar is ready to print: {file}").format(file=out.name)
        self._screen.banner.say("done", said, str(out), action=self.tr("Open it"), run=self._open)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))
