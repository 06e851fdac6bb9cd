"""The projection: tables that screens and reports read, always the fold of the journal, made again at any time.

Per record: its row in `KIND_all`, its searched text, its conflicts and its digest; per scope the digests' sum.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from desktop.domain import kinds
from desktop.domain.changes import Content, Line, canonical, change_id, trusted_line
from desktop.domain.fold import Change, Folded, digest, fold, heads
from desktop.domain.thai import search_key
from desktop.store import schema, search
from desktop.store.row_values import row_values
from desktop.store.same import Same, belongings

MODULUS = 1 << 256
FLUSH_AT = 5000
OPEN = "open"
"""Stands for the id of a change that has none yet, because its form is still open."""
ERASED = b""
"""The content of a change whose salt and fields were erased; None where they never came."""
NOT_HERE_YET = 1 << 62
"""The place of an open change: after everything that is here."""

CHANGES = """SELECT c.hash, s.replica, c.line, c.content, c.folds, c.cid FROM change c JOIN stream s USING (stream)
    WHERE c.rid = ?"""


class Projector:
    """Collects folded records and writes them in bulk; call `flush` (or leave it to `flush_when_full`).

    With `search_later` the texts are only kept; whoever asks for it calls `search.enter` at the end.
    """

    def __init__(self, db: sqlite3.Connection, *, search_later: bool = False) -> None:
        self._db, self._search_later = db, search_later
        self._same = Same(db)
        self._begin()

    def _begin(self) -> None:
        self._rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        self._records: list[tuple[Any, ...]] = []
        self._texts: list[tuple[int, str]] = []
        self._old_texts: list[int] = []
        self._conflicts: list[tuple[int, str, bytes]] = []
        self._had_conflicts: list[tuple[int]] = []
        self._gone: list[tuple[str, int]] = []
        self._digests: dict[str, int] = defaultdict(int)

    def add(self, record: "RecordRow", folded: Folded) -> None:
        """Project `folded` as the new state of `record`; where nothing of it stands, it is shown nowhere."""
        fresh = digest(record.kind, record.id, folded.fields) if folded.heads else bytes(32)
        self._digests[record.scope] += int.from_bytes(fresh) - record.digest_number
        had_conflicts, was_there = record.conflicts, bool(record.digest_number)
        record.moved_to(fresh, folded)
        stands_at = " ".join(record.heads)
        gone = folded.deleted or not folded.heads
        self._records.append((int(gone), record.conflicts, record.lamport, stands_at, fresh, record.rid))
        if had_conflicts:
            self._had_conflicts.append((record.rid,))
        for field, sides in folded.conflicts.items():
            self._conflicts.append((record.rid, field, canonical([side.id for side in sides])))
        if was_there and kinds.known(record.kind) and kinds.searchable(record.kind):
            self._old_texts.append(record.rid)
        if folded.heads:
            self._add_row(record.rid, record.id, record.scope, record.kind, folded.fields)
        elif kinds.known(record.kind):
            self._gone.append((record.kind, record.rid))

    def add_chain(self, rid: int, last: Line, scope: str, head: str, said: dict[str, Any]) -> None:
        """Project a new record whose changes each saw the one before, `last` the last of them with the id `head`.

        `said` is what they set, later over earlier: that is their fold.
        """
        fields = {name: value for name, value in said.items() if value is not None} if None in said.values() else said
        fresh = digest(last.kind, last.record, fields)
        self._digests[scope] += int.from_bytes(fresh)
        self._records.append((bool(fields.get("deleted")), 0, last.lamport, head, fresh, rid))
        self._add_row(rid, last.record, scope, last.kind, fields)

    def _add_row(self, rid: int, record: str, scope: str, kind: str, fields: Mapping[str, Any]) -> None:
        if not kinds.known(kind):
            return
        deleted = bool(fields.get("deleted"))
        self._rows[kind].append((rid, record, scope, deleted, *row_values(kind, self._same.shown(kind, scope, fields))))
        if (text := searched_text(kind, fields)) is not None:
            self._texts.append((rid, text))

    def flush_when_full(self) -> None:
        """Write once enough has been collected, so that memory stays flat."""
        if len(self._records) >= FLUSH_AT:
            self.flush()

    def flush(self) -> None:
        """Write everything collected."""
        pairs = self._pairs()
        self._write_rows()
        self._write_search()
        many = self._db.executemany
        many("DELETE FROM conflict WHERE rid = ?", self._had_conflicts)
        many("INSERT OR REPLACE INTO conflict (rid, field, sides) VALUES (?, ?, ?)", self._conflicts)
        many("UPDATE record SET deleted=?, conflicts=?, lamport=?, heads=?, digest=? WHERE rid=?", self._records)
        for scope, delta in self._digests.items():
            add_to_digest(self._db, scope, delta)
        self._begin()
        if pairs:
            self._same = Same(self._db)
            refold(self._db, belongings(self._db, pairs))

    def _pairs(self) -> set[str]:
        """Ids that `same_as` records about to be written name, or named: what belongs to them is shown anew."""
        rows = self._rows.get("same_as", [])
        moved = [row[0] for row in rows] + [rid for kind, rid in self._gone if kind == "same_as"]
        query = "SELECT one, other FROM same_as_all WHERE rid = ?"
        known = [pair for rid in moved for pair in self._db.execute(query, (rid,))]
        return {str(record) for pair in [*known, *(row[4:] for row in rows)] for record in pair if record}

    def _write_rows(self) -> None:
        for kind, rid in self._gone:
            self._db.execute(f"DELETE FROM {kind}_all WHERE rid = ?", (rid,))
        for kind, rows in self._rows.items():
            marks = ", ".join("?" * len(rows[0]))
            self._db.executemany(f"INSERT OR REPLACE INTO {kind}_all VALUES ({marks})", rows)

    def _write_search(self) -> None:
        old = self._old_search_texts()
        fresh = [row for row in self._texts if old.get(row[0]) != row[1]]
        if old:
            kept = {rid for rid, text in self._texts if old.get(rid) == text}
            gone = [(rid, text) for rid, text in old.items() if rid not in kept]
            self._db.executemany("INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", gone)
            self._db.executemany("DELETE FROM search_text WHERE rid = ?", [(rid,) for rid, _text in gone])
        self._db.executemany("INSERT INTO search_text (rid, text) VALUES (?, ?)", fresh)
        if not self._search_later:
            self._db.executemany("INSERT INTO search (rowid, text) VALUES (?, ?)", fresh)

    def _old_search_texts(self) -> dict[int, str]:
        """What stands in the search table of the records that were there before."""
        if not self._old_texts:
            return {}
        query = "SELECT rid, text FROM search_text WHERE rid IN (SELECT value FROM json_each(?))"
        return dict(tuple(row) for row in self._db.execute(query, (canonical(self._old_texts).decode(),)))


def searched_text(kind: str, fields: Mapping[str, Any]) -> str | None:
    """What search looks into for a record with these flat fields; None where it does not look."""
    names = kinds.searchable(kind)
    if not names or fields.get("deleted"):
        return None
    return search_key(" ".join([str(fields[name]) for name in names if name in fields]))


class RecordRow:
    """A record's bookkeeping: key, id, scope, kind, heads and what its digest was."""

    __slots__ = ("conflicts", "digest_number", "heads", "id", "kind", "lamport", "rid", "scope")

    def __init__(  # noqa: PLR0917 - one row of the table
        self, rid: int, id: str, scope: str, kind: str, heads: str, lamport: int, conflicts: int, digest: bytes | None
    ) -> None:
        self.rid, self.id, self.scope, self.kind = rid, id, scope, kind
        self.heads = tuple(heads.split())
        self.lamport, self.conflicts = lamport, conflicts
        self.digest_number = int.from_bytes(digest) if digest else 0

    def moved_to(self, digest: bytes, folded: Folded) -> None:
        """Take over what projecting `folded` has made of the record; heads are those of closed changes."""
        self.digest_number, self.conflicts = int.from_bytes(digest), len(folded.conflicts)
        if OPEN not in folded.heads:
            self.heads, self.lamport = folded.heads, folded.lamport


RECORD = "SELECT rid, id, scope, kind, heads, lamport, conflicts, digest FROM record"


def record_row(db: sqlite3.Connection, record: str, scope: str, kind: str = "") -> RecordRow | None:
    """The record of this id in this scope, if there is one: that of `kind` before others."""
    found = db.execute(f"{RECORD} WHERE id = ? AND scope = ? ORDER BY kind <> ?, kind LIMIT 1", (record, scope, kind))
    row = found.fetchone()
    return RecordRow(*row) if row else None


def record_by_rid(db: sqlite3.Connection, rid: int) -> RecordRow:
    """The record with this key."""
    return RecordRow(*db.execute(f"{RECORD} WHERE rid = ?", (rid,)).fetchone())


def changes_of(db: sqlite3.Connection, rid: int) -> list[Change]:
    """Every change of the record, those that do not stand too, closed ones and the one that is open."""
    closed = [change_of(*row) for row in db.execute(CHANGES, (rid,))]
    return closed + open_changes(db, rid, closed)


def open_changes(db: sqlite3.Connection, rid: int, closed: list[Change]) -> list[Change]:
    """The change being made to the record in a form, as it would be if it closed now."""
    row = db.execute("SELECT fields FROM open_change WHERE rid = ?", (rid,)).fetchone()
    if not row:
        return []
    tips = heads(closed)
    lamport = max((head.lamport for head in tips), default=0) + 1
    parents = tuple(sorted(head.id for head in tips))
    return [Change(OPEN, "", lamport, parents, canonical_fields(row[0]), place=NOT_HERE_YET)]


def canonical_fields(raw: bytes) -> dict[str, Any]:
    """Fields as stored in a row of `open_change`."""
    read: dict[str, Any] = msgspec.json.decode(raw)
    return read


def change_of(  # noqa: PLR0917 - one row of the journal
    full_hash: bytes, replica: str, line: bytes, content: bytes | None, folds: int = 1, place: int = 0
) -> Change:
    """A change of the journal as the fold needs it; `folds` and `place` as `store.standing` fixes them."""
    read = trusted_line(line)
    fields = line_fields(read.fields, content)
    if folds == 1 and content != ERASED:
        return Change(change_id(full_hash), replica, read.lamport, read.parents, fields, place=place)
    name = change_id(full_hash)
    return Change(name, replica, read.lamport, read.parents, fields, stands=False, place=place, aside_at=max(-folds, 0))


def line_fields(fields: Mapping[str, Any], content: bytes | None) -> Mapping[str, Any]:
    """The fields of a change: in its line, or apart from it in a private scope (none once erased)."""
    return msgspec.json.decode(content, type=Content).fields if content else fields


def refold(db: sqlite3.Connection, rids: Iterable[int]) -> None:
    """Fold the records with these keys again and project them."""
    projector = Projector(db)
    for rid in rids:
        changes = changes_of(db, rid)
        if changes:
            projector.add(record_by_rid(db, rid), fold(changes))
            projector.flush_when_full()
    projector.flush()


def add_to_digest(db: sqlite3.Connection, scope: str, delta: int) -> None:
    """Move the digest of `scope` by `delta` (mod 2^256)."""
    number = int.from_bytes(scope_digest(db, scope)) + delta
    fresh = (number % MODULUS).to_bytes(32)
    db.execute("INSERT OR REPLACE INTO scope (scope, digest) VALUES (?, ?)", (scope, fresh))


def scope_digest(db: sqlite3.Connection, scope: str) -> bytes:
    """The sum mod 2^256 of the digests of the scope's records."""
    row = db.execute("SELECT digest FROM scope WHERE scope = ?", (scope,)).fetchone()
    return bytes(row[0]) if row else bytes(32)


def rebuild(db: sqlite3.Connection) -> None:
    """Drop the projection and fold the whole journal again."""
    db.execute("BEGIN IMMEDIATE")
    try:
        schema.drop_projection(db)
        schema.create_projection(db)
        db.execute("UPDATE record SET digest = NULL, conflicts = 0")
        refold(db, [row[0] for row in db.execute("SELECT rid FROM record")])
        search.join_parts(db)
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
