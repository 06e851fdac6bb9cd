"""What of a computer's work does not count, for people: who did what when."""

from collections.abc import Iterable
from typing import Any

import msgspec

from desktop.domain import kinds
from desktop.domain.changes import Line, trusted_line
from desktop.planning.workspace import Workspace
from desktop.store import pieces, revocations
from desktop.store.pieces import Piece
from desktop.store.revocations import Revocations
from desktop.sync.keys import Card


class Uncounted(msgspec.Struct, frozen=True):
    """One change of a revoked key that counts no more: who made it, when (wall time), and of what."""

    scope: str
    seq: int
    at: str
    person: str
    kind: str
    record: str
    title: str
    fields: tuple[str, ...]


def sealed_by(workspace: Workspace, card: Card) -> list[Piece]:
    """The pieces of streams here that the card's key has sealed."""
    sealed = revocations.keys_of_replicas(workspace.db)
    streams = pieces.every_stream(workspace.db)
    return [one for (replica, _), among in streams.items() if sealed.get(replica) == card.sign_key for one in among]


CHANGES = """SELECT c.seq, c.line, r.kind, r.id, a.at, a.person, p.name FROM change c JOIN record r USING (rid)
    LEFT JOIN act a ON a.n = (SELECT max(n) FROM act x WHERE x.stream = c.stream AND x.first <= c.seq)
    LEFT JOIN person_all p ON p.id = a.person
    WHERE c.stream = ? AND c.seq > ? AND r.kind <> 'receipt' ORDER BY c.seq"""


def beyond(workspace: Workspace, found: Revocations, sealed: Iterable[Piece]) -> list[Uncounted]:
    """What of these pieces does not count, as `found` has it."""
    return [
        _uncounted(workspace, piece, row)
        for piece in sealed
        for row in workspace.db.execute(CHANGES, (piece.key, found.limit(piece)))
    ]


def _uncounted(workspace: Workspace, piece: Piece, row: Any) -> Uncounted:
    seq, raw, kind, record, at, person, name = row
    line = trusted_line(raw)
    title = _title(workspace, line)
    return Uncounted(piece.scope, seq, at or "", name or person or "", kind, record, title, tuple(sorted(line.fields)))


def _title(workspace: Workspace, line: Line) -> str:
    """How people know the record: by what the change says, else by what stands of it here."""
    known = kinds.known(line.kind)
    name = kinds.struct(line.kind).kind.title if known else ""
    if not name:
        return line.record
    if said := line.fields.get(name):
        return str(said)
    row = workspace.db.execute(f'SELECT "{name}" FROM {line.kind}_all WHERE id = ?', (line.record,)).fetchone()
    return str(row[0]) if row and row[0] else line.record
