"""Everything that was sent and received, newest first, with what became of it; the report of what was taken in."""

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from desktop.domain.dates import short_date
from desktop.gui.columns import Column, number
from desktop.gui.meanings import NAMED
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Screen
from desktop.gui.screens.exchange_undo import Undoing
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.notes import EmptyState
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import exchange_list, receipts
from desktop.planning.exchange_list import FileRow

DIRECTIONS = {
    "out": QT_TRANSLATE_NOOP("Exchange", "Sent"),
    "in": QT_TRANSLATE_NOOP("Exchange", "Received"),
}

RECEIPTS = "receipts"
"""Where a row keeps what the receipts for its file say."""

COLUMNS = (
    Column(
        key="at",
        title=QT_TRANSLATE_NOOP("Columns", "Day"),
        text=lambda row: f"{short_date(row.at)} {row.at[11:16]}",
        sort=lambda row: row.at,
        width=150,
    ),
    Column(
        key="direction",
        title=QT_TRANSLATE_NOOP("Columns", "Sent or received"),
        text=lambda row: translate("Exchange", DIRECTIONS[row.direction]),
        width=90,
    ),
    Column(key="office", title=QT_TRANSLATE_NOOP("Columns", "Office"), text=lambda row: row.office, width=250),
    Column(key="name", title=QT_TRANSLATE_NOOP("Columns", "File"), text=lambda row: row.name, stretch=True),
    Column(
        key="state",
        title=QT_TRANSLATE_NOOP("Columns", "State"),
        text=lambda row: row.word,
        meaning=lambda row: NAMED[row.meaning],
        tip=exchange_list.story,
        width=210,
    ),
    Column(
        key="receipt",
        title=QT_TRANSLATE_NOOP("Columns", "Receipt"),
        text=lambda row: row.report.get(RECEIPTS, ""),
        tip=lambda row: row.report.get(RECEIPTS, ""),
        width=280,
    ),
    number("changes", QT_TRANSLATE_NOOP("Columns", "Changes"), lambda row: row.changes, width=100),
)


class LogPage(QWidget):
    """A table; Enter tells the story of a file."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        empty = EmptyState("arrows-left-right", self.tr("Nothing was sent or received yet."))
        settings = screen.desk.settings
        self.table = TableView(COLUMNS, _key, name="files", settings=settings, empty=empty, totals=False, several=False)
        self.table.opened.connect(self._tell)
        self.table.selected.connect(self._selected)
        self.report = ReportButton(screen, self._reports)
        self.table.extra.addWidget(self.report.button)
        self.undoing = Undoing(screen, self.table)
        self.table.extra.addWidget(self.undoing.button)
        self.setLayout(column(self.table))

    def refresh(self) -> None:
        """Show every file."""
        answered = receipts.in_words(self._screen.desk.session)
        files = exchange_list.files(self._screen.desk.session)
        self.table.set_rows(_told(row, answered.get(row.bundle, "")) for row in files)
        self._selected()
        self.undoing.look()

    def _tell(self, key: str) -> None:
        row: FileRow = next(one for one in self.table.model.rows() if one.key == key)
        story = "\n".join(part for part in (row.report[RECEIPTS], exchange_list.story(row)) if part)
        self._screen.banner.say("inform", f"{row.name} – {row.word}", story)

    def _reports(self) -> list[Offer]:
        """The report of the file one is on, if it was taken in with one."""
        rows: list[FileRow] = self.table.selected_rows()
        return [
            Offer(report="import-report", about=row.office, area=row.bundle)
            for row in rows
            if row.direction == "in" and row.report.get("reckoning")
        ]

    def _selected(self, _ids: object = None) -> None:
        self.report.button.setEnabled(bool(self._reports()))


def _told(row: FileRow, answered: str) -> FileRow:
    return replace(row, report={**row.report, RECEIPTS: answered if row.direction == "out" else ""})


def _key(row: FileRow) -> str:
    return row.key
