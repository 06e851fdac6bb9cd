"""The answer to a village: every project and every problem that it raised, with the best that came of it (§2.4).

Several routes run at once (LAO, province, PAO, agencies); the headline is the best of them, the others stand beside it.
"""

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from desktop.domain.areas import DIMENSIONS
from desktop.domain.district import NeedsItem
from desktop.domain.funding import REFERRAL_STATUSES, ActionItem, AllocatedProject, Referral
from desktop.domain.money import baht
from desktop.domain.province import DECIDERS, NEGATIVE_RESULTS, RESULTS
from desktop.domain.village import Problem, Project, VillagePlan
from desktop.domain.village_choices import MODES
from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning import fate_after, fate_lao
from desktop.planning.fate import is_sent, item_of
from desktop.planning.fate_province import sendings
from desktop.planning.needs_plan.answers import Answer, current_answers
from desktop.planning.needs_plan.rows import COUNTING
from desktop.planning.needs_plan.table import status_of
from desktop.planning.whole_sum import Whole, whole_of
from desktop.planning.workspace import Workspace
from desktop.store.frozen import Now

RANKS = {result: rank for rank, result in enumerate(("accepted", "referred", "deferred", "rejected"))}
"""Results of deciders, the best for the village first."""

NO = ("left_out", "not_taken", "cancelled", "not_requested", *NEGATIVE_RESULTS)
"""States that want a reason."""


class AnswerRow(msgspec.Struct, frozen=True, kw_only=True):
    """What a village is told about one of its projects, or about a problem that none of them solves (`project` its id).

    `times`: n of “เสนอครั้งที่ n”. `state`: waiting, own, no_project, left_out, not_taken, chosen, sent, a decider's
    result, not_requested (the agency), lao (in the LAO's plan), funded, finished or cancelled: the best of all routes.
    `amount` is the sum of the item: `together` says whose (`วงเงินรวม 6 หมู่บ้าน`) where it joins several projects, of
    `villages`. `others`: what other deciders said. `latest`: the last that is known of its money and work, or "".
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
    together: str = ""
    villages: tuple[str, ...] = ()
    fiscal_year: int | None = None
    date: str = ""
    times: int = 1
    latest: str = ""
    others: str = ""
    kind: str = "project"

    @property
    def money(self) -> str:
        """The amount with its unit, and for how many villages it is; "" without one."""
        amount = translate("Fate", "{baht} baht", baht=baht(self.amount)) if self.amount is not None else ""
        return " ".join(part for part in (self.together if amount else "", amount) if part)


def answers(ws: Workspace, village: str, cycle: int) -> list[AnswerRow]:
    """The fate of every project of a village's plan for `cycle`, in its order, then of problems without a project."""
    plans = ws.every(VillagePlan, "village = :village AND cycle = :cycle", village=village, cycle=cycle)
    order = "plan = :plan ORDER BY coalesce(\"order\", '~'), priority, id"
    found: list[AnswerRow] = []
    solved: set[str] = set()
    for plan in plans:
        sent = is_sent(ws, plan)
        for project in ws.every(Project, order, plan=plan.id):
            solved.update(project.problems)
            found.append(_answer(ws, project, sent=sent))
    left = [one for plan in plans for one in ws.every(Problem, order, plan=plan.id) if one.id not in solved]
    return [*found, *(_unsolved(ws, one) for one in left)]


def _unsolved(ws: Workspace, problem: Problem) -> AnswerRow:
    return AnswerRow(
        project=problem.id,
        kind="problem",
        title=problem.problem or "",
        dimension=choice(DIMENSIONS, problem.dimension),
        asked=0,
        state="no_project",
        answer=translate("Fate", "No project of the village plan answers it."),
        times=fate_after.times_proposed(ws, problem),
    )


def _answer(ws: Workspace, project: Project, *, sent: bool) -> AnswerRow:
    item = item_of(ws, project.id)
    row = AnswerRow(
        project=project.id,
        title=project.title or "",
        dimension=choice(DIMENSIONS, project.dimension),
        asked=sum(project.budget.values()),
        item=item.id if item else "",
        item_title=(item.title if item else "") or "",
        times=fate_after.times_proposed(ws, project),
        latest=_latest(ws, project.id, item),
    )
    whole = whole_of(ws, item.id) if item else Whole(0, ())
    row = replace(row, together=whole.words, villages=whole.villages if whole.words else ())
    row = _worked_on(ws, _decided(ws, row, project, item, sent=sent), item)
    why = row.reason or (translate("Fate", "No reason was given.") if row.state in NO else "")
    return replace(row, answer=_answer_text(row.state), reason=why)


def _decided(ws: Workspace, row: AnswerRow, project: Project, item: NeedsItem | None, *, sent: bool) -> AnswerRow:
    """With the best that any decider said, and the others beside it; without one as far as it has come."""
    every = _of_each(current_answers(Now(ws.db, item.scope), [item.id]).get(item.id, ())) if item else []
    if item is None or not every:
        state = _on_its_way(ws, item) if item else _not_taken(project, sent=sent)
        return replace(row, state=state, reason=(item.reason if item else "") or "")
    best = min(reversed(every), key=lambda one: RANKS.get(one.result or "", len(RANKS)))
    said = replace(
        row,
        state=best.result or "waiting",
        reason=best.reason or "",
        decided_by=choice(DECIDERS, best.decided_by),
        amount=best.amount,
        fiscal_year=best.fiscal_year,
        date=best.date or "",
        others=" · ".join(_in_words(one) for one in every if one is not best),
    )
    return _referred(ws, said, item) if said.state == "referred" else said


def _of_each(every: Iterable[Answer]) -> list[Answer]:
    """The latest answer of each decider, oldest first."""
    return list({one.decided_by: one for one in every}.values())


def _in_words(one: Answer) -> str:
    said = choice(RESULTS, one.result)
    parts = (translate("Fate", "{who}: {said}", who=choice(DECIDERS, one.decided_by), said=said), one.reason or "")
    return " · ".join(part for part in parts if part)


def _referred(ws: Workspace, row: AnswerRow, item: NeedsItem) -> AnswerRow:
    """What was referred on is a no when every agency has declined to ask for its money."""
    sent = ws.every(Referral, "item = :item ORDER BY answered_on, id", item=item.id)
    if any(one.status == "allocated" for one in sent):
        return replace(row, state="funded", reason="")
    if not sent or any(one.status != "not_requested" for one in sent):
        return row
    last = sent[-1]
    return replace(row, state="not_requested", reason=last.answer or "", date=last.answered_on or row.date)


def _worked_on(ws: Workspace, row: AnswerRow, item: NeedsItem | None) -> AnswerRow:
    """With its money and work, and the LAO's plan, where these are better than what was said."""
    counts = item is not None and status_of(item) in COUNTING
    given, lines = fate_after.money(ws, item) if item and counts else ([], [])
    taken = fate_lao.projects(ws, row.project)
    own = [*given, *lines]
    lines = [*lines, *fate_lao.lines(ws, taken)]
    alive = [one for one in lines if one.status != "cancelled"]
    stopped = {one.allocated for one in lines} - {one.allocated for one in alive}
    paid = [one for one in given if one.id not in stopped]
    if alive or paid:
        return _funded(row if own else replace(row, together=""), alive, paid)
    if taken and (lines or row.state != "accepted"):
        return replace(row, state="lao", reason="", decided_by="", amount=None, fiscal_year=None, date="")
    return replace(row, state="cancelled", reason=fate_after.hindrance(ws, lines[-1])) if lines else row


def _funded(row: AnswerRow, lines: list[ActionItem], given: list[AllocatedProject]) -> AnswerRow:
    own = {one.allocated for one in lines}
    amounts = [one.amount for one in lines] + [one.amount for one in given if one.id not in own]
    finished = bool(lines) and all(one.status == "finished" for one in lines)
    year = next((one.fiscal_year for one in given if one.fiscal_year), row.fiscal_year)
    state = "finished" if finished else "funded"
    return replace(row, state=state, reason="", amount=sum(one or 0 for one in amounts) or row.amount, fiscal_year=year)


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


def _on_its_way(ws: Workspace, item: NeedsItem) -> str:
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
        "not_requested": choice(REFERRAL_STATUSES, "not_requested"),
        "lao": translate("Fate", "In the plan of the LAO"),
        "funded": translate("Fate", "Funded"),
        "finished": translate("Fate", "Funded and finished"),
        "cancelled": translate("Fate", "Its work was cancelled"),
    }
    return texts.get(state) or choice(RESULTS, state)
