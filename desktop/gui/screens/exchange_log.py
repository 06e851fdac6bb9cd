"""Everything that was sent and received, newest first, with what became of it."""

from PySide6.QtWidgets import QWidget

from desktop.domain.dates import short_date
from desktop.gui.columns import Column, number
from desktop.gui.screen import Screen
from desktop.gui.screens.home_cards import MEANINGS
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.notes import EmptyState
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import exchange_list
from desktop.planning.exchange_list import FileRow

DIRECTIONS = {
    "out": QT_TRANSLATE_NOOP("Exchange", "Sent"),
    "in": QT_TRANSLATE_NOOP("Exchange", "Received"),
}

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
        title=QT_TRANSLATE_NOOP("Columns", "Way"),
        text=lambda row: translate("Exchange", DIRECTIONS[row.direction]),
        width=90,
    ),
    Column(key="office", title=QT_TRANSLATE_NOOP("Columns", "Office"), text=lambda row: row.office, width=250),
    Column(key="name", title=QT_TRANSLATE_NOOP("Columns", "File"), text=lambda row: row.name, stretch=True),
    Column(
        key="state",
        title=QT_TRANSLATE_NOOP("Columns", "State"),
        text=lambda row: row.word,
        meaning=lambda row: MEANINGS[row.meaning],
        tip=exchange_list.story,
        width=210,
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
        self.setLayout(column(self.table))

    def refresh(self) -> None:
        """Show every file."""
        self.table.set_rows(exchange_list.files(self._screen.desk.session))

    def _tell(self, key: str) -> None:
        row: FileRow = next(one for one in self.table.model.rows() if one.key == key)
        self._screen.banner.say("inform", f"{row.name} – {row.word}", exchange_list.story(row))


def _key(row: FileRow) -> str:
    return row.key
