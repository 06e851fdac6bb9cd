"""LEVEL: where the rules in use have plans between village and district, every area has its own, in time (§2.13)."""

from collections.abc import Iterator

from desktop.domain.area_plan import AreaPlan, AreaPlanItem
from desktop.domain.calendar import PlanLevel
from desktop.domain.village import Project
from desktop.i18n import translate
from desktop.planning import bodies
from desktop.planning.area_plan import levels
from desktop.planning.area_plan.overview import due_day, is_late
from desktop.planning.check.look import CheckFinding, Look, rule

DONE = ("approved", "sent", "superseded")


@rule("LEVEL")
def every_area_has_its_plan(look: Look) -> Iterator[CheckFinding]:
    """Every area's plan is made by its last day, says why when it was late, and cites its committee's resolution."""
    for level in levels.levels(look.ws, look.cycle, look.district):
        every = look.ws.every(AreaPlan, "cycle = :cycle AND scope = :scope AND level = :level ORDER BY area, id",
                              level=level.code, **look.asked)  # fmt: skip
        last = due_day(look.ws, look.cycle, level, look.district)
        yield from _missing(look, level, every, last)
        for plan in every:
            yield from _late(plan, last)
            yield from _unresolved(look, plan)
            yield from _gone(look, plan)
        yield from _twice(every)


def _missing(look: Look, level: PlanLevel, every: list[AreaPlan], last: str) -> Iterator[CheckFinding]:
    if not last or look.today.isoformat() <= last:
        return
    known = {plan.area: plan for plan in every}
    todo = translate("Check", "Finish the plan and send it.")
    for area in levels.areas(look.ws, look.cycle, level, look.district):
        plan = known.get(area)
        if plan is None or (plan.status or "draft") not in DONE:
            text = translate("Check", "{plan} of {area} is not made.",
                             plan=levels.title(level), area=levels.area_name(area))  # fmt: skip
            record = plan.id if plan else area
            yield CheckFinding("LEVEL", record, text, todo, "area_plan", document_kind="area_plan", document=record)


def _late(plan: AreaPlan, last: str) -> Iterator[CheckFinding]:
    if is_late(plan, last):
        reason = (plan.late_reason or "").strip()
        text = translate("Check", "The plan was sent late.")
        todo = translate("Check", "Enter the reason for the delay.")
        yield _of(plan, text, todo, waived=bool(reason), reason=reason)


def _unresolved(look: Look, plan: AreaPlan) -> Iterator[CheckFinding]:
    if plan.status in ("approved", "sent") and bodies.resolution(look.ws, plan.meeting) is None:
        text = translate("Check", "The plan cites no meeting of its committee.")
        yield _of(plan, text, translate("Check", "Name the meeting that resolved on it."))


def _gone(look: Look, plan: AreaPlan) -> Iterator[CheckFinding]:
    """What it takes up stands no longer in a village plan."""
    text = translate("Check", "The plan takes up a project that its village has deleted.")
    todo = translate("Check", "Take it out of the plan.")
    for item in look.ws.every(AreaPlanItem, "plan = :plan ORDER BY id", plan=plan.id):
        if look.ws.find(Project, item.project or "") is None:
            yield CheckFinding("LEVEL", item.id, text, todo, "area_plan_item", document_kind="area_plan",
                               document=plan.id)  # fmt: skip


def _twice(every: list[AreaPlan]) -> Iterator[CheckFinding]:
    seen: set[str] = set()
    for plan in every:
        if plan.area in seen and plan.status != "superseded":
            text = translate("Check", "There is a second plan of this level for {area}.",
                             area=levels.area_name(plan.area or ""))  # fmt: skip
            yield _of(plan, text, translate("Check", "Delete one of the two."))
        seen.add(plan.area or "")


def _of(plan: AreaPlan, message: str, remedy: str, *, waived: bool = False, reason: str = "") -> CheckFinding:
    return CheckFinding("LEVEL", plan.id, message, remedy, "area_plan", waived=waived, reason=reason,
                        document_kind="area_plan", document=plan.id)  # fmt: skip
