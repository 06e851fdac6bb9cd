"""One window for one data folder: a second copy of the program says who has it open, and ends."""

import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP

FILE, NOTE = "amphoeplan.lock", "amphoeplan.lock.file"
YOUNG = 10
"""Seconds."""


class AlreadyOpenError(AppError):
    """Another copy of the program has this data folder open."""

    template = QT_TRANSLATE_NOOP(
        "Errors", "The data in {folder} is already open in another window on {computer} (process {process})."
    )
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Go on in that window, or close it and start again.")


class FolderNotWritableError(AppError):
    """The data folder cannot be written to."""

    template = QT_TRANSLATE_NOOP("Errors", "The data folder {folder} cannot be written to.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Check the rights and the room on the disk, or choose another folder."
    )


def hold(home: Path) -> QLockFile:
    """The lock on `home`, held until it is let go or the program ends. Raises `AlreadyOpenError`."""
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritableError(folder=home) from error
    _drop_copied(home)
    lock = QLockFile(str(home / FILE))
    lock.setStaleLockTime(0)  # held for hours: only a dead process makes it stale
    if lock.tryLock(0):
        _note(home)
        return lock
    if lock.error() != QLockFile.LockError.LockFailedError:
        raise FolderNotWritableError(folder=home)
    process, computer, _program = _holder(lock)
    raise AlreadyOpenError(folder=home, computer=computer or "?", process=process)


def _drop_copied(home: Path) -> None:
    """A lock that was copied along with its folder holds nothing: it is another file than the one that was noted.

    A young one may be noted any moment by the program that took it.
    """
    file = home / FILE
    with suppress(OSError, ValueError):
        held = file.stat()
        if int((home / NOTE).read_text(encoding="ascii")) != held.st_ino and time.time() - held.st_mtime > YOUNG:
            file.unlink()


def _note(home: Path) -> None:
    """Remember which file the lock is."""
    with suppress(OSError):
        (home / NOTE).write_text(str((home / FILE).stat().st_ino), encoding="ascii")


def _holder(lock: QLockFile) -> tuple[int, str, str]:
    found: tuple[int, str, str] = lock.getLockInfo()  # answers a tuple
    return found
