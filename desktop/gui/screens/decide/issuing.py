"""Sending the answers: all drafts in one act, then a file for each district that got one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desktop.domain.district import NeedsItem
from desktop.domain.errors import AppError
from desktop.domain.province import Decision
from desktop.gui.screens.needs_plan.dialogs import Ask
from desktop.gui.screens.needs_plan.words import district
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.planning import decide, exchange
from desktop.planning.workspace import Workspace
from desktop.progress import Progress

if TYPE_CHECKING:
    from desktop.gui.screens.decide.screen import DecideScreen


class IssueAsk(Ask):
    """What will be sent, district by district; sent answers cannot be taken back, only replaced."""

    def __init__(self, counts: Mapping[str, int], parent: "DecideScreen") -> None:
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

    def __init__(self, screen: "DecideScreen") -> None:
        super().__init__(screen)
        self._screen = screen
        self.districts: list[str] = []
        self._folder = Path()

    def ask(self) -> None:
        """Show what will be sent."""
        counts = self._waiting()
        self.districts = list(counts)
        dialog = IssueAsk(counts, self._screen)
        dialog.answered.connect(self.issue)
        dialog.open()

    def _waiting(self) -> dict[str, int]:
        """District → how many drafts wait for it."""
        workspace = self._screen.ws
        desk = workspace.every(Decision, "scope = :desk", desk=f"{workspace.identity.office}/desk")
        homes = [found.scope for one in desk if (found := workspace.find(NeedsItem, one.item or ""))]
        return dict(sorted(Counter(homes).items()))

    def issue(self) -> None:
        """Send every draft as one act, then offer the files."""
        screen = self._screen
        written = screen.attempt(lambda: decide.issue(screen.ws))
        if written is None:
            return
        screen.done(self.tr("%n answer(s) recorded – no file made yet", "", len(written.ids)), "decision")
        screen.banner.say(
            "inform",
            self.tr("%n answer(s) recorded – no file made yet. Now make the files.", "", len(written.ids)),
            action=self.tr("Make the files…"),
            run=self.ask_folder,
        )

    def ask_folder(self) -> None:
        """Ask where the files go."""
        screen = self._screen
        dialog = QFileDialog(screen, self.tr("Folder for the files"), screen.desk.settings.last_folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.make_files)
        dialog.open()

    def make_files(self, folder: str) -> None:
        """One file for each district, in the background."""
        screen = self._screen
        self._folder = Path(folder)
        screen.desk.settings.last_folder = folder
        job = MakeFiles(screen.ws.home, self._folder, self.districts)
        screen.desk.tasks.run(job, done=self._made, title=self.tr("Making the files for the districts"))

    def _made(self, made: "Sequence[MadeFile]") -> None:
        self._screen.refresh(frozenset())
        refused = [one for one in made if one.error is not None]
        said = self.tr("%n file(s) ready for the districts", "", len(made) - len(refused))
        lines = [f"{district(one.district)}: {one.error or one.path.name}" for one in made]
        kind = "warn" if refused else "done"
        self._screen.banner.say(kind, said, "\n".join(lines), action=self.tr("Open the folder"), run=self._open_folder)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file for one district, or why there is none."""

    district: str
    path: Path
    error: AppError | None = None


class MakeFiles:
    """Exporting to several districts as one job; a district without a card does not stop the others."""

    def __init__(self, home: Path, folder: Path, districts: Sequence[str]) -> None:
        self._home, self._folder, self._districts = home, folder, tuple(districts)

    def __call__(self, progress: Progress) -> list[MadeFile]:
        made = []
        with Workspace.open(self._home) as workspace:
            for number, code in enumerate(self._districts):
                progress.step(number, total=len(self._districts), text=district(code))
                made.append(self._make(workspace, code))
        return made

    def _make(self, workspace: Workspace, code: str) -> MadeFile:
        path = self._folder / f"{workspace.identity.office}-answers-{code}.amphoe"
        try:
            exchange.export(workspace, path, code)
        except AppError as error:
            return MadeFile(code, path, error)
        return MadeFile(code, path)
