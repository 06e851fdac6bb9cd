"""Where the ranges of a staged bundle belong: what of each is new here, and what they build on that is not here.

Ranges are placed by their hashes. The names that vectors give to pieces of streams only help where a hash is not said.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import partial

import msgspec

from desktop.store import gaps, pieces
from desktop.store.pieces import Piece
from desktop.sync.manifest import Range
from desktop.sync.staging import Staged


class Fresh(msgspec.Struct, frozen=True):
    """The changes above `above` up to `last` of the range at `place` of the file are new here."""

    place: int
    above: int
    last: int

    @property
    def count(self) -> int:
        """How many changes."""
        return self.last - self.above


class Need(msgspec.Struct, frozen=True):
    """The changes `first` to `last` of a stream are absent; `before` and `after` are the hashes on both sides."""

    replica: str
    scope: str
    first: int
    last: int
    before: bytes
    after: bytes


class Placed(msgspec.Struct):
    """What a file brings, and what it lacks."""

    fresh: list[Fresh] = msgspec.field(default_factory=list)
    needs: list[Need] = msgspec.field(default_factory=list)


class Placing:
    """Compares a staged bundle with what is here."""

    def __init__(self, db: sqlite3.Connection, staged: Staged) -> None:
        self._db, self._staged = db, staged
        self._ranges = staged.manifest.streams
        self._here: dict[tuple[str, str], list[Piece]] = {}
        self._gaps = gaps.every(db)

    def run(self) -> Placed:
        """Place every range, then look for everything else that the file builds on."""
        placed = Placed()
        for place, one in enumerate(self._ranges):
            overlaps = list(self._overlaps(place))
            placed.fresh += _between(place, one, overlaps)
            begun = any(first == one.first for first, _ in overlaps)
            if not begun and not self._known(one.replica, one.scope, one.first - 1, bytes.fromhex(one.before)):
                placed.needs.append(self._need(one.replica, one.scope, one.first - 1, bytes.fromhex(one.before)))
        if not placed.fresh:
            return Placed()  # it brings nothing: there is nothing to wait for
        for need in self._absent():
            if not any((need.replica, need.scope) == (other.replica, other.scope) for other in placed.needs):
                placed.needs.append(need)
        return placed

    def _pieces(self, replica: str, scope: str) -> list[Piece]:
        key = (replica, scope)
        if key not in self._here:
            self._here[key] = pieces.pieces(self._db, replica, scope)
        return self._here[key]

    def _overlaps(self, place: int) -> Iterator[tuple[int, int]]:
        """First and last seq of what of a range is here, or stands in an earlier range of the file."""
        one = self._ranges[place]
        for piece in self._pieces(one.replica, one.scope):
            if span := self._overlap(place, piece.first, piece.seq, partial(pieces.hash_at, self._db, piece)):
                yield span
        for earlier, other in enumerate(self._ranges[:place]):
            if (other.replica, other.scope) == (one.replica, one.scope):
                hashes = partial(staged_hash, self._db, self._staged, earlier)
                if span := self._overlap(place, other.first, other.last, hashes):
                    yield span

    def _overlap(
        self, place: int, first: int, last: int, hash_of: Callable[[int], bytes | None]
    ) -> tuple[int, int] | None:
        """First and last of the range's changes that are the same there: as hashes are chained, they have no hole."""
        one = self._ranges[place]
        low, high = max(one.first, first), min(one.last, last)

        def same(seq: int) -> bool:
            return hash_of(seq) == staged_hash(self._db, self._staged, place, seq)

        if low > high or not same(low):
            return None
        if same(high):
            return low, high
        good, bad = low, high
        while bad - good > 1:
            middle = (good + bad) // 2
            good, bad = (middle, bad) if same(middle) else (good, middle)
        return low, good

    def _known(self, replica: str, scope: str, seq: int, full_hash: bytes) -> bool:
        """Whether the change of this hash is here, or in the file, or one of those that somebody went on without."""
        if seq == 0 or pieces.holder(self._db, self._pieces(replica, scope), seq, full_hash):
            return True
        if any((gap.replica, gap.scope) == (replica, scope) and gap.covers(seq) for gap in self._gaps):
            return True
        return any(
            staged_hash(self._db, self._staged, place, seq).startswith(full_hash)
            for place, one in enumerate(self._ranges)
            if (one.replica, one.scope) == (replica, scope) and one.first <= seq <= one.last
        )

    def _absent(self) -> Iterator[Need]:
        """What the file builds on, beside its ranges, and is not here. A file that says no hashes means numbers."""
        manifest = self._staged.manifest
        for scope, streams in manifest.builds_on.items():
            hashes = manifest.builds_on_heads.get(scope, {})
            for name, seq in streams.items():
                replica, full_hash = name.partition("/")[0], bytes.fromhex(hashes.get(name, ""))
                if not self._known(replica, scope, seq, full_hash):
                    yield self._need(replica, scope, seq, full_hash)

    def _need(self, replica: str, scope: str, last: int, after: bytes) -> Need:
        among = self._pieces(replica, scope)
        lower = gaps.below(among, last + 1) if among else None
        if lower is None or lower.seq >= last:  # nothing here, or another continuation of which less is here
            return Need(replica, scope, 1, last, b"", after)
        return Need(replica, scope, lower.seq + 1, last, lower.hash, after)


def _between(place: int, one: Range, overlaps: Sequence[tuple[int, int]]) -> Iterator[Fresh]:
    """What of a range lies outside of `overlaps`."""
    above = one.first - 1
    for first, last in sorted(overlaps):
        if first > above + 1:
            yield Fresh(place, above, first - 1)
        above = max(above, last)
    if above < one.last:
        yield Fresh(place, above, one.last)


def staged_hash(db: sqlite3.Connection, staged: Staged, place: int, seq: int) -> bytes:
    """The hash after the change `seq` of the range at `place`, or after the one before the range."""
    one = staged.manifest.streams[place]
    if seq in (one.first - 1, one.last):
        return bytes.fromhex(one.before if seq < one.first else one.after)
    row = db.execute("SELECT hash FROM staging.staged WHERE n = ?", (staged.number(place, seq),)).fetchone()
    return bytes(row[0])
