"""Erasing personal data: every holder drops salt and fields of what an `erasure` names; the chain still verifies.

Content that was erased here is kept as no bytes, content that never came as NULL: the one is wanted so, the other is
missing and asked for (design: sub-scopes).
"""

import sqlite3

import msgspec

from desktop.domain.changes import base_scope, is_private
from desktop.store.projection import ERASED, refold

ERASURES = "SELECT scope, area, record, changes FROM erasure_all WHERE deleted = 0 AND record IS NOT NULL"
PRIVATE = """SELECT c.cid, c.rid, c.hash, c.content IS NULL, r.id, s.replica, s.scope, c.seq
    FROM stream s CROSS JOIN change c USING (stream) CROSS JOIN record r USING (rid)
    WHERE s.scope LIKE '%/private' AND {which} ORDER BY s.scope, s.replica, c.seq"""
"""From the few private streams to their changes: crossed, so that SQLite does not begin with all changes."""


class Missing(msgspec.Struct, frozen=True):
    """Entries of one computer in a private scope that came without their content: how many, between which two."""

    scope: str
    replica: str
    first: int
    last: int
    count: int


def erased(db: sqlite3.Connection) -> dict[tuple[str, str], frozenset[str] | None]:
    """(scope, record) → the ids of its erased changes, None for all of them. An office erases in its own area only."""
    found: dict[tuple[str, str], frozenset[str] | None] = {}
    for scope, area, record, changes in db.execute(ERASURES):
        named = _named(changes)
        if isinstance(area, str) and is_private(area) and base_scope(area) == scope:
            before = found.get((area, record), frozenset())
            found[area, record] = None if named is None or before is None else before | named
    return found


def _named(changes: str | None) -> frozenset[str] | None:
    said = msgspec.json.decode(changes) if changes else None
    return frozenset(str(one) for one in said) if isinstance(said, list) and said else None


def enforce(db: sqlite3.Connection) -> list[int]:
    """Drop the content that is erased and still (or again) here; answers the records folded anew."""
    wanted = erased(db)
    touched: set[int] = set()
    if not wanted:
        return []
    db.execute("PRAGMA secure_delete=ON")
    for cid, rid, full_hash, _missing, record, _replica, scope, _seq in db.execute(
        PRIVATE.format(which="c.content IS NOT X''")
    ).fetchall():
        if _covers(wanted, scope, record, full_hash):
            db.execute("UPDATE change SET content = ? WHERE cid = ?", (ERASED, cid))
            touched.add(rid)
    for rid in touched:
        db.execute("DELETE FROM open_change WHERE rid = ?", (rid,))
        db.execute("DELETE FROM loaded_row WHERE id = (SELECT id FROM record WHERE rid = ?)", (rid,))
    refold(db, sorted(touched))
    return sorted(touched)


def _covers(wanted: dict[tuple[str, str], frozenset[str] | None], scope: str, record: str, full_hash: bytes) -> bool:
    if (scope, record) not in wanted:
        return False
    named = wanted[scope, record]
    return named is None or full_hash[:16].hex() in named


def missing(db: sqlite3.Connection) -> list[Missing]:
    """What this computer should be able to read and cannot, because somebody passed it on without its content."""
    found: dict[tuple[str, str], list[int]] = {}
    for _cid, _rid, _hash, _missing, _record, replica, scope, seq in db.execute(
        PRIVATE.format(which="c.content IS NULL")
    ):
        found.setdefault((scope, replica), []).append(seq)
    return [Missing(scope, replica, min(seqs), max(seqs), len(seqs)) for (scope, replica), seqs in found.items()]


def fill(db: sqlite3.Connection) -> list[int]:
    """Take over content that is missing here from the attached staging database; answers the records folded anew."""
    query = """SELECT c.cid, c.rid, g.content FROM stream s CROSS JOIN change c USING (stream) JOIN record r USING (rid)
        JOIN staging.staged g ON g.record = r.id AND g.kind = r.kind AND g.hash = c.hash
        WHERE s.scope LIKE '%/private' AND c.content IS NULL AND g.content IS NOT NULL"""
    rows = db.execute(query).fetchall() if missing(db) else []
    db.executemany("UPDATE change SET content = ? WHERE cid = ?", [(content, cid) for cid, _rid, content in rows])
    touched = sorted({rid for _cid, rid, _content in rows})
    refold(db, touched)
    return touched
