"""The province's further ways: items referred on to agencies for the next budget year, the PAO's answers (D10, D8).

Sums are satang; lists come from what the districts sent.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.changes import base_scope
from desktop.domain.district import NeedsItem, NeedsPlan
from desktop.domain.district_plan import BeyondList
from desktop.domain.funding import REFERRAL_STATUSES, Referral
from desktop.domain.ids import derived_id
from desktop.domain.province import Decision
from desktop.domain.thai import search_key
from desktop.i18n import translate
from desktop.planning import beyond, edit
from desktop.planning.beyond import BeyondRow
from desktop.planning.decide import as_sent, last_submission
from desktop.planning.edit import Written
from desktop.planning.guards import Finding, guard
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.planning.workspace import Workspace
from desktop.planning.year_steps import REQUIRED, no_way
from desktop.store import journal
from desktop.store.frozen import Now

KIND = "referral"
STEPS = {
    "": ("draft", "sent"),
    "draft": ("sent",),
    "sent": ("received", "requested", "not_requested", "allocated", "draft"),
    "received": ("requested", "not_requested", "allocated"),
    "requested": ("allocated", "not_requested"),
    "not_requested": ("requested",),
    "allocated": (),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferRow:
    """An item that the province refers on, as its district sent it, and where it went: "" while it has not."""

    item: str
    district: str
    title: str
    total: int
    reason: str
    referral: str = ""
    agency: str = ""
    fiscal_year: int | None = None
    sent_on: str = ""
    letter: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaoRow:
    """An item of a list beyond the LAOs' capacity as it was sent, with the PAO's answer being drafted and issued."""

    district: str
    row: BeyondRow
    draft: Decision | None = None


def rows(ws: Workspace, cycle: int) -> list[ReferRow]:
    """Every sent item of `cycle` whose current decision refers it on, or that was referred already, by district."""
    found: list[ReferRow] = []
    for district in _districts(ws, NeedsPlan, cycle):
        submission = last_submission(ws, district, cycle)
        sent = [row for row in as_sent(ws, submission).rows if row.counts] if submission else []
        now, ids = Now(ws.db, district), [row.item for row in sent]
        decided, gone = current_decisions(now, ids), _referrals(now, ids)
        for row in sent:
            reasons = [one.reason or "" for one in decided.get(row.item, ()) if one.result == "referred"]
            said = [_row(district, row.item, row.title, row.total, reasons, one) for one in gone.get(row.item, ())]
            found += said or ([_row(district, row.item, row.title, row.total, reasons, None)] if reasons else [])
    return found


def _districts(ws: Workspace, kind: type[NeedsPlan] | type[BeyondList], cycle: int) -> list[str]:
    return sorted({base_scope(one.scope) for one in ws.every(kind, "cycle = :cycle", cycle=cycle)})


def _referrals(now: Now, items: Sequence[str]) -> dict[str, list[Referral]]:
    found: dict[str, list[Referral]] = {}
    for one in now.among(Referral, "item", items):
        found.setdefault(one.item or "", []).append(one)
    return found


def _row(  # noqa: PLR0917 - one row
    district: str, item: str, title: str, total: int, reasons: Sequence[str], referral: Referral | None
) -> ReferRow:
    row = ReferRow(item=item, district=district, title=title, total=total, reason=" · ".join(filter(None, reasons)))
    if referral is None:
        return row
    return ReferRow(
        item=item,
        district=district,
        title=title,
        total=total,
        reason=row.reason,
        referral=referral.id,
        agency=referral.agency or "",
        fiscal_year=referral.fiscal_year,
        sent_on=referral.sent_on or "",
        letter=referral.letter or "",
        status=referral.status or "draft",
    )


def refer(
    ws: Workspace, items: Iterable[str], *, agency: str, fiscal_year: int, sent_on: str = "", letter: str = ""
) -> Written:
    """Refer items on to an agency for a budget year (D10: F+1); with a day (ISO) and a letter they are sent.

    Referring an item to the same agency and year again changes that referral.
    """
    given: dict[str, Any] = {"agency": agency, "fiscal_year": fiscal_year, "deleted": False}
    given |= {name: value for name, value in (("sent_on", sent_on), ("letter", letter)) if value}
    written = Written()
    with journal.act(ws.db, "refer") as act:
        for item in dict.fromkeys(items):
            record = derived_id("referral", item, search_key(agency), str(fiscal_year))
            known = ws.find(Referral, record)
            status = "sent" if sent_on and (known is None or known.status in (None, "draft")) else None
            more = {"status": status or (known.status if known else None) or "draft"}
            home = base_scope(ws.get(NeedsItem, item).scope)
            outcome = edit.put_one(ws, act, KIND, {"id": record, "item": item, **given, **more}, scope=home)[1]
            written.count(outcome, record)
        written.act = act.id
    return written


def set_status(ws: Workspace, referrals: Iterable[str], status: str) -> Written:
    """What the agency did: took it in, put it into its request or not, funded it. Raises `GuardFailedError`."""
    written = Written()
    with journal.act(ws.db, f"referral_{status}") as act:
        for record in dict.fromkeys(referrals):
            written.count(edit.put_one(ws, act, KIND, {"id": record, "status": status})[1], record)
        written.act = act.id
    return written


@guard(KIND)
def findings(_ws: Workspace, record: str, fields: Mapping[str, Any], was: str, becomes: str) -> tuple[Finding, ...]:
    """What keeps a referral from `becomes`: a letter and its day before it is sent."""
    if becomes not in STEPS.get(was, ()):
        return (no_way(KIND, record, REFERRAL_STATUSES, was, becomes),)
    if becomes == "sent" and not (fields.get("sent_on") and str(fields.get("letter") or "").strip()):
        what = translate("Referral", "The letter to the agency or its day is not entered.")
        return (Finding(REQUIRED, record, what, translate("Referral", "Enter both."), KIND),)
    return ()


def pao_rows(ws: Workspace, cycle: int) -> list[PaoRow]:
    """What all districts sent as beyond their LAOs for `cycle`: the list that the PAO considers (H8)."""
    found = []
    for district in _districts(ws, BeyondList, cycle):
        known = beyond.current(ws, cycle, district)
        sent = [row for row in beyond.as_sent(ws, known.id) if row.counts] if known else []
        drafts = _pao_drafts(ws, [row.item for row in sent])
        found += [PaoRow(district=district, row=row, draft=drafts.get(row.item)) for row in sent]
    return found


def _pao_drafts(ws: Workspace, items: Sequence[str]) -> dict[str, Decision]:
    """What stands on the province's desk as the PAO's answer and was not issued yet."""
    desk = Now(ws.db, f"{ws.identity.office}/desk")
    return {one.item or "": one for one in desk.among(Decision, "item", items) if one.decided_by == "pao"}
