"""The staged changes of a bundle enter the journal: their records, their places in the streams, their acts."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from desktop.store import bulk, gaps, pieces
from desktop.sync.errors import BundleInconsistentError
from desktop.sync.placing import Fresh, staged_hash
from desktop.sync.staging import Staged

MANY = 2000

RECORDS = """INSERT OR IGNORE INTO record (id, scope, kind, lamport, heads, digest)
    SELECT g.record, :scope, g.kind, 1, lower(hex(substr(g.hash, 1, 16))), zeroblob(32) FROM staging.staged g
    WHERE g.n BETWEEN :first AND :last AND g.lamport = 1 ORDER BY g.n"""
"""Every record begins with a change that saw none before it. Written at its full length: no page splits later."""

TORN_RECORDS = RECORDS.replace("AND g.lamport = 1", "")
"""Where a part is missing, the first change of a record may be in it."""

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


def add(db: sqlite3.Connection, staged: Staged, fresh: Sequence[Fresh]) -> int:
    """Add what is new of each range; answers how many changes.

    Raises `BundleInconsistentError` for a change of a record that is something else, or that nobody began.
    """
    here = db.execute("SELECT max(cid) FROM change").fetchone()[0] or 0
    torn = gaps.scopes(db)
    for one in fresh:
        where = _where(db, staged, one)
        db.execute(TORN_RECORDS if where["scope"] in torn else RECORDS, where)
    with bulk.without_indexes(db, "change", "act", many=sum(one.count for one in fresh) > max(here, MANY)):
        return sum(_add_range(db, staged, one) for one in fresh)


def _where(db: sqlite3.Connection, staged: Staged, one: Fresh) -> dict[str, Any]:
    """`first` and `last` number the changes in the staging database, `shift` less is their seq."""
    first = staged.number(one.place, one.above + 1)
    return {
        "scope": staged.manifest.streams[one.place].scope,
        "first": first,
        "last": staged.number(one.place, one.last),
        "shift": first - one.above - 1,
        "end": one.last,
        "hash": staged_hash(db, staged, one.place, one.last),
    }


def _add_range(db: sqlite3.Connection, staged: Staged, one: Fresh) -> int:
    where = _where(db, staged, one) | {"stream": _piece(db, staged, one)}
    added = db.execute(CHANGES, where).rowcount
    if added != one.count:
        raise BundleInconsistentError(file=staged.shown, what=db.execute(LOST, where).fetchone()[0])
    db.execute(ACTS, where)
    db.execute("UPDATE stream SET seq = :end, hash = :hash WHERE stream = :stream", where)
    stream = staged.manifest.streams[one.place]
    pieces.settle(db, stream.replica, stream.scope)
    gaps.settle(db, stream.replica, stream.scope)
    return added


def _piece(db: sqlite3.Connection, staged: Staged, one: Fresh) -> int:
    """The key of the piece that the changes go into: the one that they go on from, else one of their own."""
    stream = staged.manifest.streams[one.place]
    key, before = pieces.root(db, stream.replica, stream.scope), staged_hash(db, staged, one.place, one.above)
    among = pieces.pieces(db, stream.replica, stream.scope)
    ends = [piece for piece in among if (piece.seq, piece.hash) == (one.above, before)]
    if len(among) == 1 and ends:
        return key
    begun = any((piece.first - 1, piece.before) == (one.above, before) for piece in among if piece.branch)
    if ends and not begun:
        return ends[0].key
    begins = staged_hash(db, staged, one.place, one.above + 1)
    return pieces.enter(db, stream.replica, stream.scope, one.above + 1, before, begins)
