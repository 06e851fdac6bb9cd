"""Undo of everything that one press did, also where that was several acts."""

from collections.abc import Callable, Iterable
from typing import Any

from desktop.gui.screen import Done, Screen
from desktop.i18n import translate
from desktop.planning import history
from desktop.planning.workspace import Workspace
from desktop.store.database import transaction


def latest(workspace: Workspace) -> int:
    """The place of the last act in the journal; `TakeBack` takes back what comes after it."""
    return int(workspace.db.execute("SELECT coalesce(max(n), 0) FROM act").fetchone()[0])


def do(screen: Screen, said: str, use_case: Callable[[], Any], *kinds: str) -> Any:
    """What `use_case` gives, said at the bottom with Undo; a refusal is shown and gives None, and so does nothing."""
    workspace: Workspace = screen.desk.session
    before = latest(workspace)
    made = screen.attempt(use_case)
    if made is not None:
        screen.banner.hide()
        screen.done(said, *kinds, undo=TakeBack(screen, workspace, before, kinds))
    return made


class TakeBack:
    """Made right after a press; called by the window's Undo."""

    def __init__(self, screen: Screen, workspace: Workspace, before: int, kinds: Iterable[str]) -> None:
        self._screen, self._workspace, self._kinds = screen, workspace, tuple(kinds)
        query = "SELECT act FROM act WHERE n > ? GROUP BY act ORDER BY max(n) DESC"
        self._acts = [str(row[0]) for row in workspace.db.execute(query, (before,))]

    def __call__(self) -> None:
        """Take the acts back, the latest first."""
        screen = self._screen
        screen.leave()
        with transaction(self._workspace.db):
            screen.attempt(self._undo)
        self._say(translate("Undoing", "Taken back"), self._again)

    def _undo(self) -> None:
        for act in self._acts:
            history.undo(self._workspace, act)

    def _again(self) -> None:
        """Do again what was taken back, in its order."""
        screen = self._screen
        screen.leave()
        with transaction(self._workspace.db):
            screen.attempt(self._redo)
        self._say(translate("Undoing", "Done again"), None)

    def _redo(self) -> None:
        for _act in self._acts:
            history.redo(self._workspace)

    def _say(self, text: str, again: Callable[[], object] | None) -> None:
        changed = frozenset(self._kinds)
        self._screen.did.emit(Done(text=text, undo=again, again=True, changed=changed))
