"""What is beyond the province or the LAOs: items that go to agencies for F+1, and the list that the PAO considers."""

from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from desktop.domain.changes import base_scope
from desktop.domain.district import NeedsItem
from desktop.domain.funding import Referral
from desktop.domain.money import baht
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.decide.columns import PAO_COLUMNS
from desktop.gui.screens.decide.issuing import Issuing
from desktop.gui.screens.decide.listing import ALL, DecideList
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.referrals.agencies import AgenciesPage
from desktop.gui.widgets.boxes import allow, column
from desktop.gui.widgets.notes import EmptyState
from desktop.planning import decide, referral
from desktop.planning.decide import DecideRow
from desktop.planning.workspace import Workspace

AGENCIES, PAO = 0, 1


class ReferralsScreen(Screen):
    """Open it with the id of a referral or a needs item, with "pao", or with a district's code."""

    help_page = "referrals"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"needs_plan", "needs_item", "submission", "decision", "referral", "beyond_list", "beyond_item", "lao"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ws: Workspace = desk.session
        self.cycle = words.cycle(self.ws, desk.settings)
        self.district = ALL
        self.pao_rows: list[DecideRow] = []
        self.issuing = Issuing(self)
        self.send = self.main_action(self.tr("Send the answers…"), self.issuing.ask, name="paper-plane-tilt")
        self.tell = self.main_action(self.tr("Files for the districts…"), self._tell_districts, name="file-arrow-up")
        self.report = ReportButton(self, self._reports)
        self.agencies = AgenciesPage(self)
        self.list = DecideList(self, PAO_COLUMNS, name="pao", decided_by=referral.PAO)
        self.action_row.insertWidget(0, self.list.by_rule)
        self.action_row.insertWidget(0, self.report.button)
        self.no_lists = EmptyState(
            "arrow-fat-lines-up",
            self.tr("Items appear here once a district has sent its list beyond the LAOs' capacity."),
            self.tr("Receive files"),
        )
        self._lay_out()
        self.list.district_chosen.connect(self._district_chosen)
        self.agencies.empty.pressed.connect(self._decide)
        self.no_lists.pressed.connect(self._receive)

    # For the window

    def title(self) -> str:
        """Which year."""
        return self.tr("Beyond the province and the LAOs – {cycle}").format(cycle=self.cycle)

    def subtitle_text(self) -> str:
        """What waits, in figures."""
        if self.tabs.currentIndex() == PAO:
            answered, total = sum(not one.open for one in self.pao_rows), sum(one.total for one in self.pao_rows)
            said = self.tr("{n} items, {total} baht  ·  {answered} considered by the PAO")
            return said.format(n=count(len(self.pao_rows)), total=baht(total), answered=count(answered))
        rows = self.agencies.rows
        waiting, open_ = sum(one.status in ("", "draft") for one in rows), sum(one.status == "sent" for one in rows)
        said = self.tr("{n} items, {total} baht  ·  {waiting} to be sent  ·  {open} waiting for an answer")
        total = sum(one.total for one in rows)
        return said.format(n=count(len(rows)), total=baht(total), waiting=count(waiting), open=count(open_))

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - two lists, read whole
        """Show what is in the store."""
        self.cycle = words.cycle(self.ws, self.desk.settings)
        self.agencies.show_rows(referral.rows(self.ws, self.cycle), self.cycle)
        self.pao_rows = referral.pao_rows(self.ws, self.cycle)
        self._show_pao()
        self._turned()

    def open(self, what: object) -> None:
        """Select the referral or the item named; unnamed, turn to the list on which something waits."""
        self.refresh(frozenset())
        asked = str(what or "")
        if asked == referral.PAO or (not asked and self._only_the_pao_waits()):
            self.tabs.setCurrentIndex(PAO)
            return
        found = self.ws.find(Referral, asked)
        item = self.ws.find(NeedsItem, (found.item or "") if found else asked)
        if item is not None:
            self.tabs.setCurrentIndex(AGENCIES)
            self.agencies.table.set_filter("")
            wanted = [one.id for one in self.agencies.rows if one.id == asked or one.item == item.id]
            self.agencies.table.select(wanted[:1])

    def _only_the_pao_waits(self) -> bool:
        left = [one for one in self.agencies.rows if one.status in ("", "draft", "sent")]
        return not left and any(one.open for one in self.pao_rows)

    # Making

    def _lay_out(self) -> None:
        self.tabs, self.pages, self.stack = QTabBar(), QStackedWidget(), QStackedWidget()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.addTab(self.tr("To the agencies, for F+1"))
        self.tabs.addTab(self.tr("PAO: beyond the LAOs"))
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.no_lists)
        self.pages.addWidget(self.agencies)
        self.pages.addWidget(self.stack)
        body = column(self.tabs, theme.S, gap=0)
        body.addWidget(self.pages, 1)
        self.body.addLayout(body)
        self.tabs.currentChanged.connect(self._turned)

    def _show_pao(self) -> None:
        districts = sorted({one.district for one in self.pao_rows})
        if self.district not in districts:
            self.district = ALL if len(districts) > 1 else next(iter(districts), ALL)
        shown = [one for one in self.pao_rows if self.district in (ALL, one.district)]
        self.list.show_rows(shown, districts, self.district, self.cycle)
        self.stack.setCurrentIndex(0 if self.pao_rows else 1)

    def _turned(self) -> None:
        page = self.tabs.currentIndex()
        self.pages.setCurrentIndex(page)
        waiting = decide.waiting_to_issue(self.ws)
        said = self.tr("Send the answers ({n})…") if waiting else self.tr("Send the answers…")
        self.send.setText(said.format(n=waiting))
        self.send.setVisible(page == PAO)
        allow(self.send, able=bool(waiting), why=self.tr("No result waits to be sent."))
        gone = {one.district for one in self.agencies.rows if one.referral}
        self.list.by_rule.setVisible(page == PAO and bool(self.pao_rows))
        self.tell.setVisible(page == AGENCIES)
        self.tell.setEnabled(bool(gone))
        self.report.button.setVisible(bool(self.pao_rows if page == PAO else self.agencies.rows))
        self.show_titles()

    # Slots

    def _district_chosen(self, district: object) -> None:
        self.district = str(district)
        self._show_pao()
        self.show_titles()

    def _reports(self) -> list[Offer]:
        name = "pao-list" if self.tabs.currentIndex() == PAO else "referrals"
        return [Offer(report=name, cycle=self.cycle)]

    def _tell_districts(self) -> None:
        """Files to the districts, so that each need shows where it went."""
        self.issuing.files.districts = sorted({base_scope(one.district) for one in self.agencies.rows if one.referral})
        self.issuing.files.ask_folder()

    def _decide(self) -> None:
        self.go.emit("decide", None)

    def _receive(self) -> None:
        self.go.emit("exchange", "receive")
