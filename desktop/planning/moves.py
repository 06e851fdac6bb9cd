"""When a record's status moved and which rules the person who moved it waived, as the journal has it."""

from collections.abc import Iterable, Iterator

import msgspec

from desktop.domain.changes import About, trusted_line
from desktop.planning.workspace import Workspace

AFRESH = ("draft", "returned", "revised")
"""Statuses after which every rule is asked anew, so that what was waived before counts no more."""

ACTS = """SELECT c.line, a.at, a.about FROM record r JOIN change c USING (rid)
    JOIN act a ON a.stream = c.stream AND c.seq BETWEEN a.first AND a.last
    WHERE r.id = :record AND r.kind = :kind AND c.folds = 1 ORDER BY c.lamport, c.cid"""


class Move(msgspec.Struct, frozen=True):
    """A status that was set: on which day by the computer's clock (ISO), and the rules waived with their reasons."""

    status: str
    on: str
    waived: dict[str, str]


def moves(ws: Workspace, kind: str, record: str) -> tuple[Move, ...]:
    """Every move of the record's status, first one first."""
    return tuple(_moves(ws, kind, record))


def _moves(ws: Workspace, kind: str, record: str) -> Iterator[Move]:
    for row in ws.db.execute(ACTS, {"record": record, "kind": kind}):
        said = trusted_line(row["line"]).fields
        about = msgspec.json.decode(row["about"], type=About)
        if "status" in said or about.waive:
            yield Move(str(said.get("status") or ""), str(row["at"])[:10], dict(about.waive))


def waivers(ws: Workspace, kind: str, record: str) -> dict[str, str]:
    """Rule → the reason for which it was waived since the record was last taken back; the last reason given."""
    found: dict[str, str] = {}
    for move in moves(ws, kind, record):
        found = {} if move.status in AFRESH else found
        found |= {rule: reason for rule, reason in move.waived.items() if reason.strip()}
    return found


def reached(ws: Workspace, kind: str, record: str, statuses: Iterable[str]) -> str:
    """The day by the computer's clock on which the record first came to one of `statuses`; "" when never."""
    wanted = set(statuses)
    return next((move.on for move in moves(ws, kind, record) if move.status in wanted), "")


def first_seen(ws: Workspace, kind: str, record: str) -> str:
    """The day by the computer's clock on which the record was made; "" when the journal does not say."""
    row = ws.db.execute(ACTS + " LIMIT 1", {"record": record, "kind": kind}).fetchone()
    return str(row["at"])[:10] if row else ""
