"""The columns of the framework's tree, of the strategies to re-map and of what they may have become."""

from desktop.domain.planning_year import FRAMEWORK_STATUSES
from desktop.gui.columns import Column, named, number
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.frameworks import OWN, Edition, Mapped, TreeRow
from desktop.planning.remapping import Offer, Unmapped

STEP = "\u2003"
"""By so much each level of the tree stands further in."""


def edition_words(one: Edition) -> str:
    """An edition as people choose it: number, years, status."""
    if one.framework == OWN:
        return translate("Framework", "Entered here, in no edition")
    years = f"{one.from_year}–{one.to_year}" if one.to_year != one.from_year else str(one.from_year)
    status = translate("Choices", FRAMEWORK_STATUSES[one.status])
    return translate("Framework", "Edition {number}, {years} – {status}", number=one.number, years=years, status=status)


def _title(row: TreeRow) -> str:
    return f"{STEP * row.depth}{'• ' if row.indicator else ''}{row.title}"


def _kind(row: TreeRow) -> str:
    return translate("Framework", "Indicator") if row.indicator else row.level


def _targets(row: TreeRow) -> str:
    return " · ".join(f"{year} = {figure(value)}" for year, value in row.targets.items())


def figure(value: str) -> str:
    """A number as entered, with thousands separated."""
    whole, dot, rest = value.partition(".")
    return f"{int(whole):,}{dot}{rest}" if whole.isdigit() else value


TREE = (
    Column(key="code", title=QT_TRANSLATE_NOOP("Columns", "Code"), text=lambda row: row.code, width=72),
    named(
        "title", QT_TRANSLATE_NOOP("Columns", "Strategy, indicator"), _title, tip=lambda row: row.title, narrowest=260
    ),
    Column(key="level", title=QT_TRANSLATE_NOOP("Columns", "Level"), text=_kind, width=130),
    Column(key="unit", title=QT_TRANSLATE_NOOP("Columns", "Unit"), text=lambda row: row.unit, width=90),
    Column(
        key="baseline",
        title=QT_TRANSLATE_NOOP("Columns", "Baseline"),
        text=lambda row: figure(row.baseline),
        align="right",
        width=84,
    ),
    Column(key="targets", title=QT_TRANSLATE_NOOP("Columns", "Targets"), text=_targets, tip=_targets, width=220),
    Column(
        key="agency",
        title=QT_TRANSLATE_NOOP("Columns", "Agency"),
        text=lambda row: row.agency,
        width=140,
        hidden=True,
    ),
)

TASKS = (
    Column(key="code", title=QT_TRANSLATE_NOOP("Columns", "Code"), text=lambda row: row.code, width=60),
    named(
        "title",
        QT_TRANSLATE_NOOP("Columns", "Old strategy"),
        lambda row: row.title,
        tip=lambda row: row.title,
        narrowest=180,
    ),
    number("links", QT_TRANSLATE_NOOP("Columns", "Links"), lambda row: row.links or None, width=76, total=None),
)


def likeness(row: Offer) -> str:
    """How like the old strategy it is."""
    return translate("Framework", "{score} % alike", score=row.score)


OFFERS = (
    Column(
        key="score",
        title=QT_TRANSLATE_NOOP("Columns", "Likeness"),
        text=likeness,
        sort=lambda row: -row.score,
        width=108,
    ),
    Column(key="code", title=QT_TRANSLATE_NOOP("Columns", "Code"), text=lambda row: row.code, width=60),
    named(
        "title",
        QT_TRANSLATE_NOOP("Columns", "New strategy"),
        lambda row: row.title,
        tip=lambda row: row.title,
        narrowest=180,
    ),
)


def _became(row: Mapped) -> str:
    if row.new:
        return " · ".join(row.new)
    return translate("Framework", "None: {reason}", reason=row.reason)


def _by(row: Mapped) -> str:
    return translate("Framework", "This office") if row.ours else translate("Framework", "Province")


MAPPED = (
    Column(key="code", title=QT_TRANSLATE_NOOP("Columns", "Code"), text=lambda row: row.code, width=60),
    Column(
        key="title",
        title=QT_TRANSLATE_NOOP("Columns", "Old strategy"),
        text=lambda row: row.title,
        tip=lambda row: row.title,
        width=260,
    ),
    named(
        "became",
        QT_TRANSLATE_NOOP("Columns", "Became"),
        _became,
        tip=_became,
        meaning=lambda row: Meaning.DONE if row.new else Meaning.STOPPED,
        narrowest=240,
    ),
    Column(key="by", title=QT_TRANSLATE_NOOP("Columns", "Said by"), text=_by, width=120),
)


def task(row: Unmapped) -> str:
    """What tells one task from the others."""
    return f"{row.old}/{row.framework}"
