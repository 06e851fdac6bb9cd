"""Old links after a new edition of the strategy framework: one to one by itself, the rest as tasks for a person."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from desktop.domain.errors import AppError
from desktop.domain.ids import link_id
from desktop.domain.planning_year import StrategyFramework, StrategyMapping
from desktop.domain.province import Strategy
from desktop.domain.thai import search_key
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.edit import Written
from desktop.planning.workspace import Workspace

SAME = 80
"""From this likeness on (0 to 100) two titles with one code mean the same strategy."""
_CLOSE = 60
"""From this likeness on a strategy of the new edition is offered."""
_MOST = 5
_LINKS = """SELECT strategy AS node FROM needs_item WHERE strategy IS NOT NULL
    UNION ALL SELECT strategy FROM action_item WHERE strategy IS NOT NULL
    UNION ALL SELECT value FROM district_strategy, json_each(district_strategy.provincial)"""


class MappingReasonError(AppError):
    """An old strategy given up without a word why."""

    template = QT_TRANSLATE_NOOP("Errors", "Say why {strategy} has no successor in the new framework.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write the reason, or choose the strategies it went into.")


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A strategy of the new edition that an old one may have become; `score` 0 to 100."""

    strategy: str
    code: str
    title: str
    score: int


class Unmapped(msgspec.Struct, frozen=True, kw_only=True):
    """An old strategy of which nobody has said where it went; `links` records here still point to it."""

    old: str
    code: str
    title: str
    framework: str
    links: int
    offers: tuple[Offer, ...]


def one_to_one(
    workspace: Workspace, framework: str, before: StrategyFramework | None
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Id and fields of each mapping that needs no person: same code, similar title; none that is here already."""
    known = {one.old for one in workspace.every(StrategyMapping, "framework = :f", f=framework)}
    new = {one.code: one for one in _nodes(workspace, framework)}
    for old in _old_nodes(workspace, before, framework):
        fits = new.get(old.code)
        if fits and old.id not in known and _likeness(old, fits) >= SAME:
            values = {"old": old.id, "framework": framework, "new": {fits.id: True}}
            yield link_id("strategy_mapping", old.id, framework), values


def unmapped(workspace: Workspace) -> list[Unmapped]:
    """The tasks: old strategies without a successor in the edition that followed, those with most links first."""
    links = _links(workspace)
    found = [
        _task(old, framework.id, _nodes(workspace, framework.id), links.get(old.id, 0))
        for framework, old in _left(workspace)
    ]
    return sorted(found, key=lambda task: (-task.links, task.code))


def waiting(workspace: Workspace) -> int:
    """How many of the tasks are about strategies that records here still point to."""
    left = [old.id for _framework, old in _left(workspace)]
    return len(_links(workspace).keys() & set(left)) if left else 0


def _left(workspace: Workspace) -> Iterator[tuple[StrategyFramework, Strategy]]:
    """Each edition in use, with the old strategies of which nobody has said what they became in it."""
    for framework in workspace.every(StrategyFramework, "status = 'published' ORDER BY from_year, edition"):
        done = {one.old for one in workspace.every(StrategyMapping, "framework = :f", f=framework.id)}
        before = workspace.find(StrategyFramework, framework.replaces or "")
        for old in _old_nodes(workspace, before, framework.id):
            if old.id not in done:
                yield framework, old


def candidates(workspace: Workspace, task: Unmapped) -> list[Offer]:
    """Every strategy of the new edition that the old one of this task may have become, the likeliest first."""
    old = workspace.get(Strategy, task.old)
    rows = [_offer(one, _likeness(old, one)) for one in _nodes(workspace, task.framework)]
    same = {offer.strategy: place for place, offer in enumerate(task.offers)}
    return sorted(rows, key=lambda offer: (same.get(offer.strategy, len(same)), -offer.score, offer.code))


def undecide(workspace: Workspace, mapping: str) -> Written:
    """Take back what this office said of an old strategy; it is a task again."""
    return edit.remove(workspace, "strategy_mapping", [mapping])


def map_to(workspace: Workspace, old: str, framework: str, new: Sequence[str], reason: str = "") -> str:
    """A person says what an old strategy became, none with a reason; answers the mapping's id.

    Raises `MappingReasonError`.
    """
    node = workspace.get(Strategy, old)
    if not new and not reason.strip():
        raise MappingReasonError(strategy=f"{node.code} {node.title}")
    own = workspace.every(StrategyMapping, "old = :o AND framework = :f", o=old, f=framework)
    before = next((one.new for one in own if one.scope == workspace.identity.office), ())
    values: dict[str, Any] = {"old": old, "framework": framework, "reason": reason or None}
    values["new"] = dict.fromkeys(before) | dict.fromkeys(new, True)
    return edit.put(workspace, "strategy_mapping", [values], scope=workspace.identity.office).ids[0]


def _nodes(workspace: Workspace, framework: str) -> list[Strategy]:
    return workspace.every(Strategy, "framework = :f ORDER BY code", f=framework)


def _old_nodes(workspace: Workspace, before: StrategyFramework | None, framework: str) -> list[Strategy]:
    """The strategies of the edition before; without one, the province's that stand in no edition."""
    if before:
        return _nodes(workspace, before.id)
    scope = workspace.get(StrategyFramework, framework).scope
    return workspace.every(Strategy, "framework IS NULL AND scope = :scope ORDER BY code", scope=scope)


def _links(workspace: Workspace) -> dict[str, int]:
    query = f"SELECT node, count(*) FROM ({_LINKS}) GROUP BY node"
    return {row[0]: row[1] for row in workspace.db.execute(query)}


def _task(old: Strategy, framework: str, new: Sequence[Strategy], links: int) -> Unmapped:
    scores = sorted(((_likeness(old, one), one) for one in new), key=lambda pair: (-pair[0], pair[1].code or ""))
    offers = [_offer(one, score) for score, one in scores[:_MOST] if score >= _CLOSE or one.code == old.code]
    return Unmapped(
        old=old.id,
        code=old.code or "",
        title=old.title or "",
        framework=framework,
        links=links,
        offers=tuple(offers),
    )


def _offer(one: Strategy, score: int) -> Offer:
    return Offer(strategy=one.id, code=one.code or "", title=one.title or "", score=score)


def _likeness(one: Strategy, other: Strategy) -> int:
    from rapidfuzz.fuzz import ratio

    return int(ratio(_key(one), _key(other)))


def _key(strategy: Strategy) -> str:
    return search_key(strategy.title or "").replace(" ", "")
