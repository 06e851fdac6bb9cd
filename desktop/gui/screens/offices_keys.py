"""New keys for this computer: explained, asked, and the new card written where the person says."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.gui import file_dialogs
from desktop.gui.screen import Screen
from desktop.gui.screens.sure import SureAsk
from desktop.gui.store_job import StoreJob
from desktop.gui.widgets.boxes import button
from desktop.planning.exchange import keychange
from desktop.planning.workspace import Workspace
from desktop.store import identity
from desktop.sync.keys import Card


class NewKeys(QObject):
    """`button` begins it; `changed` gives the new card."""

    changed = Signal(object)

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._workspace: Workspace = screen.desk.session
        self.button = button(self.tr("New keys…"), self.ask, name="key")

    def ask(self) -> None:
        """Explain and ask."""
        text = self.tr(
            "When somebody else may know this computer's keys, or it was lost and is back. Until the other"
            " offices have accepted the new card as they accepted the first one, they do not read its files."
        )
        quiet = self.tr("What was done so far stays valid. Ask whoever accepted the card to revoke the old key.")
        title, verb = self.tr("New keys for this computer?"), self.tr("Choose where the card goes")
        ask = SureAsk(title, verb, text, quiet, self._screen)
        ask.answered.connect(self._ask_where)
        ask.open()

    def _ask_where(self) -> None:
        proposed = self._screen.desk.settings.folder / f"{self._workspace.identity.office}-2.card"
        title, kinds = self.tr("Where shall the card go?"), [self.tr("Office cards (*.card)")]
        file_dialogs.save(self._screen, title, proposed, self.change, kinds=kinds)

    def change(self, path: str) -> None:
        """Make the keys; the card goes to `path`."""
        self._screen.leave()
        job = StoreJob(self._workspace.home, keychange.change_keys, Path(path))
        title = self.tr("Making new keys")
        self._screen.desk.tasks.run(job, done=self._changed, failed=self._screen.refuse, title=title)

    def _changed(self, card: Card) -> None:
        self._workspace.identity = identity.read(self._workspace.db)
        text = self.tr("This computer has new keys; its card is saved")
        remedy = self.tr("Give the card to the offices that accepted the first one, and read the figures out to them.")
        self._screen.banner.say("done", text, remedy)
        self.changed.emit(card)
