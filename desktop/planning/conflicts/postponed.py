"""Cases that wait for a meeting or for somebody's word: kept, listed apart, and back in the list when a side changes.

A postponement is a note of this computer; the disagreement itself stays in the journal.
"""

import sqlite3

import msgspec

from desktop.domain.changes import canonical
from desktop.planning.conflicts.cases import Case
from desktop.planning.workspace import Workspace
from desktop.store.database import transaction

PREFIX = "postponed:"


class Postponed(msgspec.Struct, frozen=True, kw_only=True):
    """Why a case was postponed, and between which sides it was then."""

    mark: str
    note: str = ""


def postpone(ws: Workspace, case: Case, note: str = "") -> None:
    """List `case` apart until one of its sides changes, with a reason or the meeting it waits for."""
    kept = canonical(Postponed(mark=case.mark, note=note.strip())).decode()
    with transaction(ws.db):
        ws.db.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (PREFIX + case.id, kept))


def resume(ws: Workspace, case: str) -> None:
    """Put the case with this id back among those to decide."""
    with transaction(ws.db):
        ws.db.execute("DELETE FROM meta WHERE key = ?", (PREFIX + case,))


def all_of(db: sqlite3.Connection) -> dict[str, Postponed]:
    """Case id → its postponement."""
    rows = db.execute("SELECT key, value FROM meta WHERE key BETWEEN ? AND ?", (PREFIX, PREFIX + "\uffff"))
    return {key.removeprefix(PREFIX): msgspec.json.decode(value, type=Postponed) for key, value in rows}


def mark_of(sides: list[str]) -> str:
    """What tells the sides of a case from those it has after another change."""
    return " ".join(sorted(sides))
