"""How problems and projects read in the lists of a plan, and which fields their forms have."""

from collections.abc import Iterable, Mapping, Sequence

from desktop.domain import rules
from desktop.domain.areas import DIMENSIONS
from desktop.domain.dates import short_date
from desktop.domain.money import baht
from desktop.domain.village import MODES, Forum, Problem, Project
from desktop.gui.language import count
from desktop.gui.record_form import Place
from desktop.gui.screens.village_plan.ordered_list import ListRow
from desktop.gui.screens.village_plan.records import Words
from desktop.gui.theme import Meaning
from desktop.gui.widgets.budget import BudgetEdit
from desktop.gui.widgets.text import ChoiceBox
from desktop.gui.widgets.ticks import TickList
from desktop.i18n import translate
from desktop.planning.village_plan import PlanFinding

UNITS = ("แห่ง", "สาย", "จุด", "เมตร", "กม.", "ตร.ม.", "ลบ.ม.", "ไร่", "ครัวเรือน", "คน", "กลุ่ม", "ครั้ง", "ชุด", "ตัว")
"""Units of form ผ.02 as offices write them (domain.md §2.4), offered while one types."""


def problem_words() -> Words:
    """What the page of problems says."""
    return Words(
        icon="megaphone",
        empty=translate("PlanRecords", "No problems yet. Write down what people raised at the forum, one by one."),
        add=translate("PlanRecords", "Add a problem"),
        remove=translate("PlanRecords", "Remove"),
        first=translate("PlanRecords", "Write the problem first; it is kept as soon as the field is left."),
    )


def project_words() -> Words:
    """What the page of projects says."""
    return Words(
        icon="wrench",
        empty=translate("PlanRecords", "No projects yet. Add what the village wants to do about its problems."),
        add=translate("PlanRecords", "Add a project"),
        remove=translate("PlanRecords", "Remove"),
        first=translate("PlanRecords", "Write the project's name first; it is kept as soon as the field is left."),
    )


def problem_places(forums: ChoiceBox) -> tuple[Place, ...]:
    """The fields of a problem as one reads them."""
    return (
        Place(name="problem", span=2),
        Place(name="dimension", span=2),
        Place(name="cause", span=2),
        Place(name="need", span=2),
        Place(name="affected_households"),
        Place(name="votes"),
        Place(name="forum", span=2, made=forums),
    )


def project_places(ticks: TickList, budget: BudgetEdit, agencies: Sequence[str]) -> tuple[Place, ...]:
    """The fields of a project as one reads them."""
    return (
        Place(name="title", span=2),
        Place(name="problems", span=2, made=ticks),
        Place(name="objective", span=2),
        Place(name="quantity"),
        Place(name="unit", words=UNITS),
        Place(name="budget", span=2, made=budget),
        Place(name="mode"),
        Place(name="agency", words=agencies),
        Place(name="dimension", span=2),
    )


def forum_choices(forums: Iterable[Forum]) -> list[tuple[object, str]]:
    """The plan's forums by their date."""
    return [(forum.id, short_date(forum.date) or translate("PlanRecords", "Forum without a date")) for forum in forums]


def problem_rows(problems: Iterable[Problem], lacks: Mapping[str, str]) -> list[ListRow]:
    """Problems as they stand in the list."""
    return [
        ListRow(
            id=one.id,
            title=one.problem or "",
            detail=" · ".join((*_dimension(one.dimension), *_households(one))),
            figure=translate("PlanRecords", "%n vote(s)", one.votes) if one.votes else "",
            mark=Meaning.DUE if one.id in lacks else None,
            tip=lacks.get(one.id, ""),
        )
        for one in problems
    ]


def project_rows(projects: Iterable[Project], lacks: Mapping[str, str]) -> list[ListRow]:
    """Projects as they stand in the list."""
    return [
        ListRow(
            id=one.id,
            title=one.title or "",
            detail=" · ".join((*_dimension(one.dimension), *_mode(one))),
            figure=baht(rules.total(one)) if one.budget else "",
            mark=Meaning.DUE if one.id in lacks else None,
            tip=lacks.get(one.id, ""),
        )
        for one in projects
    ]


def problems_total(problems: Sequence[Problem]) -> tuple[str, str]:
    """What stands below the list of problems."""
    covered = {one.dimension for one in problems} & set(rules.CORE_DIMENSIONS)
    words = translate("PlanRecords", "%n problem(s)", len(problems))
    dimensions = translate(
        "PlanRecords", "{some} of {all} dimensions", some=len(covered), all=len(rules.CORE_DIMENSIONS)
    )
    return f"{words} · {dimensions}", ""


def projects_total(projects: Sequence[Project], by_year: Mapping[str, int]) -> tuple[str, str]:
    """What stands below the list of projects: their number, baht by year and in all."""
    years = [f"{year}: {baht(amount)}" for year, amount in by_year.items()]
    total = translate("PlanRecords", "total {baht} baht", baht=baht(sum(by_year.values())))
    words = translate("PlanRecords", "%n project(s)", len(projects))
    return f"{words} · {total}", " · ".join(years)


def lacks_of(findings: Iterable[PlanFinding]) -> dict[str, str]:
    """What each record lacks, in one text."""
    found: dict[str, list[str]] = {}
    for finding in findings:
        found.setdefault(finding.record, []).append(_short(finding))
    return {record: " · ".join(texts) for record, texts in found.items()}


def _short(finding: PlanFinding) -> str:
    if finding.rule == "R07" and finding.kind == "project":
        return translate("PlanRecords", "not linked to a problem of the forum")
    return finding.message.partition("” ")[2] or finding.message


def _dimension(dimension: str | None) -> tuple[str, ...]:
    if not dimension:
        return ()
    label = DIMENSIONS.get(dimension, dimension)
    return (translate("Choices", label),)


def _households(one: Problem) -> tuple[str, ...]:
    if not one.affected_households:
        return ()
    return (translate("PlanRecords", "{households} households", households=count(one.affected_households)),)


def _mode(one: Project) -> tuple[str, ...]:
    mode = (translate("Choices", MODES[one.mode]),) if one.mode in MODES else ()
    return (*mode, one.agency) if one.agency else mode
