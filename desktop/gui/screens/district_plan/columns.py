"""What the lists of the district plan show, and the words of what can be linked."""

from collections.abc import Callable, Sequence

from desktop.domain import kinds
from desktop.domain.areas import DIMENSIONS
from desktop.domain.dates import short_date
from desktop.domain.district_plan import DIRECTIONS
from desktop.domain.money import million_baht
from desktop.domain.values import check
from desktop.domain.words import choice
from desktop.gui.columns import Column, day, named, place
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.alignment import Node
from desktop.planning.dispatch import DispatchRow
from desktop.planning.district_plan import IndicatorRow, StrategyRow
from desktop.planning.needs_plan.rows import TotalRow


def node_words(node: Node) -> str:
    """`1.2 ส่งเสริมอาชีพ`, indented by its depth."""
    return "    " * node.depth + f"{node.code} {node.title}".strip()


def need_words(totals: Sequence[TotalRow]) -> list[tuple[str, str]]:
    """Every dimension with what the needs plan asks for in it."""
    asked = {one.key: one for one in totals}
    own = [one.key for one in totals if one.key not in DIMENSIONS and one.key not in ("", "several")]
    return [(key, _need(key, asked.get(key))) for key in (*DIMENSIONS, *own)]


def _need(key: str, asked: TotalRow | None) -> str:
    name = translate("Choices", DIMENSIONS[key]) if key in DIMENSIONS else (asked.label if asked else key)
    if asked is None or not asked.items:
        return name
    said = translate("DistrictPlanColumns", "{name}  ({items} items, {million} million baht)")
    return said.format(name=name, items=asked.items, million=million_baht(asked.total))


def strategy_columns() -> tuple[Column, ...]:
    """A strategy with what it is linked to."""
    return (
        place("number", QT_TRANSLATE_NOOP("Columns", "No."), lambda one: one.number, width=48),
        named("title", QT_TRANSLATE_NOOP("Columns", "Strategy"), lambda one: one.title, narrowest=150),
        Column(
            key="state",
            title=QT_TRANSLATE_NOOP("Columns", "Links"),
            text=_links,
            meaning=lambda one: Meaning.DONE if one.linked_up and one.linked_down else Meaning.DUE,
            width=136,
        ),
    )


def _links(one: StrategyRow) -> str:
    if one.linked_up and one.linked_down:
        return translate("DistrictPlanColumns", "Linked")
    if not (one.linked_up or one.linked_down):
        return translate("DistrictPlanColumns", "Not linked")
    if one.linked_up:
        return translate("DistrictPlanColumns", "No needs yet")
    return translate("DistrictPlanColumns", "No province yet")


def indicator_columns(years: Sequence[str]) -> tuple[Column, ...]:
    """An indicator, each cell editable; one column a year."""
    return (
        _text("title", QT_TRANSLATE_NOOP("Columns", "Indicator"), lambda one: one.title, stretch=True),
        _text("unit", QT_TRANSLATE_NOOP("Columns", "Unit"), lambda one: one.unit, width=84),
        _figure("baseline", QT_TRANSLATE_NOOP("Columns", "Baseline"), lambda one: one.baseline),
        *(_figure(year, year, _Target(year)) for year in years),
        _baseline_year(),
        _direction(),
        _text("source", QT_TRANSLATE_NOOP("Columns", "Source of the data"), lambda one: one.source, hidden=True),
        _text("agency", QT_TRANSLATE_NOOP("Columns", "Agency responsible"), lambda one: one.agency, hidden=True),
    )


class _Target:
    """The target of one year."""

    def __init__(self, year: str) -> None:
        self._year = year

    def __call__(self, one: IndicatorRow) -> str:
        return one.targets.get(self._year, "")


def _text(
    key: str,
    title: str,
    text: Callable[[IndicatorRow], str],
    *,
    width: int = 140,
    stretch: bool = False,
    hidden: bool = False,
) -> Column:
    return Column(
        key=key,
        title=title,
        text=text,
        edit=_as_is,
        edit_text=text,
        width=width,
        stretch=stretch,
        narrowest=140,
        hidden=hidden,
    )


def _figure(key: str, title: str, text: Callable[[IndicatorRow], str]) -> Column:
    return Column(key=key, title=title, text=text, edit=_decimal, edit_text=text, align="right", width=84)


def _baseline_year() -> Column:
    return Column(
        key="baseline_year",
        title=QT_TRANSLATE_NOOP("Columns", "Baseline year"),
        text=lambda one: str(one.baseline_year or ""),
        edit=_year,
        edit_text=lambda one: str(one.baseline_year or ""),
        align="right",
        width=96,
        hidden=True,
    )


def _direction() -> Column:
    """Whether more or less is better; typed as the word, or as + or −."""
    return Column(
        key="direction",
        title=QT_TRANSLATE_NOOP("Columns", "Direction"),
        text=lambda one: choice(DIRECTIONS, one.direction),
        edit=_which_way,
        edit_text=lambda one: choice(DIRECTIONS, one.direction),
        width=120,
        hidden=True,
    )


def _year(text: str) -> object:
    """A year B.E. Raises `FieldInvalidError`."""
    return check(kinds.fields("indicator")["baseline_year"], text)


def _which_way(text: str) -> object:
    """The direction meant. Raises `FieldInvalidError`."""
    said = {"+": "up", "-": "down", "−": "down"} | {choice(DIRECTIONS, one): one for one in DIRECTIONS}
    return check(kinds.fields("indicator")["direction"], said.get(text.strip(), text.strip()))


def _as_is(text: str) -> str | None:
    return text.strip() or None


def _decimal(text: str) -> object:
    """A number as text. Raises `FieldInvalidError`."""
    return check(kinds.fields("indicator")["baseline"], text)


def _sent(one: DispatchRow) -> str:
    if one.sent_on:
        sent_late = translate("DistrictPlanColumns", "Sent late")
        return sent_late if one.late else translate("DistrictPlanColumns", "Sent")
    if one.earlier:
        return translate("DistrictPlanColumns", "Only the edition before")
    if one.late:
        return translate("DistrictPlanColumns", "Late: not sent")
    return translate("DistrictPlanColumns", "Not sent yet")


def _tip(one: DispatchRow) -> str:
    if one.sent_on or not one.earlier:
        return ""
    day = short_date(one.earlier)
    return translate("DistrictPlanColumns", "The edition before went on {day}; the new one has not gone yet.", day=day)


DISPATCH = (
    Column(key="name", title=QT_TRANSLATE_NOOP("Columns", "LAO"), text=lambda one: one.name, stretch=True),
    Column(
        key="state",
        title=QT_TRANSLATE_NOOP("Columns", "Status"),
        text=_sent,
        meaning=lambda one: Meaning.DONE if one.sent_on else Meaning.LATE if one.late else Meaning.DUE,
        tip=_tip,
        width=160,
    ),
    day(
        "sent_on",
        QT_TRANSLATE_NOOP("Columns", "Sent on"),
        lambda one: one.sent_on,
        width=120,
    ),
    Column(key="letter", title=QT_TRANSLATE_NOOP("Columns", "Letter"), text=lambda one: one.letter, width=150),
    day("received_on", QT_TRANSLATE_NOOP("Columns", "Received on"), lambda one: one.received_on, width=120),
)
