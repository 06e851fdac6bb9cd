"""Sending and receiving: what goes to whom, what came and what it would do, everything so far."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from desktop.gui import theme
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.exchange_letters import LettersPage
from desktop.gui.screens.exchange_log import LogPage
from desktop.gui.screens.exchange_outbox import OutboxPage
from desktop.gui.screens.exchange_receive import ReceivePage
from desktop.gui.screens.exchange_send import SendPage
from desktop.gui.screens.exchange_ways import WaysPage
from desktop.gui.widgets.boxes import column

PAGES = ("send", "outbox", "receive", "ways", "log", "letters")


class ExchangeScreen(Screen):
    """Pages behind tabs; `open` takes the name of one. Files may be dropped anywhere on it."""

    help_page: ClassVar[str] = "exchange"
    works_while_busy: ClassVar[bool] = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.send, self.receive = SendPage(self), ReceivePage(self)
        self.outbox, self.ways, self.log = OutboxPage(self), WaysPage(self), LogPage(self)
        self.letters = LettersPage(self)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        to, under_way, back, ways = self.tr("Send"), self.tr("Under way"), self.tr("Receive"), self.tr("Ways")
        words = (to, under_way, back, ways, self.tr("All files"), self.tr("Letters"))
        for word, page in zip(words, self._all(), strict=True):
            self.tabs.addTab(word)
            self.pages.addWidget(page)
        self.tabs.currentChanged.connect(self._turned)
        self.receive.offices_wanted.connect(self._to_offices)
        self.send.offices_wanted.connect(self._to_offices)
        self.send.queued.connect(self._send_out)
        self.outbox.send_wanted.connect(self._to_send)
        self.ways.changed.connect(self._refresh_all)
        body = column(self.tabs, theme.S, gap=0)
        body.addWidget(self.pages, 1)
        self.body.addLayout(body)
        self.setAcceptDrops(True)

    def title(self) -> str:
        return self.tr("Send and receive")

    def subtitle_text(self) -> str:
        return self.tr("Files go by e-mail, chat or USB stick; only the office addressed can open them.")

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - counts of everything
        for page in self._all():
            self.attempt(page.refresh)
        waiting = self.outbox.waiting()
        words = self.tr("Under way ({count})") if waiting else self.tr("Under way")
        self.tabs.setTabText(PAGES.index("outbox"), words.format(count=waiting))

    def open(self, what: object) -> None:
        """Turn to the page called `what`."""
        if what in PAGES:
            self.tabs.setCurrentIndex(PAGES.index(str(what)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.open("receive")
        self.receive.look_at(paths)

    def _refresh_all(self) -> None:
        self.refresh(frozenset())

    def _turned(self, number: int) -> None:
        self.banner.hide()  # what it says was said about the page left
        self.pages.setCurrentIndex(number)

    def _all(self) -> tuple[SendPage, OutboxPage, ReceivePage, WaysPage, LogPage, LettersPage]:
        return self.send, self.outbox, self.receive, self.ways, self.log, self.letters

    def _send_out(self) -> None:
        """A file was put into the outbox: show it there and send it."""
        self.refresh(frozenset())
        self.open("outbox")
        self.outbox.send_now()

    def _to_send(self) -> None:
        self.open("send")

    def _to_offices(self) -> None:
        self.go.emit("offices", None)
