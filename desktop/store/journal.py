"""Writing the journal: streams, acts, and the changes that are still open in a form.

Everything here runs inside a `transaction`; `seq` and heads are read there and never kept between two of them.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import msgspec

from desktop.domain.changes import (
    About,
    Content,
    Line,
    canonical,
    change_id,
    commit,
    first_hash,
    is_private,
    next_hash,
)
from desktop.domain.errors import AppError
from desktop.domain.fold import fold
from desktop.domain.ids import new_id
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.store import identity, standing
from desktop.store.database import transaction
from desktop.store.projection import (
    NOT_HERE_YET,
    Projector,
    RecordRow,
    canonical_fields,
    changes_of,
    record_by_rid,
    record_row,
    refold,
)


class RecordKindError(AppError):
    """A record exists already as something else."""

    template = QT_TRANSLATE_NOOP("Errors", "{record} is a {is_kind} and cannot become a {kind}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Give the new record another id.")


class Act:
    """What one person does at once: every `set` becomes one change, all of them in one transaction."""

    def __init__(self, db: sqlite3.Connection, about: About, act: str = "") -> None:
        self.id = act or new_id()
        self.about = about
        self.changes = 0
        self._db = db
        self._replica = identity.said(db, "replica")
        self._streams: dict[str, Stream] = {}
        self._projector = Projector(db)

    def set(self, kind: str, record: str, scope: str, fields: Mapping[str, Any], *, again: bool = False) -> str:
        """Set flat `fields` of a record; answers created, updated or unchanged.

        Only what differs is written, unless `again`: then it is said once more.
        """
        row = record_row(self._db, record, scope, kind) or _new_record(self._db, kind, record, scope)
        if row.kind != kind:
            raise RecordKindError(record=record, is_kind=row.kind, kind=kind)
        return self._set(row, fields, again=again)

    def _set(self, row: RecordRow, fields: Mapping[str, Any], *, again: bool = False) -> str:
        before = changes_of(self._db, row.rid) if row.heads else []
        folded = fold(before) if before else None
        known = folded.fields if folded else {}
        disputed = folded.conflicts if folded else {}
        fresh = {name: value for name, value in fields.items() if again or known.get(name) != value or name in disputed}
        if not before:
            fresh = {name: value for name, value in fresh.items() if value is not None}
        elif not fresh:
            return "unchanged"
        change = self._append(row, fresh)
        self._projector.add(row, fold([*before, change]))
        self._projector.flush()
        return "updated" if before else "created"

    def _append(self, row: RecordRow, fields: Mapping[str, Any]) -> Any:
        from desktop.domain.fold import Change

        stream = self._stream(row.scope)
        line, content = self._line(row, fields, first=not stream.begun)
        full_hash = stream.append(row, line, content)
        self.changes += 1
        name, place = change_id(full_hash), NOT_HERE_YET
        return Change(name, self._replica, row.lamport + 1, row.heads, fields, place=place)

    def _line(self, row: RecordRow, fields: Mapping[str, Any], *, first: bool) -> tuple[bytes, bytes | None]:
        apart = Content(salt=os.urandom(16).hex(), fields=dict(fields)) if is_private(row.scope) else None
        line = Line(
            act=self.id,
            kind=row.kind,
            record=row.id,
            lamport=row.lamport + 1,
            parents=row.heads,
            fields={} if apart else dict(fields),
            content=commit(apart) if apart else "",
            about=self.about if first else None,
        )
        return canonical(line), canonical(apart) if apart else None

    def _stream(self, scope: str) -> "Stream":
        if scope not in self._streams:
            self._streams[scope] = Stream(self._db, self._replica, scope)
        return self._streams[scope]

    def close(self) -> None:
        """Note the act and where its changes stand in their streams."""
        for stream in self._streams.values():
            if stream.begun:
                note_act(self._db, self.id, stream.key, stream.first, stream.seq, self.about)
                stream.save()
        standing.cover_own(self._db, [stream.key for stream in self._streams.values() if stream.begun])


class Stream:
    """One of this computer's streams while an act is written to it."""

    def __init__(self, db: sqlite3.Connection, replica: str, scope: str) -> None:
        self._db = db
        find = "SELECT stream, seq, hash FROM stream WHERE replica = ? AND scope = ? AND branch = ''"
        row = db.execute(find, (replica, scope)).fetchone()
        if row is None:
            add = "INSERT INTO stream (replica, scope, hash) VALUES (?, ?, ?)"
            db.execute(add, (replica, scope, first_hash(replica, scope)))
            row = db.execute(find, (replica, scope)).fetchone()
        self.key, self.seq, self.hash = int(row[0]), int(row[1]), bytes(row[2])
        self.first = self.seq + 1

    @property
    def begun(self) -> bool:
        """Whether the act has written to this stream."""
        return self.seq >= self.first

    def append(self, row: RecordRow, line: bytes, content: bytes | None) -> bytes:
        """Chain `line` to the stream and answer its hash."""
        self.hash = next_hash(self.hash, line)
        self.seq += 1
        self._db.execute(
            "INSERT INTO change (stream, seq, rid, lamport, hash, line, content) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (self.key, self.seq, row.rid, row.lamport + 1, self.hash, line, content),
        )
        return self.hash

    def save(self) -> None:
        """Note the stream's new head."""
        self._db.execute("UPDATE stream SET seq = ?, hash = ? WHERE stream = ?", (self.seq, self.hash, self.key))


def _new_record(db: sqlite3.Connection, kind: str, record: str, scope: str) -> RecordRow:
    add = db.execute("INSERT INTO record (id, scope, kind) VALUES (?, ?, ?)", (record, scope, kind))
    return RecordRow(int(add.lastrowid or 0), record, scope, kind, "", 0, 0, None)


def note_act(db: sqlite3.Connection, act: str, stream: int, first: int, last: int, about: About) -> None:  # noqa: PLR0917
    """Remember where the changes of an act stand."""
    add = "INSERT INTO act (act, stream, first, last, verb, person, at, about) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    db.execute(add, (act, stream, first, last, about.verb, about.person, about.at, canonical(about)))


def about_now(db: sqlite3.Connection, verb: str, **more: Any) -> About:
    """Verb, the person who is working, and the wall time."""
    at = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
    return About(verb=verb, person=identity.said(db, "person"), at=at, **more)


@contextmanager
def act(db: sqlite3.Connection, verb: str, **about: Any) -> Iterator[Act]:
    """One act, all or nothing; changes still open in forms are closed before it."""
    with transaction(db):
        close_open(db)
        written = Act(db, about_now(db, verb, **about))
        yield written
        written.close()


def set_open(  # noqa: PLR0917 - a field of a record in an act of a form
    db: sqlite3.Connection, visit: str, verb: str, kind: str, record: str, scope: str, fields: Mapping[str, Any]
) -> None:
    """Put `fields` into the open change of `visit` to this record: on disk at once, closed when the form is left."""
    with transaction(db):
        row = record_row(db, record, scope, kind) or _new_record(db, kind, record, scope)
        if row.kind != kind:
            raise RecordKindError(record=record, is_kind=row.kind, kind=kind)
        found = db.execute("SELECT act, about, fields FROM open_change WHERE rid = ?", (row.rid,)).fetchone()
        if found and found[0] != visit:
            close_open(db)
            found, row = None, record_by_rid(db, row.rid)
        about = found[1] if found else canonical(about_now(db, verb))
        merged = {**(canonical_fields(found[2]) if found else {}), **fields}
        put = "INSERT OR REPLACE INTO open_change (rid, act, about, fields, touched) VALUES (?, ?, ?, ?, ?)"
        db.execute(put, (row.rid, visit, about, canonical(merged), datetime.now(UTC).isoformat()))
        refold(db, [row.rid])


def close_open(db: sqlite3.Connection) -> int:
    """Give every open change its place in its stream; answers how many closed."""
    rows = db.execute("SELECT rid, act, about, fields FROM open_change ORDER BY act, rowid").fetchall()
    visits: dict[str, list[sqlite3.Row]] = {}
    for row in rows:
        visits.setdefault(row[1], []).append(row)
    for visit, changes in visits.items():
        _close_visit(db, visit, changes)
    return len(rows)


def _close_visit(db: sqlite3.Connection, visit: str, changes: list[sqlite3.Row]) -> None:
    written = Act(db, msgspec.json.decode(changes[0][2], type=About), visit)
    for rid, _act, _about, fields in changes:
        db.execute("DELETE FROM open_change WHERE rid = ?", (rid,))
        row = record_by_rid(db, rid)
        if written._set(row, canonical_fields(fields)) == "unchanged":
            refold(db, [rid])
    written.close()
