"""The district's annual action plan on paper: every funded project with the months it runs in, and sums by origin.

The columns follow form ผด.02 (domain.md §2.11), whose months run from October to September; with each project stands
the need that it answers (R24).
"""

from collections.abc import Sequence

from desktop.domain.dates import MONTHS_EN, SHORT_MONTHS_TH, long_date
from desktop.domain.funding import ACTION_ORIGINS, ACTION_PLAN_STATUSES, FUNDS, ActionPlan
from desktop.domain.money import baht, baht_text
from desktop.domain.words import choice
from desktop.i18n import QT_TRANSLATE_NOOP, language, translate
from desktop.planning import action_plan, locks
from desktop.planning.action_plan import MONTHS, QUARTERS, ActionRow, Sums
from desktop.planning.reporting.asked import Asked, Report, district, province
from desktop.planning.reporting.parts import changed_later, district_signatures, latest, office, resolved, texts
from desktop.planning.workspace import Workspace
from desktop.reports import BAR, COUNT, MONEY, Cell, Column, Document, Table

TITLE = QT_TRANSLATE_NOOP("Reports", "Annual action plan")
CALENDAR_YEAR_BEGINS = MONTHS.index("1")


def build(ws: Workspace, asked: Asked) -> Document:
    """The action plan of a fiscal year (`cycle`, the latest when None). Raises NothingToReportError."""
    plan = latest(ws, ActionPlan, asked, TITLE, "fiscal_year")
    rows = action_plan.rows(ws, plan.id)
    counting, sums = [row for row in rows if row.status != "cancelled"], action_plan.sums(rows)
    code, year = plan.scope, plan.fiscal_year or 0
    named = translate("Reports", "Annual action plan of {district}", district=district(code))
    of_year = translate("Reports", "fiscal year B.E. {year}", year=year)
    return Document(
        name=REPORT.name,
        title=(named, f"{province(code)} {of_year}"),
        facts=_facts(ws, plan),
        mark=translate("Reports", "Draft") if locks.is_open(plan) else "",
        tables=(_list(counting, sums, year), _origins(counting, sums), _resolution(ws, plan)),
        closing=_closing(sums, cancelled=len(rows) - len(counting)),
        signatures=district_signatures(code),
        footer=f"{named} {of_year}",
    )


def _facts(ws: Workspace, plan: ActionPlan) -> tuple[tuple[str, str], ...]:
    return (
        office(plan.scope),
        (translate("Reports", "Edition"), str(plan.edition or 1)),
        (translate("Reports", "State"), choice(ACTION_PLAN_STATUSES, plan.status or "draft")),
        *changed_later(ws, plan),
    )


def _list(rows: Sequence[ActionRow], sums: Sums, year: int) -> Table:
    """Every project that is not cancelled, a bar in each month in which it runs."""
    columns = (
        Column(title=translate("Reports", "No."), kind=COUNT, width=6),
        Column(title=translate("Reports", "Project"), width=24),
        Column(title=translate("Reports", "Origin"), width=7),
        Column(title=translate("Reports", "Agency"), width=12),
        Column(title=translate("Reports", "Place"), width=10),
        Column(title=translate("Reports", "Budget (baht)"), kind=MONEY, width=10),
        Column(title=translate("Reports", "Fund"), width=10),
        *_months(year),
        Column(title=translate("Reports", "Need that it answers"), width=17),
    )
    whole = translate("Reports", "Total {n} projects", n=f"{sums.items:,}")
    totals: tuple[Cell, ...] = (None, whole, None, None, None, sums.total, *[None] * (len(columns) - 6))
    return Table(columns=columns, rows=tuple(_row(n, row) for n, row in enumerate(rows, start=1)), totals=totals)


def _months(year: int) -> list[Column]:
    """October to December stand under the year before (domain.md §3.2)."""
    names = [MONTHS_EN[n][:3] if language() == "en" else SHORT_MONTHS_TH[n] for n in (int(one) - 1 for one in MONTHS)]
    years = [str(year - (place < CALENDAR_YEAR_BEGINS)) for place in range(len(MONTHS))]
    return [Column(title=name, kind=BAR, width=5.4, group=of) for name, of in zip(names, years, strict=True)]


def _row(number: int, row: ActionRow) -> tuple[Cell, ...]:
    return (
        number,
        row.title,
        choice(ACTION_ORIGINS, row.origin),
        "\n".join(part for part in (row.agency, row.responsible) if part),
        "\n".join(part for part in (row.tambon_label, row.lao_name) if part),
        row.amount,
        choice(FUNDS, row.fund),
        *("x" if month in row.months else None for month in MONTHS),
        "\n".join(row.needs) or "-",
    )


def _origins(rows: Sequence[ActionRow], sums: Sums) -> Table:
    """Projects, budget, what is to be spent in each quarter and what was paid out, by origin (R20)."""
    names = translate("Reports", "Quarter {n}", n="{n}")
    to_spend = translate("Reports", "To be spent (baht)")
    order = [
        *(origin for origin in ACTION_ORIGINS if origin in sums.by_origin),
        *(sums.by_origin.keys() - ACTION_ORIGINS),
    ]
    money = [_spent([row for row in rows if row.origin == origin]) for origin in order]
    return Table(
        title=translate("Reports", "Sums by origin"),
        columns=(
            Column(title=translate("Reports", "Origin"), width=24),
            Column(title=translate("Reports", "Projects"), kind=COUNT, width=10),
            Column(title=translate("Reports", "Budget (baht)"), kind=MONEY, width=14),
            *(Column(title=names.format(n=n), kind=MONEY, width=13, group=to_spend) for n in range(1, 5)),
            Column(title=translate("Reports", "Paid out (baht)"), kind=MONEY, width=14),
        ),
        rows=tuple(
            (choice(ACTION_ORIGINS, origin) or "-", *sums.by_origin[origin], *spent)
            for origin, spent in zip(order, money, strict=True)
        ),
        totals=(translate("Reports", "Total"), sums.items, sums.total, *_spent(rows)),
    )


def _spent(rows: Sequence[ActionRow]) -> tuple[int, ...]:
    """What is to be spent in each quarter, and what was paid out."""
    quarters = (sum(row.quarters[name] or 0 for row in rows) for name in QUARTERS)
    return (*quarters, sum(row.disbursed or 0 for row in rows))


def _resolution(ws: Workspace, plan: ActionPlan) -> Table:
    promulgated = translate("Reports", "Promulgated on"), long_date(plan.promulgated_on)
    return texts(translate("Reports", "Resolution of the committee"), (*resolved(ws, plan.meeting), promulgated))


def _closing(sums: Sums, *, cancelled: int) -> tuple[str, ...]:
    if not sums.items:
        return (translate("Reports", "No project has been taken up yet."),)
    words = translate("Reports", "Budget in all {baht} baht ({words})",
                      baht=baht(sums.total), words=baht_text(sums.total))  # fmt: skip
    left = translate("Reports", "{n} cancelled projects do not count and are not listed.", n=cancelled)
    return (words, left) if cancelled else (words,)


REPORT = Report(name="action-plan", title=TITLE, build=build)
