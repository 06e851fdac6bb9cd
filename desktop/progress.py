"""How far a long job is, and whether a person has asked it to stop."""

from dataclasses import dataclass, field
from threading import Event

from desktop.domain.errors import Cancelled


@dataclass(slots=True)
class Progress:
    """Shared by a job (which steps) and the window (which polls). `total` 0 means: not known yet."""

    text: str = ""
    done: int = 0
    total: int = 0
    _stop: Event = field(default_factory=Event)

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()

    def step(self, done: int | None = None, *, total: int | None = None, text: str | None = None) -> None:
        """Say how far the job is. Raises `Cancelled` when a person has asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        self.done = self.done if done is None else done
        self.total = self.total if total is None else total
        self.text = self.text if text is None else text
