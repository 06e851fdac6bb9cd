"""The working list after a new edition: each old strategy without a successor, beside what it may have become."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QWidget

from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.screens.framework.columns import MAPPED, OFFERS, TASKS, task
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.gui.screens.year.clearing import without_tools
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Card, button, column, row
from desktop.gui.widgets.key_presses import KeyPresses
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.gui.widgets.notes import EmptyState
from desktop.planning import frameworks, remapping
from desktop.planning.frameworks import Mapped
from desktop.planning.remapping import Offer, Unmapped

if TYPE_CHECKING:
    from desktop.gui.screens.framework.screen import FrameworkScreen

KINDS = ("strategy_mapping",)


class RemappingPage(QWidget):
    """Enter says what it became (several can be picked), Delete that none fits; what is decided can be taken back."""

    def __init__(self, screen: "FrameworkScreen") -> None:
        super().__init__()
        self.owner, self.tasks = screen, list[Unmapped]()
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for _ in range(2):
            self.tabs.addTab("")
        once = self.tr("There is one edition only: nothing to re-map until a new one comes.")
        self.nothing = EmptyState("check-circle", once)
        self.table = TableView(TASKS, task, several=False, empty=self.nothing, totals=False)
        self.side = self._make_side()
        none = EmptyState("git-merge", self.tr("Nothing has been re-mapped yet."))
        self.done = TableView(MAPPED, _mapping, several=False, empty=none, totals=False)
        self.back = button(self.tr("Undecided again"), self._undecide, name="arrow-counter-clockwise", kind="quiet")
        self.done.extra.addWidget(self.back)
        both = row(gap=theme.L)
        both.addWidget(self.table, 5)
        both.addWidget(self.side, 6)
        self.open_page = QWidget()
        self.open_page.setLayout(both)
        body = column(self.tabs, theme.S, gap=0)
        body.addWidget(self.open_page, 1)
        body.addWidget(self.done, 1)
        self.setLayout(body)
        self._connect()
        self._turn(0)

    def _make_side(self) -> QWidget:
        self.title, self.facts = ThaiLabel(), Hint()
        self.offers = without_tools(TableView(OFFERS, _strategy, totals=False))
        self.take = button(self.tr("It became this"), self._take, name="check", kind="main")
        self.take.setToolTip("Enter")
        self.none = button(self.tr("None fits…"), self._none, name="x")
        self.none.setToolTip("Delete")
        side = QWidget()
        card = Card().add(column(self.title, self.facts, gap=theme.XS))
        body = column(card, gap=theme.S)
        body.addWidget(self.offers, 1)
        body.addLayout(row(self.take, self.none, None))
        side.setLayout(body)
        return side

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.table.selected.connect(self._show)
        self.table.opened.connect(self._go_to_offers)
        self.offers.opened.connect(self._opened)
        self.offers.selected.connect(self._offer_chosen)
        self.done.selected.connect(self._done_chosen)
        for grid in (self.table.grid, self.offers.grid):
            KeyPresses(grid, {Qt.Key.Key_Delete: self._none})

    def refresh(self) -> None:
        """Show tasks and decisions as they are in the store."""
        self.tasks = remapping.unmapped(self.owner.ws)
        done = frameworks.mapped(self.owner.ws)
        several = len(frameworks.editions(self.owner.ws)) > 1
        self.nothing.sentence.set_text(
            self.tr("Every old strategy has its place in the new framework.")
            if several
            else self.tr("There is one edition only: nothing to re-map until a new one comes.")
        )
        self.table.set_rows(self.tasks)
        self.done.set_rows(done)
        self.tabs.setTabText(0, self.tr("To decide: {n}").format(n=count(len(self.tasks))))
        self.tabs.setTabText(1, self.tr("Decided: {n}").format(n=count(len(done))))
        self.table.select_one()
        self._show()
        self._done_chosen()

    def current(self) -> Unmapped | None:
        """The task one is on."""
        return self.table.selected_row()

    def _turn(self, page: int) -> None:
        self.open_page.setVisible(page == 0)
        self.done.setVisible(page == 1)

    def _show(self, _ids: object = None) -> None:
        found = self.current()
        self.side.setVisible(found is not None)
        if found is None:
            return
        self.title.set_text(f"{found.code} {found.title}")
        links = self.tr("Links here that point to it: {n}").format(n=count(found.links))
        self.facts.set_text(links)
        offers = remapping.candidates(self.owner.ws, found)
        self.offers.set_rows(offers)
        self.offers.select([offers[0].strategy] if found.offers and offers else [])
        self._offer_chosen()

    def _offer_chosen(self, _ids: object = None) -> None:
        self.take.setEnabled(bool(self.offers.selected_ids()))

    def _done_chosen(self, _ids: object = None) -> None:
        chosen = self.done.selected_row()
        self.back.setEnabled(chosen is not None and chosen.ours)

    def _go_to_offers(self, _task: str) -> None:
        self.offers.grid.setFocus()

    def _opened(self, _strategy: str) -> None:
        self._take()

    def _take(self) -> None:
        if chosen := self.offers.selected_ids():
            self._decide(chosen, "", self.tr("Re-mapped"))

    def _none(self) -> None:
        if self.current() is None:
            return
        words = self.tr("None of the new strategies fits"), self.tr("None fits"), self.tr("Reason")
        dialog = TextAsk(*words, parent=self.owner)
        dialog.answered.connect(self._none_fits)
        dialog.open()

    def _none_fits(self, reason: str) -> None:
        self._decide([], reason, self.tr("Noted: none fits"))

    def _decide(self, new: list[str], reason: str, said: str) -> None:
        screen, found = self.owner, self.current()
        if found is None:
            return
        place = self.tasks.index(found)
        old, framework = found.old, found.framework
        if screen.do(said, lambda: remapping.map_to(screen.ws, old, framework, new, reason), *KINDS) and self.tasks:
            self.table.select([task(self.tasks[min(place, len(self.tasks) - 1)])])

    def _undecide(self) -> None:
        screen, chosen = self.owner, self.done.selected_ids()
        if chosen:
            screen.do(self.tr("Undecided again"), lambda: remapping.undecide(screen.ws, chosen[0]), *KINDS)


def _strategy(one: Offer) -> str:
    return one.strategy


def _mapping(one: Mapped) -> str:
    return one.mapping
