"""R18–R20: the annual action plan holds what is funded, from all three origins, and leads back to needs."""

from collections.abc import Iterator

from desktop.domain.funding import ActionItem, ActionPlan, AllocatedProject
from desktop.domain.money import baht
from desktop.i18n import translate
from desktop.planning import calendar, fate_lao
from desktop.planning.action_plan.delivery import DISTRICT, delivery
from desktop.planning.check.look import CheckFinding, Look, rule


def plans(look: Look) -> list[ActionPlan]:
    """The action plans of fiscal year F."""
    return look.ws.every(ActionPlan, "district = :scope AND fiscal_year = :cycle ORDER BY id", **look.asked)


def _items(look: Look, plan: ActionPlan) -> list[ActionItem]:
    every = look.ws.every(ActionItem, "plan = :plan ORDER BY coalesce(\"order\", '~'), id", plan=plan.id)
    return [item for item in every if item.status != "cancelled"]


def _find(rule_id: str, plan: ActionPlan, record: str, kind: str, text: str, todo: str) -> CheckFinding:  # noqa: PLR0917
    return CheckFinding(rule_id, record, text, todo, kind, document_kind="action_plan", document=plan.id)


@rule("R18")
def no_action_plan_before_its_time(look: Look) -> Iterator[CheckFinding]:
    """No action plan of any year stands before the first that the letters name."""
    first = min(look.template.action_plan_from, calendar.shipped().action_plan_from)
    where = "district = :scope AND fiscal_year < :first ORDER BY id"
    for plan in look.ws.every(ActionPlan, where, scope=look.district, first=first):
        text = translate(
            "Check", "There is an action plan for {year}; the first is for {first}.", year=plan.fiscal_year, first=first
        )
        yield _find("R18", plan, plan.id, "action_plan", text, translate("Check", "Correct its fiscal year."))


@rule("R19")
def only_what_is_funded(look: Look) -> Iterator[CheckFinding]:
    """Every item of the action plan has money, of the plan's own fiscal year, and says from which fund."""
    todo = translate("Check", "Enter amount and fund, or take it out of the plan.")
    for plan in plans(look):
        for item in _items(look, plan):
            given = look.ws.find(AllocatedProject, item.allocated or "")
            amount = item.amount if item.amount is not None else (given.amount if given else None)
            if given and given.fiscal_year != plan.fiscal_year:
                said = {"title": item.title or "", "year": given.fiscal_year, "plan_year": plan.fiscal_year}
                text = translate("Check", "“{title}” stands on money of {year}, not of {plan_year}.", **said)
                yield _find("R19", plan, item.id, "action_item", text, translate("Check", "Take it out of the plan."))
            if not amount or amount <= 0:
                text = translate("Check", "“{title}” has no allocated budget.", title=item.title or "")
                yield _find("R19", plan, item.id, "action_item", text, todo)
            elif not (item.fund or (given and given.fund)):
                text = translate("Check", "“{title}” ({baht} baht) does not say from which fund.",
                                 title=item.title or "", baht=baht(amount))  # fmt: skip
                yield _find("R19", plan, item.id, "action_item", text, todo)


@rule("R20")
def from_three_origins(look: Look) -> Iterator[CheckFinding]:
    """A plan that moves on holds the province's list, the district's projects and those of every LAO."""
    for plan in plans(look):
        if (plan.status or "draft") == "draft":
            continue
        every = _items(look, plan)
        origins = {item.origin for item in every}
        names = {
            "province": translate("Check", "The action plan holds nothing of the province's list."),
            "district": translate("Check", "The action plan holds no project of the district."),
            "lao": translate("Check", "The action plan holds no project of the LAOs."),
        }
        todo = translate("Check", "Enter them, or state that there are none.")
        for origin, text in names.items():
            if origin not in origins and not _has_nothing(look, plan, origin):
                yield _find("R20", plan, plan.id, "action_plan", text, todo)
        given = {item.lao for item in every if item.origin == "lao"}
        for lao, name in look.laos.items():
            if "lao" in origins and lao not in given and lao not in plan.nothing_from:
                text = translate("Check", "{lao} has not given its funded projects.", lao=name)
                yield _find("R20", plan, lao, "lao", text, todo)
        if "district" in origins:
            yield from _silent_agencies(look, plan, todo)


def _silent_agencies(look: Look, plan: ActionPlan, todo: str) -> Iterator[CheckFinding]:
    for one in delivery(look.ws, plan.id):
        if one.origin == DISTRICT and not one.delivered:
            text = translate("Check", "{agency} has not given its funded projects.", agency=one.name)
            yield _find("R20", plan, plan.id, "action_plan", text, todo)


def _has_nothing(look: Look, plan: ActionPlan, origin: str) -> bool:
    """Whether all who could give projects of this origin have said that they have none this year."""
    asked = {"province": ("province",), "district": plan.agencies, "lao": tuple(look.laos)}[origin]
    return bool(asked) and set(asked) <= set(plan.nothing_from)


@rule("R24")
def funded_projects_answer_needs(look: Look) -> Iterator[CheckFinding]:
    """Of every plan that moves on it is known which of its projects answer needs of the people."""
    for plan in plans(look):
        if (plan.status or "draft") == "draft":
            continue
        every = _items(look, plan)
        by_lao = fate_lao.taken_up(look.ws, plan.id)
        without = [one for one in every if not (one.items or one.id in by_lao or _answers(look, one))]
        if without:
            text = translate("Check", "{count} of {total} projects of the action plan are not linked to a need.",
                             count=len(without), total=len(every))  # fmt: skip
            todo = translate("Check", "Link those that answer a need of the villages.")
            yield _find("R24", plan, plan.id, "action_plan", text, todo)


def _answers(look: Look, item: ActionItem) -> bool:
    given = look.ws.find(AllocatedProject, item.allocated or "")
    return bool(given and given.items)
