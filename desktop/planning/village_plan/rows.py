"""The list of villages with their plans of one cycle: one row each, counted in a few questions to the store."""

from collections.abc import Iterable
from typing import Any

import msgspec

from desktop.domain import rules
from desktop.domain.village import VillagePlan
from desktop.planning import rights, villages
from desktop.planning.arrival import Arrival, arrivals
from desktop.planning.village_plan.checks import before_sending, due_day, facts
from desktop.planning.workspace import Workspace
from desktop.store import same


class PlanRow(msgspec.Struct, frozen=True, kw_only=True):
    """One village in the list of plans; `plan` and `status` are "" while it has none. `total` in satang.

    `missing` counts what its village steps still need; 0 once it is sent, or when another office writes it.
    `late`: sent after its last day. `revision`: of an accepted plan taken up again, from 2 on.
    """

    village: str
    village_name: str
    moo: int
    tambon: str
    tambon_name: str
    registered: str
    plan: str = ""
    status: str = ""
    problems: int = 0
    projects: int = 0
    total: int = 0
    forum_date: str = ""
    attended: int = 0
    missing: int = 0
    late: bool = False
    revision: int = 1
    arrival: Arrival | None = None
    """How far the plan has come to the office above; None without a plan, and at the province."""


def plans(ws: Workspace, cycle: int, district: str = "") -> list[PlanRow]:
    """Every village of the district (of this office unless named) with its plan of the cycle, by code.

    A village with two plans (made on two computers) stands there twice until they are joined; a province without
    `district` sees the villages whose plans it has.
    """
    found = _plans_by_village(ws, cycle, district)
    rows = [] if ws.identity.kind == "province" and not district else villages.register(ws, district)
    known = {row.code for row in rows}
    rows += [villages.row(ws, code) for code in sorted(found.keys() - known)]
    counts = _Counts(ws, cycle)
    if ws.identity.kind != "province":
        ids = [plan.id for every in found.values() for plan in every if plan and plan.status in rules.SENT]
        counts.arrivals = arrivals(ws, "village_plan", ids)
    return [counts.row(village, plan) for village in rows for plan in (found.get(village.code) or [None])]


def _plans_by_village(ws: Workspace, cycle: int, district: str) -> dict[str, list[VillagePlan | None]]:
    found: dict[str, list[VillagePlan | None]] = {}
    home, joined = district or ws.identity.office, same.hidden(ws.db)
    for plan in ws.every(
        VillagePlan, "cycle = :cycle AND village LIKE :like ORDER BY id", cycle=cycle, like=f"{home}%"
    ):
        if plan.id not in joined:
            found.setdefault(plan.village or "", []).append(plan)
    return found


class _Counts:
    """Counts of all plans of a cycle, asked of the store once."""

    def __init__(self, ws: Workspace, cycle: int) -> None:
        self._ws = ws
        self.arrivals: dict[str, Arrival] = {}
        self._due: dict[str, str] = {}
        of_cycle = "plan IN (SELECT id FROM village_plan WHERE cycle = :cycle)"
        self._problems = dict(self._ask(f"SELECT plan, count(*) FROM problem WHERE {of_cycle} GROUP BY plan", cycle))
        self._projects = dict(self._ask(f"SELECT plan, count(*) FROM project WHERE {of_cycle} GROUP BY plan", cycle))
        sum_up = f"SELECT plan, sum(y.value) FROM project, json_each(project.budget) y WHERE {of_cycle} GROUP BY plan"
        self._totals = dict(self._ask(sum_up, cycle))
        find = """SELECT village, max(date), sum(coalesce(men, 0) + coalesce(women, 0))
            FROM forum WHERE cycle = :cycle GROUP BY village"""
        self._forums = {village: (date or "", came or 0) for village, date, came in self._ask(find, cycle)}

    def _ask(self, query: str, cycle: int) -> Iterable[Any]:
        return [tuple(row) for row in self._ws.db.execute(query, {"cycle": cycle})]

    def row(self, village: villages.VillageRow, plan: VillagePlan | None) -> PlanRow:
        """The list's row of a village and one of its plans."""
        held, came = self._forums.get(village.code, ("", 0))
        key = plan.id if plan else ""
        return PlanRow(
            village=village.code,
            village_name=village.name,
            moo=village.moo,
            tambon=village.tambon,
            tambon_name=village.tambon_name,
            registered=village.state,
            plan=key,
            status=(plan.status or "draft") if plan else "",
            problems=self._problems.get(key, 0),
            projects=self._projects.get(key, 0),
            total=self._totals.get(key) or 0,
            forum_date=held,
            attended=came,
            missing=self._missing(plan) if plan else 0,
            arrival=self.arrivals.get(key),
            late=rules.is_late(plan, self._last_day(plan)) if plan else False,
            revision=(plan.revision if plan else None) or 1,
        )

    def _last_day(self, plan: VillagePlan) -> str:
        """The last day of the cycle's plans in the plan's district, looked up once."""
        district = (plan.village or "")[:4]
        if district not in self._due:
            self._due[district] = due_day(self._ws, plan)
        return self._due[district]

    def _missing(self, plan: VillagePlan) -> int:
        if plan.status not in (None, *rules.EDITABLE) or not rights.may_write(self._ws, "village_plan", plan.scope):
            return 0
        return sum(not one.caution for one in before_sending(facts(self._ws, plan, self._last_day(plan))))
