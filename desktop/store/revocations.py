"""Revoked keys, from the records that say so: what each still honours, and the ranges that therefore do not stand.

Read from every change that is kept, whether it stands or not, so that all offices come to the same in any order of
arrival. The province's word is heard first; a district's only for its own laptops (design: offices and trust).
"""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from functools import cached_property
from typing import Any

import msgspec
from msgspec.structs import replace

from desktop.domain.changes import base_scope, is_private
from desktop.domain.fold import Change, fold
from desktop.domain.ids import derived_id
from desktop.store import identity, pieces, positions
from desktop.store.accepted_cards import CHANGES, Accepted, cards
from desktop.store.accepted_cards import laptops as laptops_of
from desktop.store.pieces import Piece
from desktop.store.positions import Position
from desktop.store.projection import change_of
from desktop.store.standing import EVER, REVOKED, SELF_REVOKED, Range, replace_revoked

Honoured = dict[str, dict[str, list[Any]]]
"""Scope → stream, as a vector names it → seq and change id of the last change still honoured."""


class Revocation(msgspec.Struct, frozen=True):
    """A key that is revoked in `scope`: why, since when (a day), and what is still honoured of its work."""

    key: str
    scope: str
    fields: Mapping[str, Any]
    honoured: Honoured

    @property
    def said(self) -> bool:
        """Whether somebody has revoked this very key, not only the one that accepted its card."""
        return "key" in self.fields

    @property
    def since(self) -> str:
        """The day on which it was revoked, as written (ISO); "" where what is written is no day."""
        said = str(self.fields.get("since") or "")
        with suppress(ValueError):
            return date.fromisoformat(said).isoformat()
        return ""


class _Said(msgspec.Struct, frozen=True):
    """One change of a revocation: which record, by which key, at which place of which stream."""

    record: str
    scope: str
    change: Change
    author: str
    stream: int
    seq: int


class Revocations:
    """Every revocation that counts here, by key. `keys` adds signing keys of replicas that are only being read."""

    def __init__(self, db: sqlite3.Connection, keys: Mapping[str, str] | None = None) -> None:
        self._db, self._said_keys = db, dict(keys or {})
        self.by_key: dict[str, Revocation] = {}
        said = [self._said(row) for row in db.execute(CHANGES, ("revocation",)).fetchall()]
        if said:
            self._hear_province([one for one in said if len(one.scope) == identity.PROVINCE_DIGITS])
            self._distrust()
            self._hear_districts([one for one in said if len(one.scope) > identity.PROVINCE_DIGITS])

    @cached_property
    def keys(self) -> dict[str, str]:
        """The signing key of every replica."""
        return keys_of_replicas(self._db) | self._said_keys

    @cached_property
    def _pieces(self) -> dict[int, Piece]:
        return {piece.key: piece for among in pieces.every_stream(self._db).values() for piece in among}

    @cached_property
    def _cards(self) -> dict[str, list[Accepted]]:
        return cards(self._db)

    def _said(self, row: Any) -> _Said:
        record, scope, full_hash, replica, line, content, stream, seq = row
        change = change_of(full_hash, replica, line, content)
        return _Said(record, scope, change, self.keys.get(replica, ""), stream, seq)

    def _hear_province(self, said: list[_Said]) -> None:
        """What a desk says that another, not revoked itself, has revoked earlier is not heard.

        Desks are equals: where they have revoked each other, both are heard, until one says it again with new keys.
        """
        first = _fold(said)
        sound = {one.record for one in said if one.author not in first}
        unheard = [
            one for one in said
            if (by := first.get(one.author)) and derived_id("revocation", by.key) in sound
            and one.seq > self._limit(by, self._pieces[one.stream])
        ]  # fmt: skip
        self.by_key = _fold([one for one in said if one not in unheard]) if unheard else first

    def _hear_districts(self, said: list[_Said]) -> None:
        laptops, desks = laptops_of(self._cards), self._desks()
        standing = [one for one in said if not self.covers(self._pieces[one.stream], one.seq)]
        found = {key: one for key, one in _fold(standing).items() if laptops.get(key) == one.scope and key not in desks}
        self.by_key = found | self.by_key

    def _desks(self) -> set[str]:
        """The keys that write in the province's own scope."""
        written = [one.replica for one in self._pieces.values() if len(one.scope) == identity.PROVINCE_DIGITS]
        return {self.keys.get(replica, "") for replica in written}

    def _distrust(self) -> None:
        """A computer whose card was accepted by revoked keys alone, after what is honoured of them, counts nowhere."""
        desks, found = self._desks(), True
        while found:
            found = False
            for key, accepted in self._cards.items():
                if key in self.by_key or key in desks or not all(self._stands_not(card) for card in accepted):
                    continue
                by = self.by_key[self._author(accepted[0])]
                self.by_key[key] = Revocation(key, accepted[0].scope, {"since": by.since}, {})
                found = True

    def _stands_not(self, card: Accepted) -> bool:
        return all(self.covers(self._pieces[stream], seq) for stream, seq in card.places)

    def _author(self, card: Accepted) -> str:
        return self.keys[self._pieces[card.places[0][0]].replica]

    def covers(self, piece: Piece, seq: int) -> bool:
        """Whether the change `seq` of `piece` comes after what is honoured of its key."""
        return seq > self.limit(piece)

    def limit(self, piece: Piece) -> int:
        """The last seq of `piece` that counts: `EVER` where its key is not revoked."""
        found = self.by_key.get(self.keys.get(piece.replica, ""))
        return EVER if found is None else self._limit(found, piece)

    def _limit(self, found: Revocation, piece: Piece) -> int:
        """The last seq of `piece` that is honoured."""
        if _unseen(found, piece.scope):
            return EVER - 1
        said = found.honoured.get(piece.scope, {})
        among = [one for one in self._pieces.values() if (one.replica, one.scope) == (piece.replica, piece.scope)]
        seen = [
            last
            for name, place in said.items()
            if name.partition("/")[0] == piece.replica
            for one, last in positions.lineage(self._db, among, Position(name.partition("/")[2], place[0], place[1]))[0]
            if one.key == piece.key
        ]
        ahead = [place[0] for name, place in said.items() if name == piece.name]
        return max([*seen, *(seq for seq in ahead if seq > piece.seq)], default=0)

    def ranges(self) -> Iterable[Range]:
        """What does not stand because of them."""
        for piece in self._pieces.values():
            found = self.by_key.get(self.keys.get(piece.replica, ""))
            if found is not None and not _unseen(found, piece.scope):
                yield Range(piece.key, self._limit(found, piece) + 1, EVER, REVOKED, found.key, found.since)


def _unseen(found: Revocation, scope: str) -> bool:
    """Whether who revoked could not know the work of `scope`: private data of another office, which counts on."""
    return is_private(scope) and base_scope(scope) != found.scope and scope not in found.honoured


def _fold(said: Iterable[_Said]) -> dict[str, Revocation]:
    """By key what stands of each revocation; nobody speaks of their own key, and what was lifted is none."""
    records: dict[tuple[str, str], list[Change]] = {}
    for one in said:
        if one.record != derived_id("revocation", one.author):
            records.setdefault((one.record, one.scope), []).append(one.change)
    found: dict[str, Revocation] = {}
    for (record, scope), changes in records.items():
        folded = fold(changes)
        key = folded.fields.get("key")
        if isinstance(key, str) and not folded.deleted and record == derived_id("revocation", key):
            found[key] = Revocation(key, scope, folded.fields, _honoured(folded.fields.get("honoured")))
    return found


def _honoured(said: object) -> Honoured:
    """The places that can be read as such: a revocation comes from another computer."""
    scopes = said.items() if isinstance(said, dict) else ()
    return {
        scope: {name: place for name, place in streams.items() if _is_place(place)}
        for scope, streams in scopes
        if isinstance(streams, dict)
    }


def _is_place(place: object) -> bool:
    if not (isinstance(place, list) and len(place) == 2):
        return False
    seq, name = place
    return isinstance(seq, int) and 0 < seq < EVER and isinstance(name, str) and _is_hex(name)


def _is_hex(text: str) -> bool:
    try:
        return bool(bytes.fromhex(text))
    except ValueError:
        return False


def keys_of_replicas(db: sqlite3.Connection) -> dict[str, str]:
    """The key that sealed each replica's streams; this computer's own for its own, also under earlier numbers."""
    query = """SELECT DISTINCT s.replica, (SELECT key FROM seal x JOIN stream t USING (stream)
        WHERE t.replica = s.replica ORDER BY x.seq LIMIT 1) FROM stream s"""
    earlier = dict(db.execute("SELECT replica, predecessor FROM continuation_all").fetchall())
    found, replica, own = {}, identity.said(db, "replica"), identity.said(db, "sign_key")
    while replica and replica not in found:
        found[replica] = own
        replica = earlier.get(replica, "")
    return found | {replica: key for replica, key in db.execute(query) if key}


def revise(db: sqlite3.Connection, keys: Mapping[str, str] | None = None) -> list[int]:
    """Make what stands follow the revocations that are here; answers the records to be folded anew."""
    if db.execute(CHANGES, ("revocation",)).fetchone() is None:
        return replace_revoked(db, ())
    found = Revocations(db, keys)
    own = found.by_key.get(identity.said(db, "sign_key"))
    if (said := (own.since or "1") if own else "") != identity.said(db, SELF_REVOKED):
        identity.say(db, SELF_REVOKED, said)
    return replace_revoked(db, found.ranges())


def faults(db: sqlite3.Connection) -> list[str]:
    """Where the ranges are not what the revocations make them."""
    from desktop.store import standing

    expected = {replace(one, since="") for one in Revocations(db).ranges()}
    wrong = expected ^ {replace(one, since="") for one in standing.ranges(db, REVOKED)}
    return [f"{len(wrong)} ranges of revoked keys are not what the revocations say"] if wrong else []
