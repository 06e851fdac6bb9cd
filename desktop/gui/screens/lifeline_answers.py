"""The answer sheet of a village: every project it asked for, what it cost, what became of it and why."""

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.gui import meanings, theme
from desktop.gui.settings import Settings
from desktop.gui.table_view import TableView
from desktop.gui.tables import Column, money, number
from desktop.gui.theme import Meaning
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.labels import Caption
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import ChoiceBox
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.answer_sheet import AnswerRow


class AnswerSheet(QWidget):
    """`picked(project)`: the row one is on; `village_chosen(code)`."""

    picked = Signal(str)
    village_chosen = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.village = ChoiceBox()
        self.village.setMinimumContentsLength(24)
        self.village.setMaxVisibleItems(20)
        self.village.setAccessibleName(self.tr("Village"))
        empty = EmptyState("clipboard-text", self.tr("This village has proposed no projects for this plan year."))
        self.table = TableView(COLUMNS, attrgetter("project"), name="answers", settings=settings, several=False,
                               empty=empty)  # fmt: skip
        self.table.filter.setMinimumWidth(120)
        self.setLayout(column(Caption(self.tr("Village")), self.village, theme.XS, self.table, gap=theme.XS))
        self.village.edited.connect(self._chosen)
        self.table.selected.connect(self._selected)

    def show_answers(self, rows: Sequence[AnswerRow], chosen: str) -> None:
        """Show these answers with the project `chosen` picked, "" for none."""
        self.table.blockSignals(True)
        self.table.set_rows(rows)
        self.table.select([chosen])
        self.table.blockSignals(False)

    def _chosen(self, village: object) -> None:
        self.village_chosen.emit(str(village))

    def _selected(self, ids: list[str]) -> None:
        if ids:
            self.picked.emit(ids[0])


def _answer(row: AnswerRow) -> str:
    return " · ".join(part for part in (row.answer, row.money, str(row.fiscal_year or "")) if part)


def _tip(row: AnswerRow) -> str:
    times = translate("Fate", "Proposed for time no. {n}", n=row.times) if row.times > 1 else ""
    named = ", ".join(row.villages)
    return "\n".join(
        part for part in (row.title, _answer(row), named, row.reason, row.others, row.latest, times) if part
    )


COLUMNS = (
    Column(
        key="project",
        title=QT_TRANSLATE_NOOP("Columns", "Project"),
        text=lambda row: row.title,
        stretch=True,
        narrowest=160,
        tip=_tip,
    ),
    money("asked", QT_TRANSLATE_NOOP("Columns", "Asked for (baht)"), lambda row: row.asked or None, width=104),
    Column(
        key="answer",
        title=QT_TRANSLATE_NOOP("Columns", "Answer"),
        text=_answer,
        meaning=lambda row: meanings.ANSWERS.get(row.state, Meaning.STOPPED),
        tip=_tip,
        stretch=True,
        narrowest=150,
    ),
    number(
        "times",
        QT_TRANSLATE_NOOP("Columns", "Time no."),
        lambda row: row.times if row.times > 1 else None,
        total=None,
        width=72,
        hidden=True,
    ),
    Column(
        key="why", title=QT_TRANSLATE_NOOP("Columns", "Reason"), text=lambda row: row.reason, width=160, hidden=True
    ),
)
