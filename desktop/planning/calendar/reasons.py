"""Why a step came late, written where its document keeps it (`late_reason`), else with the deadline of that year."""

from collections.abc import Mapping
from typing import Any

import msgspec

from desktop.domain.funding import ActionPlan
from desktop.domain.planning_year import Deadline
from desktop.planning import edit
from desktop.planning.calendar import rules
from desktop.planning.calendar.editing import deadline_id
from desktop.planning.calendar.measures import beyond_lists, district_plan
from desktop.planning.calendar.year import Year
from desktop.planning.edit import Written
from desktop.planning.workspace import Workspace

BY_DEADLINE = (
    "main_mechanism", "level_committees", "forums", "lao_plans", "framework_dispatch",
    "pao", "decisions", "referrals", "allocated",
)  # fmt: skip
"""Measures of steps that no single document stands for: their reason stands with the deadline of the year."""


class Late(msgspec.Struct, frozen=True, kw_only=True):
    """The record that takes the reason for a deadline, and the reason it has; `besides` what a new one needs."""

    kind: str
    record: str
    reason: str
    besides: Mapping[str, Any] = msgspec.field(default_factory=dict)


def late(ws: Workspace, cycle: int, code: str, district: str = "") -> Late | None:
    """Where this office's reason for deadline `code` belongs; None where there is nothing yet that takes it.

    A village's reason for a late plan stands in the plan itself, so that deadline has none here.
    """
    year = Year(ws, cycle, district)
    rule = next((one for one in rules.deadlines(ws, cycle, year.district) if one.code == code), None)
    if rule and rule.measure.partition(":")[0] in BY_DEADLINE:
        record = deadline_id(ws, cycle, code)
        found = ws.find(Deadline, record)
        besides = {"code": code, "cycle": cycle, "title": rules.title(rule)}
        said_before = (found.late_reason if found else "") or ""
        return Late(kind="deadline", record=record, reason=said_before, besides=besides)
    return _of(year, rule.measure) if rule else None


def set_reason(ws: Workspace, found: Late, reason: str) -> Written:
    """Keep `reason`; empty clears it. Raises `NotOursToWriteError`."""
    return edit.put(ws, found.kind, [{"id": found.record, "late_reason": reason or None, **found.besides}])


def said(ws: Workspace, cycle: int, district: str) -> dict[str, list[str]]:
    """Deadline → the reasons that province and district gave with the deadlines of this year."""
    found: dict[str, list[str]] = {}
    for one in ws.every(Deadline, "cycle = :cycle AND late_reason IS NOT NULL ORDER BY scope, id", cycle=cycle):
        if one.scope in (district[:2], district):
            found.setdefault(one.code or "", []).append(one.late_reason or "")
    return found


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
