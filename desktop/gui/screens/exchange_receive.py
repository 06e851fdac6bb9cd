"""Taking files in: choose or drop, see what each says it is and what it would do, press one button, read the result."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from desktop.domain.errors import AppError
from desktop.gui import file_dialogs, theme
from desktop.gui.screen import Screen
from desktop.gui.screens.exchange_outbox_fetch import FetchCard
from desktop.gui.screens.exchange_report import FileCard
from desktop.gui.screens.exchange_rooms import RoomsCard
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.gui.store_job import LongStoreJob, StoreJob
from desktop.gui.widgets.boxes import Page, button, column, row
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel
from desktop.gui.widgets.notes import EmptyState
from desktop.planning import exchange
from desktop.planning.exchange import APPLIED, HELD, QUARANTINED, Outcome
from desktop.planning.workspace import Workspace
from desktop.store import identity

KEPT = (HELD, QUARANTINED)


class ReceivePage(QWidget):
    """`outcomes` are those shown; `rehearsal` while nothing of them has been written."""

    offices_wanted = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._workspace: Workspace = screen.desk.session
        self.outcomes: tuple[Outcome, ...] = ()
        self.rehearsal = False
        self.cards: list[FileCard] = []
        self._paths: tuple[Path, ...] = ()
        self._work: tuple[str, object] = ("", None)
        self._make()

    def refresh(self) -> None:
        """Show what waits; a report stays until it is closed."""
        self.fetch.refresh()
        self.rooms.show_rooms(exchange.waiting(self._workspace), exchange.quarantined(self._workspace))

    def look_at(self, paths: Sequence[Path]) -> None:
        """Rehearse: see what these files would do, writing nothing."""
        self._paths = tuple(paths)
        if not self._paths:
            return
        self._screen.leave()
        self._screen.banner.hide()
        job = LongStoreJob(self._workspace.home, exchange.receive, self._paths, dry_run=True)
        self._screen.desk.tasks.run(job, done=self._rehearsed, title=self.tr("Looking at the files"))

    def take_in(self) -> None:
        """Do what was shown."""
        self.take.setEnabled(False)
        job = LongStoreJob(self._workspace.home, exchange.receive, self._paths, expected=self.outcomes)
        self._screen.desk.tasks.run(job, done=self._taken, failed=self._failed, title=self.tr("Taking the files in"))

    def close_report(self) -> None:
        """Back to choosing."""
        self._paths, self.outcomes = (), ()
        self._pages.setCurrentIndex(0)
        self.refresh()

    # Making

    def _make(self) -> None:
        sentence = self.tr(
            "Drop files here that another office sent, or choose them. You see first what they would do."
        )
        self.empty = EmptyState("tray", sentence, self.tr("Choose files…"))
        self.empty.pressed.connect(self._ask_files)
        self.rooms = RoomsCard()
        self.rooms.offices_wanted.connect(self.offices_wanted)
        self.rooms.without_wanted.connect(self._ask_reason)
        self.fetch = FetchCard(self._screen)
        self.fetch.came.connect(self.look_at)
        first = Page(self.fetch, self.rooms)
        first.body.insertWidget(1, self.empty, 1)
        self.heading, self.told = Section(), ThaiLabel(role="quiet")
        self.take = button("", self.take_in, name="check", kind="main")
        self.cards_button = button(self.tr("Open the office cards"), self._to_offices, name="identification-card")
        self.other = button("", self._go_elsewhere)
        top = row(gap=theme.S)
        top.addLayout(column(self.heading, self.told, gap=0), 1)
        self.onward = button("", self._go_on, name="arrow-right", kind="main")
        for one in (self.cards_button, self.other, self.onward, self.take):
            top.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        self._list = Page()
        report = column(top, gap=theme.M)
        report.addWidget(self._list, 1)
        second = QWidget()
        second.setLayout(report)
        self._pages = QStackedWidget()
        self._pages.addWidget(first)
        self._pages.addWidget(second)
        self.setLayout(column(self._pages))

    def _go_on(self) -> None:
        """To the work that the files brought."""
        screen, what = self._work
        self.close_report()
        self._screen.go.emit(screen, what)

    def _offer_work(self, taken: Sequence[Outcome]) -> None:
        """Lead to what is to be done with what came: the province decides on it, the district tells its villages."""
        province = self._workspace.identity.kind == "province"
        wanted = "submission" if province else "decision"
        senders = [one.sender.partition("/")[0] for one in taken if wanted in one.kinds]
        self._work = ("decide", senders[0]) if province and senders else ("lifeline", None)
        self.onward.setText(self.tr("Decide on it") if province else self.tr("See the answers"))
        self.onward.setVisible(bool(senders))

    def _go_elsewhere(self) -> None:
        """Leave the report; after a refusal ask for another file at once."""
        refused = self.rehearsal and self.take.isHidden()
        self.close_report()
        if refused:
            self._ask_files()

    def _ask_files(self) -> None:
        kinds = [self.tr("Files of this program (*.amphoe *.amphoe.*)"), self.tr("All files (*)")]
        folder = self._screen.desk.settings.folder
        file_dialogs.choose_several(self, self.tr("Which files?"), folder, self._files_chosen, kinds=kinds)

    def _files_chosen(self, names: list[str]) -> None:
        self._screen.desk.settings.last_folder = str(Path(names[0]).parent)
        self.look_at([Path(name) for name in names])

    def _ask_reason(self, bundle: str) -> None:
        """Going on without a part is a decision: what it means, and why it is taken."""
        ask = TextAsk(
            self.tr("Go on without the missing part?"),
            self.tr("Go on without it"),
            self.tr("Why? This is noted, and shown wherever the part is missing"),
            hint=self.tr("For example: the computer was lost, and nobody has the file"),
            parent=self,
        )
        ask.add(
            Hint(
                self.tr(
                    "First ask everybody who may have the file. Without it records and sums here stay incomplete, and"
                    " so will be what you send on. If the part turns up later, it is filled in by itself."
                )
            )
        )
        ask.answered.connect(partial(self._go_on_without, bundle))
        ask.open()

    def _go_on_without(self, bundle: str, reason: str) -> None:
        self._screen.leave()
        job = StoreJob(self._workspace.home, exchange.go_on_without, bundle, reason)
        self._screen.desk.tasks.run(job, done=self._taken, failed=self._failed, title=self.tr("Taking the files in"))

    def _to_offices(self) -> None:
        self.offices_wanted.emit()

    # What came of it

    def _rehearsed(self, outcomes: Sequence[Outcome]) -> None:
        self.rehearsal = True
        self.onward.hide()
        self._show(outcomes)
        can = [one for one in outcomes if one.state == APPLIED]
        keep = [one for one in outcomes if one.state in KEPT]
        self.heading.set_text(self.tr("What these files would do"))
        self.told.set_text(self.tr("Nothing has been written yet."))
        self.take.setText(self.tr("Take in") if can or not keep else self.tr("Keep until they can be read"))
        self.take.setVisible(bool(can or keep))
        self.take.setEnabled(True)
        self.other.setText(self.tr("Leave it") if can or keep else self.tr("Choose another file"))
        self._focus(self.take if can or keep else self.other)

    def _taken(self, outcomes: Sequence[Outcome]) -> None:
        self._workspace.identity = identity.read(self._workspace.db)  # it may go on under a new number
        self.rehearsal = False
        self._show(outcomes)
        new = sum(one.state == APPLIED for one in outcomes)
        self.heading.set_text(self.tr("What was done"))
        self.told.set_text(self.tr("%n file(s) taken in", "", new) if new else self.tr("No file was taken in."))
        self.take.hide()
        self._offer_work([one for one in outcomes if one.state == APPLIED])
        self.other.setText(self.tr("Receive other files"))
        self._focus(self.other if self.onward.isHidden() else self.onward)
        kinds = {kind for one in outcomes for kind in one.kinds}
        if new:
            self._screen.done(self.tr("%n file(s) taken in", "", new), *(kinds | {"receipt"}))
        self.refresh()

    def _failed(self, error: AppError) -> None:
        self.take.setEnabled(True)
        self._screen.refuse(error)

    def _show(self, outcomes: Sequence[Outcome]) -> None:
        self.outcomes = tuple(outcomes)
        for card in self.cards:
            self._list.body.removeWidget(card)
            card.deleteLater()
        self.cards = [FileCard(self._workspace, one, rehearsal=self.rehearsal) for one in outcomes]
        for place, card in enumerate(self.cards):
            self._list.body.insertWidget(place, card)
        if self._list.body.count() == len(self.cards):
            self._list.body.addStretch(1)
        self.cards_button.setVisible(any(one.state == QUARANTINED for one in outcomes))
        self._pages.setCurrentIndex(1)

    def _focus(self, one: QPushButton) -> None:
        one.setFocus()
