"""The district's needs plan: taking up village projects, combining, ordering, checking, sending (domain.md §2.8)."""

from desktop.planning.needs_plan.choose import combine, members, pick, split, unpick
from desktop.planning.needs_plan.findings import not_agreed
from desktop.planning.needs_plan.ordering import move
from desktop.planning.needs_plan.plans import (
    current,
    frozen,
    items,
    joined,
    open_plan,
    pool,
    revised,
    similar,
    sources,
    submissions,
    taken,
    totals,
)
from desktop.planning.needs_plan.returning import give_back, in_words, returned
from desktop.planning.needs_plan.rows import COUNTING, ItemRow, PoolRow, TotalRow, Totals
from desktop.planning.needs_plan.sending import send
from desktop.planning.needs_plan.statuses import set_status
from desktop.planning.needs_plan.words import NOT_STATED, SEVERAL
from desktop.planning.similar import Group

__all__ = [
    "COUNTING",
    "NOT_STATED",
    "SEVERAL",
    "Group",
    "ItemRow",
    "PoolRow",
    "TotalRow",
    "Totals",
    "combine",
    "current",
    "frozen",
    "give_back",
    "in_words",
    "items",
    "joined",
    "members",
    "move",
    "not_agreed",
    "open_plan",
    "pick",
    "pool",
    "returned",
    "revised",
    "send",
    "set_status",
    "similar",
    "sources",
    "split",
    "submissions",
    "taken",
    "totals",
    "unpick",
]
