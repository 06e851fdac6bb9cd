"""Finding and opening the needs plan of a cycle, and reading its lists."""

from collections.abc import Mapping, Sequence
from functools import partial

from msgspec.structs import replace

from desktop.domain.district import NeedsItem, NeedsPlan, Submission
from desktop.domain.exchange import SameAs
from desktop.domain.village import Project, VillagePlan
from desktop.planning import edit
from desktop.planning.needs_plan import sums
from desktop.planning.needs_plan.answered import of_editions
from desktop.planning.needs_plan.answers import Answer, latest_answers
from desktop.planning.needs_plan.changed import changed_items
from desktop.planning.needs_plan.rows import ItemRow, PoolRow, Totals
from desktop.planning.needs_plan.table import Table, pool_rows, projects_of, status_of, table
from desktop.planning.needs_plan.words import Words
from desktop.planning.similar import Group, groups
from desktop.planning.workspace import Workspace
from desktop.store.frozen import Frozen, Now, at


def current(ws: Workspace, cycle: int, district: str = "") -> NeedsPlan | None:
    """The needs plan of the district (this office's unless named) for `cycle`; of several the one made first."""
    asked = {"cycle": cycle, "district": district or ws.identity.office}
    found = ws.every(NeedsPlan, "cycle = :cycle AND district = :district ORDER BY id LIMIT 1", **asked)
    return found[0] if found else None


def open_plan(ws: Workspace, cycle: int) -> str:
    """The id of this district's needs plan for `cycle`, made if there is none."""
    known = current(ws, cycle)
    if known is not None:
        return known.id
    return edit.create(ws, "needs_plan", district=ws.identity.office, cycle=cycle, status="draft")


def joined(ws: Workspace, plan: str) -> tuple[str, ...]:
    """`plan` and every record that is marked as the same document, lowest id first."""
    found, ask = {plan}, [plan]
    while ask:
        one = ask.pop()
        for pair in ws.every(SameAs, "one = :one OR other = :one", one=one):
            ask += {pair.one or one, pair.other or one} - found
            found |= {pair.one or one, pair.other or one}
    return tuple(sorted(found))


def read(ws: Workspace, plan: str) -> Table:
    """The plan as it is now, with the province's latest decisions and what changed since it was sent."""
    scope = ws.get(NeedsPlan, plan).scope
    now, plans = Now(ws.db, scope), joined(ws, plan)
    sent, answers = submissions_of(now, plans), _decisions(now, plans)
    found = table(now, plans, Words(ws), decisions=answers, changed=_changed(ws, now, plans, sent))
    return replace(found, rows=of_editions(found.rows, answers, sent, plans, partial(frozen, ws)))


def _decisions(now: Now, plans: Sequence[str]) -> Mapping[str, Answer]:
    return latest_answers(now, [item.id for item in now.among(NeedsItem, "plan", plans)])


def _changed(ws: Workspace, now: Now, plans: Sequence[str], sent: Sequence[Submission]) -> set[str]:
    return changed_items(now, frozen(ws, sent[-1]), plans) if sent else set()


def revised(ws: Workspace, plan: str) -> set[str]:
    """Ids of the items that were changed, added or taken out since the plan was sent; none before that, or once closed.

    As long as there are any, the plan is being corrected for its next edition.
    """
    found = ws.get(NeedsPlan, plan)
    now, plans = Now(ws.db, found.scope), joined(ws, plan)
    return _changed(ws, now, plans, submissions_of(now, plans)) if found.status == "sent" else set()


def frozen(ws: Workspace, submission: Submission) -> Frozen:
    """The records of the submission's district as they were when it was sent."""
    return at(ws.db, submission.scope, submission.vector or {}, submission.heads)


def submissions_of(now: Now, plans: Sequence[str]) -> list[Submission]:
    """What was sent of a document, first edition first."""
    return sorted(now.among(Submission, "document", plans), key=lambda one: (one.edition or 0, one.id))


def submissions(ws: Workspace, plan: str) -> list[Submission]:
    """What was sent of this plan, first edition first."""
    return submissions_of(Now(ws.db, ws.get(NeedsPlan, plan).scope), joined(ws, plan))


def items(ws: Workspace, plan: str) -> list[ItemRow]:
    """Every item of the plan in its order, also those that do not count (rank 0)."""
    return list(read(ws, plan).rows)


def totals(ws: Workspace, plan: str) -> Totals:
    """Sums of the items that are pending or selected; dropped, held and combined ones stand in `left_out` only."""
    return sums.summed(read(ws, plan).rows)


def sources(ws: Workspace, item: str) -> list[PoolRow]:
    """The village projects that an item takes up, with those of the items combined into it."""
    found = ws.get(NeedsItem, item)
    return list(read(ws, found.plan or "").sources[item])


def pool(ws: Workspace, cycle: int) -> list[PoolRow]:
    """Every project of this district's village plans for `cycle`, by village and the village's own order."""
    now = Now(ws.db, ws.identity.office)
    plans = {plan.id: plan for plan in now.among(VillagePlan, "cycle", (cycle,))}
    projects = sorted(
        now.among(Project, "plan", plans),
        key=lambda one: (plans[one.plan or ""].village or "", one.order or "~", one.priority or 1 << 31, one.id),
    )
    return list(pool_rows(now, projects, Words(ws), taken(ws, cycle)).values())


def taken(ws: Workspace, cycle: int) -> dict[str, str]:
    """Project → the needs item of `cycle` that has it; of several the first that is not combined into another."""
    plan = current(ws, cycle)
    if plan is None:
        return {}
    now = Now(ws.db, plan.scope)
    found: dict[str, str] = {}
    every = now.among(NeedsItem, "plan", joined(ws, plan.id))
    groups = projects_of(now, every)
    for item in sorted(every, key=lambda item: (status_of(item) == "combined", item.id)):
        for project in groups[item.id]:
            found.setdefault(project, item.id)
    return found


def similar(ws: Workspace, cycle: int) -> list[Group]:
    """Groups of village projects of `cycle` that ask for the same thing, most alike first."""
    return groups(pool(ws, cycle))
