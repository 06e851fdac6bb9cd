"""Many new rows at once: indexes are made once at the end instead of moved with every row.

Those of few rows (WHERE) stay: making one again reads the whole table, keeping it costs next to nothing.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

INDEXES = """SELECT name, sql FROM sqlite_schema
    WHERE type = 'index' AND sql IS NOT NULL AND sql NOT LIKE '% WHERE %' AND tbl_name GLOB ?"""


@contextmanager
def without_indexes(db: sqlite3.Connection, *tables: str, many: bool) -> Iterator[None]:
    """`tables` (names or patterns) have no indexes, if there are `many` rows to come, and have them again afterwards.

    Only inside a transaction: nobody else sees them gone, and rolling back brings them back.
    """
    indexes = [row for table in tables for row in db.execute(INDEXES, (table,)).fetchall()] if many else []
    for name, _sql in indexes:
        db.execute(f"DROP INDEX {name}")
    yield
    for _name, sql in indexes:
        db.execute(sql)
