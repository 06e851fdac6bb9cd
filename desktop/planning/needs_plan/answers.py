"""What is known of the answers to items: the deciders' own, and what came on paper, which yields to those."""

from collections.abc import Sequence

from desktop.domain.funding import ReportedDecision
from desktop.domain.province import Decision
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.store.frozen import Now

Answer = Decision | ReportedDecision


def on_paper(now: Now, items: Sequence[str]) -> dict[str, list[ReportedDecision]]:
    """Item → answers that came on paper from those whose own answer is not here, oldest first."""
    own = {(item, one.decided_by) for item, every in current_decisions(now, items).items() for one in every}
    found: dict[str, list[ReportedDecision]] = {}
    for one in sorted(now.among(ReportedDecision, "item", items), key=lambda one: (one.date or "", one.id)):
        if (one.item, one.decided_by) not in own:
            found.setdefault(one.item or "", []).append(one)
    return found


def current_answers(now: Now, items: Sequence[str]) -> dict[str, list[Answer]]:
    """Item → all that count, oldest first."""
    found: dict[str, list[Answer]] = {item: [*every] for item, every in current_decisions(now, items).items()}
    for item, every in on_paper(now, items).items():
        found[item] = sorted([*found.get(item, []), *every], key=lambda one: (one.date or "", one.id))
    return found


def latest_answers(now: Now, items: Sequence[str]) -> dict[str, Answer]:
    """Item → the latest of those that count."""
    return {item: every[-1] for item, every in current_answers(now, items).items()}
