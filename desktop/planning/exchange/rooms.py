"""Where files stay that cannot be taken in yet: the waiting room and the quarantine, folders beside the store."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from desktop.domain.changes import canonical
from desktop.planning.exchange import asking
from desktop.planning.exchange.log import now
from desktop.planning.exchange.outcome import Ask, Outcome
from desktop.planning.workspace import Workspace
from desktop.store import database
from desktop.sync import keys, package

A_DAY = 24 * 60 * 60


@contextmanager
def bench(workspace: Workspace) -> Iterator[Path]:
    """A folder beside the store to unpack a file in; what a killed import left there is cleared away first."""
    room = workspace.home / "staging"
    room.mkdir(exist_ok=True)
    for left in room.iterdir():
        if not _in_use(left):
            shutil.rmtree(left, ignore_errors=True)
    try:
        with TemporaryDirectory(prefix=f"{os.getpid()}-", dir=room) as folder:
            yield Path(folder)
    finally:
        with suppress(OSError):
            room.rmdir()


def _in_use(folder: Path) -> bool:
    """Whether the process that `folder` is named after may still work there; where that cannot be asked, for a day."""
    process = folder.name.partition("-")[0]
    if os.name != "posix" or not process.isdigit():
        return time.time() - folder.stat().st_mtime < A_DAY
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def keep(workspace: Workspace, path: Path, room: str) -> Path:
    """Copy a file into `room`, named by its content."""
    folder = workspace.home / room
    folder.mkdir(exist_ok=True)
    kept = folder / f"{package.file_sha256(path)[:32]}.amphoe"
    if not kept.exists():
        with package.replacing(kept) as part:
            shutil.copyfile(path, part)
    return kept


class Waits(msgspec.Struct, frozen=True, kw_only=True):
    """A file that waits, as the store remembers it: whose it is, made when, and what it asks for."""

    asks: list[Ask]
    sender: str = ""
    made: str = ""
    name: str = ""


def wait(workspace: Workspace, path: Path, outcome: Outcome) -> None:
    """Keep a file until what it builds on has come."""
    kept = keep(workspace, path, "waiting")
    waits = Waits(asks=outcome.asks, sender=outcome.sender, made=outcome.made, name=Path(outcome.file).name)
    with database.transaction(workspace.db):
        before = workspace.db.execute("SELECT needs, at FROM waiting WHERE bundle = ?", (outcome.bundle,)).fetchone()
        if before is not None:
            waits = msgspec.structs.replace(waits, name=_waits(before[0]).name or waits.name)
        put = "INSERT OR REPLACE INTO waiting (bundle, file, needs, at) VALUES (?, ?, ?, ?)"
        at = before[1] if before else now()
        workspace.db.execute(put, (outcome.bundle, kept.name, canonical(waits), at))


def _waits(needs: bytes) -> Waits:
    """As stored; older stores kept sentences only, until the file is tried again."""
    try:
        return msgspec.json.decode(needs, type=Waits)
    except msgspec.ValidationError:
        return Waits(asks=[])


def waiting(workspace: Workspace) -> list[dict[str, Any]]:
    """Files that wait for earlier ones: what each needs in sentences that can be read out on the telephone.

    `request` is the same as a message to paste; `missing` tells that the file itself is not in its folder any more.
    """
    rows = workspace.db.execute("SELECT bundle, file, needs, at FROM waiting ORDER BY at, bundle").fetchall()
    return [_waiting(workspace, *row) for row in rows]


def _waiting(workspace: Workspace, bundle: str, file: str, needs: bytes, at: str) -> dict[str, Any]:
    waits = _waits(needs)
    sentences = [asking.sentence(ask) for ask in waits.asks]
    if missing := not waiting_file(workspace, file).is_file():
        sentences.append(asking.gone(waits.sender, waits.name, waits.made))
    who = workspace.identity
    return {
        "bundle": bundle,
        "needs": sentences,
        "sentence": " ".join(sentences),
        "request": asking.request(sentences, waits.made, f"{who.office}/{who.name}"),
        "sender": waits.sender,
        "made": waits.made,
        "since": at,
        "file": waits.name,
        "missing": missing,
    }


def waiting_file(workspace: Workspace, name: str) -> Path:
    """Where a file that waits is kept."""
    return workspace.home / "waiting" / name


def forget(workspace: Workspace, bundle: str) -> None:
    """A file waits no more: taken in, or not wanted any longer."""
    row = workspace.db.execute("SELECT file FROM waiting WHERE bundle = ?", (bundle,)).fetchone()
    if row is not None:
        with database.transaction(workspace.db):
            workspace.db.execute("DELETE FROM waiting WHERE bundle = ?", (bundle,))
        waiting_file(workspace, row[0]).unlink(missing_ok=True)


def quarantined(workspace: Workspace) -> list[dict[str, str]]:
    """Files by senders who are not known here: name and the fingerprint of the key that signed."""
    found = []
    for path in sorted((workspace.home / "quarantine").glob("*.amphoe")):
        with package.opened(workspace.db, path) as plain:
            found.append({"file": path.name, "fingerprint": keys.fingerprint(package.signer(plain, path.name))})
    return found
