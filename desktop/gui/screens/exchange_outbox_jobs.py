"""Jobs of the outbox and the inbox: each opens the store for itself; sending holds nobody up."""

from pathlib import Path

from desktop.planning import outbox
from desktop.planning.outbox import Inbox, Letter
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.sync.transport.way import Way


class Queue:
    """Makes a file and puts it into the outbox."""

    def __init__(self, home: Path, to: str, way: str, *, full: bool) -> None:
        self._home, self._to, self._way, self._full = home, to, way, full

    def __call__(self, progress: Progress) -> Letter:
        with Workspace.open(self._home) as workspace:
            return outbox.queue(workspace, self._to, self._way, full=self._full, progress=progress)


class Send:
    """Sends what is due, or everything that is not sent yet."""

    def __init__(self, home: Path, *, everything: bool = False) -> None:
        self._home, self._everything = home, everything

    def __call__(self, progress: Progress) -> list[Letter]:
        with Workspace.open(self._home) as workspace:
            return outbox.send(workspace, everything=self._everything, progress=progress)


class Look:
    """Looks at the places where files come in and fetches what is new; `by_itself`: no person has asked."""

    def __init__(self, home: Path, *, by_itself: bool = False) -> None:
        self._home, self._by_itself = home, by_itself

    def __call__(self, progress: Progress) -> Inbox:
        with Workspace.open(self._home) as workspace:
            return outbox.look(workspace, by_itself=self._by_itself, progress=progress)


class Try:
    """Goes to a place and back; with `forget_key` the server's key counts as seen for the first time."""

    def __init__(self, home: Path, way: str, *, forget_key: bool = False) -> None:
        self._home, self._way, self._forget_key = home, way, forget_key

    def __call__(self, progress: Progress) -> tuple[Way, int]:  # noqa: ARG002 - short
        with Workspace.open(self._home) as workspace:
            if self._forget_key:
                outbox.forget_key(workspace, self._way)
            found = outbox.attempt(workspace, self._way)
            outbox.wake(workspace, found[0].id)
            return found
