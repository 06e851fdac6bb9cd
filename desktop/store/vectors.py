"""What this store has per stream, and what other computers were known to have."""

import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from desktop.domain.changes import change_id, sub_scope
from desktop.store import pieces, positions
from desktop.store.pieces import stream_name
from desktop.store.positions import Position

Vector = dict[str, dict[str, int]]
Heads = dict[str, dict[str, str]]
HEX = re.compile("[0-9a-f]*")


def vector(db: sqlite3.Connection) -> Vector:
    """`{scope: {stream: seq}}` of everything here; above a gap or a fork each piece of a stream stands for itself."""
    return {scope: {name: place[0] for name, place in streams.items()} for scope, streams in _places(db).items()}


def heads(db: sqlite3.Connection, scopes: Iterable[str] = ()) -> Heads:
    """`{scope: {stream: hash}}` of the positions of `vector`, in `scopes` or everywhere, each as `change_id` has it."""
    wanted = set(scopes)
    return {
        scope: {name: change_id(place[1]) for name, place in streams.items()}
        for scope, streams in _places(db).items()
        if not wanted or scope in wanted
    }


def standing_at(db: sqlite3.Connection, scope: str) -> dict[str, dict[str, Any]]:
    """The `vector` and `heads` of one scope, as a record keeps them that says for ever what was there."""
    return {"vector": vector(db).get(scope, {}), "heads": heads(db, [scope]).get(scope, {})}


def _places(db: sqlite3.Connection) -> dict[str, dict[str, tuple[int, bytes]]]:
    found: dict[str, dict[str, tuple[int, bytes]]] = defaultdict(dict)
    query = "SELECT scope, replica, branch, seq, hash FROM stream WHERE seq > 0 ORDER BY scope, replica, branch"
    for scope, replica, branch, seq, full_hash in db.execute(query):
        found[scope][stream_name(replica, branch)] = (seq, full_hash)
    return found


def peer_positions(db: sqlite3.Connection, replica: str) -> dict[tuple[str, str], list[Position]]:
    """What `replica` was last known to have, by replica and scope of the streams."""
    found: dict[tuple[str, str], list[Position]] = defaultdict(list)
    query = "SELECT scope, stream, seq, hash FROM peer WHERE replica = ?"
    for scope, stream, seq, begins in db.execute(query, (replica,)):
        writer, _, branch = stream.partition("/")
        found[writer, scope].append(Position(branch, seq, begins))
    return found


def peer_has(db: sqlite3.Connection, replica: str) -> Vector:
    """What `replica` was last known to have of what is here, by the names that the pieces of streams have here."""
    said, found = peer_positions(db, replica), Vector()
    for key, among in pieces.every_stream(db).items():
        reached = positions.whole(db, among, said.get(key, ()))
        for piece in among:
            if reached[piece.key] >= piece.first:
                found.setdefault(piece.scope, {})[piece.name] = reached[piece.key]
    return found


def note_peer(
    db: sqlite3.Connection, replica: str, have: Vector, hashes: Heads | None = None, *, everything: bool = False
) -> None:
    """Remember what `replica` says it has now of the scopes it names, lower than before or not.

    Where it says `everything` that it has, it has nothing of a scope that it does not name.
    """
    if everything:
        db.execute("DELETE FROM peer WHERE replica = ?", (replica,))
    for scope, streams in have.items():
        db.execute("DELETE FROM peer WHERE replica = ? AND scope = ?", (replica, scope))
        begin = (hashes or {}).get(scope, {})
        rows = [
            (replica, scope, stream, seq, _hex(begin.get(stream)))
            for stream, seq in streams.items()
            if _is_place(seq) and _is_name(stream)
        ]
        db.executemany("INSERT INTO peer (replica, scope, stream, seq, hash) VALUES (?, ?, ?, ?, ?)", rows)


def _is_place(seq: object) -> bool:
    """Receipts come from other computers: what is no place in a stream is not believed."""
    return isinstance(seq, int) and 0 <= seq < 1 << 63


def _is_name(stream: str) -> bool:
    return _hex(branch := stream.partition("/")[2]) == branch


def _hex(text: object) -> str:
    """`text` if it is a hash as we write them, else ""."""
    if not isinstance(text, str):
        return ""
    return text if HEX.fullmatch(text) and len(text) % 2 == 0 else ""


def digests(db: sqlite3.Connection, scope: str = "") -> dict[str, str]:
    """The digest (hex) of every open scope, or of `scope` alone; private, receipt and desk are no part of it."""
    from desktop.store.projection import scope_digest

    if scope:
        return {scope: scope_digest(db, scope).hex()}
    names = [row[0] for row in db.execute("SELECT scope FROM scope ORDER BY scope") if not sub_scope(row[0])]
    return {name: scope_digest(db, name).hex() for name in names}
