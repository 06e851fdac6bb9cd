"""The bytes of attached files, in the data folder below `files/`, each named by its SHA-256.

A file is there whole or not at all: written under another name, flushed, then renamed.
"""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import msgspec

from desktop.domain.attachment import KINDS
from desktop.store import leftovers

FOLDER = "files"
CHUNK = 1 << 20


def home(db: sqlite3.Connection) -> Path:
    """The data folder that the store stands in."""
    return Path(db.execute("SELECT file FROM pragma_database_list WHERE name = 'main'").fetchone()[0]).parent


def place(folder: Path, sha256: str) -> Path:
    """Where the bytes named `sha256` stand in the data folder `folder`."""
    return folder / FOLDER / sha256[:2] / sha256


def has(folder: Path, sha256: str) -> bool:
    """Whether these bytes are here."""
    return place(folder, sha256).is_file()


def keep(folder: Path, source: BinaryIO) -> tuple[str, int]:
    """Keep the bytes of `source`; answers their SHA-256 and how many they are. Raises OSError."""
    room = folder / FOLDER
    room.mkdir(parents=True, exist_ok=True)
    leftovers.clear(room, ".*.part")
    part = room / f".{os.getpid()}-{os.urandom(4).hex()}.part"
    try:
        sha256, size = _copy(source, part)
        target = place(folder, sha256)
        target.parent.mkdir(exist_ok=True)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return sha256, size


def _copy(source: BinaryIO, part: Path) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with part.open("wb") as target:
        while chunk := source.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
            target.write(chunk)
        target.flush()
        os.fsync(target.fileno())
    return digest.hexdigest(), size


def named(db: sqlite3.Connection, scopes: Iterable[str]) -> set[str]:
    """The SHA-256 of every file that a living record of `scopes` names."""
    asked = (msgspec.json.encode(list(scopes)).decode(),)
    query = """SELECT sha256 FROM {}_all WHERE deleted = 0 AND sha256 IS NOT NULL
        AND scope IN (SELECT value FROM json_each(?))"""
    return {row[0] for kind in KINDS for row in db.execute(query.format(kind.kind.name), asked)}


def missing(db: sqlite3.Connection, scopes: Iterable[str]) -> list[str]:
    """Those of them whose bytes are not here, in order."""
    folder = home(db)
    return sorted(sha256 for sha256 in named(db, scopes) if not has(folder, sha256))


@contextmanager
def dropped_with_names(db: sqlite3.Connection) -> Iterator[None]:
    """Around what may erase records: the bytes that no record names any more afterwards go too."""
    before = _every_name(db)
    yield
    folder = home(db)
    for sha256 in before - _every_name(db):
        place(folder, sha256).unlink(missing_ok=True)


def _every_name(db: sqlite3.Connection) -> set[str]:
    query = "SELECT sha256 FROM {}_all WHERE sha256 IS NOT NULL"
    return {row[0] for kind in KINDS for row in db.execute(query.format(kind.kind.name))}


def copy_out(folder: Path, sha256: str, out: Path) -> None:
    """Write the bytes named `sha256` to `out`. Raises OSError."""
    shutil.copyfile(place(folder, sha256), out)
