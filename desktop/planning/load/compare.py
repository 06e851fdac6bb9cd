"""A row against the record it made and the row as last loaded: what changed in the file, what changed here.

Only what changed in the file since its last load is written; what changed on both sides is listed and kept.
"""

import sqlite3
from collections.abc import Mapping
from typing import Any

import msgspec

from desktop.domain.changes import canonical, trusted_line
from desktop.domain.fold import fold
from desktop.store.projection import changes_of, line_fields, record_row

Fields = Mapping[str, Any]

_LOADED = """SELECT c.line, c.content FROM record r JOIN change c USING (rid) JOIN stream s USING (stream)
    WHERE r.id = :record AND r.scope = :scope AND c.folds = 1 AND EXISTS (
        SELECT 1 FROM act a WHERE a.stream = c.stream AND c.seq BETWEEN a.first AND a.last AND a.verb LIKE 'load\\_%'
            ESCAPE '\\')
    ORDER BY c.lamport, s.replica"""


class Settled(msgspec.Struct):
    """What to write, which fields changed on both sides, and the row to remember."""

    write: dict[str, Any] = msgspec.field(default_factory=dict)
    listed: list[str] = msgspec.field(default_factory=list)
    remember: dict[str, Any] = msgspec.field(default_factory=dict)


def settle(last: Fields, here: Fields, file: Fields) -> Settled:
    """Compare what was last loaded, what stands here and what the file says now; None and absent are the same.

    A field that changed on both sides keeps its old memory, so that every load lists it until both agree.
    """
    settled = Settled(remember={name: value for name, value in last.items() if value is not None})
    for name, value in file.items():
        if value == here.get(name):
            settled.remember[name] = value
        elif value == last.get(name):
            continue
        elif here.get(name) == last.get(name):
            settled.write[name] = settled.remember[name] = value
        else:
            settled.listed.append(name)
    settled.remember = {name: value for name, value in settled.remember.items() if value is not None}
    return settled


class Memory:
    """The rows of one source (table and cycle) as they were last loaded on this computer."""

    def __init__(self, db: sqlite3.Connection, source: str) -> None:
        self._db, self._source = db, source
        rows = db.execute("SELECT id, fields FROM loaded_row WHERE source = ?", (source,))
        self._rows: dict[str, bytes] = {row[0]: row[1] for row in rows}
        self._fresh: dict[str, bytes] = {}

    def last(self, record: str, scope: str) -> dict[str, Any]:
        """The row that made this record, as last loaded: here, or else on the computer whose load we received."""
        if record in self._rows:
            remembered: dict[str, Any] = msgspec.json.decode(self._rows[record])
            return remembered
        return _loaded_elsewhere(self._db, record, scope)

    def keep(self, record: str, row: Fields) -> None:
        """Remember the row that stands for this record from now on."""
        fields = canonical(row)
        if self._rows.get(record) != fields:
            self._fresh[record] = fields

    def ids(self) -> set[str]:
        """The records that earlier loads of this source brought."""
        return set(self._rows)

    def save(self) -> None:
        """Write what is to be remembered."""
        put = "INSERT OR REPLACE INTO loaded_row (source, id, fields) VALUES (?, ?, ?)"
        self._db.executemany(put, [(self._source, record, fields) for record, fields in self._fresh.items()])


def _loaded_elsewhere(db: sqlite3.Connection, record: str, scope: str) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for line, content in db.execute(_LOADED, {"record": record, "scope": scope}):
        fields.update(line_fields(trusted_line(line).fields, content))
    return fields


def fields_here(db: sqlite3.Connection, record: str, scope: str) -> dict[str, Any] | None:
    """The flat fields of a record as it stands here; None when there is none."""
    row = record_row(db, record, scope)
    changes = changes_of(db, row.rid) if row else []
    return fold(changes).fields if changes else None
