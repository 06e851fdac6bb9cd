"""Merging a staged bundle into the store, under one write transaction: add, fold, conflicts, compare, receipt.

A file is applied whole or held whole. A rehearsal does all of it and rolls back before its report is shown.
"""

import sqlite3
from dataclasses import dataclass, field

from desktop.domain.changes import base_scope, sub_scope, trusted_line
from desktop.progress import Progress
from desktop.store import identity, journal, totals, vectors
from desktop.store.identity import Identity
from desktop.sync import adding, folding
from desktop.sync.errors import StateDiffersError, StreamForkedError
from desktop.sync.manifest import Range
from desktop.sync.staging import Staged

FEW = 4
"""Up to so many scopes are counted one by one, more in one pass over all."""


@dataclass(slots=True)
class Merged:
    """What taking a bundle in did: every change of the file once, every record touched once; `needs` when held."""

    changes: dict[str, int] = field(default_factory=lambda: {"new": 0, "already_here": 0, "held": 0})
    records: dict[str, int] = field(
        default_factory=lambda: {"created": 0, "updated": 0, "unchanged": 0, "in_conflict": 0}
    )
    needs: list[dict[str, object]] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)

    @property
    def held(self) -> bool:
        """Whether part of what the file builds on is absent."""
        return bool(self.needs)


def attach(db: sqlite3.Connection, staged: Staged) -> None:
    """Make the staging database readable beside the store (outside any transaction)."""
    db.execute("ATTACH DATABASE ? AS staging", (str(staged.path),))


def detach(db: sqlite3.Connection) -> None:
    """Let go of the staging database."""
    db.execute("DETACH DATABASE staging")


def merge(db: sqlite3.Connection, staged: Staged, progress: Progress) -> Merged:
    """Merge what `attach` attached, inside the caller's transaction. Raises what makes the caller roll back."""
    journal.close_open(db)
    merged = Merged()
    taken = _positions(db, staged, merged)
    if merged.held:
        merged.changes["held"] = sum(one.last - one.first + 1 for one in staged.manifest.streams)
        return merged
    fresh = {place: start for place, start in taken.items() if start is not None}
    if fresh:
        before = folding.ends(db)
        merged.changes["new"] = adding.add(db, staged, fresh)
        folded = folding.Folding(db, staged.shown, progress)
        folded.run(before)
        merged.records, merged.kinds = folded.records, folded.kinds
    _note_seals(db, staged)
    _compare(db, staged)
    _note_peers(db, staged, fresh)
    if _worth_a_receipt(staged, fresh):
        _write_receipts(db, staged, merged)
    return merged


def _positions(db: sqlite3.Connection, staged: Staged, merged: Merged) -> dict[int, int | None]:
    """Per range the last seq that is here already; None when the whole range is; notes what is absent."""
    here = vectors.vector(db)
    needs = {
        (scope, stream): (here.get(scope, {}).get(stream, 0) + 1, seq)
        for scope, streams in staged.manifest.builds_on.items()
        for stream, seq in streams.items()
        if here.get(scope, {}).get(stream, 0) < seq
    }
    taken: dict[int, int | None] = {}
    for place, one in enumerate(staged.manifest.streams):
        have = here.get(one.scope, {}).get(one.stream, 0)
        if have < one.first - 1:
            needs.setdefault((one.scope, one.stream), (have + 1, one.first - 1))
            continue
        _check_same(db, staged, place, one, min(have, one.last))
        taken[place] = None if have >= one.last else have
    for (scope, stream), (first, last) in needs.items():
        merged.needs.append({"scope": scope, "stream": stream, "from": first, "to": last})
    return taken


def _check_same(db: sqlite3.Connection, staged: Staged, place: int, one: Range, seq: int) -> None:
    """Where file and store overlap they must hold the same changes."""
    query = """SELECT c.hash FROM change c JOIN stream s USING (stream)
        WHERE s.replica = ? AND s.scope = ? AND s.branch = ? AND c.seq = ?"""
    row = db.execute(query, (one.replica, one.scope, one.branch, seq)).fetchone()
    if seq == one.first - 1:
        theirs = bytes.fromhex(one.before)
    else:
        asked = "SELECT hash FROM staging.staged WHERE n = ?"
        theirs = bytes(db.execute(asked, (staged.number(place, seq),)).fetchone()[0])
    if row is not None and bytes(row[0]) != theirs:
        card = staged.cards.get(one.replica)
        raise StreamForkedError(file=staged.shown, writer=card.address if card else one.replica)


def _note_seals(db: sqlite3.Connection, staged: Staged) -> None:
    for one in staged.manifest.streams:
        put = "INSERT OR REPLACE INTO seal (stream, seq, hash, key, signature) VALUES (?, ?, ?, ?, ?)"
        db.execute(put, (adding.stream(db, one), one.last, bytes.fromhex(one.after), one.seal.key, one.seal.signature))


def _compare(db: sqlite3.Connection, staged: Staged) -> None:
    """Equal vectors of a scope must mean equal counts, sums and digest: a difference is our error."""
    here = vectors.vector(db)
    scopes = [
        scope
        for scope in staged.manifest.totals
        if not sub_scope(scope) and here.get(scope) == staged.manifest.vector.get(scope)
    ]
    few = len(scopes) <= FEW
    counts = {scope: totals.records_by_kind(db, scope) for scope in scopes} if few else totals.counts(db)
    for scope in scopes:
        said = staged.manifest.totals[scope]
        if vectors.digests(db, scope)[scope] != said.digest or counts.get(scope, {}) != said.records:
            raise StateDiffersError(file=staged.shown, scope=scope)
        if few and totals.money(db, scope) != said.money:
            raise StateDiffersError(file=staged.shown, scope=scope)


def _note_peers(db: sqlite3.Connection, staged: Staged, fresh: dict[int, int]) -> None:
    """What other computers have: from receipts that came with the file, then from what the sender says of itself."""
    for place, above in fresh.items():
        if sub_scope(staged.manifest.streams[place].scope) == "receipt":
            one = staged.manifest.streams[place]
            query = "SELECT line FROM staging.staged WHERE n BETWEEN ? AND ? AND kind = 'receipt' ORDER BY n"
            where = (staged.number(place, above + 1), staged.number(place, one.last))
            for (line,) in db.execute(query, where).fetchall():
                _note_receipt(db, trusted_line(line).fields, one.replica)
    vectors.note_peer(db, staged.manifest.sender.replica, staged.manifest.have)


def _note_receipt(db: sqlite3.Connection, fields: dict[str, object], writer: str) -> None:
    have = fields.get("have")
    if isinstance(have, dict) and all(isinstance(streams, dict) for streams in have.values()):
        vectors.note_peer(db, writer, have)


def _worth_a_receipt(staged: Staged, fresh: dict[int, int]) -> bool:
    return any(sub_scope(staged.manifest.streams[place].scope) != "receipt" for place in fresh)


def _write_receipts(db: sqlite3.Connection, staged: Staged, merged: Merged) -> None:
    who = identity.read(db)
    here = vectors.vector(db)
    for scope in sorted({_receipt_scope(who, one.scope) for one in staged.manifest.streams}):
        base = base_scope(scope)
        have = {name: streams for name, streams in here.items() if base_scope(name) in (base, who.province)}
        fields = {
            "bundle": staged.manifest.bundle,
            "replica": who.replica,
            "office": who.office,
            "have": {name: streams for name, streams in have.items() if sub_scope(name) not in ("desk", "private")},
            "counts": {**merged.changes},
        }
        with journal.act(db, "receive", bundle=staged.manifest.bundle) as act:
            act.set("receipt", _receipt_id(staged, who), scope, fields)


def _receipt_id(staged: Staged, who: Identity) -> str:
    from desktop.domain.ids import derived_id

    return derived_id("receipt", staged.manifest.bundle, who.replica)


def _receipt_scope(who: Identity, scope: str) -> str:
    base = base_scope(scope) if who.kind == "province" else who.office
    return f"{base}/receipt"
