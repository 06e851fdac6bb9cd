"""Who has given its list, and who has not: the province, every LAO, the district agencies that are asked (R20)."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.screens.action_plan.columns import giver_columns
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.gui.screens.year.spellings import SpellingsAsk
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.notes import EmptyState
from desktop.planning import action_plan
from desktop.planning.action_plan import Giver

if TYPE_CHECKING:
    from desktop.gui.screens.action_plan.screen import ActionPlanScreen

KINDS = ("action_plan",)


class GiversPage(QWidget):
    """One row each; that somebody has nothing this year is an answer, and is noted."""

    def __init__(self, owner: "ActionPlanScreen") -> None:
        super().__init__()
        self.owner, self.rows = owner, list[Giver]()
        empty = EmptyState("calendar-check", self.tr("No action plan for this year yet."), self.tr("Begin the plan"))
        empty.pressed.connect(self._begin)
        self.table = TableView(giver_columns(), _giver, empty=empty)
        self.nothing = button(self.tr("Has nothing this year"), self._nothing, name="check")
        self.something = button(self.tr("Ask again"), self._something, name="arrow-counter-clockwise", kind="quiet")
        self.ask = button(self.tr("Ask one more agency…"), self._ask, name="plus", kind="quiet")
        self.drop = button(self.tr("Do not ask this agency"), self._drop, name="trash", kind="quiet")
        self.agencies = button(self.tr("Sums by agency…"), self._sums, name="buildings", kind="quiet")
        self.table.tools_row.insertWidget(0, self.nothing)
        self.table.selected.connect(self._selection_changed)
        about = Hint(
            self.tr("The action plan puts three lists together: the province's, the LAOs' and the district agencies'.")
        )
        box = column(about, gap=theme.S)
        box.addWidget(self.table, 1)
        box.addLayout(row(self.ask, self.drop, self.something, None, self.agencies, gap=0))
        self.setLayout(box)

    def refresh(self) -> None:
        """Show who is asked, those that have not given a list first."""
        owner = self.owner
        self.rows = action_plan.delivery(owner.ws, owner.record) if owner.record else []
        self.table.set_rows(sorted(self.rows, key=_is_delivered))
        self._selection_changed()

    def _selection_changed(self) -> None:
        chosen = self._chosen()
        self.nothing.setEnabled(any(not one.delivered for one in chosen))
        self.something.setEnabled(any(one.has_nothing for one in chosen))
        self.drop.setEnabled(bool(chosen) and all(one.origin == "district" and not one.items for one in chosen))
        self.ask.setEnabled(bool(self.owner.record))

    def _chosen(self) -> list[Giver]:
        return self.table.selected_rows()

    def _begin(self) -> None:
        self.owner.do(self.tr("The action plan was begun"), self.owner.document, *KINDS)

    def _nothing(self) -> None:
        self._note(self.tr("Noted: nothing this year"), nothing=True)

    def _something(self) -> None:
        self._note(self.tr("Noted: to be asked again"), nothing=False)

    def _note(self, said: str, *, nothing: bool) -> None:
        owner, chosen = self.owner, [one.key for one in self._chosen()]

        def note() -> None:
            for key in chosen:
                action_plan.nothing_from(owner.ws, owner.record, key, nothing=nothing)

        owner.do(said, note, *KINDS)

    def _ask(self) -> None:
        title = self.tr("Ask one more agency")
        dialog = TextAsk(title, self.tr("Add"), self.tr("Name of the agency"), parent=self.owner)
        dialog.answered.connect(self._asked)
        dialog.open()

    def _asked(self, name: str) -> None:
        owner = self.owner
        owner.do(self.tr("Agency added"), lambda: action_plan.add_agency(owner.ws, owner.record, name), *KINDS)

    def _sums(self) -> None:
        owner = self.owner
        every = [(one.agency, one.amount or 0) for one in owner.projects.rows if one.status != "cancelled"]
        SpellingsAsk(owner, owner.ws, every).open()

    def _drop(self) -> None:
        owner, chosen = self.owner, [one.key for one in self._chosen()]

        def drop() -> None:
            for key in chosen:
                action_plan.drop_agency(owner.ws, owner.record, key)

        owner.do(self.tr("Agency taken off"), drop, *KINDS)


def _is_delivered(one: Giver) -> bool:
    return one.delivered


def _giver(one: Giver) -> str:
    return one.key
