"""Sending the needs plan: the moment is kept for ever, as a submission with the vector of the district's journal."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from msgspec.structs import asdict

from desktop.domain.district import NeedsPlan
from desktop.domain.ids import new_id
from desktop.planning import edit
from desktop.planning.guards import GuardFailedError, effect, standing
from desktop.planning.needs_plan.plans import submissions, totals
from desktop.planning.needs_plan.statuses import plan_findings
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.journal import Act
from desktop.store.vectors import standing_at


def send(
    ws: Workspace,
    plan: str,
    *,
    letter: str,
    sent_on: str,
    waive: Mapping[str, str] | None = None,
    careful: bool = False,
) -> str:
    """Mark the plan as sent (ISO date) and keep what it is now as its next edition; answers the submission's id.

    Sending again after corrections makes edition 2. `waive`: rule → reason, kept. `careful` stops at
    cautions too. Raises `GuardFailedError`.
    """
    with journal.act(ws.db, "send_plan", waive=dict(waive or {})) as act:
        return submit(ws, act, plan, letter=letter, sent_on=sent_on, careful=careful)


def submit(ws: Workspace, act: Act, plan: str, *, letter: str, sent_on: str, careful: bool = False) -> str:
    """The same within `act`, which must have written nothing in the district's scope before."""
    found = ws.get(NeedsPlan, plan)
    fields = {**asdict(found), "letter": letter}
    was = "approved" if found.status in ("sent", "closed") else found.status or ""
    if findings := standing(plan_findings(ws, plan, fields, was, "sent"), act.about.waive, careful=careful):
        raise GuardFailedError(findings)
    act.set("needs_plan", plan, found.scope, {"status": "sent", "letter": letter})
    return _keep(ws, act, found, letter=letter, sent_on=sent_on)


@effect("needs_plan")
def keep_what_was_sent(ws: Workspace, act: Act, plan: str, was: str, becomes: str) -> None:  # noqa: ARG001
    """However the status comes to `sent`, the submission is written with it."""
    if becomes == "sent":
        found = ws.get(NeedsPlan, plan)
        _keep(ws, act, found, letter=found.letter or "", sent_on=date.today().isoformat())


def _keep(ws: Workspace, act: Act, plan: NeedsPlan, *, letter: str, sent_on: str) -> str:
    edition = max((one.edition or 0 for one in submissions(ws, plan.id)), default=0) + 1
    values = {"document": plan.id, "edition": edition, "letter": letter, "sent_on": sent_on}
    values |= {**standing_at(ws.db, plan.scope), "totals": sent_totals(ws, plan.id)}
    return edit.put_one(ws, act, "submission", {"id": new_id(), **values})[0]


def sent_totals(ws: Workspace, plan: str) -> dict[str, Any]:
    """What the letter says: how many items, their sum in satang, and by year."""
    sums = totals(ws, plan)
    return {"items": sums.items, "total": sums.total, "by_year": sums.by_year}
