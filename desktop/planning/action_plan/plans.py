"""Opening a district's action plan for one fiscal year."""

from typing import Any

from desktop.domain.funding import ActionPlan
from desktop.domain.ids import row_id
from desktop.planning import edit, locks
from desktop.planning.workspace import Workspace

AGENCIES = (
    "ที่ทำการปกครองอำเภอ",
    "สำนักงานพัฒนาชุมชนอำเภอ",
    "สำนักงานท้องถิ่นอำเภอ",
    "สำนักงานเกษตรอำเภอ",
    "สำนักงานปศุสัตว์อำเภอ",
    "สำนักงานสาธารณสุขอำเภอ",
)
"""The district agencies that a first plan asks; every later one asks those of the year before. Editable data."""


def current(ws: Workspace, fiscal_year: int, district: str = "") -> ActionPlan | None:
    """The plan of the district (this office's unless named) for the year; of several the one made first."""
    asked = {"year": fiscal_year, "district": district or ws.identity.office}
    found = ws.every(ActionPlan, "fiscal_year = :year AND district = :district ORDER BY id LIMIT 1", **asked)
    return found[0] if found else None


def open_plan(ws: Workspace, fiscal_year: int) -> str:
    """The id of this district's plan for the year, made if there is none; derived, so that two computers make one.

    Raises `GuardFailedError` (R18) for a year before the first that has action plans.
    """
    known = current(ws, fiscal_year)
    if known is not None:
        return known.id
    office = ws.identity.office
    before = current(ws, fiscal_year - 1)
    values: dict[str, Any] = {"district": office, "fiscal_year": fiscal_year, "status": "draft", "edition": 1}
    values["agencies"] = list((before.agencies if before else ()) or AGENCIES)
    record = row_id("action_plan", office, fiscal_year, "")
    return edit.create(ws, "action_plan", id=record, deleted=False, **values)


def editable(plan: ActionPlan) -> bool:
    """Whether projects may be taken in and out now; months and progress are kept until the plan is closed."""
    return locks.is_open(plan)
