"""The LAO's way of a village project: its place in the LAO's own plan, and what the action plan says of its work."""

from collections.abc import Iterator, Sequence

from desktop.domain.funding import ActionItem, ActionPlan
from desktop.domain.ids import link_id
from desktop.domain.lao_plan import LaoPlan, LaoProject, ProjectMatch
from desktop.i18n import translate
from desktop.planning.fate_after import carried_out
from desktop.planning.steps import DONE, Step
from desktop.planning.workspace import Workspace


def by_the_lao(ws: Workspace, project: str) -> Iterator[Step]:
    """That an LAO has the project in its own plan, confirmed by a person, and how far its work is."""
    for own in projects(ws, project):
        yield _in_its_plan(ws, own)
        for line in lines(ws, [own]):
            yield from carried_out(ws, line)


def projects(ws: Workspace, project: str) -> list[LaoProject]:
    """The projects of LAOs that take the village project up, as a person has confirmed."""
    matches = ws.every(ProjectMatch, "project = :project AND status = 'confirmed' ORDER BY id", project=project)
    return [own for match in matches if (own := ws.find(LaoProject, match.lao_project or ""))]


def _in_its_plan(ws: Workspace, own: LaoProject) -> Step:
    plan = ws.find(LaoPlan, own.plan or "")
    at, years = (plan.received_on if plan else "") or "", ", ".join(sorted(own.budget))
    detail = " · ".join(part for part in (own.title or "", years) if part)
    what = translate("Fate", "In the plan of the LAO")
    return Step(at=at, what=what, detail=detail, meaning=DONE, kind="lao_project", record=own.id)


def lines(ws: Workspace, taken: Sequence[LaoProject]) -> list[ActionItem]:
    """Their lines in the annual action plans; those linked to a needs item are told with that item."""
    plans = ws.every(ActionPlan, "1 ORDER BY fiscal_year, id") if taken else []
    every = [ws.find(ActionItem, link_id("action_item", plan.id, own.id))
             for own in taken for plan in plans if plan.scope == own.scope]  # fmt: skip
    return [line for line in every if line is not None and not line.items]


def taken_up(ws: Workspace, plan: str) -> dict[str, list[str]]:
    """Line of the action plan `plan` → the village projects that it takes up through the plan of an LAO."""
    found: dict[str, list[str]] = {}
    for match in ws.every(ProjectMatch, "status = 'confirmed' ORDER BY id"):
        line = link_id("action_item", plan, match.lao_project or "")
        found.setdefault(line, []).append(match.project or "")
    return found
