"""What must hold before the action plan moves on (R18–R20): draft → approved → promulgated → revised → closed."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.domain.funding import ACTION_PLAN_STATUSES, ActionItem, ActionPlan, AllocatedProject
from desktop.i18n import translate
from desktop.planning import bodies, year_steps
from desktop.planning.action_plan.delivery import delivery
from desktop.planning.action_plan.items import ActionRow, rows
from desktop.planning.calendar import rules
from desktop.planning.edit import Written
from desktop.planning.guards import Finding, effect, guard
from desktop.planning.workspace import Workspace
from desktop.planning.year_steps import REQUIRED, named, no_way
from desktop.store.journal import Act

KIND = "action_plan"
FIRST_YEAR, FUNDED, ORIGINS = "R18", "R19", "R20"
STEPS = {
    "": ("draft", "approved"),
    "draft": ("approved",),
    "approved": ("promulgated", "draft"),
    "promulgated": ("revised", "closed"),
    "revised": ("promulgated", "closed"),
    "closed": (),
}
"""Which statuses may follow one another, the usual one first; a revised plan is promulgated again."""


@guard(KIND)
def findings(ws: Workspace, plan: str, fields: Mapping[str, Any], was: str, becomes: str) -> tuple[Finding, ...]:
    """What keeps the plan from `becomes`."""
    if becomes not in STEPS.get(was, ()):
        return (no_way(KIND, plan, ACTION_PLAN_STATUSES, was, becomes),)
    found = _first_year(ws, plan, fields)
    if becomes == "approved" or (was, becomes) == ("revised", "promulgated"):
        found += _items(ws, plan)
        found += _delivered(ws, plan, fields)
        if not bodies.resolution(ws, str(fields.get("meeting") or "")):
            what = translate("ActionPlan", "No meeting that was held has resolved on the plan.")
            todo = translate("ActionPlan", "Name the meeting with its resolution.")
            found.append(Finding(REQUIRED, plan, what, todo, KIND))
    return tuple(found)


def _first_year(ws: Workspace, plan: str, fields: Mapping[str, Any]) -> list[Finding]:
    """R18: action plans begin with the year that the rules in use name."""
    year = int(fields.get("fiscal_year") or 0)
    first = rules.in_use(ws, year).action_plan_from
    if year >= first:
        return []
    what = translate(
        "ActionPlan", "Action plans begin with the fiscal year {first}, not {year}.", first=first, year=year
    )
    return [Finding(FIRST_YEAR, plan, what, translate("ActionPlan", "Choose a later fiscal year."), KIND)]


def _items(ws: Workspace, plan: str) -> list[Finding]:
    """R19: every project has money and says from where; nothing else belongs here."""
    every = rows(ws, plan) if ws.find(ActionPlan, plan) else []
    counting = [row for row in every if row.status != "cancelled"]
    if not counting:
        what = translate("ActionPlan", "The plan has no projects yet.")
        return [Finding(REQUIRED, plan, what, translate("ActionPlan", "Take up the allocated projects first."), KIND)]
    asked = (
        (FUNDED, translate("ActionPlan", "no allocated money"), [row for row in counting if not row.amount]),
        (FUNDED, translate("ActionPlan", "no source of the money"), [row for row in counting if not row.fund]),
        (FUNDED, translate("ActionPlan", "money of another fiscal year"), _of_another_year(ws, plan, counting)),
        (ORIGINS, translate("ActionPlan", "no origin"), [row for row in counting if not row.origin]),
        (REQUIRED, translate("ActionPlan", "no agency"), [row for row in counting if not row.agency]),
    )
    return [_lacking(rule, what, lacking) for rule, what, lacking in asked if lacking]


def _of_another_year(ws: Workspace, plan: str, counting: list[ActionRow]) -> list[ActionRow]:
    """Those that stand on an allocated project of another fiscal year than the plan's (domain.md §2.15)."""
    year = ws.get(ActionPlan, plan).fiscal_year
    lines = {one.id: one.allocated or "" for one in ws.every(ActionItem, "plan = :plan", plan=plan)}
    given = {item: ws.find(AllocatedProject, allocated) for item, allocated in lines.items()}
    return [row for row in counting if (found := given.get(row.item)) and found.fiscal_year != year]


def _lacking(rule: str, what: str, lacking: list[ActionRow]) -> Finding:
    message = translate("ActionPlan", "{count} projects have {what}: {titles}",
                        count=len(lacking), what=what, titles=named([row.title for row in lacking]))  # fmt: skip
    return Finding(
        rule, lacking[0].item, message, translate("ActionPlan", "Fill it in, or take them out."), "action_item"
    )


def _delivered(ws: Workspace, plan: str, fields: Mapping[str, Any]) -> list[Finding]:
    """R20: the province, every LAO and the district agencies have given their list, or said that they have none."""
    every = delivery(ws, plan) if ws.find(ActionPlan, plan) else []
    left = [one.name for one in every if not (one.delivered or fields.get(f"nothing_from.{one.key}"))]
    if not left:
        return []
    what = translate("ActionPlan", "{count} have not given their list yet: {names}", count=len(left), names=named(left))
    todo = translate("ActionPlan", "Ask for it, or note that they have nothing this year.")
    return [Finding(ORIGINS, plan, what, todo, KIND)]


@effect(KIND)
def count_editions(ws: Workspace, act: Act, plan: str, _was: str, becomes: str) -> None:
    """Each revision is an edition of its own; the day of promulgation when nobody entered one."""
    found = ws.get(ActionPlan, plan)
    if becomes == "revised":
        act.set(KIND, plan, found.scope, {"edition": (found.edition or 1) + 1})
    if becomes == "promulgated" and not found.promulgated_on:
        act.set(KIND, plan, found.scope, {"promulgated_on": date.today().isoformat()})


def next_statuses(plan: ActionPlan) -> tuple[str, ...]:
    """The statuses that may follow the plan's own, the usual one first."""
    return STEPS[plan.status or "draft"]


def missing(ws: Workspace, plan: str, status: str = "") -> tuple[Finding, ...]:
    """What stands in the way of the next status (or of `status`)."""
    found = ws.get(ActionPlan, plan)
    becomes = status or next(iter(next_statuses(found)), "")
    fields = {"fiscal_year": found.fiscal_year, "meeting": found.meeting}
    return findings(ws, plan, fields, found.status or "draft", becomes) if becomes else ()


def move(ws: Workspace, plan: str, status: str, *, waive: Mapping[str, str] | None = None, **fields: Any) -> Written:
    """Move the plan to `status`, with further `fields` of it, in one act. Raises `GuardFailedError`."""
    return year_steps.move(ws, KIND, plan, status, waive=waive, **fields)
