"""What imports are measured against: the same rows, bare, through SQLite's session extension and sqlite-utils.

Bare means without journal, signatures, conflicts or receipts; the search table and the indexes are the same.
"""

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import apsw

from build.measures.children import Measured
from desktop.store import schema
from desktop.store.database import FILE

Rows = list[tuple[Any, ...]]
SETTINGS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32000;"


def session_apply(home: str) -> Measured:
    """Seconds for SQLite to apply a changeset of the bare rows of `home`, its search table and indexes included."""
    table, indexes, rows, texts = _bare(Path(home))
    changes = _changeset(table, rows)
    with TemporaryDirectory() as folder:
        db = apsw.Connection(f"{folder}/bare.db")
        db.execute(SETTINGS)
        db.execute(f"{table}; {schema.SEARCH}")
        started = perf_counter()
        db.execute("BEGIN IMMEDIATE")
        apsw.Changeset.apply(changes, db)
        for index in indexes:
            db.execute(index)
        db.executemany("INSERT INTO search_text (rid, text) VALUES (?, ?)", texts)
        db.execute("INSERT INTO search (rowid, text) SELECT rid, text FROM search_text")
        db.execute("COMMIT")
        seconds = perf_counter() - started
        db.close()
    return {"seconds": seconds, "rows": len(rows)}


def insert_all(home: str) -> Measured:
    """Seconds for sqlite-utils to insert the bare rows of `home`, nothing else."""
    from sqlite_utils import Database

    table, _indexes, rows, _texts = _bare(Path(home))
    names = [part.split()[0].strip('"') for part in table[table.index("(") + 1 : -1].split(", ")]
    dictionaries = [dict(zip(names, row, strict=True)) for row in rows]
    with TemporaryDirectory() as folder:
        database = Database(f"{folder}/bare.db")
        started = perf_counter()
        database.table("project").insert_all(dictionaries, pk="id")
        seconds = perf_counter() - started
        database.close()
    return {"seconds": seconds, "rows": len(rows)}


def _bare(home: Path) -> tuple[str, list[str], Rows, Rows]:
    """Table, indexes, rows and searched texts of the projects in `home`."""
    db = sqlite3.connect(home / FILE)
    made = "SELECT sql FROM sqlite_schema WHERE tbl_name = 'project_all' AND type = ? AND sql IS NOT NULL"
    (table,) = (row[0] for row in db.execute(made, ("table",)))
    indexes = [row[0] for row in db.execute(made, ("index",))]
    rows = db.execute("SELECT * FROM project_all ORDER BY rid").fetchall()
    texts = db.execute("SELECT t.rid, t.text FROM search_text t JOIN project_all USING (rid) ORDER BY t.rid").fetchall()
    db.close()
    return table, indexes, rows, texts


def _changeset(table: str, rows: Rows) -> bytes:
    source = apsw.Connection(":memory:")
    source.execute(table)
    session = apsw.Session(source, "main")
    session.attach()
    marks = ", ".join("?" * len(rows[0]))
    with source:
        source.executemany(f"INSERT INTO project_all VALUES ({marks})", rows)
    return session.changeset()


MEASUREMENTS = {"session_apply": session_apply, "insert_all": insert_all}
