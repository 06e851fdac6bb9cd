"""The safe: the recovery passphrase shown and printed once the office stands, and an office put back from a backup."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.domain import file_names
from desktop.domain.dates import short_date
from desktop.domain.errors import AppError
from desktop.gui import file_dialogs, theme
from desktop.gui.store_job import StoreJob
from desktop.gui.tasks import TaskRunner
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.boxes import Card, button, column, row
from desktop.gui.widgets.glyph import Glyph
from desktop.gui.widgets.labels import Caption, Heading, Hint, ThaiLabel
from desktop.gui.widgets.line import Line
from desktop.gui.wizard_pages import Page
from desktop.planning import safekeeping
from desktop.planning.exchange_list import area_words
from desktop.planning.safekeeping import Contents
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.sync.passphrase import WrongPassphraseError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PATTERN = "00000 00000 00000 00000 00000"
"""As the digits stand on the sheet."""


class SafePage(Page):
    """The digits that open this office's backups, to be printed for the safe."""

    def __init__(self, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self.digits, self.said = Heading(), ThaiLabel(role="quiet")
        self.print = button(self.tr("Print the sheet for the safe"), self._ask_printer, name="printer")
        self.keep = button(self.tr("Save as PDF"), self._ask_where, name="file-text")
        why = self.tr("Whoever has a backup and these digits can read everything; without them nobody can, nor can we.")
        card = Card().add(self.digits, row(self.print, self.keep, self.said, None))
        later = Hint(self.tr("They can be shown and printed again later, under “Backup”."))
        self.setLayout(column(card, row(Glyph("lock-simple", "quiet", 18), Hint(why), None), later, None))

    def show_digits(self, digits: str) -> None:
        """Show the recovery passphrase of the office that was set up."""
        self.digits.set_text(digits)

    def write(self, out: str) -> None:
        """Write the sheet as PDF and open it, for printing."""
        from desktop.gui import printing
        from desktop.planning import reporting

        try:
            with Workspace.open(self._home) as workspace:
                reporting.make(workspace, "recovery", Path(out), pdf=printing.pdf)
        except AppError as error:
            self.said.set_text(f"{error.message} {error.remedy}")
            return
        self.said.set_text(self.tr("Written: {file}").format(file=Path(out).name))
        QDesktopServices.openUrl(QUrl.fromLocalFile(out))

    def put_on_paper(self, printer: "QPrinter") -> None:
        """Print the sheet: one page, at once."""
        from desktop.gui import printing
        from desktop.planning import reporting

        try:
            with Workspace.open(self._home) as workspace:
                printing.on_paper(reporting.pages(workspace, "recovery"), printer)
        except AppError as error:
            self.said.set_text(f"{error.message} {error.remedy}")
            return
        self.said.set_text(self.tr("Sent to the printer"))

    def name(self) -> str:
        return self.tr("The safe")

    def question(self) -> str:
        return self.tr("The office stands. Print this for the office safe")

    def explanation(self) -> str:
        return self.tr("If this computer is lost or breaks, these digits and a backup bring everything back.")

    def take_focus(self) -> None:
        self.print.setFocus()

    def _sheet_name(self) -> str:
        with Workspace.open(self._home) as workspace:
            area = area_words(workspace.identity.office)
        return file_names.safe(self.tr("Sheet for the safe-{area}").format(area=area) + ".pdf")

    def _ask_printer(self) -> None:
        from desktop.gui import printer_dialog

        printer_dialog.ask(self, self.print.text(), self.put_on_paper)

    def _ask_where(self) -> None:
        file_dialogs.save(self, self.keep.text(), Path.home() / self._sheet_name(), self.write)


class DigitsAsk(Ask):
    """Asks for the digits of the sheet in the safe, all of them in view; answers them as typed."""

    def __init__(self, digits: str, why: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_words(self.tr("Recovery passphrase"), self.tr("Put the backup back"))
        if why:
            self.add(ThaiLabel(why, role="late"))
        self.line = Line(digits)
        self.line.setMinimumWidth(self.line.fontMetrics().horizontalAdvance(PATTERN) + 2 * theme.L)
        self.add(Caption(self.tr("The 25 digits on the sheet in the office safe:")), self.line)
        self.line.setFocus()

    def answer(self) -> str | None:
        """The digits; None while there are none."""
        return self.line.text().strip() or None


class Restoring(QObject):
    """Puts an office back from a backup: asks for the file, and for the digits only where they are not known here.

    `restored` once the data folder holds the office; `refused` with the reason.
    """

    restored = Signal()
    refused = Signal(object)

    def __init__(self, home: Path, tasks: TaskRunner, window: QWidget) -> None:
        super().__init__(window)
        self._home, self._tasks, self._window = home, tasks, window
        self._file, self._digits = Path(), ""
        self.came_back = ""

    def ask_file(self) -> None:
        """Which backup?"""
        kinds = [self.tr("Backups (*.age)"), self.tr("All files (*)")]
        file_dialogs.choose(self._window, self.tr("Which backup?"), Path.home(), self.restore, kinds=kinds)

    def restore(self, file: str, digits: str = "") -> None:
        """Put back what `file` holds."""
        self._file, self._digits = Path(file), digits
        job = _Restore(self._file, self._home, digits)
        self._tasks.run(job, done=self._done, failed=self._failed, title=self.tr("Putting the backup back"))

    def ask_digits(self, why: str = "") -> "DigitsAsk":
        """Ask for the digits of the sheet in the safe; what was typed wrongly stands there again below `why`."""
        dialog = DigitsAsk(self._digits, why, self._window)
        dialog.answered.connect(self._typed)
        dialog.open()
        return dialog

    def _typed(self, digits: object) -> None:
        self.restore(str(self._file), str(digits))

    def _done(self, found: Contents) -> None:
        words = self.tr("The backup is back: {plans} village plans, {projects} projects, work up to {day}.")
        day = short_date(found.until) if found.until else "–"
        self.came_back = words.format(plans=f"{found.plans:,}", projects=f"{found.projects:,}", day=day)
        self.restored.emit()

    def _failed(self, error: AppError) -> None:
        self.refused.emit(error)
        if isinstance(error, WrongPassphraseError):
            self.ask_digits(f"{error.message} {error.remedy}" if self._digits else "")


class _Restore:
    """The work itself."""

    def __init__(self, file: Path, home: Path, digits: str) -> None:
        self._file, self._home, self._digits = file, home, digits

    def __call__(self, progress: Progress) -> Contents:
        progress.step()
        safekeeping.restore(self._file, self._home, self._digits)
        return StoreJob(self._home, safekeeping.contents)(progress)
