"""What became of a village project: from the forum through the needs plan to the province's answer (R24)."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.areas import DIMENSIONS
from desktop.domain.district import NEEDS_ITEM_STATUSES, NeedsItem, NeedsPlan, NeedsSource
from desktop.domain.province import DECIDERS, NEGATIVE_RESULTS, RESULTS
from desktop.domain.village import MODES, PLAN_STATUSES, Forum, Problem, Project, VillagePlan
from desktop.i18n import translate
from desktop.planning import fate_after, fate_lao
from desktop.planning.fate_province import at_province, sendings
from desktop.planning.needs_plan.answers import Answer, current_answers
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.planning.needs_plan.rows import COUNTING
from desktop.planning.needs_plan.table import status_of
from desktop.planning.steps import DONE, DUE, LATE, STOPPED, Step
from desktop.planning.workspace import Workspace
from desktop.store.frozen import Now

__all__ = [
    "DONE",
    "DUE",
    "LATE",
    "STOPPED",
    "AnswerRow",
    "Step",
    "answers",
    "fate_of_item",
    "fate_of_project",
    "item_of",
]

RECEIVED = ("submitted", "received", "accepted", "promulgated", "superseded")


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRow:
    """What a village is told about one of its projects.

    `times`: n of “เสนอครั้งที่ n”. `state`: waiting, own, left_out, not_taken, chosen, sent, or the province's result.
    `latest`: the last that is known of its money and work, at an agency, in the action plan or at the LAO, or "".
    """

    project: str
    title: str
    dimension: str
    asked: int
    item: str = ""
    item_title: str = ""
    state: str = "waiting"
    answer: str = ""
    reason: str = ""
    decided_by: str = ""
    amount: int | None = None
    fiscal_year: int | None = None
    date: str = ""
    times: int = 1
    latest: str = ""


def fate_of_project(ws: Workspace, project: str) -> tuple[Step, ...]:
    """The stations of a project in order, from the forum to the next year.

    Those still to come are `due`, and nothing of this year follows one that is `stopped`.
    """
    found = ws.get(Project, project)
    plan = ws.find(VillagePlan, found.plan or "")
    steps = [*fate_after.carried(ws, found), *_raised(ws, found), _in_village_plan(plan)]
    steps += [*fate_after.in_area_plans(ws, project), *fate_lao.by_the_lao(ws, project)]
    item = item_of(ws, project)
    steps += fate_of_item(ws, item) if item else [_not_taken_yet(ws, plan)]
    return (*steps, *fate_after.again(ws, found))


def fate_of_item(ws: Workspace, item: NeedsItem) -> list[Step]:
    """The stations of a needs item, from the district's choice to the finished work."""
    steps = _in_district(ws, item)
    if status_of(item) not in COUNTING:
        return steps
    decided = current_decisions(Now(ws.db, item.scope), [item.id]).get(item.id, [])
    paper = list(fate_after.on_paper(ws, item))
    return [
        *steps,
        *fate_after.beyond_the_lao(ws, item),
        *at_province(ws, item, decided, answered=bool(paper)),
        *paper,
        *fate_after.referred(ws, item),
        *fate_after.funded(ws, item),
    ]


def item_of(ws: Workspace, project: str) -> NeedsItem | None:
    """The needs item that a project went into, at the end of a row of combinations; counting ones before others."""
    found = [_whole(ws, item) for link in ws.every(NeedsSource, "project = :project", project=project)
             if (item := ws.find(NeedsItem, link.item or ""))]  # fmt: skip
    return min(found, key=lambda item: (status_of(item) not in COUNTING, item.id), default=None)


def _whole(ws: Workspace, item: NeedsItem) -> NeedsItem:
    seen = {item.id}
    while status_of(item) == "combined" and (whole := ws.find(NeedsItem, item.combined_into or "")):
        if whole.id in seen:
            break
        seen.add(whole.id)
        item = whole
    return item


def _raised(ws: Workspace, project: Project) -> list[Step]:
    """The forum at which its problems were raised."""
    problems = [one for name in project.problems if (one := ws.find(Problem, name))]
    forums = [held for problem in problems if (held := ws.find(Forum, problem.forum or ""))]
    what = translate("Fate", "Raised at the village forum")
    if not forums:
        detail = translate("Fate", "It does not name a problem raised at a forum.")
        return [Step(at="", what=what, detail=detail, meaning=LATE, kind="project", record=project.id)]
    detail = " · ".join(dict.fromkeys(fate_after.voted(problem) for problem in problems))
    first = min(forums, key=lambda forum: forum.date or "")
    return [Step(at=first.date or "", what=what, detail=detail, meaning=DONE, kind="forum", record=first.id)]


def _in_village_plan(plan: VillagePlan | None) -> Step:
    what = translate("Fate", "In the village plan")
    if plan is None:
        return Step(at="", what=what, detail=translate("Fate", "That plan is not here."), meaning=DUE)
    status = plan.status or "draft"
    detail = translate("Choices", PLAN_STATUSES[status])
    meaning, at = DONE if status in RECEIVED else STOPPED if status == "returned" else DUE, plan.submitted_on or ""
    return Step(at=at, what=what, detail=detail, meaning=meaning, kind="village_plan", record=plan.id)


def _not_taken_yet(ws: Workspace, plan: VillagePlan | None) -> Step:
    """Due while the district still works on its plan; stopped when that was sent without it."""
    what = translate("Fate", "In the district's needs plan")
    if plan and _is_sent(ws, plan):
        return Step(at="", what=what, detail=translate("Fate", "It was sent without this project."), meaning=STOPPED)
    return Step(at="", what=what, detail=translate("Fate", "Not chosen yet"), meaning=DUE)


def _is_sent(ws: Workspace, plan: VillagePlan) -> bool:
    """Whether the district has sent its needs plan for the cycle of this village plan."""
    asked = {"cycle": plan.cycle, "scope": plan.scope}
    needs = ws.every(NeedsPlan, "cycle = :cycle AND scope = :scope", **asked)
    return any(one.status in ("sent", "closed") for one in needs)


def _in_district(ws: Workspace, item: NeedsItem) -> list[Step]:
    status = status_of(item)
    why = item.reason or (translate("Fate", "No reason was given.") if status == "dropped" else "")
    detail = " · ".join(part for part in (translate("Choices", NEEDS_ITEM_STATUSES[status]), why) if part)
    meaning = {"selected": DONE, "dropped": STOPPED}.get(status, DUE)
    links = ws.every(NeedsSource, "item = :item", item=item.id)
    if len(links) > 1:
        together = translate("Fate", "Combined with {count} other projects in “{title}”",
                             count=len(links) - 1, title=item.title)  # fmt: skip
        detail = f"{detail} · {together}"
    what = translate("Fate", "In the district's needs plan")
    return [Step(at="", what=what, detail=detail, meaning=meaning, kind="needs_item", record=item.id)]


def answers(ws: Workspace, village: str, cycle: int) -> list[AnswerRow]:
    """What became of every project of a village's plan for `cycle`, in the village's order: for the leaflet to it."""
    plans = ws.every(VillagePlan, "village = :village AND cycle = :cycle", village=village, cycle=cycle)
    order = "plan = :plan ORDER BY coalesce(\"order\", '~'), priority, id"
    found: list[AnswerRow] = []
    for plan in plans:
        sent = _is_sent(ws, plan)
        found += [_answer(ws, project, sent=sent) for project in ws.every(Project, order, plan=plan.id)]
    return found


def _answer(ws: Workspace, project: Project, *, sent: bool) -> AnswerRow:
    item = item_of(ws, project.id)
    decisions = current_answers(Now(ws.db, item.scope), [item.id]).get(item.id, []) if item else []
    last = decisions[-1] if decisions else None
    state = _state(ws, item, last) if item else _not_taken(project, sent=sent)
    return AnswerRow(
        project=project.id,
        title=project.title or "",
        dimension=_choice(DIMENSIONS, project.dimension),
        asked=sum(project.budget.values()),
        item=item.id if item else "",
        item_title=(item.title if item else "") or "",
        state=state,
        answer=_answer_text(state),
        reason=_why(state, last.reason if last else item.reason if item else None),
        decided_by=_choice(DECIDERS, last.decided_by) if last else "",
        amount=last.amount if last else None,
        fiscal_year=last.fiscal_year if last else None,
        date=(last.date if last else "") or "",
        times=fate_after.times_proposed(ws, project),
        latest=_latest(ws, project.id, item),
    )


def _why(state: str, said: str | None) -> str:
    """The reason; that there is none, where a no or a silence wants one."""
    wanted = state in ("left_out", "not_taken", *NEGATIVE_RESULTS)
    return said or (translate("Fate", "No reason was given.") if wanted else "")


def _latest(ws: Workspace, project: str, item: NeedsItem | None) -> str:
    way = [*fate_lao.by_the_lao(ws, project)]
    if item is not None and status_of(item) in COUNTING:
        way += [*fate_after.referred(ws, item), *fate_after.funded(ws, item)]
    said = [" · ".join(part for part in (step.what, step.detail) if part) for step in way]
    return said[-1] if said else ""


def _not_taken(project: Project, *, sent: bool) -> str:
    if project.mode == "self":
        return "own"
    return "left_out" if sent else "waiting"


def _state(ws: Workspace, item: NeedsItem, decision: Answer | None) -> str:
    if decision is not None:
        return decision.result or "waiting"
    if status_of(item) not in COUNTING:
        return "not_taken" if status_of(item) == "dropped" else "waiting"
    return "sent" if sendings(ws, item) else "chosen"


def _answer_text(state: str) -> str:
    texts = {
        "waiting": translate("Fate", "Not chosen yet"),
        "own": translate("Choices", MODES["self"]),
        "left_out": translate("Fate", "Not in the plan that the district sent"),
        "not_taken": translate("Fate", "Not chosen by the district"),
        "chosen": translate("Fate", "In the district's needs plan"),
        "sent": translate("Fate", "Sent to the province, no answer yet"),
    }
    return texts.get(state) or _choice(RESULTS, state)


def _choice(choices: Mapping[str, str], value: str | None) -> str:
    """The word for a value in the reader's language; the value itself when it is none of the known ones."""
    word = choices.get(value or "", value or "")
    return translate("Choices", word)
