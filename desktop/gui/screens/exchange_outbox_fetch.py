"""Fetching what has come by the ways: one button, and what was found in words."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.gui import theme
from desktop.gui.screen import Screen
from desktop.gui.store_job import LongStoreJob
from desktop.gui.widgets.boxes import Card, button, column, row
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.planning import outbox
from desktop.planning.outbox import Inbox
from desktop.sync.transport.way import Way


class FetchCard(Card):
    """Hidden while no way brings files in. `came` gives the new files, already on this computer."""

    came = Signal(object)

    def __init__(self, screen: Screen, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._screen = screen
        self.places, self.found, self.stopped = ThaiLabel(), Hint(), Hint(role="late")
        self.found.hide()
        self.stopped.hide()
        self.fetch = button(self.tr("Fetch what has come"), self.go, name="download-simple")
        box = row(gap=theme.L)
        box.addLayout(column(self.places, self.found, self.stopped, gap=theme.XS), 1)
        box.addWidget(self.fetch, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add(box)
        self.hide()
        screen.desk.tasks.idle.connect(self._at_rest)

    def refresh(self) -> None:
        """Show from where files are fetched."""
        ways = self._screen.attempt(lambda: outbox.incoming(self._screen.desk.session)) or []
        named = " · ".join(way.name for way in ways)
        self.places.set_text(self.tr("Files come in by {ways}").format(ways=named))
        self._show_stopped(ways)
        self.setVisible(bool(ways))

    def go(self) -> None:
        """Look at every place and fetch what is new, as a job."""
        self.fetch.setEnabled(False)
        self.found.set_text(self.tr("Looking…"))
        self.found.show()
        self._screen.banner.hide()
        job = LongStoreJob(self._screen.desk.session.home, outbox.look)
        self._screen.desk.tasks.errand(job, done=self._looked, failed=self._failed)

    def _looked(self, inbox: Inbox) -> None:
        self.fetch.setEnabled(True)
        self.found.set_text(" · ".join(self._words(inbox)))
        self.refresh()
        if passing := [(name, error) for name, error in inbox.failed if error.passing]:
            name, error = passing[0]
            self._screen.banner.say("warn", f"{name}: {error.message}", error.remedy)
        if inbox.new:
            self.came.emit(inbox.new)

    def _at_rest(self) -> None:
        """Nothing runs any more, also after Cancel."""
        self.fetch.setEnabled(True)

    def _failed(self, error: AppError) -> None:
        self.fetch.setEnabled(True)
        self.found.hide()
        self._screen.refuse(error)

    def _show_stopped(self, ways: list[Way]) -> None:
        """What a person must see to before anything comes by a way again."""
        found = ((way.name, outbox.stopped(self._screen.desk.session, way)) for way in ways)
        words = [f"{name}: {one.message} {one.remedy}" for name, one in found if one]
        self.stopped.set_text("\n".join(words))
        self.stopped.setVisible(bool(words))

    def _words(self, inbox: Inbox) -> Iterator[str]:
        yield self.tr("%n new file(s)", "", len(inbox.new)) if inbox.new else self.tr("Nothing new has come.")
        if inbox.here:
            yield self.tr("%n file(s) already here", "", inbox.here)
        if inbox.refused:
            yield self.tr("%n file(s) refused before", "", inbox.refused)
        if inbox.others:
            yield self.tr("%n file(s) for other offices", "", inbox.others)
        yield from inbox.unfinished
