"""Which act wrote which change of a record, what its author had seen, and which act an undo or redo is about."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.domain.changes import change_id
from desktop.domain.fold import Change
from desktop.planning.history.rows import CHANGES, about_of

AGAIN = ("undo", "redo")
"""Verbs of acts that are about another act, their source."""


class ActOf(NamedTuple):
    """The act of a change, its verb and, for an undo or redo, the act that it took back ("" for others)."""

    act: str
    verb: str
    source: str


def acts_of(db: sqlite3.Connection, rid: int) -> dict[str, ActOf]:
    """Per change of a record its act."""
    found = {}
    for full_hash, _replica, _line, _content, raw, act in db.execute(CHANGES, (rid,)):
        about = about_of(raw)
        found[change_id(full_hash)] = ActOf(act or "", about.verb, about.source if about.verb in AGAIN else "")
    return found


def before(changes: Sequence[Change], own: Iterable[str]) -> list[Change]:
    """The changes that the author of the changes `own` (their ids) had seen when making them."""
    parents = {change.id: change.parents for change in changes}
    mine = set(own)
    todo = [parent for one in mine for parent in parents.get(one, ())]
    seen: set[str] = set()
    while todo:
        if (one := todo.pop()) not in seen:
            seen.add(one)
            todo += parents.get(one, ())
    return [change for change in changes if change.id in seen and change.id not in mine]


def done_by(db: sqlite3.Connection, act: str, verbs: Sequence[str]) -> str:
    """The act with one of `verbs` that `act` is, or does again after it was taken back; "" for any other."""
    passed: list[str] = []
    while act not in passed and (row := _verb_and_source(db, act)) is not None:
        verb, source = row
        if verb in verbs:
            return "" if len(passed) % 2 else act
        if verb != AGAIN[(len(passed) + 1) % 2]:
            return ""
        passed.append(act)
        act = source
    return ""


def _verb_and_source(db: sqlite3.Connection, act: str) -> tuple[str, str] | None:
    row = db.execute("SELECT verb, about FROM act WHERE act = ?", (act,)).fetchone()
    return (row[0], about_of(row[1]).source) if row else None
