"""Making a file for another office: to whom, what it will hold, who can open it, and where it was saved."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from desktop.domain.errors import AppError
from desktop.gui import file_dialogs, theme
from desktop.gui.columns import Column, number
from desktop.gui.language import count
from desktop.gui.screen import Screen
from desktop.gui.screens.exchange_outbox_send import ByWay
from desktop.gui.store_job import LongStoreJob, StoreJob
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Card, Page, button, column, row
from desktop.gui.widgets.labels import Caption, Hint, Section, ThaiLabel
from desktop.gui.widgets.notes import EmptyState
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import exchange, exchange_letter, exchange_list, outbox
from desktop.planning.exchange_letter import Letter
from desktop.planning.exchange_list import Mail
from desktop.planning.workspace import Workspace
from desktop.sync.writing import Sent

COLUMNS = (
    Column(key="office", title=QT_TRANSLATE_NOOP("Columns", "To"), text=lambda row: row.office_name, stretch=True),
    number("new", QT_TRANSLATE_NOOP("Columns", "Not sent yet"), lambda row: row.new, width=110),
    number("waiting", QT_TRANSLATE_NOOP("Columns", "Awaiting receipt"), lambda row: row.waiting, width=120),
)

MANY = 8
"""From so many readers on, finding one is worth a field."""


class SendPage(QWidget):
    """Pick a reader, see the letter, press the one button: by a way, which says `queued`, or as a file.

    `offices_wanted` when nobody is known yet.
    """

    offices_wanted = Signal()
    queued = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._workspace: Workspace = screen.desk.session
        self.letter: Letter | None = None
        self.sent: Sent | None = None
        self._asked_for, self._made_for, self._sent_for = "", "", ("", 0)
        self._make_readers()
        self._make_letter()
        box = row(gap=theme.L)
        box.addLayout(column(self.readers), 1)
        self.right = Page(self.result, self.card, None)  # what is ready stands above, in sight at once
        box.addWidget(self.right, 1)
        self.setLayout(box)

    def refresh(self) -> None:
        """Show who is known and how much has not been sent."""
        mail = [exchange_list.mail(self._workspace, office) for office in exchange_list.readers(self._workspace)]
        self.readers.set_rows(mail)
        self.readers.filter.setVisible(len(mail) >= MANY)
        self.right.setVisible(bool(mail))
        usual = exchange.default_reader(self._workspace)
        offices = [one.office for one in mail]
        if mail and not self.readers.selected_ids():
            self.readers.select([usual if usual in offices else offices[0]])
        self._look()

    def save_to(self, path: Path) -> None:
        """Make the file at `path`, as a job that can be cancelled."""
        if self.letter is None:
            return
        self._screen.desk.settings.last_folder = str(path.parent)
        self._screen.desk.settings.save()
        self._screen.leave()
        self._screen.banner.hide()
        self.result.hide()
        self.make.setEnabled(False)
        self._asked_for = self.letter.to
        home, to, full = self._workspace.home, self.letter.to, self.full.isChecked()
        job = LongStoreJob(home, exchange.export, path, to, full=full)
        title = self.tr("Making the file for {office}").format(office=self.letter.office_name)
        self._screen.desk.tasks.run(job, done=self._made, failed=self._failed, title=title)

    def send_by(self, way: str) -> None:
        """Make the file and put it into the outbox for this way, as a job that can be cancelled."""
        if self.letter is None:
            return
        self._screen.leave()
        self._screen.banner.hide()
        self.by_way.send.setEnabled(False)
        home, to, full = self._workspace.home, self.letter.to, self.full.isChecked()
        job = LongStoreJob(home, outbox.queue, to, way, full=full)
        title = self.tr("Making the file for {office}").format(office=self.letter.office_name)
        self._screen.desk.tasks.run(job, done=self._put_out, failed=self._failed, title=title)

    def _make_readers(self) -> None:
        sentence = self.tr("No other office is known yet. Exchange office cards first, then files can go to them.")
        empty = EmptyState("identification-card", sentence, self.tr("Open the office cards"))
        empty.pressed.connect(self.offices_wanted)
        self.readers = TableView(COLUMNS, _office, empty=empty, totals=False, several=False)
        self.readers.selected.connect(self._look)
        for tool in (self.readers.filter, self.readers.counted, self.readers.chooser):
            tool.hide()

    def _make_letter(self) -> None:
        self.to, self.contents, self.locked, self.again = Section(), ThaiLabel(), ThaiLabel(), Hint()
        self.full = QCheckBox(self.tr("Everything from the beginning, for a new computer or a lost file"))
        self.full.toggled.connect(self._look)
        self.make = button(self.tr("Make the file…"), self._ask_where, name="export", kind="main")
        self.instead = button(self.tr("Make a file to hand over yourself…"), self._ask_where, name="export")
        self.instead.hide()
        self.by_way = ByWay()
        self.by_way.wanted.connect(self.send_by)
        self.card = Card().add(
            Caption(self.tr("To")), self.to,
            Caption(self.tr("The file will hold")), self.contents, self.again,
            Caption(self.tr("It can be opened by")), self.locked,
            self.full, theme.S, self.by_way, row(self.make, self.instead, None),
        )  # fmt: skip
        self.result = Card(self.tr("The file is ready"))
        self.result_text, self.result_path = ThaiLabel(), Hint()
        self.result.add(
            self.result_text, self.result_path,
            row(button(self.tr("Open the folder"), self._open_folder, name="folder-open"),
                button(self.tr("Copy the place"), self._copy_path, name="copy"), None),
        )  # fmt: skip
        self.result.hide()

    def _look(self, _selected: object = None) -> None:
        picked = self.readers.selected_ids()
        if picked:
            home, full = self._workspace.home, self.full.isChecked()
            job = StoreJob(home, exchange_letter.letter, picked[0], full=full)
            self._screen.desk.tasks.read(job, done=self._show)

    def _show(self, letter: Letter) -> None:
        self.letter = letter
        self._put_away_old_file(letter)
        self.to.set_text(letter.office_name)
        parts = [self.tr("{kind} {count}").format(kind=kind, count=count(records)) for kind, records in letter.contents]
        nothing = self.tr("Nothing new since the last file they confirmed.")
        self.contents.set_text(" · ".join(parts) if parts else nothing)
        mail = self.readers.selected_row()
        waiting = mail.waiting if mail and not self.full.isChecked() else 0
        self.again.set_text(self.tr("Among it what went before and is not confirmed yet") if waiting else "")
        self.again.setVisible(bool(waiting))
        locked = " · ".join(letter.readers)
        self.locked.set_text(locked or self.tr("Everybody: no computer of this office is known."))
        for one in (self.make, self.instead):
            one.setEnabled(bool(letter.changes))
        ways = self._screen.attempt(lambda: outbox.ways_to(self._workspace, letter.to)) or []
        self.by_way.show_ways(ways, ready=bool(letter.changes))
        self.make.setVisible(not ways)
        self.instead.setVisible(bool(ways))

    def _put_away_old_file(self, letter: Letter) -> None:
        """The file made belongs to its reader and to what there was then: another reader or new work ends it."""
        now = (letter.to, letter.changes)
        if self._made_for == letter.to:
            self._sent_for = now
        elif self._sent_for != now:
            self.result.hide()
        self._made_for = ""

    def _ask_where(self) -> None:
        if self.letter is None:
            return
        proposed = self._screen.desk.settings.folder / exchange_letter.file_name(self._workspace, self.letter.to)
        title, kinds = self.tr("Where shall the file go?"), [self.tr("Files of this program (*.amphoe)")]
        file_dialogs.save(self, title, proposed, self._chosen, kinds=kinds)

    def _chosen(self, path: str) -> None:
        self.save_to(Path(path))

    def _made(self, sent: Sent) -> None:
        self.sent = sent
        words = self.tr("{changes} changes, {size} kB. Hand it over by e-mail, chat or USB stick.")
        size = max(1, sent.size // 1000)
        self.result_text.set_text(words.format(changes=count(sent.changes), size=count(size)))
        self.result_path.set_text(str(sent.path))
        self._made_for = self._asked_for
        self.result.show()
        self._look()
        self._screen.done(self.tr("Saved {file}").format(file=sent.path.name), "receipt")

    def _put_out(self, _letter: outbox.Letter) -> None:
        self._look()
        self.queued.emit()

    def _failed(self, error: AppError) -> None:
        self.make.setEnabled(True)
        self.by_way.send.setEnabled(True)
        self._screen.refuse(error)

    def _open_folder(self) -> None:
        if self.sent is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.sent.path.parent)))

    def _copy_path(self) -> None:
        if self.sent is not None:
            QApplication.clipboard().setText(str(self.sent.path))


def _office(row: Mail) -> str:
    return row.office
