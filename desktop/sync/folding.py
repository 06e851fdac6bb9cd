"""Folding the records that a bundle has touched: those that are new here in one pass, then those known before."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

import msgspec

from desktop.domain.changes import Line, canonical, change_id, trusted_line
from desktop.domain.fold import Change, fold
from desktop.progress import Progress
from desktop.store import bulk, gaps, search
from desktop.store.projection import ERASED, Projector, RecordRow, change_of, line_fields
from desktop.sync.errors import BundleInconsistentError

CHUNK = 2000
BLOCK = 8000

NEW = "SELECT rid, hash, stream, line, content, folds, cid FROM change WHERE rid BETWEEN ? AND ? ORDER BY rid"
KNOWN = """SELECT c.rid, c.hash, c.stream, c.line, c.content, c.folds, c.cid, r.id, r.scope, r.kind, r.heads, r.lamport,
    r.conflicts, r.digest FROM json_each(?) t JOIN change c ON c.rid = t.value JOIN record r ON r.rid = t.value
    ORDER BY c.rid"""
TOUCHED = "SELECT DISTINCT rid FROM change WHERE cid > ? AND +rid <= ? ORDER BY rid"

Row = tuple[Any, ...]


class Before(msgspec.Struct, frozen=True):
    """Where journal and records ended before the changes of a file were added."""

    cid: int
    rid: int


def ends(db: sqlite3.Connection) -> Before:
    """Where journal and records end now."""
    row = db.execute("SELECT (SELECT max(cid) FROM change), (SELECT max(rid) FROM record)").fetchone()
    return Before(row[0] or 0, row[1] or 0)


class Folding:
    """Folds and projects; `records` counts created, updated, unchanged and in_conflict, `detail` by scope and kind.

    Raises `BundleInconsistentError` when a change claims to have seen what it cannot have.
    """

    def __init__(self, db: sqlite3.Connection, shown: str, progress: Progress) -> None:
        self.records = {"created": 0, "updated": 0, "unchanged": 0, "in_conflict": 0}
        self.detail: dict[tuple[str, str, str], int] = defaultdict(int)
        self._db, self._shown, self._progress = db, shown, progress
        self._projector = Projector(db)
        self._new = Projector(db, search_later=True)
        self._torn = gaps.scopes(db)
        self._streams: Mapping[int, tuple[str, str]] = {
            key: (replica, scope) for key, replica, scope in db.execute("SELECT stream, replica, scope FROM stream")
        }

    def run(self, before: Before) -> None:
        """Fold everything that was added since `before`."""
        now = ends(self._db)
        touched = [row[0] for row in self._db.execute(TOUCHED, (before.cid, before.rid))]
        self._total = now.rid - before.rid + len(touched)
        with bulk.without_indexes(self._db, "*_all", many=now.rid - before.rid > max(before.rid, CHUNK)):
            self._run_new(before.rid, now.rid)
        self._projector = Projector(self._db)  # made now: it goes by the pairs that have just come
        self._run_known(touched)

    def _run_new(self, above: int, last: int) -> None:
        """Fold block by block; while Python folds one, SQLite enters the texts of the one before for searching."""
        from concurrent.futures import ThreadPoolExecutor

        start = above + 1
        with search.many(self._db), ThreadPoolExecutor(1) as beside:
            for start in range(above + 1, last + 1, BLOCK):
                records = self._records(NEW, start, start + BLOCK - 1)
                entering = beside.submit(search.enter, self._db, max(start - BLOCK, above + 1), start - 1)
                for members in records:
                    self._fold_new(members)
                entering.result()  # only one of the two threads uses the connection at any time
                self._new.flush()
                self._progress.step(start - above, total=self._total)
            search.enter(self._db, start, last)

    def _run_known(self, touched: list[int]) -> None:
        for start in range(0, len(touched), CHUNK):
            asked = canonical(touched[start : start + CHUNK]).decode()
            for members in self._records(KNOWN, asked):
                self._fold_known(members)
            self._projector.flush()
            self._progress.step(self._total - len(touched) + start)

    def _records(self, query: str, *asked: object) -> Iterator[list[Row]]:
        """The changes that `query` finds, record by record, all read already."""
        cursor = self._db.cursor()
        cursor.row_factory = None
        rows = cursor.execute(query, asked).fetchall()
        return (list(group) for _rid, group in groupby(rows, key=itemgetter(0)))

    def _fold_new(self, members: list[Row]) -> None:
        """A record that is new here: mostly one change, or each made on top of the one before."""
        lines = [(trusted_line(row[3]), row) for row in members]
        if len(lines) > 1:
            lines.sort(key=_lamport)
        seen: tuple[str, ...] = ()
        fields: dict[str, Any] = {}
        for place, (read, row) in enumerate(lines, start=1):
            if read.parents != seen or read.lamport != place or row[5] != 1 or row[4] == ERASED:
                self._fold_graph(members, read)
                return
            seen = (change_id(row[1]),)
            fields.update(line_fields(read.fields, row[4]))
        scope = self._streams[members[0][2]][1]
        self._new.add_chain(members[0][0], read, scope, seen[0], fields)
        self.records["created"] += 1
        self.detail[scope, read.kind, "created"] += 1

    def _fold_graph(self, members: list[Row], read: Line) -> None:
        rid, scope = members[0][0], self._streams[members[0][2]][1]
        record = RecordRow(rid, read.record, scope, read.kind, "", 0, 0, None)
        self._fold(self._new, record, [self._change(row) for row in members])

    def _fold_known(self, members: list[Row]) -> None:
        self._fold(self._projector, RecordRow(members[0][0], *members[0][7:]), [self._change(row) for row in members])

    def _change(self, row: Row) -> Change:
        return change_of(row[1], self._streams[row[2]][0], *row[3:7])

    def _fold(self, projector: Projector, record: RecordRow, changes: list[Change]) -> None:
        self._check_causality(changes, torn=record.scope in self._torn)
        before = record.digest_number
        folded = fold(changes)
        projector.add(record, folded)
        if folded.conflicts:
            outcome = "in_conflict"
        elif not before:
            outcome = "created"
        else:
            outcome = "unchanged" if before == record.digest_number else "updated"
        self.records[outcome] += 1
        self.detail[record.scope, record.kind, outcome] += 1

    def _check_causality(self, changes: list[Change], *, torn: bool) -> None:
        """`lamport` is one more than the highest of its parents, changes of that record, whether they stand or not.

        Where a part of the scope is missing (`torn`), so may a parent be.
        """
        lamports = {change.id: change.lamport for change in changes}
        for change in changes:
            expected = 1 + max((lamports.get(parent, 0) for parent in change.parents), default=0)
            absent = any(parent not in lamports for parent in change.parents)
            fits = change.lamport >= expected if absent and torn else change.lamport == expected and not absent
            if not fits:
                raise BundleInconsistentError(file=self._shown, what=change.id)


def _lamport(line: tuple[Line, Row]) -> int:
    return line[0].lamport
