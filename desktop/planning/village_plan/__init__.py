"""A village's plan from the forum to the district: opening it, its lists in order, what is missing, its next status.

Everything that changes data goes through `edit`; money is whole satang, `cycle` the fiscal year (B.E.) of the plan.
"""

from desktop.domain.rules import attended
from desktop.domain.village import VillagePlan
from desktop.planning.guards import Finding
from desktop.planning.village_plan.carry import Earlier, carry, earlier, earlier_of
from desktop.planning.village_plan.checks import due_day, facts
from desktop.planning.village_plan.finding import PLACES, Facts, PlanFinding, with_papers
from desktop.planning.village_plan.lists import (
    Sums,
    add_problem,
    add_project,
    move_problem,
    move_project,
    problems,
    projects,
    rank_by_votes,
    sums,
)
from desktop.planning.village_plan.moving import missing, move, next_statuses, nothing_yet, shortcomings
from desktop.planning.village_plan.papers import CopyRow, add_recipient, copies, source_id, sources
from desktop.planning.village_plan.plans import (
    YEARS_AHEAD,
    NoPlanError,
    find_plan,
    forums,
    get,
    open_plan,
    why_read_only,
    years,
)
from desktop.planning.village_plan.rows import PlanRow, plans
from desktop.planning.village_plan.sending_needs import changed_since

__all__ = [
    "PLACES",
    "YEARS_AHEAD",
    "CopyRow",
    "Earlier",
    "Facts",
    "Finding",
    "NoPlanError",
    "PlanFinding",
    "PlanRow",
    "Sums",
    "VillagePlan",
    "add_problem",
    "add_project",
    "add_recipient",
    "attended",
    "carry",
    "changed_since",
    "copies",
    "due_day",
    "earlier",
    "earlier_of",
    "facts",
    "find_plan",
    "forums",
    "get",
    "missing",
    "move",
    "move_problem",
    "move_project",
    "next_statuses",
    "nothing_yet",
    "open_plan",
    "plans",
    "problems",
    "projects",
    "rank_by_votes",
    "shortcomings",
    "source_id",
    "sources",
    "sums",
    "why_read_only",
    "with_papers",
    "years",
]
