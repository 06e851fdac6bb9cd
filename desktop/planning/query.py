"""Records as scripts read them: id, scope and the fields that are there, of known and unknown kinds alike."""

from collections.abc import Iterator
from typing import Any

import msgspec

from desktop.domain import kinds
from desktop.domain.fold import fold
from desktop.domain.values import FALSE, TRUE, UnknownFieldError, nest
from desktop.planning import villages
from desktop.planning.workspace import Workspace
from desktop.store import records
from desktop.store.projection import changes_of


def rows(
    workspace: Workspace, kind: str, *, record: str = "", where: dict[str, str] | None = None, deleted: bool = False
) -> Iterator[dict[str, Any]]:
    """Records of `kind` whose fields equal `where`; with `deleted` also those that were deleted.

    Villages of the shipped reference list that nobody has confirmed yet are listed too, marked `reference`.
    Raises `UnknownKindError` for a kind that neither the program nor the store knows.
    """
    found = _known(workspace, kind, deleted=deleted) if kinds.known(kind) else _unknown(workspace, kind, deleted)
    if kind == "village" and not deleted:
        found = _with_reference(workspace, found)
    for name in where or {}:
        if kinds.known(kind) and name not in (*kinds.BASE_FIELDS, *kinds.fields(kind)):
            raise UnknownFieldError(kind=kind, field=name)
    for row in found:
        if (not record or row["id"] == record) and all(_equal(row.get(k), v) for k, v in (where or {}).items()):
            yield row


def _known(workspace: Workspace, kind: str, *, deleted: bool) -> Iterator[dict[str, Any]]:
    table = f"{kind}_all" if deleted else kind
    struct = kinds.struct(kind)
    cursor = workspace.db.execute(f"SELECT * FROM {table} ORDER BY rid")
    names = [column[0] for column in cursor.description]
    for row in cursor:
        said = dict(zip(names, row, strict=True))
        fields = msgspec.to_builtins(records.from_row(struct, said))
        given = {name: fields[name] for name in kinds.fields(kind) if said[name] is not None}
        yield {"id": said["id"], "scope": said["scope"], **({"deleted": True} if said["deleted"] else {}), **given}


def _unknown(workspace: Workspace, kind: str, deleted: bool) -> Iterator[dict[str, Any]]:
    query = "SELECT rid, id, scope, deleted FROM record WHERE kind = ? ORDER BY rid"
    every = workspace.db.execute(query, (kind,)).fetchall()
    if not every:
        kinds.struct(kind)
    for rid, record, scope, is_deleted in every:
        if deleted or not is_deleted:
            yield {"id": record, "scope": scope, **nest(kind, fold(changes_of(workspace.db, rid)).fields)}


def _with_reference(workspace: Workspace, confirmed: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    seen = set()
    for row in confirmed:
        seen.add(row["id"])
        yield row
    if workspace.identity.kind == "province":
        return
    for village in villages.register(workspace):
        if village.code not in seen and village.state == villages.REFERENCE:
            named = {name: getattr(village, name) for name in ("code", "name", "tambon", "moo", "type")}
            yield {"id": village.code, "scope": workspace.identity.office, "reference": True, **named}


def _equal(value: Any, text: str) -> bool:
    if isinstance(value, bool):
        return text.casefold() in (TRUE if value else FALSE)
    if isinstance(value, list):
        return text in value
    return str(value if value is not None else "") == text


def describe() -> Iterator[dict[str, Any]]:
    """Every kind with its fields, types, units and required fields."""
    for name, struct in kinds.kinds().items():
        yield {
            "kind": name,
            "writers": list(struct.kind.writers),
            "owner": struct.kind.owner,
            "fields": [_field(spec) for spec in kinds.fields(name).values()],
        }


def _field(spec: Any) -> dict[str, Any]:
    said = {"name": spec.name, "type": spec.type, "unit": spec.unit, "needed": spec.needed, "of": spec.of}
    return said | ({"choices": list(spec.choices)} if spec.choices else {})
