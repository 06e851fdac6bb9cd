"""What can be taken up: the province's list of allocated projects, and the LAOs' projects with money this year."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.gui import theme
from desktop.gui.screens.action_plan.columns import allocated_columns, lao_columns
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.labels import Section
from desktop.gui.widgets.notes import EmptyState
from desktop.planning import action_plan
from desktop.planning.action_plan import AllocatedRow, LaoOffer

if TYPE_CHECKING:
    from desktop.gui.screens.action_plan.screen import ActionPlanScreen

KINDS = ("action_item", "action_plan")


class OffersPage(QWidget):
    """Two lists; Enter or the button takes up what is selected."""

    def __init__(self, owner: "ActionPlanScreen") -> None:
        super().__init__()
        self.owner = owner
        nothing = EmptyState(
            "bank",
            self.tr("The province has not notified any allocated project for this year."),
            self.tr("Receive files"),
        )
        nothing.pressed.connect(self._receive)
        self.province = TableView(allocated_columns(), _allocated, empty=nothing)
        no_laos = EmptyState("buildings", self.tr("No LAO plan with money in this year is here yet."))
        self.laos = TableView(lao_columns(), _offer, empty=no_laos)
        self.take_province = button(self.tr("Take up"), self._take_province, name="arrow-left")
        self.take_laos = button(self.tr("Take up"), self._take_laos, name="arrow-left")
        self.fresh = QCheckBox(self.tr("Only those not taken up"))
        self.fresh.setChecked(True)
        self.fresh.toggled.connect(self._filter)
        for table in (self.province, self.laos):
            table.filter.setMinimumWidth(120)
            table.selected.connect(self._selection_changed)
        self.province.opened.connect(self._take_province)
        self.laos.opened.connect(self._take_laos)
        left = column(
            row(Section(self.tr("Province and agencies")), None, self.take_province), self.province, gap=theme.S
        )
        right = column(row(Section(self.tr("LAOs")), None, self.take_laos), self.laos, gap=theme.S)
        both = row(gap=theme.XL)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        box = column(row(self.fresh, None), gap=theme.S)
        box.addLayout(both, 1)
        self.setLayout(box)

    def refresh(self) -> None:
        """Show what there is for the plan's year; before the plan is opened nothing is known to be taken."""
        owner = self.owner
        if owner.record:
            self.province.set_rows(action_plan.allocated(owner.ws, owner.record))
            self.laos.set_rows(action_plan.lao_offers(owner.ws, owner.record))
        else:
            self.province.set_rows(action_plan.allocated_of(owner.ws, owner.cycle))
            self.laos.set_rows(action_plan.lao_offers_of(owner.ws, owner.cycle))
        self._filter()
        self._selection_changed()

    def _filter(self) -> None:
        for table in (self.province, self.laos):
            table.model.set_condition(_is_free if self.fresh.isChecked() else None)

    def _selection_changed(self) -> None:
        editable = self.owner.editable
        self.take_province.setEnabled(editable and bool(self.province.selected_ids()))
        self.take_laos.setEnabled(editable and bool(self.laos.selected_ids()))

    def _take_province(self) -> None:
        owner, chosen = self.owner, self.province.selected_ids()
        if chosen:
            said = self.tr("%n project(s) taken up", "", len(chosen))
            owner.do(said, lambda: action_plan.take_up(owner.ws, owner.document(), chosen), *KINDS)

    def _take_laos(self) -> None:
        owner, chosen = self.owner, self.laos.selected_ids()
        if chosen:
            said = self.tr("%n project(s) taken up", "", len(chosen))
            owner.do(said, lambda: action_plan.take_up_lao(owner.ws, owner.document(), chosen), *KINDS)

    def _receive(self) -> None:
        self.owner.go.emit("exchange", "receive")


def _is_free(one: AllocatedRow | LaoOffer) -> bool:
    return not one.taken


def _allocated(one: AllocatedRow) -> str:
    return one.allocated


def _offer(one: LaoOffer) -> str:
    return one.project
