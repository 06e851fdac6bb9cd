"""What a position in a vector stands for here, where the stream may have other pieces than at the office that said it.

In doubt the lower: what cannot be proved to be there is sent once more.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop.store import gaps, pieces
from desktop.store.pieces import Piece


class Position(NamedTuple):
    """A place in a stream as a vector says it: the piece's branch, seq, and how its hash begins ("" not said)."""

    branch: str
    seq: int
    hash: str = ""


class Span(NamedTuple):
    """The changes `first` to `last` of a piece."""

    piece: Piece
    first: int
    last: int


def reached(db: sqlite3.Connection, among: Sequence[Piece], said: Position) -> Iterator[Span]:
    """What of `among` somebody has who says that they have `said`: down to where the piece that they name begins."""
    end = _end(db, among, said)
    if end is None:
        if len(among) == 1 and said.seq > among[0].seq and not said.branch:
            yield Span(among[0], 1, among[0].seq)  # further than we are
        return
    last, below = min(said.seq, end.seq), end
    while True:
        begins = _begins(db, below, said.branch)
        yield Span(below, begins or below.first, last)
        found = None if begins else pieces.base(db, among, below)
        if found is None:
            return
        last, below = below.first - 1, found


def _end(db: sqlite3.Connection, among: Sequence[Piece], said: Position) -> Piece | None:
    if said.hash:
        begins = _bytes(said.hash)
        return pieces.holder(db, among, said.seq, begins) if begins else None
    return next((piece for piece in among if piece.branch == said.branch), None)


def _begins(db: sqlite3.Connection, piece: Piece, branch: str) -> int | None:
    """The seq at which the piece that they call `branch` begins in `piece`; None where it begins below."""
    if piece.branch == branch:
        return piece.first
    if not branch:
        return None
    row = db.execute("SELECT seq FROM change WHERE stream = ? AND hash = ?", (piece.key, _bytes(branch)))
    return next((int(seq) for (seq,) in row), None)


def _bytes(hexadecimal: str) -> bytes:
    """What somebody else has written may be no hash: then it is that of nothing."""
    try:
        return bytes.fromhex(hexadecimal)
    except ValueError:
        return b""


def whole(db: sqlite3.Connection, among: Sequence[Piece], said: Iterable[Position]) -> dict[int, int]:
    """Per piece (by key) up to where somebody who says `said` has all of it, from the beginning of the stream on."""
    spans = (span for one in said for span in reached(db, among, one))
    ordered = sorted(spans, key=lambda span: span.first)
    found: dict[int, int] = {}
    for piece in among:
        place = piece.first - 1
        base = pieces.base(db, among, piece)
        if base is None or found[base.key] >= place:
            for span in ordered:
                if span.piece.key == piece.key and span.first <= place + 1:
                    place = max(place, span.last)
        found[piece.key] = place
    return found


def lineage(db: sqlite3.Connection, among: Sequence[Piece], said: Position) -> tuple[list[tuple[Piece, int]], bool]:
    """What somebody saw who stood at `said`: pieces with the last seq of each, and whether all of it is here.

    Without a hash a position beyond a fork belongs to the first branch that reaches so far.
    """
    end = _end(db, among, said)
    if end is None or end.seq < said.seq:
        furthest = max(among, key=lambda piece: min(piece.seq, said.seq), default=None)
        end = next((piece for piece in among if piece.first <= said.seq <= piece.seq and not said.hash), furthest)
    if end is None:
        return [], False
    all_here = end.seq >= said.seq and (not said.hash or _end(db, among, said) is not None)
    last, seen = min(said.seq, end.seq), []
    while end is not None:
        seen.append((end, last))
        last, below = end.first - 1, pieces.base(db, among, end)
        if below is None and end.branch:
            below, all_here = gaps.below(among, end.first), False
            last = below.seq
        end = below
    return seen, all_here
