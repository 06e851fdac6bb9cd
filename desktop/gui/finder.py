"""What Ctrl+K finds in the store, and where Enter leads."""

from collections.abc import Sequence
from pathlib import Path

from desktop.gui.palette import Found
from desktop.gui.screen import ScreenSpec
from desktop.gui.shell import MainWindow
from desktop.i18n import translate
from desktop.planning.workspace import Workspace

PLAIN = "file-text"
LIFELINE = "lifeline"
FOLLOWED = ("project", "problem", "needs_item")
"""Kinds whose whole way is offered below the best find."""
Steps = tuple[tuple[str, str], ...]
"""(kind, record): from what was found up to what it belongs to."""


class Finder:
    """What Ctrl+K asks, off the window's thread: opens the store for itself."""

    def __init__(self, home: Path, window: MainWindow) -> None:
        self._home, self._window = home, window

    def __call__(self, text: str) -> Sequence[Found]:
        """What holds `text`, with what Enter does."""
        from desktop.planning import find

        with Workspace.open(self._home) as workspace:
            found = find.find(workspace, text)
        shown = [self._shown(one) for one in found]
        first = next((n for n, one in enumerate(found) if one.kind in FOLLOWED), -1)
        if first >= 0 and LIFELINE in self._window.specs:
            shown.insert(first + 1, self._way_of(found[first].title, found[first].id))
        return shown

    def _way_of(self, title: str, record: str) -> Found:
        words = translate("Finder", "Life-line: {title}", title=title)
        return Found(words, "", self._window.specs[LIFELINE].icon, Following(self._window, record))

    def _shown(self, one: object) -> Found:
        from desktop.planning.find import Found as Known

        assert isinstance(one, Known)  # noqa: S101
        where = " · ".join(part for part in (one.kind_label, one.where) if part)
        leads = self._leading(one.path)
        return Found(one.title, where, leads.icon if leads else PLAIN, Opened(self._window, one.path))

    def _leading(self, path: Steps) -> ScreenSpec | None:
        return next((spec for kind, _record in path if (spec := screen_of(self._window, kind))), None)


class Following:
    """Show the whole way of what was found."""

    def __init__(self, window: MainWindow, record: str) -> None:
        self._window, self._record = window, record

    def __call__(self) -> None:
        """Go there."""
        self._window.show_screen(LIFELINE, self._record)


class Opened:
    """Bring to view what was found: the nearest thing above it that has a screen here, else its history."""

    def __init__(self, window: MainWindow, path: Steps) -> None:
        self._window, self._path = window, path

    def __call__(self) -> None:
        """Go there."""
        for kind, record in self._path:
            if spec := screen_of(self._window, kind):
                self._window.show_screen(spec.id, record)
                return
        if self._path:
            self._show_history(*self._path[0])

    def _show_history(self, kind: str, record: str) -> None:
        from desktop.gui.screens.history import HistoryDialog  # opened seldom

        HistoryDialog(self._window.desk.session, kind, record, self._window).open()


def screen_of(window: MainWindow, kind: str) -> ScreenSpec | None:
    """The first screen of this office that shows records of `kind`."""
    return next((spec for spec in window.specs.values() if kind in spec.shows), None)
