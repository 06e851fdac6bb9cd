"""The rules of the two letters of B.E. 2558 that a village plan must keep (domain.md §1.5).

Pure questions about records; who asks them and what a person is told stands in `planning`.
"""

from collections.abc import Iterable

import msgspec

from desktop.domain import kinds
from desktop.domain.areas import DIMENSIONS
from desktop.domain.fields import SUBMIT
from desktop.domain.record import Record
from desktop.domain.village import DimensionNone, Forum, Problem, Project, VillagePlan
from desktop.i18n import QT_TRANSLATE_NOOP, translate

REQUIRED, STATUS = "REQUIRED", "STATUS"
"""Ids of findings that no letter numbers: a field needed to submit is empty; a status cannot follow the other."""


class Rule(msgspec.Struct, frozen=True):
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
        Rule("R11", QT_TRANSLATE_NOOP("Rules", "The district has one main committee, appointed by order"), "S1 §2.1"),
        Rule("R12", QT_TRANSLATE_NOOP("Rules", "District plans are of three kinds"), "S1 §2.2"),
        Rule(
            "R13",
            QT_TRANSLATE_NOOP("Rules", "The district plan joins provincial strategy and people's needs"),
            "S1 §2.2(1)",
        ),
        Rule("R14", QT_TRANSLATE_NOOP("Rules", "The framework goes to every LAO of the district"), "S1 §2.2(1)"),
        Rule("R15", QT_TRANSLATE_NOOP("Rules", "The needs plan joins villages and agencies"), "S1 §2.2(2)"),
        Rule("R16", QT_TRANSLATE_NOOP("Rules", "The needs plan is with the province by the end of July"), "S1 §2.2(2)"),
        Rule(
            "R17",
            QT_TRANSLATE_NOOP("Rules", "The list beyond the LAOs' capacity goes through the coordination committee"),
            "S1 §3",
        ),
        Rule("R18", QT_TRANSLATE_NOOP("Rules", "Annual action plans begin with 2559"), "S1 §2.2(3)"),
        Rule(
            "R19", QT_TRANSLATE_NOOP("Rules", "The action plan holds only projects with allocated budget"), "S1 §2.2(3)"
        ),
        Rule(
            "R20",
            QT_TRANSLATE_NOOP("Rules", "The action plan joins projects of province, district and LAOs"),
            "S1 §2.2(3)",
        ),
        Rule("R21", QT_TRANSLATE_NOOP("Rules", "The province follows the calendar of the year"), "S2 §5"),
        Rule(
            "R22",
            QT_TRANSLATE_NOOP("Rules", "The province supervises the appointment of every district's committee"),
            "S2",
        ),
        Rule("R23", QT_TRANSLATE_NOOP("Rules", "Projects beyond the province go to agencies in October"), "S2 §6"),
        Rule("R24", QT_TRANSLATE_NOOP("Rules", "Every project can be followed from the village to its result"), "S2"),
        Rule(REQUIRED, QT_TRANSLATE_NOOP("Rules", "What a plan needs before it is sent")),
        Rule(STATUS, QT_TRANSLATE_NOOP("Rules", "The order of the steps")),
        Rule("MEMBERS", QT_TRANSLATE_NOOP("Rules", "A committee has its members, one of them chair")),
        Rule("QUORUM", QT_TRANSLATE_NOOP("Rules", "A meeting has its quorum")),
        Rule("MEETING", QT_TRANSLATE_NOOP("Rules", "A meeting has its own number and a day that has come")),
        Rule("OVERLAP", QT_TRANSLATE_NOOP("Rules", "A tambon has one officer at a time")),
        Rule("LEVEL", QT_TRANSLATE_NOOP("Rules", "Every area of a plan level has its plan")),
        Rule("TWICE", QT_TRANSLATE_NOOP("Rules", "Nothing counts twice")),
        Rule("DECISION", QT_TRANSLATE_NOOP("Rules", "A decider has one current answer on an item")),
        Rule("PLAN2", QT_TRANSLATE_NOOP("Rules", "There is one document of a kind for an area and year")),
        Rule("CHANGED", QT_TRANSLATE_NOOP("Rules", "What was approved or sent stands as it did then")),
        Rule("CONFLICT", QT_TRANSLATE_NOOP("Rules", "Computers agree on every field")),
        Rule("ORPHAN", QT_TRANSLATE_NOOP("Rules", "Nothing lives on after its owner was deleted")),
        Rule("REGISTER", QT_TRANSLATE_NOOP("Rules", "The register leaves nothing out")),
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
    "accepted": ("promulgated", "draft", "superseded"),
    "promulgated": ("draft", "superseded"),
    "returned": ("draft",),
    "superseded": (),
}
"""Which statuses of a village plan may follow one another, the usual one first (domain.md §2.4, §2.15).

An accepted plan that is a draft again is a new revision of itself.
"""

VILLAGE_STEPS = ("draft", "forum_done", "approved", "submitted")
"""The village's own way; several of its steps may be taken at once if what each of them needs is there."""

SENT = ("submitted", "received", "accepted", "promulgated", "superseded")
"""Statuses of a plan that has come to the district."""

PHILOSOPHY = ("moderation", "reasonableness", "self_immunity", "knowledge", "virtue")
"""The five questions of the sufficiency economy philosophy: fields of a plan, ticks of a project (domain.md §2.4)."""

SCORES = ("severity", "urgency", "reach", "cooperation")
"""What a forum may score of a problem from 1 to 5; their sum puts problems in order (domain.md §2.4)."""

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


def uncovered(problems: Iterable[Problem], stated: Iterable[DimensionNone] = ()) -> tuple[str, ...]:
    """The core dimensions without a problem and without a stated reason why there is none (R08)."""
    covered = {one.dimension for one in problems} | {one.dimension for one in stated}
    return tuple(dimension for dimension in CORE_DIMENSIONS if dimension not in covered)


def philosophy_empty(plan: VillagePlan) -> tuple[str, ...]:
    """Which of the five questions of the sufficiency economy philosophy the plan leaves open (R05)."""
    return tuple(name for name in PHILOSOPHY if not (getattr(plan, name) or "").strip())


def is_late(plan: VillagePlan, last: str) -> bool:
    """Whether the plan was sent after its `last` day (ISO); a revision of an accepted plan never is."""
    return bool(last) and (plan.submitted_on or "") > last and (plan.revision or 1) == 1


def has_come(plan: VillagePlan) -> bool:
    """Whether the district has the plan, or had accepted it before the village took it up again as a revision."""
    status = plan.status or "draft"
    return status in SENT or (status in EDITABLE and (plan.revision or 1) > 1)


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


def score(problem: Problem) -> int:
    """The sum of a problem's scores; 0 where the forum gave none."""
    return sum(getattr(problem, name) or 0 for name in SCORES)


def total(project: Project) -> int:
    """The budget of all years, in satang."""
    return sum(project.budget.values())
