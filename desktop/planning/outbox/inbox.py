"""The inbox: what lies in the places where files come in, fetched once, and taken in as one job with one report."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import exchange
from desktop.planning.exchange import Outcome
from desktop.planning.outbox import fetching, private, seen, way_list
from desktop.planning.outbox.fetching import Inbox
from desktop.planning.outbox.seen import Seen, Stopped
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.sync.transport.errors import WayError
from desktop.sync.transport.way import Way


class AnotherLooksError(AppError):
    """Another window or command is looking for files."""

    template = QT_TRANSLATE_NOOP("Errors", "Another window or command is fetching files already.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Wait until it has finished, then look again.")


class Received(msgspec.Struct):
    """What was found, and what became of the files that were new."""

    inbox: Inbox
    outcomes: list[Outcome] = msgspec.field(default_factory=list)


def incoming(workspace: Workspace) -> list[Way]:
    """The ways by which files come in."""
    return [way for way in way_list.ways(workspace) if way.incoming]


def look(
    workspace: Workspace,
    only: Sequence[Way] = (),
    *,
    again: bool = False,
    by_itself: bool = False,
    progress: Progress | None = None,
) -> Inbox:
    """Look at every place where files come in, or at `only` these, and fetch what is new.

    `again`: also what was refused before. `by_itself`: no person has asked, so that ways that need one are left
    alone. A way that does not lead there now is told in `failed`. Raises `AnotherLooksError`.
    """
    found = Inbox()
    with private.alone(private.folder(workspace.home, fetching.ROOM) / ".lock") as alone:
        if not alone:
            raise AnotherLooksError
        with seen.memory(workspace) as memory:
            for way in only or incoming(workspace):
                if by_itself and stopped(workspace, way, memory):
                    continue
                visit = fetching.Visit(workspace, way, memory, found, again, progress or Progress())
                _look_at(visit)
    return found


def _look_at(visit: fetching.Visit) -> None:
    way, workspace = visit.way, visit.workspace
    try:
        with way_list.visited(workspace, way) as place:
            fetching.fetch(visit, place)
        visit.memory.stopped.pop(way.id, None)
    except WayError as error:
        visit.found.failed.append((way.name, error))
        if not error.passing:
            visit.memory.stopped[way.id] = Stopped(_mark(workspace, way), error.message, error.remedy)


def stopped(workspace: Workspace, way: Way, memory: Seen | None = None) -> Stopped | None:
    """Why nothing is fetched by a way until a person has seen to it; None where nothing stands against it."""
    known = memory or private.read(workspace.home / seen.FILE, Seen)
    found = known.stopped.get(way.id)
    return found if found and found.mark == _mark(workspace, way) else None


def _mark(workspace: Workspace, way: Way) -> str:
    """Another one as soon as way or password are changed."""
    kept = next((one for one in way_list.ways(workspace) if one.id == way.id), way)  # its key may be known since
    secret = way_list.password(workspace, way)
    return hashlib.sha256(msgspec.json.encode([kept, secret])).hexdigest()


def receive(
    workspace: Workspace,
    only: Sequence[Way] = (),
    *,
    dry_run: bool = False,
    again: bool = False,
    progress: Progress | None = None,
) -> Received:
    """Take in everything new that lies in the places where files come in. Raises `AnotherLooksError`."""
    found = look(workspace, only, again=again, progress=progress)
    outcomes = exchange.receive(workspace, found.new, dry_run=dry_run, progress=progress) if found.new else []
    return Received(found, outcomes)


def folder_way(folder: Path) -> Way:
    """A folder named for once, not entered as a way."""
    return Way(id=f"folder:{folder}", kind="folder", name=str(folder), place=str(folder.absolute()), incoming=True)
