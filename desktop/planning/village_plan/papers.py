"""The year and the note of each source of data, and to whom the promulgated plan went, one row each."""

import msgspec

from desktop.domain.ids import derived_id, link_id
from desktop.domain.thai import search_key
from desktop.domain.village_papers import RECIPIENTS, PlanCopy, PlanSource
from desktop.planning import edit
from desktop.planning.edit import Written
from desktop.planning.workspace import Workspace

ALWAYS = ("lao", "district")
"""Recipients of every promulgated plan, listed before they have it."""


class CopyRow(msgspec.Struct, frozen=True, kw_only=True):
    """One recipient; `sent_on` (ISO) and `letter` are "" while it has nothing."""

    id: str
    recipient: str
    name: str = ""
    sent_on: str = ""
    letter: str = ""


def sources(ws: Workspace, plan: str) -> dict[str, PlanSource]:
    """What is noted of each source of the plan."""
    return {one.source or "": one for one in ws.every(PlanSource, "plan = :plan ORDER BY id", plan=plan)}


def source_id(plan: str, source: str) -> str:
    """What every computer calls the note on a source, so that two who fill its year and its note do not conflict."""
    return link_id("plan_source", plan, source)


def copies(ws: Workspace, plan: str) -> list[CopyRow]:
    """The LAO and the district, whether they have the plan or not, then all others by name."""
    known = {one.id: one for one in ws.every(PlanCopy, "plan = :plan ORDER BY name, id", plan=plan)}
    usual = [CopyRow(id=copy_id(plan, one), recipient=one) for one in ALWAYS]
    rows = [_row(known.pop(one.id)) if one.id in known else one for one in usual]
    order = list(RECIPIENTS)
    return [*rows, *sorted((_row(one) for one in known.values()), key=lambda row: order.index(row.recipient))]


def copy_id(plan: str, recipient: str, name: str = "") -> str:
    """What every computer calls the row of a recipient."""
    return derived_id("plan_copy", plan, recipient, search_key(name))


def add_recipient(ws: Workspace, plan: str, name: str) -> Written:
    """One more that gets the plan."""
    values = {"id": copy_id(plan, "other", name), "plan": plan, "recipient": "other", "name": name, "deleted": False}
    return edit.put(ws, "plan_copy", [values])


def _row(one: PlanCopy) -> CopyRow:
    return CopyRow(
        id=one.id,
        recipient=one.recipient or "other",
        name=one.name or "",
        sent_on=one.sent_on or "",
        letter=one.letter or "",
    )
