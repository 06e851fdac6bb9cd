"""What the province decided on items: a decision is current until a later one names it as superseded."""

from collections.abc import Sequence

from desktop.domain.province import Decision
from desktop.store.frozen import Now


def current_decisions(now: Now, items: Sequence[str]) -> dict[str, list[Decision]]:
    """Item → its current decisions, oldest first; several when several deciders spoke."""
    every = now.among(Decision, "item", items)
    replaced = {one.supersedes for one in every}
    found: dict[str, list[Decision]] = {}
    for one in sorted(every, key=lambda one: (one.date or "", one.id)):
        if one.id not in replaced:
            found.setdefault(one.item or "", []).append(one)
    return found


def latest_decisions(now: Now, items: Sequence[str]) -> dict[str, Decision]:
    """Item → the latest of its current decisions."""
    return {item: decisions[-1] for item, decisions in current_decisions(now, items).items()}
