"""Fields on which people disagree, and deciding them by an ordinary change that saw every side."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from desktop.domain import kinds
from desktop.domain.changes import About, change_id
from desktop.domain.errors import AppError
from desktop.domain.fold import Change
from desktop.domain.values import flatten
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit, guards, rights
from desktop.planning.edit import Written
from desktop.planning.history.reopened import reopened
from desktop.planning.history.rows import CHANGES, about_of
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.journal import Act
from desktop.store.projection import changes_of

DELETED = "deleted"
DISPUTED = """SELECT r.rid, r.id, r.kind, r.scope, c.field, c.sides FROM conflict c JOIN record r USING (rid)
    ORDER BY r.kind, r.id, c.field"""


class NoSuchConflictError(AppError):
    """There is no conflict of this id."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no open conflict {conflict}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "`amphoeplan conflicts` lists those that are open.")


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """One side: its value, who wrote it where and when, and what else that change set."""

    value: Any
    replica: str
    person: str
    at: str
    meeting: str
    lamport: int
    change: str
    fields: Mapping[str, Any]


class Dispute(msgspec.Struct, frozen=True, kw_only=True):
    """One field of one record with its sides, the one shown until somebody decides last.

    `reopened`: it had been decided, and that was taken back.
    """

    record: str
    kind: str
    scope: str
    field: str
    sides: tuple[Said, ...]
    reopened: bool = False

    @property
    def id(self) -> str:
        """RECORD:FIELD."""
        return f"{self.record}:{self.field}"


def disputes(workspace: Workspace) -> list[Dispute]:
    """Every field on which people disagree, by kind, record and field; those reopened last."""
    db = workspace.db
    people = dict(db.execute("SELECT id, name FROM person_all"))
    found = [
        _dispute(db, people, rid, record, kind, scope, name, msgspec.json.decode(sides, type=list[str]))
        for rid, record, kind, scope, name, sides in db.execute(DISPUTED).fetchall()
    ]
    open_ids = {one.id for one in found}
    return found + [one for one in _reopened(db, people) if one.sides and one.id not in open_ids]


def _dispute(  # noqa: PLR0917 - a row of the table
    db: sqlite3.Connection,
    people: Mapping[str, str],
    rid: int,
    record: str,
    kind: str,
    scope: str,
    name: str,
    sides: Iterable[str],
    *,
    again: bool = False,
) -> Dispute:
    changes = {change.id: change for change in changes_of(db, rid)}
    rows = db.execute(CHANGES, (rid,))
    abouts = {change_id(full_hash): about_of(about) for full_hash, _replica, _line, _content, about, _act in rows}
    said = tuple(_said(changes[side], name, abouts.get(side, About()), people) for side in sides if side in changes)
    return Dispute(record=record, kind=kind, scope=scope, field=name, sides=said, reopened=again)


def _said(change: Change, name: str, about: About, people: Mapping[str, str]) -> Said:
    return Said(
        value=change.fields.get(name),
        replica=change.replica,
        person=people.get(about.person) or about.person,
        at=about.at,
        meeting=about.meeting,
        lamport=change.lamport,
        change=change.id,
        fields=change.fields,
    )


def _reopened(db: sqlite3.Connection, people: Mapping[str, str]) -> Iterator[Dispute]:
    for one in reopened(db):
        of = one.record
        yield _dispute(db, people, of.rid, of.id, of.kind, of.scope, one.field, one.sides, again=True)


def conflicts(workspace: Workspace) -> list[dict[str, Any]]:
    """Every field on which people disagree: id RECORD:FIELD, and each side's value, replica, person and time."""
    return [row(one) for one in disputes(workspace)]


def row(dispute: Dispute) -> dict[str, Any]:
    """A dispute for scripts."""
    sides = [{name: getattr(side, name) for name in ("value", "replica", "person", "at")} for side in dispute.sides]
    fields = {name: getattr(dispute, name) for name in ("id", "kind", "record", "field")}
    return {**fields, "values": sides}


def find(workspace: Workspace, conflict: str) -> Dispute:
    """The dispute of this id. Raises `NoSuchConflictError`."""
    found = next((one for one in disputes(workspace) if one.id == conflict), None)
    if found is None:
        raise NoSuchConflictError(conflict=conflict)
    return found


def value_of(dispute: Dispute, take: str) -> Any:
    """The value of the side of a replica (its id or how it begins). Raises `NoSuchConflictError`."""
    sides = [side.value for side in dispute.sides if side.replica.startswith(take)]
    if not sides:
        raise NoSuchConflictError(conflict=f"{dispute.id} ({take})")
    return sides[-1]


def resolve(workspace: Workspace, conflict: str, *, value: Any = None, take: str = "", meeting: str = "") -> str:
    """Decide a conflict by a value, or by taking the side of a replica; an ordinary change that saw both sides.

    `meeting` is the meeting that decided it. Answers the act. Raises `NoSuchConflictError`, `NotOursToWriteError`,
    `FieldInvalidError`, and `GuardFailedError` for a status that nobody had given.
    """
    dispute = find(workspace, conflict)
    with journal.act(workspace.db, "resolve", meeting=meeting) as act:
        settle(workspace, act, dispute, value_of(dispute, take) if take else value)
    return act.id


def settle(workspace: Workspace, act: Act, dispute: Dispute, value: Any) -> None:
    """Write a decision within `act`; deciding for a deletion deletes what belongs to the record as well."""
    kind, record, scope = dispute.kind, dispute.record, dispute.scope
    rights.check_writer(workspace, kind, scope)
    flat = flatten(kind, {dispute.field: value}) if kinds.known(kind) else {dispute.field: value}
    if dispute.field == DELETED and flat[DELETED] and kinds.known(kind):
        edit.remove_one(workspace, act, kind, record, Written())
    else:
        if kinds.known(kind) and all(side.value != value for side in dispute.sides):
            before = edit.current(workspace, record, scope)
            guards.check(workspace, kind, record, before, flat, {})
        act.set(kind, record, scope, flat, again=dispute.reopened)
