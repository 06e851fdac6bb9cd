"""What this store has per stream, and what other computers were known to have."""

import sqlite3
from collections import defaultdict

from desktop.domain.changes import sub_scope

Vector = dict[str, dict[str, int]]


def vector(db: sqlite3.Connection) -> Vector:
    """`{scope: {stream: seq}}` of everything here."""
    found: Vector = defaultdict(dict)
    query = "SELECT scope, replica, branch, seq FROM stream WHERE seq > 0 ORDER BY scope, replica, branch"
    for scope, replica, branch, seq in db.execute(query):
        found[scope][f"{replica}/{branch}" if branch else replica] = seq
    return dict(found)


def peer_vector(db: sqlite3.Connection, replica: str) -> Vector:
    """What `replica` was last known to have."""
    found: Vector = defaultdict(dict)
    for scope, stream, seq in db.execute("SELECT scope, stream, seq FROM peer WHERE replica = ?", (replica,)):
        found[scope][stream] = seq
    return dict(found)


def note_peer(db: sqlite3.Connection, replica: str, have: Vector) -> None:
    """Remember what `replica` says it has now of the scopes it names, lower than before or not."""
    for scope, streams in have.items():
        db.execute("DELETE FROM peer WHERE replica = ? AND scope = ?", (replica, scope))
        rows = [(replica, scope, stream, seq) for stream, seq in streams.items() if _is_place(seq)]
        db.executemany("INSERT INTO peer (replica, scope, stream, seq) VALUES (?, ?, ?, ?)", rows)


def _is_place(seq: object) -> bool:
    """Receipts come from other computers: what is no place in a stream is not believed."""
    return isinstance(seq, int) and 0 <= seq < 1 << 63


def lowest(vectors: list[Vector], scope: str, stream: str) -> int:
    """The lowest position that all of `vectors` confirm for a stream; 0 when one does not know it."""
    return min((one.get(scope, {}).get(stream, 0) for one in vectors), default=0)


def digests(db: sqlite3.Connection, scope: str = "") -> dict[str, str]:
    """The digest (hex) of every open scope, or of `scope` alone; private, receipt and desk are no part of it."""
    from desktop.store.projection import scope_digest

    if scope:
        return {scope: scope_digest(db, scope).hex()}
    names = [row[0] for row in db.execute("SELECT scope FROM scope ORDER BY scope") if not sub_scope(row[0])]
    return {name: scope_digest(db, name).hex() for name in names}
