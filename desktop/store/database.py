"""Opening the one SQLite file of a data folder, and the transaction around every use case.

WAL with `synchronous=FULL`: windows read while an import writes, and a power cut loses nothing.
"""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.causes import cause as why
from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.store import schema

FILE = "amphoeplan.db"
BUSY_SECONDS = 30
DISK_FAULTS = (
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_BUSY,
)
NO_ROOM = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EROFS, errno.EIO)


class NoStoreError(AppError):
    """There is no store in the data folder yet."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no data of an office in {folder} yet.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Start the program once to set the office up, or use `amphoeplan init`."
    )


class StoreDamagedError(AppError):
    """The store cannot be read."""

    template = QT_TRANSLATE_NOOP("Errors", "The data file {file} cannot be read: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Check that the disk is not full and the folder can be written; else restore the latest backup."
    )


class StoreNotWritableError(AppError):
    """The disk does not take what should be written, or another program holds the store for too long."""

    template = QT_TRANSLATE_NOOP("Errors", "Nothing was written, because the disk did not accept it: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Make room on the disk, check that the data folder can be written, and do it again."
    )


class StoreTooNewError(AppError):
    """A newer program has written this store."""

    template = QT_TRANSLATE_NOOP("Errors", "The data file {file} was written by a newer version of the program.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Install the newest version and open it again.")


def exists(home: Path) -> bool:
    """Whether `home` holds a store."""
    return os.path.isfile(home / FILE)  # noqa: PTH113 - Path.is_file raises for a name too long


def make_folder(home: Path) -> None:
    """See that the data folder is there. Raises `StoreNotWritableError`."""
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreNotWritableError(cause=why(error)) from error


def create(home: Path) -> sqlite3.Connection:
    """A new, empty store in `home`. Raises `StoreNotWritableError`."""
    make_folder(home)
    return _open(home / FILE)


def connect(home: Path) -> sqlite3.Connection:
    """The store of `home`, brought up to this program's schema. Raises `NoStoreError`, `StoreDamagedError`."""
    if not exists(home):
        raise NoStoreError(folder=home)
    return _open(home / FILE)


def _open(path: Path) -> sqlite3.Connection:
    try:
        db = sqlite3.connect(path, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False)
        for pragma in (
            "page_size=8192",
            "journal_mode=WAL",
            "synchronous=FULL",
            "cache_size=-32000",
            "temp_store=FILE",
        ):
            db.execute(f"PRAGMA {pragma}")
        if schema.version(db) > schema.VERSION:
            raise StoreTooNewError(file=path)
        schema.prepare(db)
    except sqlite3.Error as error:
        raise StoreDamagedError(file=path, cause=error) from error
    db.row_factory = sqlite3.Row
    return db


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing around a use case: the write lock is taken at once; inside another it joins that one."""
    if db.in_transaction:
        yield
        return
    with disk_faults():
        try:
            db.execute("BEGIN IMMEDIATE")
            yield
            db.execute("COMMIT")
        except BaseException:
            _roll_back(db)
            raise


@contextmanager
def disk_faults() -> Iterator[None]:
    """Around work that writes to the disk: where it does not take more, that is a `StoreNotWritableError`."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in DISK_FAULTS:
            raise StoreNotWritableError(cause=why(error)) from error
        raise
    except OSError as error:
        if error.errno in NO_ROOM:
            raise StoreNotWritableError(cause=why(error)) from error
        raise


def forget(db: sqlite3.Connection) -> None:
    """Empty the log beside the store, so that what was erased does not stand there either; where nobody reads it."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _roll_back(db: sqlite3.Connection) -> None:
    """SQLite rolls back by itself when the disk is full; nothing may stay open that a later use case would join."""
    if db.in_transaction:
        db.execute("ROLLBACK")
