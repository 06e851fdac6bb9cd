"""The window: rail, head, one screen at a time, what was done at the bottom, help at the right.

Screens are made when first shown. The window alone creates the task runner and knows which screen is on view.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import AppError
from desktop.gui.frame import Frame
from desktop.gui.palette import Found, Palette, Search
from desktop.gui.screen import Desk, Done, Screen, ScreenSpec
from desktop.gui.settings import Settings
from desktop.gui.tasks import Task, TaskRunner
from desktop.i18n import translate


class MainWindow(Frame):
    """One office's window. `session` is handed to the screens; `search` answers Ctrl+K off the window's thread."""

    closing = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(
        self,
        specs: Sequence[ScreenSpec],
        settings: Settings,
        *,
        session: Any = None,
        office: str = "",
        office_kind: str = "",
        person: str = "",
        search: Search | None = None,
    ) -> None:
        kept = [one for one in specs if not one.offices or office_kind in one.offices]
        super().__init__(kept, settings, office, person)
        self.tasks = TaskRunner(self)
        self.desk = Desk(session=session, tasks=self.tasks, settings=settings)
        self.specs = {one.id: one for one in kept}
        self._search = search
        self._screens: dict[str, Screen] = {}
        self._history: list[str] = []
        self._stale: dict[str, frozenset[str] | None] = {}
        self._undo: Callable[[], object] | None = None
        self._undo_is_again = False
        self._connect()
        self._shortcuts()
        self._offer_screens()

    # Going about

    def show_screen(self, screen: str, what: object = None) -> None:
        """Bring `screen` to view, made now if need be, and let it open `what`. Raises KeyError for unknown ids."""
        self._finish_typing()
        current = self.current()
        if current is not None and current is not self._screens.get(screen):
            current.leave()
            self.undo_bar.hide()  # what it says was done on the screen left; Ctrl+Z still takes it back
        shown = self._screens.get(screen) or self._make(screen)
        if what is not None:
            shown.open(what)
        if not self._history or self._history[-1] != screen:
            self._history.append(screen)
        self.stack.setCurrentWidget(shown)
        self._freshen(screen)
        self.rail.mark(screen)
        self.help.show_page(shown.help_page or screen)
        self.desk.settings.screen = screen

    def current(self) -> Screen | None:
        """The screen on view."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Screen) else None

    def go_back(self) -> None:
        """Esc: a step back in the screen, else to the screen before."""
        current = self.current()
        if current is not None and current.can_go_back():
            return
        if len(self._history) > 1:
            self._history.pop()
            self.show_screen(self._history[-1])

    def refresh(self, changed: frozenset[str] = frozenset()) -> None:
        """Let screens concerned show the store anew: the one on view now, the others when next shown."""
        for screen, made in self._screens.items():
            if not changed or not made.kinds or made.kinds & changed:
                before = self._stale.get(screen, frozenset())
                self._stale[screen] = None if not changed or before is None else before | changed
        current = self.current()
        if current is not None:
            self._freshen(self._id_of(current))
        self._offer_screens()

    def _offer_screens(self) -> None:
        """Offer in the rail what the rules and records ask for now."""
        for screen, spec in self.specs.items():
            if spec.wanted is not None:
                self.rail.offer(screen, offered=spec.wanted(self.desk))

    # Saying

    def say_done(self, done: Done) -> None:
        """Say what was done, offer Undo, refresh what it changed."""
        self._undo, self._undo_is_again = done.undo, done.again
        if done.text:
            self.undo_bar.offer(done.text, undo=done.undo is not None, again=done.again)
        if done.changed:
            self.refresh(done.changed)

    def refuse(self, error: AppError) -> None:
        """Show a refusal on the screen on view."""
        current = self.current()
        if current is not None:
            current.refuse(error)

    def _stopped(self, task: Task) -> None:
        """A person cancelled a job: say that it left no trace, and show things as they are."""
        current = self.current()
        if current is not None and task.shown:
            self.refresh()
            current.banner.say("inform", self.tr("Stopped. Nothing was changed."), task.title)

    def open_palette(self) -> Palette:
        """Ctrl+K."""
        self._finish_typing()
        own = [Found(translate("Screens", one.title), "", one.icon, _Go(self, one.id)) for one in self.specs.values()]
        opened = Palette(own, self._search, self.tasks, self)
        middle = self.mapToGlobal(self.rect().topLeft())
        opened.move(middle.x() + (self.width() - opened.width()) // 2, middle.y() + 72)
        opened.show()
        return opened

    def toggle_help(self) -> None:
        """F1."""
        self.help.setVisible(not self.help.isVisible())

    # Making

    def _connect(self) -> None:
        self.finder.clicked.connect(self.open_palette)
        self.rail.chosen.connect(self.show_screen)
        self.undo_bar.undo.connect(self._undo_clicked)
        self.tasks.progressed.connect(self.progress.show_task)
        self.tasks.failed.connect(self.refuse)
        self.tasks.cancelled.connect(self._stopped)
        self.explain.clicked.connect(self.toggle_help)
        self.help.closed.connect(self.help.hide)

    def _shortcuts(self) -> None:
        for keys, run in (
            ("Ctrl+K", self.open_palette),
            ("F1", self.toggle_help),
            ("Esc", self.go_back),
            (QKeySequence(QKeySequence.StandardKey.Undo), self._undo_pressed),
            ("Ctrl+Y", self._redo_pressed),
            ("Ctrl+Shift+Z", self._redo_pressed),
            ("F5", self.refresh),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    def _make(self, screen: str) -> Screen:
        made = self.specs[screen].factory(self.desk)
        made.go.connect(self.show_screen)
        made.did.connect(self.say_done)
        self._screens[screen] = made
        self._stale[screen] = None
        self.stack.addWidget(made)
        return made

    def _freshen(self, screen: str) -> None:
        shown, stale = self._screens[screen], self._stale.pop(screen, frozenset())
        if stale is None or stale:
            shown.refresh(stale or frozenset())
        shown.show_titles()

    def _id_of(self, wanted: Screen) -> str:
        return next(one for one, made in self._screens.items() if made is wanted)

    # Undo

    def _undo_clicked(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def _undo_pressed(self) -> None:
        self.undo_bar.hide()
        if self._undo is not None and not self._undo_is_again:
            self._undo_clicked()
        else:
            self.undo_asked.emit()

    def _redo_pressed(self) -> None:
        self.undo_bar.hide()
        if self._undo is not None and self._undo_is_again:
            self._undo_clicked()
        else:
            self.redo_asked.emit()

    def _finish_typing(self) -> None:
        """Leaving a field saves it, so leave it."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._finish_typing()
        if self.tasks.busy:
            self._close_later(event)
            return
        current = self.current()
        if current is not None:
            current.leave()
        self.remember_place()
        self.tasks.cancel()
        self.tasks.wait()
        self.closing.emit()
        super().closeEvent(event)

    def _close_later(self, event: QCloseEvent) -> None:
        """Stop what runs; the window closes when it has stopped."""
        event.ignore()
        self.tasks.idle.connect(self.close, Qt.ConnectionType.UniqueConnection)
        self.tasks.cancel()


class _Go:
    """Bring one screen to view; what Ctrl+K runs."""

    def __init__(self, window: MainWindow, screen: str) -> None:
        self._window, self._screen = window, screen

    def __call__(self) -> None:
        self._window.show_screen(self._screen)


def rebuild(window: MainWindow, build: Callable[[], MainWindow]) -> MainWindow:
    """A new window in place of `window`, on the same screen: for another language, person or office."""
    screen = window.desk.settings.screen
    window.close()
    new = build()
    new.show()
    if screen in new.specs:
        new.show_screen(screen)
    window.deleteLater()
    return new
