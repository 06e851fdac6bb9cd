"""A load as a job beside the window: what the file is, and what it would bring or has brought."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.i18n import translate
from desktop.planning import loading
from desktop.planning.load.refusals import CycleUnknownError
from desktop.planning.load.report import LoadReport
from desktop.planning.loading import Recognised
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


def load(workspace: Workspace, wish: Wish, cycle: int, *, dry_run: bool, progress: Progress | None = None) -> Loaded:
    """The work of a job. `cycle` serves only files that name no year."""
    if progress is not None:
        progress.step(0, text=translate("Load", "Reading {file}", file=wish.path.name))
    book = loading.open_book(wish.path)
    recognised = loading.recognise(book)
    if recognised.table not in ("", wish.table):
        return Loaded(wish=wish, recognised=recognised)
    into = partial(
        loading.load, workspace, wish.table, wish.path, lao=wish.lao, dry_run=dry_run, progress=progress, book=book
    )
    try:
        report = into(cycle=None)
    except CycleUnknownError:
        report = into(cycle=cycle)
    return Loaded(wish=wish, recognised=recognised, report=report)
