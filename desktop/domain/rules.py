"""The rules of the two letters of B.E. 2558 that a village plan must keep (domain.md §1.5).

Pure questions about records; who asks them and what a person is told stands in `planning`.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain import kinds
from desktop.domain.areas import DIMENSIONS
from desktop.domain.fields import SUBMIT
from desktop.domain.kinds import Record
from desktop.domain.village import Forum, Problem, Project
from desktop.i18n import QT_TRANSLATE_NOOP, translate

REQUIRED, STATUS = "REQUIRED", "STATUS"
"""Ids of findings that no letter numbers: a field needed to submit is empty; a status cannot follow the other."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One obligation: its id, its sentence (English source, context `Rules`), where it stands."""

    id: str
    sentence: str
    source: str = ""


RULES = {
    rule.id: rule
    for rule in (
        Rule("R01", QT_TRANSLATE_NOOP("Rules", "The plan is reviewed under the name village plan"), "S1 §1.1"),
        Rule("R02", QT_TRANSLATE_NOOP("Rules", "The village committee is the main mechanism"), "S1 §1.1"),
        Rule("R03", QT_TRANSLATE_NOOP("Rules", "The community development office helps with data"), "S1 §1.1"),
        Rule("R04", QT_TRANSLATE_NOOP("Rules", "The LAO supports the forum"), "S1 §1.1"),
        Rule("R05", QT_TRANSLATE_NOOP("Rules", "The review follows the sufficiency economy philosophy"), "S1 §1.1"),
        Rule("R06", QT_TRANSLATE_NOOP("Rules", "Plans are collected by the end of February"), "S1 §1.1"),
        Rule("R07", QT_TRANSLATE_NOOP("Rules", "The plan reflects the people's real problems"), "S1 §1.2"),
        Rule("R08", QT_TRANSLATE_NOOP("Rules", "The plan covers every dimension"), "S1 §1.2"),
        Rule("R09", QT_TRANSLATE_NOOP("Rules", "Every tambon has its assigned district officer"), "S1 §1.2"),
        Rule("R10", QT_TRANSLATE_NOOP("Rules", "The tambon's officer attends the forum every time"), "S1 §1.2"),
        Rule(REQUIRED, QT_TRANSLATE_NOOP("Rules", "What a plan needs before it is sent")),
        Rule(STATUS, QT_TRANSLATE_NOOP("Rules", "The order of the steps")),
    )
}

CORE_DIMENSIONS = tuple(DIMENSIONS)[:6]
"""The dimensions that every plan covers or waives (R08); health and education are optional (domain.md §2.4)."""

STEPS = {
    "": ("draft",),
    "draft": ("forum_done",),
    "forum_done": ("approved", "draft"),
    "approved": ("submitted", "draft"),
    "submitted": ("received", "returned"),
    "received": ("accepted", "returned"),
    "accepted": ("promulgated", "superseded"),
    "promulgated": ("superseded",),
    "returned": ("draft",),
    "superseded": (),
}
"""Which statuses of a village plan may follow one another, the usual one first (domain.md §2.4, §2.15)."""

VILLAGE_STEPS = ("draft", "forum_done", "approved", "submitted")
"""The village's own way; several of its steps may be taken at once if what each of them needs is there."""

EDITABLE = ("", *VILLAGE_STEPS[:-1], "returned")
"""Statuses in which a plan's content may still be written."""


def sentence(rule: str) -> str:
    """The rule in the reader's language; its id where it is not one of ours."""
    return translate("Rules", RULES[rule].sentence) if rule in RULES else rule


def way(was: str, becomes: str) -> tuple[str, ...]:
    """The steps from one status to another, each of which must hold; none when there is no way."""
    if becomes in STEPS.get(was, ()):
        return (becomes,)
    start = was or "draft"
    if start in VILLAGE_STEPS and becomes in VILLAGE_STEPS:
        first, last = VILLAGE_STEPS.index(start), VILLAGE_STEPS.index(becomes)
        return VILLAGE_STEPS[first + 1 : last + 1]
    return ()


def uncovered(problems: Iterable[Problem]) -> tuple[str, ...]:
    """The core dimensions without a problem (R08)."""
    covered = {problem.dimension for problem in problems}
    return tuple(dimension for dimension in CORE_DIMENSIONS if dimension not in covered)


def attended(forum: Forum) -> int:
    """How many came to a forum, men and women."""
    return (forum.men or 0) + (forum.women or 0)


def was_held(forum: Forum) -> bool:
    """Whether a forum has its date and somebody who came (R07)."""
    return bool(forum.date) and attended(forum) > 0


def empty(record: Record, *besides: str) -> tuple[str, ...]:
    """The fields needed to submit that are empty, `besides` left out."""
    return tuple(
        name
        for name, spec in kinds.fields(record.kind.name).items()
        if spec.needed == SUBMIT and name not in besides and getattr(record, name) in (None, "", (), {})
    )


def project_empty(project: Project) -> tuple[str, ...]:
    """As `empty`: what the village does itself needs no budget; its problems are a rule of their own (R07)."""
    return empty(project, "problems", *(("budget",) if project.mode == "self" else ()))


def total(project: Project) -> int:
    """The budget of all years, in satang."""
    return sum(project.budget.values())
