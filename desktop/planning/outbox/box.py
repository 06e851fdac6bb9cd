"""The outbox: files on their way to other offices, each with its record beside it in the folder `outbox`.

A letter is put there whole or not at all, and a bundle stays there until its reader has confirmed it.
"""

import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec

from desktop.domain.errors import AppError
from desktop.domain.ids import new_id
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import exchange, exchange_letter, exchange_list
from desktop.planning.exchange.log import now
from desktop.planning.exchange_list import QUEUED, WITHDRAWN, WRITTEN
from desktop.planning.outbox import private, way_list
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.store import database
from desktop.sync import package
from desktop.sync.transport.way import Way

FOLDER = "outbox"
WAITING, SENDING, STOPPED, SENT, RECEIVED = "waiting", "sending", "stopped", "sent", "received"
A_DAY = 24 * 60 * 60
RECEIPT = "SELECT id FROM receipt WHERE bundle = ? AND office = ? LIMIT 1"
ENTER = "UPDATE bundle SET state = ? WHERE direction = 'out' AND (bundle = ? OR file = ?)"
MADE = """SELECT a.at FROM change c JOIN record r USING (rid)
    JOIN act a ON a.stream = c.stream AND c.seq BETWEEN a.first AND a.last WHERE r.id = ? ORDER BY c.cid LIMIT 1"""


class NothingNewError(AppError):
    """The reader has confirmed everything."""

    template = QT_TRANSLATE_NOOP("Errors", "There is nothing new for {office}: they have confirmed everything.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "If they lack something all the same, send everything from the beginning."
    )


class NoSuchLetterError(AppError):
    """No file of the outbox is called so."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no file {name} in the outbox.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Look at the list; it may have been withdrawn.")


class LetterGoneError(AppError):
    """The file itself was deleted or changed."""

    template = QT_TRANSLATE_NOOP("Errors", "The file {name} in the outbox is gone or was changed.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Withdraw it and send once more: the new file holds the same and more."
    )


class BeingSentError(AppError):
    """A letter is on the line at this moment."""

    template = QT_TRANSLATE_NOOP("Errors", "{name} is being sent at this moment.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Wait until that has ended, or stop it first.")


class WayInUseError(AppError):
    """Files wait for a way that should be removed."""

    template = QT_TRANSLATE_NOOP("Errors", "{count} files still wait for the way {name}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Send or withdraw them first.")


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
    stem = exchange_letter.file_name(workspace, to).removesuffix(".amphoe")
    out = private.folder(workspace.home, FOLDER) / f"{stem}-{number[-8:]}.amphoe"
    made = exchange.export(workspace, out, to, full=full, progress=progress)
    letter = Letter(
        id=number, bundle=made.bundle, to=to, way=by.id, name=out.name, size=made.size, full=full,
        sha256=package.file_sha256(out), changes=made.changes, made=made.manifest.made,
    )  # fmt: skip
    note(workspace, letter)
    _enter(workspace, QUEUED, bundle=letter.bundle)
    for older in _within(workspace, letter):
        withdraw(workspace, older.id)
    return letter


def _within(workspace: Workspace, newer: Letter) -> list[Letter]:
    """Letters not sent yet that hold nothing which `newer` does not: ranges begin at what is confirmed."""
    same = [one for one in letters(workspace) if (one.to, one.way) == (newer.to, newer.way) and one.id != newer.id]
    return [one for one in same if one.state in (WAITING, STOPPED) and (newer.full or not one.full)]


def letters(workspace: Workspace) -> list[Letter]:
    """Everything in the outbox, oldest first. A letter that a killed program was sending waits again."""
    found = list(_read(workspace))
    if not any(letter.state == SENDING for letter in found):
        return found
    with sender(workspace) as alone:
        if not alone:
            return found
    return [msgspec.structs.replace(one, state=WAITING) if one.state == SENDING else one for one in found]


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
        _enter(workspace, WITHDRAWN, bundle=gone.bundle)
    with database.disk_faults():
        record(workspace, gone).unlink(missing_ok=True)
        file(workspace, gone).unlink(missing_ok=True)
    return gone


def again(workspace: Workspace, name: str) -> Letter:
    """Try a letter that stopped at once, or send one again that was never confirmed. Raises `LetterGoneError`."""
    one = letter(workspace, name)
    if not file(workspace, one).exists():
        raise LetterGoneError(name=one.name)
    return note(workspace, msgspec.structs.replace(one, state=WAITING, attempts=0, next_try="", error=None))


def settle(workspace: Workspace) -> list[Letter]:
    """Note which letters have been received since, by their receipts; their files are not needed any more."""
    found = []
    for one in letters(workspace):
        row = workspace.db.execute(RECEIPT, (one.bundle, one.to.partition("/")[0])).fetchone()
        if one.state != RECEIVED and row is not None:
            made = workspace.db.execute(MADE, (row[0],)).fetchone()
            done = msgspec.structs.replace(one, state=RECEIVED, error=None, received=str(made[0]) if made else now())
            found.append(note(workspace, done))
            file(workspace, done).unlink(missing_ok=True)
    return found


def take_up(workspace: Workspace) -> None:
    """For the one sender, before it begins: what a killed one was sending waits, what it left behind is deleted."""
    settle(workspace)
    known = set()
    for one in _read(workspace):
        known.add(one.name)
        if one.state == SENDING:
            note(workspace, msgspec.structs.replace(one, state=WAITING))
        elif one.state == SENT:
            enter_sent(workspace, one)
    for path in (workspace.home / FOLDER).glob("*.amphoe"):
        if path.name not in known and time.time() - path.stat().st_mtime > A_DAY:
            _enter(workspace, WITHDRAWN, file=str(path))
            path.unlink(missing_ok=True)


def enter_sent(workspace: Workspace, letter: Letter) -> None:
    """From now on the letter counts as on its way, in the list of all files and for what is still to be sent."""
    _enter(workspace, WRITTEN, bundle=letter.bundle)


def _enter(workspace: Workspace, state: str, *, bundle: str = "", file: str = "") -> None:
    with database.transaction(workspace.db):
        workspace.db.execute(ENTER, (state, bundle, file))


def wake(workspace: Workspace, way: str) -> None:
    """A person has seen to a way: what stopped or waits there is tried again at once."""
    for one in letters(workspace):
        if one.way == way and one.state in (WAITING, STOPPED):
            note(workspace, msgspec.structs.replace(one, state=WAITING, attempts=0, next_try="", error=None))


def forget_way(workspace: Workspace, name: str) -> Way:
    """Remove a way by which nothing waits. Raises `WayInUseError`, `NoSuchWayError`."""
    one = way_list.way(workspace, name)
    waiting = sum(letter.way == one.id and letter.state in (WAITING, STOPPED) for letter in letters(workspace))
    if waiting:
        raise WayInUseError(name=one.name, count=waiting)
    return way_list.remove(workspace, name)


def _read(workspace: Workspace) -> Iterator[Letter]:
    for path in sorted((workspace.home / FOLDER).glob("*.json")):
        try:
            yield msgspec.json.decode(path.read_bytes(), type=Letter)
        except FileNotFoundError:  # withdrawn meanwhile
            continue
        except (OSError, msgspec.DecodeError) as error:
            raise private.SettingsDamagedError(file=path, cause=error) from error
