"""What the district plan itself says: vision and SWOT, its strategies, their indicators, and who resolved on it."""

from collections.abc import Sequence

from desktop.domain.bodies import Committee
from desktop.domain.dates import long_date
from desktop.domain.district_plan import DIRECTIONS, DistrictPlan
from desktop.domain.province import Strategy
from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning.district_plan import IndicatorRow, StrategyRow
from desktop.planning.needs_plan.words import Words
from desktop.planning.reporting.parts import resolved, texts
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, Cell, Column, Table


def vision(plan: DistrictPlan) -> Table:
    """Vision, mission, goals, context and SWOT."""
    return texts(
        translate("Reports", "Vision and direction"),
        (
            (translate("Reports", "Vision"), plan.vision),
            (translate("Reports", "Mission"), plan.mission),
            (translate("Reports", "Goals"), plan.goals),
            (translate("Reports", "Context"), plan.context),
            (translate("Reports", "Strengths"), plan.strengths),
            (translate("Reports", "Weaknesses"), plan.weaknesses),
            (translate("Reports", "Opportunities"), plan.opportunities),
            (translate("Reports", "Threats"), plan.threats),
        ),
    )


def listed(ws: Workspace, words: Words, rows: Sequence[StrategyRow]) -> Table:
    """Every strategy with what it serves above and answers below (R13)."""
    return Table(
        title=translate("Reports", "Strategies"),
        columns=(
            Column(title=translate("Reports", "No."), kind=COUNT, width=6),
            Column(title=translate("Reports", "Strategy"), width=20),
            Column(title=translate("Reports", "Reason"), width=16),
            Column(title=translate("Reports", "Goals"), width=16),
            Column(title=translate("Reports", "Approaches"), width=18),
            Column(title=translate("Reports", "Important projects"), width=18),
            Column(title=translate("Reports", "Provincial strategies that it serves"), width=18),
            Column(title=translate("Reports", "Needs that it answers"), width=14),
        ),
        rows=tuple(_strategy(ws, words, row) for row in rows) or (_no_row(8),),
    )


def _strategy(ws: Workspace, words: Words, row: StrategyRow) -> tuple[Cell, ...]:
    nodes = (ws.find(Strategy, node) for node in row.provincial)
    above = "\n".join(f"{node.code or ''} {node.title or ''}".strip() for node in nodes if node)
    below = "\n".join(words.dimension(one) for one in row.dimensions)
    said = (row.title, row.reason, row.goals, row.approaches, row.projects)
    return (row.number, *said, above or "-", below or "-")


def _no_row(columns: int) -> tuple[Cell, ...]:
    return (None, translate("Reports", "none yet"), *[None] * (columns - 2))


def indicators(rows: Sequence[StrategyRow], years: Sequence[str]) -> Table:
    """Every indicator with its baseline and a target for each year of the plan, and any other year that has one."""
    every = [(row.number, one) for row in rows for one in row.indicators]
    named = sorted({*years, *(year for _number, one in every for year, value in one.targets.items() if value)})
    targets = translate("Reports", "Target by year")
    return Table(
        title=translate("Reports", "Indicators and targets"),
        columns=(
            Column(title=translate("Reports", "Strategy no."), kind=COUNT, width=9),
            Column(title=translate("Reports", "Indicator"), width=36),
            Column(title=translate("Reports", "Unit"), width=10),
            Column(title=translate("Reports", "Baseline (year)"), width=14),
            *(Column(title=year, width=9, group=targets) for year in named),
            Column(title=translate("Reports", "Direction"), width=12),
            Column(title=translate("Reports", "Source of the data"), width=15),
            Column(title=translate("Reports", "Agency"), width=16),
        ),
        rows=tuple(_indicator(number, one, named) for number, one in every) or (_no_row(7 + len(named)),),
    )


def _indicator(number: int, one: IndicatorRow, years: Sequence[str]) -> tuple[Cell, ...]:
    baseline = f"{one.baseline} ({one.baseline_year})" if one.baseline and one.baseline_year else one.baseline
    targets = (one.targets.get(year) or "-" for year in years)
    direction = choice(DIRECTIONS, one.direction)
    return (number, one.title, one.unit, baseline or "-", *targets, direction, one.source, one.agency)


def resolution(ws: Workspace, plan: DistrictPlan) -> Table:
    """The committee, what it resolved on framework and plan, and since when the plan stands."""
    found = ws.find(Committee, plan.committee or "")
    framework = [
        (f"{translate('Reports', 'Framework')}: {head}", said) for head, said in resolved(ws, plan.framework_meeting)
    ]
    whole = [(f"{translate('Reports', 'Plan')}: {head}", said) for head, said in resolved(ws, plan.plan_meeting)]
    promulgated = translate("Reports", "Promulgated on"), long_date(plan.promulgated_on)
    committee = translate("Reports", "Committee"), found.name if found else ""
    return texts(translate("Reports", "Resolution of the committee"), (committee, *framework, *whole, promulgated))
