"""The annual action plan: funded projects from three origins, their months and progress (domain.md §2.10)."""

from desktop.planning.action_plan.delivery import Giver, add_agency, delivery, drop_agency, nothing_from
from desktop.planning.action_plan.items import (
    MONTHS,
    QUARTERS,
    ActionRow,
    OtherYearError,
    PlanClosedError,
    Sums,
    add_item,
    move_item,
    remove_items,
    rows,
    set_months,
    sums,
    take_up,
    take_up_lao,
)
from desktop.planning.action_plan.linking import NeedOffer, link_needs, need_offers
from desktop.planning.action_plan.offers import (
    AllocatedRow,
    LaoOffer,
    allocated,
    allocated_of,
    lao_offers,
    lao_offers_of,
)
from desktop.planning.action_plan.plans import current, editable, open_plan
from desktop.planning.action_plan.progress import ProgressRow, progress, report_progress
from desktop.planning.action_plan.statuses import missing, move, next_statuses

__all__ = [
    "MONTHS",
    "QUARTERS",
    "ActionRow",
    "AllocatedRow",
    "Giver",
    "LaoOffer",
    "NeedOffer",
    "OtherYearError",
    "PlanClosedError",
    "ProgressRow",
    "Sums",
    "add_agency",
    "add_item",
    "allocated",
    "allocated_of",
    "current",
    "delivery",
    "drop_agency",
    "editable",
    "lao_offers",
    "lao_offers_of",
    "link_needs",
    "missing",
    "move",
    "move_item",
    "need_offers",
    "next_statuses",
    "nothing_from",
    "open_plan",
    "progress",
    "remove_items",
    "report_progress",
    "rows",
    "set_months",
    "sums",
    "take_up",
    "take_up_lao",
]
