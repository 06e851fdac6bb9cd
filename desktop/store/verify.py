"""Checking everything: hash chains, the projection against the fold of the journal, SQLite's own integrity."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field

import msgspec

from desktop.domain import kinds
from desktop.domain.changes import base_scope, first_hash, next_hash
from desktop.domain.fold import digest, fold
from desktop.progress import Progress
from desktop.store.projection import MODULUS, changes_of, row_values, scope_digest


@dataclass(slots=True)
class Verified:
    """What was looked at, in numbers, and what is wrong, in words for support."""

    streams: int = 0
    changes: int = 0
    records: int = 0
    faults: list[str] = field(default_factory=list)

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
        _check_projection(db, found, progress)
    finally:
        db.execute("ROLLBACK")
    return found


def _check_chains(db: sqlite3.Connection, found: Verified, progress: Progress) -> None:
    streams = db.execute("SELECT stream, replica, scope, branch, seq, hash FROM stream").fetchall()
    for key, replica, scope, branch, seq, head in streams:
        found.streams += 1
        full_hash, last = first_hash(replica, scope), 0
        query = "SELECT seq, hash, line FROM change WHERE stream = ? ORDER BY seq"
        for place, stored, line in db.execute(query, (key,)):
            full_hash = next_hash(full_hash, line)
            last += 1
            if place != last or full_hash != stored:
                found.faults.append(f"chain of {replica} in {scope}{branch and '/' + branch} breaks at {place}")
                break
        if last != seq or (seq and full_hash != head):
            found.faults.append(f"head of {replica} in {scope} is at {seq}, its changes end at {last}")
        found.changes += last
        progress.step(found.changes, text=base_scope(scope))


def _check_projection(db: sqlite3.Connection, found: Verified, progress: Progress) -> None:
    sums: dict[str, int] = {}
    for rid, record, scope, kind, heads, stored, conflicts in _records(db):
        try:
            changes = changes_of(db, rid)
        except msgspec.MsgspecError as error:
            found.faults.append(f"a change of {kind} {record} in {scope} cannot be read: {error}")
            continue
        if not changes:
            found.faults.append(f"{kind} {record} has no change")
            continue
        folded = fold(changes)
        fresh = digest(kind, record, folded.fields)
        sums[scope] = (sums.get(scope, 0) + int.from_bytes(fresh)) % MODULUS
        same = fresh == stored and conflicts == len(folded.conflicts)
        if not same or ("open" not in folded.heads and heads.split() != list(folded.heads)):
            found.faults.append(f"{kind} {record} in {scope} is not what its changes make it")
        elif kinds.known(kind) and not _row_fits(db, rid, kind, folded.fields):
            found.faults.append(f"the row of {kind} {record} in {scope} is not what its changes make it")
        found.records += 1
        if found.records % 1000 == 0:
            progress.step(found.records)
    for scope in sorted(sums.keys() | {row[0] for row in db.execute("SELECT scope FROM scope")}):
        if int.from_bytes(scope_digest(db, scope)) != sums.get(scope, 0):
            found.faults.append(f"the digest of {scope} is not that of its records")


def _records(db: sqlite3.Connection) -> Iterator[tuple[int, str, str, str, str, bytes, int]]:
    query = "SELECT rid, id, scope, kind, heads, digest, conflicts FROM record ORDER BY rid"
    for row in db.execute(query).fetchall():
        yield tuple(row)


def _row_fits(db: sqlite3.Connection, rid: int, kind: str, fields: dict[str, object]) -> bool:
    row = db.execute(f"SELECT * FROM {kind}_all WHERE rid = ?", (rid,)).fetchone()
    return row is not None and list(row)[4:] == row_values(kind, fields)
