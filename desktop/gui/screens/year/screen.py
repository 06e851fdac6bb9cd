"""A screen of one document of the planning year: its state, its one next step, pages behind tabs."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.domain.record import Record
from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.undoing import TakeBack, latest
from desktop.gui.screens.year.steps import Step, Steps
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.notes import StatusChip
from desktop.planning import edit, settled
from desktop.planning.workspace import Workspace
from desktop.store.database import transaction


class YearScreen(Screen):
    """Subclass it: `add_pages` (known by `page_names`), `show_steps`, `show_record`."""

    page_names: ClassVar[tuple[str, ...]] = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ws: Workspace = desk.session
        self.cycle = words.cycle(self.ws, desk.settings)
        self.record = ""
        self.chip = StatusChip()
        self.main = self.main_action("", self._main_clicked)
        self.again = self.quiet_action("", self._again_clicked)
        self.action_row.insertWidget(0, self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.since = self.quiet_button("", self._show_since, "warning")
        self.steps = Steps(self)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self._visit: edit.Visit | None = None
        self._steps: tuple[Step | None, ...] = ()

    # For the screens

    def add_pages(self, *pages: tuple[str, QWidget]) -> None:
        """Pages behind tabs, or a single one without."""
        self.body.addLayout(self.paged(*pages))
        self.tabs.setVisible(len(pages) > 1)  # only now that it has a parent

    def paged(self, *pages: tuple[str, QWidget]) -> QVBoxLayout:
        """The tabs and below them their pages."""
        for word, page in pages:
            self.tabs.addTab(word)
            self.pages.addWidget(page)
        body = column(self.tabs, theme.S if len(pages) > 1 else 0, gap=0)
        body.addWidget(self.pages, 1)
        return body

    def turn_to(self, page: str) -> None:
        """Show a page by its name."""
        self.tabs.setCurrentIndex(self.page_names.index(page))

    def show_steps(self, steps: tuple[Step | None, ...], chip: tuple[theme.Meaning | None, str]) -> None:
        """The state, and what can be done next: the first is the main action (or None), the second a quiet one."""
        self._steps = steps
        self.chip.set_state(*chip)
        self.chip.setVisible(bool(self.record))
        for place, (made, role) in enumerate(((self.main, "on_accent"), (self.again, "text"))):
            step = steps[place] if len(steps) > place else None
            made.setVisible(step is not None)
            if step is not None:
                made.setText(step.verb)
                made.setIcon(icon(step.icon, role))
                made.setIconSize(QSize(24, 18))

    def say_since(self, document: Record | None) -> None:
        """Whether another computer wrote into the document after it was approved; the button shows what and who."""
        changed = len(settled.later(self.ws, document)) if document else 0
        self.since.setText(self.tr("Changed after approval: {n}").format(n=changed))
        self.since.setVisible(bool(changed))

    def set_fields(self, kind: str, record: str, values: Mapping[str, Any]) -> bool:
        """Fields of a form were left: stored at once, one change for the whole visit. Says whether it was done."""
        if self._visit is None:
            self._visit = edit.Visit(self.ws)
        try:
            self._visit.set(kind, record, values)
        except AppError as error:
            self.refuse(error)
            return False
        self.saved(kind)
        return True

    def do(self, said: str, use_case: Callable[[], Any], *changed: str) -> Any:
        """Do it and say it with Undo. A refusal is shown and gives None."""
        self.leave()
        before = latest(self.ws)
        with transaction(self.ws.db):
            made = self.attempt(_told(use_case))
        if made is not None:
            self.banner.hide()
            self.done(said, *changed, undo=TakeBack(self, self.ws, before, changed))
        return made[0] if made is not None else None

    def quiet_button(self, text: str, run: Callable[[], object], name: str) -> QPushButton:
        """A further action beside the main one, hidden until it makes sense."""
        made = self.quiet_action(text, run, name=name)
        made.hide()
        return made

    def show_record(self, kind: str, record: str) -> None:
        """Show the record that a finding speaks of."""

    # For the window

    def leave(self) -> None:
        """The visit to the form ends."""
        visit, self._visit = self._visit, None
        if visit is not None:
            visit.leave()

    def take_cycle(self) -> None:
        """Follow the year that the window works in."""
        self.cycle = words.cycle(self.ws, self.desk.settings)

    def _show_since(self) -> None:
        self.go.emit("rules", "CHANGED")

    def _main_clicked(self) -> None:
        self._take(0)

    def _again_clicked(self) -> None:
        self._take(1)

    def _take(self, place: int) -> None:
        step = self._steps[place] if len(self._steps) > place else None
        if step is not None:
            self.steps.take(step)


class DocumentScreen(YearScreen):
    """A year screen whose document is made when the first thing is entered: `opens` makes it and answers its id.

    `part` is the kind of record in it that `open` takes the id of.
    """

    part: ClassVar[str] = ""

    def __init__(self, desk: Desk, opens: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._opens = opens

    def document(self) -> str:
        """The document's id."""
        if not self.record:
            self.record = self._opens()
        return self.record

    def open(self, what: object) -> None:
        """Show a page by its name, or a record of the document by its id."""
        if what in self.page_names:
            self.turn_to(str(what))
        elif isinstance(what, str):
            self.show_record(self.part, what)


def _told(use_case: Callable[[], Any]) -> Callable[[], tuple[Any]]:
    """What `use_case` gives, wrapped: None is a good answer of its own."""

    def run() -> tuple[Any]:
        return (use_case(),)

    return run
