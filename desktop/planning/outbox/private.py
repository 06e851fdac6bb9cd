"""Small files beside the store that only this person may read, whole or not at all; and one sender at a time."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TypeVar

import msgspec

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.store import database

Content = TypeVar("Content", bound=msgspec.Struct)
ONLY_ME, ONLY_MY_FOLDER = 0o600, 0o700


class SettingsDamagedError(AppError):
    """A file of settings cannot be read."""

    template = QT_TRANSLATE_NOOP("Errors", "The file {file} cannot be read: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Put it back from a copy, or delete it and enter the ways to other offices again."
    )


def folder(home: Path, name: str) -> Path:
    """The folder `name` beside the store, there and closed to others."""
    made = home / name
    with database.disk_faults():
        made.mkdir(mode=ONLY_MY_FOLDER, parents=True, exist_ok=True)
    return made


def write(path: Path, content: msgspec.Struct) -> None:
    """Put `content` on the disk as `path`. Raises `StoreNotWritableError`."""
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    with database.disk_faults():
        try:
            with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, ONLY_ME), "wb") as file:
                file.write(msgspec.json.format(msgspec.json.encode(content), indent=1))
                file.flush()
                os.fsync(file.fileno())
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)


def read(path: Path, kind: type[Content]) -> Content:
    """What `write` put there; an empty one where nothing is. Raises `SettingsDamagedError`."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except FileNotFoundError:
        return kind()
    except (OSError, msgspec.DecodeError) as error:
        raise SettingsDamagedError(file=path, cause=error) from error


@contextmanager
def alone(path: Path) -> Iterator[bool]:
    """Whether this is the only one at work with `path` until the block ends; the system lets go if it is killed."""
    with path.open("ab") as file:
        try:
            _lock(file)
        except OSError:
            yield False
            return
        yield True


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
