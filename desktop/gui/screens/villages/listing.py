"""The list of villages: tambons at the left (of a province: districts), filters above, the rows they leave."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.village_choices import PLAN_STATUSES
from desktop.gui import theme
from desktop.gui.screens.villages.areas import AreaList, AreaRow
from desktop.gui.screens.villages.columns import ARRIVAL, COLUMNS, NONE, sent, status_word
from desktop.gui.settings import Settings
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import row
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning import villages
from desktop.planning.village_plan import PlanRow
from desktop.store import reference

STATES: dict[str, Callable[[PlanRow], bool]] = {
    "register": lambda one: one.registered == villages.REFERENCE,
    "missing": lambda one: bool(one.plan and one.missing),
}
"""What can be picked beside a status of a plan → the villages meant."""

WANTED = {"register": "register", "missing": "missing", "no_plan": NONE, "returned": "returned"}
"""What the first screen sends a person here for → the choice that shows it."""


class VillageList(QWidget):
    """Pick an area, a status, or type; `narrowed` says that other rows are shown."""

    narrowed = Signal()

    def __init__(self, settings: Settings, *, province: bool) -> None:
        super().__init__()
        self._province = province
        self.areas = AreaList()
        self.empty = EmptyState(
            "house",
            self.tr("No villages yet. Load the district's register, or receive the file of the district."),
            self.tr("Load a workbook"),
        )
        columns = [one for one in COLUMNS if not (province and one.key == ARRIVAL)]
        self.table = TableView(columns, key, name="villages", settings=settings, empty=self.empty)
        self.status = ChoiceBox()
        self.table.extra.addWidget(self.status)
        self.setLayout(row(self.areas, self.table, gap=theme.L))
        self.areas.picked.connect(self._choose)
        self.status.edited.connect(self._choose)
        self.table.all_wanted.connect(self._show_all)

    def set_rows(self, rows: list[PlanRow]) -> None:
        """Show these; area, status and selection stay."""
        self.table.set_rows(rows)
        self.areas.set_areas(self._areas(rows))
        self._offer_statuses(rows)
        if not self.table.current_id() and rows:
            self.table.select([key(rows[0])])

    def show_only(self, what: str) -> None:
        """A village's code selects it, a tambon's code picks the tambon, one of `WANTED` shows only such villages."""
        self.areas.pick(what if what.isdigit() and len(what) < len("50180101") else "")
        self.status.set_value(WANTED.get(what, ""))
        self._choose()
        self.table.select([key(one) for one in self.rows() if one.village == what])

    def rows(self) -> tuple[PlanRow, ...]:
        """Every village, also those filtered out."""
        return self.table.model.rows()

    def picked(self) -> PlanRow | None:
        """The village one is on."""
        return next((one for one in self.rows() if key(one) == self.table.current_id()), None)

    def unconfirmed(self, *, selected: bool = False) -> list[str]:
        """The villages (of those selected) that nobody has confirmed and whose name is known."""
        mine = self.table.selected_rows() if selected else self.rows()
        return sorted({one.village for one in mine if one.registered == villages.REFERENCE and one.village_name})

    def _areas(self, rows: list[PlanRow]) -> list[AreaRow]:
        groups: dict[str, list[PlanRow]] = {"": rows}
        for one in rows:
            groups.setdefault(self._area_key(one), []).append(one)
        return [self._area_row(area, group) for area, group in groups.items() if group]

    def _area_key(self, one: PlanRow) -> str:
        return one.village[:4] if self._province else one.tambon

    def _area_row(self, area: str, group: list[PlanRow]) -> AreaRow:
        done = sum(sent(one) for one in group)
        begun = sum(bool(one.status) for one in group) - done
        return AreaRow(key=area, label=self._area_label(area), done=done, begun=begun, total=len(group))

    def _area_label(self, area: str) -> str:
        if not area:
            return self.tr("All districts") if self._province else self.tr("All tambons")
        if self._province:
            return reference.district_name(area)
        return self.tr("T. {tambon}").format(tambon=villages.tambon_name(area))

    def _offer_statuses(self, rows: list[PlanRow]) -> None:
        """A choice that fits no village any more is given up, so that nothing is hidden unseen."""
        there = {one.status for one in rows}
        words = [(status, status_word(status)) for status in PLAN_STATUSES if status in there]
        nothing = [(NONE, status_word(""))] if "" in there else []
        named = (("register", self.tr("Not confirmed in the register")), ("missing", self.tr("Plan lacks something")))
        states = [(state, word) for state, word in named if any(map(STATES[state], rows))]
        choices = [("", self.tr("Every status")), *nothing, *words, *states]
        self.status.set_choices(choices)
        if self.status.value() not in dict(choices):
            self.status.set_value("")
        self._choose()

    def _keep(self, one: PlanRow) -> bool:
        area, status = self.areas.key(), str(self.status.value())
        fits = STATES[status](one) if status in STATES else (one.status or NONE) == status
        return (not area or self._area_key(one) == area) and (not status or fits)

    def _choose(self, *_what: object) -> None:
        narrow = self.areas.key() or self.status.value()
        self.table.model.set_condition(self._keep if narrow else None)
        self.narrowed.emit()

    def _show_all(self) -> None:
        self.status.set_value("")
        self.areas.pick("")
        self._choose()


def key(one: PlanRow) -> str:
    """What tells one row from the others: a village may have two plans."""
    return f"{one.village}/{one.plan}"
