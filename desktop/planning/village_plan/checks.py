"""Whether a village plan's status may move, asked by every write of a status and by the screen's list alike."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop.domain import kinds, rules
from desktop.domain.calendar import due
from desktop.domain.rules import STATUS
from desktop.domain.village import DimensionNone, Forum, Problem, Project, VillagePlan
from desktop.domain.village_choices import PLAN_STATUSES
from desktop.i18n import translate
from desktop.planning import calendar, settled
from desktop.planning.guards import Finding, guard
from desktop.planning.locks import VILLAGE_AGREED
from desktop.planning.settled import Later
from desktop.planning.village_plan import approval_needs, forum_needs, sending_needs
from desktop.planning.village_plan.finding import Facts, PlanFinding
from desktop.planning.workspace import Workspace

STEP_NEEDS: Mapping[str, Callable[[Facts], tuple[PlanFinding, ...]]] = {
    "forum_done": forum_needs.forum_held,
    "approved": approval_needs.approved,
    "submitted": sending_needs.sent,
    "returned": sending_needs.returned,
    "promulgated": sending_needs.promulgated,
}
"""What each status asks of the plan; the others ask nothing."""


def due_day(ws: Workspace, plan: VillagePlan) -> str:
    """The legal last day (ISO) for the village plans of the plan's cycle (D2); "" where the rules in use name none."""
    if not plan.cycle:
        return ""
    every = calendar.deadlines(ws, plan.cycle, (plan.village or "")[:4])
    days = [day for one in every if one.measure == "village_plans" and (day := due(one, plan.cycle))]
    return min(days).isoformat() if days else ""


def in_order(table: str) -> str:
    """The SQL order of a plan's problems or projects: their place, else the number that the forum gave."""
    return f'ORDER BY {table}."order" IS NULL, {table}."order", {table}.priority IS NULL, {table}.priority, {table}.id'


def facts(ws: Workspace, plan: VillagePlan, last_day: str | None = None) -> Facts:
    """The plan with its forums, problems and projects; `last_day` spares looking its last day up."""
    return Facts(
        plan=plan,
        forums=tuple(
            ws.every(
                Forum,
                "village = :village AND cycle = :cycle ORDER BY date IS NULL, date, id",
                village=plan.village,
                cycle=plan.cycle,
            )
        ),
        problems=tuple(ws.every(Problem, "plan = :plan " + in_order("problem"), plan=plan.id)),
        projects=tuple(ws.every(Project, "plan = :plan " + in_order("project"), plan=plan.id)),
        without=tuple(ws.every(DimensionNone, "plan = :plan AND reason IS NOT NULL", plan=plan.id)),
        due=due_day(ws, plan) if last_day is None else last_day,
        later=_since_approval(ws, plan.id),
    )


def _since_approval(ws: Workspace, plan: str) -> tuple[Later, ...]:
    """What was changed since the committee approved it; asked of the plan as it is kept, not as it is to become."""
    found = ws.find(VillagePlan, plan)
    return tuple(settled.later(ws, found)) if found and found.status in VILLAGE_AGREED else ()


def check(known: Facts, was: str, becomes: str) -> tuple[PlanFinding, ...]:
    """What stands in the way of a plan's status moving from one to another."""
    way = rules.way(was, becomes)
    if not way:
        return (no_way(known, was, becomes),)
    again = ("approved",) if known.later and "submitted" in way else ()
    return _needs(known, (*again, *way))


def before_sending(known: Facts) -> tuple[PlanFinding, ...]:
    """Everything that the village's own steps still need, whatever the status is now."""
    return _needs(known, rules.VILLAGE_STEPS)


def _needs(known: Facts, steps: tuple[str, ...]) -> tuple[PlanFinding, ...]:
    return tuple(finding for step in steps if step in STEP_NEEDS for finding in STEP_NEEDS[step](known))


@guard("village_plan")
def guard_village_plan(
    ws: Workspace, record: str, fields: Mapping[str, Any], was: str, becomes: str
) -> tuple[Finding, ...]:
    """The findings for a plan that is about to have `fields`."""
    own = {name: fields[name] for name in kinds.fields("village_plan") if name in fields}
    return check(facts(ws, VillagePlan(id=record, **own)), was, becomes)


def no_way(known: Facts, was: str, becomes: str) -> PlanFinding:
    """That a plan cannot come from one status to the other, and what may follow."""
    labels = [PLAN_STATUSES.get(status, status) for status in (was or "draft", becomes)]
    said = [translate("Choices", label) for label in labels]
    following = [translate("Choices", PLAN_STATUSES[status]) for status in rules.STEPS.get(was, ())]
    return PlanFinding(
        STATUS,
        known.plan.id,
        translate("VillagePlan", "“{becomes}” does not follow “{was}”.", was=said[0], becomes=said[1]),
        translate("VillagePlan", "What may follow: {statuses}.", statuses=", ".join(following) or "–"),
        kind="village_plan",
        waivable=False,
        field="status",
    )
