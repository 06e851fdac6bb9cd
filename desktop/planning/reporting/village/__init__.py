"""A village's whole plan on paper, from its people to the committee's resolution: what the village signs.

In the order of the offices' form (domain.md §2.11, village plan form). Of persons only those who sign are named:
who came to a forum stands as a number.
"""

from msgspec.structs import replace

from desktop.domain.money import baht, baht_text
from desktop.domain.village import VillagePlan
from desktop.domain.village_choices import PLAN_EDITIONS, PLAN_STATUSES
from desktop.domain.words import choice
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import village_plan
from desktop.planning.needs_plan.words import VILLAGE_DIGITS, Words
from desktop.planning.reporting.asked import Asked, Report, WhichVillageError, nothing, of_cycle, province
from desktop.planning.reporting.parts import changed_later, office, village_place
from desktop.planning.reporting.village import committee, life, problems, projects
from desktop.planning.village_plan import Facts, Sums
from desktop.planning.workspace import Workspace
from desktop.reports import Document, Table
from desktop.store import same

TITLE = QT_TRANSLATE_NOOP("Reports", "Village plan")
NOT_APPROVED = ("", "draft", "forum_done", "returned")
"""Statuses in which the village committee has not approved what stands in the plan (domain.md §2.15)."""


def build(ws: Workspace, asked: Asked) -> Document:
    """The plan of one village (`area` its code). Raises NothingToReportError, WhichVillageError."""
    return of_plan(ws, _plan(ws, asked))


def of_plan(ws: Workspace, plan: VillagePlan) -> Document:
    """This plan, as it is now."""
    words, village = Words(ws), plan.village or ""
    known = village_plan.with_papers(ws, village_plan.facts(ws, plan))
    sums = village_plan.sums(ws, plan.id)
    sections = _sections(ws, words, known, sums)
    named = f"{translate('Reports', TITLE)} {village_place(words, village)}"
    return Document(
        name=REPORT.name,
        title=(translate("Reports", TITLE), f"{village_place(words, village)} {province(village)}",
               of_cycle(plan.cycle or 0)),
        facts=_facts(ws, plan),
        mark=translate("Reports", "Draft") if (plan.status or "") in NOT_APPROVED else "",
        tables=_numbered(sections),
        main=next(place for place, (name, _table) in enumerate(sections) if name == "projects"),
        closing=_closing(sums),
        signatures=committee.signatures(ws, plan),
        footer=named,
    )  # fmt: skip


def _plan(ws: Workspace, asked: Asked) -> VillagePlan:
    """The latest plan of the village; without a village's code that of the only one that has a plan."""
    home, hidden = asked.area or ws.identity.office, same.hidden(ws.db)
    every = ws.every(VillagePlan, "village LIKE :home AND cycle IS NOT NULL ORDER BY cycle DESC, id", home=f"{home}%")
    known = [plan for plan in every if asked.cycle in (None, plan.cycle) and plan.id not in hidden]
    if not known:
        raise nothing(TITLE)
    if len(home) < VILLAGE_DIGITS and len({plan.village for plan in known}) > 1:
        raise WhichVillageError(report=translate("Reports", TITLE))
    return known[0]


def _facts(ws: Workspace, plan: VillagePlan) -> tuple[tuple[str, str], ...]:
    edition = [choice(PLAN_EDITIONS, plan.edition) or "-"]
    if (plan.revision or 1) > 1:
        edition.append(translate("Reports", "revision {n}", n=plan.revision))
    return (
        office((plan.village or "")[:4]),
        (translate("Reports", "New or reviewed"), " ".join(edition)),
        (translate("Reports", "State"), choice(PLAN_STATUSES, plan.status or "draft")),
        *changed_later(ws, plan),
    )


def _sections(ws: Workspace, words: Words, known: Facts, sums: Sums) -> list[tuple[str, Table]]:
    """The parts of the plan by name; the dimensions without a problem only where some are stated."""
    rows = projects.rows(ws, words, known)
    years = village_plan.years(ws, known.plan.id)
    parts = [
        ("people", life.people(ws, known.plan.village or "")),
        ("analysis", life.analysis(known.plan)),
        ("sufficiency", life.sufficiency(known.plan)),
        ("sources", life.sources(known)),
        ("forums", life.forums(known)),
        ("problems", problems.listed(words, known)),
        ("without", problems.without(words, known)),
        ("projects", projects.listed(words, rows, known, years, sums)),
        ("dimensions", projects.by_dimension(words, rows, years, sums)),
        ("modes", projects.by_mode(known, sums)),
        ("resolution", committee.resolution(ws, known.plan)),
    ]
    return [(name, table) for name, table in parts if name != "without" or table.rows]


def _numbered(sections: list[tuple[str, Table]]) -> tuple[Table, ...]:
    return tuple(
        replace(table, title=f"{number}. {table.title}") for number, (_name, table) in enumerate(sections, start=1)
    )


def _closing(sums: Sums) -> tuple[str, ...]:
    if not sums.projects:
        return (translate("Reports", "The village has proposed no project yet."),)
    words = translate("Reports", "Budget in all {baht} baht ({words})",
                      baht=baht(sums.total), words=baht_text(sums.total))  # fmt: skip
    return (words,)


REPORT = Report(name="village-plan", title=TITLE, build=build)
