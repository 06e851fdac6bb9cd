"""What a village plan lacks, said step by step: each finding with its rule, its place on the screen and its remedy.

Pure functions of a plan with its forums, problems and projects (domain.md §2.15).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from desktop.domain import kinds, rules
from desktop.domain.areas import DIMENSIONS
from desktop.domain.record import Record
from desktop.domain.rules import REQUIRED, STATUS
from desktop.domain.village import PLAN_STATUSES, DimensionNone, Forum, Problem, Project, VillagePlan
from desktop.i18n import translate
from desktop.planning.guards import Finding

FORUM, PROBLEMS, PROJECTS, RESOLUTION, SEND = "forum", "problems", "projects", "resolution", "send"
PLACES = (FORUM, PROBLEMS, PROJECTS, RESOLUTION, SEND)
"""The places of the screen, in the order of the work."""


@dataclass(frozen=True, slots=True)
class PlanFinding(Finding):
    """A finding with its place on the plan's screen and the field to fill in ("" for the whole place)."""

    place: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A plan with all its rules look at, in the plan's order; `without`: dimensions stated to have no problem."""

    plan: VillagePlan
    forums: tuple[Forum, ...] = ()
    problems: tuple[Problem, ...] = ()
    projects: tuple[Project, ...] = ()
    without: tuple[DimensionNone, ...] = ()


def _forum_held(known: Facts) -> tuple[PlanFinding, ...]:
    if not known.forums:
        return (
            PlanFinding(
                "R07",
                known.plan.id,
                translate("VillagePlan", "No community forum is recorded."),
                translate("VillagePlan", "Enter the forum: date, venue, who came."),
                kind="forum",
                place=FORUM,
            ),
        )
    held = any(rules.was_held(forum) for forum in known.forums)
    undone = () if held else _not_held(known.forums[-1])
    return (*undone, *(finding for forum in known.forums for finding in _officer(forum)))


def _not_held(forum: Forum) -> tuple[PlanFinding, ...]:
    say = (
        ("date", not forum.date, translate("VillagePlan", "The forum has no date.")),
        ("men", not rules.attended(forum), translate("VillagePlan", "Nobody is recorded as having come to the forum.")),
    )
    todo = translate("VillagePlan", "Fill in date, men and women of the forum.")
    return tuple(
        PlanFinding("R07", forum.id, text, todo, kind="forum", place=FORUM, field=field)
        for field, missing, text in say
        if missing
    )


def _officer(forum: Forum) -> tuple[PlanFinding, ...]:
    if not forum.officer_present:
        text = translate("VillagePlan", "It is not stated whether the tambon's district officer came.")
        todo, field = (
            translate("VillagePlan", "Choose: came in person, sent a substitute, did not come."),
            "officer_present",
        )
    elif forum.officer_present != "self" and not forum.officer_note:
        text = translate("VillagePlan", "The officer did not come in person, and no substitute or reason is given.")
        todo, field = translate("VillagePlan", "Name the substitute or the reason."), "officer_note"
    else:
        return ()
    return (PlanFinding("R10", forum.id, text, todo, kind="forum", place=FORUM, field=field),)


def _approved(known: Facts) -> tuple[PlanFinding, ...]:
    return (*_resolved(known), *_ordered(known), *_linked(known), *_covered(known))


def _resolved(known: Facts) -> tuple[PlanFinding, ...]:
    if known.plan.approved_on or any(forum.resolution for forum in known.forums):
        return ()
    return (
        PlanFinding(
            "R02",
            known.plan.id,
            translate("VillagePlan", "The village committee's approval is not recorded."),
            translate("VillagePlan", "Enter the date of approval or the text of the resolution."),
            kind="village_plan",
            place=RESOLUTION,
            field="approved_on",
        ),
    )


def _ordered(known: Facts) -> tuple[PlanFinding, ...]:
    todo = translate("VillagePlan", "Put the problems in order.")
    return tuple(
        PlanFinding(
            REQUIRED,
            problem.id,
            translate("VillagePlan", "Problem “{problem}” has no place in the order.", problem=problem.problem or ""),
            todo,
            kind="problem",
            place=PROBLEMS,
            field="order",
        )
        for problem in known.problems
        if not problem.order and problem.priority is None
    )


def _linked(known: Facts) -> tuple[PlanFinding, ...]:
    dated = {forum.id for forum in known.forums if forum.date}
    raised = {problem.id for problem in known.problems if problem.forum in dated}
    todo = translate("VillagePlan", "Tick the problem that it solves; the problem must name the forum that raised it.")
    return tuple(
        PlanFinding(
            "R07",
            project.id,
            translate(
                "VillagePlan", "Project “{project}” solves no problem that a forum raised.", project=project.title or ""
            ),
            todo,
            kind="project",
            place=PROJECTS,
            field="problems",
        )
        for project in known.projects
        if raised.isdisjoint(project.problems)
    )


def _covered(known: Facts) -> tuple[PlanFinding, ...]:
    without = rules.uncovered(known.problems, known.without)
    if not without:
        return ()
    if not known.problems:
        return (_no_problem(known),)
    names = ", ".join(translate("Choices", DIMENSIONS[dimension]) for dimension in without)
    return (
        PlanFinding(
            "R08",
            known.plan.id,
            translate("VillagePlan", "No problem in these dimensions: {dimensions}.", dimensions=names),
            translate("VillagePlan", "Add a problem in each, or state why there is none."),
            kind="problem",
            place=PROBLEMS,
            field="dimension",
        ),
    )


def _no_problem(known: Facts) -> PlanFinding:
    return PlanFinding(
        "R08",
        known.plan.id,
        translate("VillagePlan", "No problem is recorded."),
        translate("VillagePlan", "Add a problem in each, or state why there is none."),
        kind="problem",
        place=PROBLEMS,
        field="dimension",
    )


def _sent(known: Facts) -> tuple[PlanFinding, ...]:
    return (*_signed(known), *_problems_complete(known), *_projects_complete(known))


def _signed(known: Facts) -> Iterable[PlanFinding]:
    say = (
        ("R02", "signer", translate("VillagePlan", "Nobody is named as having signed the plan.")),
        ("R06", "submitted_on", translate("VillagePlan", "The date of sending is missing.")),
    )
    todo = translate("VillagePlan", "Fill in who signed and when it was sent.")
    for rule, field, text in say:
        if not getattr(known.plan, field):
            yield PlanFinding(rule, known.plan.id, text, todo, kind="village_plan", place=SEND, field=field)


def _problems_complete(known: Facts) -> Iterable[PlanFinding]:
    for problem in known.problems:
        yield from _complete(problem, rules.empty(problem, "forum"), PROBLEMS)


def _projects_complete(known: Facts) -> Iterable[PlanFinding]:
    if not known.projects:
        text = translate("VillagePlan", "The plan has no project.")
        todo = translate("VillagePlan", "Add a project for a problem of the village.")
        yield PlanFinding(REQUIRED, known.plan.id, text, todo, kind="project", place=PROJECTS)
    for project in known.projects:
        yield from _complete(project, rules.project_empty(project), PROJECTS)


def _complete(record: Record, missing: tuple[str, ...], place: str) -> Iterable[PlanFinding]:
    if not missing:
        return
    about, specs = record.kind, kinds.fields(record.kind.name)
    text = translate(
        "VillagePlan",
        "{kind} “{title}” lacks: {fields}.",
        kind=translate("Kinds", about.label),
        title=getattr(record, about.title) or "",
        fields=", ".join(translate("Kinds", specs[name].label) for name in missing),
    )
    todo = translate("VillagePlan", "Fill these in.")
    yield PlanFinding(REQUIRED, record.id, text, todo, kind=about.name, place=place, field=missing[0])


def _returned(known: Facts) -> tuple[PlanFinding, ...]:
    if known.plan.return_reason:
        return ()
    return (
        PlanFinding(
            REQUIRED,
            known.plan.id,
            translate("VillagePlan", "The reason for returning the plan is missing."),
            translate("VillagePlan", "Say what the village is to correct."),
            kind="village_plan",
            waivable=False,
            place=SEND,
            field="return_reason",
        ),
    )


def no_way(known: Facts, was: str, becomes: str) -> PlanFinding:
    labels = [PLAN_STATUSES.get(status, status) for status in (was or "draft", becomes)]
    said = [translate("Choices", label) for label in labels]
    following = [translate("Choices", PLAN_STATUSES[status]) for status in rules.STEPS.get(was, ())]
    return PlanFinding(
        STATUS,
        known.plan.id,
        translate("VillagePlan", "“{becomes}” does not follow “{was}”.", was=said[0], becomes=said[1]),
        translate("VillagePlan", "What may follow: {statuses}.", statuses=", ".join(following) or "–"),
        kind="village_plan",
        waivable=False,
        field="status",
    )


STEP_NEEDS: Mapping[str, Callable[[Facts], tuple[PlanFinding, ...]]] = {
    "forum_done": _forum_held,
    "approved": _approved,
    "submitted": _sent,
    "returned": _returned,
}
"""What each status asks of the plan; the others ask nothing."""
