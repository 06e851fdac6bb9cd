"""Carrying over: what the village asked for last time and was not given is offered again, its chain kept (§2.4).

A carried record names the one it comes from, so that list, life-line and answer sheet say “เสนอครั้งที่ n”.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

import msgspec

from desktop.domain import kinds
from desktop.domain.ids import derived_id
from desktop.domain.province import answer_year
from desktop.domain.village import Problem, Project, VillagePlan
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.edit import Written
from desktop.planning.village_plan.lists import append, latest_forum, problems, projects
from desktop.planning.village_plan.plans import get
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.journal import Act

OPEN = (
    "waiting", "left_out", "not_taken", "chosen", "sent", "deferred", "rejected", "not_requested", "cancelled",
)  # fmt: skip
"""Answers (answer_sheet.AnswerRow.state) that leave a need as it was: none yet, no, or work that was given up."""
PROMISED = ("accepted", "referred")
"""Answers that give nothing by themselves: without money by the end of their fiscal year the need is open again."""
OF_ONE_YEAR = ("id", "scope", "deleted", "plan", "order", "priority", "votes", "forum", "carried_from")
"""What belongs to the year before and is not carried over; budget and problems move on in their own way."""


class Earlier(msgspec.Struct, frozen=True, kw_only=True):
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
    """The proposals of the village's earlier plans that are unanswered or came to nothing, and not carried yet.

    Of the last plan all of them, projects in their order, then the problems that no project there answers; of plans
    before it what had been promised for a year that is over and was never funded.
    """
    now = get(ws, plan)
    return earlier_of(ws, now.village or "", now.cycle or 0)


def earlier_of(ws: Workspace, village: str, cycle: int) -> list[Earlier]:
    """As `earlier`, for a village that has no plan of the cycle yet."""
    where = "village = :village AND cycle < :cycle ORDER BY cycle DESC, id"
    before = ws.every(VillagePlan, where, village=village, cycle=cycle)
    if not before:
        return []
    last = before[0]
    older = (one for plan in before[1:] for one in _projects(ws, plan, cycle, PROMISED))
    return [*_projects(ws, last, cycle, (*OPEN, *PROMISED)), *_problems(ws, last), *older]


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


def _carried_into(ws: Workspace, plan: str) -> dict[str, str]:
    """Record of an earlier plan → what it became in this one."""
    every: list[Problem | Project] = [*problems(ws, plan), *projects(ws, plan)]
    return {one.carried_from: one.id for one in every if one.carried_from}


def _is_carried(ws: Workspace, record: Problem | Project) -> bool:
    return bool(ws.every(type(record), "carried_from = :id LIMIT 1", id=record.id))


def _projects(ws: Workspace, before: VillagePlan, cycle: int, states: Collection[str]) -> Iterator[Earlier]:
    from desktop.planning import answer_sheet, fate_after

    own = {one.id: one for one in projects(ws, before.id)}
    for row in answer_sheet.answers(ws, before.village or "", before.cycle or 0):
        over = (row.fiscal_year or answer_year(before.cycle or 0)) < cycle
        stands = row.project in own and not _is_carried(ws, own[row.project])
        if stands and row.state in states and (over or row.state in OPEN):
            times = fate_after.times_proposed(ws, own[row.project]) + 1
            yield Earlier(kind="project", id=row.project, title=row.title, cycle=before.cycle or 0, times=times,
                          answer=row.answer, reason=row.reason or row.latest, asked=row.asked)  # fmt: skip


def _problems(ws: Workspace, before: VillagePlan) -> Iterator[Earlier]:
    from desktop.planning import fate_after

    answered = {name for project in projects(ws, before.id) for name in project.problems}
    for problem in problems(ws, before.id):
        if problem.id not in answered and not _is_carried(ws, problem):
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
        return self._copy("problem", one, {**_some(one), "forum": self._forum})

    def project(self, one: Project) -> str:
        """The project in this plan, with the problems that it solves."""
        if one.id in self._known:
            return self._known[one.id]
        solves = [self.problem(found) for name in one.problems if (found := self._ws.find(Problem, name))]
        plan = self._ws.find(VillagePlan, one.plan or "")
        years = self._cycle - ((plan.cycle if plan else None) or self._cycle)
        budget = {str(int(year) + years): amount for year, amount in one.budget.items()}
        return self._copy("project", one, {**_some(one), "problems": solves, "budget": budget})

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


def _some(one: Problem | Project) -> dict[str, Any]:
    """What is said of it, but for what belongs to its year."""
    said = {name: getattr(one, name) for name in kinds.fields(one.kind.name) if name not in OF_ONE_YEAR}
    return {name: value for name, value in said.items() if value not in (None, "", (), {})}
