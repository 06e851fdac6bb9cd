"""The province's work on what districts sent: looking over, deciding in drafts, issuing the drafts as one act.

Lists and sums come from the plan as it was sent (`design.md` §2, sent is frozen); what a district still drafts counts
in none of them. Drafts stand in the province's desk and never leave it; issuing writes them into the districts.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as day
from typing import Any

from desktop.domain.changes import base_scope
from desktop.domain.district import NeedsItem, NeedsPlan, Submission
from desktop.domain.errors import AppError
from desktop.domain.ids import new_id
from desktop.domain.province import NEGATIVE_RESULTS, Decision
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.edit import Written
from desktop.planning.needs_plan.changed import changed_items
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.planning.needs_plan.plans import frozen, joined
from desktop.planning.needs_plan.rows import COUNTING, ItemRow, Totals
from desktop.planning.needs_plan.sums import summed
from desktop.planning.needs_plan.table import status_of, table
from desktop.planning.needs_plan.words import Words
from desktop.planning.workspace import Workspace
from desktop.store import journal, reference
from desktop.store.frozen import Now
from desktop.store.reference import UnknownAreaError

SAID = ("item", "decided_by", "result", "reason", "amount", "fiscal_year", "date", "letter", "edition")


class ReasonMissingError(AppError):
    """A decision against an item says nothing why."""

    template = QT_TRANSLATE_NOOP("Errors", "A result that is not favourable needs a reason.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write why, so that the village gets an answer.")


class NothingToIssueError(AppError):
    """Issue was asked for and no draft waits."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no draft decision to issue.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Record results first, then issue them.")


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictRow:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideRow:
    """An item as it was sent, with the decision being drafted and the one that was issued last."""

    item: str
    rank: int
    title: str
    tambon_label: str
    dimension_label: str
    agency: str
    total: int
    draft: Decision | None = None
    issued: Decision | None = None
    changed_since_sent: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
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
    issued, drafts = current_decisions(Now(ws.db, code), list(sent)), _drafts(ws, list(sent))
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


def to_decide(ws: Workspace, district: str, cycle: int | None = None) -> list[DecideRow]:
    """The items that the district sent last, in its order, as they were then; none when it sent nothing."""
    submission = last_submission(ws, district, cycle)
    if submission is None:
        return []
    sent = as_sent(ws, submission)
    now, counting = Now(ws.db, submission.scope), [row for row in sent.rows if row.counts]
    changed = changed_items(now, frozen(ws, submission), joined(ws, submission.document or ""))
    ids = [row.item for row in counting]
    issued, drafts = current_decisions(now, ids), _drafts(ws, ids)
    return [_decide_row(row, drafts.get(row.item), issued.get(row.item, []), row.item in changed) for row in counting]


def _decide_row(row: ItemRow, draft: Decision | None, issued: Sequence[Decision], changed: bool) -> DecideRow:
    return DecideRow(
        item=row.item,
        rank=row.rank,
        title=row.title,
        tambon_label=row.tambon_label,
        dimension_label=row.dimension_label,
        agency=row.agency,
        total=row.total,
        draft=draft,
        issued=issued[-1] if issued else None,
        changed_since_sent=changed,
    )


def _desk(ws: Workspace) -> str:
    return f"{ws.identity.office}/desk"


def _all_drafts(ws: Workspace, items: Sequence[str]) -> dict[tuple[str, str], Decision]:
    """(item, decider) → the draft."""
    drafts = sorted(Now(ws.db, _desk(ws)).among(Decision, "item", items), key=lambda one: one.id)
    return {(one.item or "", one.decided_by or ""): one for one in drafts}


def _drafts(ws: Workspace, items: Sequence[str]) -> dict[str, Decision]:
    return {item: draft for (item, _decider), draft in _all_drafts(ws, items).items()}


def decide(
    ws: Workspace,
    items: Sequence[str],
    *,
    result: str,
    reason: str = "",
    amount: int | None = None,
    fiscal_year: int | None = None,
    decided_by: str = "province",
    date: str = "",
) -> Written:
    """Draft one result for `items` (amount in satang for each, ISO date, today when ""); a draft is changed in place.

    Raises `ReasonMissingError` when the result is against the item and says nothing why.
    """
    if result in NEGATIVE_RESULTS and not reason.strip():
        raise ReasonMissingError
    said = {"decided_by": decided_by, "result": result, "reason": reason or None, "amount": amount}
    said |= {"fiscal_year": fiscal_year, "date": date or day.today().isoformat()}
    drafts, written = _all_drafts(ws, items), Written()
    with journal.act(ws.db, "decide") as act:
        for item in dict.fromkeys(items):
            known = drafts.get((item, decided_by))
            edition = _edition(ws, item)
            given = {"id": known.id if known else new_id(), "item": item, "edition": edition, **said}
            record, outcome = edit.put_one(ws, act, "decision", given, scope=_desk(ws))
            written.count(outcome, record)
        written.act = act.id
    return written


def _edition(ws: Workspace, item: str) -> int | None:
    """The edition in which the district sent the item last."""
    found = ws.get(NeedsItem, item)
    plan = ws.find(NeedsPlan, found.plan or "")
    submission = last_submission(ws, base_scope(found.scope), plan.cycle if plan else None)
    return submission.edition if submission else None


def withdraw(ws: Workspace, items: Sequence[str]) -> Written:
    """Drop the drafts for `items`; what was issued stays."""
    written = Written()
    with journal.act(ws.db, "withdraw_draft") as act:
        for draft in _all_drafts(ws, items).values():
            _remove_draft(ws, act, draft)
            written.count("updated", draft.id)
        written.act = act.id
    return written


def waiting_to_issue(ws: Workspace) -> int:
    """How many drafts wait on the province's desk."""
    return len(Now(ws.db, _desk(ws)).every(Decision))


def issue(ws: Workspace, district: str = "") -> Written:
    """Write every draft (of one district when named) into its district as a decision, in one act.

    A decision of the same decider issued before is named as superseded. Raises `NothingToIssueError`.
    """
    written = Written()
    with journal.act(ws.db, "issue") as act:
        homes = _homes(ws, Now(ws.db, _desk(ws)).every(Decision))
        for draft, home in homes:
            if district in ("", home):
                given = _issued(ws, draft, home)
                record, outcome = edit.put_one(ws, act, "decision", given, scope=home)
                _remove_draft(ws, act, draft)
                written.count(outcome, record)
        if not written.ids:
            raise NothingToIssueError
        written.act = act.id
    return written


def _homes(ws: Workspace, drafts: Iterable[Decision]) -> list[tuple[Decision, str]]:
    return [(draft, base_scope(ws.get(NeedsItem, draft.item or "").scope)) for draft in drafts]


def _issued(ws: Workspace, draft: Decision, home: str) -> Mapping[str, Any]:
    known = current_decisions(Now(ws.db, home), [draft.item or ""]).get(draft.item or "", [])
    earlier = [one for one in known if one.decided_by == draft.decided_by and one.id != draft.id]
    said = {name: getattr(draft, name) for name in SAID}
    return {"id": draft.id, **said, "supersedes": earlier[-1].id if earlier else None}


def _remove_draft(ws: Workspace, act: journal.Act, draft: Decision) -> None:
    edit.put_one(ws, act, "decision", {"id": draft.id, "deleted": True}, scope=_desk(ws))
