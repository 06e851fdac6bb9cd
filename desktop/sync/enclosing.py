"""Attached files in bundles: which to enclose, which to ask for, and taking them out (design: bundles).

A file goes along with the change that names it, and again when its reader asks for it; a missing one holds nothing.
"""

import hashlib
import sqlite3
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.domain.attachment import KINDS
from desktop.store import files
from desktop.sync.addressing import Letter
from desktop.sync.errors import BundleDamagedError, BundleTooLargeError
from desktop.sync.manifest import Manifest, Part
from desktop.sync.ranges import Found

PREFIX = "files/"
MOST_FILE = 64 << 20
CHUNK = 1 << 20

TOUCHED = """SELECT DISTINCT a.sha256 FROM change c JOIN {kind}_all a USING (rid)
    WHERE c.stream = ? AND c.seq BETWEEN ? AND ? AND a.deleted = 0 AND a.sha256 IS NOT NULL"""
ASKED = "SELECT sha256 FROM want WHERE replica = ?"


def enclosed(db: sqlite3.Connection, letter: Letter, found: Sequence[Found]) -> list[str]:
    """The SHA-256 of the files to enclose: named by the changes that go, or asked for; only those that are here."""
    folder = files.home(db)
    going = {
        row[0]
        for one in found
        for where in one.through
        for kind in KINDS
        for row in db.execute(TOUCHED.format(kind=kind.kind.name), where)
    }
    return sorted(sha256 for sha256 in going | asked(db, letter) if files.has(folder, sha256))


def asked(db: sqlite3.Connection, letter: Letter) -> set[str]:
    """What the readers said is missing there, as far as it belongs to what they may read."""
    said = {row[0] for card in letter.cards for row in db.execute(ASKED, (card.replica,))}
    return said & files.named(db, letter.scopes) if said else set()


def note_want(db: sqlite3.Connection, manifest: Manifest) -> None:
    """Remember what the sender of a file lacks now."""
    db.execute("DELETE FROM want WHERE replica = ?", (manifest.sender.replica,))
    rows = [(manifest.sender.replica, sha256) for sha256 in set(manifest.want)]
    db.executemany("INSERT INTO want (replica, sha256) VALUES (?, ?)", rows)


def take_out(path: Path, manifest: Manifest, room: Path, shown: str) -> None:
    """Unpack the enclosed files below `room`, each proved to be what it is named by. Raises `BundleDamagedError`."""
    with zipfile.ZipFile(path) as bundle:
        for part in _enclosed(manifest.parts):
            if part.size > MOST_FILE:
                raise BundleTooLargeError(file=shown)
            _take_out(bundle, part, room, shown)


def settle(db: sqlite3.Connection, room: Path) -> int:
    """Keep those of the files unpacked below `room` that a record here names; answers how many are new."""
    folder, kept = files.home(db), 0
    for path in sorted(room.glob(f"{PREFIX}*")):
        if not files.has(folder, path.name) and _is_named(db, path.name):
            with path.open("rb") as source:
                files.keep(folder, source)
            kept += 1
    return kept


def _enclosed(parts: Iterable[Part]) -> Iterable[Part]:
    return (part for part in parts if part.name.startswith(PREFIX))


def _take_out(bundle: zipfile.ZipFile, part: Part, room: Path, shown: str) -> None:
    target, digest, size = room / part.name, hashlib.sha256(), 0
    target.parent.mkdir(exist_ok=True)
    with bundle.open(part.name) as source, target.open("wb") as out:
        while chunk := source.read(CHUNK):
            size += len(chunk)
            if size > part.size:
                break
            digest.update(chunk)
            out.write(chunk)
    if size != part.size or digest.hexdigest() != part.sha256 or part.name != PREFIX + part.sha256:
        raise BundleDamagedError(file=shown)


def _is_named(db: sqlite3.Connection, sha256: str) -> bool:
    query = "SELECT 1 FROM {}_all WHERE sha256 = ? AND deleted = 0 LIMIT 1"
    return any(db.execute(query.format(kind.kind.name), (sha256,)).fetchone() for kind in KINDS)
