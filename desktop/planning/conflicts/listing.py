"""Every case there is: disputed fields and deletions first, then plans opened twice, then owners lost to their own."""

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from desktop.domain.changes import base_scope
from desktop.i18n import translate
from desktop.planning import history, rights
from desktop.planning.conflicts import double, lost, postponed
from desktop.planning.conflicts.cases import DELETED, FIELD, Case, Side
from desktop.planning.conflicts.postponed import Postponed
from desktop.planning.conflicts.telling import Telling
from desktop.planning.exchange_list import office_words
from desktop.planning.history import NoSuchConflictError
from desktop.planning.workspace import Workspace


def cases(ws: Workspace) -> list[Case]:
    """Every case, postponed ones too (`later`), by village or district, kind and thing."""
    told = Telling(ws)
    found = [told.case(dispute) for dispute in history.disputes(ws)]
    found += [*double.cases(ws, told.side), *lost.cases(ws, told.side)]
    later = postponed.all_of(ws.db)
    return sorted((_with(ws, one, later) for one in found), key=lambda one: (one.where, one.kind, one.title, one.id))


def _with(ws: Workspace, case: Case, later: dict[str, Postponed]) -> Case:
    """The case with why it waits, and why this computer may not decide it."""
    kept = later.get(case.id)
    refused = rights.NotOursToWriteError(kind=_label(case.kind), scope=office_words(base_scope(case.scope))).message
    return replace(
        case,
        later=kept.note if kept and kept.mark == case.mark else None,
        why_not="" if rights.may_write(ws, case.kind, case.scope) else refused,
    )


def _label(kind: str) -> str:
    from desktop.domain import kinds

    return translate("Kinds", kinds.struct(kind).kind.label) if kinds.known(kind) else kind


def find(ws: Workspace, case: str) -> Case:
    """The case of this id. Raises `NoSuchConflictError`."""
    found = next((one for one in cases(ws) if one.id == case), None)
    if found is None:
        raise NoSuchConflictError(conflict=case)
    return found


def number(ws: Workspace) -> int:
    """How many cases this computer may decide, postponed ones apart; quick enough for every start."""
    later = postponed.all_of(ws.db)
    return sum(
        (case not in later or later[case].mark != mark) and rights.may_write(ws, kind, scope)
        for case, (kind, scope, mark) in _waiting(ws).items()
    )


DISPUTED = "SELECT r.id || ':' || c.field, r.kind, r.scope, c.sides FROM conflict c JOIN record r USING (rid)"


def _waiting(ws: Workspace) -> dict[str, tuple[str, str, str]]:
    """Case id → kind, scope and mark of every case, without words."""
    found = {
        case: (kind, scope, postponed.mark_of(msgspec.json.decode(sides)))
        for case, kind, scope, sides in ws.db.execute(DISPUTED)
    }
    for one in history.reopened(ws.db):
        of = one.record
        found.setdefault(f"{of.id}:{one.field}", (of.kind, of.scope, postponed.mark_of(list(one.sides))))
    return found | double.waiting(ws) | lost.waiting(ws)


def rows(ws: Workspace) -> Iterator[dict[str, Any]]:
    """Every case for scripts: id, kind, record, field, and each side's value, replica, person and time.

    `what` says what it is about, `postponed` (the reason) stands only where it waits.
    """
    later = postponed.all_of(ws.db)
    for dispute in history.disputes(ws):
        mark = postponed.mark_of([side.change for side in dispute.sides])
        what = DELETED if dispute.field == DELETED else FIELD
        yield history.row(dispute) | {"what": what} | _waits(later, dispute.id, mark)
    for case in [*double.cases(ws, Side), *lost.cases(ws, Side)]:
        sides = [
            {"value": side.value, "replica": " ".join(side.replicas), "person": side.person, "at": side.at}
            for side in case.sides
        ]
        fields = {name: getattr(case, name) for name in ("id", "kind", "record", "field", "what")}
        yield {**fields, "values": sides} | _waits(later, case.id, case.mark)


def _waits(later: dict[str, Postponed], case: str, mark: str) -> dict[str, str]:
    kept = later.get(case)
    return {"postponed": kept.note} if kept and kept.mark == mark else {}
