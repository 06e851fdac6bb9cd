"""The button below the offices known here that revokes the key of the one chosen, and what follows from it."""

from PySide6.QtCore import QObject

from desktop.domain import kinds
from desktop.gui.screen import Done, Screen
from desktop.gui.screens.offices_revoke import RevokeAsk
from desktop.gui.store_job import StoreJob
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button
from desktop.planning.exchange import OfficeRow, revoking
from desktop.planning.exchange.revoking import Revoked
from desktop.planning.exchange_list import office_words
from desktop.planning.workspace import Workspace


class Revoking(QObject):
    """`button` can be pressed while a computer is chosen in `table` whose key is this office's to revoke."""

    def __init__(self, screen: Screen, table: TableView) -> None:
        super().__init__(screen)
        self._screen, self._table = screen, table
        self._workspace: Workspace = screen.desk.session
        self.button = button(self.tr("Revoke the key…"), self.ask, name="prohibit")
        table.selected.connect(self.look)

    def look(self) -> None:
        """The button fits the computer that is chosen now."""
        row = self._chosen()
        self.button.setEnabled(row is not None and revoking.is_ours(self._workspace, row.card))
        revoked = row is not None and row.gone
        self.button.setText(self.tr("Revoked key…") if revoked else self.tr("Revoke the key…"))

    def ask(self) -> None:
        """Show what revoking would do, and ask."""
        if (row := self._chosen()) is None:
            return
        known = [one for one in revoking.revoked(self._workspace) if one.card.sign_key == row.card.sign_key]
        ask = RevokeAsk(self._screen.desk, row.card, known[0] if known else None, self._screen)
        ask.answered.connect(self._revoke)
        ask.lifted.connect(self._lift)
        ask.open()

    def _chosen(self) -> OfficeRow | None:
        return self._table.selected_row()

    def _revoke(self, said: object) -> None:
        if (row := self._chosen()) is not None and isinstance(said, tuple):
            day, reason = said
            job = StoreJob(self._workspace.home, revoking.revoke, row.card, up_to=day, reason=reason)
            self._run(job, self.tr("Revoking the key"))

    def _lift(self) -> None:
        if (row := self._chosen()) is not None:
            self._run(StoreJob(self._workspace.home, revoking.lift, row.card), self.tr("Letting the key count again"))

    def _run(self, job: StoreJob[Revoked] | StoreJob[None], title: str) -> None:
        self._screen.leave()
        self._screen.desk.tasks.run(job, done=self._done, failed=self._screen.refuse, title=title)

    def _done(self, revoked: Revoked | None) -> None:
        if revoked is None:
            text = self.tr("The key counts again")
        else:
            text = self.tr("The key of {computer} is revoked").format(computer=office_words(revoked.card.address))
        remedy = self.tr("Send a file to the other offices: they come to the same with it.")
        self._screen.banner.say("done", text, remedy)
        self._screen.did.emit(Done(changed=frozenset(kinds.kinds())))
        self._screen.refresh(frozenset())
