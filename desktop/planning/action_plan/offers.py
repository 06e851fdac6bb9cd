"""What can be taken into an action plan: the province's list of allocated projects, and the LAOs' projects."""

import msgspec

from desktop.domain.district import NeedsItem
from desktop.domain.funding import ActionItem, ActionPlan, AllocatedProject
from desktop.domain.ids import link_id
from desktop.domain.lao_plan import LaoPlan, LaoProject
from desktop.planning.calendar.year import Year
from desktop.planning.needs_plan.words import Words
from desktop.planning.workspace import Workspace


class AllocatedRow(msgspec.Struct, frozen=True, kw_only=True):
    """An allocated project of the plan's year; `taken` whether the plan has it, `needs` titles of what it answers."""

    allocated: str
    title: str
    agency: str
    fund: str
    amount: int
    tambon_label: str
    notified_on: str
    letter: str
    needs: tuple[str, ...]
    taken: bool


class LaoOffer(msgspec.Struct, frozen=True, kw_only=True):
    """A project of an LAO plan with money in the plan's year (satang)."""

    project: str
    title: str
    lao_name: str
    amount: int
    tambon_label: str
    taken: bool


def allocated(ws: Workspace, plan: str) -> list[AllocatedRow]:
    """The projects that the province notified for the plan's year and district, as notified."""
    return _allocated(ws, ws.get(ActionPlan, plan))


def allocated_of(ws: Workspace, fiscal_year: int) -> list[AllocatedRow]:
    """The same for this district before the plan of the year is opened."""
    return _allocated(ws, ActionPlan(district=ws.identity.office, scope=ws.identity.office, fiscal_year=fiscal_year))


def lao_offers(ws: Workspace, plan: str) -> list[LaoOffer]:
    """The projects of the LAOs' plans that have money in the plan's year, by LAO."""
    return _lao_offers(ws, ws.get(ActionPlan, plan))


def lao_offers_of(ws: Workspace, fiscal_year: int) -> list[LaoOffer]:
    """The same before the plan of the year is opened."""
    return _lao_offers(ws, ActionPlan(district=ws.identity.office, scope=ws.identity.office, fiscal_year=fiscal_year))


def _allocated(ws: Workspace, plan: ActionPlan) -> list[AllocatedRow]:
    words = Words(ws)
    taken = {one.allocated for one in ws.every(ActionItem, "plan = :plan", plan=plan.id)}
    where = "district = :district AND fiscal_year = :year ORDER BY notified_on IS NULL, notified_on, id"
    every = ws.every(AllocatedProject, where, district=plan.district, year=plan.fiscal_year)
    return [_allocated_row(ws, one, words, taken=one.id in taken) for one in every]


def _allocated_row(ws: Workspace, one: AllocatedProject, words: Words, *, taken: bool) -> AllocatedRow:
    tambon = one.tambon or (one.village or "")[:6]
    return AllocatedRow(
        allocated=one.id,
        title=one.title or "",
        agency=one.agency or "",
        fund=one.fund or "",
        amount=one.amount or 0,
        tambon_label=words.tambon(tambon) if tambon else "",
        notified_on=one.notified_on or "",
        letter=one.letter or "",
        needs=tuple(need.title or "" for item in one.items if (need := ws.find(NeedsItem, item))),
        taken=taken,
    )


def _lao_offers(ws: Workspace, plan: ActionPlan) -> list[LaoOffer]:
    words, laos = Words(ws), Year(ws, plan.fiscal_year or 0, plan.district or "").laos
    files = {one.id: one.lao or "" for one in ws.every(LaoPlan, "scope = :scope", scope=plan.scope)}
    taken = {one.id for one in ws.every(ActionItem, "plan = :plan", plan=plan.id)}
    found = []
    for one in ws.every(LaoProject, "scope = :scope ORDER BY plan, number, id", scope=plan.scope):
        amount, lao = one.budget.get(str(plan.fiscal_year), 0), one.lao or files.get(one.plan or "", "")
        if amount > 0:
            mine = link_id("action_item", plan.id, one.id)
            found.append(_lao_offer(one, laos.get(lao, lao), amount, words, taken=mine in taken))
    return sorted(found, key=lambda offer: offer.lao_name)


def _lao_offer(one: LaoProject, lao_name: str, amount: int, words: Words, *, taken: bool) -> LaoOffer:
    return LaoOffer(
        project=one.id,
        title=one.title or "",
        lao_name=lao_name,
        amount=amount,
        tambon_label=words.tambon(one.tambon) if one.tambon else "",
        taken=taken,
    )
