"""Ctrl+K: one field that finds every screen, action and record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.thai import search_key
from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.tasks import TaskRunner
from desktop.gui.widgets.boxes import line
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.line import Line
from desktop.progress import Progress

WAIT_MS = 90
SHOWN = 9


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found: what it is called, where it belongs, and what Enter does (in the window's thread)."""

    title: str
    where: str
    icon: str
    run: Callable[[], object]


Search = Callable[[str], Sequence[Found]]


class Palette(QDialog):
    """Opens over the window, deletes itself. `search` runs off the window's thread and must open its own database."""

    def __init__(
        self, own: Sequence[Found], search: Search | None, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._own, self._search, self._tasks = tuple(own), search, tasks
        self._found: list[Found] = []
        self.field = Line()
        self.field.set_hint(self.tr("Find a screen, village, project or letter"))
        self.field.addAction(icon("magnifying-glass", "quiet"), Line.ActionPosition.LeadingPosition)
        self.list = QListWidget()
        self.list.setIconSize(QSize(20, 20))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.none = Hint(self.tr("Nothing found. Try fewer letters."))
        frame = QFrame()
        frame.setProperty("popup", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        for piece in (self.field, line(), self.list, self.none):
            inside.addWidget(piece)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(frame)
        self.resize(620, 440)
        self._clock = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._clock.timeout.connect(self._look)
        self.field.textChanged.connect(self._typed)
        self.list.itemClicked.connect(self._take)
        self._show(self._matching_own(""))
        self.field.setFocus()

    def results(self) -> list[Found]:
        """What is listed now."""
        return list(self._found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            at = self.list.currentRow() + steps[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(at, self.list.count() - 1)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self._show(self._matching_own(self.field.text()))
        self._clock.start()

    def _matching_own(self, text: str) -> list[Found]:
        words = search_key(text).split()
        return [one for one in self._own if all(word in search_key(one.title) for word in words)]

    def _look(self) -> None:
        text = self.field.text().strip()
        if text and self._search is not None:
            self._tasks.read(_Question(text, self._search), done=self._arrived)

    def _arrived(self, answer: tuple[str, Sequence[Found]]) -> None:
        text, found = answer
        if text == self.field.text().strip():
            self._show([*self._matching_own(text), *found])

    def _show(self, found: list[Found]) -> None:
        self._found = found
        self.list.clear()
        for one in found:
            words = f"{one.title}   ·   {one.where}" if one.where else one.title
            self.list.addItem(QListWidgetItem(icon(one.icon, "quiet"), words))
        self.list.setCurrentRow(0 if found else -1)
        self.none.setVisible(not found)

    def _take(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._found):
            chosen = self._found[at]
            self.close()
            chosen.run()


class _Question:
    """One search as a job; carries its text so that a late answer is recognised."""

    def __init__(self, text: str, search: Search) -> None:
        self._text, self._search = text, search

    def __call__(self, progress: Progress) -> tuple[str, Sequence[Found]]:  # noqa: ARG002
        return self._text, self._search(self._text)
