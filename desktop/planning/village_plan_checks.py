"""Whether a village plan's status may move, asked by every write of a status and by the screen's list alike."""

from collections.abc import Mapping
from typing import Any

from desktop.domain import kinds, rules
from desktop.domain.village import DimensionNone, Forum, Problem, Project, VillagePlan
from desktop.planning.guards import Finding, guard
from desktop.planning.village_plan_findings import STEP_NEEDS, Facts, PlanFinding, no_way
from desktop.planning.workspace import Workspace


def in_order(table: str) -> str:
    """The SQL order of a plan's problems or projects: their place, else the number that the forum gave."""
    return f'ORDER BY {table}."order" IS NULL, {table}."order", {table}.priority IS NULL, {table}.priority, {table}.id'


def facts(ws: Workspace, plan: VillagePlan) -> Facts:
    """The plan with its forums, problems and projects."""
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
    )


def check(known: Facts, was: str, becomes: str) -> tuple[PlanFinding, ...]:
    """What stands in the way of a plan's status moving from one to another."""
    way = rules.way(was, becomes)
    if not way:
        return (no_way(known, was, becomes),)
    return _needs(known, way)


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
