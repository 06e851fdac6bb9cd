"""The answer sheet of one village or of all, printed or kept as a file, made in the background."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from desktop.gui import file_dialogs
from desktop.gui.reports_menu import PAPER, Offer, make_report, print_report
from desktop.gui.screen import Desk
from desktop.gui.store_job import StoreJob
from desktop.gui.widgets.boxes import button

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

ENDINGS = (("docx", "Word"), ("xlsx", "Excel"), ("pdf", "PDF"))
NAME = "village-answers"


class AnswerReport(QObject):
    """A button that prints, or offers formats, for this village and for all. `ready(path)`, `printed(pages)`.

    Who was told without paper is noted too: `told(area)`, a village's code or "" for all.
    """

    ready = Signal(str)
    printed = Signal(int)
    told = Signal(str)

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner, self._area, self._cycle, self._name = desk, owner, "", 0, ""
        self._home: Path = desk.session.home
        self._made = ""
        self.button = button(self.tr("Print the answers"), name="printer")
        menu = QMenu(self.button)
        formats = ((PAPER, self.tr("print…")), *ENDINGS)
        for whole, words in ((False, self.tr("This village: {format}")), (True, self.tr("All villages: {format}"))):
            for ending, word in formats:
                action = QAction(words.format(format=word), menu)
                action.setData((ending, whole))
                action.triggered.connect(self._asked)
                menu.addAction(action)
            menu.addSeparator()
        for words, run in (
            (self.tr("This village has been told"), self._told_this),
            (self.tr("All villages have been told"), self._told_all),
        ):
            menu.addAction(words).triggered.connect(run)
        self.button.setMenu(menu)

    def about(self, village: str, name: str, cycle: int) -> None:
        """Whose answers these are."""
        self._area, self._name, self._cycle = village, name, cycle

    def make(self, path: str, *, whole: bool = False) -> None:
        """Write the answers to `path`, by its ending."""
        self._desk.settings.last_folder = str(Path(path).parent)
        job = StoreJob(self._home, make_report, Path(path), self._offer(whole=whole))
        self._desk.tasks.run(job, done=self._done, title=self.tr("Making the answer sheet"))

    def print(self, printer: "QPrinter", *, whole: bool = False) -> None:
        """Put the answers on paper."""
        job = StoreJob(self._home, print_report, printer, self._offer(whole=whole))
        self._desk.tasks.run(job, done=self._printed, title=self.tr("Printing the answer sheet"))

    def _offer(self, *, whole: bool) -> Offer:
        return Offer(report=NAME, cycle=self._cycle, area="" if whole else self._area)

    def open_made(self) -> None:
        """Open what was made last."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._made))

    def _asked(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        ending, whole = action.data()
        name = self.tr("Answers to the villages {cycle}") if whole else self.tr("Answers to {village} {cycle}")
        name = name.format(village=self._name, cycle=self._cycle)
        if ending == PAPER:
            from desktop.gui import printer_dialog

            printer_dialog.ask(self._owner, name, partial(self.print, whole=whole))
            return
        proposed = self._desk.settings.folder / f"{name}.{ending}"
        file_dialogs.save(self._owner, self.tr("Save the answer sheet"), proposed, partial(self.make, whole=whole))

    def _told_this(self) -> None:
        self.told.emit(self._area)

    def _told_all(self) -> None:
        self.told.emit("")

    def _printed(self, pages: int) -> None:
        self.printed.emit(pages)

    def _done(self, made: Path) -> None:
        self._made = str(made)
        self.ready.emit(self._made)
