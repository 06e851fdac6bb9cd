"""The village itself: its people, how it sees itself, what the plan was made from, and who came to its forums."""

from desktop.domain.dates import short_date
from desktop.domain.rules import PHILOSOPHY, attended
from desktop.domain.village import Forum, VillagePlan
from desktop.domain.village_choices import DATA_SOURCES, OFFICER_PRESENT, PRINCIPLES, SUFFICIENCY_LEVELS
from desktop.domain.village_papers import PlanSource
from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning import villages
from desktop.planning.reporting.parts import texts
from desktop.planning.village_plan import Facts
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, Cell, Column, Table


def people(ws: Workspace, code: str) -> Table:
    """Households and persons, and whether the district has confirmed them; the headman by name."""
    row = villages.row(ws, code)
    confirmed = row.state == villages.CONFIRMED
    said = translate("Reports", "Confirmed") if confirmed else translate("Reports", "Public records, not confirmed yet")
    return Table(
        title=translate("Reports", "General facts"),
        columns=(
            Column(title=translate("Reports", "Households"), kind=COUNT, width=12),
            Column(title=translate("Reports", "Men (persons)"), kind=COUNT, width=12),
            Column(title=translate("Reports", "Women (persons)"), kind=COUNT, width=12),
            Column(title=translate("Reports", "Persons in all"), kind=COUNT, width=12),
            Column(title=translate("Reports", "Headman or kamnan"), width=40),
            Column(title=translate("Reports", "Register of villages"), width=30),
        ),
        rows=((row.households, row.men, row.women, row.people, row.headman or "-", said),),
    )


def analysis(plan: VillagePlan) -> Table:
    """Vision and SWOT (domain.md §2.4)."""
    return texts(
        translate("Reports", "Vision and analysis of the village"),
        (
            (translate("Reports", "Vision"), plan.vision),
            (translate("Reports", "Strengths"), plan.strengths),
            (translate("Reports", "Weaknesses"), plan.weaknesses),
            (translate("Reports", "Opportunities"), plan.opportunities),
            (translate("Reports", "Threats"), plan.threats),
        ),
    )


def sufficiency(plan: VillagePlan) -> Table:
    """The five answers of the sufficiency economy philosophy and the village's level (R05)."""
    said = [(choice(PRINCIPLES, name), getattr(plan, name)) for name in PHILOSOPHY]
    level = translate("Reports", "Level of the village"), choice(SUFFICIENCY_LEVELS, plan.sufficiency_level)
    return texts(translate("Reports", "Sufficiency economy philosophy"), (*said, level))


def sources(known: Facts) -> Table:
    """The data that the plan was made from, each with its year (R03)."""
    named = [source for source in DATA_SOURCES if source in known.plan.sources or source in known.sources]
    return Table(
        title=translate("Reports", "Data that the plan was made from"),
        columns=(
            Column(title=translate("Reports", "Source"), width=40),
            Column(title=translate("Reports", "Year B.E."), width=12),
            Column(title=translate("Reports", "What it says"), width=68),
        ),
        rows=tuple(_source(source, known.sources.get(source)) for source in named) or (("-", "", ""),),
    )


def _source(source: str, noted: PlanSource | None) -> tuple[Cell, ...]:
    if noted is None:
        return choice(DATA_SOURCES, source), "", ""
    measured = " ".join(part for part in (noted.indicator, noted.value, noted.unit) if part)
    said = "\n".join(part for part in (measured, noted.note) if part)
    return choice(DATA_SOURCES, source), str(noted.year or ""), said


def forums(known: Facts) -> Table:
    """Every forum with how many came; nobody by name."""
    every = known.forums
    sums = [sum(cell or 0 for cell in column) for column in zip(*map(_came, every), strict=True)] if every else [0] * 4
    return Table(
        title=translate("Reports", "Community forums"),
        columns=(
            Column(title=translate("Reports", "Date"), width=14),
            Column(title=translate("Reports", "Venue"), width=34),
            Column(title=translate("Reports", "Men (persons)"), kind=COUNT, width=10),
            Column(title=translate("Reports", "Women (persons)"), kind=COUNT, width=10),
            Column(title=translate("Reports", "Persons in all"), kind=COUNT, width=10),
            Column(title=translate("Reports", "Households"), kind=COUNT, width=10),
            Column(title=translate("Reports", "The tambon's district officer"), width=32),
        ),
        rows=tuple(_forum(one) for one in every),
        totals=(translate("Reports", "Total"), None, *sums, None),
    )


def _came(one: Forum) -> tuple[int | None, int | None, int | None, int | None]:
    known = one.men is not None or one.women is not None
    return one.men, one.women, attended(one) if known else None, one.households


def _forum(one: Forum) -> tuple[Cell, ...]:
    officer = " ".join(part for part in (choice(OFFICER_PRESENT, one.officer_present), one.officer_note) if part)
    return (short_date(one.date), one.venue or "-", *_came(one), officer)
