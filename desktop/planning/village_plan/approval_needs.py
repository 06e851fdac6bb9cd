"""What must hold before the village committee's approval counts: resolution, order, links, dimensions, philosophy."""

from desktop.domain import rules
from desktop.domain.areas import DIMENSIONS
from desktop.domain.rules import REQUIRED
from desktop.i18n import translate
from desktop.planning.village_plan.finding import ANALYSIS, PROBLEMS, PROJECTS, RESOLUTION, Facts, PlanFinding


def approved(known: Facts) -> tuple[PlanFinding, ...]:
    """What domain.md §2.15 asks of กม.เห็นชอบ."""
    return (*_ordered(known), *_covered(known), *_linked(known), *_philosophy(known), *_resolved(known))


def _resolved(known: Facts) -> tuple[PlanFinding, ...]:
    """The words of a forum's resolution are enough to go on, but its day is asked for (domain.md §2.15)."""
    if known.plan.approved_on or known.plan.meeting:
        return ()
    words = any(forum.resolution for forum in known.forums)
    text = (
        translate("VillagePlan", "The day on which the village committee approved the plan is missing.")
        if words
        else translate("VillagePlan", "The village committee's approval is not recorded.")
    )
    todo = translate("VillagePlan", "Name the meeting that resolved, or enter day or words of the resolution.")
    return (
        PlanFinding(
            "R02",
            known.plan.id,
            text,
            todo,
            kind="village_plan",
            caution=words,
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


def _philosophy(known: Facts) -> tuple[PlanFinding, ...]:
    """R05: the five answers of the sufficiency economy philosophy."""
    left = rules.philosophy_empty(known.plan)
    if not left:
        return ()
    text = translate("VillagePlan", "The section on the sufficiency economy is not complete.")
    todo = translate("VillagePlan", "Answer its five questions.")
    return (PlanFinding("R05", known.plan.id, text, todo, kind="village_plan", place=ANALYSIS, field=left[0]),)
