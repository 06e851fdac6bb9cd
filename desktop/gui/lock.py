"""One window for one data folder: a second copy of the program says who has it open, and ends."""

from pathlib import Path

from PySide6.QtCore import QLockFile

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP

FILE = "amphoeplan.lock"


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
    lock = QLockFile(str(home / FILE))
    lock.setStaleLockTime(0)  # held for hours: only a dead process makes it stale
    if lock.tryLock(0):
        return lock
    if lock.error() != QLockFile.LockError.LockFailedError:
        raise FolderNotWritableError(folder=home)
    process, computer, _program = _holder(lock)
    raise AlreadyOpenError(folder=home, computer=computer or "?", process=process)


def _holder(lock: QLockFile) -> tuple[int, str, str]:
    found: tuple[int, str, str] = lock.getLockInfo()  # answers a tuple
    return found
