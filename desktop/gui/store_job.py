"""Jobs on the store of an office: each opens it for its own time and thread, and lets go of it at the end.

    self.desk.tasks.read(StoreJob(ws.home, home.overview, cycle), done=self._show)
    self.desk.tasks.run(LongStoreJob(ws.home, exchange.export, path, office), done=self._made, title=…)

What the work is given is read when the job is made, in the window's thread, not when it runs.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, Generic, ParamSpec, TypeVar

from desktop.planning.workspace import Workspace
from desktop.progress import Progress

Given = ParamSpec("Given")
Result = TypeVar("Result")


class StoreJob(Generic[Result]):
    """A job for `TaskRunner`: what `work(workspace, *given, **named)` answers for the store in `home`."""

    def __init__(
        self,
        home: Path,
        work: Callable[Concatenate[Workspace, Given], Result],
        *given: Given.args,
        **named: Given.kwargs,
    ) -> None:
        self._home, self._given = home, given
        self._work: Callable[..., Result] = work
        self._named: dict[str, object] = dict(named)

    def __call__(self, progress: Progress) -> Result:  # noqa: ARG002 - short
        with Workspace.open(self._home) as workspace:
            return self._work(workspace, *self._given, **self._named)


class LongStoreJob(StoreJob[Result]):
    """The same for a `work` that is also given `progress=`: it says how far it is and stops when asked."""

    def __call__(self, progress: Progress) -> Result:
        progress.step()
        self._named["progress"] = progress
        return super().__call__(progress)
