"""Why a document came late, written where the document itself keeps it (`late_reason`)."""

from dataclasses import dataclass

from desktop.domain.funding import ActionPlan
from desktop.planning import edit
from desktop.planning.calendar import rules
from desktop.planning.calendar.measures import beyond_lists, district_plan
from desktop.planning.calendar.year import Year
from desktop.planning.edit import Written
from desktop.planning.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """The record that takes the reason for a deadline, and the reason it has."""

    kind: str
    record: str
    reason: str


def late(ws: Workspace, cycle: int, code: str, district: str = "") -> Late | None:
    """Where the reason for deadline `code` belongs; None where there is no one document that takes it.

    A village's reason stands in its own plan, so the villages' deadlines have none here.
    """
    year = Year(ws, cycle, district)
    rule = next((one for one in rules.deadlines(ws, cycle, year.district) if one.code == code), None)
    return _of(year, rule.measure) if rule else None


def set_reason(ws: Workspace, found: Late, reason: str) -> Written:
    """Keep `reason`; empty clears it. Raises `NotOursToWriteError`."""
    return edit.put(ws, found.kind, [{"id": found.record, "late_reason": reason or None}])


def _of(year: Year, measure: str) -> Late | None:
    if measure == "district_plan" and (plan := district_plan(year)):
        return Late(kind="district_plan", record=plan.id, reason=plan.late_reason or "")
    if measure == "needs_plan" and year.submissions:
        first = year.submissions[0]
        return Late(kind="submission", record=first.id, reason=first.late_reason or "")
    if measure == "beyond_list" and (lists := beyond_lists(year)):
        return Late(kind="beyond_list", record=lists[0].id, reason=lists[0].late_reason or "")
    if measure == "action_plan":
        where = "district = :scope AND fiscal_year = :cycle ORDER BY id LIMIT 1"
        for found in year.ws.every(ActionPlan, where, **year.asked):
            return Late(kind="action_plan", record=found.id, reason=found.late_reason or "")
    return None
