"""Which items differ from what was sent; a move in the list alone is no difference, a new number of sources is."""

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from desktop.domain.district import NeedsItem, NeedsSource
from desktop.store.frozen import Reader


def changed_items(now: Reader, sent: Reader, plans: Sequence[str]) -> set[str]:
    """Ids of items that were changed, added or removed since."""
    here, there = _states(now, plans), _states(sent, plans)
    return {item for item in here.keys() | there.keys() if here.get(item) != there.get(item)}


def _states(reader: Reader, plans: Sequence[str]) -> dict[str, tuple[Any, frozenset[str]]]:
    items = reader.among(NeedsItem, "plan", plans)
    sources: dict[str, set[str]] = {item.id: set() for item in items}
    for source in reader.among(NeedsSource, "item", sources):
        sources[source.item or ""].add(source.project or "")
    return {item.id: (replace(item, order=None), frozenset(sources[item.id])) for item in items}
