"""The provincial strategy framework as people read it: its editions, and the tree of one with indicators (§2.6)."""

import msgspec

from desktop.domain.district_plan import Indicator
from desktop.domain.planning_year import StrategyFramework, StrategyMapping
from desktop.domain.province import Strategy
from desktop.planning import alignment, edit
from desktop.planning.district_plan.plans import indicators
from desktop.planning.workspace import Workspace

OWN = ""
"""Stands for the strategies that stand in no edition: entered here, from paper."""


class Edition(msgspec.Struct, frozen=True, kw_only=True):
    """One edition with how many strategies it has; `framework` is `OWN` for those entered without one."""

    framework: str
    title: str = ""
    from_year: int = 0
    to_year: int = 0
    number: int = 0
    status: str = ""
    letter: str = ""
    published_on: str = ""
    strategies: int = 0


class TreeRow(msgspec.Struct, frozen=True, kw_only=True):
    """A strategy, or an indicator below it (`indicator`); numbers are text as entered, `targets` by B.E. year."""

    id: str
    depth: int
    title: str
    code: str = ""
    level: str = ""
    indicator: bool = False
    unit: str = ""
    baseline: str = ""
    agency: str = ""
    targets: dict[str, str] = msgspec.field(default_factory=dict)


class Mapped(msgspec.Struct, frozen=True, kw_only=True):
    """Where an old strategy went: titles of the new ones, or the reason why none; `ours` when said at this office."""

    mapping: str
    code: str
    title: str
    new: tuple[str, ...]
    reason: str
    ours: bool


def editions(ws: Workspace) -> list[Edition]:
    """The editions that are here, the newest first; behind them what was entered without one, if anything was."""
    counts = _counts(ws)
    found = ws.every(StrategyFramework, "1 ORDER BY from_year DESC, edition DESC, id")
    rows = [_edition(one, counts.get(one.id, 0)) for one in found]
    return [*rows, Edition(framework=OWN, strategies=counts[OWN])] if counts.get(OWN) else rows


def tree(ws: Workspace, framework: str) -> list[TreeRow]:
    """The strategies of an edition in the order of their codes, each followed by its indicators."""
    where = "framework = :framework" if framework else "framework IS NULL"
    rows: list[TreeRow] = []
    for node in alignment.tree(ws.every(Strategy, f"{where} ORDER BY code, id", framework=framework)):
        rows.append(TreeRow(id=node.id, depth=node.depth, code=node.code, title=node.title, level=node.level))
        rows += [_indicator(one, node.depth + 1) for one in indicators(ws, node.id)]
    return rows


def mapped(ws: Workspace) -> list[Mapped]:
    """What has been said of old strategies, by itself or by a person; by code."""
    names = {one.id: f"{one.code or ''} {one.title or ''}".strip() for one in ws.every(Strategy)}
    rows = [_mapped(ws, one, names) for one in ws.every(StrategyMapping)]
    return sorted(rows, key=lambda row: (row.code, row.title))


def add(ws: Workspace, code: str, title: str) -> str:
    """A strategy of the province that this office has on paper only; answers its id."""
    return edit.create(ws, "strategy", code=code, title=title)


def _counts(ws: Workspace) -> dict[str, int]:
    query = "SELECT coalesce(framework, ''), count(*) FROM strategy GROUP BY 1"
    return {str(row[0]): int(row[1]) for row in ws.db.execute(query)}


def _edition(one: StrategyFramework, strategies: int) -> Edition:
    return Edition(
        framework=one.id,
        title=one.title or "",
        from_year=one.from_year or 0,
        to_year=one.to_year or 0,
        number=one.edition or 1,
        status=one.status or "draft",
        letter=one.letter or "",
        published_on=one.published_on or "",
        strategies=strategies,
    )


def _indicator(one: Indicator, depth: int) -> TreeRow:
    return TreeRow(
        id=one.id,
        depth=depth,
        title=one.title or "",
        indicator=True,
        unit=one.unit or "",
        baseline=one.baseline or "",
        agency=one.agency or "",
        targets=dict(sorted(one.targets.items())),
    )


def _mapped(ws: Workspace, one: StrategyMapping, names: dict[str, str]) -> Mapped:
    code, _, title = names.get(one.old or "", "").partition(" ")
    return Mapped(
        mapping=one.id,
        code=code,
        title=title,
        new=tuple(names.get(node, node) for node in one.new),
        reason=one.reason or "",
        ours=one.scope == ws.identity.office,
    )
