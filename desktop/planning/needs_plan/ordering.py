"""Places in the needs plan: a move changes one record; only a list without usable places is numbered anew."""

from collections.abc import Sequence

from desktop.domain.district import NeedsItem
from desktop.planning import edit
from desktop.planning.needs_plan.plans import joined
from desktop.planning.needs_plan.table import in_order
from desktop.planning.order import between, spread
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.frozen import Now
from desktop.store.journal import Act


def items_in_order(ws: Workspace, plan: str, scope: str) -> list[NeedsItem]:
    """The plan's items as placed."""
    return in_order(Now(ws.db, scope).among(NeedsItem, "plan", joined(ws, plan)))


def move(ws: Workspace, item: str, *, before: str | None) -> None:
    """Place `item` before another item, or at the end when `before` is None."""
    found = ws.get(NeedsItem, item)
    with journal.act(ws.db, "move_item") as act:
        others = [one for one in items_in_order(ws, found.plan or "", found.scope) if one.id != item]
        place = next((n for n, one in enumerate(others) if one.id == before), len(others))
        key = key_at(others, place)
        if key:
            edit.put_one(ws, act, "needs_item", {"id": item, "order": key})
        else:
            _number_anew(ws, act, [*others[:place], found, *others[place:]])


def key_at(items: Sequence[NeedsItem], place: int) -> str:
    """A key for a new entry at `place` among `items`, or "" when its neighbours leave none."""
    lower = items[place - 1].order if place else ""
    upper = items[place].order if place < len(items) else ""
    if lower is None or upper is None or (upper and lower >= upper):
        return ""
    return between(lower, upper)


def _number_anew(ws: Workspace, act: Act, items: Sequence[NeedsItem]) -> None:
    for one, key in zip(items, spread(len(items)), strict=True):
        edit.put_one(ws, act, "needs_item", {"id": one.id, "order": key})


def keys_at_end(ws: Workspace, act: Act, plan: str, scope: str, count: int) -> list[str]:
    """Keys for `count` new items after all others, in order; others that have no place yet get theirs first."""
    known = items_in_order(ws, plan, scope)
    if any(one.order is None for one in known):
        _number_anew(ws, act, known)
        known = items_in_order(ws, plan, scope)
    start = between(known[-1].order or "", "") if known else ""
    return [start + key for key in spread(count)]
