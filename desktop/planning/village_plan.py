"""A village's plan from the forum to the district: opening it, its lists in order, what is missing, its next status.

Everything that changes data goes through `edit`; money is whole satang, `cycle` the fiscal year (B.E.) of the plan.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain import rules
from desktop.domain.errors import AppError
from desktop.domain.ids import row_id
from desktop.domain.rules import attended
from desktop.domain.village import Forum, VillagePlan
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.edit import Written
from desktop.planning.guards import Finding
from desktop.planning.village_plan_checks import before_sending, check, facts
from desktop.planning.village_plan_findings import PLACES, Facts, PlanFinding
from desktop.planning.village_plan_order import (
    Sums,
    add_problem,
    add_project,
    move_problem,
    move_project,
    problems,
    projects,
    sums,
)
from desktop.planning.village_plan_rows import PlanRow, plans
from desktop.planning.workspace import Workspace
from desktop.store import journal

__all__ = [
    "PLACES",
    "Facts",
    "Finding",
    "NoPlanError",
    "PlanFinding",
    "PlanRow",
    "Sums",
    "VillagePlan",
    "add_problem",
    "add_project",
    "attended",
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
    "shortcomings",
    "sums",
    "why_read_only",
    "years",
]

YEARS_AHEAD = 3
"""A village plan asks for its own year and the two that follow (domain.md §1.4: three-year plans of the LAOs)."""


class NoPlanError(AppError):
    """A plan was asked for that is not here."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no village plan with the id {plan} here.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Open it from the list of villages.")


def find_plan(ws: Workspace, village: str, cycle: int) -> str:
    """The id of the village's plan for the cycle (the older one of two); "" when there is none."""
    known = ws.every(VillagePlan, "village = :village AND cycle = :cycle ORDER BY id", village=village, cycle=cycle)
    return known[0].id if known else ""


def open_plan(ws: Workspace, village: str, cycle: int) -> str:
    """The id of the village's plan for the cycle; a new draft when there is none.

    The id is derived, so that a load and two computers that open one village's plan make one record.
    """
    if known := find_plan(ws, village, cycle):
        return known
    record = row_id("village_plan", village, cycle, "")
    values = {"village": village, "cycle": cycle, "status": "draft", "deleted": False}
    return edit.create(ws, "village_plan", id=record, **values)


def get(ws: Workspace, plan: str) -> VillagePlan:
    """The plan with this id. Raises `NoPlanError`."""
    found = ws.find(VillagePlan, plan)
    if found is None:
        raise NoPlanError(plan=plan)
    return found


def forums(ws: Workspace, plan: str) -> tuple[Forum, ...]:
    """The forums of the plan's village and cycle, by date."""
    return facts(ws, get(ws, plan)).forums


def years(ws: Workspace, plan: str) -> tuple[str, ...]:
    """The budget years of a plan: its own and the two after it, and any other that holds an amount."""
    cycle = get(ws, plan).cycle or 0
    return tuple(sorted({str(cycle + ahead) for ahead in range(YEARS_AHEAD)} | set(sums(ws, plan).by_year)))


def next_statuses(plan: VillagePlan) -> tuple[str, ...]:
    """The statuses that may follow the plan's own, the usual one first."""
    return rules.STEPS.get(plan.status or "", ())


def missing(ws: Workspace, plan: str, status: str = "") -> tuple[PlanFinding, ...]:
    """What stands in the way of the next status (or of `status`), each with its place and record."""
    found = get(ws, plan)
    becomes = status or next(iter(next_statuses(found)), "")
    return check(facts(ws, found), found.status or "", becomes) if becomes else ()


def nothing_yet(village: str) -> tuple[PlanFinding, ...]:
    """Everything that a village without a plan still needs."""
    return before_sending(Facts(plan=VillagePlan(village=village)))


def shortcomings(ws: Workspace, plan: str) -> tuple[PlanFinding, ...]:
    """Everything the plan needs before it can be sent, however far it is; for the list beside each step."""
    return before_sending(facts(ws, get(ws, plan)))


def move(ws: Workspace, plan: str, status: str, *, waive: Mapping[str, str] | None = None, **fields: Any) -> Written:
    """Move the plan to `status`, with further `fields` of it, in one act.

    When the forum is recorded as held, problems that name no forum are noted as raised there (R07).
    Raises `GuardFailedError` unless every rule holds or is waived with a reason.
    """
    found = get(ws, plan)
    written = Written()
    waived = {rule: reason for rule, reason in (waive or {}).items() if reason.strip()}
    with journal.act(ws.db, f"plan_{status}", waive=waived) as act:
        for problem, forum in _raised_at(ws, found) if status == "forum_done" else ():
            edit.put_one(ws, act, "problem", {"id": problem, "forum": forum})
        given = {"id": plan, "status": status, "waive": waived, **fields}
        written.count(edit.put_one(ws, act, "village_plan", given)[1], plan)
        written.act = act.id
    return written


def _raised_at(ws: Workspace, plan: VillagePlan) -> Iterable[tuple[str, str]]:
    known = facts(ws, plan)
    held = [forum.id for forum in known.forums if rules.was_held(forum)]
    return [(problem.id, held[-1]) for problem in known.problems if held and not problem.forum]


def why_read_only(ws: Workspace, plan: VillagePlan) -> str:
    """Why this computer may not write the plan now: "other_office", "sent", or "" when it may."""
    if not edit.may_write(ws, "village_plan", plan.scope):
        return "other_office"
    return "" if (plan.status or "") in rules.EDITABLE else "sent"
