"""Work beside the window: a job is a plain function of a `Progress`, its result arrives in the window's thread.

Jobs that change things run one after the other; reads run beside them. A job touches no widget; on the store it
is a `StoreJob`.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from desktop.domain.errors import AppError, Cancelled
from desktop.gui.garbage import Garbage
from desktop.progress import Progress

Result = TypeVar("Result")
POLL_MS = 100


@dataclass(slots=True, eq=False)
class Task:
    """One job under way or waiting. `progress.cancel()` asks it to stop."""

    job: Callable[[Progress], object]
    done: Callable[[object], None] | None
    failed: Callable[[AppError], None] | None
    title: str
    shown: bool
    progress: Progress = field(default_factory=Progress)


class TaskRunner(QObject):
    """Runs jobs and delivers what they give. Create one, in the main window."""

    busy_changed = Signal(bool)
    progressed = Signal(object)
    failed = Signal(object)
    cancelled = Signal(object)
    idle = Signal()
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = QThreadPool(self)
        self._line.setMaxThreadCount(1)
        self._reads = QThreadPool(self)
        self._reads.setMaxThreadCount(2)
        self._errands = QThreadPool(self)
        self._errands.setMaxThreadCount(2)
        self._running: dict[Task, QRunnable] = {}
        self._left = False
        self._ended.connect(self._deliver)
        self._garbage = Garbage(self)
        self._clock = QTimer(self)
        self._clock.setInterval(POLL_MS)
        self._clock.timeout.connect(self._poll)

    def run(
        self,
        job: Callable[[Progress], Result],
        *,
        done: Callable[[Result], None] | None = None,
        failed: Callable[[AppError], None] | None = None,
        title: str = "",
    ) -> Task:
        """Queue `job`; the window shows `title` and how far it is. `failed` replaces the window's own message."""
        return self._start(self._line, Task(job, done, failed, title, shown=True))  # type: ignore[arg-type]

    def read(
        self,
        job: Callable[[Progress], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[AppError], None] | None = None,
    ) -> Task:
        """Run a short reading `job` at once, quietly, beside whatever else runs."""
        return self._start(self._reads, Task(job, done, failed, "", shown=False))  # type: ignore[arg-type]

    def errand(
        self,
        job: Callable[[Progress], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[AppError], None] | None = None,
    ) -> Task:
        """Run a `job` that may wait long for a line or a stick, quietly; nothing else waits for it."""
        return self._start(self._errands, Task(job, done, failed, "", shown=False))  # type: ignore[arg-type]

    @property
    def busy(self) -> bool:
        """Whether a job that may change things runs or waits."""
        return any(task.shown for task in self._running)

    def cancel(self) -> None:
        """Ask every job to stop at its next step."""
        for task in self._running:
            task.progress.cancel()

    def wait(self) -> None:
        """Return when nothing runs any more; for leaving the program."""
        self._line.waitForDone()
        self._reads.waitForDone()
        self._errands.waitForDone()
        self._garbage.release()

    def leave(self) -> None:
        """Wait for what runs and deliver nothing any more: the window is gone, and its store is being closed."""
        self._left = True
        self.cancel()
        self.wait()

    def _start(self, pool: QThreadPool, task: Task) -> Task:
        was_busy = self.busy
        runnable = _Run(task, self._ended)
        self._running[task] = runnable
        self._garbage.hold()
        if task.shown and not was_busy:
            self._clock.start()
            self.busy_changed.emit(True)  # before it begins: what is half typed is kept while nothing holds the store
        pool.start(runnable)
        return task

    @Slot(object, object)
    def _deliver(self, task: Task, outcome: object) -> None:
        del self._running[task]
        if self._left:
            return
        if task.shown and not self.busy:
            self._clock.stop()
            self.progressed.emit(None)
            self.busy_changed.emit(False)
        if not self._running:
            self._garbage.release()
            self.idle.emit()
        if isinstance(outcome, Cancelled):
            self.cancelled.emit(task)
        elif isinstance(outcome, AppError):
            self._refuse(task, outcome)
        elif isinstance(outcome, _Fault):
            sys.excepthook(type(outcome.error), outcome.error, outcome.error.__traceback__)
        elif task.done is not None and _alive(task.done):
            task.done(outcome)

    def _refuse(self, task: Task, error: AppError) -> None:
        if task.failed is not None and _alive(task.failed):
            task.failed(error)
        else:
            self.failed.emit(error)

    @Slot()
    def _poll(self) -> None:
        task = next((task for task in self._running if task.shown), None)
        self.progressed.emit(task)


class _Fault:
    """A job that crashed: a fault of the program."""

    def __init__(self, error: BaseException) -> None:
        self.error = error


class _Run(QRunnable):
    def __init__(self, task: Task, ended: object) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._task, self._ended = task, ended

    def run(self) -> None:
        outcome: object
        try:
            outcome = self._task.job(self._task.progress)
        except (AppError, Cancelled) as refusal:
            outcome = refusal
        except BaseException as error:  # noqa: BLE001 - one of the two edges: handed to the window's excepthook
            outcome = _Fault(error)
        self._ended.emit(self._task, outcome)  # type: ignore[attr-defined]


def _alive(receiver: object) -> bool:
    owner = getattr(receiver, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
