"""How many cases wait for a decision: counted beside the window's work, and only after the store was written to."""

from PySide6.QtCore import QObject, Signal

from desktop.gui.store_job import StoreJob
from desktop.gui.tasks import TaskRunner
from desktop.gui.watch import written
from desktop.planning import conflicts
from desktop.planning.workspace import Workspace


class WaitingCases(QObject):
    """`counted` gives the number."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tasks = workspace, tasks
        self._seen: tuple[int, int] | None = None

    def look(self) -> None:
        """Count, unless nobody has written since it was counted last."""
        now = written(self._workspace.db)
        if now != self._seen:
            self._seen = now
            self._tasks.read(StoreJob(self._workspace.home, conflicts.number), done=self._say)

    def _say(self, number: int) -> None:
        self.counted.emit(number)
