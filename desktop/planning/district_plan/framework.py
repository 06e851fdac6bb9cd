"""The framework of the district plan: a frozen, numbered extract, written when the committee approves it.

It holds the vision, the strategies with their indicators, and the vector of the journal at which they stood.
"""

from datetime import date
from typing import Any

import msgspec

from desktop.domain.district_plan import DistrictPlan
from desktop.domain.province import Strategy
from desktop.planning.district_plan.plans import StrategyRow, strategies
from desktop.planning.workspace import Workspace
from desktop.store.journal import Act
from desktop.store.vectors import vector


class Framework(msgspec.Struct, frozen=True, kw_only=True):
    """What went to the LAOs: edition `number` of `on` (ISO); `provincial` names the provincial strategies by id."""

    number: int
    on: str
    vision: str
    from_year: int
    to_year: int
    strategies: tuple[StrategyRow, ...]
    provincial: dict[str, str]


def framework(plan: DistrictPlan) -> Framework | None:
    """The framework as it was approved last, or None."""
    if not isinstance(plan.framework, dict) or "content" not in plan.framework:
        return None
    head = {"number": plan.framework.get("number", 1), "on": plan.framework.get("on", "")}
    return msgspec.convert({**plan.framework["content"], **head}, Framework)


def freeze(ws: Workspace, act: Act, plan: str) -> None:
    """Write the plan's framework as it stands now, under the next number."""
    found = ws.get(DistrictPlan, plan)
    before = framework(found)
    said = {
        "number": before.number + 1 if before else 1,
        "on": date.today().isoformat(),
        "vector": vector(ws.db).get(found.scope, {}),
        "content": _content(ws, found),
    }
    act.set("district_plan", plan, found.scope, {"framework": said})


def _content(ws: Workspace, plan: DistrictPlan) -> dict[str, Any]:
    rows = strategies(ws, plan.id)
    nodes = {node for row in rows for node in row.provincial}
    names = {
        one.id: f"{one.code or ''} {one.title or ''}".strip() for node in nodes if (one := ws.find(Strategy, node))
    }
    content = {
        "vision": plan.vision or "",
        "from_year": plan.from_year or 0,
        "to_year": plan.to_year or 0,
        "strategies": rows,
        "provincial": names,
    }
    said: dict[str, Any] = msgspec.to_builtins(content)
    return said
