"""How far records have come on their way to another office: in no file yet, in a file, or confirmed by its receipt."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.exchange import Receipt
from desktop.planning import exchange
from desktop.planning.workspace import Workspace
from desktop.store.pieces import stream_name

NO_FILE, IN_FILE, CONFIRMED = "no_file", "in_file", "confirmed"
PLACES = """SELECT s.replica, s.branch, max(c.seq) FROM change c JOIN stream s USING (stream) JOIN record r USING (rid)
    WHERE r.scope = ? AND r.id IN (SELECT value FROM json_each(?)) GROUP BY s.stream"""
MADE = """SELECT a.at FROM change c JOIN record r USING (rid)
    JOIN act a ON a.stream = c.stream AND c.seq BETWEEN a.first AND a.last WHERE r.id = ? ORDER BY c.cid LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Delivery:
    """`state`: no_file, in_file or confirmed; `on`: ISO day and time of the file or of the receipt, "" when none."""

    state: str
    on: str = ""


def delivery(ws: Workspace, scope: str, records: Sequence[str], office: str) -> Delivery:
    """How far `records` of `scope`, as they are now, have come to `office` (its code)."""
    rows = ws.db.execute(PLACES, (scope, json.dumps(list(records))))
    wanted = {stream_name(replica, branch): int(seq) for replica, branch, seq in rows}
    for receipt in ws.every(Receipt, "office = :office ORDER BY id", office=office):
        if _covers(receipt.have or {}, scope, wanted):
            made = ws.db.execute(MADE, (receipt.id,)).fetchone()
            return Delivery(CONFIRMED, str(made[0]) if made else "")
    made_files = [row for row in exchange.log(ws) if (row.direction, row.state) == ("out", "written")]
    for row in reversed([row for row in made_files if row.office.partition("/")[0] == office]):
        if _covers(row.report.get("vector", {}), scope, wanted):
            return Delivery(IN_FILE, row.at)
    return Delivery(NO_FILE)


def _covers(vector: dict[str, dict[str, int]], scope: str, wanted: dict[str, int]) -> bool:
    known = vector.get(scope, {})
    return bool(wanted) and all(known.get(stream, 0) >= seq for stream, seq in wanted.items())
