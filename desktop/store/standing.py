"""Which changes stand: ranges of streams that are kept and passed on but folded nowhere, and why.

`folds` of a change follows from the ranges alone: 1 where none covers it, 0 where a revocation does, else -n for one
that was set aside here when n changes had come. `verify` proves it.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256

import msgspec

from desktop.store import identity
from desktop.store.projection import refold

REVOKED, ASIDE = "revoked", "set_aside"
EVER = (1 << 63) - 1
"""The last seq of a range without end: what comes later is covered too."""
SELF_REVOKED = "self_revoked"

FOLDS = """coalesce((SELECT CASE WHEN max(n.why = 'revoked') THEN 0 ELSE -min(n.place) END FROM standing n
    WHERE n.stream = c.stream AND c.seq BETWEEN n.first AND n.last AND (n.why = 'revoked' OR NOT EXISTS
    (SELECT 1 FROM record r WHERE r.rid = c.rid
    AND r.kind IN ('office', 'revocation', 'receipt', 'erasure', 'continuation')))), 1)"""
"""What `folds` of the change c must be. What the exchange itself lives on is never set aside: cards, receipts."""


class Range(msgspec.Struct, frozen=True):
    """The changes `first` to `last` of a stream do not stand; `source` is a revoked key or the bundle set aside."""

    stream: int
    first: int
    last: int
    why: str
    source: str
    since: str = ""
    place: int = 0


class Left(msgspec.Struct, frozen=True):
    """How many changes do not stand because of one revocation or one import set aside."""

    why: str
    source: str
    since: str
    changes: int


def ranges(db: sqlite3.Connection, why: str = "") -> list[Range]:
    """Every range, or those of one cause."""
    query = "SELECT stream, first, last, why, source, since, place FROM standing WHERE ? IN ('', why)"
    return [Range(*row) for row in db.execute(f"{query} ORDER BY stream, first, why, source", (why,))]


def set_aside(db: sqlite3.Connection, source: str, pieces: Sequence[tuple[int, int, int]]) -> list[int]:
    """Set pieces of streams (stream, first, last) aside here; answers the records folded anew."""
    place = db.execute("SELECT max(cid) FROM change").fetchone()[0] or 0
    _put(db, [Range(stream, first, last, ASIDE, source, _now(), place) for stream, first, last in pieces])
    return _folded(db, mark(db, {stream for stream, _first, _last in pieces}))


def note_brought(db: sqlite3.Connection, bundle: str, above: int, streams: Iterable[tuple[str, str]]) -> None:
    """Remember what a bundle has brought of `streams` (replica, scope): the changes that came after `above`."""
    find = "SELECT stream FROM stream WHERE replica = ? AND scope = ?"
    keys = {row[0] for one in streams for row in db.execute(find, one)}
    put = "INSERT OR REPLACE INTO brought (bundle, stream, first, last) VALUES (?, ?, ?, ?)"
    db.executemany(put, [(bundle, key, *span) for key in sorted(keys) for span in _spans(db, key, above)])


def _spans(db: sqlite3.Connection, stream: int, above: int) -> list[tuple[int, int]]:
    """First and last seq of what came of a stream after the place `above`.

    Where it closes a gap, what was there before lies between two pieces of it.
    """
    where = "FROM change WHERE stream = ? AND cid > ?"
    first, last, count = db.execute(f"SELECT min(seq), max(seq), count(*) {where}", (stream, above)).fetchone()
    if not count or count == last - first + 1:
        return [(first, last)] if count else []
    islands = f"SELECT seq, seq - row_number() OVER (ORDER BY seq) AS island {where}"
    query = f"SELECT min(seq), max(seq) FROM ({islands}) GROUP BY island ORDER BY 1"
    return [(row[0], row[1]) for row in db.execute(query, (stream, above))]


def brought(db: sqlite3.Connection, bundle: str) -> list[tuple[int, int, int]]:
    """What `bundle` has brought: stream, first and last seq of each piece."""
    query = "SELECT stream, first, last FROM brought WHERE bundle = ? ORDER BY stream, first"
    return [(row[0], row[1], row[2]) for row in db.execute(query, (bundle,))]


def take_back(db: sqlite3.Connection, source: str) -> list[int]:
    """What was set aside under `source` counts again; answers the records folded anew."""
    streams = {one.stream for one in ranges(db, ASIDE) if one.source == source}
    db.execute("DELETE FROM standing WHERE why = 'set_aside' AND source = ?", (source,))
    return _folded(db, mark(db, streams))


def replace_revoked(db: sqlite3.Connection, found: Iterable[Range]) -> list[int]:
    """From now on these ranges are the revoked ones; answers the records to be folded anew."""
    fresh, known = set(found), set(ranges(db, REVOKED))
    streams = {one.stream for one in fresh ^ known}
    if not streams:
        return []
    db.execute("DELETE FROM standing WHERE why = 'revoked'")
    _put(db, fresh)
    return mark(db, streams)


def _put(db: sqlite3.Connection, found: Iterable[Range]) -> None:
    put = """INSERT OR REPLACE INTO standing (stream, first, last, why, source, since, place)
        VALUES (?, ?, ?, ?, ?, ?, ?)"""
    rows = [(one.stream, one.first, one.last, one.why, one.source, one.since, one.place) for one in found]
    db.executemany(put, rows)


def cover(db: sqlite3.Connection, above: int) -> None:
    """Changes that came after the place `above`, not folded yet: those in a range that does not stand are marked."""
    streams = "SELECT stream FROM standing"
    db.execute(f"UPDATE change AS c SET folds = {FOLDS} WHERE c.cid > ? AND c.stream IN ({streams})", (above,))


def mark(db: sqlite3.Connection, streams: Iterable[int]) -> list[int]:
    """Make `folds` of the changes of `streams` follow; answers the records that are to be folded anew."""
    touched: set[int] = set()
    for stream in set(streams):
        wrong = f"c.stream = ? AND c.folds <> {FOLDS}"
        touched.update(row[0] for row in db.execute(f"SELECT c.rid FROM change c WHERE {wrong}", (stream,)))
        db.execute(f"UPDATE change AS c SET folds = {FOLDS} WHERE {wrong}", (stream,))
    return sorted(touched)


def _folded(db: sqlite3.Connection, rids: list[int]) -> list[int]:
    refold(db, rids)
    return rids


def left_out(db: sqlite3.Connection) -> list[Left]:
    """What does not stand here, cause by cause: for `digest`, `verify` and whoever wonders."""
    query = """SELECT n.why, n.source, max(n.since), count(c.cid) FROM standing n
        LEFT JOIN change c ON c.stream = n.stream AND c.seq BETWEEN n.first AND n.last AND c.folds <> 1
        GROUP BY n.why, n.source ORDER BY max(n.since), n.source"""
    return [Left(*row) for row in db.execute(query)]


def signature(db: sqlite3.Connection, scope: str) -> str:
    """SHA-256 over the changes of `scope` that do not stand here, "" for none: only equal ones give equal states."""
    query = """SELECT c.hash FROM standing n JOIN stream s USING (stream) JOIN change c ON c.stream = n.stream
        AND c.seq BETWEEN n.first AND n.last WHERE s.scope = ? AND c.folds <> 1"""
    hashes = sorted({bytes(row[0]) for row in db.execute(query, (scope,))})
    return sha256(b"".join(hashes)).hexdigest() if hashes else ""


def faults(db: sqlite3.Connection) -> list[str]:
    """Where `folds` is not what the ranges make it."""
    query = f"""SELECT s.replica, s.scope, count(*) FROM change c JOIN stream s USING (stream)
        WHERE (c.folds <> 1 OR c.stream IN (SELECT stream FROM standing)) AND c.folds <> {FOLDS}
        GROUP BY s.replica, s.scope"""
    return [f"{count} changes of {replica} in {scope} are folded or left out against what stands"
            for replica, scope, count in db.execute(query)]  # fmt: skip


def cover_own(db: sqlite3.Connection, streams: Sequence[int]) -> None:
    """What a computer writes whose own key is revoked counts no more here than elsewhere."""
    if not identity.said(db, SELF_REVOKED):
        return
    known = {one.stream for one in ranges(db, REVOKED)}
    key = identity.said(db, "sign_key")
    fresh = [stream for stream in streams if stream not in known]
    _put(db, [Range(stream, 1, EVER, REVOKED, key, identity.said(db, SELF_REVOKED)) for stream in fresh])
    _folded(db, mark(db, streams))


def _now() -> str:
    return datetime.now(UTC).astimezone().isoformat(timespec="seconds")
