"""The needs plan as a table, from the records as they are now or as they were when it was sent.

Whose project is whose: a combined item's sources count for the item it went into, and a project that two counting
items take (two computers may pick it at once) counts for the one that ranks first. So nothing is asked for twice.
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from desktop.domain.district import NeedsItem, NeedsSource
from desktop.domain.funding import ReportedDecision
from desktop.domain.village import Problem, Project, VillagePlan
from desktop.planning.needs_plan.answers import Answer
from desktop.planning.needs_plan.rows import COUNTING, ItemRow, PoolRow
from desktop.planning.needs_plan.words import Words, shared
from desktop.store.frozen import Reader

LAST = "\U0010ffff"
"""Sorts after every key: items that nobody has placed yet come last, by their priority."""


class Table(msgspec.Struct, frozen=True):
    """The items of a plan in their order, and the village projects of each."""

    items: tuple[NeedsItem, ...]
    rows: tuple[ItemRow, ...]
    sources: Mapping[str, tuple[PoolRow, ...]]


def status_of(item: NeedsItem) -> str:
    """The item's status; pending when nobody set one."""
    return item.status or "pending"


def in_order(items: Iterable[NeedsItem]) -> list[NeedsItem]:
    """As the office placed them; those without a place last, by priority."""
    return sorted(items, key=lambda item: (item.order or LAST, item.priority or 1 << 31, item.id))


def table(
    reader: Reader,
    plans: Sequence[str],
    words: Words,
    *,
    decisions: Mapping[str, Answer] | None = None,
    changed: Iterable[str] = (),
) -> Table:
    """The items of `plans` (one document; several when joined) as rows; `changed`: those that differ from the sent."""
    items = in_order(reader.among(NeedsItem, "plan", plans))
    taken = projects_of(reader, items)
    projects = project_rows(reader, {project for group in taken.values() for project in group}, words)
    sources = {item: tuple(projects[one] for one in group if one in projects) for item, group in taken.items()}
    ranks = {item.id: rank for rank, item in enumerate((i for i in items if status_of(i) in COUNTING), start=1)}
    owners = _owners(items, taken, ranks)
    decided, differ = decisions or {}, set(changed)
    rows = tuple(
        _row(
            item,
            sources[item.id],
            words,
            rank=ranks.get(item.id, 0),
            owners=owners,
            decision=decided.get(item.id),
            changed=item.id in differ,
        )
        for item in items
    )
    return Table(tuple(items), rows, sources)


def projects_of(reader: Reader, items: Sequence[NeedsItem]) -> dict[str, list[str]]:
    """Item → ids of its projects, with those of every item that was combined into it."""
    own: dict[str, list[str]] = {item.id: [] for item in items}
    for source in reader.among(NeedsSource, "item", own):
        own[source.item or ""].append(source.project or "")
    parts: dict[str, list[str]] = {}
    for item in items:
        if status_of(item) == "combined" and item.combined_into in own and item.combined_into != item.id:
            parts.setdefault(item.combined_into or "", []).append(item.id)
    return {item.id: list(dict.fromkeys(_gathered(item.id, own, parts, set()))) for item in items}


def _gathered(item: str, own: Mapping[str, list[str]], parts: Mapping[str, list[str]], seen: set[str]) -> list[str]:
    if item in seen:
        return []
    seen.add(item)
    return own[item] + [project for part in parts.get(item, ()) for project in _gathered(part, own, parts, seen)]


def _owners(items: Sequence[NeedsItem], taken: Mapping[str, list[str]], ranks: Mapping[str, int]) -> dict[str, str]:
    """Project → the counting item that it counts for."""
    owners: dict[str, str] = {}
    for item in items:
        if item.id in ranks:
            for project in taken[item.id]:
                owners.setdefault(project, item.id)
    return owners


def _row(
    item: NeedsItem,
    sources: Sequence[PoolRow],
    words: Words,
    *,
    rank: int,
    owners: Mapping[str, str],
    decision: Answer | None,
    changed: bool,
) -> ItemRow:
    tambon = shared({source.tambon for source in sources}) if sources else item.tambon or ""
    dimension = shared({source.dimension for source in sources}) if sources else item.dimension or ""
    mine = [source for source in sources if not rank or owners.get(source.project) == item.id]
    return ItemRow(
        item=item.id,
        rank=rank,
        title=item.title or "",
        status=status_of(item),
        origin=item.origin or "",
        agency=item.agency or "",
        tambon_label=words.tambon(tambon),
        tambon=tambon,
        dimension_label=words.dimension(dimension),
        dimension=dimension,
        budget=item.budget,
        total=sum(item.budget.values()),
        asked=sum(source.total for source in mine),
        sources=len(sources),
        priority=item.priority,
        reason=item.reason or "",
        combined_into=item.combined_into or "",
        decision_result=(decision.result if decision else "") or "",
        decision_reason=(decision.reason if decision else "") or "",
        decision_amount=decision.amount if decision else None,
        decision_on_paper=isinstance(decision, ReportedDecision),
        changed_since_sent=changed,
    )


def project_rows(
    reader: Reader, projects: Iterable[str], words: Words, taken: Mapping[str, str] | None = None
) -> dict[str, PoolRow]:
    """Project → its row, for those projects that are here."""
    return pool_rows(reader, reader.among(Project, "id", projects), words, taken or {})


def pool_rows(
    reader: Reader, projects: Sequence[Project], words: Words, taken: Mapping[str, str]
) -> dict[str, PoolRow]:
    """The rows of `projects` in their order."""
    plans = {plan.id: plan for plan in reader.among(VillagePlan, "id", {one.plan or "" for one in projects})}
    unsaid = {problem for one in projects if not one.dimension for problem in one.problems}
    problems = {problem.id: problem.dimension or "" for problem in reader.among(Problem, "id", unsaid)}
    return {one.id: _pool_row(one, plans.get(one.plan or ""), problems, words, taken) for one in projects}


def _pool_row(
    project: Project, plan: VillagePlan | None, problems: Mapping[str, str], words: Words, taken: Mapping[str, str]
) -> PoolRow:
    village = (plan.village if plan else "") or ""
    name, moo, tambon = words.village(village) if village else ("", 0, "")
    return PoolRow(
        project=project.id,
        title=project.title or "",
        village=village,
        village_name=name,
        moo=moo,
        tambon=tambon,
        tambon_name=words.tambon(tambon),
        dimension=project.dimension or shared({problems[one] for one in project.problems if one in problems}),
        budget=project.budget,
        total=sum(project.budget.values()),
        mode=project.mode or "",
        agency=project.agency or "",
        priority=project.priority,
        taken_by=taken.get(project.id, ""),
        plan_status=(plan.status if plan else "") or "",
    )
