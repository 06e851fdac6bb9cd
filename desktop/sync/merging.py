"""Merging a staged bundle into the store, under one write transaction: add, fold, conflicts, compare, receipt.

A file is applied whole or held whole. A rehearsal does all of it and rolls back before its report is shown.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

import msgspec

from desktop.domain.changes import About, base_scope, change_id, sub_scope, trusted_line
from desktop.domain.fold import Change, fold
from desktop.progress import Progress
from desktop.store import identity, journal, totals, vectors
from desktop.store.identity import Identity
from desktop.store.projection import Projector, RecordRow, line_fields
from desktop.sync.errors import BundleInconsistentError, StateDiffersError, StreamForkedError
from desktop.sync.manifest import Range
from desktop.sync.staging import Staged

CHUNK = 2000

TOUCHED = """SELECT c.rid, c.hash, s.replica, c.line, c.content, c.cid, r.id, r.scope, r.kind, r.heads, r.lamport,
    r.conflicts, r.digest FROM temp.touched t JOIN change c ON c.rid = t.rid JOIN stream s USING (stream)
    JOIN record r ON r.rid = t.rid WHERE t.n BETWEEN ? AND ? AND c.folds = 1 ORDER BY t.n"""


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
        _add_changes(db, staged, fresh, merged)
        _fold_touched(db, staged, merged, progress)
    _note_seals(db, staged)
    _compare(db, staged)
    _note_peers(db, staged, fresh)
    if _worth_a_receipt(staged, fresh):
        _write_receipts(db, staged, merged)
    return merged


def _positions(db: sqlite3.Connection, staged: Staged, merged: Merged) -> dict[int, int | None]:
    """Per range the last seq that is here already; None when the whole range is; notes what is absent."""
    here = vectors.vector(db)
    for scope, streams in staged.manifest.builds_on.items():
        for stream, seq in streams.items():
            if here.get(scope, {}).get(stream, 0) < seq:
                merged.needs.append(
                    {"scope": scope, "stream": stream, "from": here.get(scope, {}).get(stream, 0) + 1, "to": seq}
                )
    taken: dict[int, int | None] = {}
    for place, one in enumerate(staged.manifest.streams):
        have = here.get(one.scope, {}).get(one.stream, 0)
        if have >= one.first - 1:
            _check_same(db, staged, place, one, min(have, one.last))
        taken[place] = None if have >= one.last else have
    return taken


def _check_same(db: sqlite3.Connection, staged: Staged, place: int, one: Range, seq: int) -> None:
    """Where file and store overlap they must hold the same changes."""
    query = """SELECT c.hash FROM change c JOIN stream s USING (stream)
        WHERE s.replica = ? AND s.scope = ? AND s.branch = ? AND c.seq = ?"""
    row = db.execute(query, (one.replica, one.scope, one.branch, seq)).fetchone()
    if seq == one.first - 1:
        theirs = bytes.fromhex(one.before)
    else:
        asked = "SELECT hash FROM staging.staged WHERE range = ? AND seq = ?"
        theirs = bytes(db.execute(asked, (place, seq)).fetchone()[0])
    if row is not None and bytes(row[0]) != theirs:
        card = staged.cards.get(one.replica)
        raise StreamForkedError(file=staged.shown, writer=card.address if card else one.replica)


def _add_changes(db: sqlite3.Connection, staged: Staged, fresh: dict[int, int], merged: Merged) -> None:
    db.execute("DROP TABLE IF EXISTS temp.taken")
    db.execute("CREATE TEMP TABLE taken (range INTEGER PRIMARY KEY, stream INTEGER NOT NULL, above INTEGER NOT NULL)")
    for place, above in fresh.items():
        key = _stream(db, staged.manifest.streams[place])
        db.execute("INSERT INTO temp.taken VALUES (?, ?, ?)", (place, key, above))
    new = "FROM staging.staged g JOIN temp.taken t ON t.range = g.range AND g.seq > t.above"
    db.execute(f"INSERT OR IGNORE INTO record (id, scope, kind) SELECT g.record, g.scope, g.kind {new} ORDER BY g.n")
    _refuse_other_kind(db, staged, new)
    added = db.execute(
        f"""INSERT INTO change (stream, seq, rid, lamport, hash, line, content)
        SELECT t.stream, g.seq, r.rid, g.lamport, g.hash, g.line, g.content {new}
        JOIN record r ON r.id = g.record AND r.scope = g.scope ORDER BY g.n"""
    )
    merged.changes["new"] = added.rowcount
    for place, above in fresh.items():
        one = staged.manifest.streams[place]
        _note_acts(db, place, one, above)
        put = "UPDATE stream SET seq = ?, hash = ? WHERE replica = ? AND scope = ? AND branch = ?"
        db.execute(put, (one.last, bytes.fromhex(one.after), one.replica, one.scope, one.branch))


def _refuse_other_kind(db: sqlite3.Connection, staged: Staged, new: str) -> None:
    query = f"SELECT g.record {new} JOIN record r ON r.id = g.record AND r.scope = g.scope AND r.kind != g.kind LIMIT 1"
    if (row := db.execute(query).fetchone()) is not None:
        raise BundleInconsistentError(file=staged.shown, what=row[0])


def _stream(db: sqlite3.Connection, one: Range) -> int:
    add = "INSERT OR IGNORE INTO stream (replica, scope, branch, hash) VALUES (?, ?, ?, ?)"
    db.execute(add, (one.replica, one.scope, one.branch, bytes.fromhex(one.before)))
    find = "SELECT stream FROM stream WHERE replica = ? AND scope = ? AND branch = ?"
    return int(db.execute(find, (one.replica, one.scope, one.branch)).fetchone()[0])


def _note_acts(db: sqlite3.Connection, place: int, one: Range, above: int) -> None:
    query = """SELECT first, act, about, lead(first) OVER (ORDER BY first) FROM staging.staged_act
        WHERE range = ? AND first > ? ORDER BY first"""
    key = _stream(db, one)
    for first, act, about, following in db.execute(query, (place, above)).fetchall():
        last = (following or one.last + 1) - 1
        journal.note_act(db, act, key, first, last, msgspec.json.decode(about, type=About))


def _fold_touched(db: sqlite3.Connection, staged: Staged, merged: Merged, progress: Progress) -> None:
    db.execute("DROP TABLE IF EXISTS temp.touched")
    db.execute("CREATE TEMP TABLE touched (n INTEGER PRIMARY KEY, rid INTEGER NOT NULL)")
    newest = db.execute("SELECT max(cid) FROM change").fetchone()[0] - merged.changes["new"]
    db.execute("INSERT INTO temp.touched (rid) SELECT DISTINCT rid FROM change WHERE cid > ?", (newest,))
    total = int(db.execute("SELECT count(*) FROM temp.touched").fetchone()[0])
    projector = Projector(db)
    for start in range(1, total + 1, CHUNK):
        for record, changes in _records(db, start):
            _fold_one(projector, record, changes, staged, merged)
        projector.flush()
        progress.step(start, total=total)
    db.execute("DROP TABLE temp.touched")


def _records(db: sqlite3.Connection, start: int) -> Iterator[tuple[RecordRow, list[Change]]]:
    rows = db.execute(TOUCHED, (start, start + CHUNK - 1)).fetchall()
    for rid, group in groupby(rows, key=itemgetter(0)):
        members = list(group)
        record = RecordRow(rid, *members[0][6:])
        yield record, [_change(*row[1:5]) for row in members]


def _change(full_hash: bytes, replica: str, line: bytes, content: bytes | None) -> Change:
    read = trusted_line(line)
    return Change(change_id(full_hash), replica, read.lamport, read.parents, line_fields(read.fields, content))


def _fold_one(projector: Projector, record: RecordRow, changes: list[Change], staged: Staged, merged: Merged) -> None:
    _check_causality(changes, staged)
    before = record.digest_number
    folded = fold(changes)
    projector.add(record, folded)
    if folded.conflicts:
        outcome = "in_conflict"
    elif not before:
        outcome = "created"
    else:
        outcome = "unchanged" if before == record.digest_number else "updated"
    merged.records[outcome] += 1
    merged.kinds.add(record.kind)


def _check_causality(changes: list[Change], staged: Staged) -> None:
    """`lamport` is one more than the highest of its parents, which are changes of the same record."""
    lamports = {change.id: change.lamport for change in changes}
    for change in changes:
        try:
            expected = 1 + max((lamports[parent] for parent in change.parents), default=0)
        except KeyError:
            raise BundleInconsistentError(file=staged.shown, what=change.id) from None
        if change.lamport != expected:
            raise BundleInconsistentError(file=staged.shown, what=change.id)


def _note_seals(db: sqlite3.Connection, staged: Staged) -> None:
    for one in staged.manifest.streams:
        put = "INSERT OR REPLACE INTO seal (stream, seq, hash, key, signature) VALUES (?, ?, ?, ?, ?)"
        db.execute(put, (_stream(db, one), one.last, bytes.fromhex(one.after), one.seal.key, one.seal.signature))


def _compare(db: sqlite3.Connection, staged: Staged) -> None:
    """Equal vectors of a scope must mean equal counts, sums and digest: a difference is our error."""
    here = vectors.vector(db)
    for scope, said in staged.manifest.totals.items():
        if sub_scope(scope) or here.get(scope) != staged.manifest.vector.get(scope):
            continue
        same = vectors.digests(db, scope)[scope] == said.digest
        if not same or totals.records_by_kind(db, scope) != said.records:
            raise StateDiffersError(file=staged.shown, scope=scope)


def _note_peers(db: sqlite3.Connection, staged: Staged, fresh: dict[int, int]) -> None:
    """What other computers have: from receipts that came with the file, then from what the sender says of itself."""
    for place, above in fresh.items():
        if sub_scope(staged.manifest.streams[place].scope) == "receipt":
            query = "SELECT line FROM staging.staged WHERE range = ? AND seq > ? AND kind = 'receipt' ORDER BY seq"
            for (line,) in db.execute(query, (place, above)).fetchall():
                _note_receipt(db, trusted_line(line).fields, staged.manifest.streams[place].replica)
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
