"""Choosing by hand the village project that an LAO's project takes up: typed, filtered, Enter."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.gui import theme
from desktop.gui.screens.lao_plans.columns import village
from desktop.gui.table_view import TableView
from desktop.gui.tables import Column, money
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.labels import ThaiLabel
from desktop.gui.widgets.notes import EmptyState
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.needs_plan.rows import PoolRow

COLUMNS = (
    Column(
        key="title",
        title=QT_TRANSLATE_NOOP("Columns", "Village project"),
        text=lambda row: row.title,
        tip=lambda row: row.title,
        stretch=True,
    ),
    Column(
        key="village",
        title=QT_TRANSLATE_NOOP("Columns", "Village"),
        text=lambda row: village(row.village_name, row.moo),
        width=170,
    ),
    Column(key="tambon", title=QT_TRANSLATE_NOOP("Columns", "Tambon"), text=lambda row: row.tambon_name, width=100),
    money("total", QT_TRANSLATE_NOOP("Columns", "Asked for (baht)"), lambda row: row.total or None, width=124),
)


class ChooseProject(Ask):
    """Answers the id of one project of a village; those of the LAO project's tambon first, all when asked for."""

    def __init__(self, title: str, pool: Sequence[PoolRow], tambon: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._tambon = tambon if any(one.tambon == tambon for one in pool) else ""
        self.set_words(self.tr("Which village project does the LAO take up?"), self.tr("Match"))
        self.want(900, 580)
        empty = EmptyState("users-three", self.tr("No village plan of this year holds a project yet."))
        self.table = TableView(COLUMNS, _project, several=False, empty=empty, totals=False)
        self.table.setMinimumHeight(theme.ROW * 5)
        self.all = QCheckBox(self.tr("The whole district"))
        self.all.setVisible(bool(self._tambon))
        self.table.extra.addWidget(self.all)
        self.add(ThaiLabel(title, role="quiet"), self.table)
        self.table.set_rows(pool)
        self.all.toggled.connect(self._narrow)
        self.table.opened.connect(self._opened)
        self.table.selected.connect(self._selection_changed)
        self._narrow()
        self._selection_changed()
        self.table.filter.setFocus()

    def answer(self) -> str | None:
        """The project chosen."""
        return next(iter(self.table.selected_ids()), None)

    def _narrow(self) -> None:
        here = bool(self._tambon) and not self.all.isChecked()
        self.table.model.set_condition(self._is_near if here else None)

    def _is_near(self, one: PoolRow) -> bool:
        return one.tambon == self._tambon

    def _opened(self, _project: str) -> None:
        self._go_on()

    def _selection_changed(self, _ids: object = None) -> None:
        self.yes.setEnabled(self.answer() is not None)


def _project(one: PoolRow) -> str:
    return one.project
