"""Who has the promulgated plan: one row for each recipient, its day and letter typed in their cells."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.dates import parse_date, short_date
from desktop.domain.village_papers import RECIPIENTS
from desktop.gui import theme
from desktop.gui.columns import Column, day
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.gui.screens.year.clearing import without_tools
from desktop.gui.table_view import TableView
from desktop.gui.theme import Meaning
from desktop.gui.widgets.boxes import button, column
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.village_plan import CopyRow


class Copies(QWidget):
    """`copy_left(row, values)` with each cell that is left; `recipient_added(name)`."""

    copy_left = Signal(object, object)
    recipient_added = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[CopyRow] = ()
        self._locked = ""
        self.table = without_tools(TableView(COLUMNS, _id, several=False, totals=False))
        self.table.setMinimumHeight(theme.ROW * 5)
        self.add = button(self.tr("Add a recipient…"), self._add, name="plus", kind="quiet")
        self.table.tools_row.insertWidget(0, self.add)
        self.table.cell_edited.connect(self._edited)
        self.setLayout(column(self.table))

    def show_rows(self, rows: Sequence[CopyRow], *, locked: str) -> None:
        """Show who has it; `locked` says why nothing can be noted here."""
        self.rows, self._locked = rows, locked
        self.table.set_rows(rows)
        self.add.setVisible(not locked)

    def _edited(self, record: str, key: str, value: object) -> None:
        found = next((one for one in self.rows if one.id == record), None)
        if found is not None and not self._locked:
            self.copy_left.emit(found, {key: value})

    def _add(self) -> None:
        dialog = TextAsk(self.tr("Who else got the plan?"), self.tr("Add"), self.tr("Name"), parent=self)
        dialog.answered.connect(self.recipient_added)
        dialog.open()


def _id(one: CopyRow) -> str:
    return one.id


def _called(one: CopyRow) -> str:
    return one.name or translate("Choices", RECIPIENTS[one.recipient])


def _day_typed(text: str) -> str | None:
    return parse_date(text).isoformat() if text.strip() else None


def _as_typed(text: str) -> str | None:
    return text.strip() or None


COLUMNS = (
    Column(
        key="recipient",
        title=QT_TRANSLATE_NOOP("Columns", "Recipient"),
        text=_called,
        meaning=lambda one: Meaning.DONE if one.sent_on else Meaning.DUE,
        stretch=True,
    ),
    day(
        "sent_on",
        QT_TRANSLATE_NOOP("Columns", "Sent on"),
        lambda one: one.sent_on,
        edit=_day_typed,
        edit_text=lambda one: short_date(one.sent_on or None),
        width=150,
    ),
    Column(
        key="letter",
        title=QT_TRANSLATE_NOOP("Columns", "Letter"),
        text=lambda one: one.letter,
        edit=_as_typed,
        edit_text=lambda one: one.letter,
        width=180,
    ),
)
