"""The district development plan: strategies between the province and the people's needs, framework, statuses (§2.7)."""

from desktop.planning.district_plan.framework import Framework, framework
from desktop.planning.district_plan.plans import (
    IndicatorRow,
    StrategyRow,
    add_indicator,
    add_strategy,
    current,
    move_strategy,
    open_plan,
    remove_strategy,
    strategies,
    years,
)
from desktop.planning.district_plan.statuses import missing, move, next_statuses

__all__ = [
    "Framework",
    "IndicatorRow",
    "StrategyRow",
    "add_indicator",
    "add_strategy",
    "current",
    "framework",
    "missing",
    "move",
    "move_strategy",
    "next_statuses",
    "open_plan",
    "remove_strategy",
    "strategies",
    "years",
]
