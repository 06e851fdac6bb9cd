"""The officer of every tambon: who it is now, gaps and overlaps marked; beside it all who were and will be."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.domain.bodies import TambonAssignment
from desktop.gui.screens.bodies.columns import OFFICERS, OK, OfficerRow, officer_row
from desktop.gui.screens.bodies.pane import About, Pane
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.sides import Sides
from desktop.planning import bodies
from desktop.store import reference

if TYPE_CHECKING:
    from desktop.gui.screens.bodies.screen import BodiesScreen

KIND = "tambon_assignment"


class OfficersPage(QWidget):
    """Pick a tambon, enter who answers for it by which order and from when."""

    def __init__(self, screen: "BodiesScreen") -> None:
        super().__init__()
        self.owner, self.tambon = screen, ""
        self._shown = ""
        self.rows: list[OfficerRow] = []
        self.table = TableView(OFFICERS, _tambon, name="officers", settings=screen.desk.settings, several=False,
                               totals=False)  # fmt: skip
        self.table.filter.setMinimumWidth(140)
        self.pane = AssignmentPane(screen, self._about(), self)
        both = Sides(self.table, self.pane, shares=(540, 540))
        self.setLayout(column(both))
        self.table.selected.connect(self._picked)
        self.table.opened.connect(self._opened)

    def refresh(self) -> None:
        """Show what is in the store."""
        ws, day = self.owner.ws, self.owner.day
        office = ws.identity.office
        self.rows = [officer_row(ws, one.code, day) for one in reference.tambons(office)] if len(office) > 2 else []
        if not self.tambon and self.rows:
            self.tambon = next((one.tambon for one in self.rows if one.state != OK), self.rows[0].tambon)
        self.table.blockSignals(True)
        self.table.set_rows(self.rows)
        self.table.select([self.tambon])
        self.table.blockSignals(False)
        self._show()

    def amiss(self) -> int:
        """How many tambons have a gap, an overlap or nobody."""
        return sum(one.state != OK for one in self.rows)

    def show_tambon(self, tambon: str, record: str = "") -> None:
        """Turn to a tambon, and to one of its assignments."""
        self.tambon = tambon
        self.refresh()
        if record:
            self.pane.select(record)

    def leave(self) -> None:
        """Take what is typed."""
        self.pane.leave()

    def _about(self) -> About:
        return About(
            kind=KIND,
            columns=("officer", "order", "since", "until"),
            fields=("officer", "substitute", "order", "since", "until"),
            needed=("officer", "since"),
            add=self.tr("Add an officer"),
            remove=self.tr("Remove the officer"),
            removed=self.tr("Officer removed"),
            empty=self.tr("Nobody has been assigned to this tambon yet."),
            icon="user",
        )

    def _show(self) -> None:
        other, self._shown = self.tambon != self._shown, self.tambon
        every = bodies.assignments(self.owner.ws, self.tambon)[::-1]
        self.pane.show_rows({"tambon": self.tambon} if self.tambon else {}, every, other=other)

    def _picked(self, ids: list[str]) -> None:
        if ids and ids[0] != self.tambon:
            self.owner.leave()
            self.tambon = ids[0]
            self._show()

    def _opened(self, _tambon: str) -> None:
        if bodies.assignments(self.owner.ws, self.tambon):
            self.pane.form.focus_on()
        else:
            self.pane.start_new()


class AssignmentPane(Pane):
    """A new officer ends the assignment before on the day before, so that there is neither gap nor overlap."""

    def __init__(self, screen: "BodiesScreen", about: About, page: OfficersPage) -> None:
        super().__init__(screen, about)
        self._page = page

    def keep(self, kind: str, record: str, values: Mapping[str, Any]) -> None:
        """As every pane, and the one before ends with a new one's beginning."""
        before = None if record else self._before(str(values.get("since") or ""))
        if before is None:
            super().keep(kind, record, values)
            return
        last = date.fromisoformat(str(values["since"])) - timedelta(days=1)
        put = [{"id": before.id, "until": last.isoformat()}, {**self._starts, **values}]
        made = self.owner.put(KIND, put)
        if made:
            self.kept(record, made[-1])

    def _before(self, since: str) -> TambonAssignment | None:
        """The one without an end that began before that day."""
        every = bodies.assignments(self.owner.ws, self._page.tambon)
        return next((one for one in reversed(every) if not one.until and "" < (one.since or "") < since), None)


def _tambon(one: OfficerRow) -> str:
    return one.tambon
