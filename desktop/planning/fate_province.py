"""The province's station on the way of a need: when it was sent, in which editions, and what was decided."""

from desktop.domain.district import NeedsItem, NeedsPlan, Submission
from desktop.domain.province import DECIDERS, NEGATIVE_RESULTS, RESULTS, TARGETS, Decision
from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning import bodies
from desktop.planning.needs_plan.plans import frozen, submissions
from desktop.planning.needs_plan.rows import COUNTING
from desktop.planning.needs_plan.table import status_of
from desktop.planning.steps import DONE, DUE, STOPPED, Step
from desktop.planning.whole_sum import Whole, whole_of
from desktop.planning.workspace import Workspace


def sendings(ws: Workspace, item: NeedsItem) -> list[Submission]:
    """The submissions in which the item stood and counted."""
    every = submissions(ws, item.plan or "") if ws.find(NeedsPlan, item.plan or "") else []
    with_it = [(one, frozen(ws, one).get(NeedsItem, item.id)) for one in every]
    return [one for one, then in with_it if then and status_of(then) in COUNTING]


def at_province(ws: Workspace, item: NeedsItem, decided: list[Decision], *, answered: bool) -> list[Step]:
    """Each edition in which it was sent, and what was decided; `answered` when an answer came on paper."""
    sent = [_sent(one) for one in sendings(ws, item)]
    if not sent:
        what = translate("Fate", "Sent to the province")
        return [Step(at="", what=what, detail=translate("Fate", "Not sent yet"), meaning=DUE)]
    if decided or answered:
        return [*sent, *(_decided(ws, one, whole_of(ws, item.id)) for one in decided)]
    return [*sent, _no_answer()]


def _sent(one: Submission) -> Step:
    what = translate("Fate", "Sent to the province")
    detail = translate("Fate", "Letter {letter}, edition {edition}", letter=one.letter or "-", edition=one.edition)
    return Step(at=one.sent_on or "", what=what, detail=detail, meaning=DONE, kind="submission", record=one.id)


def _no_answer() -> Step:
    what = translate("Fate", "Result of the consideration")
    return Step(at="", what=what, detail=translate("Fate", "No answer from the province yet"), meaning=DUE)


def _decided(ws: Workspace, decision: Decision, whole: Whole) -> Step:
    amount = whole.money(decision.amount) if decision.amount is not None else ""
    year = translate("Fate", "budget of {year}", year=decision.fiscal_year) if decision.fiscal_year else ""
    who = choice(DECIDERS, decision.decided_by)
    against = decision.result in NEGATIVE_RESULTS
    why = decision.reason or (translate("Fate", "No reason was given.") if against else "")
    resolved = bodies.meeting_words(ws, decision.meeting)
    parts = (choice(RESULTS, decision.result), choice(TARGETS, decision.document), amount, year, why, resolved)
    meaning = STOPPED if decision.result == "rejected" else DUE if against else DONE
    return Step(
        at=decision.date or "",
        what=translate("Fate", "Result from: {who}", who=who),
        detail=" · ".join(part for part in parts if part),
        meaning=meaning,
        kind="decision",
        record=decision.id,
    )
