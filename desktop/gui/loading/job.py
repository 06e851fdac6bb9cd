"""A load as a job beside the window: what the file is, and what it would bring or has brought."""

from dataclasses import dataclass
from pathlib import Path

from desktop.i18n import translate
from desktop.planning import loading
from desktop.planning.load.refusals import CycleUnknownError
from desktop.planning.load.report import LoadReport
from desktop.planning.loading import Book, Recognised
from desktop.planning.workspace import Workspace
from desktop.progress import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a person wants to load: as which table, from where, and whose LAO plan it is if the file does not say."""

    table: str
    path: Path
    lao: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What came of it; `report` is None where the file is something else than was wanted."""

    wish: Wish
    recognised: Recognised
    report: LoadReport | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadJob:
    """Opens its own store. `cycle` serves only files that name no year."""

    home: Path
    wish: Wish
    cycle: int
    dry_run: bool

    def __call__(self, progress: Progress) -> Loaded:
        progress.step(0, text=translate("Load", "Reading {file}", file=self.wish.path.name))
        book = loading.open_book(self.wish.path)
        recognised = loading.recognise(book)
        if recognised.table not in ("", self.wish.table):
            return Loaded(wish=self.wish, recognised=recognised)
        with Workspace.open(self.home) as workspace:
            try:
                report = self._load(workspace, progress, book, None)
            except CycleUnknownError:
                report = self._load(workspace, progress, book, self.cycle)
        return Loaded(wish=self.wish, recognised=recognised, report=report)

    def _load(self, workspace: Workspace, progress: Progress, book: Book, cycle: int | None) -> LoadReport:
        wish = self.wish
        return loading.load(
            workspace,
            wish.table,
            wish.path,
            cycle=cycle,
            lao=wish.lao,
            dry_run=self.dry_run,
            progress=progress,
            book=book,
        )
