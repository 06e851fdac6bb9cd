"""The sums of the plan: one line always in view, below it on demand by tambon and by dimension, each the whole."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.money import baht
from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.screens.needs_plan.columns import total_columns
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button, column, row
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.needs_plan.rows import TotalRow, Totals

WIDGET_MOST = 16_777_215
"""Qt's own upper limit of a height."""


class TotalsPane(QWidget):
    """Two tables side by side with the same total; closed they leave their room to the lists above."""

    agencies_asked = Signal()

    def __init__(self, years: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_tambon = _table(QT_TRANSLATE_NOOP("Columns", "Tambon"), years)
        self.by_dimension = _table(QT_TRANSLATE_NOOP("Columns", "Dimension"), years)
        self.head = button("", name="caret-right", kind="quiet")
        self.head.setCheckable(True)
        self.head.toggled.connect(self._open)
        self.agencies = button(self.tr("Sums by agency…"), self.agencies_asked.emit, name="buildings", kind="quiet")
        self.tables = QWidget()
        tables = row(gap=theme.M)
        tables.addWidget(self.by_tambon, 1)
        tables.addWidget(self.by_dimension, 1)
        self.tables.setLayout(tables)
        body = column(row(self.head, None, self.agencies), gap=theme.XS)
        body.addWidget(self.tables, 1)
        self.setLayout(body)
        self._open(False)

    def show_totals(self, totals: Totals) -> None:
        """Show these sums."""
        said = self.tr("Sums by tambon and dimension: {items} items, {total} baht")
        self.head.setText(said.format(items=f"{totals.items:,}", total=baht(totals.total)))
        self.by_tambon.set_rows(totals.by_tambon)
        self.by_dimension.set_rows(totals.by_dimension)

    def _open(self, wanted: bool) -> None:
        self.head.setIcon(icon("caret-down" if wanted else "caret-right", "accent"))
        self.tables.setVisible(wanted)
        self.setMaximumHeight(WIDGET_MOST if wanted else self.head.sizeHint().height())


def _table(title: str, years: Sequence[str]) -> TableView:
    made = TableView(total_columns(title, years), _key, several=False)
    for tool in (made.filter, made.counted, made.chooser):
        tool.hide()
    made.grid.verticalHeader().setDefaultSectionSize(theme.ROW - 6)
    made.setMinimumHeight(theme.ROW * 4)
    return made


def _key(one: TotalRow) -> str:
    return one.key or "-"
