"""Carrying over: what the village asked for last time and was not given is offered again, its chain kept (§2.4).

A carried record names the one it comes from, so that list, life-line and answer sheet say “เสนอครั้งที่ n”.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from desktop.domain.ids import derived_id
from desktop.domain.lao_plan import ProjectMatch
from desktop.domain.village import Problem, Project, VillagePlan
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.edit import Written
from desktop.planning.village_plan.lists import append, latest_forum, problems, projects
from desktop.planning.village_plan.plans import get
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.journal import Act

OPEN = ("waiting", "left_out", "not_taken", "chosen", "sent", "deferred", "rejected")
"""Answers (fate.AnswerRow.state) that leave a need as it was: none yet, or no."""
OF_PROBLEM = ("dimension", "problem", "cause", "need", "affected_households")
OF_PROJECT = ("title", "dimension", "objective", "quantity", "unit", "mode", "agency")


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A proposal of the village's plan before this one that may be carried over, and what it was answered.

    `times`: which time it would be proposed now. `asked` in satang.
    """

    kind: str
    id: str
    title: str
    cycle: int
    times: int
    answer: str = ""
    reason: str = ""
    asked: int = 0


def earlier(ws: Workspace, plan: str) -> list[Earlier]:
    """The proposals of the village's last plan before this one that are unanswered or refused, and not carried yet.

    Projects come in their order, then the problems that no project there answers.
    """
    now, taken = get(ws, plan), _carried_into(ws, plan)
    return [one for one in earlier_of(ws, now.village or "", now.cycle or 0) if one.id not in taken]


def earlier_of(ws: Workspace, village: str, cycle: int) -> list[Earlier]:
    """As `earlier`, for a village that has no plan of the cycle yet."""
    before = _before(ws, village, cycle)
    return [*_projects(ws, before), *_problems(ws, before)] if before else []


def carry(ws: Workspace, plan: str, records: Iterable[str]) -> Written:
    """Propose these projects or problems of an earlier plan again, in one act; a project brings its problems along.

    Budgets move on by the years between the two plans. What was carried already stays as it is.
    """
    written = Written()
    with journal.act(ws.db, QT_TRANSLATE_NOOP("Verbs", "carry")) as act:
        carrier = _Carrier(ws, act, plan)
        for record in records:
            project = ws.find(Project, record)
            made = carrier.project(project) if project else carrier.problem(ws.get(Problem, record))
            written.count("created" if made in carrier.made else "unchanged", made)
        written.act = act.id
    return written


def _before(ws: Workspace, village: str, cycle: int) -> VillagePlan | None:
    where = "village = :village AND cycle < :cycle ORDER BY cycle DESC, id LIMIT 1"
    found = ws.every(VillagePlan, where, village=village, cycle=cycle)
    return found[0] if found else None


def _carried_into(ws: Workspace, plan: str) -> dict[str, str]:
    """Record of an earlier plan → what it became in this one."""
    every: list[Problem | Project] = [*problems(ws, plan), *projects(ws, plan)]
    return {one.carried_from: one.id for one in every if one.carried_from}


def _projects(ws: Workspace, before: VillagePlan) -> Iterator[Earlier]:
    from desktop.planning import fate, fate_after

    own = {one.id: one for one in projects(ws, before.id)}
    for row in fate.answers(ws, before.village or "", before.cycle or 0):
        if row.project in own and row.state in OPEN and not _taken_by_an_lao(ws, row.project):
            times = fate_after.times_proposed(ws, own[row.project]) + 1
            yield Earlier(kind="project", id=row.project, title=row.title, cycle=before.cycle or 0, times=times,
                          answer=row.answer, reason=row.reason, asked=row.asked)  # fmt: skip


def _taken_by_an_lao(ws: Workspace, project: str) -> bool:
    return bool(ws.every(ProjectMatch, "project = :project AND status = 'confirmed' LIMIT 1", project=project))


def _problems(ws: Workspace, before: VillagePlan) -> Iterator[Earlier]:
    from desktop.planning import fate_after

    answered = {name for project in projects(ws, before.id) for name in project.problems}
    for problem in problems(ws, before.id):
        if problem.id not in answered:
            times = fate_after.times_proposed(ws, problem) + 1
            yield Earlier(
                kind="problem", id=problem.id, title=problem.problem or "", cycle=before.cycle or 0, times=times
            )


class _Carrier:
    """Copies records into one plan; `made` are those it made."""

    def __init__(self, ws: Workspace, act: Act, plan: str) -> None:
        self._ws, self._act, self._plan = ws, act, plan
        self._cycle = get(ws, plan).cycle or 0
        self._known = _carried_into(ws, plan)
        self._forum = latest_forum(ws, plan)
        self.made: list[str] = []

    def problem(self, one: Problem) -> str:
        """The problem in this plan, raised at its latest forum; its votes and rank belong to the year before."""
        return self._copy("problem", one, {**_some(one, OF_PROBLEM), "forum": self._forum})

    def project(self, one: Project) -> str:
        """The project in this plan, with the problems that it solves."""
        if one.id in self._known:
            return self._known[one.id]
        solves = [self.problem(found) for name in one.problems if (found := self._ws.find(Problem, name))]
        plan = self._ws.find(VillagePlan, one.plan or "")
        years = self._cycle - ((plan.cycle if plan else None) or self._cycle)
        budget = {str(int(year) + years): amount for year, amount in one.budget.items()}
        more = {"sufficiency": one.sufficiency, "problems": solves, "budget": budget}
        return self._copy("project", one, {**_some(one, OF_PROJECT), **more})

    def _copy(self, kind: str, one: Problem | Project, fields: dict[str, Any]) -> str:
        if one.id in self._known:
            return self._known[one.id]
        rows = problems(self._ws, self._plan) if kind == "problem" else projects(self._ws, self._plan)
        record = derived_id("carry", self._plan, one.id)
        append(self._ws, self._act, kind, rows, self._plan, record,
               {**fields, "carried_from": one.id, "deleted": False})  # fmt: skip
        self._known[one.id] = record
        self.made.append(record)
        return record


def _some(one: Problem | Project, names: Iterable[str]) -> dict[str, Any]:
    return {name: value for name in names if (value := getattr(one, name)) not in (None, "")}
