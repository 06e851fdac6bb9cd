"""Checking everything: hash chains, the projection against the fold of the journal, SQLite's own integrity."""

import sqlite3
from collections import defaultdict
from typing import Any

import msgspec
from msgspec.structs import asdict

from desktop.domain import kinds
from desktop.domain.changes import (
    NotCanonicalError,
    base_scope,
    canonical,
    next_hash,
    read_content,
    trusted_line,
)
from desktop.domain.fold import Folded, digest, fold
from desktop.progress import Progress
from desktop.store import erasing, gaps, pieces, revocations, standing
from desktop.store.pieces import Piece
from desktop.store.projection import (
    MODULUS,
    OPEN,
    RECORD,
    RecordRow,
    changes_of,
    scope_digest,
    searched_text,
)
from desktop.store.row_values import row_values
from desktop.store.same import Same


class Verified(msgspec.Struct):
    """What was looked at, in numbers, and what is wrong, in words for support."""

    streams: int = 0
    changes: int = 0
    records: int = 0
    faults: list[str] = msgspec.field(default_factory=list)
    left_out: list[dict[str, Any]] = msgspec.field(default_factory=list)
    """What is kept but does not stand, cause by cause."""
    missing: list[dict[str, Any]] = msgspec.field(default_factory=list)
    """Private entries that somebody passed on without their content, though nobody erased it."""
    gaps: list[str] = msgspec.field(default_factory=list)
    """Parts without which a person went on: no fault, but not everything either."""

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def verify(db: sqlite3.Connection, progress: Progress | None = None) -> Verified:
    """Check the whole store in one snapshot."""
    found = Verified()
    progress = progress or Progress()
    db.execute("BEGIN")
    try:
        found.faults += [str(row[0]) for row in db.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
        _check_chains(db, found, progress)
        found.faults += standing.faults(db) + revocations.faults(db)
        found.left_out = [asdict(one) for one in standing.left_out(db)]
        found.missing = [asdict(one) for one in erasing.missing(db)]
        _check_projection(db, found, progress)
    finally:
        db.execute("ROLLBACK")
    return found


def _check_chains(db: sqlite3.Connection, found: Verified, progress: Progress) -> None:
    missing = {(gap.replica, gap.scope, gap.last, gap.after) for gap in gaps.every(db)}
    for among in pieces.every_stream(db).values():
        for piece in among:
            found.streams += 1
            hangs = piece.branch and pieces.base(db, among, piece) is None
            if hangs and (piece.replica, piece.scope, piece.first - 1, piece.before) not in missing:
                found.faults.append(
                    f"what comes before {piece.name} in {piece.scope} is missing, and no gap was accepted"
                )
            _check_chain(db, piece, found)
            progress.step(found.changes, text=base_scope(piece.scope))
    found.gaps = [
        f"{gap.replica} in {gap.scope}: {gap.first} to {gap.last} are missing, accepted {gap.accepted.at}"
        f" ({gap.accepted.reason})"
        for gap in gaps.every(db)
    ]


def _check_chain(db: sqlite3.Connection, piece: Piece, found: Verified) -> None:
    full_hash, last = piece.before, piece.first - 1
    query = "SELECT seq, hash, line, content FROM change WHERE stream = ? ORDER BY seq"
    for place, stored, line, content in db.execute(query, (piece.key,)):
        full_hash = next_hash(full_hash, line)
        last += 1
        if place != last or full_hash != stored or not _fits(line, content):
            found.faults.append(f"chain of {piece.name} in {piece.scope} breaks at {place}")
            break
    if last != piece.seq or full_hash != piece.hash:
        found.faults.append(f"head of {piece.name} in {piece.scope} is at {piece.seq}, its changes end at {last}")
    found.changes += last - piece.first + 1


def _fits(line: bytes, content: bytes | None) -> bool:
    """Whether private content, where it is still here, is what its line commits to."""
    if not content:
        return True
    try:
        read_content(content, trusted_line(line).content)
    except (NotCanonicalError, msgspec.MsgspecError, UnicodeDecodeError):
        return False
    return True


def _check_projection(db: sqlite3.Connection, found: Verified, progress: Progress) -> None:
    sums: dict[str, int] = defaultdict(int)
    same = Same(db)
    disputes: dict[int, dict[str, bytes]] = defaultdict(dict)
    for rid, name, sides in db.execute("SELECT rid, field, sides FROM conflict"):
        disputes[rid][name] = sides
    for row in db.execute(f"{RECORD} ORDER BY rid").fetchall():
        record = RecordRow(*row)
        fault = _fault(db, record, disputes.get(record.rid, {}), sums, same)
        if fault:
            found.faults.append(f"{record.kind} {record.id} in {record.scope}: {fault}")
        found.records += 1
        if found.records % 1000 == 0:
            progress.step(found.records)
    for scope in sorted(sums.keys() | {row[0] for row in db.execute("SELECT scope FROM scope")}):
        if int.from_bytes(scope_digest(db, scope)) != sums[scope] % MODULUS:
            found.faults.append(f"the digest of {scope} is not that of its records")
    found.faults += _orphans(db)


def _fault(
    db: sqlite3.Connection, record: RecordRow, disputes: dict[str, bytes], sums: dict[str, int], same: Same
) -> str:
    """What is wrong with a record as shown, measured by its changes; "" for nothing."""
    try:
        changes = changes_of(db, record.rid)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        return f"a change cannot be read ({error})"
    if not changes:
        return "has no change"
    folded = fold(changes)
    if not folded.heads:
        return _shown_though_nothing_stands(db, record)
    fresh = int.from_bytes(digest(record.kind, record.id, folded.fields))
    sums[record.scope] += fresh
    sides = {name: canonical([side.id for side in found]) for name, found in folded.conflicts.items()}
    if fresh != record.digest_number or sides != disputes or record.conflicts != len(sides):
        return "is not what its changes make it"
    if OPEN not in folded.heads and record.heads != folded.heads:
        return "does not stand where its changes end"
    return "" if _shown_as(db, record, folded, same) else "its row or its searched text is not what its changes make it"


def _shown_though_nothing_stands(db: sqlite3.Connection, record: RecordRow) -> str:
    query = "SELECT deleted = 1 AND NOT EXISTS (SELECT 1 FROM search_text t WHERE t.rid = r.rid) FROM record r"
    apart = db.execute(f"{query} WHERE rid = ?", (record.rid,)).fetchone()[0]
    if kinds.known(record.kind):
        apart &= db.execute(f"SELECT 1 FROM {record.kind}_all WHERE rid = ?", (record.rid,)).fetchone() is None
    whole = apart and not (record.heads or record.digest_number or record.conflicts)
    return "" if whole else "is shown, though none of its changes stands"


def _shown_as(db: sqlite3.Connection, record: RecordRow, folded: Folded, same: Same) -> bool:
    rid, deleted = record.rid, int(folded.deleted)
    if db.execute("SELECT deleted FROM record WHERE rid = ?", (rid,)).fetchone()[0] != deleted:
        return False
    if not kinds.known(record.kind):
        return True
    row = db.execute(f"SELECT * FROM {record.kind}_all WHERE rid = ?", (rid,)).fetchone()
    shown = same.shown(record.kind, record.scope, folded.fields)
    values = [rid, record.id, record.scope, deleted, *row_values(record.kind, shown)]
    text = db.execute("SELECT text FROM search_text WHERE rid = ?", (rid,)).fetchone()
    expected = searched_text(record.kind, folded.fields)
    return row is not None and list(row) == values and (text[0] if text else None) == expected


def _orphans(db: sqlite3.Connection) -> list[str]:
    """Rows that no record stands behind."""
    tables = ["search_text", "conflict", "change", *(f"{name}_all" for name in kinds.kinds())]
    query = "SELECT count(*) FROM {} WHERE rid NOT IN (SELECT rid FROM record)"
    counts = {table: db.execute(query.format(table)).fetchone()[0] for table in tables}
    return [f"{count} rows of {table} belong to no record" for table, count in counts.items() if count]
