"""The button below the list of files that takes back what a received file brought, or lets it count again."""

from PySide6.QtCore import QObject

from desktop.domain import kinds
from desktop.gui.screen import Done, Screen
from desktop.gui.screens.sure import SureAsk
from desktop.gui.store_job import StoreJob
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button
from desktop.planning.exchange import undoing
from desktop.planning.exchange.undoing import SetAside
from desktop.planning.exchange_list import SET_ASIDE, FileRow
from desktop.planning.workspace import Workspace


class Undoing(QObject):
    """`button` can be pressed while a received file is chosen in `table` that brought something."""

    def __init__(self, screen: Screen, table: TableView) -> None:
        super().__init__(screen)
        self._screen, self._table = screen, table
        self._workspace: Workspace = screen.desk.session
        self.button = button(self.tr("Take this file back…"), self.ask, name="arrow-counter-clockwise")
        table.selected.connect(self.look)

    def look(self) -> None:
        """The button fits the file that is chosen now."""
        row = self._chosen()
        aside = row is not None and row.state == SET_ASIDE
        self.button.setText(self.tr("Let this file count again") if aside else self.tr("Take this file back…"))
        self.button.setEnabled(row is not None and row.can_be_undone)

    def ask(self) -> None:
        """Ask before a file is taken back; letting it count again needs no question."""
        if (row := self._chosen()) is None:
            return
        if row.state == SET_ASIDE:
            self._run(back=True)
            return
        text = self.tr(
            "What it brought counts no more at this office: every record shows what it would show without it."
            " Nothing is deleted, nothing is written into anybody's records, and it can be let count again."
        )
        quiet = self.tr("What you have written since on the same fields is then listed as disputed.")
        title = self.tr("Take back {file}?").format(file=row.name)
        ask = SureAsk(title, self.tr("Take it back"), text, quiet, self._screen)
        ask.answered.connect(self._take_back)
        ask.open()

    def _chosen(self) -> FileRow | None:
        return self._table.selected_row()

    def _take_back(self) -> None:
        self._run(back=False)

    def _run(self, *, back: bool) -> None:
        if (row := self._chosen()) is None:
            return
        self._screen.leave()
        job = StoreJob(self._workspace.home, undoing.take_back if back else undoing.undo_import, row.bundle)
        title = self.tr("Letting the file count again") if back else self.tr("Taking the file back")
        done = self._counts if back else self._aside
        self._screen.desk.tasks.run(job, done=done, failed=self._screen.refuse, title=title)

    def _aside(self, done: SetAside) -> None:
        text = self.tr("Taken back: %n record(s) show what they would show without the file", "", done.records)
        disputed = self.tr("%n field(s) you worked on since are listed as disputed", "", len(done.conflicts))
        partly = self.tr("Of %n record(s) only your later work is left", "", len(done.partly))
        more = [disputed] * bool(done.conflicts) + [partly] * bool(done.partly)
        self._screen.banner.say("done", text, " · ".join(more))
        self._screen.did.emit(Done(changed=frozenset(kinds.kinds())))

    def _counts(self, done: SetAside) -> None:
        text = self.tr("%n record(s) show again what the file brought", "", done.records)
        self._screen.banner.say("done", text)
        self._screen.did.emit(Done(changed=frozenset(kinds.kinds())))
