"""Fields on which people disagree, and deciding them by an ordinary change that saw every side."""

from typing import Any

import msgspec

from desktop.domain import kinds
from desktop.domain.changes import About, change_id
from desktop.domain.errors import AppError
from desktop.domain.values import flatten
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.history.rows import CHANGES, about_of
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.projection import changes_of


def conflicts(workspace: Workspace) -> list[dict[str, Any]]:
    """Every field on which people disagree: id RECORD:FIELD, and each side's value, replica, person and time."""
    query = """SELECT r.rid, r.id, r.kind, c.field, c.sides FROM conflict c JOIN record r USING (rid)
        ORDER BY r.kind, r.id, c.field"""
    return [_conflict(workspace, *row) for row in workspace.db.execute(query).fetchall()]


def _conflict(workspace: Workspace, rid: int, record: str, kind: str, name: str, sides: bytes) -> dict[str, Any]:  # noqa: PLR0917
    changes = {change.id: change for change in changes_of(workspace.db, rid)}
    people = dict(workspace.db.execute("SELECT id, name FROM person_all"))
    rows = workspace.db.execute(CHANGES, (rid,))
    abouts = {change_id(full_hash): about_of(about) for full_hash, _replica, _line, _content, about, _act in rows}
    values = []
    for side in msgspec.json.decode(sides, type=list[str]):
        change, about = changes[side], abouts.get(side, About())
        person = people.get(about.person) or about.person
        values.append({"value": change.fields.get(name), "replica": change.replica, "person": person, "at": about.at})
    return {"id": f"{record}:{name}", "kind": kind, "record": record, "field": name, "values": values}


class NoSuchConflictError(AppError):
    """There is no conflict of this id."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no open conflict {conflict}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "`amphoeplan conflicts` lists those that are open.")


def resolve(workspace: Workspace, conflict: str, *, value: Any = None, take: str = "") -> str:
    """Decide a conflict by a value, or by taking the side of a replica; an ordinary change that saw both sides."""
    record, _, name = conflict.partition(":")
    row = next((row for row in conflicts(workspace) if row["id"] == conflict), None)
    if row is None:
        raise NoSuchConflictError(conflict=conflict)
    if take:
        sides = [side["value"] for side in row["values"] if str(side["replica"]).startswith(take)]
        if not sides:
            raise NoSuchConflictError(conflict=f"{conflict} ({take})")
        value = sides[-1]
    return _resolve(workspace, row["kind"], record, name, value)


def _resolve(workspace: Workspace, kind: str, record: str, name: str, value: Any) -> str:
    flat = flatten(kind, {name: value}) if kinds.known(kind) else {name: value}
    query = "SELECT scope FROM record WHERE id = ? AND kind = ? ORDER BY conflicts DESC"
    scope = workspace.db.execute(query, (record, kind)).fetchone()[0]
    edit.check_writer(workspace, kind, scope)
    with journal.act(workspace.db, "resolve") as act:
        act.set(kind, record, scope, flat)
    return act.id
