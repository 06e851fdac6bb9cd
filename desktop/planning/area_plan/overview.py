"""Every area of a level with its plan of the year: how far it is, and how much it takes up."""

from collections import Counter

import msgspec

from desktop.domain.area_plan import AreaPlan, AreaPlanItem
from desktop.domain.calendar import PlanLevel, due
from desktop.domain.village import Project
from desktop.planning import calendar
from desktop.planning.area_plan import levels
from desktop.planning.area_plan.plans import current
from desktop.planning.workspace import Workspace


class AreaStand(msgspec.Struct, frozen=True, kw_only=True):
    """An area of a level with its plan; `plan` and `status` are "" while there is none. `total` in satang.

    `up` counts the projects referred to the district. `late`: sent after the level's last day.
    """

    area: str
    name: str
    plan: str = ""
    status: str = ""
    projects: int = 0
    up: int = 0
    total: int = 0
    sent_on: str = ""
    late: bool = False


def overview(ws: Workspace, cycle: int, level: PlanLevel, district: str = "") -> list[AreaStand]:
    """The areas of the level by code, each with its plan of the cycle."""
    last = due_day(ws, cycle, level, district)
    wanted = levels.areas(ws, cycle, level, district)
    return [_stand(ws, area, current(ws, level.code, area, cycle), last) for area in wanted]


def due_day(ws: Workspace, cycle: int, level: PlanLevel, district: str = "") -> str:
    """The legal last day (ISO) for the level's plans; "" where the rules in use name none."""
    every = calendar.deadlines(ws, cycle, district or ws.identity.office)
    days = [day for one in every if one.measure == f"area_plans:{level.code}" and (day := due(one, cycle))]
    return min(days).isoformat() if days else ""


def is_late(plan: AreaPlan, last: str) -> bool:
    """Whether the plan was sent after its `last` day (ISO); late is a state, never a block (domain.md §1.7 no. 30)."""
    return bool(last) and (plan.sent_on or "") > last


def _stand(ws: Workspace, area: str, plan: AreaPlan | None, last: str) -> AreaStand:
    name = levels.area_name(area)
    if plan is None:
        return AreaStand(area=area, name=name)
    found = ws.every(AreaPlanItem, "plan = :plan", plan=plan.id)
    projects = [one for item in found if (one := ws.find(Project, item.project or ""))]
    return AreaStand(
        area=area,
        name=name,
        plan=plan.id,
        status=plan.status or "draft",
        projects=len(projects),
        up=Counter(item.route for item in found)["up"],
        total=sum(sum(one.budget.values()) for one in projects),
        sent_on=plan.sent_on or "",
        late=is_late(plan, last),
    )
