"""The committees at the left; of the one picked its own facts, orders, members and meetings behind tabs."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QWidget

from desktop.domain.bodies import COMMITTEE_TYPES, Committee, CommitteeMember
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.record_form import Place, RecordForm
from desktop.gui.screens.bodies import abouts
from desktop.gui.screens.bodies.columns import COMMITTEES
from desktop.gui.screens.bodies.pane import Pane
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Card, Page, button, column, row
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.sides import Sides
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning import bodies, bodies_areas, rights

if TYPE_CHECKING:
    from desktop.gui.screens.bodies.screen import BodiesScreen

FACTS = ("name", "type", "area", "cycle", "main_mechanism", "quorum", "parent", "legal_basis")
TABS = ("committee", "committee_order", "committee_member", "meeting")


class CommitteesPage(QWidget):
    """Everything of a committee is edited in place."""

    def __init__(self, screen: "BodiesScreen") -> None:
        super().__init__()
        self.owner, self.committee = screen, ""
        self._shown = ""
        self.rows: list[bodies.CommitteeRow] = []
        self._make_list()
        self._make_facts()
        self.orders = Pane(screen, abouts.orders())
        self.members = Pane(screen, abouts.members())
        self.meetings = Pane(screen, abouts.meetings())
        self._lay_out()
        self.table.selected.connect(self._picked)
        self.form.field_left.connect(self._keep)

    @property
    def panes(self) -> tuple[Pane, ...]:
        """Orders, members, meetings."""
        return self.orders, self.members, self.meetings

    def refresh(self) -> None:
        """Show what is in the store."""
        screen = self.owner
        self.rows = bodies.committees(screen.ws, screen.cycle, screen.day)
        known = [one.committee for one in self.rows]
        if self.committee not in known:
            self.committee = known[0] if known else ""
        self.areas.set_choices(bodies_areas.areas(self.owner.ws))
        self.table.blockSignals(True)
        self.table.set_rows(self.rows)
        self.table.select([self.committee])
        self.table.blockSignals(False)
        self.right.setVisible(bool(self.committee))
        self._show()

    def show_record(self, kind: str, record: str, committee: str) -> None:
        """Turn to a committee, or to one of its orders, members or meetings."""
        self.committee = committee
        self.refresh()
        self.tabs.setCurrentIndex(TABS.index(kind))
        for pane in self.panes:
            if pane.kind == kind:
                pane.select(record)

    def stored(self, kind: str, record: str) -> None:
        """A record went through with a reason: a new one goes on in its form."""
        for pane in self.panes:
            if pane.kind == kind and pane.is_new():
                pane.kept("", record)

    def leave(self) -> None:
        """Take what is typed."""
        self.form.leave()
        for pane in self.panes:
            pane.leave()

    # Making

    def _make_list(self) -> None:
        province = self.owner.ws.identity.kind == "province"
        own = self.tr("No committees yet. Add the district's main committee first.")
        theirs = self.tr("No committees yet. Add the province's own; those of the districts come with their files.")
        empty = EmptyState("users-three", theirs if province else own,
                           self.tr("Add a committee"))  # fmt: skip
        self.table = TableView(COMMITTEES, _committee, name="committees", settings=self.owner.desk.settings,
                               empty=empty, several=False, totals=False)  # fmt: skip
        for tool in (self.table.counted, self.table.chooser, self.table.filter):
            tool.hide()
        self.add = button(self.tr("Add a committee"), name="plus", kind="quiet")
        self.menu = QMenu(self)
        for kind in COMMITTEE_TYPES:
            action = QAction(choice(COMMITTEE_TYPES, kind), self.menu)
            action.setData(kind)
            action.triggered.connect(self._add)
            self.menu.addAction(action)
        self.add.setMenu(self.menu)
        self.table.tools_row.insertWidget(0, self.add)
        empty.pressed.connect(self.add.showMenu)

    def _make_facts(self) -> None:
        ws = self.owner.ws
        self.areas = ChoiceBox(bodies_areas.areas(ws))
        made: dict[str, Any] = {"area": self.areas}
        places = [Place(name=name, made=made.get(name), span=2 if name == "name" else 0) for name in FACTS]
        self.form = RecordForm("committee", places, ws=ws, columns=3)
        self.why = Hint()
        self.remove = button(self.tr("Remove the committee"), self._remove, name="trash", kind="quiet")
        self.facts = Page(Card().add(self.why, self.form, None, row(None, self.remove)))

    def _lay_out(self) -> None:
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        words = (self.tr("Committee"), self.tr("Orders"), self.tr("Members"), self.tr("Meetings"))
        for word, page in zip(words, (self.facts, *self.panes), strict=True):
            self.tabs.addTab(word)
            self.pages.addWidget(page)
        self.tabs.currentChanged.connect(self._turned)
        self.right = QWidget()
        inner = column(self.tabs, theme.S, gap=0)
        inner.addWidget(self.pages, 1)
        self.right.setLayout(inner)
        both = Sides(self.table, self.right, shares=(340, 740))
        self.setLayout(column(both))

    # Showing

    def _show(self) -> None:
        ws, other = self.owner.ws, self.committee != self._shown
        self._shown = self.committee
        found = ws.find(Committee, self.committee)
        may = rights.may_write(ws, "committee", found.scope if found else ws.identity.office)
        locked = "" if may else self.tr("Another office writes this; this computer only shows it.")
        self.form.show_record(self.committee, found, locked=locked)
        self.why.set_text(locked)
        self.why.setVisible(bool(locked))
        self.remove.setVisible(not locked)
        self.add.setVisible(rights.may_write(ws, "committee", ws.identity.office))
        orders = bodies.orders(ws, self.committee)
        self._offer_orders([(one.id, one.number or "–") for one in orders])
        self.orders.show_rows(self._starts("committee_order"), orders, other=other)
        every = ws.every(CommitteeMember, "committee = :committee ORDER BY id", committee=self.committee)
        self.members.show_rows(self._starts("committee_member", first=not every), every, other=other)
        meetings = bodies.meetings(ws, self.committee, self.owner.cycle)
        self.meetings.show_rows(self._starts("meeting"), meetings, other=other)

    def _starts(self, kind: str, *, first: bool = False) -> dict[str, Any]:
        if not self.committee:
            return {}
        pane = next(one for one in self.panes if one.kind == kind)
        given = {"committee": self.committee, **pane.about.made}
        if kind == "meeting":
            given["cycle"] = self.owner.cycle
        return {**given, "role": "chair"} if first else given

    def _offer_orders(self, orders: list[tuple[object, str]]) -> None:
        self.orders.form.field("supersedes").set_choices([(None, "–"), *orders])

    # What a person does

    def _picked(self, ids: list[str]) -> None:
        if ids and ids[0] != self.committee:
            self.owner.leave()
            self.committee = ids[0]
            self._show()

    def _turned(self, page: int) -> None:
        self.owner.leave()
        self.pages.setCurrentIndex(page)

    def _add(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.owner.add_committee(str(action.data()))

    def _keep(self, _kind: str, record: str, values: Mapping[str, Any]) -> None:
        if record and self.owner.set_committee(record, values):
            self.owner.saved("committee")
        else:
            self._show()

    def _remove(self) -> None:
        self.owner.remove("committee", self.committee, self.tr("Committee removed"))


def _committee(one: bodies.CommitteeRow) -> str:
    return one.committee
