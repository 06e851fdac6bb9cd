"""Sending the list to the province: a submission keeps for ever what stood on it (D7, H7)."""

from collections.abc import Mapping
from datetime import date

from desktop.domain.district import Submission
from desktop.domain.district_plan import BeyondList
from desktop.domain.ids import new_id
from desktop.planning import edit
from desktop.planning.beyond import statuses
from desktop.planning.beyond.lists import BeyondRow, read, rows, total
from desktop.planning.guards import effect
from desktop.planning.workspace import Workspace
from desktop.store.frozen import Now, at
from desktop.store.journal import Act
from desktop.store.vectors import standing_at


def send(
    ws: Workspace,
    record: str,
    *,
    letter: str,
    sent_on: str,
    waive: Mapping[str, str] | None = None,
    late_reason: str = "",
) -> str:
    """Mark the list as sent (ISO date) and keep what it is now; answers the submission's id.

    After a correction (back to the draft, approved again) it is the next edition. Raises `GuardFailedError`.
    """
    fields = {"letter": letter, "sent_on": sent_on} | ({"late_reason": late_reason} if late_reason else {})
    statuses.move(ws, record, "sent", waive=waive, **fields)
    return submissions(ws, record)[-1].id


@effect(statuses.KIND)
def keep_what_was_sent(ws: Workspace, act: Act, record: str, _was: str, becomes: str) -> None:
    """However the status comes to `sent`, the submission is written with it."""
    if becomes != "sent":
        return
    found = ws.get(BeyondList, record)
    every = rows(ws, record)
    sent_on = found.sent_on or date.today().isoformat()
    if not found.sent_on:
        act.set(statuses.KIND, record, found.scope, {"sent_on": sent_on})
    values = {
        "id": new_id(),
        "document": record,
        "edition": max((one.edition or 0 for one in submissions(ws, record)), default=0) + 1,
        "letter": found.letter,
        "sent_on": sent_on,
        **standing_at(ws.db, found.scope),
        "totals": {"items": sum(row.counts for row in every), "total": total(every)},
        "late_reason": found.late_reason,
    }
    edit.put_one(ws, act, "submission", values, scope=found.scope)


def submissions(ws: Workspace, record: str) -> list[Submission]:
    """What was sent of the list, first edition first."""
    found = ws.get(BeyondList, record)
    sent = Now(ws.db, found.scope).among(Submission, "document", [record])
    return sorted(sent, key=lambda one: (one.edition or 0, one.id))


def as_sent(ws: Workspace, record: str) -> list[BeyondRow]:
    """What stood on the list when it was sent last, with the PAO's answers of today; nothing when it never was."""
    sent = submissions(ws, record)
    if not sent:
        return []
    found = ws.get(BeyondList, record)
    return read(ws, at(ws.db, sent[-1].scope, sent[-1].vector or {}, sent[-1].heads), found)
