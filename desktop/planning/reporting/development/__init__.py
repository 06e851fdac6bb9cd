"""The district's development plan on paper: vision, strategies, indicators, the needs they answer, the alignment.

Its parts are those of domain.md §2.7; no official form stands in the letters (§2.11).
"""

from msgspec.structs import replace

from desktop.domain.dates import long_date
from desktop.domain.district_plan import DISTRICT_PLAN_STATUSES, DistrictPlan
from desktop.domain.money import baht, baht_text
from desktop.domain.words import choice
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import alignment, district_plan, locks
from desktop.planning.needs_plan.words import Words
from desktop.planning.reporting.asked import Asked, Report, district, province
from desktop.planning.reporting.development import answered, strategies
from desktop.planning.reporting.development.answered import Answered
from desktop.planning.reporting.parts import changed_later, district_signatures, latest, office
from desktop.planning.workspace import Workspace
from desktop.reports import Document

TITLE = QT_TRANSLATE_NOOP("Reports", "District development plan")


def build(ws: Workspace, asked: Asked) -> Document:
    """The plan that holds for `cycle` (the latest when None), with that year's needs. Raises NothingToReportError."""
    plan = latest(ws, DistrictPlan, asked, TITLE, "cycle", "to_year")
    cycle, code = asked.cycle or plan.cycle or 0, plan.scope
    rows = district_plan.strategies(ws, plan.id)
    needs = answered.needs(ws, rows, cycle, code)
    named = translate("Reports", "Development plan of {district}", district=district(code))
    tables = (
        strategies.vision(plan),
        strategies.listed(ws, Words(ws), rows),
        strategies.indicators(rows, district_plan.years(plan)),
        answered.listed(needs),
        answered.aligned(alignment.matrix(ws, cycle, code)),
        strategies.resolution(ws, plan),
    )
    return Document(
        name=REPORT.name,
        title=(named, f"{province(code)} {_years(plan)}"),
        facts=_facts(ws, plan),
        mark=translate("Reports", "Draft") if locks.is_open(plan) else "",
        tables=tuple(replace(table, title=f"{n}. {table.title}") for n, table in enumerate(tables, start=1)),
        main=tables.index(next(table for table in tables if table.totals)),
        closing=_closing(needs),
        signatures=district_signatures(code),
        footer=f"{named} {_years(plan)}",
    )


def _years(plan: DistrictPlan) -> str:
    """`พ.ศ. 2559–2560`."""
    first, last = plan.from_year or plan.cycle or 0, plan.to_year or plan.cycle or 0
    return translate("Reports", "B.E. {years}", years=f"{first}–{last}" if last != first else str(first))


def _facts(ws: Workspace, plan: DistrictPlan) -> tuple[tuple[str, str], ...]:
    frozen = district_plan.framework(plan)
    sent = (
        translate("Reports", "no. {number}, {day}", number=frozen.number, day=long_date(frozen.on)) if frozen else "-"
    )
    return (
        office(plan.scope),
        (translate("Reports", "State"), choice(DISTRICT_PLAN_STATUSES, plan.status or "draft")),
        (translate("Reports", "Framework for the LAOs"), sent),
        *changed_later(ws, plan),
    )


def _closing(needs: Answered) -> tuple[str, ...]:
    if not needs.rows:
        return (translate("Reports", "No need of the district's needs plan is answered yet."),)
    words = translate("Reports", "Budget in all {baht} baht ({words})",
                      baht=baht(needs.total), words=baht_text(needs.total))  # fmt: skip
    said = translate("Reports", "{some} of {all} needs of the needs plan are answered; each counts once.",
                     some=f"{len(needs.rows):,}", all=f"{needs.of:,}")  # fmt: skip
    return words, said


REPORT = Report(name="district-plan", title=TITLE, build=build)
