"""Referring up: which projects of a level's plans go on into the district's needs plan, and taking them in there."""

from collections.abc import Iterable

from desktop.domain.area_plan import AreaPlan, AreaPlanItem
from desktop.planning import edit, needs_plan
from desktop.planning.area_plan.plans import ranked
from desktop.planning.edit import Written
from desktop.planning.workspace import Workspace

HERE, UP = "here", "up"


def routes(ws: Workspace, plan: str) -> dict[str, str]:
    """Project → whether the plan refers it up or carries it out at its level."""
    return {one.project or "": one.route or HERE for one in ws.every(AreaPlanItem, "plan = :plan", plan=plan)}


def refer(ws: Workspace, plan: str, projects: Iterable[str], *, up: bool = True) -> Written:
    """Refer projects of the plan to the district, or keep them at its level; `GuardFailedError` once it is approved."""
    wanted = set(projects)
    every = ws.every(AreaPlanItem, "plan = :plan", plan=plan)
    return edit.put(
        ws, "area_plan_item", [{"id": one.id, "route": UP if up else HERE} for one in every if one.project in wanted]
    )


def referred(ws: Workspace, cycle: int) -> list[str]:
    """The projects that approved plans of the year refer up: the first of every area before the second ones."""
    where = "route = :up AND plan IN (SELECT id FROM area_plan WHERE cycle = :cycle)"
    up = {one.project for one in ws.every(AreaPlanItem, where, up=UP, cycle=cycle)}
    return [project for project in ranked(ws, cycle) if project in up]


def waiting(ws: Workspace, cycle: int) -> list[str]:
    """Those of them that the district's needs plan has not taken in yet."""
    known = needs_plan.taken(ws, cycle)
    return [project for project in referred(ws, cycle) if project not in known]


def to_district(ws: Workspace, cycle: int) -> Written:
    """Take every project referred up into the district's needs plan of the year; those in it already stay."""
    return needs_plan.pick(ws, needs_plan.open_plan(ws, cycle), referred(ws, cycle))


def plan_of(ws: Workspace, item: str) -> AreaPlan | None:
    """The plan in which an item stands."""
    found = ws.find(AreaPlanItem, item)
    return ws.find(AreaPlan, (found.plan if found else "") or "")
