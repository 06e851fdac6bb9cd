"""What is under way: every file put into the outbox, to whom, by which way, how far – sent is not yet received."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.domain.dates import short_date
from desktop.domain.errors import AppError
from desktop.gui import theme
from desktop.gui.columns import Column
from desktop.gui.meanings import NAMED
from desktop.gui.screen import Screen
from desktop.gui.store_job import LongStoreJob
from desktop.gui.table_view import TableView
from desktop.gui.tasks import Task
from desktop.gui.widgets.boxes import Card, button, column, row
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel
from desktop.gui.widgets.notes import EmptyState
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import outbox
from desktop.planning.outbox import RECEIVED, SENT, STOPPED, WAITING, Letter, OutboxRow

SOON_MS = 500
"""After so long a file that takes time is shown as being sent."""

COLUMNS = (
    Column(key="office", title=QT_TRANSLATE_NOOP("Columns", "To"), text=lambda row: row.office, stretch=True),
    Column(key="way", title=QT_TRANSLATE_NOOP("Columns", "By"), text=lambda row: row.way, width=190),
    Column(
        key="state",
        title=QT_TRANSLATE_NOOP("Columns", "State"),
        text=lambda row: row.word,
        meaning=lambda row: NAMED[row.meaning],
        tip=lambda row: row.story,
        width=310,
    ),
    Column(
        key="made",
        title=QT_TRANSLATE_NOOP("Columns", "Made on"),
        text=lambda row: f"{short_date(row.letter.made)} {row.letter.made[11:16]}",
        sort=lambda row: row.letter.made,
        width=150,
    ),
    Column(
        key="file",
        title=QT_TRANSLATE_NOOP("Columns", "File"),
        text=lambda row: row.letter.name,
        width=300,
        hidden=True,
    ),
)


class OutboxPage(QWidget):
    """A calm list; below it what stands against the file chosen, and what can be done. `send_wanted` when empty."""

    send_wanted = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._task: Task | None = None
        sentence = self.tr(
            "Nothing is under way. A file sent by one of your ways stays here until its reader has confirmed it."
        )
        empty = EmptyState("paper-plane-tilt", sentence, self.tr("Send something"))
        empty.pressed.connect(self.send_wanted)
        self.table = TableView(COLUMNS, _id, name="outbox", settings=screen.desk.settings, empty=empty, totals=False,
                               several=False)  # fmt: skip
        self.table.filter.hide()
        self.table.selected.connect(self._look)
        screen.desk.tasks.idle.connect(self._at_rest)
        for tool in (self.table.counted, self.table.chooser):
            tool.hide()
        self._make_card()
        self.setLayout(column(self.table, self.card, gap=theme.M))

    def refresh(self) -> None:
        """Show the outbox as it is now."""
        rows = outbox.rows(self._screen.desk.session)
        self.table.set_rows(rows)
        self.table.select_one()
        self.card.setVisible(bool(rows))
        self._look()

    def waiting(self) -> int:
        """How many files are not sent yet."""
        return sum(row.letter.state in (WAITING, STOPPED) for row in self.table.model.rows())

    def send_now(self) -> None:
        """Try everything that is not sent, without waiting for its time."""
        job = LongStoreJob(self._screen.desk.session.home, outbox.send, everything=True)
        self._task = self._screen.desk.tasks.errand(job, done=self._sent, failed=self._failed)
        self._look()
        QTimer.singleShot(SOON_MS, self, self.refresh)

    def _make_card(self) -> None:
        self.name, self.story = Section(), ThaiLabel()
        self.file = Hint()
        self.now = button(self.tr("Send now"), self._now_pressed, name="paper-plane-tilt", kind="main")
        self.again = button(self.tr("Send once more"), self._send_again, name="arrow-clockwise")
        self.withdraw = button(self.tr("Withdraw"), self._withdraw, name="x")
        box = row(gap=theme.L)
        box.addLayout(column(self.name, self.story, self.file, gap=theme.XS), 1)
        self.place = button(self.tr("Open the folder"), self._open_place, name="folder-open")
        for one in (self.withdraw, self.again, self.place, self.now):
            box.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        self.card = Card().add(box)

    def _chosen(self) -> OutboxRow | None:
        return self.table.selected_row()

    def _look(self, _selected: object = None) -> None:
        row = self._chosen()
        state = row.letter.state if row else ""
        self.now.setVisible(bool(self.waiting()) or self._task is not None)
        self.now.setText(self.tr("Stop sending") if self._task else self.tr("Send now"))
        self.again.setVisible(state == SENT)
        self.place.setVisible(state == SENT and bool(row and row.folder))
        self.withdraw.setVisible(state in (WAITING, STOPPED, SENT, RECEIVED))
        self.withdraw.setText(self.tr("Take off the list") if state in (SENT, RECEIVED) else self.tr("Withdraw"))
        if row is not None:
            words = self.tr("To {office}, by {way}")
            self.name.set_text(words.format(office=row.office, way=row.way))
            self.story.set_text(row.story or row.word)
            self.file.set_text(row.letter.name)

    def _now_pressed(self) -> None:
        if self._task is None:
            self.send_now()
        else:
            self._task.progress.cancel()

    def _send_again(self) -> None:
        row = self._chosen()
        if row is not None and self._screen.attempt(lambda: outbox.again(self._screen.desk.session, row.letter.id)):
            self.refresh()
            self.send_now()

    def _open_place(self) -> None:
        row = self._chosen()
        if row is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(row.folder))

    def _withdraw(self) -> None:
        row = self._chosen()
        if row is not None and self._screen.attempt(lambda: outbox.withdraw(self._screen.desk.session, row.letter.id)):
            self._screen.banner.hide()
            self.refresh()

    def _sent(self, tried: Sequence[Letter]) -> None:
        self._task = None
        self.refresh()
        self._screen.banner.hide()
        failed = [one.id for one in tried if one.error]
        self.table.select(failed[:1] or [one.id for one in tried[:1]])
        if sent := len(tried) - len(failed):
            self._screen.done(self.tr("%n file(s) sent; not confirmed yet", "", sent))

    def _at_rest(self) -> None:
        """Nothing runs any more, also after Cancel."""
        if self._task is not None:
            self._task = None
            self.refresh()

    def _failed(self, error: AppError) -> None:
        self._task = None
        self.refresh()
        self._screen.refuse(error)


def _id(row: OutboxRow) -> str:
    return row.letter.id
