"""What each deadline is computed from: one small function per measure, registered by the name that templates use."""

from collections.abc import Callable

from desktop.domain import rules
from desktop.domain.bodies import Committee, CommitteeOrder
from desktop.domain.district_plan import BeyondList, DistrictPlan
from desktop.domain.village import Forum, VillagePlan
from desktop.planning import framework_editions, lao_spans, moves
from desktop.planning.calendar.year import Progress, Year, among
from desktop.planning.needs_plan.returning import returned

Measure = Callable[[Year, str], Progress]
"""(year, what follows the colon in the measure's name) → how far it is."""

APPROVED = ("approved", "promulgated", "superseded")
LAO_HERE = ("received", "matched", "used")

_measures: dict[str, Measure] = {}


def measure(name: str) -> Callable[[Measure], Measure]:
    """Register the function that computes deadlines whose measure is `name`."""

    def register(function: Measure) -> Measure:
        _measures[name] = function
        return function

    return register


def progress(year: Year, name: str) -> Progress:
    """How far the step is that `name` measures; a name nobody registered measures nothing."""
    from desktop.planning.calendar import measures_after  # noqa: F401 - it registers the others

    known, _, rest = name.partition(":")
    return _measures[known](year, rest) if known in _measures else Progress()


def names() -> tuple[str, ...]:
    """All measures that a template may name."""
    from desktop.planning.calendar import measures_after  # noqa: F401 - it registers the others

    return tuple(_measures)


@measure("main_mechanism")
def _main_mechanism(year: Year, _rest: str) -> Progress:
    """D0: the main committee of the cycle has a signed order."""
    found = main_mechanisms(year)
    days = [day for committee in found if (day := _signed(year, committee.id))]
    return among(["order"], {"order": min(days)} if days else {}, begun=["order"] if found else ())


def main_mechanisms(year: Year) -> list[Committee]:
    """The committees of the district that are marked as main mechanism for the cycle."""
    where = "area = :scope AND main_mechanism = 1 AND (cycle IS NULL OR cycle = :cycle) ORDER BY id"
    return year.ws.every(Committee, where, **year.asked)


def _signed(year: Year, committee: str) -> str:
    """The day of the committee's first order, where one is in force; later revisions do not make it late."""
    where = "committee = :committee AND status IN ('signed', 'replaced')"
    orders = year.ws.every(CommitteeOrder, where, committee=committee)
    days = [order.signed_on or moves.reached(year.ws, "committee_order", order.id, ("signed",)) for order in orders]
    return min(days, default="") if any(order.status == "signed" for order in orders) else ""


@measure("level_committees")
def _level_committees(year: Year, level: str) -> Progress:
    """Every area of a plan level has its committee, with a signed order."""
    known = year.level(level)
    where = "type = :type AND area LIKE :like ORDER BY id"
    found = year.ws.every(Committee, where, type=known.committee if known else "", like=f"{year.district}%")
    done = {one.area or "": day for one in found if (day := _signed(year, one.id))}
    return among(year.areas(known), done, begun=[one.area or "" for one in found])


@measure("forums")
def _forums(year: Year, _rest: str) -> Progress:
    """D1: every village has held its forum."""
    found = year.ws.every(Forum, "cycle = :cycle AND scope = :scope ORDER BY date IS NULL, date, id", **year.asked)
    done: dict[str, str] = {}
    for forum in found:
        if rules.was_held(forum):
            done.setdefault(forum.village or "", forum.date or "")
    return among(year.villages, done, begun=[forum.village or "" for forum in found])


@measure("village_plans")
def _village_plans(year: Year, _rest: str) -> Progress:
    """D2: every village's plan was sent to the district."""
    found = year.ws.every(VillagePlan, "cycle = :cycle AND scope = :scope ORDER BY id", **year.asked)
    done: dict[str, str] = {}
    for plan in found:
        if rules.has_come(plan):
            day = plan.submitted_on or moves.reached(year.ws, "village_plan", plan.id, rules.SENT)
            done[plan.village or ""] = min(day, done.get(plan.village or "", day))
    reasons = [plan.late_reason or "" for plan in found]
    return among(year.villages, done, begun=[plan.village or "" for plan in found], reasons=reasons)


@measure("lao_plans")
def _lao_plans(year: Year, _rest: str) -> Progress:
    """D3: the plan of every LAO is here, or one of an earlier year that still holds."""
    found = lao_spans.standing(year.ws, year.cycle, year.template, year.district)
    done: dict[str, str] = {}
    for plan in found:
        if plan.received_on or plan.status in LAO_HERE:
            day = plan.received_on or moves.reached(year.ws, "lao_plan", plan.id, LAO_HERE)
            done[plan.lao or ""] = min(day, done.get(plan.lao or "", day))
    return among(year.laos, done, begun=[plan.lao or "" for plan in found])


@measure("area_plans")
def _area_plans(year: Year, level: str) -> Progress:
    """Every area of a plan level has its plan approved, and sent where that is noted."""
    from desktop.domain.area_plan import AreaPlan

    where = "cycle = :cycle AND scope = :scope AND level = :level ORDER BY id"
    found = year.ws.every(AreaPlan, where, level=level, **year.asked)
    reached = ("approved", "sent", "superseded")
    done = {
        plan.area or "": plan.sent_on or plan.approved_on or moves.reached(year.ws, "area_plan", plan.id, reached)
        for plan in found
        if plan.status in reached
    }
    reasons = [plan.late_reason or "" for plan in found]
    return among(year.areas(year.level(level)), done, begun=[plan.area or "" for plan in found], reasons=reasons)


def district_plan(year: Year) -> DistrictPlan | None:
    """The district plan of the cycle, else the one whose years include it; the furthest of several."""
    found = year.ws.every(DistrictPlan, "district = :scope AND cycle <= :cycle ORDER BY cycle DESC, id", **year.asked)
    reach = [plan for plan in found if plan.cycle == year.cycle or (plan.to_year or 0) >= year.cycle]
    latest = [plan for plan in reach if plan.cycle == reach[0].cycle]
    return max(latest, key=lambda plan: (plan.status in APPROVED, plan.id), default=None)


@measure("district_plan")
def _district_plan(year: Year, _rest: str) -> Progress:
    """D4: the district plan is approved."""
    plan = district_plan(year)
    if plan is None:
        return Progress(total=1, left=("district_plan",))
    day = plan.approved_on or moves.reached(year.ws, "district_plan", plan.id, APPROVED)
    done = {"district_plan": day} if plan.status in APPROVED else {}
    return among(["district_plan"], done, begun=["district_plan"], reasons=[plan.late_reason or ""])


@measure("framework_dispatch")
def _framework_dispatch(year: Year, _rest: str) -> Progress:
    """D5: the framework went to every single LAO (R14)."""
    plan = district_plan(year)
    rows = framework_editions.of_edition(year.ws, plan) if plan else {}
    done = {lao: row.sent_on for lao, row in rows.items() if row.sent_on}
    return among(year.laos, done, begun=rows)


@measure("needs_plan")
def _needs_plan(year: Year, _rest: str) -> Progress:
    """D6: the needs plan was sent, and not given back since; later editions do not make it late."""
    first = year.submissions[0] if year.submissions else None
    done = {"needs_plan": first.sent_on or ""} if first and not returned(year.ws, year.submissions) else {}
    begun = ["needs_plan"] if year.needs_plans else []
    return among(["needs_plan"], done, begun=begun, reasons=[first.late_reason or ""] if first else [])


def beyond_lists(year: Year) -> list[BeyondList]:
    """The lists beyond the LAOs' capacity of the cycle."""
    return year.ws.every(BeyondList, "district = :scope AND cycle = :cycle ORDER BY id", **year.asked)


@measure("beyond_list")
def _beyond_list(year: Year, _rest: str) -> Progress:
    """D7: the list beyond the LAOs' capacity was sent."""
    found = beyond_lists(year)
    sent = [one for one in found if one.sent_on or one.status == "sent"]
    days = [one.sent_on or moves.reached(year.ws, "beyond_list", one.id, ("sent",)) for one in sent]
    done = {"beyond_list": min(days)} if days else {}
    reasons = [one.late_reason or "" for one in found]
    return among(["beyond_list"], done, begun=["beyond_list"] if found else (), reasons=reasons)
