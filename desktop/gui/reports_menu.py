"""The button “Report” of any screen: what it offers there, in which format, made in the background, then opened."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu

from desktop.gui import file_dialogs
from desktop.gui.screen import Done, Screen
from desktop.gui.store_job import StoreJob
from desktop.gui.widgets.boxes import button
from desktop.planning.reporting import REPORTS
from desktop.planning.workspace import Workspace

ENDINGS = {".xlsx": "Excel", ".docx": "Word", ".pdf": "PDF"}
if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PAPER = "paper"
"""In place of an ending: to a printer."""
NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|]+')


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A report as a screen offers it now: its name in `REPORTS`, `about` whom in words, and what it is asked for."""

    report: str
    about: str = ""
    cycle: int | None = None
    area: str = ""
    edition: int | None = None

    @property
    def words(self) -> str:
        """`ผลต่อหมู่บ้าน – บ้านหลิม`."""
        return " – ".join(part for part in (REPORTS[self.report].label, self.about) if part)

    def file_name(self, ending: str) -> str:
        """`ผลต่อหมู่บ้าน บ้านหลิม 2559.xlsx`."""
        parts = (REPORTS[self.report].label, self.about, str(self.cycle or ""))
        return NOT_IN_NAMES.sub("-", " ".join(part for part in parts if part)) + ending

    def endings(self) -> Iterator[tuple[str, str]]:
        """The formats it has, with their words."""
        return ((ending, words) for ending, words in ENDINGS.items() if ending in REPORTS[self.report].formats)


class ReportButton(QObject):
    """Put its `button` into a screen's actions; `offers()` is asked each time the menu opens, the first one leads."""

    def __init__(self, screen: Screen, offers: Callable[[], Sequence[Offer]]) -> None:
        super().__init__(screen)
        self._screen, self._offers = screen, offers
        self._made_path = Path()
        self._choices: list[tuple[Offer, str]] = []
        self.button = button(self.tr("Report"), name="file-text")
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self.fill)
        self.button.setMenu(self.menu)

    def fill(self) -> None:
        """Offer what there is now: one report by its formats, several each with its own."""
        self.menu.clear()
        self._choices = []
        offers = self._offers()
        for offer in offers:
            menu = self.menu if len(offers) == 1 else self.menu.addMenu(offer.words.replace("&", "&&"))
            for ending, words in (*offer.endings(), *self._paper(offer)):
                action = menu.addAction(words)
                action.setData(len(self._choices))
                action.triggered.connect(self._picked)
                self._choices.append((offer, ending))

    def _paper(self, offer: Offer) -> tuple[tuple[str, str], ...]:
        return ((PAPER, self.tr("Print…")),) if ".pdf" in REPORTS[offer.report].formats else ()

    def print(self, printer: "QPrinter", offer: Offer | None = None) -> None:
        """Put a report (the first one offered) on paper."""
        self._screen.leave()
        job = StoreJob(self._screen.desk.session.home, print_report, printer, offer or self._offers()[0])
        self._screen.desk.tasks.run(job, done=self._printed, title=self.tr("Printing the report"))

    def make(self, path: str, offer: Offer | None = None) -> None:
        """Write a report (the first one offered) to `path`, in the format of its ending."""
        screen = self._screen
        screen.leave()
        out = Path(path)
        screen.desk.settings.last_folder = str(out.parent)
        job = StoreJob(screen.desk.session.home, make_report, out, offer or self._offers()[0])
        screen.desk.tasks.run(job, done=self._done, title=self.tr("Making the report"))

    def _picked(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._ask_where(*self._choices[int(action.data())])

    def _ask_where(self, offer: Offer, ending: str) -> None:
        screen = self._screen
        if ending == PAPER:
            from desktop.gui import printer_dialog

            printer_dialog.ask(screen, offer.words, partial(self.print, offer=offer))
            return
        proposed = screen.desk.settings.folder / offer.file_name(ending)
        file_dialogs.save(screen, self.tr("Save the report"), proposed, partial(self.make, offer=offer))

    def _done(self, made: Path) -> None:
        self._made_path = made
        said = self.tr("The report is ready: {file}").format(file=made.name)
        self._screen.banner.say("done", said, str(made), action=self.tr("Open it"), run=self._open)

    def _printed(self, pages: int) -> None:
        self._screen.banner.say("done", self.tr("%n page(s) sent to the printer", "", pages))
        self._screen.did.emit(Done(changed=frozenset({"receipt"})))  # printed answers are told: home counts anew

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made_path)))


def make_report(ws: Workspace, out: Path, offer: Offer) -> Path:
    """The work of a job: the report as it was offered, in the format of the ending of `out`."""
    from desktop.gui import printing
    from desktop.planning import reporting

    return reporting.make(
        ws, offer.report, out, cycle=offer.cycle, area=offer.area, edition=offer.edition, pdf=printing.pdf
    )


def print_report(ws: Workspace, printer: "QPrinter", offer: Offer) -> int:
    """The work of a job: the report as it was offered, on paper; answers how many pages."""
    from desktop.gui import printing
    from desktop.planning import reporting

    page = reporting.pages(ws, offer.report, offer.cycle, area=offer.area, edition=offer.edition)
    return printing.on_paper(page, printer)
