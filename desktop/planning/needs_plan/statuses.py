"""What must hold before the needs plan or an item moves on (domain.md §2.15).

The plan goes draft → proposed → approved → sent → closed; only what was sent is closed.
A step forward asks everything that the steps it passes over ask; a step back asks nothing, and keeps the history.
"""

from collections.abc import Mapping
from typing import Any

from desktop.domain.district import NEEDS_PLAN_STATUSES, NeedsItem, NeedsPlan
from desktop.domain.funding import ReportedDecision
from desktop.domain.rules import REQUIRED, STATUS
from desktop.i18n import translate
from desktop.planning import edit
from desktop.planning.edit import Written
from desktop.planning.guards import Finding, guard
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.planning.needs_plan.findings import of_item, of_items
from desktop.planning.needs_plan.plans import joined, read
from desktop.planning.needs_plan.rows import COUNTING
from desktop.planning.needs_plan.table import status_of
from desktop.planning.workspace import Workspace
from desktop.planning.year_steps import no_way
from desktop.store.frozen import Now

STEPS = tuple(NEEDS_PLAN_STATUSES)


@guard("needs_plan")
def plan_findings(ws: Workspace, plan: str, fields: Mapping[str, Any], was: str, becomes: str) -> tuple[Finding, ...]:
    """What keeps the plan from the step to `becomes`."""
    if (becomes == "closed" and was != "sent") or (was == "closed" and becomes != "sent"):
        return (no_way("needs_plan", plan, NEEDS_PLAN_STATUSES, was, becomes),)
    before, after = _step(was), _step(becomes)
    findings = _unanswered(ws, plan) if becomes == "closed" else []
    if before < after and after >= _step("proposed"):
        findings += of_items(ws, plan, was, becomes)
    if before < _step("proposed") <= after:
        findings += _twins(ws, plan, fields)
    if before < _step("approved") <= after and not (
        fields.get("meeting") or str(fields.get("resolution") or "").strip()
    ):
        findings.append(_not_resolved(plan))
    if before < _step("sent") <= after and not str(fields.get("letter") or "").strip():
        what = translate("NeedsPlan", "The letter to the province has no number.")
        findings.append(_finding(REQUIRED, plan, what, translate("NeedsPlan", "Enter its number."), waivable=False))
    return tuple(findings)


def _unanswered(ws: Workspace, plan: str) -> list[Finding]:
    """The year is closed when every item that was sent has its answer, by file or on paper (domain.md §2.15)."""
    rows = [row for row in read(ws, plan).rows if row.counts]
    now = Now(ws.db, ws.get(NeedsPlan, plan).scope)
    ids = [row.item for row in rows]
    answered = current_decisions(now, ids).keys() | {one.item for one in now.among(ReportedDecision, "item", ids)}
    left = [row for row in rows if row.item not in answered]
    if not left:
        return []
    what = translate("NeedsPlan", "{count} items have no answer yet.", count=f"{len(left):,}")
    todo = translate("NeedsPlan", "Wait for the province's answers, or enter those that came on paper.")
    return [of_item(REQUIRED, left[0].item, what, todo)]


def _not_resolved(plan: str) -> Finding:
    """R11: the plan is the main mechanism's; who cites no meeting of it is asked (domain.md §2.15)."""
    what = translate("NeedsPlan", "No resolution of the committee on the plan is recorded.")
    todo = translate("NeedsPlan", "Name the meeting that resolved, or state why there is none.")
    return Finding(REQUIRED, plan, what, todo, "needs_plan", caution=True)


def _step(status: str) -> int:
    return STEPS.index(status) if status in STEPS else 0


def _finding(rule: str, record: str, message: str, remedy: str, *, waivable: bool = True) -> Finding:
    return Finding(rule, record, message, remedy, "needs_plan", waivable)


def _twins(ws: Workspace, plan: str, fields: Mapping[str, Any]) -> list[Finding]:
    """Another plan of the same district and cycle, made on another computer: its items would be left out."""
    asked = {"district": fields.get("district"), "cycle": fields.get("cycle")}
    every = ws.every(NeedsPlan, "district = :district AND cycle = :cycle", **asked)
    others = [one for one in every if one.id not in joined(ws, plan)]
    if not others:
        return []
    what = translate("NeedsPlan", "There is a second needs plan for {cycle}, made on another computer.",
                     cycle=asked["cycle"])  # fmt: skip
    return [_finding(STATUS, others[0].id, what, translate("NeedsPlan", "Mark the two as the same, or delete one."))]


@guard("needs_item")
def item_findings(ws: Workspace, item: str, fields: Mapping[str, Any], was: str, becomes: str) -> tuple[Finding, ...]:
    """What keeps an item from `becomes`: a reason for leaving it out, the item it goes into, nothing counted twice."""
    if becomes == "dropped" and not str(fields.get("reason") or "").strip():
        what = translate("NeedsPlan", "There is no reason for not selecting it.")
        return (of_item(REQUIRED, item, what, translate("NeedsPlan", "State the reason.")),)
    if becomes == "combined" and not fields.get("combined_into"):
        what = translate("NeedsPlan", "It does not say into which item it is combined.")
        return (of_item(REQUIRED, item, what, translate("NeedsPlan", "Name that item."), waivable=False),)
    if was == "combined" and becomes != "combined":
        return _still_combined(ws, item, str(fields.get("combined_into") or ""))
    return ()


def _still_combined(ws: Workspace, item: str, into: str) -> tuple[Finding, ...]:
    whole = ws.find(NeedsItem, into) if into else None
    if whole is None or status_of(whole) not in COUNTING:
        return ()
    what = translate("NeedsPlan", "It is part of “{title}” and would count twice.", title=whole.title)
    return (of_item(STATUS, item, what, translate("NeedsPlan", "Split that item first."), waivable=False),)


def set_status(ws: Workspace, item: str, status: str, reason: str = "") -> Written:
    """Select an item, hold it, or leave it out with a reason. Raises `GuardFailedError`."""
    values = {"id": item, "status": status} | ({"reason": reason} if reason else {})
    return edit.put(ws, "needs_item", [values])
