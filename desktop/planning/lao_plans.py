"""The district's register of LAO plans: which LAO's file is here, what it holds, and how far it is matched (§2.5)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.areas import Lao
from desktop.domain.lao_plan import LaoPlan, LaoProject
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import edit, matching
from desktop.planning.edit import Written
from desktop.planning.guards import Finding, guard
from desktop.planning.workspace import Workspace
from desktop.store import journal, reference

EXPECTED, RECEIVED, MATCHED, USED = "expected", "received", "matched", "used"
STEPS = (EXPECTED, RECEIVED, MATCHED, USED)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """One plan of an LAO, or an LAO whose plan is not here (`plan` is ""); money in satang by B.E. year.

    `confirmed` of its projects take up a village project by a person's word; `beyond` are beyond the LAO's capacity.
    """

    lao: str
    lao_title: str
    plan: str = ""
    title: str = ""
    edition: str = ""
    edition_number: str = ""
    status: str = EXPECTED
    received_on: str = ""
    projects: int = 0
    confirmed: int = 0
    beyond: int = 0
    budget: Mapping[str, int]

    @property
    def total(self) -> int:
        """What its projects cost together, in satang."""
        return sum(self.budget.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRow:
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
    """Every LAO of the district with its plans for the plan year, those without one too; by name."""
    plans: dict[str, list[LaoPlan]] = {}
    for plan in ws.every(LaoPlan, "cycle = :cycle ORDER BY from_year, edition_number, id", cycle=cycle):
        plans.setdefault(plan.lao or "", []).append(plan)
    names = laos(ws)
    rows = [row for lao, title in names.items() for row in _rows(ws, lao, title, plans.get(lao, ()))]
    return sorted(rows, key=lambda row: (row.lao_title, row.edition != "first", row.edition_number))


def laos(ws: Workspace) -> dict[str, str]:
    """The LAOs of the district, id → title: those confirmed here, and those of the public register beside."""
    known = {lao.id: lao.title for lao in reference.laos(ws.identity.office)}
    own = ws.every(Lao, "district = :district", district=ws.identity.office)
    return known | {lao.id: reference.LAO_PREFIXES.get(lao.type or "", "") + (lao.name or "") for lao in own}


def projects(ws: Workspace, plan: str) -> list[ProjectRow]:
    """The projects of a plan in the order of its form, with what they take up."""
    confirmed: dict[str, list[str]] = {}
    waiting: Counter[str] = Counter()
    for row in matching.suggest(ws, plan):
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
    """The LAO's plan of the plan year: the one that is here, else a new one that is expected; answers its id."""
    here = ws.every(LaoPlan, "lao = :lao AND cycle = :cycle ORDER BY from_year, id", lao=lao, cycle=cycle)
    if here:
        return here[0].id
    with journal.act(ws.db, QT_TRANSLATE_NOOP("Verbs", "expect_lao_plan")) as act:
        if ws.find(Lao, lao) is None:
            known = next(one for one in reference.laos(ws.identity.office) if one.id == lao)
            values = {"id": lao, "type": known.type, "name": known.name, "district": known.district}
            edit.put_one(ws, act, "lao", values)
        given = {"lao": lao, "cycle": cycle, "status": EXPECTED, "edition": "first"}
        record, _outcome = edit.put_one(ws, act, "lao_plan", given)
    return record


def set_status(ws: Workspace, plan: str, status: str, *, waive: Mapping[str, str] | None = None) -> Written:
    """Move a plan on or back. Raises `GuardFailedError` when something is missing and not waived with a reason."""
    return edit.put(ws, "lao_plan", [{"id": plan, "status": status, "waive": dict(waive or {})}])


def next_status(plan: LaoPlan) -> str:
    """The status that follows; "" when the plan is in use."""
    at = STEPS.index(plan.status or EXPECTED)
    return STEPS[at + 1] if at + 1 < len(STEPS) else ""


@guard("lao_plan")
def may_move(ws: Workspace, record: str, _fields: Mapping[str, Any], was: str, becomes: str) -> tuple[Finding, ...]:
    """A file must be here before it is matched, and matched before it is used; a step back is free."""
    if STEPS.index(becomes) <= STEPS.index(was or EXPECTED):
        return ()
    found = []
    if becomes in (MATCHED, USED) and not ws.every(LaoProject, "plan = :plan LIMIT 1", plan=record):
        found.append(_finding("P01", record, translate("Guards", "No project of this plan is here.")))
    elif becomes == MATCHED and (left := sum(1 for row in projects(ws, record) if row.open)):
        said = translate("Guards", "Suggestions are undecided for {count} of its projects.", count=left)
        found.append(_finding("P02", record, said))
    if becomes == USED and was != MATCHED:
        found.append(_finding("P03", record, translate("Guards", "The plan has not been checked and matched.")))
    return tuple(found)


def _finding(rule: str, record: str, message: str) -> Finding:
    remedies = {
        "P01": translate("Guards", "Load the LAO's file of form ผ.02."),
        "P02": translate("Guards", "Confirm or reject each suggestion."),
        "P03": translate("Guards", "Match its projects with those of the villages first."),
    }
    return Finding(rule, record, message, remedies[rule], "lao_plan")


def _rows(ws: Workspace, lao: str, title: str, plans: Sequence[LaoPlan]) -> list[PlanRow]:
    return [_row(ws, plan, title) for plan in plans] or [PlanRow(lao=lao, lao_title=title, budget={})]


def _row(ws: Workspace, plan: LaoPlan, lao_title: str) -> PlanRow:
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
        status=plan.status or EXPECTED,
        received_on=plan.received_on or "",
        projects=len(every),
        confirmed=ws.db.execute(taken, (plan.id,)).fetchone()[0],
        beyond=sum(one.beyond not in (None, "no") for one in every),
        budget=dict(sorted(budget.items())),
    )
