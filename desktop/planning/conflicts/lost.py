"""Records deleted while others still stand under them: they stay visible so that no sum is short, and are listed."""

from collections.abc import Iterator

from desktop.domain import kinds
from desktop.i18n import translate
from desktop.planning import edit, rights
from desktop.planning.conflicts import words
from desktop.planning.conflicts.cases import CHILDREN, Case, Side
from desktop.planning.conflicts.double import MakeSide
from desktop.planning.edit import Written
from desktop.planning.workspace import Workspace
from desktop.store.journal import Act


def owners(ws: Workspace) -> Iterator[tuple[str, str, str]]:
    """(kind, id, scope) of every deleted record that others still stand under."""
    for kind in kinds.kinds():
        if kinds.children(kind):
            for record, scope in ws.db.execute(f"SELECT id, scope FROM {kind} WHERE deleted = 1 ORDER BY id"):
                yield kind, record, scope


def waiting(ws: Workspace) -> dict[str, tuple[str, str, str]]:
    """Case id → kind, scope and mark, without words."""
    return {f"{record}:{CHILDREN}": (kind, scope, "") for kind, record, scope in owners(ws)}


def cases(ws: Workspace, side: MakeSide) -> list[Case]:
    """Every one as a case: bring it back, or delete what is left under it."""
    return [_case(ws, kind, record, scope, side) for kind, record, scope in list(owners(ws))]


def _case(ws: Workspace, kind: str, record: str, scope: str, side: MakeSide) -> Case:
    found = words.record_of(ws, kind, record, scope)
    sides: tuple[Side, ...] = (
        side(
            value=True,
            shown=translate("Conflicts", "deleted"),
            take=translate("Conflicts", "Delete what is under it"),
            stands=False,
        ),
        side(
            value=None,
            shown=translate("Conflicts", "still under it: {children}", children=_left(ws, kind, record)),
            take=translate("Conflicts", "Bring it back"),
            stands=True,
        ),
    )
    return Case(
        id=f"{record}:{CHILDREN}",
        what=CHILDREN,
        kind=kind,
        record=record,
        scope=scope,
        title=words.title(ws, kind, record, scope),
        where=words.where(ws, found),
        field=CHILDREN,
        label=translate("Conflicts", "Deleted, with others under it"),
        sides=sides,
        held=words.held(ws, found),
    )


def _left(ws: Workspace, kind: str, record: str) -> str:
    parts = []
    for child, owner in kinds.children(kind):
        names = [
            words.name_of(ws, one) or one.id
            for one in ws.every(kinds.struct(child), f'"{owner}" = :owner ORDER BY id', owner=record)
        ]
        if names:
            label = translate("Kinds", kinds.struct(child).kind.label)
            parts.append(f"{label} {', '.join(names[:3])}{' …' if len(names) > 3 else ''}")
    return " · ".join(parts)


def settle(ws: Workspace, act: Act, case: Case, *, delete: bool) -> None:
    """Delete within `act` what is left under the record, or bring the record back."""
    if delete:
        edit.remove_one(ws, act, case.kind, case.record, Written())
        return
    rights.check_writer(ws, case.kind, case.scope)
    act.set(case.kind, case.record, case.scope, {"deleted": None})
