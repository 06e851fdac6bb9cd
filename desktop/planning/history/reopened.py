"""Decisions that were taken back here: the fields they had settled are listed again until someone decides anew.

The value that stood before a decision is an ordinary change that saw every side, so the journal knows no conflict any
more; this list is of this computer.
"""

import sqlite3
from collections.abc import Iterable, Iterator

import msgspec

from desktop.domain.changes import canonical

PREFIX = "reopened:"
RESOLVES = ("resolve", "resolve_by_rule")
"""Verbs of acts that decide conflicts."""


class Reopened(msgspec.Struct, frozen=True, kw_only=True):
    """A field to decide once more, with the ids of the changes that were its sides, the winner last."""

    kind: str
    record: str
    scope: str
    field: str
    sides: tuple[str, ...]


def note(db: sqlite3.Connection, fields: Iterable[Reopened]) -> None:
    """List these fields again (within the caller's transaction)."""
    put = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"
    rows = [(_key(one.kind, one.scope, f"{one.record}:{one.field}"), canonical(one).decode()) for one in fields]
    db.executemany(put, rows)


def forget(db: sqlite3.Connection, kind: str, scope: str, conflict: str) -> None:
    """It has been decided."""
    db.execute("DELETE FROM meta WHERE key = ?", (_key(kind, scope, conflict),))


def listed(db: sqlite3.Connection) -> Iterator[Reopened]:
    """Every field that is to be decided once more."""
    rows = db.execute("SELECT value FROM meta WHERE key BETWEEN ? AND ? ORDER BY key", (PREFIX, PREFIX + "\uffff"))
    return (msgspec.json.decode(row[0], type=Reopened) for row in rows.fetchall())


def _key(kind: str, scope: str, conflict: str) -> str:
    return f"{PREFIX}{kind}:{scope}:{conflict}"
