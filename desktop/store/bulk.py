"""Many new rows at once: the projection's indexes are made once at the end instead of moved with every row."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

INDEXES = """SELECT name, sql FROM sqlite_schema
    WHERE type = 'index' AND sql IS NOT NULL AND tbl_name LIKE '%\\_all' ESCAPE '\\'"""


@contextmanager
def without_indexes(db: sqlite3.Connection) -> Iterator[None]:
    """Inside a transaction: the indexes of the projection's tables are gone, and are there again afterwards.

    Nobody else sees them gone, and rolling back brings them back.
    """
    indexes = db.execute(INDEXES).fetchall()
    for name, _sql in indexes:
        db.execute(f"DROP INDEX {name}")
    yield
    for _name, sql in indexes:
        db.execute(sql)
