"""Two plans opened for one thing (one village and year): listed until they are joined or said to be two.

Joining writes a `same_as` record: what belongs to either is shown under the lower id, and it can be taken back.
"""

from collections.abc import Callable, Iterator
from typing import Any

from desktop.domain import kinds
from desktop.domain.changes import change_id, trusted_line
from desktop.domain.exchange import SameAs
from desktop.domain.money import baht
from desktop.i18n import translate
from desktop.planning import edit, rights
from desktop.planning.conflicts import postponed, words
from desktop.planning.conflicts.cases import JOINED, SAME, Case, Side
from desktop.planning.history.rows import CHANGES, about_of
from desktop.planning.workspace import Workspace
from desktop.store import same
from desktop.store.journal import Act

ONCE = {
    "village_plan": ("village", "cycle"),
    "needs_plan": ("district", "cycle"),
    "action_plan": ("district", "fiscal_year"),
}
"""Kinds of which there is one for each of these fields' values (domain.md §2.4, §2.7)."""

GROUPS = """SELECT scope, group_concat(id, ' ') FROM (SELECT id, scope, "{one}" AS one, "{other}" AS other FROM {kind}
    WHERE deleted = 0 AND "{one}" IS NOT NULL AND "{other}" IS NOT NULL AND coalesce(status, '') <> 'superseded'
    ORDER BY id) GROUP BY scope, one, other HAVING count(*) > 1"""

MakeSide = Callable[..., Side]


def pairs(ws: Workspace) -> Iterator[tuple[str, str, str, str]]:
    """(kind, scope, lower id, higher id) of every two that stand for one thing and are not joined."""
    joined = same.hidden(ws.db)
    for kind, (one, other) in ONCE.items():
        for scope, ids in ws.db.execute(GROUPS.format(kind=kind, one=one, other=other)).fetchall():
            left = [record for record in ids.split() if record not in joined]
            yield from ((kind, scope, left[0], record) for record in left[1:])


def waiting(ws: Workspace) -> dict[str, tuple[str, str, str]]:
    """Case id → kind, scope and mark, without words."""
    return {_id(low, high): (kind, scope, postponed.mark_of([low, high])) for kind, scope, low, high in pairs(ws)}


def _id(low: str, high: str) -> str:
    return f"{low}:{SAME}.{high}"


def cases(ws: Workspace, side: MakeSide) -> list[Case]:
    """Every pair as a case."""
    return [_case(ws, kind, low, high, side) for kind, _scope, low, high in pairs(ws)]


def _case(ws: Workspace, kind: str, low: str, high: str, side: MakeSide) -> Case:
    found = words.record_of(ws, kind, low)
    return Case(
        id=_id(low, high),
        what=SAME,
        kind=kind,
        record=low,
        other=high,
        scope=found.scope if found else "",
        title=words.title(ws, kind, low),
        where=words.where(ws, found),
        field=SAME,
        label=translate("Conflicts", "Opened twice"),
        sides=(_side(ws, kind, high, side, stands=False), _side(ws, kind, low, side, stands=True)),
        mark=postponed.mark_of([low, high]),
        held=words.held(ws, found),
    )


def _side(ws: Workspace, kind: str, record: str, side: MakeSide, *, stands: bool) -> Side:
    first = _first(ws, kind, record)
    return side(value=record, shown=_contents(ws, kind, record), stands=stands, **first)


def _first(ws: Workspace, kind: str, record: str) -> dict[str, Any]:
    """Who opened it, where and when."""
    rid = ws.db.execute("SELECT rid FROM record WHERE id = ? AND kind = ?", (record, kind)).fetchone()[0]
    rows = [(trusted_line(line).lamport, replica, about, full_hash)
            for full_hash, replica, line, _content, about, _act in ws.db.execute(CHANGES, (rid,))]  # fmt: skip
    lamport, replica, raw, _hash = min(rows, key=lambda row: (row[0], row[1], change_id(row[3])))
    about = about_of(raw)
    people = dict(ws.db.execute("SELECT id, name FROM person_all WHERE id = ?", (about.person,)))
    return {"person": people.get(about.person) or "", "at": about.at, "replicas": (replica,), "lamport": lamport}


def _contents(ws: Workspace, kind: str, record: str) -> str:
    """`ปัญหา 3 · โครงการ 5 · 1,200,000 บาท`: what stands under it."""
    parts = []
    for child, owner in kinds.children(kind):
        query = f'SELECT count(*) FROM {child} WHERE "{owner}" = ?'
        if count := ws.db.execute(query, (record,)).fetchone()[0]:
            label = translate("Kinds", kinds.struct(child).kind.label)
            parts.append(translate("Conflicts", "{kind} {count}", kind=label, count=f"{count:,}"))
        if total := _sum(ws, child, owner, record):
            parts.append(translate("Conflicts", "{amount} baht", amount=baht(total)))
    return " · ".join(parts) or translate("Conflicts", "nothing in it yet")


def _sum(ws: Workspace, child: str, owner: str, record: str) -> int:
    """Their budgets in satang; 0 where the kind has none."""
    spec = kinds.fields(child).get("budget")
    if spec is None or spec.type != "money_by_year":
        return 0
    query = f'SELECT sum(y.value) FROM {child} c, json_each(c.budget) y WHERE c."{owner}" = ?'
    return int(ws.db.execute(query, (record,)).fetchone()[0] or 0)


def join(ws: Workspace, act: Act, case: Case) -> None:
    """Say within `act` that the two are one thing."""
    given = {"one": case.record, "other": case.other, "deleted": False}
    edit.put_one(ws, act, "same_as", given, scope=_scope(ws, case))


def _scope(ws: Workspace, case: Case) -> str:
    """Where the pair is written: with the plans themselves when they are ours, else with the province."""
    return case.scope if rights.may_write(ws, "same_as", case.scope) else ws.identity.office


def joined(ws: Workspace) -> list[Case]:
    """Every two that were joined; `part` takes it back."""
    found = []
    for pair in ws.every(SameAs, "one IS NOT NULL AND other IS NOT NULL ORDER BY id"):
        kind = _kind_of(ws, pair.one or "")
        low, high = sorted((pair.one or "", pair.other or ""))
        found.append(
            Case(
                id=pair.id, what=JOINED, kind=kind, record=low, other=high, scope=pair.scope, field=SAME, sides=(),
                title=words.title(ws, kind, low), where=words.where(ws, words.record_of(ws, kind, low)),
                label=translate("Conflicts", "Stand as one"),
            )
        )  # fmt: skip
    return found


def _kind_of(ws: Workspace, record: str) -> str:
    row = ws.db.execute("SELECT kind FROM record WHERE id = ? ORDER BY instr(scope, '/')", (record,)).fetchone()
    return str(row[0]) if row else ""


def part(ws: Workspace, pair: str) -> str:
    """Let two that were joined stand apart again; answers the act."""
    return edit.remove(ws, "same_as", [pair]).act
