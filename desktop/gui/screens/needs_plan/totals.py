"""The sums of the plan, always in view: by tambon and by dimension, each adding up to the whole."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.screens.needs_plan.columns import total_columns
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import row
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.needs_plan.rows import TotalRow, Totals


class TotalsPane(QWidget):
    """Two tables side by side with the same total."""

    def __init__(self, years: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_tambon = _table(QT_TRANSLATE_NOOP("Columns", "Tambon"), years)
        self.by_dimension = _table(QT_TRANSLATE_NOOP("Columns", "Dimension"), years)
        body = row(gap=theme.M)
        body.addWidget(self.by_tambon, 1)
        body.addWidget(self.by_dimension, 1)
        self.setLayout(body)

    def show_totals(self, totals: Totals) -> None:
        """Show these sums."""
        self.by_tambon.set_rows(totals.by_tambon)
        self.by_dimension.set_rows(totals.by_dimension)


def _table(title: str, years: Sequence[str]) -> TableView:
    made = TableView(total_columns(title, years), _key, several=False)
    for tool in (made.filter, made.counted, made.chooser):
        tool.hide()
    made.grid.verticalHeader().setDefaultSectionSize(theme.ROW - 6)
    made.setMinimumHeight(theme.ROW * 4)
    return made


def _key(one: TotalRow) -> str:
    return one.key or "-"
