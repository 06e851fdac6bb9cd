"""What imports are measured against: the same rows, bare, through SQLite's session extension and sqlite-utils.

Bare means without journal, signatures, conflicts or receipts; the search table and the indexes are the same.
"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import apsw

from build.measures.children import Measured
from desktop.domain.changes import Line, trusted_line
from desktop.store import schema
from desktop.store.database import FILE
from desktop.store.row_values import row_values

Rows = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class _Bare:
    """The projects of a store: table, indexes, rows, and the texts that are searched."""

    table: str
    indexes: list[str]
    rows: Rows
    texts: Rows


SETTINGS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32000;"


def session_apply(home: str) -> Measured:
    """Seconds for SQLite to apply changesets of the bare rows of `home`, one for each visit to them.

    The search table and the indexes are made of the last state, at the end. `final` is the time for that state alone.
    """
    bare = _bare(Path(home))
    visits = _visits(Path(home), bare)
    final = _apply(bare, _changesets(bare.table, [bare.rows]))
    seconds = _apply(bare, _changesets(bare.table, visits)) if len(visits) > 1 else final
    return {"seconds": seconds, "final": final, "visits": len(visits), "rows": len(bare.rows)}


def _apply(bare: _Bare, changesets: list[bytes]) -> float:
    with TemporaryDirectory() as folder:
        db = apsw.Connection(f"{folder}/bare.db")
        db.execute(SETTINGS)
        db.execute(f"{bare.table}; {schema.SEARCH}")
        started = perf_counter()
        db.execute("BEGIN IMMEDIATE")
        for changes in changesets:
            apsw.Changeset.apply(changes, db)
        for index in bare.indexes:
            db.execute(index)
        db.executemany("INSERT INTO search_text (rid, text) VALUES (?, ?)", bare.texts)
        db.execute("INSERT INTO search (rowid, text) SELECT rid, text FROM search_text")
        db.execute("COMMIT")
        seconds = perf_counter() - started
        db.close()
    return seconds


def insert_all(home: str) -> Measured:
    """Seconds for sqlite-utils to insert the bare rows of `home`, and to upsert them again for each further visit."""
    bare = _bare(Path(home))
    names = [part.split()[0].strip('"') for part in bare.table[bare.table.index("(") + 1 : -1].split(", ")]
    visits = [[dict(zip(names, row, strict=True)) for row in rows] for rows in _visits(Path(home), bare)]
    return {"seconds": _insert(visits), "final": _insert(visits[-1:]), "rows": len(bare.rows)}


def _insert(visits: list[list[dict[str, Any]]]) -> float:
    from sqlite_utils import Database

    with TemporaryDirectory() as folder:
        database = Database(f"{folder}/bare.db")
        table = database.table("project")
        started = perf_counter()
        for place, rows in enumerate(visits):
            (table.upsert_all if place else table.insert_all)(rows, pk="id")
        seconds = perf_counter() - started
        database.close()
    return seconds


def _bare(home: Path) -> _Bare:
    db = sqlite3.connect(home / FILE)
    made = "SELECT sql FROM sqlite_schema WHERE tbl_name = 'project_all' AND type = ? AND sql IS NOT NULL"
    (table,) = (row[0] for row in db.execute(made, ("table",)))
    indexes = [row[0] for row in db.execute(made, ("index",))]
    rows = db.execute("SELECT * FROM project_all ORDER BY rid").fetchall()
    texts = db.execute("SELECT t.rid, t.text FROM search_text t JOIN project_all USING (rid) ORDER BY t.rid").fetchall()
    db.close()
    return _Bare(table, indexes, rows, texts)


def _visits(home: Path, bare: _Bare) -> list[Rows]:
    """The rows as each visit to them left them."""
    db = sqlite3.connect(home / FILE)
    lines: dict[int, list[Line]] = {}
    query = "SELECT c.rid, c.line FROM change c JOIN project_all USING (rid) ORDER BY c.rid, c.lamport"
    for rid, line in db.execute(query):
        lines.setdefault(rid, []).append(trusted_line(line))
    db.close()
    most = max(map(len, lines.values()))
    return [[_row_after(row, lines[row[0]][: visit + 1]) for row in bare.rows] for visit in range(most)]


def _row_after(row: tuple[Any, ...], lines: list[Line]) -> tuple[Any, ...]:
    said: dict[str, Any] = {}
    for line in lines:
        said |= line.fields
    return (*row[:4], *row_values("project", said))


def _changesets(table: str, visits: list[Rows]) -> list[bytes]:
    source = apsw.Connection(":memory:")
    source.execute(table)
    columns = [row[1] for row in source.execute("PRAGMA table_info(project_all)")]
    marks, sets = ", ".join("?" * len(columns)), ", ".join(f'"{name}" = ?' for name in columns)
    made = []
    for place, rows in enumerate(visits):
        session = apsw.Session(source, "main")
        session.attach()
        with source:
            if place == 0:
                source.executemany(f"INSERT INTO project_all VALUES ({marks})", rows)
            else:
                source.executemany(f"UPDATE project_all SET {sets} WHERE rid = ?", [(*row, row[0]) for row in rows])
        made.append(session.changeset())
    return made


MEASUREMENTS = {"session_apply": session_apply, "insert_all": insert_all}
