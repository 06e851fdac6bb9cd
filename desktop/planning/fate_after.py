"""The later stations of a need: other ways, referral, money, progress, being proposed again (domain.md §2.4)."""

import json
from collections.abc import Iterator

from desktop.domain.area_plan import AREA_PLAN_STATUSES, ROUTES, AreaPlan, AreaPlanItem
from desktop.domain.district import NeedsItem
from desktop.domain.district_plan import BeyondItem, BeyondList
from desktop.domain.funding import (
    ACTION_ITEM_STATUSES,
    FUNDS,
    REFERRAL_STATUSES,
    ActionItem,
    ActionPlan,
    ActionProgress,
    AllocatedProject,
    Referral,
)
from desktop.domain.money import baht
from desktop.domain.province import DECIDERS, NEGATIVE_RESULTS, RESULTS
from desktop.domain.village import Problem, Project, VillagePlan
from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning import calendar
from desktop.planning.needs_plan import answers
from desktop.planning.steps import DONE, DUE, LATE, STOPPED, Step
from desktop.planning.whole_sum import Whole, whole_of
from desktop.planning.workspace import Workspace
from desktop.store.frozen import Now

HOLDS = "EXISTS (SELECT 1 FROM json_each({table}.items) WHERE value = :item)"
REFUSED = ("not_requested",)
ITEM_MEANING = {"finished": DONE, "late": LATE, "cancelled": STOPPED}


def proposed_before(ws: Workspace, record: Problem | Project) -> tuple[Problem | Project, ...]:
    """What this was carried over from, the latest first."""
    found: list[Problem | Project] = []
    known = {record.id}
    while record.carried_from and record.carried_from not in known:
        known.add(record.carried_from)
        earlier = ws.find(type(record), record.carried_from)
        if earlier is None:
            break
        found.append(earlier)
        record = earlier
    return tuple(found)


def times_proposed(ws: Workspace, record: Problem | Project) -> int:
    """n of “เสนอครั้งที่ n”: 1 for what is new this year."""
    return len(proposed_before(ws, record)) + 1


def carried(ws: Workspace, record: Problem | Project) -> Iterator[Step]:
    """That it was proposed in earlier years already."""
    earlier = proposed_before(ws, record)
    if earlier:
        first = earlier[-1]
        what = translate("Fate", "Proposed for time no. {n}", n=len(earlier) + 1)
        detail = translate("Fate", "first for {cycle}", cycle=_cycle(ws, first) or "–")
        yield Step(at="", what=what, detail=detail, meaning=DONE, kind=first.kind.name, record=first.id)


def again(ws: Workspace, record: Problem | Project) -> Iterator[Step]:
    """That it was carried over into later years."""
    for later in ws.every(type(record), "carried_from = :id ORDER BY id", id=record.id):
        what = translate("Fate", "Proposed again for {cycle}", cycle=_cycle(ws, later) or "–")
        detail = translate("Fate", "time no. {n}", n=times_proposed(ws, later))
        yield Step(at="", what=what, detail=detail, meaning=DONE, kind=later.kind.name, record=later.id)


def _cycle(ws: Workspace, record: Problem | Project) -> int | None:
    plan = ws.find(VillagePlan, record.plan or "")
    return plan.cycle if plan else None


def voted(problem: Problem) -> str:
    """The problem with the votes that the forum gave it."""
    if problem.votes is None:
        return problem.problem or ""
    return translate("Fate", "{problem} ({votes} votes)", problem=problem.problem or "", votes=problem.votes)


def in_area_plans(ws: Workspace, project: str) -> Iterator[Step]:
    """Into which plans between village and district it was taken up, where the rules in use have such a level."""
    for row in ws.every(AreaPlanItem, "project = :project ORDER BY id", project=project):
        plan = ws.find(AreaPlan, row.plan or "")
        if plan is not None:
            what = translate("Fate", "In the plan: {plan}", plan=plan.title or _level(ws, plan))
            status = plan.status or "draft"
            rank = translate("Fate", "No. {rank}", rank=row.priority) if row.priority else ""
            goes = choice(ROUTES, row.route) if row.route else ""
            detail = " · ".join(part for part in (choice(AREA_PLAN_STATUSES, status), rank, goes) if part)
            at, meaning = plan.sent_on or plan.approved_on or "", DUE if status == "draft" else DONE
            yield Step(at=at, what=what, detail=detail, meaning=meaning, kind="area_plan", record=plan.id)


def _level(ws: Workspace, plan: AreaPlan) -> str:
    used = calendar.in_use(ws, plan.cycle or 0, (plan.area or "")[:4])
    return calendar.label(used, plan.level or "")


def beyond_the_lao(ws: Workspace, item: NeedsItem) -> Iterator[Step]:
    """That it stands on the list beyond the LAOs' capacity."""
    for row in ws.every(BeyondItem, "item = :item ORDER BY id", item=item.id):
        found = ws.find(BeyondList, row.list or "")
        if found is not None:
            sent = translate("Fate", "Letter {letter}", letter=found.letter) if found.letter else ""
            what = translate("Fate", "On the list beyond the LAOs' capacity")
            meaning = DONE if found.sent_on else DUE
            yield Step(
                at=found.sent_on or "", what=what, detail=sent, meaning=meaning, kind="beyond_item", record=row.id
            )


def on_paper(ws: Workspace, item: NeedsItem) -> Iterator[Step]:
    """Answers that came on paper, where the decider's own is not here."""
    for one in answers.on_paper(Now(ws.db, item.scope), [item.id]).get(item.id, ()):
        letter = translate("Fate", "Letter {letter}", letter=one.letter or "-")
        year = translate("Fate", "budget of {year}", year=one.fiscal_year) if one.fiscal_year else ""
        against = one.result in NEGATIVE_RESULTS
        why = one.reason or (translate("Fate", "No reason was given.") if against else "")
        amount = whole_of(ws, item.id).money(one.amount) if one.amount else ""
        parts = (choice(RESULTS, one.result), amount, year, why, letter)
        meaning = {"rejected": STOPPED, "deferred": DUE}.get(one.result or "", DONE)
        yield Step(
            at=one.date or "",
            what=translate("Fate", "Result from: {who}", who=choice(DECIDERS, one.decided_by)),
            detail=" · ".join(part for part in parts if part),
            meaning=meaning,
            kind="reported_decision",
            record=one.id,
        )


def referred(ws: Workspace, item: NeedsItem) -> Iterator[Step]:
    """To which agencies the province sent it on, and what came of it."""
    for one in ws.every(Referral, "item = :item ORDER BY sent_on, id", item=item.id):
        status = one.status or ("sent" if one.sent_on else "draft")
        state = choice(REFERRAL_STATUSES, status)
        year = translate("Fate", "budget of {year}", year=one.fiscal_year) if one.fiscal_year else ""
        what = translate("Fate", "Referred to {agency}", agency=one.agency or "–")
        meaning = STOPPED if status in REFUSED else DUE if status == "draft" else DONE
        detail = " · ".join(part for part in (state, year, one.letter or "", one.answer or "") if part)
        yield Step(at=one.sent_on or "", what=what, detail=detail, meaning=meaning, kind="referral", record=one.id)


def money(ws: Workspace, item: NeedsItem) -> tuple[list[AllocatedProject], list[ActionItem]]:
    """What was allocated to the item, and the lines of action plans that hold it or that money."""
    given = ws.every(AllocatedProject, HOLDS.format(table="allocated_project") + " ORDER BY id", item=item.id)
    where = f"{HOLDS.format(table='action_item')} OR allocated IN (SELECT value FROM json_each(:given)) ORDER BY id"
    return given, ws.every(ActionItem, where, item=item.id, given=json.dumps([one.id for one in given]))


def funded(ws: Workspace, item: NeedsItem) -> Iterator[Step]:
    """The money that answers it, the action plan that holds it, and how far the work is."""
    given, lines = money(ws, item)
    for one in given:
        yield _allocated(one, whole_of(ws, item.id))
    for own in lines:
        yield from carried_out(ws, own)


def _allocated(one: AllocatedProject, whole: Whole) -> Step:
    fund = choice(FUNDS, one.fund)
    year = translate("Fate", "budget of {year}", year=one.fiscal_year)
    detail = " · ".join(
        part for part in (whole.money(one.amount) if one.amount else "", year, fund, one.agency or "") if part
    )
    what = translate("Fate", "Funded")
    return Step(
        at=one.notified_on or "", what=what, detail=detail, meaning=DONE, kind="allocated_project", record=one.id
    )


def carried_out(ws: Workspace, item: ActionItem) -> Iterator[Step]:
    """The action plan's line, and its latest progress."""
    plan = ws.find(ActionPlan, item.plan or "")
    status = item.status or "not_stated"
    year = translate("Fate", "budget of {year}", year=plan.fiscal_year) if plan else ""
    detail = " · ".join(part for part in (item.title or "", _money(item.amount), year) if part)
    at = (plan.promulgated_on if plan else "") or ""
    what = translate("Fate", "In the annual action plan")
    yield Step(at=at, what=what, detail=detail, meaning=DONE, kind="action_item", record=item.id)
    last = _last_progress(ws, item)
    share = translate("Fate", "{percent} percent", percent=last.percent) if last and last.percent else ""
    paid = translate("Fate", "paid out {baht} baht", baht=baht(last.disbursed)) if last and last.disbursed else ""
    hinders = (last.problem or "") if last else ""
    if status == "cancelled" and not hinders:
        hinders = translate("Fate", "No reason was given.")
    yield Step(
        at=(last.date if last else "") or "",
        what=choice(ACTION_ITEM_STATUSES, status),
        detail=" · ".join(part for part in (share, paid, hinders) if part),
        meaning=ITEM_MEANING.get(status, DUE),
        kind="action_progress" if last else "action_item",
        record=last.id if last else item.id,
    )


def hindrance(ws: Workspace, item: ActionItem) -> str:
    """What the latest report says that the work suffers from; "" when it says nothing."""
    last = _last_progress(ws, item)
    return (last.problem if last else "") or ""


def _last_progress(ws: Workspace, item: ActionItem) -> ActionProgress | None:
    progress = ws.every(ActionProgress, "item = :item ORDER BY date, id", item=item.id)
    return progress[-1] if progress else None


def _money(amount: int | None) -> str:
    return translate("Fate", "{baht} baht", baht=baht(amount)) if amount else ""
