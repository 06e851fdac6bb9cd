"""Plans of a level between village and district, where the rules in use have one: the tambon plans of 2562 (§2.13)."""

from desktop.planning.area_plan.plans import (
    AreaPlanClosedError,
    AreaRow,
    NoLevelError,
    current,
    drop,
    level,
    move_project,
    open_plan,
    pool,
    ranked,
    rows,
    take,
)
from desktop.planning.area_plan.statuses import missing, move, next_statuses

__all__ = [
    "AreaPlanClosedError",
    "AreaRow",
    "NoLevelError",
    "current",
    "drop",
    "level",
    "missing",
    "move",
    "move_project",
    "next_statuses",
    "open_plan",
    "pool",
    "ranked",
    "rows",
    "take",
]
