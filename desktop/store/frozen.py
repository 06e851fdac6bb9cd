"""What the records of a scope were at a vector: the journal folded up to there, for ever what was sent.

A record that nothing has touched since is read from the projection; only the others are folded again.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any, Protocol, TypeVar

from desktop.domain import kinds
from desktop.domain.fold import Change, Folded, fold
from desktop.domain.record import Record
from desktop.store import pieces, positions
from desktop.store.positions import Position
from desktop.store.projection import change_of
from desktop.store.records import from_row
from desktop.store.row_values import row_values

R = TypeVar("R", bound=Record)

CHANGED_SINCE = """SELECT DISTINCT c.rid FROM change c JOIN record r USING (rid)
    WHERE c.stream = :stream AND c.seq > :seq AND r.kind = :kind"""
BEING_CHANGED = "SELECT o.rid FROM open_change o JOIN record r USING (rid) WHERE r.scope = :scope AND r.kind = :kind"
PLACES = "SELECT rid, stream, seq FROM change WHERE rid IN (SELECT value FROM json_each(:rids)) AND folds = 1"
CHANGES = """SELECT c.rid, r.id, c.hash, s.replica, c.line, c.content, c.stream, c.seq, c.folds, c.cid
    FROM change c JOIN stream s USING (stream) JOIN record r USING (rid)
    WHERE c.rid IN (SELECT value FROM json_each(:rids)) ORDER BY c.rid, c.seq"""


class Reader(Protocol):
    """Records of one scope, as they are now or as they were when something was sent."""

    def every(self, kind: type[R]) -> list[R]:
        """All living records of `kind`, by id."""
        ...

    def among(self, kind: type[R], field: str, values: Iterable[str | int]) -> list[R]:
        """The living records of `kind` whose `field` is one of `values`, by id."""
        ...


class Now:
    """The records of `scope` as they are now."""

    def __init__(self, db: sqlite3.Connection, scope: str) -> None:
        self._db, self.scope = db, scope

    def every(self, kind: type[R]) -> list[R]:
        """All living records of `kind`, by id."""
        query = f"SELECT * FROM {kind.kind.name} WHERE scope = :scope ORDER BY id"
        return [from_row(kind, row) for row in self._db.execute(query, {"scope": self.scope})]

    def among(self, kind: type[R], field: str, values: Iterable[str | int]) -> list[R]:
        """The living records of `kind` whose `field` is one of `values`, by id."""
        query = _among(kind.kind.name, field)
        asked = {"scope": self.scope, "values": json.dumps(list(values))}
        return [from_row(kind, row) for row in self._db.execute(query, asked)]


class Frozen:
    """The records of `scope` as they were at `vector` (stream key: seq).

    `missing` names the streams of which less is here than the vector says, with the seq that it wants: what was
    sent is then not known in full.
    """

    def __init__(
        self, db: sqlite3.Connection, scope: str, vector: Mapping[str, int], heads: Mapping[str, str] | None = None
    ) -> None:
        self._db, self.scope = db, scope
        streams = {replica: among for (replica, of), among in pieces.every_stream(db).items() if of == scope}
        self._limits: dict[int, int] = {piece.key: 0 for among in streams.values() for piece in among}
        self.missing: dict[str, int] = {}
        for name, seq in vector.items():
            replica, _, branch = name.partition("/")
            said = Position(branch, seq, str((heads or {}).get(name, "")))
            seen, all_here = positions.lineage(db, streams.get(replica, ()), said)
            for piece, last in seen:
                self._limits[piece.key] = max(self._limits[piece.key], last)
            if seq and not all_here:
                self.missing[name] = seq
        self._folded: dict[str, dict[int, Record | None]] = {}

    def with_act(self, act: str) -> None:
        """Count the whole of `act` as having been there."""
        for stream, last in self._db.execute("SELECT stream, last FROM act WHERE act = ?", (act,)):
            if stream in self._limits:
                self._limits[stream] = max(self._limits[stream], last)

    def were(self, kind: type[R], rids: Iterable[int]) -> dict[int, R | None]:
        """Those of `rids`, keys of records of `kind`, that were changed since, as they were (None: not there yet)."""
        rows = self._db.execute(PLACES, {"rids": json.dumps(sorted(rids))})
        since = {rid for rid, stream, seq in rows if seq > self._limits.get(stream, 0)}
        return {rid: one if isinstance(one, kind) else None for rid, one in self._fold(kind, since).items()}

    def every(self, kind: type[R]) -> list[R]:
        """All records of `kind` that were living then, by id."""
        return self._living(kind, f"SELECT * FROM {kind.kind.name}_all WHERE scope = :scope", {}, lambda _record: True)

    def among(self, kind: type[R], field: str, values: Iterable[str | int]) -> list[R]:
        """The records living then whose `field` was one of `values`, by id."""
        wanted = set(values)
        query = _among(f"{kind.kind.name}_all", field)
        asked = {"values": json.dumps(list(wanted))}
        return self._living(kind, query, asked, lambda record: getattr(record, field) in wanted)

    def get(self, kind: type[R], record: str) -> R | None:
        """The record with this id as it was then, or None when it was not there."""
        return next(iter(self.among(kind, "id", [record])), None)

    def _living(self, kind: type[R], query: str, asked: Mapping[str, str], wanted: Any) -> list[R]:
        rows = self._db.execute(query, {"scope": self.scope, **asked}).fetchall()
        touched = self._touched(kind)  # after the rows: what changes between the two reads counts as touched
        found = [from_row(kind, row) for row in rows if row["rid"] not in touched]
        found += [record for record in touched.values() if isinstance(record, kind) and wanted(record)]
        return sorted((record for record in found if self._lives(record)), key=lambda record: record.id)

    def _lives(self, record: Record) -> bool:
        """Not deleted, or with living children: a live child keeps its owner visible (design: deletion)."""
        if not record.deleted:
            return True
        owned = kinds.children(record.kind.name)
        return any(self.among(kinds.struct(child), owner, [record.id]) for child, owner in owned)

    def _touched(self, kind: type[Record]) -> Mapping[int, Record | None]:
        """Records changed since, by key, as they were then (None: not there yet)."""
        name = kind.kind.name
        rids: set[int] = {row[0] for row in self._db.execute(BEING_CHANGED, {"scope": self.scope, "kind": name})}
        for stream, seq in self._limits.items():
            asked = {"stream": stream, "seq": seq, "kind": name}
            rids.update(row[0] for row in self._db.execute(CHANGED_SINCE, asked))
        known = self._folded.setdefault(name, {})
        known.update(self._fold(kind, rids - known.keys()))
        return known

    def _fold(self, kind: type[Record], rids: set[int]) -> dict[int, Record | None]:
        folded: dict[int, Record | None] = dict.fromkeys(rids)
        rows = self._db.execute(CHANGES, {"rids": json.dumps(sorted(rids))}) if rids else ()
        within = (row for row in rows if row["seq"] <= self._limits.get(row["stream"], 0))
        for rid, group in groupby(within, key=lambda row: row["rid"]):
            changes = list(group)
            state = fold([_change(row) for row in changes])
            folded[rid] = self._record(kind, changes[0]["id"], state) if state.heads else None
        return folded

    def _record(self, kind: type[R], record: str, state: Folded) -> R:
        values = dict(zip(kinds.fields(kind.kind.name), row_values(kind.kind.name, state.fields), strict=True))
        return from_row(kind, {**values, "id": record, "scope": self.scope, "deleted": state.deleted})


def at(db: sqlite3.Connection, scope: str, vector: Mapping[str, int], heads: Mapping[str, str] | None = None) -> Frozen:
    """The records of `scope` as they were at `vector`; each kind is read when it is first asked for.

    `heads` (stream: hash, as its change is named) tell which of two continuations of a stream a position belongs to.
    """
    return Frozen(db, scope, vector, heads)


def _among(table: str, field: str) -> str:
    listed = "SELECT value FROM json_each(:values)"
    return f'SELECT * FROM {table} WHERE "{field}" IN ({listed}) AND scope = :scope ORDER BY id'


def _change(row: sqlite3.Row) -> Change:
    return change_of(row["hash"], row["replica"], row["line"], row["content"], row["folds"], row["cid"])
