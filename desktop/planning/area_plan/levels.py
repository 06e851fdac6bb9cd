"""Which levels of plans the rules in use have between village and district, their areas, and who makes their plans."""

from desktop import i18n
from desktop.domain.area_plan import AreaPlan
from desktop.domain.bodies import COMMITTEE_TYPES, Committee
from desktop.domain.calendar import PlanLevel
from desktop.domain.words import choice
from desktop.planning import calendar, edit
from desktop.planning.villages import tambon_name
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError

DISTRICT_DIGITS = 4


def levels(ws: Workspace, cycle: int, district: str = "") -> tuple[PlanLevel, ...]:
    """The levels of the rules that the district works by in plan year F; none under the letters of 2558."""
    return calendar.in_use(ws, cycle, district or ws.identity.office).levels


def areas(ws: Workspace, cycle: int, level: PlanLevel, district: str = "") -> tuple[str, ...]:
    """The codes of the areas that a level's plans are made for."""
    return calendar.Year(ws, cycle, district).areas(level)


def title(level: PlanLevel) -> str:
    """What the level's plans are called, in the reader's language."""
    return level.title.get(i18n.language()) or level.title.get("th") or level.code


def area_name(area: str) -> str:
    """`ต.อมก๋อย`, or the district's name; the code of an area that nobody knows."""
    try:
        return reference.district_name(area) if len(area) == DISTRICT_DIGITS else f"ต.{tambon_name(area)}"
    except UnknownAreaError:
        return area


def committee(ws: Workspace, plan: AreaPlan) -> str:
    """The id of the committee that makes this plan; "" when none is recorded."""
    where = "type = :type AND area = :area ORDER BY id"
    known = ws.every(Committee, where, type=_type(ws, plan), area=plan.area)
    return plan.committee or next((one.id for one in known), "")


def committee_name(ws: Workspace, plan: AreaPlan) -> str:
    """What the plan's committee is called while nobody has named it otherwise."""
    return f"{choice(COMMITTEE_TYPES, _type(ws, plan))} {area_name(plan.area or '')}"


def make_committee(ws: Workspace, plan: AreaPlan) -> str:
    """The id of the plan's committee, recorded under its usual name if there is none."""
    known = committee(ws, plan)
    name = committee_name(ws, plan)
    return known or edit.create(ws, "committee", type=_type(ws, plan), name=name, area=plan.area)


def _type(ws: Workspace, plan: AreaPlan) -> str:
    known = levels(ws, plan.cycle or 0, (plan.area or "")[:DISTRICT_DIGITS])
    return next((one.committee for one in known if one.code == plan.level), "") or "other"
