"""Sending and fetching beside the work: what waits in the outbox goes when it can, what has come is told once.

Without a network nothing is said here: the list of what is under way shows the truth to who looks.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import AppError
from desktop.gui.store_job import LongStoreJob
from desktop.gui.tasks import TaskRunner
from desktop.planning.workspace import Workspace

if TYPE_CHECKING:
    from desktop.planning.outbox import Inbox, Letter

ROUND_MS = 60_000
LOOK_EVERY = 10
"""Every so many rounds the places where files come in are looked at."""


class Postman(QObject):
    """`went` when something was sent, `came` with how many new files have come, when that has changed."""

    went = Signal()
    came = Signal(int)

    def __init__(self, workspace: Workspace, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tasks = workspace, tasks
        self._rounds = self._new = 0
        self._out = False
        tasks.idle.connect(self._at_rest)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.go)
        self._clock.start(ROUND_MS)

    def go(self) -> None:
        """One round: start what is due, unless the last round is still out or something is being written."""
        from desktop.planning import outbox

        self._rounds += 1
        if self._out or self._tasks.busy:
            return
        try:
            sends, looks = outbox.due(self._workspace), outbox.incoming(self._workspace)
        except AppError:  # said where the ways and the outbox are shown
            return
        home = self._workspace.home
        if sends:
            self._out = True
            self._tasks.errand(LongStoreJob(home, outbox.send), done=self._sent, failed=self._back)
        elif looks and self._rounds % LOOK_EVERY == 1:
            self._out = True
            self._tasks.errand(LongStoreJob(home, outbox.look, by_itself=True), done=self._looked, failed=self._back)

    def stop(self) -> None:
        """No more rounds; the store is about to be closed."""
        self._clock.stop()

    def _sent(self, _letters: "list[Letter]") -> None:
        self._out = False
        self.went.emit()

    def _looked(self, inbox: "Inbox") -> None:
        self._out = False
        new = len(inbox.new)
        if new > self._new:
            self.came.emit(new)
        self._new = new

    def _at_rest(self) -> None:
        """Nothing runs any more, however it ended: by Cancel nobody is told."""
        self._out = False

    def _back(self, _error: AppError) -> None:
        self._out = False
