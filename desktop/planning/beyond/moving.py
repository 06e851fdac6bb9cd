"""Places on the list beyond the LAOs' capacity."""

from desktop.domain.district_plan import BeyondItem
from desktop.planning import edit
from desktop.planning.beyond.lists import in_order
from desktop.planning.order import spread
from desktop.planning.workspace import Workspace
from desktop.store import journal


def move_item(ws: Workspace, row: str, *, before: str | None) -> None:
    """Place a row before another one, or at the end when `before` is None (ids of rows)."""
    found = ws.get(BeyondItem, row)
    others = [one for one in in_order(ws.every(BeyondItem, "list = :list", list=found.list)) if one.id != row]
    place = next((at for at, one in enumerate(others) if one.id == before), len(others))
    every = [*others[:place], found, *others[place:]]
    with journal.act(ws.db, "move_beyond") as act:
        for one, key in zip(every, spread(len(every)), strict=True):
            edit.put_one(ws, act, "beyond_item", {"id": one.id, "order": key})
