"""Taking village projects into the needs plan: one each, or several combined; and back again.

Village projects are never touched: an item has a title and budget of its own and links to its projects. A project is
taken once; items that are combined keep their links and count no more, so that splitting restores them as they were.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from desktop.domain.district import NeedsItem, NeedsPlan, NeedsSource
from desktop.domain.errors import AppError
from desktop.domain.ids import new_id
from desktop.domain.province import Decision
from desktop.domain.village import Project
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.edit import Written
from desktop.planning.needs_plan.ordering import items_in_order, key_at, keys_at_end
from desktop.planning.needs_plan.plans import joined, read, taken
from desktop.planning.needs_plan.table import status_of
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.frozen import Now
from desktop.store.journal import Act

TAKEN_OVER = ("objective", "target", "quantity", "unit", "indicator", "outcome", "villages", "readiness")
"""What an item begins with as the village wrote it; the district's own words may follow (domain.md §2.8)."""


class NothingToCombineError(AppError):
    """Fewer than two different things were chosen."""

    template = QT_TRANSLATE_NOOP("Errors", "Combining takes at least two projects or items of this plan.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Select two or more lines and try again.")


class NotCombinedError(AppError):
    """An item that takes up one project only, and no other item."""

    template = QT_TRANSLATE_NOOP("Errors", "“{title}” is not a combined item, so it cannot be split.")


def pick(ws: Workspace, plan: str, projects: Sequence[str]) -> Written:
    """One item for each project, at the end of the plan; projects taken already are counted as unchanged."""
    found = ws.get(NeedsPlan, plan)
    busy, written = taken(ws, found.cycle or 0), Written()
    fresh = list(dict.fromkeys(one for one in projects if one not in busy))
    with journal.act(ws.db, "pick") as act:
        keys = keys_at_end(ws, act, plan, found.scope, len(fresh))
        for project, key in zip(fresh, keys, strict=True):
            written.count("created", _item_of(ws, act, plan, ws.get(Project, project), key))
    written.unchanged, written.act = len(set(projects)) - len(fresh), act.id
    return written


def _item_of(ws: Workspace, act: Act, plan: str, project: Project, key: str) -> str:
    values: dict[str, Any] = {"plan": plan, "title": project.title, "origin": "village", "status": "selected"}
    values |= {"order": key, "agency": project.agency, "budget": dict(project.budget)}
    values |= {name: said for name in TAKEN_OVER if (said := getattr(project, name)) not in (None, "", ())}
    item, _outcome = edit.put_one(ws, act, "needs_item", {"id": new_id(), **values})
    edit.put_one(ws, act, "needs_source", {"item": item, "project": project.id})
    return item


def combine(ws: Workspace, plan: str, projects_or_items: Sequence[str], title: str) -> str:
    """One new item in place of the first of those given; answers its id. Its budget is their sum, year by year.

    Items given become `combined` and name the new one; a project that an item has already brings that item along.
    Raises `NothingToCombineError`.
    """
    found = ws.get(NeedsPlan, plan)
    with journal.act(ws.db, "combine") as act:
        items, projects = _parts(ws, found, projects_or_items)
        if len(items) + len(projects) < 2:
            raise NothingToCombineError
        item = _new_item(ws, act, found, items=items, projects=projects, title=title)
        for part in items:
            values = {"id": part.id, "status": "combined", "combined_into": item}
            edit.put_one(ws, act, "needs_item", values)
        below = read(ws, plan).sources[item]
        for project in dict.fromkeys([*(row.project for row in below), *(one.id for one in projects)]):
            edit.put_one(ws, act, "needs_source", {"item": item, "project": project})
    return item


def _parts(ws: Workspace, plan: NeedsPlan, given: Iterable[str]) -> tuple[list[NeedsItem], list[Project]]:
    """The items and the untaken projects that `given` names, each once."""
    busy = taken(ws, plan.cycle or 0)
    names = dict.fromkeys(busy.get(one, one) for one in given)
    documents = joined(ws, plan.id)
    items = [item for one in names if (item := ws.find(NeedsItem, one)) and item.plan in documents]
    known = {item.id for item in items}
    projects = [project for one in names if one not in known and (project := ws.find(Project, one))]
    return [item for item in items if status_of(item) != "combined"], projects


def _new_item(
    ws: Workspace, act: Act, plan: NeedsPlan, *, items: Sequence[NeedsItem], projects: Sequence[Project], title: str
) -> str:
    parts: list[NeedsItem | Project] = [*items, *projects]
    values: dict[str, Any] = {"plan": plan.id, "title": title, "status": "selected"}
    values["origin"] = _same([*(item.origin or "" for item in items), *("village" for _one in projects)]) or "district"
    values["agency"] = _same([part.agency or "" for part in parts]) or None
    values["strategy"] = _same([item.strategy or "" for item in items]) or None
    values["budget"] = _sum_by_year(part.budget for part in parts)
    values["order"] = _place(ws, act, plan, items)
    return edit.put_one(ws, act, "needs_item", {"id": new_id(), **values})[0]


def _same(values: Sequence[str]) -> str:
    """The one value of those that say something, or ""."""
    said = {value for value in values if value}
    return said.pop() if len(said) == 1 else ""


def _sum_by_year(budgets: Iterable[dict[str, int]]) -> dict[str, int]:
    sums: Counter[str] = Counter()
    for budget in budgets:
        sums.update(budget)
    return dict(sums)


def _place(ws: Workspace, act: Act, plan: NeedsPlan, items: Sequence[NeedsItem]) -> str:
    given = {item.id for item in items}
    known = items_in_order(ws, plan.id, plan.scope)
    first = next((place for place, item in enumerate(known) if item.id in given), None)
    key = key_at(known, first) if first is not None else ""
    return key or keys_at_end(ws, act, plan.id, plan.scope, 1)[0]


def split(ws: Workspace, item: str) -> Written:
    """A combined item taken apart: the items combined into it count again, its other projects get items of their own.

    The combined item is deleted, or kept as not selected where the province has decided on it. `NotCombinedError`.
    """
    found, written = ws.get(NeedsItem, item), Written()
    with journal.act(ws.db, "split") as act:
        parts = members(ws, found)
        below = read(ws, found.plan or "").sources
        inner = {row.project for part in parts for row in below.get(part.id, ())}
        alone = [row.project for row in below[item] if row.project not in inner]
        if len(parts) + len(alone) < 2:
            raise NotCombinedError(title=found.title)
        _put_away(ws, act, found)
        for part in parts:
            values = {"id": part.id, "status": "selected", "combined_into": None}
            written.count(edit.put_one(ws, act, "needs_item", values)[1], part.id)
        keys = keys_at_end(ws, act, found.plan or "", found.scope, len(alone))
        for project, key in zip(alone, keys, strict=True):
            written.count("created", _item_of(ws, act, found.plan or "", ws.get(Project, project), key))
    written.act = act.id
    return written


def members(ws: Workspace, item: NeedsItem) -> list[NeedsItem]:
    """The items combined into this one."""
    named = Now(ws.db, item.scope).among(NeedsItem, "combined_into", [item.id])
    return [one for one in named if one.status == "combined"]


def _put_away(ws: Workspace, act: Act, item: NeedsItem) -> None:
    """Delete an item with its links; one that the province has decided on stays, not selected."""
    now = Now(ws.db, item.scope)
    for source in now.among(NeedsSource, "item", [item.id]):
        edit.put_one(ws, act, "needs_source", {"id": source.id, "deleted": True})
    if now.among(Decision, "item", [item.id]):
        edit.put_one(ws, act, "needs_item", {"id": item.id, "status": "dropped", "reason": SPLIT_AGAIN})
    else:
        edit.put_one(ws, act, "needs_item", {"id": item.id, "deleted": True})


SPLIT_AGAIN = "แยกกลับเป็นรายการเดิม"
"""Stored as the reason of an item that was split after the province had decided on it; the offices' own words."""


def unpick(ws: Workspace, items: Sequence[str]) -> Written:
    """Take items out of the plan; their projects, and those of items combined into them, are free again."""
    written = Written()
    with journal.act(ws.db, "unpick") as act:
        for item in dict.fromkeys(items):
            _unpick(ws, act, ws.get(NeedsItem, item), written)
    written.act = act.id
    return written


def _unpick(ws: Workspace, act: Act, item: NeedsItem, written: Written) -> None:
    for part in members(ws, item):
        _unpick(ws, act, part, written)
    _put_away(ws, act, item)
    written.count("updated", item.id)
