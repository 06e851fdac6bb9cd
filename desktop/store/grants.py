"""Which offices go on in the scope of an area that is not their own (kind `scope_grant`)."""

import sqlite3

from desktop.domain.authority import Grants

GRANTS = """SELECT office, area FROM scope_grant_all
    WHERE office IS NOT NULL AND area IS NOT NULL AND scope = substr(area, 1, 2) AND (deleted = 0 OR :ever)"""


def grants(db: sqlite3.Connection, *, ever: bool = False) -> Grants:
    """(office, area) of the grants in force; `ever`: those taken back too, for what was written under them."""
    return frozenset((office, area) for office, area in db.execute(GRANTS, {"ever": ever}))
