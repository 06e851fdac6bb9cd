"""R21, R23, R24 and DECISION: the province's calendar, what it refers on, and answers that say why."""

from collections.abc import Iterator

from msgspec.structs import replace

from desktop.domain.funding import Referral
from desktop.domain.planning_year import Deadline, PlanningTemplate
from desktop.domain.province import DECIDERS, NEGATIVE_RESULTS, Decision
from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning.calendar import reasons, rules
from desktop.planning.calendar.measures import progress
from desktop.planning.check.look import CheckFinding, Look, rule
from desktop.planning.check.needs import items
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.store.frozen import Now


def decisions(look: Look) -> dict[str, list[Decision]]:
    """Item → its current decisions."""
    return current_decisions(Now(look.ws.db, look.district), [item.id for item in items(look)])


def _of_item(rule_id: str, record: str, kind: str, text: str, todo: str, *, item: str) -> CheckFinding:
    return CheckFinding(
        rule_id, record, text, todo, kind, document_kind=kind, document=item if kind == "needs_item" else record
    )


@rule("R21")
def calendar_of_the_year(look: Look) -> Iterator[CheckFinding]:
    """The calendar was set for this very year, as ก.น.จ. sets it each year; and the province keeps its own day."""
    if not look.template.confirmed and not _days_set(look):
        text = translate("Check", "The days of “{rules}” are a proposal that nobody has confirmed for {cycle}.",
                         rules=rules.name(look.template), cycle=look.cycle)  # fmt: skip
        todo = translate("Check", "Compare them with the calendar of the year, and enter its days.")
        yield CheckFinding("R21", look.district, text, todo, "deadline")
    elif look.cycle != look.template.from_cycle and not _calendar_set(look):
        text = translate("Check", "The calendar for {cycle} has not been set; that of {first} is used.",
                         cycle=look.cycle, first=look.template.from_cycle)  # fmt: skip
        todo = translate("Check", "Enter this year's days, or state that they are the same.")
        yield CheckFinding("R21", look.district, text, todo, "deadline")
    undecided = set(progress(look, "decisions").left)
    left = [item for item in look.sent_items if item.id in undecided]
    if left and look.overdue("D9"):
        text = translate("Check", "{count} items of the needs plan have no answer.", count=len(left))
        todo = _how_to_answer(look)
        plan = left[0].plan or ""
        yield CheckFinding("R21", plan, text, todo, "needs_plan", document_kind="needs_plan", document=plan)


def _how_to_answer(look: Look) -> str:
    if look.ws.identity.kind == "province":
        return translate("Check", "Decide them and send the answers.")
    return translate("Check", "Ask the province for its file of answers, or enter those that came on paper.")


def _days_set(look: Look) -> bool:
    """Whether the province or the district has set a day of this very year, or said that it is the same."""
    homes = (look.district[:2], look.district)
    only_why = "late_reason IS NOT NULL AND month IS NULL AND day IS NULL"
    every = look.ws.every(Deadline, f"cycle = :cycle AND NOT ({only_why})", cycle=look.cycle)
    return any(one.scope in homes for one in every)


def _calendar_set(look: Look) -> bool:
    homes = (look.district[:2], look.district)
    chosen = look.ws.every(PlanningTemplate, "cycle = :cycle", cycle=look.cycle)
    return _days_set(look) or any(one.scope in homes for one in chosen)


@rule("R23")
def referrals_in_october(look: Look) -> Iterator[CheckFinding]:
    """What is beyond the province went to an agency by the end of October, for the next year's budget."""
    last, reason = look.dues.get("D10", ""), _late_reason(look)
    sent: dict[str, list[Referral]] = {}
    for one in Now(look.ws.db, look.district).among(Referral, "item", [item.id for item in items(look)]):
        sent.setdefault(one.item or "", []).append(one)
    for item, every in decisions(look).items():
        days = [one.sent_on for one in sent.get(item, ()) if one.sent_on]
        if any(one.result == "referred" for one in every) and not days and look.overdue("D10"):
            text = translate("Check", "It was to be referred on, and has not been sent to an agency.")
            todo = translate("Check", "Send it, and enter agency, letter and day.")
            yield _of_item("R23", item, "needs_item", text, todo, item=item)
    for one in (one for every in sent.values() for one in every):
        if last and (one.sent_on or "") > last:
            text = translate("Check", "It was sent to {agency} after October.", agency=one.agency or "")
            todo = translate("Check", "State the reason for the delay with the deadline in the calendar.")
            late = _of_item("R23", one.id, "referral", text, todo, item=one.item or "")
            yield replace(late, waived=bool(reason), reason=reason)
        if (one.fiscal_year or 0) <= look.cycle:
            text = translate("Check", "It was sent to {agency} for {year}, whose budget is closed.",
                             agency=one.agency or "", year=one.fiscal_year)  # fmt: skip
            todo = translate("Check", "Refer it for {year}.", year=look.cycle + 1)
            yield _of_item("R23", one.id, "referral", text, todo, item=one.item or "")


def _late_reason(look: Look) -> str:
    """What province and district gave with the deadline of the year as the reason for a late referral."""
    return " · ".join(reasons.said(look.ws, look.cycle, look.district).get("D10", ()))


@rule("R24")
def every_answer_says_why(look: Look) -> Iterator[CheckFinding]:
    """An answer against an item says why."""
    todo = translate("Check", "State the reason, so that the village gets an answer.")
    for every in decisions(look).values():
        for one in every:
            if one.result in NEGATIVE_RESULTS and not (one.reason or "").strip():
                text = translate("Check", "The answer does not say why the item was not accepted.")
                yield _of_item("R24", one.id, "decision", text, todo, item=one.item or "")


@rule("DECISION")
def one_answer_of_each(look: Look) -> Iterator[CheckFinding]:
    """No decider has two current answers on one item."""
    todo = translate("Check", "Decide again; the new answer replaces both.")
    for item, every in decisions(look).items():
        seen: set[str | None] = set()
        for one in every:
            if one.decided_by in seen:
                who = choice(DECIDERS, one.decided_by)
                text = translate("Check", "{who} has two current answers on one item.", who=who)
                yield CheckFinding("DECISION", item, text, todo, "needs_item", waivable=False)
            seen.add(one.decided_by)
