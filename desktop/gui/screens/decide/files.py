"""Files for several districts at once: a folder is asked for, one file is made for each, what was refused is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.domain.errors import AppError
from desktop.gui import file_dialogs
from desktop.gui.screen import Screen
from desktop.gui.screens.needs_plan.words import district
from desktop.gui.store_job import LongStoreJob
from desktop.planning import exchange
from desktop.planning.workspace import Workspace
from desktop.progress import Progress


class DistrictFiles(QObject):
    """Makes files for the districts named in `districts`; `about` stands in their names."""

    def __init__(self, screen: Screen, about: str) -> None:
        super().__init__(screen)
        self._screen, self._about = screen, about
        self.districts: list[str] = []
        self._folder = Path()

    def ask_folder(self) -> None:
        """Ask where the files go."""
        screen = self._screen
        title = self.tr("Folder for the files")
        file_dialogs.choose_folder(screen, title, screen.desk.settings.folder, self.make_files)

    def make_files(self, folder: str) -> None:
        """One file for each district, in the background."""
        screen = self._screen
        self._folder = Path(folder)
        screen.desk.settings.last_folder = folder
        job = LongStoreJob(screen.desk.session.home, _make_files, self._folder, tuple(self.districts), self._about)
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


def _make_files(
    ws: Workspace, folder: Path, districts: Sequence[str], about: str, progress: Progress | None = None
) -> list[MadeFile]:
    """A file for each of several districts; a district without a card does not stop the others."""
    made, told = [], progress or Progress()
    for number, code in enumerate(districts):
        told.step(number, total=len(districts), text=district(code))
        made.append(_make_file(ws, folder / f"{ws.identity.office}-{about}-{code}.amphoe", code))
    return made


def _make_file(ws: Workspace, path: Path, code: str) -> MadeFile:
    try:
        exchange.export(ws, path, code)
    except AppError as error:
        return MadeFile(code, path, error)
    return MadeFile(code, path)
