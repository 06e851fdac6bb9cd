"""Sums of the needs plan: every item once, with its own budget, in exactly one row of each breakdown (design: sums)."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from desktop.domain.areas import DIMENSIONS
from desktop.planning.needs_plan.rows import ItemRow, TotalRow, Totals
from desktop.planning.needs_plan.words import NOT_STATED, SEVERAL


def summed(rows: Iterable[ItemRow]) -> Totals:
    """The sums of the items that count; dropped, held and combined ones are only counted, by status."""
    every = list(rows)
    counting = [row for row in every if row.counts]
    years = tuple(sorted({year for row in counting for year in row.budget}))
    whole = _total("", "", counting, years)
    return Totals(
        items=whole.items,
        total=whole.total,
        asked=whole.asked,
        years=years,
        by_year=whole.by_year,
        by_tambon=_broken_down(counting, years, lambda row: (row.tambon, row.tambon_label)),
        by_dimension=_broken_down(counting, years, lambda row: (row.dimension, row.dimension_label)),
        left_out=dict(Counter(row.status for row in every if not row.counts)),
    )


def _broken_down(
    rows: Sequence[ItemRow], years: Sequence[str], key_of: Callable[[ItemRow], tuple[str, str]]
) -> tuple[TotalRow, ...]:
    groups: dict[tuple[str, str], list[ItemRow]] = {}
    for row in rows:
        groups.setdefault(key_of(row), []).append(row)
    totals = [_total(label, key, group, years) for (key, label), group in groups.items()]
    return tuple(sorted(totals, key=_place))


def _place(total: TotalRow) -> tuple[bool, bool, int, str]:
    """Tambons by code, dimensions as they are shipped, then what states none, then what lies in several."""
    shipped = list(DIMENSIONS).index(total.key) if total.key in DIMENSIONS else len(DIMENSIONS)
    return (total.key == SEVERAL, total.key == NOT_STATED, shipped, total.key)


def _total(label: str, key: str, rows: Sequence[ItemRow], years: Sequence[str]) -> TotalRow:
    return TotalRow(
        label=label,
        key=key,
        items=len(rows),
        by_year={year: sum(row.budget.get(year, 0) for row in rows) for year in years},
        total=sum(row.total for row in rows),
        asked=sum(row.asked for row in rows),
    )
