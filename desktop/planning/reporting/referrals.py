"""Reports of the province's further ways: what goes to which agency for F+1 (D10), what the PAO considers (D8)."""

from collections.abc import Sequence

from desktop.domain.dates import short_date
from desktop.domain.district import NeedsPlan
from desktop.domain.district_plan import BEYOND_REASONS, BeyondList
from desktop.domain.funding import REFERRAL_STATUSES
from desktop.domain.province import RESULTS
from desktop.domain.words import choice
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import bodies, referral
from desktop.planning.decide import DecideRow
from desktop.planning.referral import ReferRow
from desktop.planning.reporting.asked import Asked, Report, district, nothing, of_cycle, province
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, MONEY, Cell, Column, Document, Table

REFERRALS_TITLE = QT_TRANSLATE_NOOP("Reports", "Projects referred to agencies")
PAO_TITLE = QT_TRANSLATE_NOOP("Reports", "Province-wide list beyond the LAOs' capacity")


def build_referrals(ws: Workspace, asked: Asked) -> Document:
    """What the province refers on for a cycle, a table for each agency. Raises NothingToReportError."""
    cycle = asked.cycle or max((plan.cycle or 0 for plan in ws.every(NeedsPlan)), default=0)
    rows = [row for row in referral.rows(ws, cycle) if row.district.startswith(asked.area)]
    if not rows:
        raise nothing(REFERRALS_TITLE)
    groups = {one.agency: [row for row in rows if row.agency == one.agency] for one in rows}
    named = sorted(groups, key=lambda agency: (not agency, agency))
    whole = _referral_table("", rows) if len(named) == 1 else None
    return Document(
        name="referrals",
        title=(translate("Reports", REFERRALS_TITLE), f"{province(ws.identity.office)} {of_cycle(cycle)}"),
        facts=((translate("Reports", "Items"), f"{len(rows):,}"),),
        tables=(whole,) if whole else tuple(_referral_table(agency, groups[agency]) for agency in named),
        footer=translate("Reports", REFERRALS_TITLE),
    )


def _referral_table(agency: str, rows: Sequence[ReferRow]) -> Table:
    cells = tuple(_referral_row(number, row) for number, row in enumerate(rows, start=1))
    whole: tuple[Cell, ...] = (None, None, translate("Reports", "Total"), sum(row.total for row in rows), None, None)
    title = agency or translate("Reports", "Agency not named yet")
    return Table(title=title, columns=_referral_columns(), rows=cells, totals=(*whole, None))


def _referral_columns() -> tuple[Column, ...]:
    return (
        Column(title=translate("Reports", "No."), kind=COUNT, width=5),
        Column(title=translate("Reports", "District"), width=14),
        Column(title=translate("Reports", "Project"), width=34),
        Column(title=translate("Reports", "Budget (baht)"), kind=MONEY, width=14),
        Column(title=translate("Reports", "Agency, budget year"), width=20),
        Column(title=translate("Reports", "Letter, dated"), width=16),
        Column(title=translate("Reports", "Result"), width=22),
    )


def _referral_row(number: int, row: ReferRow) -> tuple[Cell, ...]:
    letter = "\n".join(part for part in (row.letter, short_date(row.sent_on or None)) if part)
    agency = "\n".join(part for part in (row.agency, str(row.fiscal_year or "")) if part)
    status = choice(REFERRAL_STATUSES, row.status) if row.status else translate("Reports", "Waits for an agency")
    answered = "\n".join(part for part in (status, short_date(row.answered_on or None), row.answer) if part)
    return (number, district(row.district), row.title, row.total, agency, letter, answered)


def build_pao(ws: Workspace, asked: Asked) -> Document:
    """What the districts sent as beyond their LAOs, with the PAO's answers. Raises NothingToReportError."""
    cycle = asked.cycle or max((one.cycle or 0 for one in ws.every(BeyondList)), default=0)
    rows = [row for row in referral.pao_rows(ws, cycle) if row.district.startswith(asked.area)]
    if not rows:
        raise nothing(PAO_TITLE)
    cells = tuple(_pao_row(ws, number, row) for number, row in enumerate(rows, start=1))
    whole: tuple[Cell, ...] = (None, None, translate("Reports", "Total"), None, None, sum(row.total for row in rows))
    return Document(
        name="pao-list",
        title=(translate("Reports", PAO_TITLE), f"{province(ws.identity.office)} {of_cycle(cycle)}"),
        facts=(
            (translate("Reports", "Items"), f"{len(rows):,}"),
            (translate("Reports", "Answered by the PAO"), f"{sum(row.issued is not None for row in rows):,}"),
        ),
        tables=(Table(columns=_pao_columns(), rows=cells, totals=(*whole, None)),),
        footer=translate("Reports", PAO_TITLE),
    )


def _pao_columns() -> tuple[Column, ...]:
    return (
        Column(title=translate("Reports", "No."), kind=COUNT, width=5),
        Column(title=translate("Reports", "District"), width=14),
        Column(title=translate("Reports", "Project"), width=34),
        Column(title=translate("Reports", "LAOs concerned"), width=20),
        Column(title=translate("Reports", "Reason"), width=20),
        Column(title=translate("Reports", "Budget (baht)"), kind=MONEY, width=14),
        Column(title=translate("Reports", "PAO's result"), width=20),
    )


def _pao_row(ws: Workspace, number: int, row: DecideRow) -> tuple[Cell, ...]:
    reasons = "\n".join(choice(BEYOND_REASONS, one) for one in row.reasons)
    said = row.issued
    result = [choice(RESULTS, said.result), said.reason or "", short_date(said.date)] if said else []
    result += [bodies.meeting_words(ws, said.meeting)] if said else []
    answer = "\n".join(filter(None, result))
    return (number, district(row.district), row.title, "\n".join(row.laos), reasons, row.total, answer)


REFERRALS = Report(name="referrals", title=REFERRALS_TITLE, build=build_referrals)
PAO_LIST = Report(name="pao-list", title=PAO_TITLE, build=build_pao)
