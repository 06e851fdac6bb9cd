"""The district's needs plan as a document: its list, its sums by tambon and dimension, and where people sign.

What was sent is shown as it was sent, each edition for ever; a plan not sent yet as it is now, marked ร่าง until it
is approved.
"""

from collections.abc import Sequence

import msgspec

from desktop.domain.dates import long_date
from desktop.domain.district import ORIGINS, NeedsPlan, Submission
from desktop.domain.money import baht, baht_text
from desktop.domain.province import RESULTS
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.needs_plan.answers import latest_answers
from desktop.planning.needs_plan.plans import frozen, joined, submissions
from desktop.planning.needs_plan.rows import ItemRow, PoolRow, TotalRow, Totals
from desktop.planning.needs_plan.sums import summed
from desktop.planning.needs_plan.table import Table as PlanTable
from desktop.planning.needs_plan.table import table as plan_table
from desktop.planning.needs_plan.words import Words
from desktop.planning.reporting.asked import Asked, Report, district, nothing, of_cycle, province
from desktop.planning.reporting.parts import district_signatures, latest, office, year_columns, years_of
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, MONEY, Cell, Column, Document, Table
from desktop.store.frozen import Now

TITLE = QT_TRANSLATE_NOOP("Reports", "District needs plan")
UNAPPROVED = ("draft", "proposed")
NAMED_VILLAGES = 6


class Shown(msgspec.Struct, frozen=True):
    """The plan to print: its items, as they are or as they were sent."""

    plan: NeedsPlan
    sent: Submission | None
    table: PlanTable

    @property
    def rows(self) -> list[ItemRow]:
        """The items that count, in their order."""
        return [row for row in self.table.rows if row.counts]


def build(ws: Workspace, asked: Asked) -> Document:
    """The needs plan of the district that is asked for. Raises NothingToReportError."""
    shown = _shown(ws, asked)
    totals, code = summed(shown.rows), shown.plan.scope
    return Document(
        name=REPORT.name,
        title=(_named(code), f"{province(code)} {of_cycle(shown.plan.cycle or 0)}"),
        facts=_facts(shown, totals),
        mark="" if shown.sent or shown.plan.status not in (*UNAPPROVED, None) else translate("Reports", "Draft"),
        tables=(_list(shown, totals), *_summaries(totals)),
        closing=_closing(totals),
        signatures=district_signatures(code),
        footer=_named(code),
    )


def _named(code: str) -> str:
    return translate("Reports", "Needs plan of {district}", district=district(code))


def _shown(ws: Workspace, asked: Asked) -> Shown:
    plan = latest(ws, NeedsPlan, asked, TITLE)
    now, plans = Now(ws.db, plan.scope), joined(ws, plan.id)
    if asked.edition is not None:
        edition = _edition(ws, plan, asked.edition)
        return Shown(plan, edition, plan_table(frozen(ws, edition), plans, Words(ws)))
    sendings = submissions(ws, plan.id)
    sent = sendings[-1] if sendings and plan.status in ("sent", "closed") else None
    reader = frozen(ws, sent) if sent else now
    items = [row.item for row in plan_table(reader, plans, Words(ws)).rows]
    return Shown(plan, sent, plan_table(reader, plans, Words(ws), decisions=latest_answers(now, items)))


def _edition(ws: Workspace, plan: NeedsPlan, edition: int) -> Submission:
    """The sending with this number, with the plan as it was then and no answer that came after."""
    found = next((one for one in submissions(ws, plan.id) if one.edition == edition), None)
    if found is None:
        raise nothing(TITLE)
    return found


def _facts(shown: Shown, totals: Totals) -> tuple[tuple[str, str], ...]:
    facts = [office(shown.plan.scope)]
    if shown.sent:
        facts += [
            (translate("Reports", "Edition"), str(shown.sent.edition)),
            (translate("Reports", "Letter"), shown.sent.letter or "-"),
            (translate("Reports", "Dated"), long_date(shown.sent.sent_on)),
        ]
    facts.append((translate("Reports", "Items"), f"{totals.items:,}"))
    return tuple(facts)


def _list(shown: Shown, totals: Totals) -> Table:
    decided = any(row.decision_result for row in shown.rows)
    columns = [
        Column(title=translate("Reports", "No."), kind=COUNT, width=5),
        Column(title=translate("Reports", "Project"), width=28),
        Column(title=translate("Reports", "Area (tambon/village)"), width=17),
        Column(title=translate("Reports", "Dimension"), width=11),
        Column(title=translate("Reports", "Origin"), width=7),
        Column(title=translate("Reports", "Agency asked for support"), width=13),
        *year_columns(totals.years),
    ]
    columns += [Column(title=translate("Reports", "Result"), width=13)] if decided else []
    rows = tuple(_row(shown, row, totals.years, decided=decided) for row in shown.rows)
    whole = translate("Reports", "Total {items} items", items=f"{totals.items:,}")
    sums: list[Cell] = [None, whole, None, None, None, None, *years_of(totals.by_year, totals.years), totals.total]
    return Table(columns=tuple(columns), rows=rows, totals=tuple(sums + ([None] if decided else [])))


def _row(shown: Shown, row: ItemRow, years: Sequence[str], *, decided: bool) -> tuple[Cell, ...]:
    cells: list[Cell] = [
        row.rank,
        row.title,
        area(row, shown.table.sources[row.item]),
        row.dimension_label,
        translate("Choices", ORIGINS[row.origin]) if row.origin in ORIGINS else "",
        row.agency,
        *years_of(row.budget, years),
        row.total if row.budget else None,
    ]
    return tuple([*cells, result(row)] if decided else cells)


def area(row: ItemRow, sources: Sequence[PoolRow]) -> str:
    """`ต.อมก๋อย ม.1 บ้านหลิม-ดง, ม.2 บ้านยางเปา`, one line a tambon; many villages are counted, not named."""
    if not sources:
        return row.tambon_label
    villages = {(one.tambon_name, one.moo, one.village_name) for one in sources}
    lines = []
    for tambon in sorted({name for name, _moo, _village in villages}):
        here = sorted((moo, village) for name, moo, village in villages if name == tambon)
        named = ", ".join(translate("Reports", "Moo {moo} {village}", moo=moo, village=name) for moo, name in here)
        counted = translate("Reports", "{count} villages", count=len(here))
        place = translate("Reports", "T.{tambon}", tambon=tambon)
        lines.append(f"{place} {named if len(here) <= NAMED_VILLAGES else counted}")
    return "\n".join(lines)


def result(row: ItemRow) -> str:
    """The province's answer with its amount and reason."""
    if not row.decision_result:
        return ""
    amount = translate("Reports", "{baht} baht", baht=baht(row.decision_amount)) if row.decision_amount else ""
    word = RESULTS.get(row.decision_result, row.decision_result)
    answer = translate("Choices", word)
    return "\n".join(part for part in (answer, amount, row.decision_reason) if part)


def _summaries(totals: Totals) -> tuple[Table, ...]:
    return (
        _summary(translate("Reports", "By tambon"), translate("Reports", "Tambon"), totals, totals.by_tambon),
        _summary(translate("Reports", "By dimension"), translate("Reports", "Dimension"), totals, totals.by_dimension),
    )


def _summary(title: str, what: str, totals: Totals, rows: Sequence[TotalRow]) -> Table:
    columns = (
        Column(title=what, width=25),
        Column(title=translate("Reports", "Items"), kind=COUNT, width=8),
        *year_columns(totals.years),
        Column(title=translate("Reports", "Asked by villages (baht)"), kind=MONEY, width=14),
    )
    cells: tuple[tuple[Cell, ...], ...] = tuple(
        (row.label, row.items, *years_of(row.by_year, totals.years), row.total, row.asked) for row in rows
    )
    years = years_of(totals.by_year, totals.years)
    sums: tuple[Cell, ...] = (translate("Reports", "Total"), totals.items, *years, totals.total, totals.asked)
    return Table(title=title, columns=columns, rows=cells, totals=sums)


def _closing(totals: Totals) -> tuple[str, ...]:
    words = translate("Reports", "Budget in all {baht} baht ({words})",
                      baht=baht(totals.total), words=baht_text(totals.total))  # fmt: skip
    left = sum(count for status, count in totals.left_out.items() if status != "combined")
    if not left:
        return (words,)
    return (words, translate("Reports", "{count} more were considered and are not part of the plan.", count=left))


REPORT = Report(name="needs-plan", title=TITLE, build=build)
