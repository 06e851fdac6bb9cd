"""Decisions that were taken back: the fields they had settled are listed again until someone decides anew.

The value that stood before a decision is an ordinary change that saw every side, so the fold knows no conflict any
more. That it was taken back stands in the journal, and is the same at every office.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from desktop.domain.fold import Change, fold
from desktop.planning.history.acts import ActOf, acts_of, before, done_by
from desktop.planning.history.rows import about_of
from desktop.store.projection import RecordRow, changes_of, record_by_rid

RESOLVES = ("resolve", "resolve_by_rule")
"""Verbs of acts that decide conflicts."""

UNDONE = """SELECT DISTINCT c.rid, a.act, a.about FROM act a
    JOIN change c ON c.stream = a.stream AND c.seq BETWEEN a.first AND a.last
    WHERE a.verb = 'undo'"""


class Reopened(msgspec.Struct, frozen=True):
    """A field to decide once more, with the ids of the changes that were its sides, the winner last."""

    record: RecordRow
    field: str
    sides: tuple[str, ...]


def reopened(db: sqlite3.Connection) -> list[Reopened]:
    """Every field that still stands as the taking back of a decision left it, by kind, record and field."""
    found = [
        one
        for rid, act, about in db.execute(UNDONE).fetchall()
        if (decision := done_by(db, about_of(about).source, RESOLVES))
        for one in _as_left(db, rid, act, decision)
    ]
    return sorted(found, key=lambda one: (one.record.kind, one.record.id, one.field))


def _as_left(db: sqlite3.Connection, rid: int, undo: str, decision: str) -> Iterator[Reopened]:
    changes, acts = changes_of(db, rid), acts_of(db, rid)
    for field, sides in settled(db, rid, decision).items():
        if undo in _last_undone(changes, acts, field):
            yield Reopened(record_by_rid(db, rid), field, sides)


def _last_undone(changes: Sequence[Change], acts: Mapping[str, ActOf], field: str) -> list[str]:
    """The acts that took something of the field back since anybody has set it, the last one first."""
    found: list[str] = []
    while (winner := fold(changes).winners.get(field, "") if changes else "") in acts:
        if acts[winner].verb != "undo":
            break
        found.append(acts[winner].act)
        changes = before(changes, [winner])
    return found


def settled(db: sqlite3.Connection, rid: int, decision: str) -> dict[str, tuple[str, ...]]:
    """The fields of a record on which people disagreed when the act `decision` was made, with their sides."""
    changes, acts = changes_of(db, rid), acts_of(db, rid)
    own = [change.id for change in changes if change.id in acts and acts[change.id].act == decision]
    earlier = before(changes, own) if own else []  # none: the decision made the record, as joining two plans does
    conflicts = fold(earlier).conflicts if earlier else {}
    return {name: tuple(side.id for side in sides) for name, sides in conflicts.items()}
