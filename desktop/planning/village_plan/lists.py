"""Problems and projects of a village plan: in order, added at the end, moved, and summed."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import msgspec

from desktop.domain import rules
from desktop.domain.ids import new_id
from desktop.domain.village import Forum, Problem, Project
from desktop.planning import edit, order
from desktop.planning.edit import Written
from desktop.planning.village_plan.checks import in_order
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.journal import Act


class Sums(msgspec.Struct, frozen=True, kw_only=True):
    """Counts and baht of one plan: `by_year` and `total` in satang; `mode` → number of projects."""

    problems: int
    projects: int
    by_year: dict[str, int]
    total: int
    modes: dict[str, int]


def problems(ws: Workspace, plan: str) -> list[Problem]:
    """The problems of a plan in order."""
    return ws.every(Problem, "plan = :plan " + in_order("problem"), plan=plan)


def projects(ws: Workspace, plan: str) -> list[Project]:
    """The projects of a plan in order."""
    return ws.every(Project, "plan = :plan " + in_order("project"), plan=plan)


def sums(ws: Workspace, plan: str) -> Sums:
    """Counts and baht of a plan; the years' sums make up the total."""
    every = projects(ws, plan)
    by_year: dict[str, int] = {}
    modes: dict[str, int] = {}
    for project in every:
        modes[project.mode or ""] = modes.get(project.mode or "", 0) + 1
        for year, amount in project.budget.items():
            by_year[year] = by_year.get(year, 0) + amount
    count = ws.db.execute("SELECT count(*) FROM problem WHERE plan = ?", (plan,)).fetchone()[0]
    return Sums(
        problems=count,
        projects=len(every),
        by_year=dict(sorted(by_year.items())),
        total=sum(by_year.values()),
        modes=modes,
    )


def add_problem(ws: Workspace, plan: str, **fields: Any) -> str:
    """A new problem at the end of the plan, raised at the plan's latest forum unless said otherwise; answers its id."""
    return _add(ws, "problem", problems(ws, plan), plan, {"forum": latest_forum(ws, plan), **fields})


def add_project(ws: Workspace, plan: str, **fields: Any) -> str:
    """A new project at the end of the plan; answers its id."""
    return _add(ws, "project", projects(ws, plan), plan, fields)


def _add(ws: Workspace, kind: str, rows: Sequence[Problem | Project], plan: str, fields: dict[str, Any]) -> str:
    record = new_id()
    with journal.act(ws.db, f"add_{kind}") as act:
        append(ws, act, kind, rows, plan, record, fields)
    return record


def append(  # noqa: PLR0917 - a record behind the others of its plan, within an act
    ws: Workspace,
    act: Act,
    kind: str,
    rows: Sequence[Problem | Project],
    plan: str,
    record: str,
    fields: dict[str, Any],
) -> None:
    """Put a new record behind `rows`, the plan's others of its kind, within `act`."""
    keys = [row.order or "" for row in rows]
    if not _in_sequence(keys):
        keys = order.spread(len(rows))
        for row, key in zip(rows, keys, strict=True):
            edit.put_one(ws, act, kind, {"id": row.id, "order": key})
    last = order.between(keys[-1] if keys else "", "")
    edit.put_one(ws, act, kind, {"id": record, "plan": plan, "order": last, **fields})


def latest_forum(ws: Workspace, plan: str) -> str | None:
    """The id of the latest forum of the plan's village and cycle; None without one."""
    of_plan = (
        "(village, cycle) = (SELECT village, cycle FROM village_plan WHERE id = :plan) ORDER BY date DESC, id DESC"
    )
    found = ws.every(Forum, of_plan, plan=plan)
    return found[0].id if found else None


def move_problem(ws: Workspace, problem: str, before: str | None) -> Written:
    """Put a problem before another of its plan, or at the end."""
    moved = ws.get(Problem, problem)
    return _move(ws, "problem", problems(ws, moved.plan or ""), problem, before)


def move_project(ws: Workspace, project: str, before: str | None) -> Written:
    """Put a project before another of its plan, or at the end."""
    moved = ws.get(Project, project)
    return _move(ws, "project", projects(ws, moved.plan or ""), project, before)


def rank_by_votes(ws: Workspace, plan: str) -> Written:
    """Put the problems of a plan in the order of their votes, most first, in one act.

    Of equal votes, and where nobody voted, the higher sum of the scores goes first (domain.md §2.4); what is equal in
    both stays as it was, to be put in order by hand.
    """
    rows = problems(ws, plan)
    ranked = sorted(rows, key=lambda problem: (-(problem.votes or 0), -rules.score(problem)))
    if ranked == rows:
        return Written()
    keys = order.spread(len(ranked))
    return edit.put(ws, "problem", [{"id": one.id, "order": key} for one, key in zip(ranked, keys, strict=True)])


def _move(ws: Workspace, kind: str, rows: Sequence[Problem | Project], record: str, before: str | None) -> Written:
    others = [row for row in rows if row.id != record]
    place = next((n for n, row in enumerate(others) if row.id == before), len(others))
    keys = [row.order or "" for row in others]
    if _in_sequence(keys):
        between = order.between(keys[place - 1] if place else "", keys[place] if place < len(keys) else "")
        changed = [{"id": record, "order": between}]
    else:
        ids = [row.id for row in others]
        ids.insert(place, record)
        changed = [{"id": one, "order": key} for one, key in zip(ids, order.spread(len(ids)), strict=True)]
    return edit.put(ws, kind, changed)


def _in_sequence(keys: Sequence[str]) -> bool:
    return all(keys) and all(one < other for one, other in pairwise(keys))
