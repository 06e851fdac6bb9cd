"""Moving a document on: what the step asks is asked, what is missing is listed, going on without wants a reason."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.domain.errors import AppError
from desktop.gui.screens.undoing import TakeBack, latest
from desktop.gui.screens.year.asks import MissingAsk, StepAsk
from desktop.planning import edit
from desktop.planning.guards import GuardFailedError
from desktop.planning.workspace import Workspace
from desktop.store.database import transaction

if TYPE_CHECKING:
    from desktop.gui.screens.year.screen import YearScreen


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: the word on its button, what is said when it is done, and what it asks.

    `asks`: field of the document → meeting, letter or day. `known` fills what is known already. `committee`: whose
    new meeting may be recorded on the way; where that body has no record yet, `body` is its name and `make_committee`
    makes it. `summary` is to be read before it is done. `run(fields, waive)` does it.
    """

    verb: str
    icon: str
    said: str
    run: Callable[[Mapping[str, Any], Mapping[str, str]], object]
    kinds: tuple[str, ...]
    asks: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, Any] = field(default_factory=dict)
    committee: str = ""
    body: str = ""
    make_committee: Callable[[], str] | None = None
    summary: str = ""


class Move:
    """Moves the document of `screen` to one status by `moved(ws, record, status, waive=…, **fields)`."""

    def __init__(self, screen: "YearScreen", moved: Callable[..., object], becomes: str) -> None:
        self._screen, self._moved, self._becomes = screen, moved, becomes

    def __call__(self, fields: Mapping[str, Any], waive: Mapping[str, str]) -> object:
        return self._moved(self._screen.ws, self._screen.record, self._becomes, waive=dict(waive), **fields)


class Steps(QObject):
    """Takes the steps of the screen that owns it."""

    def __init__(self, screen: "YearScreen") -> None:
        super().__init__(screen)
        self._screen = screen
        self._step: Step | None = None
        self._fields: dict[str, Any] = {}

    def take(self, step: Step) -> None:
        """Ask what it asks, then do it."""
        self._screen.leave()
        self._step, self._fields = step, {}
        if not (step.asks or step.summary):
            self._run({})
            return
        dialog = StepAsk(step, self._screen.ws, self._screen)
        dialog.answered.connect(self._answered)
        dialog.open()

    def _answered(self, fields: Mapping[str, Any]) -> None:
        self._fields = dict(fields)
        self._run({})

    def _run(self, waive: Mapping[str, str]) -> None:
        screen, step = self._screen, self._step
        if step is None:
            return
        before = latest(screen.ws)
        try:
            with transaction(screen.ws.db):
                step.run(with_meeting(screen.ws, screen.cycle, step, self._fields), waive)
        except GuardFailedError as missing:
            self._tell(missing)
        except AppError as error:
            screen.refuse(error)
        else:
            screen.banner.hide()
            screen.done(step.said, *step.kinds, "meeting", undo=TakeBack(screen, screen.ws, before, step.kinds))

    def _tell(self, missing: GuardFailedError) -> None:
        dialog = MissingAsk(missing.findings, self._screen)
        dialog.answered.connect(self._run)
        dialog.shown.connect(self._screen.show_record)
        dialog.open()


def with_meeting(ws: Workspace, cycle: int, step: Step, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields asked, with a meeting entered on the way recorded first."""
    given = dict(fields)
    for name, value in fields.items():
        if isinstance(value, Mapping):
            committee = step.committee or (step.make_committee() if step.make_committee else "")
            about = {"committee": committee, "cycle": cycle, "status": "held", **value}
            given[name] = edit.create(ws, "meeting", **about)
    return given
