"""The projects of an action plan: taken up from the lists of the province and the LAOs, or the district's own.

Money is whole satang; months are numbers of the year as text, shown from October to September.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from desktop.domain.district import NeedsItem
from desktop.domain.errors import AppError
from desktop.domain.funding import ActionItem, ActionPlan, ActionProgress, AllocatedProject
from desktop.domain.ids import link_id, new_id
from desktop.domain.lao_plan import LaoPlan, LaoProject
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.action_plan.plans import editable
from desktop.planning.calendar.year import Year
from desktop.planning.edit import Written
from desktop.planning.needs_plan.words import Words
from desktop.planning.order import between, spread
from desktop.planning.workspace import Workspace
from desktop.store import journal

LAST = "\U0010ffff"
QUARTERS = ("quarter_1", "quarter_2", "quarter_3", "quarter_4")
"""Fields of what is to be spent in each quarter of the fiscal year, October first (domain.md §2.10)."""
MONTHS = ("10", "11", "12", "1", "2", "3", "4", "5", "6", "7", "8", "9")
"""The months of a fiscal year in its order."""


class OtherYearError(AppError):
    """A project is funded in another year than the plan's."""

    template = QT_TRANSLATE_NOOP("Errors", "“{title}” is funded in {year}, not in the year of this plan.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Take it into the action plan of that year.")


class PlanClosedError(AppError):
    """The action plan is approved and takes no projects."""

    template = QT_TRANSLATE_NOOP("Errors", "The action plan was approved already, so its projects stay as they are.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Open it for revision first.")


class ActionRow(msgspec.Struct, frozen=True, kw_only=True):
    """A project of the plan. `amount` None when nobody entered it; `needs` are the titles of what it answers.

    `percent` and `disbursed` are those of the last report; `funded` whether it has money and a fund (R19).
    """

    item: str
    number: int
    title: str
    origin: str
    agency: str
    fund: str
    amount: int | None
    tambon_label: str
    lao_name: str
    status: str
    months: tuple[str, ...]
    items: tuple[str, ...]
    needs: tuple[str, ...]
    responsible: str
    quarters: dict[str, int | None]
    percent: str
    disbursed: int | None
    reported_on: str

    @property
    def funded(self) -> bool:
        """Whether it has money and says from which fund (R19)."""
        return bool(self.amount and self.amount > 0 and self.fund)


class Sums(msgspec.Struct, frozen=True, kw_only=True):
    """Projects and money of the plan, cancelled ones left out; `by_origin` (count, satang) adds up to the whole."""

    items: int
    total: int
    disbursed: int
    by_origin: Mapping[str, tuple[int, int]]


def in_order(ws: Workspace, plan: str) -> list[ActionItem]:
    """The plan's projects as placed."""
    return sorted(ws.every(ActionItem, "plan = :plan", plan=plan), key=lambda one: (one.order or LAST, one.id))


def rows(ws: Workspace, plan: str) -> list[ActionRow]:
    """The plan's projects in their order."""
    found = ws.get(ActionPlan, plan)
    words, laos = Words(ws), Year(ws, found.fiscal_year or 0, found.district or "").laos
    last = _last_reports(ws, plan)
    every = enumerate(in_order(ws, plan), start=1)
    return [_row(ws, number, one, words, laos, last.get(one.id)) for number, one in every]


def _last_reports(ws: Workspace, plan: str) -> dict[str, ActionProgress]:
    where = "item IN (SELECT id FROM action_item WHERE plan = :plan) ORDER BY date, id"
    return {one.item or "": one for one in ws.every(ActionProgress, where, plan=plan)}


def _row(  # noqa: PLR0917 - a record and where its words come from
    ws: Workspace, number: int, one: ActionItem, words: Words, laos: Mapping[str, str], last: ActionProgress | None
) -> ActionRow:
    needs = [need.title or "" for item in one.items if (need := ws.find(NeedsItem, item))]
    return ActionRow(
        item=one.id,
        number=number,
        title=one.title or "",
        origin=one.origin or "",
        agency=one.agency or "",
        fund=one.fund or "",
        amount=one.amount,
        tambon_label=words.tambon(one.tambon) if one.tambon else "",
        lao_name=laos.get(one.lao or "", one.lao or ""),
        status=one.status or "not_stated",
        months=tuple(month for month in MONTHS if month in one.months),
        items=one.items,
        needs=tuple(needs),
        responsible=one.responsible or "",
        quarters={name: getattr(one, name) for name in QUARTERS},
        percent=(last.percent if last else "") or "",
        disbursed=last.disbursed if last else None,
        reported_on=(last.date if last else "") or "",
    )


def sums(every: Iterable[ActionRow]) -> Sums:
    """Sums of the projects that are not cancelled."""
    counting = [row for row in every if row.status != "cancelled"]
    origins = dict.fromkeys(row.origin for row in counting)
    return Sums(
        items=len(counting),
        total=sum(row.amount or 0 for row in counting),
        disbursed=sum(row.disbursed or 0 for row in counting),
        by_origin={origin: _part([row for row in counting if row.origin == origin]) for origin in origins},
    )


def _part(every: Sequence[ActionRow]) -> tuple[int, int]:
    return len(every), sum(row.amount or 0 for row in every)


def take_up(ws: Workspace, plan: str, projects: Sequence[str]) -> Written:
    """Take allocated projects into the plan, with their money and the needs they answer; known ones stay as they are.

    Raises `OtherYearError`, `PlanClosedError`.
    """
    found = _open(ws, plan)
    given = [_from_allocated(found, ws.get(AllocatedProject, one)) for one in dict.fromkeys(projects)]
    return _take(ws, "take_up", plan, given)


def _from_allocated(plan: ActionPlan, one: AllocatedProject) -> dict[str, Any]:
    if one.fiscal_year != plan.fiscal_year:
        raise OtherYearError(title=one.title, year=one.fiscal_year)
    said = {"title": one.title, "agency": one.agency, "amount": one.amount, "fund": one.fund, "items": list(one.items)}
    place = {"tambon": one.tambon or (one.village or "")[:6] or None}
    return {"id": link_id("action_item", plan.id, one.id), "origin": "province", "allocated": one.id, **said, **place}


def take_up_lao(ws: Workspace, plan: str, projects: Sequence[str]) -> Written:
    """Take projects of LAO plans into the plan, with what their plan says for this year.

    Raises `PlanClosedError`.
    """
    found = _open(ws, plan)
    given = [_from_lao(ws, found, ws.get(LaoProject, one)) for one in dict.fromkeys(projects)]
    return _take(ws, "take_up", plan, given)


def _from_lao(ws: Workspace, plan: ActionPlan, one: LaoProject) -> dict[str, Any]:
    file = ws.find(LaoPlan, one.plan or "")
    lao = one.lao or (file.lao if file else None)
    names = Year(ws, plan.fiscal_year or 0, plan.district or "").laos
    said: dict[str, Any] = {"title": one.title, "agency": one.agency or names.get(lao or ""), "fund": "lao"}
    said |= {"lao": lao, "amount": one.budget.get(str(plan.fiscal_year)), "tambon": one.tambon}
    return {"id": link_id("action_item", plan.id, one.id), "origin": "lao", **said}


def _take(ws: Workspace, verb: str, plan: str, every: Sequence[dict[str, Any]]) -> Written:
    written = Written()
    with journal.act(ws.db, verb) as act:
        known = in_order(ws, plan)
        there, key = {one.id for one in known}, next((one.order for one in reversed(known) if one.order), "") or ""
        for given in every:
            if given["id"] in there:
                written.count("unchanged", given["id"])
                continue
            key = between(key, "")
            more = {"plan": plan, "status": "not_stated", "order": key, "deleted": False}
            record, outcome = edit.put_one(ws, act, "action_item", {**given, **more})
            written.count(outcome, record)
        written.act = act.id
    return written


def add_item(ws: Workspace, plan: str, title: str, **fields: Any) -> str:
    """A project of the district's own (unless `origin` says otherwise), at the end. Raises `PlanClosedError`."""
    _open(ws, plan)
    given = {"id": new_id(), "title": title, "origin": "district", **fields}
    return _take(ws, "add_action_item", plan, [given]).ids[0]


def remove_items(ws: Workspace, plan: str, items: Sequence[str]) -> Written:
    """Take projects out of the plan, with their progress. Raises `PlanClosedError`."""
    _open(ws, plan)
    mine = {one.id for one in in_order(ws, plan)}
    written = Written()
    with journal.act(ws.db, "remove_action_item") as act:
        for item in dict.fromkeys(one for one in items if one in mine):
            for report in ws.every(ActionProgress, "item = :item", item=item):
                edit.put_one(ws, act, "action_progress", {"id": report.id, "deleted": True})
            written.count(edit.put_one(ws, act, "action_item", {"id": item, "deleted": True})[1], item)
        written.act = act.id
    return written


def move_item(ws: Workspace, item: str, *, before: str | None) -> None:
    """Place a project before another one, or at the end when `before` is None."""
    found = ws.get(ActionItem, item)
    others = [one for one in in_order(ws, found.plan or "") if one.id != item]
    place = next((at for at, one in enumerate(others) if one.id == before), len(others))
    lower = (others[place - 1].order or "") if place else ""
    upper = (others[place].order or "") if place < len(others) else ""
    with journal.act(ws.db, "move_action_item") as act:
        if all(one.order for one in others) and (not upper or lower < upper):
            edit.put_one(ws, act, "action_item", {"id": item, "order": between(lower, upper)})
            return
        every = [*others[:place], found, *others[place:]]
        for one, key in zip(every, spread(len(every)), strict=True):
            edit.put_one(ws, act, "action_item", {"id": one.id, "order": key})


def set_months(ws: Workspace, item: str, months: Iterable[str]) -> None:
    """The months in which the project runs are these and no others (numbers as text, `MONTHS`)."""
    wanted = set(months)
    edit.put(ws, "action_item", [{"id": item, "months": {month: month in wanted or None for month in MONTHS}}])


def _open(ws: Workspace, plan: str) -> ActionPlan:
    found = ws.get(ActionPlan, plan)
    if not editable(found):
        raise PlanClosedError
    return found
