"""The alignment matrix: provincial strategies × clusters of needs, with what the plan asks for in each cell.

An item stands under the provincial strategy it names itself; else under those of the district strategies that name it;
else under those of the district strategies that answer its dimension. It may stand in several rows, and counts once
in every total. Money is whole satang.
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from desktop.domain.areas import DIMENSIONS
from desktop.domain.district import NeedsItem
from desktop.domain.district_plan import DistrictStrategy
from desktop.domain.planning_year import StrategyFramework, StrategyMapping
from desktop.domain.province import Strategy
from desktop.planning import needs_plan
from desktop.planning.district_plan.plans import current
from desktop.planning.needs_plan.rows import ItemRow
from desktop.planning.needs_plan.words import NOT_STATED, SEVERAL
from desktop.planning.workspace import Workspace

NONE = ""
"""The row of what no provincial strategy answers."""


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """A provincial strategy in its tree: `depth` 0 for one at the top."""

    id: str
    code: str
    title: str
    level: str
    parent: str
    depth: int


class Cell(msgspec.Struct, frozen=True):
    """How many items, and their sum in satang."""

    items: int = 0
    total: int = 0


class MatrixRow(msgspec.Struct, frozen=True, kw_only=True):
    """One provincial strategy with everything below it: its cells by need cluster, and its own total."""

    node: Node
    cells: Mapping[str, Cell]
    whole: Cell


class Matrix(msgspec.Struct, frozen=True, kw_only=True):
    """`columns` (key, label); `rows` in the order of the tree; `unanswered` the row of items without any strategy.

    `not_asked`: strategies that no village asked for (the uppermost of each branch). `totals` and `whole` count each
    item once.
    """

    columns: tuple[tuple[str, str], ...]
    rows: tuple[MatrixRow, ...]
    totals: Mapping[str, Cell]
    whole: Cell
    not_asked: tuple[Node, ...]
    unanswered: tuple[ItemRow, ...]
    unanswered_cells: Mapping[str, Cell]


def provincial(ws: Workspace, cycle: int, district: str = "") -> tuple[Node, ...]:
    """The tree of provincial strategies in use for `cycle`, by code: the latest published framework's.

    Where none is published, every node that does not belong to a replaced one. A district that has the framework on
    paper only enters the nodes itself.
    """
    home = district or ws.identity.office
    every = [one for one in ws.every(Strategy, "1 ORDER BY code, id") if one.scope in (home[:2], home)]
    used = framework_in_use(ws, cycle, home)
    gone = {one.id for one in ws.every(StrategyFramework, "status = 'superseded'")}
    return tree([one for one in every if (one.framework == used if used else one.framework not in gone)])


def framework_in_use(ws: Workspace, cycle: int, home: str) -> str:
    """The id of the latest published framework that covers `cycle`; "" when there is none."""
    found = ws.every(StrategyFramework, "status = 'published'")
    fit = [one for one in found if one.scope == home[:2] and (one.from_year or 0) <= cycle <= (one.to_year or 9999)]
    return max(fit, key=lambda one: (one.edition or 0, one.published_on or "", one.id)).id if fit else ""


def tree(every: Sequence[Strategy]) -> tuple[Node, ...]:
    """The strategies as a tree, each followed by what stands below it, by code."""
    known = {one.id for one in every}
    below: dict[str, list[Strategy]] = {}
    for one in every:
        below.setdefault(one.parent if one.parent in known else "", []).append(one)
    placed: list[Node] = []
    ask = [(one, 0) for one in reversed(_by_code(below.get("", ())))]
    while ask:
        one, depth = ask.pop()
        parent = one.parent if one.parent in known else ""
        placed.append(
            Node(
                id=one.id,
                code=one.code or "",
                title=one.title or "",
                level=one.level or "",
                parent=parent or "",
                depth=depth,
            )
        )
        ask += [(child, depth + 1) for child in reversed(_by_code(below.pop(one.id, ())))]
    return tuple(placed)


def _by_code(every: Iterable[Strategy]) -> list[Strategy]:
    def places(one: Strategy) -> tuple[tuple[int, str], ...]:
        parts = (one.code or "").split(".")
        return tuple((int(part), "") if part.isdecimal() else (1 << 30, part) for part in parts)

    return sorted(every, key=lambda one: (places(one), one.id))


def matrix(ws: Workspace, cycle: int, district: str = "") -> Matrix:
    """The matrix of the district's needs plan for `cycle`, of the items that count."""
    plan = needs_plan.current(ws, cycle, district)
    rows = [row for row in needs_plan.items(ws, plan.id) if row.counts] if plan else []
    nodes = provincial(ws, cycle, district)
    found = _answered(ws, rows, nodes, _own_strategies(ws, cycle, district))
    reach = _reach(nodes, found)
    columns = _columns(rows)
    none = [row for row in rows if not found[row.item]]
    return Matrix(
        columns=columns,
        rows=tuple(_row(node, [row for row in rows if row.item in reach[node.id]], columns) for node in nodes),
        totals=_cells(rows, columns),
        whole=_cell(rows),
        not_asked=tuple(_uppermost_empty(nodes, reach)),
        unanswered=tuple(none),
        unanswered_cells=_cells(none, columns),
    )


def _own_strategies(ws: Workspace, cycle: int, district: str) -> list[DistrictStrategy]:
    plan = current(ws, cycle, district)
    return ws.every(DistrictStrategy, "plan = :plan ORDER BY id", plan=plan.id) if plan else []


def _answered(
    ws: Workspace, rows: Sequence[ItemRow], nodes: Sequence[Node], own: Sequence[DistrictStrategy]
) -> dict[str, set[str]]:
    """Item → the provincial strategies that it stands under."""
    known = {node.id for node in nodes}
    moved = {one.old or "": one.new for one in ws.every(StrategyMapping)}
    named = {one.id: one.strategy or "" for row in rows if (one := ws.find(NeedsItem, row.item))}
    found: dict[str, set[str]] = {}
    for row in rows:
        said = _named(named.get(row.item, ""), own)
        said = said or [node for one in own if row.item in one.needs for node in one.provincial]
        said = said or [node for one in own if row.dimension in one.dimensions for node in one.provincial]
        found[row.item] = {new for node in said for new in _today(node, known, moved)}
    return found


def _named(strategy: str, own: Sequence[DistrictStrategy]) -> list[str]:
    """The provincial strategies meant by an item's own strategy, which may be one of the district."""
    if not strategy:
        return []
    return next((list(one.provincial) for one in own if one.id == strategy), [strategy])


def _today(node: str, known: set[str], moved: Mapping[str, Iterable[str]]) -> set[str]:
    """The node, or those that it became in the framework in use."""
    seen, ask = set(), [node]
    while ask:
        one = ask.pop()
        if one not in seen and one not in known:
            ask += moved.get(one, ())
        seen.add(one)
    return seen & known


def _reach(nodes: Sequence[Node], found: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """Node → the items under it or under anything below it."""
    reach: dict[str, set[str]] = {node.id: set() for node in nodes}
    for item, under in found.items():
        for strategy in under:
            reach[strategy].add(item)
    for node in reversed(nodes):
        if node.parent:
            reach[node.parent] |= reach[node.id]
    return reach


def _columns(rows: Sequence[ItemRow]) -> tuple[tuple[str, str], ...]:
    """The dimensions that the items have: as shipped, then an office's own, then what states none or several."""
    labels = {row.dimension: row.dimension_label for row in rows}
    order = [*DIMENSIONS, *sorted(labels.keys() - {*DIMENSIONS, NOT_STATED, SEVERAL}), NOT_STATED, SEVERAL]
    return tuple((key, labels[key]) for key in order if key in labels)


def _row(node: Node, rows: Sequence[ItemRow], columns: Sequence[tuple[str, str]]) -> MatrixRow:
    return MatrixRow(node=node, cells=_cells(rows, columns), whole=_cell(rows))


def _cells(rows: Sequence[ItemRow], columns: Sequence[tuple[str, str]]) -> dict[str, Cell]:
    return {key: _cell([row for row in rows if row.dimension == key]) for key, _label in columns}


def _cell(rows: Sequence[ItemRow]) -> Cell:
    return Cell(len(rows), sum(row.total for row in rows))


def _uppermost_empty(nodes: Sequence[Node], reach: Mapping[str, set[str]]) -> list[Node]:
    return [node for node in nodes if not reach[node.id] and (not node.parent or reach[node.parent])]
