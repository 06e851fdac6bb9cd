"""The staged changes of a bundle enter the journal: their records, their places in the streams, their acts."""

import sqlite3
from typing import Any

from desktop.store import bulk
from desktop.sync.errors import BundleInconsistentError
from desktop.sync.manifest import Range
from desktop.sync.staging import Staged

MANY = 2000

RECORDS = """INSERT OR IGNORE INTO record (id, scope, kind, lamport, heads, digest)
    SELECT g.record, :scope, g.kind, 1, lower(hex(substr(g.hash, 1, 16))), zeroblob(32) FROM staging.staged g
    WHERE g.n BETWEEN :first AND :last AND g.lamport = 1 ORDER BY g.n"""
"""Every record begins with a change that saw none before it. Written at its full length: no page splits later."""

CHANGES = """INSERT INTO change (stream, seq, rid, lamport, hash, line, content)
    SELECT :stream, g.seq, r.rid, g.lamport, g.hash, g.line, g.content FROM staging.staged g
    JOIN record r ON r.id = g.record AND r.scope = :scope AND r.kind = g.kind
    WHERE g.n BETWEEN :first AND :last ORDER BY g.n"""

ACTS = """INSERT INTO act (act, stream, first, last, verb, person, at, about)
    SELECT act, :stream, n - :shift, lead(n, 1, :last + 1) OVER (ORDER BY n) - 1 - :shift, verb, person, at, about
    FROM staging.staged_act WHERE n BETWEEN :first AND :last ORDER BY n"""
"""An act ends where the next one of its stream begins."""

LOST = """SELECT g.record FROM staging.staged g
    WHERE g.n BETWEEN :first AND :last AND NOT EXISTS
    (SELECT 1 FROM record r WHERE r.id = g.record AND r.scope = :scope AND r.kind = g.kind)"""


def add(db: sqlite3.Connection, staged: Staged, fresh: dict[int, int]) -> int:
    """Add what is new of each range (`fresh`: its place, the last seq that is here); answers how many changes.

    Raises `BundleInconsistentError` for a change of a record that is something else, or that nobody began.
    """
    ranges = [_where(db, staged, place, above) for place, above in fresh.items()]
    here = db.execute("SELECT max(cid) FROM change").fetchone()[0] or 0
    for where in ranges:
        db.execute(RECORDS, where)
    with bulk.without_indexes(db, "change", "act", many=sum(where["count"] for where in ranges) > max(here, MANY)):
        return sum(_add_range(db, staged, where) for where in ranges)


def _where(db: sqlite3.Connection, staged: Staged, place: int, above: int) -> dict[str, Any]:
    """`first` and `last` number the changes in the staging database, `shift` less is their seq."""
    one = staged.manifest.streams[place]
    first = staged.number(place, above + 1)
    return {
        "scope": one.scope,
        "stream": stream(db, one),
        "first": first,
        "last": staged.number(place, one.last),
        "shift": first - above - 1,
        "count": one.last - above,
        "end": one.last,
        "hash": bytes.fromhex(one.after),
    }


def _add_range(db: sqlite3.Connection, staged: Staged, where: dict[str, Any]) -> int:
    added = db.execute(CHANGES, where).rowcount
    if added != where["count"]:
        raise BundleInconsistentError(file=staged.shown, what=db.execute(LOST, where).fetchone()[0])
    db.execute(ACTS, where)
    db.execute("UPDATE stream SET seq = :end, hash = :hash WHERE stream = :stream", where)
    return added


def stream(db: sqlite3.Connection, one: Range) -> int:
    """The key of the stream of a range, entered now if it is new here."""
    add = "INSERT OR IGNORE INTO stream (replica, scope, branch, hash) VALUES (?, ?, ?, ?)"
    db.execute(add, (one.replica, one.scope, one.branch, bytes.fromhex(one.before)))
    find = "SELECT stream FROM stream WHERE replica = ? AND scope = ? AND branch = ?"
    return int(db.execute(find, (one.replica, one.scope, one.branch)).fetchone()[0])
