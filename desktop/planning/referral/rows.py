"""What the province refers on, item by item and agency by agency, from what the districts sent."""

from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace

from desktop.domain.changes import base_scope
from desktop.domain.district import NeedsPlan
from desktop.domain.funding import Referral
from desktop.domain.province import Decision
from desktop.planning.aliases import Meanings
from desktop.planning.decide import as_sent, last_submission
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.planning.needs_plan.rows import ItemRow
from desktop.planning.workspace import Workspace
from desktop.store.frozen import Now


class ReferRow(msgspec.Struct, frozen=True, kw_only=True):
    """An item that the province refers on, as its district sent it, and where it went: "" while it has not.

    `asked` is the agency that the district named, `reason` why the province refers it on, `answer` what the agency
    said. Total in satang, days ISO.
    """

    item: str
    district: str
    rank: int
    title: str
    tambon_label: str
    asked: str
    total: int
    reason: str
    referral: str = ""
    agency: str = ""
    fiscal_year: int | None = None
    sent_on: str = ""
    letter: str = ""
    status: str = ""
    answer: str = ""
    answered_on: str = ""

    @property
    def id(self) -> str:
        """What tells the row from others: the referral, or the item that has none."""
        return self.referral or self.item


class AgencySum(msgspec.Struct, frozen=True, kw_only=True):
    """What goes to one agency, whatever spellings its name has; "" is what waits for one. Total in satang."""

    agency: str
    items: int
    total: int
    answered: int


def rows(ws: Workspace, cycle: int) -> list[ReferRow]:
    """Every sent item of `cycle` whose current decision refers it on, or that was referred already, by district."""
    districts = sorted({base_scope(one.scope) for one in ws.every(NeedsPlan, "cycle = :cycle", cycle=cycle)})
    return [row for district in districts for row in _of_district(ws, cycle, district)]


def _of_district(ws: Workspace, cycle: int, district: str) -> list[ReferRow]:
    submission = last_submission(ws, district, cycle)
    sent = [row for row in as_sent(ws, submission).rows if row.counts] if submission else []
    now, ids = Now(ws.db, district), [row.item for row in sent]
    decided, gone = current_decisions(now, ids), _referrals(now, ids)
    found: list[ReferRow] = []
    for row in sent:
        why = [one for one in decided.get(row.item, ()) if one.result == "referred"]
        if why or row.item in gone:
            found += _rows_of(_waiting(district, row, why), gone.get(row.item, ()))
    return found


def _referrals(now: Now, items: Sequence[str]) -> dict[str, list[Referral]]:
    found: dict[str, list[Referral]] = {}
    for one in now.among(Referral, "item", items):
        found.setdefault(one.item or "", []).append(one)
    return found


def _waiting(district: str, row: ItemRow, why: Iterable[Decision]) -> ReferRow:
    return ReferRow(
        item=row.item,
        district=district,
        rank=row.rank,
        title=row.title,
        tambon_label=row.tambon_label,
        asked=row.agency,
        total=row.total,
        reason=" · ".join(one.reason for one in why if one.reason),
    )


def _rows_of(waiting: ReferRow, gone: Sequence[Referral]) -> list[ReferRow]:
    return [_gone(waiting, one) for one in gone] or [waiting]


def _gone(row: ReferRow, referral: Referral) -> ReferRow:
    return replace(
        row,
        referral=referral.id,
        agency=referral.agency or "",
        fiscal_year=referral.fiscal_year,
        sent_on=referral.sent_on or "",
        letter=referral.letter or "",
        status=referral.status or "draft",
        answer=referral.answer or "",
        answered_on=referral.answered_on or "",
    )


def by_agency(ws: Workspace, every: Iterable[ReferRow]) -> list[AgencySum]:
    """The sums of each agency, the largest first and what waits for an agency before all; they add up to `every`."""
    meanings = Meanings(ws, "agency")
    groups: dict[str, list[ReferRow]] = {}
    for row in every:
        groups.setdefault(meanings.of(row.agency) if row.agency else "", []).append(row)
    sums = [
        AgencySum(
            agency=agency,
            items=len(group),
            total=sum(row.total for row in group),
            answered=sum(row.status not in ("", "draft", "sent") for row in group),
        )
        for agency, group in groups.items()
    ]
    return sorted(sums, key=lambda one: (bool(one.agency), -one.total, one.agency))
