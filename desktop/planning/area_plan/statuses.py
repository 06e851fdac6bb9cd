"""What must hold before the plan of an area moves on: draft → approved by its own committee → sent to the district."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.area_plan import AREA_PLAN_STATUSES, AreaPlan, AreaPlanItem
from desktop.domain.bodies import COMMITTEE_TYPES, Committee
from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning import bodies, year_steps
from desktop.planning.calendar import rules
from desktop.planning.edit import Written
from desktop.planning.guards import Finding, effect, guard
from desktop.planning.workspace import Workspace
from desktop.planning.year_steps import REQUIRED, no_way
from desktop.store.journal import Act

KIND = "area_plan"
STEPS = {
    "": ("draft", "approved"),
    "draft": ("approved",),
    "approved": ("sent", "draft", "superseded"),
    "sent": ("draft", "superseded"),
    "superseded": (),
}


@guard(KIND)
def findings(ws: Workspace, plan: str, fields: Mapping[str, Any], was: str, becomes: str) -> tuple[Finding, ...]:
    """What keeps the plan from `becomes`."""
    if becomes not in STEPS.get(was, ()):
        return (no_way(KIND, plan, AREA_PLAN_STATUSES, was, becomes),)
    if becomes == "approved":
        return (*_items(ws, plan), *_resolved(ws, plan, fields))
    if becomes == "sent" and not fields.get("sent_on"):
        what = translate("AreaPlan", "The day of sending is missing.")
        return (Finding(REQUIRED, plan, what, translate("AreaPlan", "Enter the day."), KIND),)
    return ()


def _items(ws: Workspace, plan: str) -> tuple[Finding, ...]:
    if ws.every(AreaPlanItem, "plan = :plan LIMIT 1", plan=plan):
        return ()
    what = translate("AreaPlan", "The plan takes up no village project yet.")
    return (Finding(REQUIRED, plan, what, translate("AreaPlan", "Take up projects of its villages."), KIND),)


def _resolved(ws: Workspace, plan: str, fields: Mapping[str, Any]) -> tuple[Finding, ...]:
    """A meeting of the area's own committee, of the type that the rules name, has resolved on it."""
    used = rules.in_use(ws, int(fields.get("cycle") or 0))
    wanted = next((one.committee for one in used.levels if one.code == fields.get("level")), "")
    held = bodies.resolution(ws, str(fields.get("meeting") or ""))
    body = ws.find(Committee, (held.committee if held else "") or "")
    if body and body.type == wanted and body.area == fields.get("area"):
        return ()
    name = choice(COMMITTEE_TYPES, wanted)
    what = translate("AreaPlan", "No meeting of its own committee has resolved on it: {committee}.", committee=name)
    todo = translate("AreaPlan", "Name that committee's meeting with its resolution.")
    return (Finding(REQUIRED, plan, what, todo, KIND),)


@effect(KIND)
def write_with_it(ws: Workspace, act: Act, plan: str, _was: str, becomes: str) -> None:
    """The day of the resolution when it is approved; an approved plan replaces those of earlier years."""
    if becomes != "approved":
        return
    found = ws.get(AreaPlan, plan)
    held = bodies.resolution(ws, found.meeting)
    if held and held.date and not found.approved_on:
        act.set(KIND, plan, found.scope, {"approved_on": held.date})
    where = "level = :level AND area = :area AND cycle < :cycle AND status IN ('approved', 'sent')"
    for earlier in ws.every(AreaPlan, where, level=found.level, area=found.area, cycle=found.cycle):
        act.set(KIND, earlier.id, earlier.scope, {"status": "superseded"})


def next_statuses(plan: AreaPlan) -> tuple[str, ...]:
    """The statuses that may follow the plan's own, the usual one first."""
    return tuple(one for one in STEPS[plan.status or "draft"] if one != "superseded")


def missing(ws: Workspace, plan: str, status: str = "") -> tuple[Finding, ...]:
    """What stands in the way of the next status (or of `status`)."""
    found = ws.get(AreaPlan, plan)
    becomes = status or next(iter(next_statuses(found)), "")
    fields = {name: getattr(found, name) for name in ("level", "area", "cycle", "meeting", "sent_on")}
    return findings(ws, plan, fields, found.status or "draft", becomes) if becomes else ()


def move(ws: Workspace, plan: str, status: str, *, waive: Mapping[str, str] | None = None, **fields: Any) -> Written:
    """Move the plan to `status`, with further `fields` of it, in one act. Raises `GuardFailedError`."""
    return year_steps.move(ws, KIND, plan, status, waive=waive, **fields)
