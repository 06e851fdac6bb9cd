"""R01–R08 and R10: what the letters ask of a village's plan and of its forums."""

from collections.abc import Iterable, Iterator

from desktop.domain import rules
from desktop.domain.areas import DIMENSIONS
from desktop.domain.bodies import Committee, Meeting
from desktop.domain.planning_year import PlanningTemplate
from desktop.domain.village import DimensionNone, Forum, Problem, VillagePlan
from desktop.i18n import translate
from desktop.planning import bodies, calendar
from desktop.planning.check.look import CheckFinding, Look, rule
from desktop.planning.villages import row as village_row
from desktop.store import same
from desktop.store.frozen import Now

AT_WORK = ("", "draft", "forum_done", "returned")

UNTRACED = """SELECT p.id, p.title, p.plan FROM project p JOIN village_plan v ON v.id = p.plan
    WHERE v.cycle = :cycle AND v.scope = :scope AND NOT EXISTS (
        SELECT 1 FROM json_each(p.problems) j JOIN problem q ON q.id = j.value JOIN forum f ON f.id = q.forum
        WHERE f.date IS NOT NULL)
    ORDER BY v.village, p.id"""


def of_plan(rule_id: str, plan: VillagePlan, message: str, remedy: str) -> CheckFinding:
    """A finding on a village plan."""
    return CheckFinding(
        rule_id, plan.id, message, remedy, "village_plan", document_kind="village_plan", document=plan.id
    )


def plans(look: Look) -> list[VillagePlan]:
    """The village plans of the cycle that nothing has replaced, by village; of two that are joined the shown one."""
    where = "cycle = :cycle AND scope = :scope AND coalesce(status, '') <> 'superseded' ORDER BY village, id"
    joined = same.hidden(look.ws.db)
    return [plan for plan in look.ws.every(VillagePlan, where, **look.asked) if plan.id not in joined]


def held_forums(look: Look) -> list[Forum]:
    """The forums of the cycle that were held, by village and day."""
    every = look.ws.every(Forum, "cycle = :cycle AND scope = :scope ORDER BY village, date, id", **look.asked)
    return [forum for forum in every if rules.was_held(forum)]


@rule("R01")
def name_of_the_plan(look: Look) -> Iterator[CheckFinding]:
    """The office's own rules call the plan by a name that the letters or a regulation fix."""
    fixed = {calendar.shipped(name).labels["village_plan"]["th"] for name in calendar.shipped_names()}
    said = look.template.labels.get("village_plan", {}).get("th", "")
    if said in fixed:
        return
    own = look.ws.every(PlanningTemplate, "cycle <= :cycle ORDER BY cycle DESC, id LIMIT 1", cycle=look.cycle)
    text = translate("Check", "The rules in use call the plan “{name}”.", name=said or "–")
    todo = translate("Check", "Call it by the fixed name “{name}”.", name=min(fixed, key=len))
    yield CheckFinding("R01", own[0].id if own else look.district, text, todo, "planning_template")


@rule("R02")
def village_committee(look: Look) -> Iterator[CheckFinding]:
    """A plan that was approved names its committee, which has met."""
    where = "type = 'village_committee' AND area LIKE :like ORDER BY id"
    known = {one.area or "": one.id for one in look.ws.every(Committee, where, like=f"{look.district}%")}
    todo = translate("Check", "Enter the village committee and its meeting, and name it in the plan.")
    for plan in plans(look):
        if (plan.status or "") in AT_WORK:
            continue
        committee = plan.committee or known.get(plan.village or "", "")
        if not committee:
            yield of_plan("R02", plan, translate("Check", "The plan does not name its village committee."), todo)
        elif plan.meeting and bodies.resolution(look.ws, plan.meeting) is None:
            text = translate("Check", "The meeting that the plan cites was not held, or resolved nothing.")
            yield of_plan("R02", plan, text, translate("Check", "Name the meeting that resolved on it."))
        elif not bodies.meetings(look.ws, committee, look.cycle, held_only=True):
            yield of_plan("R02", plan, translate("Check", "No meeting of the village committee is recorded."), todo)


@rule("R03")
def support_with_data(look: Look) -> Iterator[CheckFinding]:
    """Every forum had a facilitator of the community development office, every plan names its data."""
    todo = translate("Check", "Enter the facilitator of the community development office.")
    for forum in held_forums(look):
        if not forum.facilitator:
            text = translate(
                "Check", "No facilitator is named for the forum of {village}.", village=_village(look, forum.village)
            )
            yield CheckFinding("R03", forum.id, text, todo, "forum", document_kind="forum", document=forum.id)
    for plan in plans(look):
        if not plan.sources:
            text = translate("Check", "The plan names no data that it was made from.")
            yield of_plan("R03", plan, text, translate("Check", "Tick the data sources used."))


@rule("R04")
def support_of_the_lao(look: Look) -> Iterator[CheckFinding]:
    """Of every forum it is recorded how the LAO helped."""
    todo = translate("Check", "Enter how the LAO supported the forum.")
    for forum in held_forums(look):
        if not forum.lao_support:
            text = translate("Check", "No support of the LAO is recorded for the forum of {village}.",
                             village=_village(look, forum.village))  # fmt: skip
            yield CheckFinding("R04", forum.id, text, todo, "forum", document_kind="forum", document=forum.id)


@rule("R05")
def sufficiency_economy(look: Look) -> Iterator[CheckFinding]:
    """The five answers of the sufficiency economy philosophy are filled in."""
    for plan in plans(look):
        if rules.philosophy_empty(plan):
            text = translate("Check", "The section on the sufficiency economy is not filled in.")
            yield of_plan("R05", plan, text, translate("Check", "Fill in its five parts."))


@rule("R06")
def sent_by_the_end_of_february(look: Look) -> Iterator[CheckFinding]:
    """Every village's plan came by its day; a late one says why."""
    if not (last := look.dues.get("D2", "")):
        return
    sent: set[str] = set()
    for plan in plans(look):
        if rules.has_come(plan):
            sent.add(plan.village or "")
            yield from _late(plan, last)
    if not look.overdue("D2"):
        return
    todo = translate("Check", "Finish the plan and send it.")
    known = {plan.village: plan.id for plan in plans(look)}
    for code in look.villages:
        if code not in sent:
            text = translate("Check", "The plan of {village} has not come.", village=_village(look, code))
            kind, record = ("village_plan", known[code]) if code in known else ("village", code)
            yield CheckFinding("R06", record, text, todo, kind, document_kind=kind, document=record)


def _late(plan: VillagePlan, last: str) -> Iterable[CheckFinding]:
    if not rules.is_late(plan, last):
        return ()
    reason = (plan.late_reason or "").strip()
    text = translate("Check", "The plan was sent late.")
    todo = translate("Check", "Enter the reason for the delay.")
    return (CheckFinding("R06", plan.id, text, todo, "village_plan", waived=bool(reason), reason=reason,
                         document_kind="village_plan", document=plan.id),)  # fmt: skip


@rule("R07")
def real_problems(look: Look) -> Iterator[CheckFinding]:
    """Every project solves a problem that a dated forum raised."""
    todo = translate("Check", "Tick the problem that it solves, and the forum that raised it.")
    for row in look.ws.db.execute(UNTRACED, look.asked):
        text = translate("Check", "Project “{title}” solves no problem that a forum raised.", title=row["title"] or "")
        yield CheckFinding("R07", row["id"], text, todo, "project", document_kind="village_plan", document=row["plan"])


@rule("R08")
def every_dimension(look: Look) -> Iterator[CheckFinding]:
    """Every core dimension has a problem, or a statement with its reason that there is none."""
    todo = translate("Check", "Add a problem in each, or state why there is none.")
    now, found = Now(look.ws.db, look.district), plans(look)
    covered: dict[str, set[str]] = {plan.id: set() for plan in found}
    for problem in now.among(Problem, "plan", covered):
        covered[problem.plan or ""].add(problem.dimension or "")
    for none in now.among(DimensionNone, "plan", covered):
        if (none.reason or "").strip():
            covered[none.plan or ""].add(none.dimension or "")
    for plan in found:
        left = [dimension for dimension in rules.CORE_DIMENSIONS if dimension not in covered[plan.id]]
        if left:
            names = ", ".join(translate("Choices", DIMENSIONS[dimension]) for dimension in left)
            yield of_plan(
                "R08", plan, translate("Check", "No problem in these dimensions: {names}.", names=names), todo
            )


@rule("R10")
def officer_at_every_review(look: Look) -> Iterator[CheckFinding]:
    """The tambon's officer came to every review in person; a breach stays listed with substitute and reason."""
    for forum in held_forums(look):
        yield from _officer(look, forum, forum.village or "")
    where = "type = 'village_committee' AND area LIKE :like"
    for committee in look.ws.every(Committee, where, like=f"{look.district}%"):
        for meeting in bodies.meetings(look.ws, committee.id, look.cycle, held_only=True):
            yield from _officer(look, meeting, committee.area or "")


def _officer(look: Look, held: Forum | Meeting, village: str) -> Iterator[CheckFinding]:
    if held.officer_present == "self":
        return
    note, kind = (held.officer_note or "").strip(), held.kind.name
    place = _village(look, village)
    if held.officer_present:
        text = translate(
            "Check", "The tambon's officer did not come in person to the review in {village}.", village=place
        )
        todo = translate("Check", "Enter the substitute or the reason.")
    else:
        text = translate(
            "Check", "It is not stated whether the tambon's officer came to the review in {village}.", village=place
        )
        todo = translate("Check", "State whether the officer came.")
    waived = bool(held.officer_present and note)
    yield CheckFinding("R10", held.id, text, todo, kind, waived=waived, reason=note if waived else "",
                       document_kind=kind, document=held.id)  # fmt: skip


def _village(look: Look, code: str | None) -> str:
    return village_row(look.ws, code).title if code else ""
