"""Copies of the store, always through SQLite's own backup: a copied file of a WAL database lacks what is in the log."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.domain.causes import cause as why
from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.store import database, leftovers


class BackupFailedError(AppError):
    """The copy could not be written."""

    template = QT_TRANSLATE_NOOP("Errors", "The backup {file} could not be written: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Check the room on the disk or stick, or choose another folder.")


class NotABackupError(AppError):
    """The file is no backup of this program."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} is not a backup of this program, or it is damaged.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Choose a file that “Backup” wrote.")


class FolderInUseError(AppError):
    """A restore would cover data."""

    template = QT_TRANSLATE_NOOP("Errors", "The folder {folder} already holds the data of an office.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Restore into an empty folder with --home.")


def backup(db: sqlite3.Connection, out: Path) -> None:
    """Copy the store to `out`; a half-written copy never bears its name. Raises `BackupFailedError`."""
    leftovers.clear_parts(out)
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        with closing(sqlite3.connect(part)) as copy:
            db.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        part.replace(out)
    except (OSError, sqlite3.Error) as error:
        raise BackupFailedError(file=out, cause=error) from error
    finally:
        part.unlink(missing_ok=True)


def restore(file: Path, home: Path) -> None:
    """Make the backup `file` the store of the empty folder `home`. Raises `NotABackupError`, `FolderInUseError`, …"""
    if database.exists(home):
        raise FolderInUseError(folder=home)
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as copy:
            whole = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            copy.execute("SELECT count(*) FROM change").fetchone()
    except sqlite3.Error as error:
        raise NotABackupError(file=file) from error
    if not whole:
        raise NotABackupError(file=file)
    database.make_folder(home)
    part = home / f".{database.FILE}.{os.getpid()}.part"
    leftovers.clear(home, f".{database.FILE}.*.part")
    try:
        shutil.copyfile(file, part)
        part.replace(home / database.FILE)
    except OSError as error:
        raise BackupFailedError(file=home / database.FILE, cause=why(error)) from error
    finally:
        part.unlink(missing_ok=True)
