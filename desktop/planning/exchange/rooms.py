"""Where files stay that cannot be taken in yet: the waiting room and the quarantine, folders beside the store."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.planning.workspace import Workspace
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


def quarantined(workspace: Workspace) -> list[dict[str, str]]:
    """Files by senders who are not known here: name and the fingerprint of the key that signed."""
    found = []
    for path in sorted((workspace.home / "quarantine").glob("*.amphoe")):
        with package.opened(workspace.db, path) as plain:
            found.append({"file": path.name, "fingerprint": keys.fingerprint(package.signer(plain, path.name))})
    return found
