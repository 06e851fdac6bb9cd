"""What a plan's findings are made of: a rule, a place on the screen, a remedy; and the facts that rules look at."""

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from desktop.domain.village import DimensionNone, Forum, Problem, Project, VillagePlan
from desktop.domain.village_papers import PlanSource
from desktop.planning.guards import Finding
from desktop.planning.settled import Later
from desktop.planning.village_plan import papers
from desktop.planning.village_plan.papers import CopyRow
from desktop.planning.workspace import Workspace

FORUM, PROBLEMS, PROJECTS, ANALYSIS, RESOLUTION, SEND = (
    "forum", "problems", "projects", "analysis", "resolution", "send",
)  # fmt: skip
PLACES = (FORUM, PROBLEMS, PROJECTS, ANALYSIS, RESOLUTION, SEND)
"""The places of the screen, in the order of the work."""


class PlanFinding(Finding, frozen=True):
    """A finding with its place on the plan's screen and the field to fill in ("" for the whole place)."""

    place: str = ""
    field: str = ""


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """A plan with all its rules look at, in the plan's order.

    `without`: dimensions stated to have no problem; `due`: the legal last day (ISO) for sending it, "" when unknown.
    `sources` and `copies` are for the screen, which asks for them by `with_papers`; no rule looks at them.
    """

    plan: VillagePlan
    forums: tuple[Forum, ...] = ()
    problems: tuple[Problem, ...] = ()
    projects: tuple[Project, ...] = ()
    without: tuple[DimensionNone, ...] = ()
    sources: Mapping[str, PlanSource] = msgspec.field(default_factory=dict)
    copies: tuple[CopyRow, ...] = ()
    due: str = ""
    later: tuple[Later, ...] = ()
    """Problems and projects that are not as the committee approved them, while the plan is approved and not sent."""


def with_papers(ws: Workspace, known: Facts) -> Facts:
    """The same, with what is noted of each source of data and with who has the plan."""
    plan = known.plan.id
    return replace(known, sources=papers.sources(ws, plan), copies=tuple(papers.copies(ws, plan)))
