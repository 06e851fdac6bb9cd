"""What became of a village project: from the forum through the needs plan to the province's answer (R24)."""

from desktop.domain.district import NEEDS_ITEM_STATUSES, NeedsItem, NeedsPlan, NeedsSource
from desktop.domain.village import Forum, Problem, Project, VillagePlan
from desktop.domain.village_choices import PLAN_STATUSES
from desktop.i18n import translate
from desktop.planning import fate_after, fate_lao
from desktop.planning.fate_province import at_province
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.planning.needs_plan.rows import COUNTING
from desktop.planning.needs_plan.table import status_of
from desktop.planning.steps import DONE, DUE, LATE, STOPPED, Step, by_date
from desktop.planning.whole_sum import whole_of
from desktop.planning.workspace import Workspace
from desktop.store.frozen import Now

__all__ = [
    "DONE",
    "DUE",
    "LATE",
    "STOPPED",
    "Step",
    "fate_of_item",
    "fate_of_project",
    "is_sent",
    "item_of",
]

RECEIVED = ("submitted", "received", "accepted", "promulgated", "superseded")


def fate_of_project(ws: Workspace, project: str) -> tuple[Step, ...]:
    """The stations of a project in order, from the forum to the next year.

    Those still to come are `due`, and nothing of this year follows one that is `stopped`.
    """
    found = ws.get(Project, project)
    plan = ws.find(VillagePlan, found.plan or "")
    steps = [*fate_after.carried(ws, found), *_raised(ws, found), _in_village_plan(plan)]
    steps += [*fate_after.in_area_plans(ws, project), *fate_lao.by_the_lao(ws, project)]
    item = item_of(ws, project)
    steps += fate_of_item(ws, item) if item else [_not_taken_yet(ws, plan)]
    return (*steps, *fate_after.again(ws, found))


def fate_of_item(ws: Workspace, item: NeedsItem) -> list[Step]:
    """The stations of a needs item, from the district's choice to the finished work."""
    steps = _in_district(ws, item)
    if status_of(item) not in COUNTING:
        return steps
    decided = current_decisions(Now(ws.db, item.scope), [item.id]).get(item.id, [])
    paper = list(fate_after.on_paper(ws, item))
    return [
        *steps,
        *fate_after.beyond_the_lao(ws, item),
        *by_date([*at_province(ws, item, decided, answered=bool(paper)), *paper]),
        *fate_after.referred(ws, item),
        *fate_after.funded(ws, item),
    ]


def item_of(ws: Workspace, project: str) -> NeedsItem | None:
    """The needs item that a project went into, at the end of a row of combinations; counting ones before others."""
    found = [_whole(ws, item) for link in ws.every(NeedsSource, "project = :project", project=project)
             if (item := ws.find(NeedsItem, link.item or ""))]  # fmt: skip
    return min(found, key=lambda item: (status_of(item) not in COUNTING, item.id), default=None)


def _whole(ws: Workspace, item: NeedsItem) -> NeedsItem:
    seen = {item.id}
    while status_of(item) == "combined" and (whole := ws.find(NeedsItem, item.combined_into or "")):
        if whole.id in seen:
            break
        seen.add(whole.id)
        item = whole
    return item


def _raised(ws: Workspace, project: Project) -> list[Step]:
    """The forum at which its problems were raised."""
    problems = [one for name in project.problems if (one := ws.find(Problem, name))]
    forums = [held for problem in problems if (held := ws.find(Forum, problem.forum or ""))]
    what = translate("Fate", "Raised at the village forum")
    if not forums:
        detail = translate("Fate", "It does not name a problem raised at a forum.")
        return [Step(at="", what=what, detail=detail, meaning=LATE, kind="project", record=project.id)]
    detail = " · ".join(dict.fromkeys(fate_after.voted(problem) for problem in problems))
    first = min(forums, key=lambda forum: forum.date or "")
    return [Step(at=first.date or "", what=what, detail=detail, meaning=DONE, kind="forum", record=first.id)]


def _in_village_plan(plan: VillagePlan | None) -> Step:
    what = translate("Fate", "In the village plan")
    if plan is None:
        return Step(at="", what=what, detail=translate("Fate", "That plan is not here."), meaning=DUE)
    status = plan.status or "draft"
    detail = translate("Choices", PLAN_STATUSES[status])
    meaning, at = DONE if status in RECEIVED else STOPPED if status == "returned" else DUE, plan.submitted_on or ""
    return Step(at=at, what=what, detail=detail, meaning=meaning, kind="village_plan", record=plan.id)


def _not_taken_yet(ws: Workspace, plan: VillagePlan | None) -> Step:
    """Due while the district still works on its plan; stopped when that was sent without it."""
    what = translate("Fate", "In the district's needs plan")
    if plan and is_sent(ws, plan):
        return Step(at="", what=what, detail=translate("Fate", "It was sent without this project."), meaning=STOPPED)
    return Step(at="", what=what, detail=translate("Fate", "Not chosen yet"), meaning=DUE)


def is_sent(ws: Workspace, plan: VillagePlan) -> bool:
    """Whether the district has sent its needs plan for the cycle of this village plan."""
    asked = {"cycle": plan.cycle, "scope": plan.scope}
    needs = ws.every(NeedsPlan, "cycle = :cycle AND scope = :scope", **asked)
    return any(one.status in ("sent", "closed") for one in needs)


def _in_district(ws: Workspace, item: NeedsItem) -> list[Step]:
    status = status_of(item)
    why = item.reason or (translate("Fate", "No reason was given.") if status == "dropped" else "")
    detail = " · ".join(part for part in (translate("Choices", NEEDS_ITEM_STATUSES[status]), why) if part)
    meaning = {"selected": DONE, "dropped": STOPPED}.get(status, DUE)
    links = ws.every(NeedsSource, "item = :item", item=item.id)
    if len(links) > 1:
        together = translate("Fate", "Combined with {count} other projects in “{title}”",
                             count=len(links) - 1, title=item.title)  # fmt: skip
        named = ", ".join(whole_of(ws, item.id).villages)
        detail = " · ".join(part for part in (detail, together, named) if part)
    what = translate("Fate", "In the district's needs plan")
    return [Step(at="", what=what, detail=detail, meaning=meaning, kind="needs_item", record=item.id)]
