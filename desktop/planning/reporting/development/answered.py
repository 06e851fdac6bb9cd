"""Which needs the district's strategies answer, each once with its budget, and the alignment with the province."""

from collections.abc import Mapping, Sequence

import msgspec

from desktop.domain.district import NeedsItem
from desktop.domain.money import baht
from desktop.i18n import translate
from desktop.planning import needs_plan
from desktop.planning.alignment import Cell as Square
from desktop.planning.alignment import Matrix
from desktop.planning.district_plan import StrategyRow
from desktop.planning.needs_plan.rows import ItemRow
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, MONEY, Cell, Column, Table


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """The needs with the numbers of the strategies that answer them, and how many the needs plan has in all (`of`)."""

    rows: tuple[tuple[ItemRow, tuple[int, ...]], ...]
    of: int

    @property
    def total(self) -> int:
        """Their budgets together, in satang."""
        return sum(row.total for row, _numbers in self.rows)


def needs(ws: Workspace, strategies: Sequence[StrategyRow], cycle: int, district: str) -> Answered:
    """The items of the district's needs plan for `cycle` that a strategy answers, in the plan's order.

    In the order of the alignment matrix (`planning.alignment`): by the strategy that the item names itself, or those
    that serve the provincial one it names; else by those that name it; else by those that answer its dimension.
    """
    plan = needs_plan.current(ws, cycle, district)
    counting = [row for row in needs_plan.items(ws, plan.id) if row.counts] if plan else []
    found = [(row, _numbers(ws, row, strategies)) for row in counting]
    return Answered(rows=tuple((row, numbers) for row, numbers in found if numbers), of=len(counting))


def _numbers(ws: Workspace, row: ItemRow, strategies: Sequence[StrategyRow]) -> tuple[int, ...]:
    item = ws.find(NeedsItem, row.item)
    named = (item.strategy if item else "") or "-"
    ways = (
        [one.number for one in strategies if named in (one.strategy, *one.provincial)],
        [one.number for one in strategies if row.item in one.needs],
        [one.number for one in strategies if row.dimension in one.dimensions],
    )
    return tuple(next((numbers for numbers in ways if numbers), []))


def listed(found: Answered) -> Table:
    """The needs that are answered; each counts once, whatever number of strategies answers it."""
    whole = translate("Reports", "Total {items} items", items=f"{len(found.rows):,}")
    return Table(
        title=translate("Reports", "Needs and projects that the strategies answer"),
        columns=(
            Column(title=translate("Reports", "Rank"), kind=COUNT, width=6),
            Column(title=translate("Reports", "Project"), width=48),
            Column(title=translate("Reports", "Strategy no."), width=12),
            Column(title=translate("Reports", "Dimension"), width=18),
            Column(title=translate("Reports", "Agency asked for support"), width=20),
            Column(title=translate("Reports", "Budget (baht)"), kind=MONEY, width=14),
        ),
        rows=tuple(_row(row, numbers) for row, numbers in found.rows),
        totals=(None, whole, None, None, None, found.total),
    )


def _row(row: ItemRow, numbers: tuple[int, ...]) -> tuple[Cell, ...]:
    by = ", ".join(map(str, numbers))
    return row.rank, row.title, by, row.dimension_label, row.agency, row.total if row.budget else None


def aligned(found: Matrix) -> Table:
    """Provincial strategies × clusters of needs, in each cell the number of items and their baht (R13).

    An item may stand in several rows; the last line counts each once.
    """
    clusters = [key for key, _label in found.columns]
    head = Column(title=translate("Reports", "Provincial strategy"), width=34)
    columns = [Column(title=label, width=11) for _key, label in found.columns]
    rows = [_line(f"{one.node.code} {one.node.title}".strip(), one.cells, one.whole, clusters) for one in found.rows]
    if found.unanswered:
        none = Square(len(found.unanswered), sum(one.total for one in found.unanswered))
        rows.append(_line(translate("Reports", "No strategy answers"), found.unanswered_cells, none, clusters))
    whole = translate("Reports", "Whole needs plan, each item once")
    return Table(
        title=translate("Reports", "Alignment of provincial strategies and needs (items, baht)"),
        columns=(head, *columns, Column(title=translate("Reports", "Total"), width=12)),
        rows=tuple(rows),
        totals=_line(whole, found.totals, found.whole, clusters),
    )


def _line(title: str, cells: Mapping[str, Square], whole: Square, clusters: Sequence[str]) -> tuple[Cell, ...]:
    return (title, *(_square(cells.get(key, Square())) for key in clusters), _square(whole))


def _square(cell: Square) -> str:
    return f"{cell.items:,}\n{baht(cell.total)}" if cell.items else "-"
