"""The window of one office at work: undo of whatever was done last, who is working, other writers, forms left open."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent

from desktop.domain.errors import AppError
from desktop.gui.finder import Finder
from desktop.gui.freeze import Freeze
from desktop.gui.person import NewPersonDialog
from desktop.gui.person_menu import PersonMenu
from desktop.gui.postman import Postman
from desktop.gui.screen import Done, ScreenSpec
from desktop.gui.settings import Settings
from desktop.gui.shell import MainWindow
from desktop.gui.waiting import WaitingCases
from desktop.gui.watch import Watch
from desktop.i18n import translate
from desktop.planning import edit, history, office
from desktop.planning.home import office_name
from desktop.planning.workspace import Workspace


class OfficeWindow(MainWindow):
    """`language_chosen` when its words must be made anew."""

    language_chosen = Signal(str)

    def __init__(self, workspace: Workspace, specs: Sequence[ScreenSpec], settings: Settings) -> None:
        super().__init__(
            specs,
            settings,
            session=workspace,
            office=office_name(workspace),
            office_kind=workspace.identity.kind,
            person=office.who_is_working(workspace),
            search=Finder(workspace.home, self),
        )
        self.workspace = workspace
        self.watch = Watch(workspace.db, self)
        self.postman = Postman(workspace, self.tasks, self)
        self.waiting = WaitingCases(workspace, self.tasks, self)
        self.freeze = Freeze()
        self._last_act = self._act_now()
        self.watch.changed.connect(self.refresh_all)
        self.watch.idle.connect(self.leave_form)
        self.waiting.counted.connect(self._show_waiting)
        self.postman.went.connect(self._files_went)
        self.postman.came.connect(self._files_came)
        self.undo_asked.connect(self.undo)
        self.redo_asked.connect(self.redo)
        self.tasks.busy_changed.connect(self._busy)
        self.person.chosen.connect(self.work_as)
        self._show_people()
        menu = PersonMenu(settings, self)
        menu.new_person.connect(self.ask_for_person)
        menu.language_picked.connect(self.language_chosen)
        self.person.set_more(menu.actions())
        QTimer.singleShot(0, self, self.waiting.look)

    # What was done

    def say_done(self, done: Done) -> None:
        """Say what was done; when the deed itself wrote an act of the journal, offer to take that back."""
        before, self._last_act = self._last_act, self._act_now()
        own = self._last_act not in ("", before) and history.kinds_of(self.workspace, self._last_act) & done.changed
        if done.undo is None and not done.again and done.text and own:
            done = Done(text=done.text, undo=partial(self._take_back, self._last_act), changed=done.changed)
        super().say_done(done)

    def undo(self) -> None:
        """Ctrl+Z: take the last act back."""
        self._take_back("")

    def redo(self) -> None:
        """Ctrl+Y: do again what was taken back."""
        self.leave_form()
        try:
            undone = history.redo(self.workspace)
        except AppError as error:
            self.refuse(error)
            return
        verb = translate("Verbs", undone.verb)
        self._said_undone(self.tr("Done again: {verb}").format(verb=verb), undone.kept)

    def _take_back(self, act: str) -> None:
        self.leave_form()
        try:
            undone = history.undo(self.workspace, act)
        except AppError as error:
            self.refuse(error)
            return
        verb = translate("Verbs", undone.verb)
        self._said_undone(self.tr("Taken back: {verb}").format(verb=verb), undone.kept, again=self.redo)

    def _said_undone(self, text: str, kept: Sequence[object], again: Callable[[], object] | None = None) -> None:
        self._last_act = self._act_now()
        if kept:
            more = self.tr("%n field(s) stay, because somebody has set them since", "", len(kept))
            text = f"{text} · {more}"
        super().say_done(Done(text=text, undo=again, again=again is not None))
        self.refresh()

    def _act_now(self) -> str:
        found = history.last_act(self.workspace)
        return found.act if found else ""

    # Beside the screens

    def leave_form(self) -> None:
        """Close what is open in forms, as when the person leaves them."""
        current = self.current()
        if current is not None:
            current.leave()
        edit.Visit(self.workspace).leave()

    def refresh(self, changed: frozenset[str] = frozenset()) -> None:
        super().refresh(changed)
        self.waiting.look()

    def _show_waiting(self, cases: int) -> None:
        self.rail.set_number("conflicts", cases)

    def _files_went(self) -> None:
        if not self.tasks.busy:
            self.refresh(frozenset({"outbox"}))  # no kind of record: only what shows everything is read anew

    def _files_came(self, files: int) -> None:
        self.say_done(Done(text=self.tr("%n file(s) have come: fetch them under “Send and receive”", "", files)))

    def refresh_all(self) -> None:
        """Somebody else has written: show the store anew, once nothing of ours is running."""
        if not self.tasks.busy:
            self.refresh()

    def show_screen(self, screen: str, what: object = None) -> None:
        super().show_screen(screen, what)
        if self.tasks.busy:
            self._hold_current()

    def _busy(self, busy: bool) -> None:
        if busy:
            self.leave_form()  # what is half typed goes to disk before its field is frozen
            self._last_act = self._act_now()  # and is not taken for what the job writes
            self._hold_current()
            return
        self.freeze.thaw()
        self.progress.say_beside("")
        self.refresh()

    def _hold_current(self) -> None:
        """While something is being written, the screen on view can be read but not changed."""
        current = self.current()
        if current is None or getattr(current, "works_while_busy", False):
            return
        why = self.tr("Reading goes on; changes can be made again when this is done.")
        self.progress.say_beside(why)
        self.freeze.hold(current, why)

    # Who is working

    def work_as(self, person: str) -> None:
        """From now on this person is working."""
        self.leave_form()
        office.work_as(self.workspace, person)
        name = office.who_is_working(self.workspace)
        self.person.set_name(name)
        self.say_done(Done(text=self.tr("{name} is working now").format(name=name)))

    def ask_for_person(self) -> NewPersonDialog:
        """Ask for a new person."""
        dialog = NewPersonDialog(self)
        dialog.chosen.connect(self.add_person)
        dialog.open()
        return dialog

    def add_person(self, name: str, position: str) -> None:
        """Add a person to the office, who works from now on."""
        self.leave_form()
        try:
            person = office.add_person(self.workspace, name, position)
        except AppError as error:
            self.refuse(error)
            return
        self._show_people()
        self._last_act = self._act_now()
        self.work_as(person)

    def _show_people(self) -> None:
        self.person.set_people((one.id, one.name or "") for one in office.people(self.workspace))

    # The end

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.watch.stop()
            self.postman.stop()
            edit.Visit(self.workspace).leave()
            self.tasks.leave()
            self.workspace.close()
