"""Streams in pieces: one while a computer's work is whole, several where it has branches or a part of it is missing.

The piece "" runs from the beginning; one behind a fork or a gap is named by the hash of its first change. The pieces
follow from the changes alone, so that offices that hold the same changes name them alike (design: copies).
"""

import sqlite3
from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop.domain.changes import first_hash

SPANS = {
    "act": "act, verb, person, at, about",
    "standing": "why, source, since, place",
    "brought": "bundle",
}
"""Tables that speak of changes `first` to `last` of a piece, with their other columns. Acts of one piece are numbered
as they follow one another."""

COLUMNS = "SELECT stream, replica, scope, branch, first, seq, before, hash FROM stream"


class Piece(NamedTuple):
    """The changes `first` to `seq` of a stream, with the hashes before and after them; `key` is its row's."""

    key: int
    replica: str
    scope: str
    branch: str
    first: int
    seq: int
    before: bytes
    hash: bytes

    @property
    def name(self) -> str:
        """How a vector names it."""
        return stream_name(self.replica, self.branch)


def stream_name(replica: str, branch: str = "") -> str:
    """How a vector names a stream, or a piece of it."""
    return f"{replica}/{branch}" if branch else replica


def pieces(db: sqlite3.Connection, replica: str, scope: str) -> list[Piece]:
    """The pieces of one stream, each behind the one it goes on from."""
    query = f"{COLUMNS} WHERE replica = ? AND scope = ? ORDER BY first, branch"
    return [_piece(row) for row in db.execute(query, (replica, scope))]


def every_stream(db: sqlite3.Connection) -> dict[tuple[str, str], list[Piece]]:
    """The pieces of all streams by replica and scope."""
    found: dict[tuple[str, str], list[Piece]] = {}
    for row in db.execute(f"{COLUMNS} ORDER BY scope, replica, first, branch"):
        piece = _piece(row)
        found.setdefault((piece.replica, piece.scope), []).append(piece)
    return found


def _piece(row: Any) -> Piece:
    key, replica, scope, branch, first, seq, before, full_hash = row
    return Piece(key, replica, scope, branch, first, seq, before or first_hash(replica, scope), full_hash)


def hash_at(db: sqlite3.Connection, piece: Piece, seq: int) -> bytes | None:
    """The hash after the change `seq` of `piece` (of the one before it, too); None where there is none."""
    if seq in (piece.seq, piece.first - 1):
        return piece.hash if seq == piece.seq else piece.before
    row = db.execute("SELECT hash FROM change WHERE stream = ? AND seq = ?", (piece.key, seq)).fetchone()
    return bytes(row[0]) if row else None


def holder(db: sqlite3.Connection, among: Sequence[Piece], seq: int, full_hash: bytes) -> Piece | None:
    """The piece in which the change `seq` has `full_hash` (or one that begins so)."""
    for piece in among:
        if piece.first <= seq <= piece.seq or (seq == 0 and not piece.branch):
            found = hash_at(db, piece, seq)
            if found is not None and found.startswith(full_hash):
                return piece
    return None


def base(db: sqlite3.Connection, among: Sequence[Piece], piece: Piece) -> Piece | None:
    """The piece that `piece` goes on from; None for the beginning, and behind a gap."""
    return holder(db, among, piece.first - 1, piece.before) if piece.branch else None


def settle(db: sqlite3.Connection, replica: str, scope: str) -> None:
    """Part pieces where another goes on from their middle, join those that nothing parts any more."""
    while True:
        found = pieces(db, replica, scope)
        bases = {piece.key: base(db, found, piece) for piece in found}
        if not any(_settle_one(db, piece, below, bases) for piece in found if (below := bases[piece.key])):
            return


def _settle_one(db: sqlite3.Connection, piece: Piece, below: Piece, bases: dict[int, Piece | None]) -> bool:
    if piece.first <= below.seq:
        _part(db, below, piece.first - 1)
        return True
    beside = [one for one, other in bases.items() if other is not None and other.key == below.key]
    if len(beside) == 1:
        _join(db, below, piece)
        return True
    return False


def root(db: sqlite3.Connection, replica: str, scope: str) -> int:
    """The key of the piece that runs from the beginning, entered now if the stream is new here."""
    add = "INSERT OR IGNORE INTO stream (replica, scope, hash) VALUES (?, ?, ?)"
    db.execute(add, (replica, scope, first_hash(replica, scope)))
    find = "SELECT stream FROM stream WHERE replica = ? AND scope = ? AND branch = ''"
    return int(db.execute(find, (replica, scope)).fetchone()[0])


def enter(db: sqlite3.Connection, replica: str, scope: str, first: int, before: bytes, full_hash: bytes) -> int:  # noqa: PLR0917 - where a piece begins
    """A new piece that begins with the change `first`, whose hash is `full_hash`; answers its key.

    Call `settle` once its changes are there.
    """
    add = "INSERT INTO stream (replica, scope, branch, first, seq, before, hash) VALUES (?, ?, ?, ?, ?, ?, ?)"
    values = (replica, scope, full_hash.hex(), first, first - 1, before, before)
    return int(db.execute(add, values).lastrowid or 0)


def _part(db: sqlite3.Connection, piece: Piece, last: int) -> None:
    """End `piece` with its change `last`; what stands above becomes a piece of its own."""
    middle, begins = hash_at(db, piece, last), hash_at(db, piece, last + 1)
    if middle is None or begins is None:
        raise LookupError(piece.name)
    upper = enter(db, piece.replica, piece.scope, last + 1, middle, begins)
    for table, columns in SPANS.items():
        _part_spans(db, table, columns, piece.key, upper, last)
    _move(db, piece.key, upper, last)
    db.execute("UPDATE stream SET seq = ?, hash = ? WHERE stream = ?", (piece.seq, piece.hash, upper))
    db.execute("UPDATE stream SET seq = ?, hash = ? WHERE stream = ?", (last, middle, piece.key))


def _part_spans(db: sqlite3.Connection, table: str, columns: str, lower: int, upper: int, last: int) -> None:  # noqa: PLR0917 - rows of a table, between two pieces
    """What stands on both sides is listed on both."""
    copy = f"""INSERT INTO {table} (stream, first, last, {columns})
        SELECT ?, max(first, ?), last, {columns} FROM {table} WHERE stream = ? AND last > ? ORDER BY first, rowid"""
    db.execute(copy, (upper, last + 1, lower, last))
    db.execute(f"DELETE FROM {table} WHERE stream = ? AND first > ?", (lower, last))
    db.execute(f"UPDATE {table} SET last = ? WHERE stream = ? AND last > ?", (last, lower, last))


def _move(db: sqlite3.Connection, source: int, to: int, above: int) -> None:
    db.execute("UPDATE change SET stream = ? WHERE stream = ? AND seq > ?", (to, source, above))
    db.execute("UPDATE seal SET stream = ? WHERE stream = ? AND seq > ?", (to, source, above))
    db.execute("UPDATE OR REPLACE gap SET stream = ? WHERE stream = ? AND first > ?", (to, source, above))


def _join(db: sqlite3.Connection, lower: Piece, upper: Piece) -> None:
    """`upper` goes on where `lower` ends, and nothing else does: they are one piece."""
    for table, columns in SPANS.items():
        copy = f"""INSERT OR IGNORE INTO {table} (stream, first, last, {columns})
            SELECT ?, first, last, {columns} FROM {table} WHERE stream = ? ORDER BY first, rowid"""
        db.execute(copy, (lower.key, upper.key))
        db.execute(f"DELETE FROM {table} WHERE stream = ?", (upper.key,))
    _move(db, upper.key, lower.key, 0)
    db.execute("UPDATE stream SET seq = ?, hash = ? WHERE stream = ?", (upper.seq, upper.hash, lower.key))
    db.execute("DELETE FROM stream WHERE stream = ?", (upper.key,))
