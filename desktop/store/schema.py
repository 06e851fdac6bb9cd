"""The store's tables: the journal, what is known of other offices, and the projection of the kinds.

Journal tables change by migrations (through sqlite-utils, imported only when one is due); the projection is dropped
and folded again whenever the declarations of the kinds have changed.
"""

import hashlib
import sqlite3
from typing import TYPE_CHECKING

from desktop.domain import kinds
from desktop.domain.fields import INTEGERS

if TYPE_CHECKING:
    from sqlite_utils import Database

VERSION = 6

JOURNAL = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE secret (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE stream (stream INTEGER PRIMARY KEY, replica TEXT NOT NULL, scope TEXT NOT NULL,
    branch TEXT NOT NULL DEFAULT '', seq INTEGER NOT NULL DEFAULT 0, hash BLOB NOT NULL,
    UNIQUE (replica, scope, branch));
CREATE TABLE record (rid INTEGER PRIMARY KEY, id TEXT NOT NULL, scope TEXT NOT NULL, kind TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0, conflicts INTEGER NOT NULL DEFAULT 0, lamport INTEGER NOT NULL DEFAULT 0,
    heads TEXT NOT NULL DEFAULT '', digest BLOB, UNIQUE (id, scope));
CREATE TABLE change (cid INTEGER PRIMARY KEY, stream INTEGER NOT NULL, seq INTEGER NOT NULL, rid INTEGER NOT NULL,
    lamport INTEGER NOT NULL, hash BLOB NOT NULL, line BLOB NOT NULL, content BLOB, folds INTEGER NOT NULL DEFAULT 1,
    UNIQUE (stream, seq));
CREATE INDEX change_record ON change (rid);
CREATE TABLE act (n INTEGER PRIMARY KEY, act TEXT NOT NULL, stream INTEGER NOT NULL, first INTEGER NOT NULL,
    last INTEGER NOT NULL, verb TEXT NOT NULL, person TEXT NOT NULL, at TEXT NOT NULL, about BLOB NOT NULL);
CREATE INDEX act_stream ON act (stream, first);
CREATE INDEX act_act ON act (act);
CREATE TABLE open_change (rid INTEGER PRIMARY KEY, act TEXT NOT NULL, about BLOB NOT NULL, fields BLOB NOT NULL,
    touched TEXT NOT NULL);
CREATE TABLE conflict (rid INTEGER NOT NULL, field TEXT NOT NULL, sides BLOB NOT NULL, PRIMARY KEY (rid, field));
CREATE TABLE scope (scope TEXT PRIMARY KEY, digest BLOB NOT NULL);
CREATE TABLE seal (stream INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, key TEXT NOT NULL,
    signature TEXT NOT NULL, PRIMARY KEY (stream, seq));
CREATE TABLE gap (stream INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, before BLOB NOT NULL,
    after BLOB NOT NULL, accepted TEXT NOT NULL, PRIMARY KEY (stream, first));
CREATE TABLE trust (key TEXT PRIMARY KEY, card BLOB NOT NULL, how TEXT NOT NULL, at TEXT NOT NULL);
CREATE TABLE peer (replica TEXT NOT NULL, scope TEXT NOT NULL, stream TEXT NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (replica, scope, stream));
CREATE TABLE bundle (n INTEGER PRIMARY KEY, bundle TEXT NOT NULL, direction TEXT NOT NULL, state TEXT NOT NULL,
    file TEXT NOT NULL, sha256 TEXT NOT NULL, office TEXT NOT NULL, at TEXT NOT NULL, report BLOB NOT NULL);
CREATE TABLE waiting (bundle TEXT PRIMARY KEY, file TEXT NOT NULL, needs BLOB NOT NULL, at TEXT NOT NULL);
CREATE TABLE loaded_row (source TEXT NOT NULL, id TEXT NOT NULL, fields BLOB NOT NULL, PRIMARY KEY (source, id));
"""

PIECES = """
ALTER TABLE stream ADD COLUMN first INTEGER NOT NULL DEFAULT 1;
ALTER TABLE stream ADD COLUMN before BLOB;
ALTER TABLE peer ADD COLUMN hash TEXT NOT NULL DEFAULT '';
"""
"""Branches and gaps: where a piece of a stream begins, after which hash; and the hashes of what others have."""

STANDING = """
CREATE TABLE record_anew (rid INTEGER PRIMARY KEY, id TEXT NOT NULL, scope TEXT NOT NULL, kind TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0, conflicts INTEGER NOT NULL DEFAULT 0, lamport INTEGER NOT NULL DEFAULT 0,
    heads TEXT NOT NULL DEFAULT '', digest BLOB, UNIQUE (id, scope, kind));
INSERT INTO record_anew SELECT rid, id, scope, kind, deleted, conflicts, lamport, heads, digest FROM record;
DROP TABLE record;
ALTER TABLE record_anew RENAME TO record;
CREATE TABLE standing (stream INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, why TEXT NOT NULL,
    source TEXT NOT NULL, since TEXT NOT NULL, place INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (stream, first, why, source));
CREATE TABLE brought (bundle TEXT NOT NULL, stream INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    PRIMARY KEY (bundle, stream, first));
"""
"""Two offices may make records of different kinds under one id; what stands is kept apart from what is here."""

FEW = """
CREATE INDEX record_of_offices ON record (kind) WHERE kind IN ('office', 'revocation', 'erasure');
CREATE INDEX change_left_out ON change (stream) WHERE folds <> 1;
"""
"""What is few among many and looked for with every file: cards and revocations, changes that do not stand."""

WANT = """
CREATE TABLE want (replica TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (replica, sha256));
"""
"""Attached files that other computers said they lack."""

TAKEN_BACK = """
CREATE INDEX act_taken_back ON act (act) WHERE verb = 'undo';
DELETE FROM meta WHERE key >= 'reopened:' AND key < 'reopened;';
"""
"""Acts that take others back are looked for with every count of what is to be decided."""

SEARCH = """
CREATE TABLE search_text (rid INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE VIRTUAL TABLE search USING fts5 (text, content='search_text', content_rowid='rid',
    tokenize='trigram', detail=none, columnsize=0);
"""


def version(db: sqlite3.Connection) -> int:
    """The schema version of the file; 0 for a new one."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def prepare(db: sqlite3.Connection) -> None:
    """Bring the journal tables to `VERSION` and the projection to today's kinds."""
    if version(db) < VERSION:
        _migrate(db)
    if _projected_kinds(db) != fingerprint():
        from desktop.store import projection

        projection.rebuild(db)


def _migrate(db: sqlite3.Connection) -> None:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    steps = Migrations("amphoeplan")

    @steps()
    def journal(database: Database) -> None:
        _execute(database, JOURNAL)

    @steps()
    def pieces(database: Database) -> None:
        _execute(database, PIECES)

    @steps()
    def standing(database: Database) -> None:
        _execute(database, STANDING)

    @steps()
    def few(database: Database) -> None:
        _execute(database, FEW)

    @steps()
    def want(database: Database) -> None:
        _execute(database, WANT)

    @steps()
    def taken_back(database: Database) -> None:
        _execute(database, TAKEN_BACK)

    steps.apply(Database(db, execute_plugins=False))
    db.execute(f"PRAGMA user_version={VERSION}")


def _execute(database: "Database", statements: str) -> None:
    for statement in statements.split(";\n"):
        if statement.strip():
            database.execute(statement)


def _projected_kinds(db: sqlite3.Connection) -> str:
    row = db.execute("SELECT value FROM meta WHERE key = 'kinds'").fetchone()
    return str(row[0]) if row else ""


def fingerprint() -> str:
    """What today's declarations of the kinds come to; the projection is remade when it changes."""
    declared = [(name, [(f.name, f.type, f.searchable) for f in kinds.fields(name).values()]) for name in kinds.kinds()]
    owners = [(name, record.kind.owner) for name, record in kinds.kinds().items()]
    return hashlib.sha256(repr((sorted(declared), sorted(owners))).encode()).hexdigest()


def drop_projection(db: sqlite3.Connection) -> None:
    """Remove every projected table and view; the journal is not touched."""
    kept = "SELECT value FROM meta WHERE key = 'tables'"
    row = db.execute(kept).fetchone()
    for name in row[0].split() if row else ():
        db.execute(f"DROP VIEW IF EXISTS {name}")
        db.execute(f"DROP TABLE IF EXISTS {name}_all")
    db.execute("DROP TABLE IF EXISTS search")
    db.execute("DROP TABLE IF EXISTS search_text")
    db.execute("DELETE FROM conflict")
    db.execute("DELETE FROM scope")


def create_projection(db: sqlite3.Connection) -> None:
    """One table `KIND_all` per kind, and a view `KIND` of what is not deleted or still has living children."""
    for name in kinds.kinds():
        for statement in _table(name):
            db.execute(statement)
    for name in kinds.kinds():
        db.execute(_view(name))
    for statement in SEARCH.split(";\n"):
        if statement.strip():
            db.execute(statement)
    say = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"
    db.executemany(say, [("kinds", fingerprint()), ("tables", " ".join(kinds.kinds()))])


def _table(name: str) -> list[str]:
    specs = kinds.fields(name).values()
    columns = "".join(f', "{spec.name}" {_column_type(spec.type)}' for spec in specs)
    indexed = [spec.name for spec in specs if spec.type == "ref" or (spec.type == "code" and spec.of)]
    return [
        f"CREATE TABLE {name}_all (rid INTEGER PRIMARY KEY, id TEXT NOT NULL, scope TEXT NOT NULL,"
        f" deleted INTEGER NOT NULL{columns})",
        f"CREATE INDEX {name}_by_id ON {name}_all (id)",
        *(f'CREATE INDEX {name}_by_{column} ON {name}_all ("{column}")' for column in indexed),
    ]


def _column_type(kind_of_value: str) -> str:
    return "INTEGER" if kind_of_value in (*INTEGERS, "bool") else "TEXT"


def _view(name: str) -> str:
    alive = " OR ".join(
        ["o.deleted = 0"]
        + [
            f'EXISTS (SELECT 1 FROM {child}_all c WHERE c."{owner}" = o.id AND c.deleted = 0)'
            for child, owner in kinds.children(name)
        ]
    )
    return f"CREATE VIEW {name} AS SELECT * FROM {name}_all o WHERE {alive}"
