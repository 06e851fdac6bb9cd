"""What of a file does not stand, fixed between adding and folding: work of revoked keys, work that was set aside.

And what of it is not kept: private content that was erased.
"""

import sqlite3
from collections.abc import Iterable

from desktop.store import erasing, revocations, standing
from desktop.store.projection import refold
from desktop.store.vectors import Vector
from desktop.sync.staging import Staged

LEFT_OUT = "left_out"


def gate(db: sqlite3.Connection, staged: Staged, above: int) -> list[int]:
    """Mark what came after the place `above`; answers the records to fold anew once the file is folded."""
    streams = {(one.replica, one.scope) for one in staged.manifest.streams}
    standing.note_brought(db, staged.manifest.bundle, above, streams)
    keys = {one.replica: one.seal.key for one in staged.manifest.streams}
    touched = revocations.revise(db, keys)
    standing.cover(db, above)
    return touched


def again(db: sqlite3.Connection, staged: Staged, touched: list[int]) -> tuple[set[str], set[str]]:
    """Fold `touched` anew and what the file says of contents; let count again what of this file had been set aside.

    Answers the kinds of the former and of the latter.
    """
    refold(db, touched)
    touched = [*touched, *erasing.fill(db), *erasing.enforce(db)]
    return _kinds(db, touched), _kinds(db, standing.take_back(db, staged.manifest.bundle))


def _kinds(db: sqlite3.Connection, rids: list[int]) -> set[str]:
    query = "SELECT DISTINCT kind FROM record WHERE rid IN (SELECT value FROM json_each(?))"
    return {row[0] for row in db.execute(query, (str(rids),))}


def have(db: sqlite3.Connection, vector: Vector) -> Vector:
    """What a manifest says that this computer has: streams of which private content is missing up to there only."""
    found = {scope: dict(streams) for scope, streams in vector.items()}
    for one in erasing.missing(db):
        for name in found.get(one.scope, ()):
            if name.partition("/")[0] == one.replica:
                found[one.scope][name] = min(found[one.scope][name], one.first - 1)
    return found


def said(db: sqlite3.Connection, scopes: Iterable[str]) -> dict[str, dict[str, str]]:
    """What a manifest says of the changes that do not stand here; nothing where all do."""
    found = {scope: left for scope in scopes if (left := standing.signature(db, scope))}
    return {LEFT_OUT: found} if found else {}


def alike(db: sqlite3.Connection, staged: Staged, scope: str) -> bool:
    """Whether the same changes stand here as at the sender's: only then are the two states to be equal."""
    theirs = staged.manifest.extra.get(LEFT_OUT)
    return standing.signature(db, scope) == (str(theirs.get(scope, "")) if isinstance(theirs, dict) else "")
