"""What Ctrl+K finds in the store, and where Enter leads."""

from collections.abc import Sequence
from pathlib import Path

from desktop.gui.palette import Found
from desktop.gui.shell import MainWindow
from desktop.planning.workspace import Workspace

ICONS = {"village": "house-line", "village_plan": "clipboard-text", "needs_item": "list-numbers", "lao": "buildings"}
SCREENS_OF = {
    "village": ("villages",),
    "village_plan": ("village_plan",),
    "needs_item": ("needs_plan", "decide"),
    "needs_plan": ("needs_plan",),
}
"""Kind → the screens that show one, whichever the office has."""


class Finder:
    """What Ctrl+K asks, off the window's thread: opens the store for itself."""

    def __init__(self, home: Path, window: MainWindow) -> None:
        self._home, self._window = home, window

    def __call__(self, text: str) -> Sequence[Found]:
        """What holds `text`, with what Enter does."""
        from desktop.planning import find

        with Workspace.open(self._home) as workspace:
            found = find.find(workspace, text)
        return [self._shown(one) for one in found]

    def _shown(self, one: object) -> Found:
        from desktop.planning.find import Found as Known

        assert isinstance(one, Known)  # noqa: S101
        where = " · ".join(part for part in (one.kind_label, one.where) if part)
        return Found(one.title, where, ICONS.get(one.kind, "file-text"), Opened(self._window, one.path))


class Opened:
    """Bring to view what was found: the nearest thing above it that has a screen here."""

    def __init__(self, window: MainWindow, path: tuple[tuple[str, str], ...]) -> None:
        self._window, self._path = window, path

    def __call__(self) -> None:
        """Go there."""
        for kind, record in self._path:
            screen = next((one for one in SCREENS_OF.get(kind, ()) if one in self._window.specs), "")
            if screen:
                self._window.show_screen(screen, record)
                return
