"""The district's register of LAO plans: which LAO's file is here, what it holds, and how far it is matched (§2.5)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from desktop.domain.areas import Lao
from desktop.domain.lao_plan import LaoPlan, LaoProject
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit, lao_spans, matching
from desktop.planning.calendar import rules
from desktop.planning.due import due_by
from desktop.planning.edit import Written
from desktop.planning.matching import Suggestion
from desktop.planning.workspace import Workspace
from desktop.store import journal, reference

EXPECTED, RECEIVED, MATCHED, USED = "expected", "received", "matched", "used"
STEPS = (EXPECTED, RECEIVED, MATCHED, USED)


class PlanRow(msgspec.Struct, frozen=True, kw_only=True):
    """One plan of an LAO, or an LAO whose plan is not here (`plan` is ""); money in satang by B.E. year.

    `of_year` is the money of the plan year on view. `confirmed` of its projects take up a village project by a
    person's word; `beyond` are beyond the LAO's capacity.
    """

    lao: str
    lao_title: str
    plan: str = ""
    title: str = ""
    edition: str = ""
    edition_number: str = ""
    from_year: int = 0
    to_year: int = 0
    status: str = EXPECTED
    received_on: str = ""
    projects: int = 0
    confirmed: int = 0
    beyond: int = 0
    budget: Mapping[str, int]
    of_year: int = 0

    @property
    def total(self) -> int:
        """What its projects cost together in all its years, in satang."""
        return sum(self.budget.values())

    @property
    def here(self) -> bool:
        """Whether the plan has come."""
        return self.status != EXPECTED or bool(self.received_on)


class ProjectRow(msgspec.Struct, frozen=True, kw_only=True):
    """One project of an LAO's plan and the village projects it takes up; `open` suggestions wait for a person."""

    project: LaoProject
    tambon_name: str
    confirmed: tuple[str, ...]
    open: int

    @property
    def total(self) -> int:
        """What it costs, in satang."""
        return sum(self.project.budget.values())


def register(ws: Workspace, cycle: int) -> list[PlanRow]:
    """Every LAO of the district with its plans that hold for the plan year, those without one too; by name."""
    plans: dict[str, list[LaoPlan]] = {}
    for plan in lao_spans.standing(ws, cycle, rules.in_use(ws, cycle)):
        plans.setdefault(plan.lao or "", []).append(plan)
    names = laos(ws)
    rows = [row for lao, title in names.items() for row in _rows(ws, cycle, lao, title, plans.get(lao, ()))]
    return sorted(rows, key=lambda row: (row.lao_title, row.edition != "first", row.edition_number))


def due(ws: Workspace, cycle: int) -> str:
    """The day (ISO) by which every LAO's plan should be here (D3); "" where the rules name none."""
    return due_by(ws, cycle, "lao_plans")


def laos(ws: Workspace) -> dict[str, str]:
    """The LAOs of the district, id → title: those confirmed here, and those of the public register beside."""
    known = {lao.id: lao.title for lao in reference.laos(ws.identity.office)}
    own = ws.every(Lao, "district = :district", district=ws.identity.office)
    return known | {lao.id: reference.LAO_PREFIXES.get(lao.type or "", "") + (lao.name or "") for lao in own}


def projects(ws: Workspace, plan: str, suggested: Sequence[Suggestion] | None = None) -> list[ProjectRow]:
    """The projects of a plan in the order of its form, with what they take up; `suggested` if that is known."""
    confirmed: dict[str, list[str]] = {}
    waiting: Counter[str] = Counter()
    for row in matching.suggest(ws, plan) if suggested is None else suggested:
        if row.status == matching.CONFIRMED:
            confirmed.setdefault(row.lao_project, []).append(row.project)
        elif not row.status:
            waiting[row.lao_project] += 1
    every = ws.every(LaoProject, 'plan = :plan ORDER BY strategy, "number", title', plan=plan)
    return [
        ProjectRow(
            project=one,
            tambon_name=reference.tambon_name(one.tambon) if one.tambon else "",
            confirmed=tuple(confirmed.get(one.id, ())),
            open=0 if one.id in confirmed else waiting[one.id],
        )
        for one in every
    ]


def open_plan(ws: Workspace, lao: str, cycle: int) -> str:
    """The LAO's plan of the plan year: the one that is here and holds, else a new one, expected; answers its id."""
    holding = [one for one in lao_spans.standing(ws, cycle, rules.in_use(ws, cycle)) if one.lao == lao]
    if here := [one for one in holding if one.cycle == cycle] or holding:
        return here[0].id
    with journal.act(ws.db, QT_TRANSLATE_NOOP("Verbs", "expect_lao_plan")) as act:
        if ws.find(Lao, lao) is None:
            known = next(one for one in reference.laos(ws.identity.office) if one.id == lao)
            values = {"id": lao, "type": known.type, "name": known.name, "district": known.district}
            edit.put_one(ws, act, "lao", values)
        given = {"lao": lao, "cycle": cycle, "status": EXPECTED, "edition": "first"}
        record, _outcome = edit.put_one(ws, act, "lao_plan", given)
    return record


def received(ws: Workspace, lao: str, cycle: int, day: str | None, *, plan: str = "") -> str:
    """Note on which day (ISO) the LAO's plan came, also where only paper came; None takes it back. The plan's id."""
    record = plan or open_plan(ws, lao, cycle)
    known = ws.get(LaoPlan, record)
    given: dict[str, Any] = {"id": record, "received_on": day}
    if day and (known.status or EXPECTED) == EXPECTED:
        given["status"] = RECEIVED
    elif not day and known.status == RECEIVED and not ws.every(LaoProject, "plan = :plan LIMIT 1", plan=record):
        given["status"] = EXPECTED
    edit.put(ws, "lao_plan", [given])
    return record


def set_status(ws: Workspace, plan: str, status: str, *, waive: Mapping[str, str] | None = None) -> Written:
    """Move a plan on or back. Raises `GuardFailedError` when something is missing and not waived with a reason."""
    return edit.put(ws, "lao_plan", [{"id": plan, "status": status, "waive": dict(waive or {})}])


def next_status(plan: LaoPlan) -> str:
    """The status that follows; "" when the plan is in use."""
    at = STEPS.index(plan.status or EXPECTED)
    return STEPS[at + 1] if at + 1 < len(STEPS) else ""


def _rows(ws: Workspace, cycle: int, lao: str, title: str, plans: Sequence[LaoPlan]) -> list[PlanRow]:
    return [_row(ws, cycle, plan, title) for plan in plans] or [PlanRow(lao=lao, lao_title=title, budget={})]


def _row(ws: Workspace, cycle: int, plan: LaoPlan, lao_title: str) -> PlanRow:
    every = ws.every(LaoProject, "plan = :plan", plan=plan.id)
    budget: Counter[str] = Counter()
    for one in every:
        budget.update(one.budget)
    taken = """SELECT count(DISTINCT m.lao_project) FROM project_match m JOIN lao_project l ON m.lao_project = l.id
        WHERE l.plan = ? AND m.status = 'confirmed'"""
    return PlanRow(
        lao=plan.lao or "",
        lao_title=lao_title,
        plan=plan.id,
        title=plan.title or "",
        edition=plan.edition or "first",
        edition_number=plan.edition_number or "",
        from_year=plan.from_year or 0,
        to_year=plan.to_year or 0,
        status=plan.status or EXPECTED,
        received_on=plan.received_on or "",
        projects=len(every),
        confirmed=ws.db.execute(taken, (plan.id,)).fetchone()[0],
        beyond=sum(one.beyond not in (None, "no") for one in every),
        budget=dict(sorted(budget.items())),
        of_year=budget.get(str(cycle), 0),
    )
