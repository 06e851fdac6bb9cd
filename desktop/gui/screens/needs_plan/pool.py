"""The pool: every project of the village plans, to be taken into the needs plan one by one or combined."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.areas import DIMENSIONS
from desktop.domain.village_choices import MODES
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.screens.needs_plan.columns import group_column, pool_columns
from desktop.gui.settings import Settings
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.labels import Section
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning.needs_plan.rows import PoolRow

NARROW = 460
NARROWEST_BOX = 84
TWO_LINES = 16
"""What a row is higher than usual, so that a title has two lines."""


class PoolPane(QWidget):
    """Filters as one types, by tambon, dimension and mode; emits what a person wants to take."""

    picked = Signal(object)
    combine_asked = Signal(object)
    villages_asked = Signal()

    def __init__(self, years: Sequence[str], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ranks: Mapping[str, int] = {}
        self._groups: dict[str, int] = {}
        self._sizes: dict[int, int] = {}
        self._editable = True
        self._rows: Sequence[PoolRow] = ()
        self._looking = False
        empty = EmptyState(
            "users-three",
            self.tr("Projects of the village plans gather here once villages have held their forums."),
            self.tr("Go to village plans"),
        )
        empty.pressed.connect(self.villages_asked)
        columns = (group_column(self._group_of), *pool_columns(years, self._rank_of))
        self.table = TableView(
            columns, _project, name="needs_pool", settings=settings, empty=empty, drag=True, parent=self
        )
        self.tambon = ChoiceBox([("", self.tr("Every tambon"))], "")
        self.dimension = ChoiceBox(_every(self.tr("Every dimension"), DIMENSIONS), "")
        self.mode = ChoiceBox(_every(self.tr("Every mode"), MODES), "")
        self.heading = Section(self.tr("Village projects"))
        self.free = QCheckBox(self.tr("Not in the plan yet"))
        self.alike = QCheckBox(self.tr("Alike"))
        self.alike.setToolTip(self.tr("Projects of neighbouring villages that read alike, group by group"))
        self.group = button(self.tr("Whole group"), self._select_group, kind="quiet")
        self.take = button(self.tr("Take into the plan"), self._take, name="arrow-right")
        self.take.setToolTip("Enter")
        self.combine = button(self.tr("Combine into one"), self._combine, name="git-merge")
        self.combine.setToolTip("Ctrl+G")
        self.table.grid.setWordWrap(True)
        self.table.grid.verticalHeader().setDefaultSectionSize(theme.ROW + TWO_LINES)
        self._lay_out()
        self._connect()
        self._selection_changed()

    def show_rows(
        self, rows: Sequence[PoolRow], ranks: Mapping[str, int], groups: Iterable[Sequence[str]] | None
    ) -> None:
        """Show the projects; `ranks` names the place of each item, `groups` those that read alike, None: not known."""
        self._ranks, self._looking = ranks, groups is None
        every = list(groups or ())
        self._groups = {project: number for number, group in enumerate(every, 1) for project in group}
        self._sizes = {number: len(group) for number, group in enumerate(every, 1)}
        tambons = {one.tambon: one.tambon_name for one in rows}
        self.tambon.set_choices([("", self.tr("Every tambon")), *sorted(tambons.items())])
        self._rows = rows
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the village stands in the title's tip only."""
        super().resizeEvent(event)
        number = next(n for n, one in enumerate(self.table.model.columns) if one.key == "where")
        self.table.grid.setColumnHidden(number, self.width() < NARROW)
        self.table.counted.setVisible(self.width() >= NARROW)
        self.mode.setVisible(self.width() >= NARROW or bool(self.mode.value()))

    def set_editable(self, editable: bool) -> None:
        """Whether the plan takes anything now."""
        self._editable = editable
        self._selection_changed()

    def _lay_out(self) -> None:
        for tool in (self.table.counted, self.table.chooser):
            self.table.tools_row.removeWidget(tool)
        for box in (self.tambon, self.dimension, self.mode):
            box.setMinimumContentsLength(8)
            box.setMinimumWidth(NARROWEST_BOX)
            self.table.extra.addWidget(box, 1)
        self.table.filter.setMinimumWidth(110)
        self.table.filter.setMaximumWidth(120)
        self.table.chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.table.chooser.setToolTip(self.table.chooser.text())
        body = column(row(self.heading, None, self.group, self.free, self.alike, gap=theme.M))
        body.addWidget(self.table, 1)
        body.addLayout(row(self.take, self.combine, None, self.table.counted, self.table.chooser))
        self.setLayout(body)
        self.setMinimumHeight(220)

    def _connect(self) -> None:
        self.table.opened.connect(self._opened)
        self.table.selected.connect(self._selection_changed)
        for box in (self.tambon, self.dimension, self.mode):
            box.edited.connect(self._filter)
        self.free.toggled.connect(self._filter)
        self.alike.toggled.connect(self._fill)
        shortcut = QShortcut(QKeySequence("Ctrl+G"), self.table.grid)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._combine)

    def _rank_of(self, item: str) -> str:
        rank = self._ranks.get(item, 0)
        return f"{rank:,}" if rank else "–"

    def _group_of(self, project: str) -> tuple[int, int]:
        """The number of its group and how many that has; (0, 0) in none."""
        number = self._groups.get(project, 0)
        return number, self._sizes.get(number, 0)

    def _fill(self) -> None:
        rows, grouped = self._rows, self.alike.isChecked()
        self.table.grid.setColumnHidden(0, not grouped)
        said = self.tr("%n group(s) alike", "", len(self._sizes)) if grouped else self.tr("Village projects")
        looking = grouped and self._looking
        self.heading.set_text(self.tr("Looking for what reads alike…") if looking else said)
        if grouped:
            alike = (one for one in rows if one.project in self._groups)
            rows = sorted(alike, key=lambda one: self._groups[one.project])
        self.group.setVisible(grouped)
        self.table.model.set_condition(self._keeps)
        self.table.set_rows(rows)
        if looking:
            self.table.await_rows()

    def _filter(self) -> None:
        self.table.model.refilter()

    def _keeps(self, one: PoolRow) -> bool:
        return (
            self.tambon.value() in ("", None, one.tambon)
            and self.dimension.value() in ("", None, one.dimension)
            and self.mode.value() in ("", None, one.mode)
            and not (self.free.isChecked() and one.taken_by)
        )

    def _selection_changed(self) -> None:
        chosen = self.table.selected_ids()
        self.take.setEnabled(self._editable and bool(chosen))
        self.combine.setEnabled(self._editable and len(chosen) > 1)
        self.group.setEnabled(bool(chosen))

    def _select_group(self) -> None:
        wanted = {self._groups.get(one) for one in self.table.selected_ids()}
        self.table.select([project for project, number in self._groups.items() if number in wanted])
        self.table.grid.setFocus()

    def _opened(self) -> None:
        self._take()

    def _take(self) -> None:
        if self._editable and (chosen := self.table.selected_ids()):
            self.picked.emit(chosen)

    def _combine(self) -> None:
        if self._editable and len(chosen := self.table.selected_ids()) > 1:
            self.combine_asked.emit(chosen)


def _project(one: PoolRow) -> str:
    return one.project


def _every(word: str, choices: Mapping[str, str]) -> list[tuple[object, str]]:
    return [("", word), *((value, choice(choices, value)) for value in choices)]
