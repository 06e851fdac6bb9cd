"""What the lists of the needs plan show of a village project, of an item and of a sum."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.domain.areas import DIMENSIONS
from desktop.domain.district import NEEDS_ITEM_STATUSES, ORIGINS
from desktop.domain.money import baht
from desktop.domain.province import RESULTS
from desktop.domain.village import MODES
from desktop.gui.tables import Column, money, number
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.needs_plan.rows import ItemRow, PoolRow, TotalRow

ITEM_MEANINGS = {"pending": Meaning.DUE, "on_hold": Meaning.STOPPED, "dropped": Meaning.STOPPED}
RESULT_MEANINGS = {
    "accepted": Meaning.DONE,
    "referred": Meaning.DUE,
    "deferred": Meaning.STOPPED,
    "rejected": Meaning.LATE,
}


def choice(choices: Mapping[str, str], value: str) -> str:
    """The word for `value` in the reader's language; the value itself when it is not among `choices`."""
    return translate("Choices", choices[value]) if value in choices else value


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


def pool_columns(years: Sequence[str], rank_of: Callable[[str], str]) -> tuple[Column, ...]:
    """A project of the villages; `rank_of` gives the place in the plan of the item that took it."""
    title = QT_TRANSLATE_NOOP("Columns", "Project")
    return (
        Column(
            key="taken",
            title="✓",
            text=lambda row: rank_of(row.taken_by) if row.taken_by else "",
            sort=lambda row: 0 if row.taken_by else 1,
            meaning=lambda row: Meaning.DONE if row.taken_by else None,
            tip=lambda row: translate("Columns", "In plan") if row.taken_by else "",
            searched=False,
            width=44,
        ),
        Column(key="title", title=title, text=lambda row: row.title, tip=_title_tip, stretch=True, narrowest=130),
        Column(
            key="where",
            title=QT_TRANSLATE_NOOP("Columns", "Village"),
            text=village,
            sort=_village,
            tip=where,
            width=116,
        ),
        Column(
            key="tambon",
            title=QT_TRANSLATE_NOOP("Columns", "Tambon"),
            text=lambda row: row.tambon_name,
            hidden=True,
            width=100,
        ),
        Column(
            key="dimension",
            title=QT_TRANSLATE_NOOP("Columns", "Dimension"),
            text=lambda row: choice(DIMENSIONS, row.dimension),
            hidden=True,
        ),
        Column(
            key="mode",
            title=QT_TRANSLATE_NOOP("Columns", "Mode"),
            text=lambda row: choice(MODES, row.mode),
            hidden=True,
        ),
        Column(
            key="agency",
            title=QT_TRANSLATE_NOOP("Columns", "Agency"),
            text=lambda row: row.agency,
            hidden=True,
        ),
        number(
            "priority",
            QT_TRANSLATE_NOOP("Columns", "Village priority"),
            lambda row: row.priority,
            total=None,
            hidden=True,
            width=96,
        ),
        *(year_money(year, _budget, hidden=True) for year in years),
        money("total", QT_TRANSLATE_NOOP("Columns", "Asked"), lambda row: row.total, width=108),
    )


def item_columns(years: Sequence[str]) -> tuple[Column, ...]:
    """An item of the plan."""
    return (
        number(
            "rank",
            QT_TRANSLATE_NOOP("Columns", "Rank"),
            lambda row: row.rank or None,
            total=None,
            sort=lambda row: row.rank or 1 << 31,
            width=56,
        ),
        Column(
            key="title",
            title=QT_TRANSLATE_NOOP("Columns", "Item"),
            text=lambda row: row.title,
            stretch=True,
            narrowest=130,
        ),
        Column(key="where", title=QT_TRANSLATE_NOOP("Columns", "Tambon"), text=lambda row: row.tambon_label, width=96),
        Column(
            key="dimension",
            title=QT_TRANSLATE_NOOP("Columns", "Dimension"),
            text=lambda row: row.dimension_label,
            hidden=True,
        ),
        Column(
            key="origin",
            title=QT_TRANSLATE_NOOP("Columns", "Origin"),
            text=lambda row: choice(ORIGINS, row.origin),
            hidden=True,
            width=110,
        ),
        Column(
            key="agency",
            title=QT_TRANSLATE_NOOP("Columns", "Agency asked"),
            text=lambda row: row.agency,
            hidden=True,
        ),
        *(year_money(year, _budget, hidden=True) for year in years),
        money("total", QT_TRANSLATE_NOOP("Columns", "Budget"), lambda row: row.total, width=108),
        money("asked", QT_TRANSLATE_NOOP("Columns", "Asked"), lambda row: row.asked, hidden=True, width=112),
        number("sources", QT_TRANSLATE_NOOP("Columns", "Sources"), lambda row: row.sources, total=None, width=64),
        Column(
            key="status",
            title=QT_TRANSLATE_NOOP("Columns", "Status"),
            text=lambda row: choice(NEEDS_ITEM_STATUSES, row.status),
            meaning=lambda row: ITEM_MEANINGS.get(row.status),
            tip=lambda row: row.reason,
            width=100,
        ),
        Column(
            key="changed",
            title=QT_TRANSLATE_NOOP("Columns", "Since sent"),
            text=lambda row: translate("Columns", "Changed") if row.changed_since_sent else "",
            meaning=lambda row: Meaning.DUE if row.changed_since_sent else None,
            hidden=True,
            width=100,
        ),
        Column(
            key="decision",
            title=QT_TRANSLATE_NOOP("Columns", "Province's answer"),
            text=decision_words,
            meaning=lambda row: RESULT_MEANINGS.get(row.decision_result),
            tip=lambda row: row.decision_reason,
            hidden=True,
            width=128,
        ),
    )


def decision_words(row: ItemRow) -> str:
    """`รับไว้ 1,200,000`, or that the answer has not come."""
    if not row.decision_result:
        return translate("Columns", "No answer yet") if row.rank else ""
    amount = baht(row.decision_amount) if row.decision_amount is not None else ""
    paper = translate("Columns", "(on paper)") if row.decision_on_paper else ""
    return " ".join(part for part in (choice(RESULTS, row.decision_result), amount, paper) if part)


def source_columns(years: Sequence[str]) -> tuple[Column, ...]:
    """A village project that an item takes up."""
    return (
        Column(
            key="title",
            title=QT_TRANSLATE_NOOP("Columns", "Project"),
            text=lambda row: row.title,
            stretch=True,
            narrowest=130,
        ),
        Column(
            key="where",
            title=QT_TRANSLATE_NOOP("Columns", "Village"),
            text=village,
            sort=_village,
            tip=where,
            width=116,
        ),
        Column(
            key="tambon",
            title=QT_TRANSLATE_NOOP("Columns", "Tambon"),
            text=lambda row: row.tambon_name,
            hidden=True,
            width=100,
        ),
        *(year_money(year, _budget, hidden=True) for year in years),
        money("total", QT_TRANSLATE_NOOP("Columns", "Asked"), lambda row: row.total, width=108),
    )


def total_columns(title: str, years: Sequence[str]) -> tuple[Column, ...]:
    """A row of the sums; `title` is tambon or dimension."""
    return (
        Column(
            key="label",
            title=title,
            text=lambda row: row.label,
            sort=lambda row: row.key,
            stretch=True,
            narrowest=80,
        ),
        number("items", QT_TRANSLATE_NOOP("Columns", "Lines"), lambda row: row.items),
        *(year_money(year, _by_year) for year in years),
        money("total", QT_TRANSLATE_NOOP("Columns", "Total"), lambda row: row.total, width=100),
        money("asked", QT_TRANSLATE_NOOP("Columns", "Villages asked"), lambda row: row.asked, width=104),
    )


def _village(row: PoolRow) -> str:
    return row.village


def _budget(row: PoolRow | ItemRow) -> Mapping[str, int]:
    return row.budget


def _by_year(row: TotalRow) -> Mapping[str, int]:
    return row.by_year
