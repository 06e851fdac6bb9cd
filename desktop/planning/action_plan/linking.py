"""Which needs a funded project answers: offered by likeness of the titles, linked by a person (R24)."""

from collections.abc import Sequence

import msgspec

from desktop.domain.district import NeedsItem, NeedsPlan
from desktop.domain.funding import ActionItem, ActionPlan
from desktop.planning import edit, needs_plan
from desktop.planning.needs_plan.rows import ItemRow
from desktop.planning.similar import core_title
from desktop.planning.workspace import Workspace


class NeedOffer(msgspec.Struct, frozen=True, kw_only=True):
    """A needs item of `cycle`: how alike its title is (0 to 100), and whether the project answers it already."""

    row: ItemRow
    cycle: int
    likeness: int
    linked: bool


def need_offers(ws: Workspace, item: str) -> list[NeedOffer]:
    """The items of this district's needs plans up to the plan's year: those linked, then the most alike first."""
    found = ws.get(ActionItem, item)
    year = (plan.fiscal_year if (plan := ws.find(ActionPlan, found.plan or "")) else None) or 0
    return offers_for(ws, found.scope, year, found.title or "", found.items)


def offers_for(ws: Workspace, district: str, year: int, title: str, linked: Sequence[str]) -> list[NeedOffer]:
    """The items of a district's needs plans up to `year` for a project of this title: those linked, then the alike."""
    asked = {"scope": district, "year": year}
    plans = ws.every(NeedsPlan, "scope = :scope AND cycle <= :year ORDER BY cycle DESC, id", **asked)
    core = core_title(title)
    offers = [
        NeedOffer(row=row, cycle=plan.cycle or 0, likeness=_likeness(core, row.title), linked=row.item in linked)
        for plan in plans
        for row in needs_plan.items(ws, plan.id)
        if row.counts or row.item in linked
    ]
    return sorted(offers, key=lambda one: (not one.linked, -one.likeness, -one.cycle, one.row.rank))


def _likeness(title: str, other: str) -> int:
    from rapidfuzz.fuzz import ratio

    return round(ratio(title, core_title(other)))


def link_needs(ws: Workspace, item: str, needs: Sequence[str]) -> None:
    """The project answers these needs items and no others. Raises `NoSuchRecordError` for one that is not here."""
    found = ws.get(ActionItem, item)
    wanted = {ws.get(NeedsItem, one).id for one in needs}
    every = {one: one in wanted or None for one in (*found.items, *wanted)}
    edit.put(ws, "action_item", [{"id": item, "items": every}])
