"""The measures of what follows once the district has sent its plan: answers, referrals, money, the action plan."""

from desktop.domain.district_plan import BeyondItem
from desktop.domain.funding import ActionPlan, AllocatedProject, Referral
from desktop.domain.province import Decision
from desktop.domain.record import PROVINCE
from desktop.planning import moves
from desktop.planning.calendar.measures import beyond_lists, measure
from desktop.planning.calendar.year import Progress, Year, among
from desktop.planning.needs_plan.answers import Answer, current_answers
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.store.frozen import Now

PAO = "pao"
FINISHED = ("approved", "promulgated", "revised", "closed")


def _decisions(year: Year, items: list[str]) -> dict[str, list[Decision]]:
    return current_decisions(Now(year.ws.db, year.district), items)


def _answers(year: Year, items: list[str]) -> dict[str, list[Answer]]:
    """The deciders' own answers, and what came on paper instead of them."""
    return current_answers(Now(year.ws.db, year.district), items)


@measure("pao")
def _pao(year: Year, _rest: str) -> Progress:
    """D8: the PAO has said something on every item of the list that was sent."""
    lists = [one.id for one in beyond_lists(year) if one.sent_on or one.status == "sent"]
    items = sorted({row.item or "" for one in lists for row in year.ws.every(BeyondItem, "list = :list", list=one)})
    found = _answers(year, items)
    done = {item: one.date or "" for item, every in found.items() for one in every if one.decided_by == PAO}
    return among(items, done, begun=found)


@measure("decisions")
def _decided(year: Year, _rest: str) -> Progress:
    """D9: every item that the district sent has a decision; what the PAO alone said of it is D8."""
    items = [item.id for item in year.sent_items]
    answers = {item: [one for one in every if one.decided_by != PAO] for item, every in _answers(year, items).items()}
    found = {item: every for item, every in answers.items() if every}
    if year.submissions and not items:
        return Progress(nothing=True)
    return among(items, {item: every[0].date or "" for item, every in found.items()})


@measure("referrals")
def _referrals(year: Year, _rest: str) -> Progress:
    """D10: every item that the province refers on has gone to an agency; none to refer once all are decided."""
    items = [item.id for item in year.sent_items]
    found = _decisions(year, items)
    sent = Now(year.ws.db, year.district).among(Referral, "item", items)
    wanted = [item for item, every in found.items() if any(one.result == "referred" for one in every)]
    if not wanted and not sent:
        return Progress(nothing=bool(items) and len(found) == len(items))
    done: dict[str, str] = {}
    for one in sent:
        if one.sent_on or one.status not in (None, "draft"):
            day = one.sent_on or moves.first_seen(year.ws, "referral", one.id)
            done[one.item or ""] = min(day, done.get(one.item or "", day))
    return among([*wanted, *(one.item or "" for one in sent)], done, begun=[one.item or "" for one in sent])


@measure("allocated")
def _allocated(year: Year, _rest: str) -> Progress:
    """D11: the list of the district's allocated projects was notified; at the district it was when it came."""
    where = "district = :scope AND fiscal_year = :cycle ORDER BY notified_on IS NULL, notified_on, id LIMIT 1"
    found = year.ws.every(AllocatedProject, where, **year.asked)
    told = [one for one in found if one.notified_on or year.ws.identity.kind != PROVINCE]
    days = [one.notified_on or moves.first_seen(year.ws, "allocated_project", one.id) for one in told]
    return among(["allocated"], {"allocated": min(days)} if days else {}, begun=["allocated"] if found else ())


@measure("action_plan")
def _action_plan(year: Year, _rest: str) -> Progress:
    """D12: the action plan of fiscal year F is approved or promulgated, whichever came first."""
    found = year.ws.every(ActionPlan, "district = :scope AND fiscal_year = :cycle ORDER BY id", **year.asked)
    days = [_finished(year, plan) for plan in found if plan.status in FINISHED]
    done = {"action_plan": min(days)} if days else {}
    reasons = [plan.late_reason or "" for plan in found]
    return among(["action_plan"], done, begun=["action_plan"] if found else (), reasons=reasons)


def _finished(year: Year, plan: ActionPlan) -> str:
    from desktop.domain.bodies import Meeting

    meeting = year.ws.find(Meeting, plan.meeting or "")
    said = [day for day in (plan.promulgated_on, meeting.date if meeting else None) if day]
    return min(said) if said else moves.reached(year.ws, "action_plan", plan.id, FINISHED)
