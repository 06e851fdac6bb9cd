"""Sending the answers: all drafts in one act, then a file for each district that got one."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from desktop.domain.district import NeedsItem
from desktop.domain.province import Decision
from desktop.gui.screen import Screen
from desktop.gui.screens.decide.files import DistrictFiles
from desktop.gui.screens.needs_plan.words import district
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.planning import decide
from desktop.planning.workspace import Workspace


class IssueAsk(Ask):
    """What will be sent, district by district; sent answers cannot be taken back, only replaced."""

    def __init__(self, counts: Mapping[str, int], parent: Screen) -> None:
        super().__init__("", "", parent)
        self.set_words(self.tr("Send the answers to the districts"), self.tr("Send the answers"))
        for code, count in counts.items():
            line = self.tr("{district}: %n answer(s)", "", count).format(district=district(code))
            self.add(ThaiLabel(line))
        self.add(Hint(self.tr("Answers that were sent are not taken back; a later decision replaces them.")))

    def answer(self) -> bool:
        """Go on."""
        return True


class Issuing(QObject):
    """Issues for the screen that owns it."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._ws: Workspace = screen.desk.session
        self.files = DistrictFiles(screen, "answers")

    def waiting(self) -> dict[str, int]:
        """District → how many drafts wait for it."""
        desk = self._ws.every(Decision, "scope = :desk", desk=f"{self._ws.identity.office}/desk")
        homes = [found.scope for one in desk if (found := self._ws.find(NeedsItem, one.item or ""))]
        return dict(sorted(Counter(homes).items()))

    def offer_files(self, districts: Sequence[str]) -> None:
        """Offer files for these districts; without any for those to which answers went last."""
        self.files.districts = list(districts) or self.files.districts

    def ask(self) -> None:
        """Show what will be sent."""
        counts = self.waiting()
        self.files.districts = list(counts)
        dialog = IssueAsk(counts, self._screen)
        dialog.answered.connect(self.issue)
        dialog.open()

    def issue(self) -> None:
        """Send every draft as one act, then offer the files."""
        screen = self._screen
        written = screen.attempt(lambda: decide.issue(self._ws))
        if written is None:
            return
        screen.done(self.tr("Answers recorded"), "decision")
        screen.banner.say(
            "inform",
            self.tr("%n answer(s) recorded – no file made yet. Now make the files.", "", len(written.ids)),
            action=self.tr("Make the files…"),
            run=self.files.ask_folder,
        )
