"""The life-line of any problem, project, needs item or funded project: every station with its day and reason (R24)."""

from collections.abc import Callable, Iterator, Mapping

import msgspec

from desktop.domain.area_plan import AreaPlanItem
from desktop.domain.district import NeedsItem, NeedsSource
from desktop.domain.errors import AppError
from desktop.domain.funding import ActionItem, AllocatedProject
from desktop.domain.lao_plan import LaoProject, ProjectMatch
from desktop.domain.village import Forum, Problem, Project, VillagePlan
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import fate_after, fate_lao, needs_plan
from desktop.planning.fate import fate_of_item, fate_of_project
from desktop.planning.steps import DONE, LATE, STOPPED, Step
from desktop.planning.workspace import Workspace


class NotTraceableError(AppError):
    """A life-line was asked for something that has none."""

    template = QT_TRANSLATE_NOOP("Errors", "{record} is no problem, project or needs item that is here.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Give the id of one; `amphoeplan search TEXT` finds it.")


class TraceRow(msgspec.Struct, frozen=True, kw_only=True):
    """One station; `of` is the problem, project or item that it is about, `title` its title."""

    of: str
    title: str
    at: str
    what: str
    detail: str
    meaning: str
    kind: str = ""
    record: str = ""


def trace(ws: Workspace, record: str) -> tuple[TraceRow, ...]:
    """The whole way of the record with this id, in order. Raises `NotTraceableError`."""
    row = ws.db.execute("SELECT kind FROM record WHERE id = ? ORDER BY instr(scope, '/')", (record,)).fetchone()
    line = _LINES.get(str(row["kind"]) if row else "")
    if line is None:
        raise NotTraceableError(record=record)
    return tuple(line(ws, record))


def _rows(of: str, title: str | None, steps: tuple[Step, ...] | list[Step]) -> Iterator[TraceRow]:
    for step in steps:
        yield TraceRow(of=of, title=title or "", at=step.at, what=step.what, detail=step.detail, meaning=step.meaning,
                       kind=step.kind, record=step.record)  # fmt: skip


def _problem(ws: Workspace, record: str) -> Iterator[TraceRow]:
    """A problem: where it was raised, then the way of every project that solves it."""
    problem = ws.get(Problem, record)
    projects = [
        one for one in ws.every(Project, "plan = :plan ORDER BY id", plan=problem.plan) if record in one.problems
    ]
    steps = [*fate_after.carried(ws, problem), _raised(ws, problem)]
    if not projects:
        what = translate("Fate", "Project for it")
        detail = translate("Fate", "No project of the village plan answers it.")
        steps.append(Step(at="", what=what, detail=detail, meaning=STOPPED, kind="problem", record=record))
    yield from _rows(record, problem.problem, steps)
    for project in projects:
        stations = [step for step in fate_of_project(ws, project.id) if step.kind != "forum"]
        yield from _rows(project.id, project.title, stations)
    yield from _rows(record, problem.problem, list(fate_after.again(ws, problem)))


def _raised(ws: Workspace, problem: Problem) -> Step:
    what, forum = translate("Fate", "Raised at the village forum"), ws.find(Forum, problem.forum or "")
    if forum is None:
        detail = translate("Fate", "It names no forum.")
        return Step(at="", what=what, detail=detail, meaning=LATE, kind="problem", record=problem.id)
    detail = fate_after.voted(problem)
    return Step(at=forum.date or "", what=what, detail=detail, meaning=DONE, kind="forum", record=forum.id)


def _project(ws: Workspace, record: str) -> Iterator[TraceRow]:
    yield from _rows(record, ws.get(Project, record).title, fate_of_project(ws, record))


def _item(ws: Workspace, record: str) -> Iterator[TraceRow]:
    """A needs item: the village projects that it came from with their forums, its rank, then its own way."""
    item = ws.get(NeedsItem, record)
    yield from _rows(record, item.title, [*_sources(ws, record), *_rank(ws, item), *fate_of_item(ws, item)])


def _sources(ws: Workspace, item: str) -> Iterator[Step]:
    for link in ws.every(NeedsSource, "item = :item ORDER BY id", item=item):
        project = ws.find(Project, link.project or "")
        plan = ws.find(VillagePlan, (project.plan if project else "") or "")
        if project is not None:
            what = translate("Fate", "From the village plan of {village}", village=_village(ws, plan))
            at = (plan.submitted_on if plan else "") or ""
            yield Step(at=at, what=what, detail=project.title or "", meaning=DONE, kind="project", record=project.id)


def _village(ws: Workspace, plan: VillagePlan | None) -> str:
    from desktop.planning import villages

    return villages.row(ws, plan.village).title if plan and plan.village else "–"


def _rank(ws: Workspace, item: NeedsItem) -> Iterator[Step]:
    rows = needs_plan.items(ws, item.plan or "")
    rank = next((row.rank for row in rows if row.item == item.id), 0)
    if rank:
        what = translate("Fate", "Ranked by the district")
        detail = translate("Fate", "No. {rank} of {count}", rank=rank, count=max(row.rank for row in rows))
        yield Step(at="", what=what, detail=detail, meaning=DONE, kind="needs_item", record=item.id)


def _lao_project(ws: Workspace, record: str) -> Iterator[TraceRow]:
    """An LAO's project, and the way of the village projects that it takes up."""
    own = ws.get(LaoProject, record)
    matches = ws.every(ProjectMatch, "lao_project = :id AND status = 'confirmed' ORDER BY id", id=record)
    if not matches:
        what = translate("Fate", "In the plan of the LAO")
        detail = translate("Fate", "No village project was found in it.")
        yield from _rows(
            record, own.title, [Step(at="", what=what, detail=detail, meaning=DONE, kind="lao_project", record=record)]
        )
    for match in matches:
        if ws.find(Project, match.project or ""):
            yield from _project(ws, match.project or "")


def _allocated(ws: Workspace, record: str) -> Iterator[TraceRow]:
    found = ws.get(AllocatedProject, record)
    yield from _answered(ws, record, found.title, found.items)


def _action_item(ws: Workspace, record: str) -> Iterator[TraceRow]:
    own = ws.get(ActionItem, record)
    given = ws.find(AllocatedProject, own.allocated or "")
    if not own.items and (projects := fate_lao.taken_up(ws, own.plan or "").get(record)):
        for project in projects:
            yield from _project(ws, project)
        return
    yield from _answered(ws, record, own.title, own.items or (given.items if given else ()))
    if not own.items and given is None:
        yield from _rows(record, own.title, list(fate_after.carried_out(ws, own)))


def _area_plan_item(ws: Workspace, record: str) -> Iterator[TraceRow]:
    """What a plan between village and district takes up: the way of its village project."""
    yield from _project(ws, ws.get(AreaPlanItem, record).project or "")


def _answered(ws: Workspace, record: str, title: str | None, items: tuple[str, ...]) -> Iterator[TraceRow]:
    """What is funded, and the way of the needs that it answers."""
    here = [item for item in items if ws.find(NeedsItem, item)]
    if not here:
        what, detail = translate("Fate", "Needs it answers"), translate("Fate", "None is linked to it.")
        yield from _rows(record, title, [Step(at="", what=what, detail=detail, meaning=LATE, record=record)])
    for item in here:
        yield from _item(ws, item)


_LINES: Mapping[str, Callable[[Workspace, str], Iterator[TraceRow]]] = {
    "problem": _problem,
    "project": _project,
    "needs_item": _item,
    "lao_project": _lao_project,
    "allocated_project": _allocated,
    "action_item": _action_item,
    "area_plan_item": _area_plan_item,
}
