"""What the province reads: each district's needs plan as it sent it last, and what is decided of it.

What a district still drafts counts in no list and no sum (`design.md` §2, sent is frozen). Sums are satang.
"""

from collections.abc import Iterable

import msgspec

from desktop.domain.changes import base_scope
from desktop.domain.district import NeedsItem, NeedsPlan, Submission
from desktop.planning.decide.drafts import drafts_of
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.planning.needs_plan.plans import frozen, joined
from desktop.planning.needs_plan.rows import COUNTING, ItemRow, Totals
from desktop.planning.needs_plan.sums import summed
from desktop.planning.needs_plan.table import status_of, table
from desktop.planning.needs_plan.words import Words
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.frozen import Now
from desktop.store.reference import UnknownAreaError


class DistrictRow(msgspec.Struct, frozen=True, kw_only=True):
    """One district: what it sent last, and how far the province is with it. Sums in satang, of what was sent only.

    `draft`: its plan is here but was not sent, or is being worked on again; shown as ร่าง, counted nowhere.
    `missing`: part of what it sent has not arrived, so that its sums are not complete.
    """

    district: str
    name: str
    submission: str = ""
    cycle: int = 0
    edition: int = 0
    letter: str = ""
    sent_on: str = ""
    received_at: str = ""
    items: int = 0
    total: int = 0
    decided: int = 0
    issued: int = 0
    draft: bool = False
    missing: bool = False


class Sent(msgspec.Struct, frozen=True):
    """A needs plan as its district sent it."""

    submission: Submission
    rows: tuple[ItemRow, ...]
    missing: bool

    @property
    def totals(self) -> Totals:
        """Sums of what was sent."""
        return summed(self.rows)


def overview(ws: Workspace, cycle: int | None = None) -> list[DistrictRow]:
    """Every district of the province, by code, with what it sent last (for `cycle`, or for its latest one)."""
    codes = dict(_districts(ws))
    for plan in ws.every(NeedsPlan):
        codes.setdefault(base_scope(plan.scope), base_scope(plan.scope))
    return [_district_row(ws, code, codes[code], cycle) for code in sorted(codes)]


def _districts(ws: Workspace) -> Iterable[tuple[str, str]]:
    try:
        return [(area.code, reference.district_name(area.code)) for area in reference.districts(ws.identity.province)]
    except UnknownAreaError:
        return []


def _district_row(ws: Workspace, code: str, name: str, cycle: int | None) -> DistrictRow:
    submission = last_submission(ws, code, cycle)
    plans = [plan for plan in ws.every(NeedsPlan, "scope = :code", code=code) if cycle in (None, plan.cycle)]
    draft = any(plan.status not in ("sent", "closed") for plan in plans)
    if submission is None:
        return DistrictRow(district=code, name=name, draft=draft)
    then = frozen(ws, submission)
    items = then.among(NeedsItem, "plan", joined(ws, submission.document or ""))
    sent = {item.id: sum(item.budget.values()) for item in items if status_of(item) in COUNTING}
    issued, drafts = current_decisions(Now(ws.db, code), list(sent)), drafts_of(ws, list(sent))
    plan = ws.find(NeedsPlan, submission.document or "")
    return DistrictRow(
        district=code,
        name=name,
        submission=submission.id,
        cycle=(plan.cycle if plan else 0) or 0,
        edition=submission.edition or 0,
        letter=submission.letter or "",
        sent_on=submission.sent_on or "",
        received_at=_received_at(ws, submission),
        items=len(sent),
        total=sum(sent.values()),
        decided=len(issued.keys() | drafts.keys()),
        issued=len(issued),
        draft=draft,
        missing=bool(then.missing),
    )


def last_submission(ws: Workspace, district: str, cycle: int | None = None) -> Submission | None:
    """What the district sent last: the highest edition of its latest cycle, or of `cycle`."""
    cycles = {plan.id: plan.cycle or 0 for plan in ws.every(NeedsPlan, "scope = :district", district=district)}
    every = [one for one in ws.every(Submission, "scope = :district", district=district) if one.document in cycles]
    wanted = [one for one in every if cycle in (None, cycles[one.document or ""])]
    return max(wanted, key=lambda one: (cycles[one.document or ""], one.edition or 0, one.id), default=None)


def as_sent(ws: Workspace, submission: Submission) -> Sent:
    """The plan's items as they were when this was sent."""
    then = frozen(ws, submission)
    rows = table(then, joined(ws, submission.document or ""), Words(ws)).rows
    return Sent(submission, rows, bool(then.missing))


def _received_at(ws: Workspace, submission: Submission) -> str:
    """When the first file after the sending came in from that district; "" where it was made here."""
    when = """SELECT a.at FROM record r JOIN change c USING (rid) JOIN act a ON a.stream = c.stream
        AND c.seq BETWEEN a.first AND a.last WHERE r.id = ? AND r.scope = ? ORDER BY c.seq LIMIT 1"""
    made = ws.db.execute(when, (submission.id, submission.scope)).fetchone()
    came = """SELECT min(at) FROM bundle WHERE direction = 'in' AND state = 'applied' AND office LIKE ? AND at >= ?"""
    found = ws.db.execute(came, (f"{base_scope(submission.scope)}%", made[0] if made else "")).fetchone()
    return str(found[0] or "")
