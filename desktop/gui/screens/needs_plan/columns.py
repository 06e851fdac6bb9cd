"""What the lists of the needs plan show of a village project, of an item and of a sum."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.domain.areas import DIMENSIONS
from desktop.domain.district import NEEDS_ITEM_STATUSES, ORIGINS
from desktop.domain.money import baht
from desktop.domain.province import RESULTS
from desktop.domain.village_choices import MODES
from desktop.domain.words import choice
from desktop.gui import meanings
from desktop.gui.columns import Column, chosen, money, named, number, place
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.needs_plan.rows import ItemRow, PoolRow, TotalRow

DIMENSION = QT_TRANSLATE_NOOP("Columns", "Dimension")
ITEM_MEANINGS = {"pending": Meaning.DUE, "on_hold": Meaning.STOPPED, "dropped": Meaning.STOPPED}


def village(row: PoolRow) -> str:
    """`บ้านแม่ต๋อม ม.5`."""
    return translate("Columns", "{village} M.{moo}").format(village=row.village_name, moo=row.moo)


def where(row: PoolRow) -> str:
    """`บ้านแม่ต๋อม ม.5 ต.อมก๋อย`."""
    words = translate("Columns", "{village} M.{moo} T.{tambon}")
    return words.format(village=row.village_name, moo=row.moo, tambon=row.tambon_name)


def year_money(year: str, budget: Callable[[Any], Mapping[str, int]], *, hidden: bool = False) -> Column:
    """The amounts of one year; the year itself is the heading."""
    return money(f"y{year}", year, lambda row: budget(row).get(year), hidden=hidden, width=94)


def _title_tip(row: PoolRow) -> str:
    return f"{row.title}\n{where(row)}"


def _village_columns() -> tuple[Column, ...]:
    """Where a village project comes from."""
    village_title, tambon = QT_TRANSLATE_NOOP("Columns", "Village"), QT_TRANSLATE_NOOP("Columns", "Tambon")
    return (
        Column(key="where", title=village_title, text=village, sort=_village, tip=where, width=116),
        Column(key="tambon", title=tambon, text=lambda row: row.tambon_name, hidden=True, width=100),
    )


def _asked(years: Sequence[str]) -> tuple[Column, ...]:
    """What the villages ask, by year and together."""
    total = money("total", QT_TRANSLATE_NOOP("Columns", "Asked"), lambda row: row.total, width=108)
    return (*(year_money(year, _budget, hidden=True) for year in years), total)


def pool_columns(years: Sequence[str], rank_of: Callable[[str], str]) -> tuple[Column, ...]:
    """A project of the villages; `rank_of` gives the place in the plan of the item that took it."""
    agency, priority = QT_TRANSLATE_NOOP("Columns", "Agency"), QT_TRANSLATE_NOOP("Columns", "Village priority")
    return (
        _taken(rank_of),
        named("title", QT_TRANSLATE_NOOP("Columns", "Project"), lambda row: row.title, tip=_title_tip),
        *_village_columns(),
        chosen("dimension", DIMENSION, DIMENSIONS, lambda row: row.dimension, hidden=True),
        chosen("mode", QT_TRANSLATE_NOOP("Columns", "Mode"), MODES, lambda row: row.mode, hidden=True),
        Column(key="agency", title=agency, text=lambda row: row.agency, hidden=True),
        number("priority", priority, lambda row: row.priority, total=None, hidden=True, width=96),
        *_asked(years),
    )


def group_column(group_of: Callable[[str], tuple[int, int]]) -> Column:
    """`12 (3)`: the group of what reads alike, and how many it has; every other group bears a mark."""
    return Column(
        key="group",
        title=QT_TRANSLATE_NOOP("Columns", "Group"),
        text=lambda row: translate("Columns", "{number} ({size})").format(
            number=group_of(row.project)[0], size=group_of(row.project)[1]
        ),
        sort=lambda row: group_of(row.project)[0],
        meaning=lambda row: Meaning.DUE if group_of(row.project)[0] % 2 else None,
        searched=False,
        hidden=True,
        width=84,
    )


def _taken(rank_of: Callable[[str], str]) -> Column:
    return Column(
        key="taken",
        title="✓",
        text=lambda row: rank_of(row.taken_by) if row.taken_by else "",
        sort=lambda row: 0 if row.taken_by else 1,
        meaning=lambda row: Meaning.DONE if row.taken_by else None,
        tip=lambda row: translate("Columns", "In plan") if row.taken_by else "",
        searched=False,
        width=44,
    )


def item_columns(years: Sequence[str]) -> tuple[Column, ...]:
    """An item of the plan."""
    tambon, agency = QT_TRANSLATE_NOOP("Columns", "Tambon"), QT_TRANSLATE_NOOP("Columns", "Agency asked")
    return (
        place("rank", QT_TRANSLATE_NOOP("Columns", "Rank"), lambda row: row.rank),
        named("title", QT_TRANSLATE_NOOP("Columns", "Item"), lambda row: row.title),
        Column(key="where", title=tambon, text=lambda row: row.tambon_label, width=96),
        Column(key="dimension", title=DIMENSION, text=lambda row: row.dimension_label, hidden=True),
        chosen("origin", QT_TRANSLATE_NOOP("Columns", "Origin"), ORIGINS, _origin, hidden=True, width=110),
        Column(key="agency", title=agency, text=lambda row: row.agency, hidden=True),
        *(year_money(year, _budget, hidden=True) for year in years),
        money("total", QT_TRANSLATE_NOOP("Columns", "Budget"), lambda row: row.total, width=108),
        money("asked", QT_TRANSLATE_NOOP("Columns", "Asked"), lambda row: row.asked, hidden=True, width=112),
        number("sources", QT_TRANSLATE_NOOP("Columns", "Sources"), lambda row: row.sources, total=None, width=64),
        *_progress_columns(),
    )


CHANGED = Column(
    key="changed",
    title=QT_TRANSLATE_NOOP("Columns", "Since sent"),
    text=lambda row: translate("Columns", "Changed") if row.changed_since_sent else "",
    meaning=lambda row: Meaning.DUE if row.changed_since_sent else None,
    hidden=True,
    width=100,
)
"""Whether an item was changed after it was sent; the province's lists show it too."""


def _progress_columns() -> tuple[Column, ...]:
    """What has become of an item: in the district, since it was sent, at the province."""
    return (
        chosen(
            "status", QT_TRANSLATE_NOOP("Columns", "Status"), NEEDS_ITEM_STATUSES, lambda row: row.status,
            meanings=ITEM_MEANINGS, tip=lambda row: row.reason, width=100,
        ),
        CHANGED,
        Column(
            key="decision",
            title=QT_TRANSLATE_NOOP("Columns", "Province's answer"),
            text=decision_words,
            meaning=lambda row: meanings.RESULTS.get(row.result),
            tip=decision_tip,
            hidden=True,
            width=128,
        ),
    )  # fmt: skip


def decision_words(row: ItemRow) -> str:
    """`รับไว้ 1,200,000`, or that the answer has not come."""
    if not row.result:
        return translate("Columns", "No answer yet") if row.rank else ""
    return _result_words(row)


def decision_tip(row: ItemRow) -> str:
    """The reason; of an item that was changed since its answer, what that answer was."""
    if not row.decision_earlier:
        return row.decision_reason
    said = translate("Columns", "Edition {n}: {answer}", n=row.decision_edition, answer=_result_words(row))
    return "\n".join(part for part in (said, row.decision_reason) if part)


def _result_words(row: ItemRow) -> str:
    amount = baht(row.decision_amount) if row.decision_amount is not None else ""
    paper = translate("Columns", "(on paper)") if row.decision_on_paper else ""
    return " ".join(part for part in (choice(RESULTS, row.decision_result), amount, paper) if part)


def source_columns(years: Sequence[str]) -> tuple[Column, ...]:
    """A village project that an item takes up."""
    title = named("title", QT_TRANSLATE_NOOP("Columns", "Project"), lambda row: row.title)
    return (title, *_village_columns(), *_asked(years))


def total_columns(title: str, years: Sequence[str]) -> tuple[Column, ...]:
    """A row of the sums; `title` is tambon or dimension."""
    return (
        named("label", title, lambda row: row.label, sort=lambda row: row.key, narrowest=80),
        number("items", QT_TRANSLATE_NOOP("Columns", "Lines"), lambda row: row.items),
        *(year_money(year, _by_year) for year in years),
        money("total", QT_TRANSLATE_NOOP("Columns", "Total"), lambda row: row.total, width=100),
        money("asked", QT_TRANSLATE_NOOP("Columns", "Villages asked"), lambda row: row.asked, width=104),
    )


def _village(row: PoolRow) -> str:
    return row.village


def _origin(row: ItemRow) -> str:
    return row.origin


def _budget(row: PoolRow | ItemRow) -> Mapping[str, int]:
    return row.budget


def _by_year(row: TotalRow) -> Mapping[str, int]:
    return row.by_year
