"""Opening the plan of one area of a level, and the village projects that it takes up, in its own order.

A project stays as its village wrote it; the plan names it and gives it a rank. Money is whole satang.
"""

from collections.abc import Iterable, Sequence

import msgspec

from desktop.domain.area_plan import AreaPlan, AreaPlanItem
from desktop.domain.calendar import PlanLevel
from desktop.domain.errors import AppError
from desktop.domain.ids import link_id, row_id
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit, needs_plan
from desktop.planning.calendar import rules
from desktop.planning.edit import Written
from desktop.planning.needs_plan.rows import PoolRow
from desktop.planning.order import between, spread
from desktop.planning.workspace import Workspace
from desktop.store import journal

LAST = "\U0010ffff"


class NoLevelError(AppError):
    """The rules in use know no plans of this level."""

    template = QT_TRANSLATE_NOOP("Errors", "The planning rules of {cycle} have no plans of the level “{level}”.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Choose rules that have it, such as the regulation of 2562.")


class AreaPlanClosedError(AppError):
    """The plan was approved and takes no projects in or out."""

    template = QT_TRANSLATE_NOOP("Errors", "The plan of the area was approved already, so its projects stay.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Take it back to the draft first.")


class AreaRow(msgspec.Struct, frozen=True, kw_only=True):
    """A village project on the plan, with its printed number; `total` in satang."""

    number: int
    project: str
    title: str
    village: str
    total: int


def level(ws: Workspace, cycle: int, code: str) -> PlanLevel:
    """The level as the rules in use for plan year F have it. Raises `NoLevelError`."""
    for one in rules.in_use(ws, cycle).levels:
        if one.code == code:
            return one
    raise NoLevelError(cycle=cycle, level=code)


def current(ws: Workspace, code: str, area: str, cycle: int) -> AreaPlan | None:
    """The plan of the area for plan year F; of several the one made first."""
    where = "level = :level AND area = :area AND cycle = :cycle ORDER BY id LIMIT 1"
    found = ws.every(AreaPlan, where, level=code, area=area, cycle=cycle)
    return found[0] if found else None


def open_plan(ws: Workspace, code: str, area: str, cycle: int) -> str:
    """The id of the area's plan for plan year F, made if there is none; for as many years as the rules say.

    The id is derived, so that two computers that open one plan make one record. Raises `NoLevelError`.
    """
    level(ws, cycle, code)
    known = current(ws, code, area, cycle)
    if known is not None:
        return known.id
    last = cycle + rules.in_use(ws, cycle).district_plan_years - 1
    given = {"level": code, "area": area, "cycle": cycle, "from_year": cycle, "to_year": last, "status": "draft"}
    return edit.create(ws, "area_plan", id=row_id("area_plan", area, cycle, code), deleted=False, **given)


def in_order(every: Iterable[AreaPlanItem]) -> list[AreaPlanItem]:
    """As the area's committee placed them."""
    return sorted(every, key=lambda one: (one.order or LAST, one.priority or 1 << 31, one.id))


def pool(ws: Workspace, plan: str) -> list[PoolRow]:
    """The projects of the area's villages for the plan's year that it has not taken up yet."""
    found = ws.get(AreaPlan, plan)
    taken = {one.project for one in ws.every(AreaPlanItem, "plan = :plan", plan=plan)}
    every = needs_plan.pool(ws, found.cycle or 0)
    return [row for row in every if row.village.startswith(found.area or "") and row.project not in taken]


def rows(ws: Workspace, plan: str) -> list[AreaRow]:
    """What the plan takes up, in its order."""
    known = {row.project: row for row in needs_plan.pool(ws, ws.get(AreaPlan, plan).cycle or 0)}
    found = in_order(ws.every(AreaPlanItem, "plan = :plan", plan=plan))
    here = [known[one.project or ""] for one in found if one.project in known]
    return [
        AreaRow(number=number, project=row.project, title=row.title, village=row.village, total=row.total)
        for number, row in enumerate(here, start=1)
    ]


def ranked(ws: Workspace, cycle: int) -> list[str]:
    """The projects of all approved plans of the year, the first of every area before the second ones."""
    plans = ws.every(AreaPlan, "cycle = :cycle AND status IN ('approved', 'sent') ORDER BY area, id", cycle=cycle)
    placed = [(row.number, plan.area or "", row.project) for plan in plans for row in rows(ws, plan.id)]
    return [project for _number, _area, project in sorted(placed)]


def take(ws: Workspace, plan: str, projects: Sequence[str]) -> Written:
    """Take village projects up at the end of the plan; known ones keep their place. Raises `AreaPlanClosedError`."""
    _open(ws, plan)
    written = Written()
    with journal.act(ws.db, QT_TRANSLATE_NOOP("Verbs", "take_up")) as act:
        known = in_order(ws.every(AreaPlanItem, "plan = :plan", plan=plan))
        there, key = {one.project for one in known}, next((one.order for one in reversed(known) if one.order), "") or ""
        for project in dict.fromkeys(projects):
            if project in there:
                written.count("unchanged", link_id("area_plan_item", plan, project))
                continue
            key = between(key, "")
            given = {"plan": plan, "project": project, "order": key, "deleted": False}
            record, outcome = edit.put_one(ws, act, "area_plan_item", given)
            written.count(outcome, record)
        written.act = act.id
    return written


def drop(ws: Workspace, plan: str, projects: Sequence[str]) -> Written:
    """Take projects off the plan; the villages keep them. Raises `AreaPlanClosedError`."""
    _open(ws, plan)
    every = ws.every(AreaPlanItem, "plan = :plan", plan=plan)
    return edit.remove(ws, "area_plan_item", [one.id for one in every if one.project in projects])


def move_project(ws: Workspace, plan: str, project: str, *, before: str | None) -> None:
    """Place a project before another one, or at the end when `before` is None. Raises `AreaPlanClosedError`."""
    _open(ws, plan)
    every = in_order(ws.every(AreaPlanItem, "plan = :plan", plan=plan))
    mine = [one for one in every if one.project == project]
    others = [one for one in every if one.project != project]
    place = next((at for at, one in enumerate(others) if one.project == before), len(others))
    placed = [*others[:place], *mine, *others[place:]]
    keys = [{"id": one.id, "order": key} for one, key in zip(placed, spread(len(placed)), strict=True)]
    edit.put(ws, "area_plan_item", keys)


def _open(ws: Workspace, plan: str) -> None:
    if (ws.get(AreaPlan, plan).status or "draft") != "draft":
        raise AreaPlanClosedError
