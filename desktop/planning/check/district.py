"""R12–R14: three kinds of district plans, merged from above and below, and the framework at every LAO."""

from collections.abc import Iterator

from desktop.domain.district_plan import DistrictPlan, DistrictStrategy
from desktop.domain.funding import ActionPlan
from desktop.i18n import translate
from desktop.planning import framework_editions
from desktop.planning.calendar.measures import district_plan
from desktop.planning.check.look import CheckFinding, Look, rule

FRAMEWORK_READY = ("framework_approved", "framework_sent", "approved", "promulgated", "superseded")
BEGUN = ("", "draft")


@rule("R12")
def three_kinds_of_plans(look: Look) -> Iterator[CheckFinding]:
    """Development plan, needs plan and action plan are documents of their own: none goes without the one before."""
    plan, needs = district_plan(look), look.needs_plans
    actions = look.ws.every(ActionPlan, "district = :scope AND fiscal_year = :cycle ORDER BY id", **look.asked)
    if plan is None:
        for later in needs:
            if (later.status or "") not in BEGUN:
                text = translate("Check", "The needs plan moves on, and there is no district development plan.")
                todo = translate("Check", "Make the district development plan as a document of its own.")
                yield CheckFinding(
                    "R12", later.id, text, todo, "needs_plan", document_kind="needs_plan", document=later.id
                )
    if not needs:
        for action in actions:
            if (action.status or "") not in BEGUN:
                text = translate("Check", "The action plan moves on, and there is no district needs plan.")
                todo = translate("Check", "Make the district needs plan as a document of its own.")
                yield CheckFinding(
                    "R12", action.id, text, todo, "action_plan", document_kind="action_plan", document=action.id
                )


@rule("R13")
def strategy_meets_needs(look: Look) -> Iterator[CheckFinding]:
    """Every strategy of the district plan leads up to a provincial one and down to needs."""
    plan = district_plan(look)
    if plan is None:
        return
    strategies = look.ws.every(DistrictStrategy, "plan = :plan ORDER BY coalesce(\"order\", '~'), id", plan=plan.id)
    if not strategies:
        text = translate("Check", "The district development plan has no strategies.")
        yield _of_plan("R13", plan, plan.id, "district_plan", text, translate("Check", "Enter its strategies."))
    todo = translate("Check", "Link it to a provincial strategy and to a cluster of needs.")
    for one in strategies:
        if not one.provincial:
            text = translate("Check", "Strategy “{title}” serves no provincial strategy.", title=one.title or "")
            yield _of_plan("R13", plan, one.id, "district_strategy", text, todo)
        if not (one.dimensions or one.needs):
            text = translate("Check", "Strategy “{title}” answers no needs of the villages.", title=one.title or "")
            yield _of_plan("R13", plan, one.id, "district_strategy", text, todo)


def _of_plan(rule_id: str, plan: DistrictPlan, record: str, kind: str, text: str, todo: str) -> CheckFinding:  # noqa: PLR0917
    return CheckFinding(rule_id, record, text, todo, kind, document_kind="district_plan", document=plan.id)


@rule("R14")
def framework_at_every_lao(look: Look) -> Iterator[CheckFinding]:
    """Once approved (or once its day has passed) the framework is with every LAO, each with day and letter."""
    plan = district_plan(look)
    if not look.overdue("D5") and (plan is None or plan.status not in FRAMEWORK_READY):
        return
    rows = framework_editions.of_edition(look.ws, plan) if plan else {}
    sent = {lao: row for lao, row in rows.items() if row.sent_on}
    kind, document = ("district_plan", plan.id) if plan else ("", "")
    for lao, name in look.laos.items():
        if lao not in sent:
            text = translate("Check", "The framework has not been sent to {lao}.", lao=name)
            todo = translate("Check", "Send it and enter day and letter.")
            yield CheckFinding("R14", lao, text, todo, "lao", document_kind=kind, document=document)
        elif not (sent[lao].letter or "").strip():
            text = translate("Check", "The letter by which the framework went to {lao} has no number.", lao=name)
            todo = translate("Check", "Enter the number of the letter.")
            yield CheckFinding(
                "R14", sent[lao].id, text, todo, "framework_dispatch", document_kind=kind, document=document
            )


@rule("REGISTER")
def every_lao_of_the_records(look: Look) -> Iterator[CheckFinding]:
    """The district's own register of LAOs leaves out none that public records list."""
    from desktop.domain.areas import Lao
    from desktop.domain.thai import same_text
    from desktop.store.reference import LAO_PREFIXES

    own = look.ws.every(Lao, "district = :scope", scope=look.district)
    titles = [LAO_PREFIXES.get(lao.type or "", "") + (lao.name or "") for lao in own] + [lao.name or "" for lao in own]
    todo = translate("Check", "Add it to the register, or leave it when it no longer exists.")
    for lao, title in look.reference_laos.items():
        if own and lao not in look.laos and not any(same_text(title, known) for known in titles):
            text = translate("Check", "Public records list {lao}, the district's register does not.", lao=title)
            yield CheckFinding("REGISTER", lao, text, todo, "lao")
