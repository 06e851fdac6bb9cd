"""What a village's plan lacks for its next status, and giving it that status with all it writes besides."""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain import rules
from desktop.domain.village import VillagePlan
from desktop.planning import bodies, edit, rights
from desktop.planning.edit import Written
from desktop.planning.guards import effect
from desktop.planning.village_plan.checks import before_sending, check, facts
from desktop.planning.village_plan.finding import Facts, PlanFinding
from desktop.planning.village_plan.plans import get
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.journal import Act

REVISED_FROM = ("accepted", "promulgated")
APPROVED = ("approved", "submitted")


def next_statuses(plan: VillagePlan) -> tuple[str, ...]:
    """The statuses that may follow the plan's own, the usual one first."""
    return rules.STEPS.get(plan.status or "", ())


def missing(ws: Workspace, plan: str, status: str = "") -> tuple[PlanFinding, ...]:
    """What stands in the way of the next status (or of `status`), each with its place and record."""
    found = get(ws, plan)
    becomes = status or next(iter(next_statuses(found)), "")
    return check(facts(ws, found), found.status or "", becomes) if becomes else ()


def nothing_yet(village: str) -> tuple[PlanFinding, ...]:
    """Everything that a village without a plan still needs."""
    return before_sending(Facts(plan=VillagePlan(village=village)))


def shortcomings(ws: Workspace, plan: str) -> tuple[PlanFinding, ...]:
    """Everything the plan needs before it can be sent, however far it is; for the list beside each step."""
    return before_sending(facts(ws, get(ws, plan)))


def move(ws: Workspace, plan: str, status: str, *, waive: Mapping[str, str] | None = None, **fields: Any) -> Written:
    """Move the plan to `status`, with further `fields` of it, in one act.

    When the forum is recorded as held, problems that name no forum are noted as raised there (R07).
    Raises `GuardFailedError` unless every rule holds or is waived with a reason.
    """
    found, written = get(ws, plan), Written()
    waived = {rule: reason for rule, reason in (waive or {}).items() if reason.strip()}
    with journal.act(ws.db, f"plan_{status}", waive=waived) as act:
        written.count(take_step(ws, act, found, status, waived, **fields), plan)
        written.act = act.id
    return written


def take_step(
    ws: Workspace, act: Act, found: VillagePlan, status: str, waived: Mapping[str, str], **fields: Any
) -> str:
    """Give the plan a status and `fields` as part of `act`, with all that this step writes besides; the outcome."""
    fields = _with_late_reason(facts(ws, found), status, waived, fields)
    for problem, forum in _raised_at(ws, found) if status == "forum_done" else ():
        edit.put_one(ws, act, "problem", {"id": problem, "forum": forum})
    given = {"id": found.id, "status": status, "waive": waived, **fields}
    return edit.put_one(ws, act, "village_plan", given)[1]


def _with_late_reason(known: Facts, status: str, waived: Mapping[str, str], fields: dict[str, Any]) -> dict[str, Any]:
    """`fields` with the reason that was given for sending late kept as the plan's own."""
    day = str(fields.get("submitted_on") or known.plan.submitted_on or "")
    late = status == "submitted" and bool(known.due) and day > known.due
    if not late or "R06" not in waived or known.plan.late_reason:
        return fields
    return {"late_reason": waived["R06"], **fields}


def _raised_at(ws: Workspace, plan: VillagePlan) -> Iterable[tuple[str, str]]:
    known = facts(ws, plan)
    held = [forum.id for forum in known.forums if rules.was_held(forum)]
    return [(problem.id, held[-1]) for problem in known.problems if held and not problem.forum]


@effect("village_plan")
def _follow(ws: Workspace, act: Act, record: str, was: str, becomes: str) -> None:
    """A plan taken up again after it was accepted is a new revision; an accepted one replaces the years before.

    The meeting that it cites says when it was approved, unless a person did.
    """
    plan = get(ws, record)
    held = bodies.resolution(ws, plan.meeting) if becomes in APPROVED and not plan.approved_on else None
    if held is not None and held.date:
        edit.put_one(ws, act, "village_plan", {"id": record, "approved_on": held.date})
    if becomes == "draft" and was in REVISED_FROM:
        edit.put_one(ws, act, "village_plan", {"id": record, "revision": (plan.revision or 1) + 1})
    if becomes == "accepted":
        for earlier in _before(ws, plan):
            edit.put_one(ws, act, "village_plan", {"id": earlier.id, "status": "superseded"})


def _before(ws: Workspace, plan: VillagePlan) -> list[VillagePlan]:
    where = "village = :village AND cycle < :cycle AND status IN ('accepted', 'promulgated') ORDER BY cycle, id"
    found = ws.every(VillagePlan, where, village=plan.village, cycle=plan.cycle)
    return [one for one in found if rights.may_write(ws, "village_plan", one.scope)]
