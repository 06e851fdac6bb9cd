"""How problems and projects read in the lists of a plan."""

from collections.abc import Iterable, Mapping, Sequence

from desktop.domain import rules
from desktop.domain.areas import DIMENSIONS
from desktop.domain.dates import short_date
from desktop.domain.money import baht
from desktop.domain.village import Forum, Problem, Project
from desktop.domain.village_choices import MODES
from desktop.gui.language import count
from desktop.gui.screens.village_plan.ordered_list import ListRow
from desktop.gui.theme import Meaning
from desktop.i18n import translate
from desktop.planning.village_plan import PlanFinding


def forum_choices(forums: Iterable[Forum]) -> list[tuple[object, str]]:
    """The plan's forums by their date."""
    return [(forum.id, short_date(forum.date) or translate("PlanRecords", "Forum without a date")) for forum in forums]


def problem_rows(problems: Iterable[Problem], lacks: Mapping[str, str], times: Mapping[str, int]) -> list[ListRow]:
    """Problems as they stand in the list; `times`: record → n of “เสนอครั้งที่ n”, where it is not the first."""
    return [
        ListRow(
            id=one.id,
            title=one.problem or "",
            detail=" · ".join((*_again(times, one.id), *_dimension(one.dimension), *_households(one))),
            figure=translate("PlanRecords", "%n vote(s)", one.votes) if one.votes else "",
            mark=Meaning.DUE if one.id in lacks else None,
            tip=lacks.get(one.id, ""),
        )
        for one in problems
    ]


def project_rows(projects: Iterable[Project], lacks: Mapping[str, str], times: Mapping[str, int]) -> list[ListRow]:
    """Projects as they stand in the list; `times` as with problems."""
    return [
        ListRow(
            id=one.id,
            title=one.title or "",
            detail=" · ".join((*_again(times, one.id), *_dimension(one.dimension), *_mode(one))),
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


def _again(times: Mapping[str, int], record: str) -> tuple[str, ...]:
    if record not in times:
        return ()
    return (translate("PlanRecords", "proposed for time no. {n}", n=times[record]),)


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
