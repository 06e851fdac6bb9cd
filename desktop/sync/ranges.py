"""The ranges of a bundle: for every end of a stream what its readers lack on the way there, under that end's seal."""

import sqlite3
from collections.abc import Iterator, Sequence

import msgspec

from desktop.domain.changes import change_id
from desktop.store import identity, pieces
from desktop.store.pieces import Piece
from desktop.sync import keys
from desktop.sync.addressing import Letter
from desktop.sync.manifest import Heads, Range, Seal, Vector, seal_message


class Found(msgspec.Struct, frozen=True):
    """A range, and the pieces of streams that it runs through: key, first and last seq of each."""

    range: Range
    through: tuple[tuple[int, int, int], ...]


def ranges(db: sqlite3.Connection, letter: Letter) -> Iterator[Found]:
    """What the readers of `letter` lack, stream by stream."""
    for (_, scope), among in pieces.every_stream(db).items():
        if scope in letter.scopes:
            yield from _of_stream(db, among, letter.starts[scope])


def _of_stream(db: sqlite3.Connection, among: Sequence[Piece], starts: dict[str, int]) -> Iterator[Found]:
    have = {piece.key: starts[piece.name] for piece in among}
    bases = {piece.key: pieces.base(db, among, piece) for piece in among}
    inner = {base.key for base in bases.values() if base is not None}
    for piece in among:
        if piece.key not in inner and have[piece.key] < piece.seq:
            yield _way_to(db, piece, have, bases)


def _way_to(db: sqlite3.Connection, end: Piece, have: dict[int, int], bases: dict[int, Piece | None]) -> Found:
    """Down from `end` through what nobody has yet: one range has one seal."""
    through: list[tuple[int, int, int]] = []
    last = end.seq
    below: Piece | None = end
    while below is not None and have[below.key] < last:
        lowest, start = below, have[below.key]
        through.insert(0, (below.key, start + 1, last))
        have[below.key] = last
        last, below = below.first - 1, bases[below.key] if start < below.first else None
    before = pieces.hash_at(db, lowest, start) or b""
    found = Range(
        replica=end.replica,
        scope=end.scope,
        branch=end.branch,
        first=start + 1,
        last=end.seq,
        before=before.hex(),
        after=end.hash.hex(),
        seal=_seal(db, end),
    )
    return Found(found, tuple(through))


def _seal(db: sqlite3.Connection, piece: Piece) -> Seal:
    """The seal of a stream's head: the one that came with it, else our own signature (also as a predecessor)."""
    row = db.execute("SELECT key, signature FROM seal WHERE stream = ? AND seq = ?", (piece.key, piece.seq)).fetchone()
    if row is not None and piece.replica != identity.said(db, "replica"):
        return Seal(key=row[0], signature=row[1])
    message = seal_message(piece.replica, piece.scope, piece.seq, piece.hash.hex())
    return Seal(key=identity.said(db, "sign_key"), signature=keys.sign(db, message).hex())


def builds_on(starts: Vector, here: dict[tuple[str, str], list[Piece]]) -> Vector:
    """`starts` without the pieces of which the readers have nothing: these begin where their range says."""
    nothing = {(piece.scope, piece.name): piece.first - 1 for among in here.values() for piece in among if piece.branch}
    return {
        scope: {name: seq for name, seq in streams.items() if nothing.get((scope, name)) != seq}
        for scope, streams in starts.items()
    }


def heads(db: sqlite3.Connection, vector: Vector, here: dict[tuple[str, str], list[Piece]]) -> Heads:
    """How the hashes of the positions of `vector` begin."""
    found: Heads = {}
    for among in here.values():
        for piece in among:
            seq = vector.get(piece.scope, {}).get(piece.name, 0)
            if seq and (full_hash := pieces.hash_at(db, piece, seq)):
                found.setdefault(piece.scope, {})[piece.name] = change_id(full_hash)
    return found
