"""What came later to a document that had been approved: a laptop that did not know yet has written on, and both merged.

Each document keeps what was here when it left the last status in which it is open, or came to one in which it was
agreed on though it is open (a village plan that its committee approved); what stands otherwise now is said.
"""

import json
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec.structs import asdict

from desktop.domain import kinds
from desktop.domain.district_plan import DistrictStrategy
from desktop.domain.record import Record
from desktop.planning import guards, history
from desktop.planning.locks import KINDS, Frozen
from desktop.planning.workspace import Workspace
from desktop.store import frozen, vectors
from desktop.store.journal import Act
from desktop.store.records import from_row

DOCUMENTS = tuple(dict.fromkeys(known.document for known in KINDS.values() if known.by))
"""Kinds of documents in which further records stand."""


class Later(msgspec.Struct, frozen=True, kw_only=True):
    """A record of the document that is not as it was approved: which fields, and who wrote them last, when, where."""

    kind: str
    record: str
    title: str
    fields: tuple[str, ...]
    person: str = ""
    at: str = ""
    office: str = ""


def keep(ws: Workspace, act: Act, kind: str, record: str, was: str, becomes: str) -> None:  # noqa: PLR0917
    """Keep with the document what is here as it is agreed on, or leaves its last open status (domain.md §2.15)."""
    known = KINDS[kind]
    if becomes in known.agreed or (was in known.open and becomes not in known.open):
        document = ws.get(kinds.struct(kind), record)
        said = {"act": act.id, **vectors.standing_at(ws.db, document.scope)}
        act.set(kind, record, document.scope, {"settled": said})


def later(ws: Workspace, document: Record) -> list[Later]:
    """What stands in the document otherwise than when it was approved or sent; nothing while it is a draft."""
    name, said = document.kind.name, getattr(document, "settled", None)
    status, known = str(getattr(document, "status", None) or ""), KINDS[name]
    agreed = status in known.agreed
    if not isinstance(said, dict) or (status in known.open and not agreed):
        return []
    then = frozen.at(ws.db, document.scope, said.get("vector", {}), said.get("heads"))
    then.with_act(str(said.get("act") or ""))
    parts = [one for one in _parts(ws, document) if not agreed or (one[1].by and one[1].agreed)]
    return [found for kind, own, rows in parts for found in _later(ws, then, kind, own, rows)]


def _parts(ws: Workspace, document: Record) -> Iterator[tuple[str, Frozen, dict[int, Record]]]:
    """The records of the document by kind, those deleted since included."""
    name = document.kind.name
    yield name, KINDS[name], _rows(ws, name, "id", [document.id])
    for kind, known in KINDS.items():
        if known.by and known.document == name:
            yield kind, known, _rows(ws, kind, known.by, [document.id])
    if name == "district_plan":
        strategies = [one.id for one in ws.every(DistrictStrategy, "plan = :plan", plan=document.id)]
        yield "indicator", KINDS["district_strategy"], _rows(ws, "indicator", "strategy", strategies)


def _rows(ws: Workspace, kind: str, field: str, values: list[str]) -> dict[int, Record]:
    query = f'SELECT * FROM {kind}_all WHERE "{field}" IN (SELECT value FROM json_each(?)) ORDER BY id'
    return {row["rid"]: from_row(kinds.struct(kind), row) for row in ws.db.execute(query, (json.dumps(values),))}


def _later(ws: Workspace, then: frozen.Frozen, kind: str, known: Frozen, rows: dict[int, Record]) -> Iterator[Later]:
    for rid, before in then.were(kinds.struct(kind), rows).items():
        now = rows[rid]
        fields = tuple(name for name in _different(before, now) if known.closes(name) and name != "settled")
        if fields and not (before is None and now.deleted):
            yield _said(ws, kind, now, fields)


def _different(before: Record | None, now: Record) -> list[str]:
    values = asdict(now)
    return [
        name
        for name in (*kinds.fields(now.kind.name), "deleted")
        if (getattr(before, name) if before else _nothing(values[name])) != values[name]
    ]


def _nothing(value: Any) -> Any:
    return None if value is None else type(value)()


def _said(ws: Workspace, kind: str, now: Record, fields: tuple[str, ...]) -> Later:
    title = str(getattr(now, now.kind.title, None) or "") if now.kind.title else ""
    row = next((one for one in reversed(history.history(ws, kind, now.id)) if _sets(one.fields, fields)), None)
    if row is None:
        return Later(kind=kind, record=now.id, title=title, fields=fields)
    return Later(
        kind=kind, record=now.id, title=title, fields=fields, person=row.person, at=row.at[:10], office=row.office
    )


def _sets(names: dict[str, list[Any]], fields: tuple[str, ...]) -> bool:
    return any(name.partition(".")[0] in fields for name in names)


def _effect(kind: str) -> None:
    @guards.effect(kind)
    def keep_what_is_here(ws: Workspace, act: Act, record: str, was: str, becomes: str) -> None:
        keep(ws, act, kind, record, was, becomes)


for _kind in DOCUMENTS:
    _effect(_kind)
