"""Taking an act back, and doing it again.

Undo writes inverse changes, only for fields whose winning change is still the act's own; others are listed.
"""

from collections.abc import Iterator, Mapping

import msgspec

from desktop.domain.changes import About
from desktop.domain.errors import AppError
from desktop.domain.fold import Change, fold
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit, guards, rights
from desktop.planning.history.acts import ActOf, acts_of, before, done_by
from desktop.planning.history.reopened import RESOLVES, settled
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.database import transaction
from desktop.store.journal import Act
from desktop.store.projection import changes_of, record_by_rid

NEVER_UNDONE = (
    "receive", "accept_card", "add_person", "send", "send_plan", "beyond_list_sent", "issue",
    "revoke", "erase", "continue", "change_keys",
)  # fmt: skip
"""Verbs whose effect has left this computer or is not a person's own work."""


class NothingToUndoError(AppError):
    """There is no act to take back."""

    template = QT_TRANSLATE_NOOP("Errors", "There is nothing to take back.")


class ActRow(msgspec.Struct, frozen=True):
    """One act of this computer: its id, verb, person and wall time."""

    act: str
    verb: str
    person: str
    at: str


class Undone(msgspec.Struct):
    """What taking an act back did: records changed; `kept` names fields that somebody has set since."""

    act: str = ""
    of: str = ""
    verb: str = ""
    records: int = 0
    kept: list[dict[str, str]] = msgspec.field(default_factory=list)


ACTS = """SELECT a.act, a.verb, a.person, a.at, a.about FROM act a JOIN stream s USING (stream)
    WHERE s.replica = ? GROUP BY a.act ORDER BY max(a.n) DESC"""


def last_act(workspace: Workspace) -> ActRow | None:
    """The latest act of this computer that can be taken back, or None."""
    return next(_undoable(workspace, redo=False), None)


def kinds_of(workspace: Workspace, act: str) -> frozenset[str]:
    """The kinds of record that an act wrote."""
    query = """SELECT DISTINCT r.kind FROM act a
        JOIN change c ON c.stream = a.stream AND c.seq BETWEEN a.first AND a.last
        JOIN record r USING (rid) WHERE a.act = ?"""
    return frozenset(row[0] for row in workspace.db.execute(query, (act,)))


def undo(workspace: Workspace, act: str = "") -> Undone:
    """Take `act` (else the last one) back. Raises `NothingToUndoError`.

    Without `act`, an act of which nothing stands any more, because others set all its fields since, is passed over;
    its fields are listed in `kept`.
    """
    with transaction(workspace.db):
        journal.close_open(workspace.db)
    rows = [_by_id(workspace, act)] if act else list(_undoable(workspace, redo=False))
    kept: list[dict[str, str]] = []
    undone: Undone | None = None
    for row in filter(None, rows):
        undone = _take_back(workspace, row, "undo")
        kept += undone.kept
        if undone.records:
            break
    if undone is None:
        raise NothingToUndoError
    undone.kept = kept
    return undone


def redo(workspace: Workspace) -> Undone:
    """Do again what the last undo took back. Raises `NothingToUndoError`."""
    with transaction(workspace.db):
        journal.close_open(workspace.db)
    row = next(_undoable(workspace, redo=True), None)
    if row is None:
        raise NothingToUndoError
    return _take_back(workspace, row, "redo")


def _undoable(workspace: Workspace, *, redo: bool) -> Iterator[ActRow]:
    """Acts from the latest back that are not taken back; for redo the undos since the last other act."""
    spent: set[str] = set()
    for act, verb, person, at, about in workspace.db.execute(ACTS, (workspace.identity.replica,)):
        if verb in ("undo", "redo"):
            spent.add(msgspec.json.decode(about, type=About).source)
        if act in spent or verb in NEVER_UNDONE:
            continue
        if redo and verb not in ("undo", "redo"):
            return
        if (verb == "undo") == redo:
            yield ActRow(act, verb, person, at)


def _by_id(workspace: Workspace, act: str) -> ActRow | None:
    row = workspace.db.execute("SELECT act, verb, person, at FROM act WHERE act = ?", (act,)).fetchone()
    return ActRow(*row) if row else None


def _take_back(workspace: Workspace, row: ActRow, verb: str) -> Undone:
    undone = Undone(of=row.act, verb=row.verb)
    rids = _records_of(workspace, row.act)
    for rid in rids:
        record = record_by_rid(workspace.db, rid)
        rights.check_writer(workspace, record.kind, record.scope)
    with journal.act(workspace.db, verb, source=row.act) as act:
        decision = done_by(workspace.db, row.act, RESOLVES)
        again = verb == "redo" or any(settled(workspace.db, rid, decision) for rid in rids if decision)
        for rid in rids:
            _restore(workspace, act, rid, row.act, undone, again=again)
        undone.act = act.id
    return undone


def _records_of(workspace: Workspace, act: str) -> list[int]:
    query = """SELECT DISTINCT c.rid FROM act a
        JOIN change c ON c.stream = a.stream AND c.seq BETWEEN a.first AND a.last
        WHERE a.act = ?"""
    return [row[0] for row in workspace.db.execute(query, (act,))]


def _restore(workspace: Workspace, act: Act, rid: int, undone_act: str, undone: Undone, *, again: bool) -> None:
    record = record_by_rid(workspace.db, rid)
    changes = changes_of(workspace.db, rid)
    acts = acts_of(workspace.db, rid)
    own = {change.id for change in changes if change.stands and acts[change.id].act == undone_act}
    winners = {name: _setter(name, winner, changes, acts, own) for name, winner in fold(changes).winners.items()}
    was = fold(earlier) if (earlier := before(changes, own)) else None
    touched = {name for change in changes if change.id in own for name in change.fields}
    kept = {name for name in touched if winners[name] not in own}
    if was is None and any(winner not in own for winner in winners.values() if winner):
        undone.kept += [{"record": record.id, "field": name} for name in sorted(winners)]
        return
    fields = {name: was.fields.get(name) for name in touched - kept} if was else {"deleted": True}
    now = edit.current(workspace, record.id, record.scope)
    if guards.locked(workspace, record.kind, record.id, now, fields):  # approved or sent since
        undone.kept += [{"record": record.id, "field": name} for name in sorted(touched)]
        return
    undone.kept += [{"record": record.id, "field": name} for name in sorted(kept)]
    undone.records += act.set(record.kind, record.id, record.scope, fields, again=again) != "unchanged"


def _setter(name: str, winner: str, changes: list[Change], acts: Mapping[str, ActOf], own: set[str]) -> str:
    """The change whose value stands in the field, seen through what was taken back and done again; "" for none."""
    while winner not in own and (source := acts[winner].source):
        taken_back = {change.id for change in changes if acts[change.id].act == source and name in change.fields}
        earlier = before(changes, taken_back) if taken_back else []
        if not taken_back:
            return winner
        winner = fold(earlier).winners.get(name, "") if earlier else ""
        if not winner:
            return ""
    return winner
