"""What the province does with its allocated projects: notify districts, and say which needs a project answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.funding import AllocatedProject
from desktop.gui.language import count
from desktop.gui.screens.action_plan.linking import LinkAsk
from desktop.gui.screens.allocated.notify import NotifyAsk
from desktop.gui.screens.decide.files import DistrictFiles
from desktop.gui.screens.undoing import do
from desktop.planning import allocated
from desktop.planning.allocated import DistrictSum

if TYPE_CHECKING:
    from desktop.gui.screens.allocated.screen import AllocatedScreen

KIND = "allocated_project"


class AllocatedActs(QObject):
    """Asks and stores for the screen that owns it."""

    def __init__(self, screen: "AllocatedScreen") -> None:
        super().__init__(screen)
        self._screen = screen
        self.files = DistrictFiles(screen, "allocated")

    def ask_notify(self) -> None:
        """Ask for the letter to the districts that have something new."""
        dialog = NotifyAsk(self._waiting(), self._screen.year, self._screen)
        dialog.answered.connect(self.notify)
        dialog.open()

    def notify(self, answer: tuple[str, str]) -> None:
        """Note letter and day (ISO) on what is new, then offer the files."""
        (letter, day), screen = answer, self._screen
        self.files.districts = [one.district for one in self._waiting()]
        n = count(len(self.files.districts))
        text = self.tr("{n} districts notified by letter {letter}").format(n=n, letter=letter)
        if do(screen, text, lambda: allocated.notify(screen.ws, screen.year, letter=letter, notified_on=day), KIND):
            files, then = self.tr("Make the files…"), self.tr("Now make the files.")
            screen.banner.say("inform", text, then, action=files, run=self.files.ask_folder)

    def ask_link(self) -> None:
        """Ask which needs the project on view answers."""
        screen, shown = self._screen, self._screen.form.shown()
        if shown:
            screen.leave()
            title = screen.ws.get(AllocatedProject, shown).title or ""
            dialog = LinkAsk(title, allocated.need_offers(screen.ws, shown), screen)
            dialog.answered.connect(self._link)
            dialog.open()

    def _link(self, items: list[str]) -> None:
        screen, shown = self._screen, self._screen.form.shown()
        text = self.tr("It answers {n} needs").format(n=count(len(items)))
        do(screen, text, lambda: allocated.link(screen.ws, shown, items), KIND)

    def _waiting(self) -> list[DistrictSum]:
        return [one for one in allocated.by_district(self._screen.ws, self._screen.year) if one.waiting]
