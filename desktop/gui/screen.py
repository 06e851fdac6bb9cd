"""What every screen is: one question, its title, at most one main action, a place for messages, a body.

A screen is made with a `Desk`, asks the window by signals and never knows other screens.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.gui import theme
from desktop.gui.settings import Settings
from desktop.gui.tasks import TaskRunner
from desktop.gui.widgets.boxes import Piece, button, column, row
from desktop.gui.widgets.labels import Heading, Hint
from desktop.gui.widgets.messages import Banner
from desktop.gui.widgets.notes import SavedNote


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a screen works with: the open data folder (`session`), the task runner, what the window remembers."""

    session: Any
    tasks: TaskRunner
    settings: Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenSpec:
    """One entry of the rail. `title`: QT_TRANSLATE_NOOP("Screens", …).

    `offices`: the kinds of office that have it, each named (province, district, field); empty: every one.
    `shows`: the kinds of record that `Screen.open` takes the id of, so that search leads there.
    `group`: the heading in the rail that it stands below, also of "Screens". `under`: the screen that the rail marks
    while this one, which has no entry of its own, is on view. `wanted`: says whether the rail offers it now; without
    one it always does.
    """

    id: str
    icon: str
    title: str
    factory: Callable[[Desk], "Screen"]
    offices: frozenset[str] = frozenset()
    shows: tuple[str, ...] = ()
    group: str = ""
    under: str = ""
    wanted: Callable[[Desk], bool] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """Something a person did: said at the bottom with Undo when `undo` is given; `changed` kinds are refreshed.

    `again`: it was a taking back, so that what `undo` would do is doing it again.
    """

    text: str = ""
    undo: Callable[[], object] | None = None
    again: bool = False
    changed: frozenset[str] = frozenset()


class Screen(QWidget):
    """Subclass it, fill `self.body`, override what is needed."""

    go = Signal(str, object)
    did = Signal(object)

    help_page: ClassVar[str] = ""
    kinds: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.heading = Heading()
        self.subtitle = Hint()
        self.saved_note = SavedNote()
        self.banner = Banner()
        self.action_row = QHBoxLayout()
        self.action_row.setSpacing(theme.S)
        self._top = self._make_top()
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.L)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        whole.setSpacing(theme.L)
        whole.addLayout(self._top)
        whole.addWidget(self.banner)
        whole.addLayout(self.body, 1)

    def _make_top(self) -> QBoxLayout:
        top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(theme.L)
        top.addLayout(column(self.heading, self.subtitle, gap=0), 1)
        self._beside = row(self.saved_note, gap=theme.L)
        self._beside.addLayout(self.action_row)
        self._beside.setAlignment(self.saved_note, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(self._beside)
        top.setAlignment(self._beside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        return top

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_top()

    def _fold_top(self) -> None:
        """The actions beside the title while that leaves it one line, else below it."""
        self._beside.invalidate()  # a button that was hidden just now takes no room
        self.action_row.invalidate()
        room = self.contentsRect().width() - 2 * theme.XL - theme.L
        need = self.heading.line_width() + self._beside.sizeHint().width()
        below = need > room
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._top.direction() != way:
            self._top.setSpacing(theme.S if below else theme.L)
            self._top.setDirection(way)

    # For the window

    def title(self) -> str:
        """Whose data this is and what: shown large above the body."""
        return ""

    def subtitle_text(self) -> str:
        """A quiet second line; "" for none."""
        return ""

    def refresh(self, changed: frozenset[str]) -> None:
        """Show what is in the store now; `changed` names the kinds that changed, empty for everything."""

    def open(self, what: object) -> None:
        """Show the record or place `what` that `go` of another screen named."""

    def leave(self) -> None:
        """About to be hidden or closed: what is typed has been taken already."""

    def can_go_back(self) -> bool:
        """Esc: True when the screen stepped back within itself and stays."""
        return False

    def show_titles(self) -> None:
        """Show `title()` and `subtitle_text()` as they are now."""
        self.heading.set_text(self.title())
        self.subtitle.set_text(self.subtitle_text())
        self.subtitle.setVisible(bool(self.subtitle_text()))
        self._fold_top()

    # For the screen itself

    def add(self, *pieces: Piece) -> None:
        """Put widgets or layouts below each other into the body."""
        self.body.addLayout(column(*pieces, gap=theme.L))

    def main_action(self, text: str, run: Callable[[], object], *, name: str = "") -> QPushButton:
        """The one main action, at the top right."""
        made = button(text, run, name=name, kind="main")
        self.action_row.addWidget(made)
        return made

    def quiet_action(self, text: str, run: Callable[[], object], *, name: str = "") -> QPushButton:
        """A lesser action, left of the main one."""
        made = button(text, run, name=name)
        self.action_row.insertWidget(0, made)
        return made

    def saved(self, *changed: str) -> None:
        """Say “Saved” and let other screens know which kinds changed."""
        self.saved_note.say()
        self.did.emit(Done(changed=frozenset(changed)))

    def done(self, text: str, *changed: str, undo: Callable[[], object] | None = None) -> None:
        """Say at the bottom what was done, with Undo."""
        self.did.emit(Done(text=text, undo=undo, changed=frozenset(changed)))

    def refuse(self, error: AppError) -> None:
        """Show a refusal at the top of the screen."""
        self.banner.refuse(error)

    def attempt(self, use_case: Callable[[], Any]) -> Any:
        """What `use_case()` gives; a refusal is shown and gives None."""
        try:
            return use_case()
        except AppError as error:
            self.refuse(error)
            return None

    def keep(self, child: QObject) -> None:
        """Give `child` (a dialog, a timer) this screen as its owner."""
        child.setParent(self)
