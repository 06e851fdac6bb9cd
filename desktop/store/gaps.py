"""Gaps: parts of streams that nobody has any more, without which a person went on (design: waiting room).

A gap keeps the hashes on both sides and who accepted it why. It closes by itself when the part turns up.
"""

import sqlite3
from collections.abc import Sequence

import msgspec

from desktop.domain.changes import canonical
from desktop.store import pieces
from desktop.store.pieces import Piece

GAPS = """SELECT s.replica, s.scope, g.first, g.last, g.before, g.after, g.accepted
    FROM gap g JOIN stream s USING (stream) ORDER BY s.scope, s.replica, g.first"""


class Accepted(msgspec.Struct, frozen=True, kw_only=True):
    """Who went on without the part, when (wall time) and why."""

    person: str = ""
    at: str = ""
    reason: str = ""


class Gap(msgspec.Struct, frozen=True):
    """The changes `first` to `last` of a stream are missing; `before` and `after` are the hashes on both sides."""

    replica: str
    scope: str
    first: int
    last: int
    before: bytes
    after: bytes
    accepted: Accepted

    def covers(self, seq: int) -> bool:
        """Whether the change `seq` is one of those missing."""
        return self.first <= seq <= self.last


def every(db: sqlite3.Connection) -> list[Gap]:
    """All gaps that are open."""
    return [_gap(*row) for row in db.execute(GAPS)]


def _gap(  # noqa: PLR0917 - one row of the table
    replica: str, scope: str, first: int, last: int, before: bytes, after: bytes, accepted: str
) -> Gap:
    return Gap(replica, scope, first, last, before, after, msgspec.json.decode(accepted.encode(), type=Accepted))


def scopes(db: sqlite3.Connection) -> frozenset[str]:
    """The scopes in which something is missing: there a change may cite one that is not here."""
    return frozenset(row[0] for row in db.execute("SELECT DISTINCT s.scope FROM gap JOIN stream s USING (stream)"))


def accept(db: sqlite3.Connection, gap: Gap) -> None:
    """Note that a person goes on without this part; its stream is entered if nothing of it is here."""
    pieces.root(db, gap.replica, gap.scope)
    _put(db, pieces.pieces(db, gap.replica, gap.scope), gap)


def _put(db: sqlite3.Connection, among: Sequence[Piece], gap: Gap) -> None:
    put = "INSERT OR REPLACE INTO gap (stream, first, last, before, after, accepted) VALUES (?, ?, ?, ?, ?, ?)"
    key = below(among, gap.last).key
    db.execute(put, (key, gap.first, gap.last, gap.before, gap.after, canonical(gap.accepted).decode()))


def below(among: Sequence[Piece], seq: int) -> Piece:
    """The piece under a gap that ends with `seq`: the one that reaches highest below it, else the beginning."""
    lower = [piece for piece in among if piece.seq < seq]
    return max(lower, key=lambda piece: piece.seq, default=among[0])


def settle(db: sqlite3.Connection, replica: str, scope: str) -> None:
    """Narrow or close the gaps of a stream by what is here now; every piece behind one keeps its gap."""
    known = [gap for gap in every(db) if (gap.replica, gap.scope) == (replica, scope)]
    if not known:
        return
    among = pieces.pieces(db, replica, scope)
    loose = [piece for piece in among if piece.branch and pieces.base(db, among, piece) is None]
    left = [_narrowed(among, piece, known) for piece in loose]
    left += [gap for gap in known if _awaited(db, among, gap)]
    keys = [(piece.key,) for piece in among]
    db.executemany("DELETE FROM gap WHERE stream = ?", keys)
    for gap in left:
        _put(db, among, gap)


def _narrowed(among: Sequence[Piece], piece: Piece, known: Sequence[Gap]) -> Gap:
    """The gap under `piece`, as accepted for it or for the wider one that it was."""
    last, lower = piece.first - 1, below(among, piece.first - 1)
    accepted = next((gap.accepted for gap in known if gap.covers(last)), known[0].accepted)
    return Gap(piece.replica, piece.scope, min(lower.seq + 1, last), last, lower.hash, piece.before, accepted)


def _awaited(db: sqlite3.Connection, among: Sequence[Piece], gap: Gap) -> bool:
    """Whether nothing of what the gap leads to is here yet."""
    if not gap.after:
        return among[0].seq < gap.last
    return pieces.holder(db, among, gap.last, gap.after) is None and not any(
        piece.first == gap.last + 1 and piece.before.startswith(gap.after) for piece in among
    )
