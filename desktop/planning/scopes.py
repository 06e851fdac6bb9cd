"""Where a record belongs: every record stands in one scope, fixed by its kind's rule."""

from collections.abc import Mapping
from typing import Any

from desktop.domain import kinds
from desktop.domain.changes import base_scope
from desktop.planning.workspace import Workspace
from desktop.store.records import NoSuchRecordError

DISTRICT_DIGITS = 4


def scope_of(workspace: Workspace, kind: str, record: str, values: Mapping[str, Any]) -> str:
    """Where a record belongs: where it is already, else its owner's scope, its area's, or this office's."""
    if (known := _known_scope(workspace, kind, record)) is not None:
        return known
    if not kinds.known(kind):
        return workspace.identity.office
    about = kinds.struct(kind).kind
    base = workspace.identity.office
    if about.owner and values.get(about.owner):
        base = base_scope(_owners_scope(workspace, kinds.fields(kind)[about.owner].of, str(values[about.owner])))
    elif about.area and values.get(about.area):
        base = str(values[about.area])[:DISTRICT_DIGITS]
    return f"{base}/{about.sub}" if about.sub else base


def _owners_scope(workspace: Workspace, kind: str, owner: str) -> str:
    """The scope of an owner; where its kind is not declared, that of whatever has this id."""
    if kind:
        return workspace.get(kinds.struct(kind), owner).scope
    find = "SELECT scope FROM record WHERE id = ? ORDER BY instr(scope, '/')"
    row = workspace.db.execute(find, (owner,)).fetchone()
    if row is None:
        raise NoSuchRecordError(kind="record", record=owner)
    return str(row[0])


def _known_scope(workspace: Workspace, kind: str, record: str) -> str | None:
    find = "SELECT scope FROM record WHERE id = ? AND kind = ? ORDER BY instr(scope, '/')"
    row = workspace.db.execute(find, (record, kind)).fetchone()
    return str(row[0]) if row else None
