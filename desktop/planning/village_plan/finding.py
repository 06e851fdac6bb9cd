"""What a plan's findings are made of: a rule, a place on the screen, a remedy; and the facts that rules look at."""

from dataclasses import dataclass

from desktop.domain.village import DimensionNone, Forum, Problem, Project, VillagePlan
from desktop.planning.guards import Finding

FORUM, PROBLEMS, PROJECTS, ANALYSIS, RESOLUTION, SEND = (
    "forum", "problems", "projects", "analysis", "resolution", "send",
)  # fmt: skip
PLACES = (FORUM, PROBLEMS, PROJECTS, ANALYSIS, RESOLUTION, SEND)
"""The places of the screen, in the order of the work."""


@dataclass(frozen=True, slots=True)
class PlanFinding(Finding):
    """A finding with its place on the plan's screen and the field to fill in ("" for the whole place)."""

    place: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A plan with all its rules look at, in the plan's order.

    `without`: dimensions stated to have no problem; `due`: the legal last day (ISO) for sending it, "" when unknown.
    """

    plan: VillagePlan
    forums: tuple[Forum, ...] = ()
    problems: tuple[Problem, ...] = ()
    projects: tuple[Project, ...] = ()
    without: tuple[DimensionNone, ...] = ()
    due: str = ""
