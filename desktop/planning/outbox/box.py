"""The outbox: files on their way to other offices, each with its record beside it in the folder `outbox`.

A letter is put there whole or not at all, and a bundle stays there until its reader has confirmed it.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec
from msgspec.structs import replace

from desktop.domain.ids import new_id
from desktop.planning import exchange, exchange_letter, exchange_list
from desktop.planning.exchange_list import QUEUED, WITHDRAWN
from desktop.planning.outbox import private, way_list
from desktop.planning.outbox.errors import (
    BeingSentError,
    LetterGoneError,
    NoSuchLetterError,
    NothingNewError,
)
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.store import database
from desktop.sync import package

FOLDER = "outbox"
WAITING, SENDING, STOPPED, SENT, RECEIVED = "waiting", "sending", "stopped", "sent", "received"
OTHER = "WHERE direction = 'out' AND state <> ?1 AND (bundle = ?2 OR file = ?3)"


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A file for `to` by the way `way`. Times are ISO; `error` is what stood against it last, in words.

    `state`: waiting, sending, stopped (a person is needed), sent (not yet received), received (by its receipt).
    """

    id: str
    bundle: str
    to: str
    way: str
    name: str
    size: int
    sha256: str
    full: bool
    changes: int
    made: str
    state: str = WAITING
    attempts: int = 0
    error: dict[str, str] | None = None
    next_try: str = ""
    sent: str = ""
    received: str = ""


def queue(workspace: Workspace, to: str, way: str, *, full: bool = False, progress: Progress | None = None) -> Letter:
    """Make a file for `to` and put it into the outbox; what waits there for the same and is within it, it replaces.

    Raises `NothingNewError`, `NobodyToReadError`, `NoSuchWayError`, `CannotWriteFileError`.
    """
    by = way_list.way(workspace, way)
    if not exchange_letter.letter(workspace, to, full=full).changes:
        raise NothingNewError(office=exchange_list.office_words(to))
    number = new_id()
    stem = exchange_letter.name_on_the_way(workspace, to)
    out = private.folder(workspace.home, FOLDER) / f"{stem}-{number[-8:]}.amphoe"
    made = exchange.export(workspace, out, to, full=full, progress=progress)
    letter = Letter(
        id=number, bundle=made.bundle, to=to, way=by.id, name=out.name, size=made.size, full=full,
        sha256=package.file_sha256(out), changes=made.changes, made=made.manifest.made,
    )  # fmt: skip
    note(workspace, letter)
    enter(workspace, QUEUED, bundle=letter.bundle)
    for older in _within(workspace, letter):
        withdraw(workspace, older.id)
    return letter


def _within(workspace: Workspace, newer: Letter) -> list[Letter]:
    """Letters not sent yet that hold nothing which `newer` does not: ranges begin at what is confirmed."""
    same = [one for one in letters(workspace) if (one.to, one.way) == (newer.to, newer.way) and one.id != newer.id]
    return [one for one in same if one.state in (WAITING, STOPPED) and (newer.full or not one.full)]


def letters(workspace: Workspace) -> list[Letter]:
    """Everything in the outbox, oldest first. A letter that a killed program was sending waits again."""
    found = list(read(workspace))
    if not any(letter.state == SENDING for letter in found):
        return found
    with sender(workspace) as alone:
        if not alone:
            return found
    return [replace(one, state=WAITING) if one.state == SENDING else one for one in found]


def sender(workspace: Workspace) -> AbstractContextManager[bool]:
    """Whether nobody else is sending from this outbox, until the block ends."""
    return private.alone(private.folder(workspace.home, FOLDER) / ".lock")


def letter(workspace: Workspace, name: str) -> Letter:
    """The letter with this id or file name. Raises `NoSuchLetterError`."""
    for one in letters(workspace):
        if name in (one.id, one.name):
            return one
    raise NoSuchLetterError(name=name)


def note(workspace: Workspace, letter: Letter) -> Letter:
    """Put the record of a letter on the disk."""
    private.write(record(workspace, letter), letter)
    return letter


def record(workspace: Workspace, letter: Letter) -> Path:
    """Where the record of a letter lies."""
    return workspace.home / FOLDER / f"{letter.id}.json"


def file(workspace: Workspace, letter: Letter) -> Path:
    """Where the file of a letter lies until it is confirmed."""
    return workspace.home / FOLDER / letter.name


def withdraw(workspace: Workspace, name: str) -> Letter:
    """Take a letter out of the outbox, file and record; what was sent already stays where it is.

    Raises `NoSuchLetterError`, `BeingSentError`.
    """
    gone = letter(workspace, name)
    if gone.state == SENDING:
        raise BeingSentError(name=gone.name)
    if gone.state in (WAITING, STOPPED):
        enter(workspace, WITHDRAWN, bundle=gone.bundle)
    with database.disk_faults():
        record(workspace, gone).unlink(missing_ok=True)
        file(workspace, gone).unlink(missing_ok=True)
    return gone


def again(workspace: Workspace, name: str) -> Letter:
    """Try a letter that stopped at once, or send one again that was never confirmed. Raises `LetterGoneError`."""
    one = letter(workspace, name)
    if not file(workspace, one).exists():
        raise LetterGoneError(name=one.name)
    return note(workspace, replace(one, state=WAITING, attempts=0, next_try="", error=None))


def enter(workspace: Workspace, state: str, *, bundle: str = "", file: str = "") -> None:
    """Note `state` in the list of all files; nothing is written where it stands there already."""
    which = (state, bundle, file)
    if workspace.db.execute(f"SELECT 1 FROM bundle {OTHER}", which).fetchone():
        with database.transaction(workspace.db):
            workspace.db.execute(f"UPDATE bundle SET state = ?1 {OTHER}", which)


def read(workspace: Workspace) -> Iterator[Letter]:
    for path in sorted((workspace.home / FOLDER).glob("*.json")):
        try:
            yield msgspec.json.decode(path.read_bytes(), type=Letter)
        except FileNotFoundError:  # withdrawn meanwhile
            continue
        except (OSError, msgspec.DecodeError) as error:
            raise private.SettingsDamagedError(file=path, cause=error) from error
