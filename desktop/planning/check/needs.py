"""R15–R17: where the needs come from, when they go to the province, and the list beyond the LAOs' capacity."""

from collections.abc import Iterator

from desktop.domain.bodies import Committee
from desktop.domain.district import NeedsItem, NeedsSource
from desktop.domain.district_plan import BeyondItem, BeyondList
from desktop.i18n import translate
from desktop.planning import bodies
from desktop.planning.calendar.measures import beyond_lists
from desktop.planning.check.look import CheckFinding, Look, rule
from desktop.planning.needs_plan.returning import in_words, returned
from desktop.planning.needs_plan.rows import COUNTING
from desktop.planning.needs_plan.table import projects_of, status_of
from desktop.store.frozen import Now


def items(look: Look) -> list[NeedsItem]:
    """Every item of the district's needs plans of the cycle."""
    return Now(look.ws.db, look.district).among(NeedsItem, "plan", [plan.id for plan in look.needs_plans])


def of_item(rule_id: str, item: NeedsItem, message: str, remedy: str) -> CheckFinding:
    """A finding on a needs item; it is waived with its plan."""
    return CheckFinding(
        rule_id, item.id, message, remedy, "needs_item", document_kind="needs_plan", document=item.plan or ""
    )


@rule("R15")
def origin_of_every_item(look: Look) -> Iterator[CheckFinding]:
    """Every item that counts says whether it comes from a village, an LAO, an agency or the district."""
    todo = translate("Check", "Choose where it comes from.")
    for item in items(look):
        if status_of(item) in COUNTING and not item.origin:
            text = translate("Check", "“{title}” does not say where it comes from.", title=item.title or "")
            yield of_item("R15", item, text, todo)


@rule("R16")
def needs_plan_by_the_end_of_july(look: Look) -> Iterator[CheckFinding]:
    """The needs plan went to the province by its day; a late one says why."""
    if not (last := look.dues.get("D6", "")):
        return
    if back := returned(look.ws, look.submissions):
        todo = translate("Check", "Correct the plan and send its next edition.")
        plan = look.submissions[-1].document or ""
        yield CheckFinding(
            "R16", plan, in_words(back), todo, "needs_plan", document_kind="needs_plan", document=plan, waivable=False
        )
    if look.submissions:
        first = look.submissions[0]
        if (first.sent_on or "") > last:
            reason = (first.late_reason or "").strip()
            text = translate("Check", "The needs plan was sent late.")
            todo = translate("Check", "Enter the reason for the delay.")
            yield CheckFinding("R16", first.id, text, todo, "submission", waived=bool(reason), reason=reason,
                               document_kind="needs_plan", document=first.document or "")  # fmt: skip
    elif look.overdue("D6"):
        plan = look.needs_plans[0].id if look.needs_plans else ""
        text = translate("Check", "The needs plan has not been sent to the province.")
        todo = translate("Check", "Finish it and send it.")
        yield CheckFinding(
            "R16", plan or look.district, text, todo, "needs_plan", document_kind="needs_plan", document=plan
        )


@rule("R17")
def list_by_the_coordination_committee(look: Look) -> Iterator[CheckFinding]:
    """The list beyond the LAOs' capacity rests on a resolution of the coordination committee; every item says why."""
    for one in beyond_lists(look):
        if one.status in ("approved", "sent") or one.sent_on:
            yield from _resolved(look, one)
            yield from _reasons(look, one)


def _resolved(look: Look, one: BeyondList) -> Iterator[CheckFinding]:
    todo = translate("Check", "Enter the meeting of the coordination committee and what it resolved.")
    meeting = bodies.resolution(look.ws, one.meeting)
    if meeting is None:
        text = translate("Check", "The list beyond the LAOs' capacity rests on no resolution.")
        yield _of_list(one, one.id, "beyond_list", text, todo)
        return
    committee = look.ws.find(Committee, meeting.committee or "")
    if committee is None or committee.type != "district_coordination":
        text = translate("Check", "The resolution on the list is not one of the coordination committee.")
        yield _of_list(one, one.id, "beyond_list", text, todo)


def _reasons(look: Look, one: BeyondList) -> Iterator[CheckFinding]:
    todo = translate("Check", "Tick why it exceeds the LAO's capacity.")
    for item in look.ws.every(BeyondItem, "list = :list ORDER BY id", list=one.id):
        if not item.reasons:
            text = translate("Check", "An item of the list does not say why it exceeds the LAO's capacity.")
            yield _of_list(one, item.id, "beyond_item", text, todo)


def _of_list(one: BeyondList, record: str, kind: str, text: str, todo: str) -> CheckFinding:
    return CheckFinding("R17", record, text, todo, kind, document_kind="beyond_list", document=one.id)


@rule("TWICE")
def nothing_counts_twice(look: Look) -> Iterator[CheckFinding]:
    """No project stands in two items that count, and no item counts beside the one that it went into."""
    every = [item for item in items(look) if status_of(item) in COUNTING]
    known = {item.id: item for item in every}
    todo = translate("Check", "Take it out of one of them, or split them.")
    for item in every:
        if item.combined_into in known:
            text = translate(
                "Check", "“{title}” counts, and so does the item that it is part of.", title=item.title or ""
            )
            yield of_item("TWICE", item, text, todo)
    seen: dict[str, str] = {}
    groups = projects_of(Now(look.ws.db, look.district), every)
    for item in every:
        for project in groups.get(item.id, ()):
            if (other := seen.setdefault(project, item.id)) != item.id:
                text = translate("Check", "A project stands in “{one}” and in “{other}”.", one=known[other].title or "",
                                 other=item.title or "")  # fmt: skip
                yield of_item("TWICE", item, text, todo)


@rule("R24")
def every_item_leads_back(look: Look) -> Iterator[CheckFinding]:
    """An item that comes from villages names their projects; one that was left out says why."""
    every = items(look)
    with_source = {
        link.item for link in Now(look.ws.db, look.district).among(NeedsSource, "item", [one.id for one in every])
    }
    with_parts = {item.combined_into for item in every}
    for item in every:
        if status_of(item) in COUNTING and item.origin == "village" and item.id not in with_source | with_parts:
            text = translate(
                "Check", "“{title}” comes from villages, but names none of their projects.", title=item.title or ""
            )
            yield of_item("R24", item, text, translate("Check", "Choose the village projects that it answers."))
        if status_of(item) == "dropped" and not (item.reason or "").strip():
            text = translate("Check", "“{title}” was not selected, and nothing says why.", title=item.title or "")
            yield of_item("R24", item, text, translate("Check", "State the reason."))
