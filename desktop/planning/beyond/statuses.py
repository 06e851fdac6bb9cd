"""What must hold before the list moves on: draft → approved by its own committee (R17) → sent (domain.md §2.15)."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.bodies import Committee
from desktop.domain.district_plan import BEYOND_LIST_STATUSES, BeyondList
from desktop.i18n import translate
from desktop.planning import bodies, edit, year_steps
from desktop.planning.beyond.lists import BeyondRow, rows
from desktop.planning.edit import Written
from desktop.planning.guards import Finding, guard
from desktop.planning.workspace import Workspace
from desktop.planning.year_steps import REQUIRED, named, no_way, passes

KIND = "beyond_list"
STEPS = tuple(BEYOND_LIST_STATUSES)
RESOLUTION = "R17"
COMMITTEE = "district_coordination"
COMMITTEE_NAME = "คณะกรรมการประสานแผนพัฒนาท้องถิ่นระดับอำเภอ"
"""What the letters call it; stored as the name of a committee that nobody has named otherwise."""


@guard(KIND)
def findings(ws: Workspace, record: str, fields: Mapping[str, Any], was: str, becomes: str) -> tuple[Finding, ...]:
    """What keeps the list from the step to `becomes`."""
    if becomes == "draft":
        return ()
    if STEPS.index(becomes) < STEPS.index(was or "draft"):
        return (no_way(KIND, record, BEYOND_LIST_STATUSES, was, becomes),)
    found: list[Finding] = []
    if passes(STEPS, was, becomes, "approved"):
        found += [*_items(ws, record), *_resolved(ws, record, str(fields.get("meeting") or ""))]
    if passes(STEPS, was, becomes, "sent") and not str(fields.get("letter") or "").strip():
        what = translate("Beyond", "The letter to the province has no number.")
        found.append(Finding(REQUIRED, record, what, translate("Beyond", "Enter its number."), KIND, waivable=False))
    return tuple(found)


def _items(ws: Workspace, record: str) -> list[Finding]:
    every = rows(ws, record) if ws.find(BeyondList, record) else []
    if not every:
        what = translate("Beyond", "Nothing stands on the list yet.")
        return [Finding(REQUIRED, record, what, translate("Beyond", "Choose items of the needs plan."), KIND)]
    bare, gone = [row for row in every if not row.reasons], [row for row in every if not row.counts]
    found = []
    if bare:
        what = translate("Beyond", "There is no reason for: {titles}", titles=_titles(bare))
        todo = translate("Beyond", "Choose why it is beyond the LAO.")
        found.append(Finding(REQUIRED, bare[0].id, what, todo, "beyond_item"))
    if gone:
        what = translate("Beyond", "No longer part of the needs plan: {titles}", titles=_titles(gone))
        todo = translate("Beyond", "Take it off the list, or select it again in the needs plan.")
        found.append(Finding(REQUIRED, gone[0].id, what, todo, "beyond_item"))
    return found


def _titles(every: list[BeyondRow]) -> str:
    return named([row.title or row.item for row in every])


def _resolved(ws: Workspace, record: str, meeting: str) -> list[Finding]:
    """R17: a meeting of the coordination committee that was held has resolved on it."""
    held = bodies.resolution(ws, meeting)
    body = ws.find(Committee, (held.committee if held else "") or "")
    if held and body and body.type == COMMITTEE:
        return []
    if held:
        what = translate("Beyond", "The meeting cited is not one of the LAO-plan coordination committee.")
    else:
        what = translate("Beyond", "No meeting of the LAO-plan coordination committee has resolved on the list.")
    todo = translate("Beyond", "Name that committee's meeting with its resolution.")
    return [Finding(RESOLUTION, record, what, todo, KIND)]


def committee(ws: Workspace, cycle: int) -> str:
    """The id of this district's coordination committee; "" when none is recorded."""
    return next((row.committee for row in bodies.committees(ws, cycle) if row.type == COMMITTEE), "")


def make_committee(ws: Workspace, cycle: int) -> str:
    """The id of this district's coordination committee, recorded under its usual name if there is none."""
    office = ws.identity.office
    known = committee(ws, cycle)
    return known or edit.create(ws, "committee", type=COMMITTEE, name=COMMITTEE_NAME, area=office, cycle=cycle)


def next_statuses(found: BeyondList) -> tuple[str, ...]:
    """The statuses that may follow the list's own, the usual one first."""
    place = STEPS.index(found.status or "draft")
    return (*STEPS[place + 1 : place + 2], *(("draft",) if place else ()))


def missing(ws: Workspace, record: str, status: str = "") -> tuple[Finding, ...]:
    """What stands in the way of the next status (or of `status`)."""
    found = ws.get(BeyondList, record)
    becomes = status or next_statuses(found)[0]
    fields = {"meeting": found.meeting, "letter": found.letter}
    return findings(ws, record, fields, found.status or "draft", becomes)


def move(ws: Workspace, record: str, status: str, *, waive: Mapping[str, str] | None = None, **fields: Any) -> Written:
    """Move the list to `status`, with further `fields` of it, in one act. Raises `GuardFailedError`."""
    return year_steps.move(ws, KIND, record, status, waive=waive, **fields)
