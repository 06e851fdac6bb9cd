"""Who has given its list for the action plan, and who has not: the province, every LAO, the district agencies (R20).

Somebody who has nothing this year says so; that is an answer and stays on the record.
"""

import msgspec

from desktop.domain.funding import ActionItem, ActionPlan, AllocatedProject
from desktop.domain.planning_year import Alias
from desktop.domain.thai import clean, search_key
from desktop.i18n import translate
from desktop.planning import edit
from desktop.planning.calendar.year import Year
from desktop.planning.workspace import Workspace

PROVINCE, LAO, DISTRICT = "province", "lao", "district"


class Giver(msgspec.Struct, frozen=True, kw_only=True):
    """One that is asked for its list: `key` is its LAO's id, an agency's name, or `province`.

    `items` and `total` (satang) are what the plan has of it; `waiting` what it gave and the plan has not taken up.
    """

    key: str
    origin: str
    name: str
    items: int
    total: int
    waiting: int
    has_nothing: bool

    @property
    def delivered(self) -> bool:
        """Whether it has given a list, or said that it has none."""
        return bool(self.items or self.waiting or self.has_nothing)


def delivery(ws: Workspace, plan: str) -> list[Giver]:
    """Everybody who is asked, the province first, then LAOs and agencies."""
    found = ws.get(ActionPlan, plan)
    items = ws.every(ActionItem, "plan = :plan", plan=plan)
    laos = Year(ws, found.fiscal_year or 0, found.district or "").laos
    given = [_province(ws, found, [one for one in items if one.origin == PROVINCE])]
    for lao, name in laos.items():
        given.append(_giver(found, lao, LAO, name, [one for one in items if one.origin == LAO and one.lao == lao]))
    return [*given, *_agencies(ws, found, [one for one in items if one.origin == DISTRICT])]


def _province(ws: Workspace, plan: ActionPlan, items: list[ActionItem]) -> Giver:
    taken = {one.allocated for one in items}
    where = "district = :district AND fiscal_year = :year"
    every = ws.every(AllocatedProject, where, district=plan.district, year=plan.fiscal_year)
    waiting = sum(one.id not in taken for one in every)
    return _giver(plan, PROVINCE, PROVINCE, translate("ActionPlan", "Province"), items, waiting)


def _agencies(ws: Workspace, plan: ActionPlan, items: list[ActionItem]) -> list[Giver]:
    means = {search_key(one.spelling or ""): one.means or "" for one in ws.every(Alias, "field = 'agency'")}
    names: dict[str, str] = {}
    groups: dict[str, list[ActionItem]] = {}
    for name in (*plan.agencies, *(one.agency or "" for one in items)):
        names.setdefault(_key(name, means), name)
    for one in items:
        groups.setdefault(_key(one.agency or "", means), []).append(one)
    return [_giver(plan, name, DISTRICT, name, groups.get(key, [])) for key, name in names.items() if name]


def _key(name: str, means: dict[str, str]) -> str:
    return search_key(means.get(search_key(name), name))


def _giver(  # noqa: PLR0917 - one row
    plan: ActionPlan, key: str, origin: str, name: str, items: list[ActionItem], waiting: int = 0
) -> Giver:
    return Giver(
        key=key,
        origin=origin,
        name=name,
        items=len(items),
        total=sum(one.amount or 0 for one in items),
        waiting=waiting,
        has_nothing=key in plan.nothing_from,
    )


def nothing_from(ws: Workspace, plan: str, key: str, *, nothing: bool = True) -> None:
    """Note that a giver has said it has nothing this year, or take that back."""
    edit.put(ws, "action_plan", [{"id": plan, "nothing_from": {key: nothing or None}}])


def add_agency(ws: Workspace, plan: str, name: str) -> None:
    """Ask one more district agency."""
    if clean(name).strip():
        edit.put(ws, "action_plan", [{"id": plan, "agencies": {clean(name).strip(): True}}])


def drop_agency(ws: Workspace, plan: str, name: str) -> None:
    """Ask a district agency no longer."""
    edit.put(ws, "action_plan", [{"id": plan, "agencies": {name: None}, "nothing_from": {name: None}}])
