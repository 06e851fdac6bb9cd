"""What must hold before the district plan moves on (domain.md §2.7, §2.15).

draft → proposed → framework approved → framework sent → approved → promulgated → superseded; back only to the draft.
"""

from collections.abc import Mapping
from typing import Any

from desktop.domain.district_plan import DISTRICT_PLAN_STATUSES, DistrictPlan
from desktop.i18n import translate
from desktop.planning import bodies, dispatch, year_steps
from desktop.planning.district_plan.framework import freeze
from desktop.planning.district_plan.plans import StrategyRow, strategies
from desktop.planning.edit import Written
from desktop.planning.guards import Finding, effect, guard
from desktop.planning.workspace import Workspace
from desktop.planning.year_steps import REQUIRED, named, no_way, passes
from desktop.store.journal import Act

KIND = "district_plan"
STEPS = tuple(DISTRICT_PLAN_STATUSES)
MECHANISM, LINKS, EVERY_LAO = "R11", "R13", "R14"


@guard(KIND)
def findings(ws: Workspace, plan: str, fields: Mapping[str, Any], was: str, becomes: str) -> tuple[Finding, ...]:
    """What keeps the plan from the step to `becomes`."""
    if becomes == "draft" and was != "superseded":
        return ()
    if STEPS.index(becomes) < STEPS.index(was or "draft"):
        return (no_way(KIND, plan, DISTRICT_PLAN_STATUSES, was, becomes),)
    found: list[Finding] = []
    if passes(STEPS, was, becomes, "proposed"):
        found += [*_mechanism(ws, plan, fields), *_content(ws, plan, fields)]
    if passes(STEPS, was, becomes, "framework_approved"):
        what = translate("DistrictPlan", "No meeting that was held has resolved on the framework.")
        found += _resolved(ws, plan, fields.get("framework_meeting"), what)
    if passes(STEPS, was, becomes, "framework_sent"):
        found += _sent(ws, plan)
    if passes(STEPS, was, becomes, "approved"):
        what = translate("DistrictPlan", "No meeting that was held has resolved on the plan.")
        found += _resolved(ws, plan, fields.get("plan_meeting"), what)
    return tuple(found)


def _finding(rule: str, record: str, message: str, remedy: str, kind: str = KIND) -> Finding:
    return Finding(rule, record, message, remedy, kind)


def _mechanism(ws: Workspace, plan: str, fields: Mapping[str, Any]) -> list[Finding]:
    """R11: exactly one main mechanism for the cycle, with an order in force."""
    rows = bodies.committees(ws, int(fields.get("cycle") or 0), district=str(fields.get("district") or ""))
    main = [row for row in rows if row.main]
    if len(main) == 1 and main[0].order:
        return []
    if not main:
        what = translate("DistrictPlan", "The district has no main mechanism (อ.ก.อ. or กบอ.) for this year.")
    elif len(main) > 1:
        what = translate("DistrictPlan", "The district has {count} main mechanisms for this year.", count=len(main))
    else:
        what = translate("DistrictPlan", "“{name}” has no signed order.", name=main[0].name)
    todo = translate("DistrictPlan", "Record the committee as main mechanism, with its order.")
    return [_finding(MECHANISM, plan, what, todo)]


def _content(ws: Workspace, plan: str, fields: Mapping[str, Any]) -> list[Finding]:
    found: list[Finding] = []
    if not str(fields.get("vision") or "").strip():
        what = translate("DistrictPlan", "The plan has no vision.")
        found.append(_finding(REQUIRED, plan, what, translate("DistrictPlan", "Write the vision.")))
    rows = strategies(ws, plan)
    if not rows:
        what = translate("DistrictPlan", "The plan has no strategies.")
        return [*found, _finding(REQUIRED, plan, what, translate("DistrictPlan", "Add the first strategy."))]
    return [*found, *_links(rows), *_indicators(rows)]


def _links(rows: list[StrategyRow]) -> list[Finding]:
    """R13: every strategy serves the province and answers the people."""
    found = []
    up, down = [row for row in rows if not row.linked_up], [row for row in rows if not row.linked_down]
    if up:
        what = translate("DistrictPlan", "No provincial strategy is named for: {titles}", titles=_titles(up))
        todo = translate("DistrictPlan", "Choose the provincial strategies that it serves.")
        found.append(_finding(LINKS, up[0].strategy, what, todo, "district_strategy"))
    if down:
        what = translate("DistrictPlan", "No need of the people is named for: {titles}", titles=_titles(down))
        todo = translate("DistrictPlan", "Choose the needs that it answers.")
        found.append(_finding(LINKS, down[0].strategy, what, todo, "district_strategy"))
    return found


def _titles(rows: list[StrategyRow]) -> str:
    return named([row.title for row in rows])


def _indicators(rows: list[StrategyRow]) -> list[Finding]:
    bare = [row for row in rows if not row.indicators]
    loose = [(row, one) for row in rows for one in row.indicators if not (one.unit and one.targets)]
    found = []
    if bare:
        what = translate("DistrictPlan", "There is no indicator for: {titles}", titles=_titles(bare))
        todo = translate("DistrictPlan", "Add an indicator with a unit and a target.")
        found.append(_finding(REQUIRED, bare[0].strategy, what, todo, "district_strategy"))
    if loose:
        titles = named([one.title for _row, one in loose])
        what = translate("DistrictPlan", "Unit or target is missing for: {titles}", titles=titles)
        todo = translate("DistrictPlan", "Enter the unit and a target for at least one year.")
        found.append(_finding(REQUIRED, loose[0][1].indicator, what, todo, "indicator"))
    return found


def _resolved(ws: Workspace, plan: str, meeting: object, what: str) -> list[Finding]:
    if bodies.resolution(ws, str(meeting or "")):
        return []
    return [_finding(REQUIRED, plan, what, translate("DistrictPlan", "Name the meeting with its resolution."))]


def _sent(ws: Workspace, plan: str) -> list[Finding]:
    """R14: the framework went to every single LAO."""
    left = [row.name for row in dispatch.rows(ws, plan) if not row.sent_on]
    if not left:
        return []
    what = translate("DistrictPlan", "The framework has not gone to {count} LAOs: {names}",
                     count=len(left), names=named(left))  # fmt: skip
    todo = translate("DistrictPlan", "Enter date and letter for each of them.")
    return [_finding(EVERY_LAO, plan, what, todo)]


@effect(KIND)
def write_with_it(ws: Workspace, act: Act, plan: str, was: str, becomes: str) -> None:
    """The framework when it is approved, the day of the meeting; a promulgated plan replaces the one before."""
    if passes(STEPS, was, becomes, "framework_approved"):
        freeze(ws, act, plan)
    found = ws.get(DistrictPlan, plan)
    if passes(STEPS, was, becomes, "approved") and not found.approved_on:
        meeting = bodies.resolution(ws, found.plan_meeting)
        if meeting and meeting.date:
            act.set(KIND, plan, found.scope, {"approved_on": meeting.date})
    if becomes == "promulgated":
        _replace_earlier(ws, act, found)


def _replace_earlier(ws: Workspace, act: Act, plan: DistrictPlan) -> None:
    where = "district = :district AND cycle < :cycle AND status IN ('approved', 'promulgated')"
    for earlier in ws.every(DistrictPlan, where, district=plan.district, cycle=plan.cycle):
        act.set(KIND, earlier.id, earlier.scope, {"status": "superseded"})


def next_statuses(plan: DistrictPlan) -> tuple[str, ...]:
    """The statuses that may follow the plan's own, the usual one first."""
    place = STEPS.index(plan.status or "draft")
    back = ("draft",) if 0 < place < len(STEPS) - 1 else ()
    return (*STEPS[place + 1 : place + 2], *back)


def missing(ws: Workspace, plan: str, status: str = "") -> tuple[Finding, ...]:
    """What stands in the way of the next status (or of `status`)."""
    found = ws.get(DistrictPlan, plan)
    becomes = status or next(iter(next_statuses(found)), "")
    fields = {
        name: getattr(found, name) for name in ("district", "cycle", "vision", "framework_meeting", "plan_meeting")
    }
    return findings(ws, plan, fields, found.status or "draft", becomes) if becomes else ()


def move(ws: Workspace, plan: str, status: str, *, waive: Mapping[str, str] | None = None, **fields: Any) -> Written:
    """Move the plan to `status`, with further `fields` of it, in one act. Raises `GuardFailedError`."""
    return year_steps.move(ws, KIND, plan, status, waive=waive, **fields)
