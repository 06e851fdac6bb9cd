"""Which items were added, changed or taken out since the plan's status last moved, as this computer came to know it."""

from collections.abc import Iterator

from desktop.domain.changes import trusted_line
from desktop.planning.workspace import Workspace
from desktop.store.projection import line_fields

MOVES = """SELECT c.cid, c.line, c.content FROM change c JOIN record r USING (rid)
    WHERE r.kind = 'needs_plan' AND r.id = ? AND c.folds = 1 ORDER BY c.cid DESC"""
AFTER = """SELECT r.id, c.line, c.content FROM change c JOIN record r USING (rid)
    WHERE r.kind = :kind AND r.scope = :scope AND c.cid > :cid AND c.folds = 1"""
ONLY_PLACE = frozenset({"order"})
"""Placing an item elsewhere is no change of it."""


def changed_since_step(ws: Workspace, plan: str, scope: str, status: str) -> set[str] | None:
    """Ids of the items of `scope` touched since `plan` came to `status`; None when it never did."""
    begun = next((cid for cid, fields in _read(ws, MOVES, (plan,)) if fields.get("status") == status), None)
    return None if begun is None else _touched(ws, scope, begun)


def changed_since_agreed(ws: Workspace, plan: str, scope: str) -> set[str]:
    """Ids of the items of `scope` touched since the committee last had a say, or the plan was last sent."""
    begun = next((cid for cid, fields in _read(ws, MOVES, (plan,)) if _agreed(fields)), None)
    return set() if begun is None else _touched(ws, scope, begun)


def _agreed(fields: dict[str, object]) -> bool:
    return fields.get("status") in ("approved", "sent") or bool(fields.keys() & {"meeting", "resolution"})


def _touched(ws: Workspace, scope: str, begun: str) -> set[str]:
    asked = {"scope": scope, "cid": begun}
    found = {record for record, fields in _read(ws, AFTER, {**asked, "kind": "needs_item"}) if set(fields) - ONLY_PLACE}
    sources = {record for record, _fields in _read(ws, AFTER, {**asked, "kind": "needs_source"})}
    owners = ws.db.execute("SELECT id, item FROM needs_source_all WHERE scope = ?", (scope,))
    return found | {str(item) for source, item in owners if source in sources}


def _read(
    ws: Workspace, query: str, asked: tuple[str, ...] | dict[str, object]
) -> Iterator[tuple[str, dict[str, object]]]:
    for row in ws.db.execute(query, asked):
        yield row[0], dict(line_fields(trusted_line(row[1]).fields, row[2]))
