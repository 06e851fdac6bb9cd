"""The findings as rows, made beside the window, and the columns of their table."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.gui.columns import Column, named
from desktop.gui.language import count
from desktop.gui.screen import ScreenSpec
from desktop.gui.screens import rules_places as places
from desktop.gui.screens.rules_words import rule_title, rule_word
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.workspace import Workspace

if TYPE_CHECKING:
    from desktop.planning.check import CheckFinding

ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """A finding as it is shown; `screen` and `what` are where Enter leads, "" for nowhere."""

    id: str
    rule: str
    place: str
    message: str
    remedy: str
    waived: bool
    reason: str
    screen: str
    what: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCount:
    """A rule and how many of its findings are still `left` to mend."""

    id: str
    word: str
    left: int


def find_breaches(
    ws: Workspace, cycle: int, screens: Mapping[str, ScreenSpec], asked: int
) -> tuple[int, list[RuleRow]]:
    """What every rule finds, as rows, with the number of the asking."""
    from desktop.planning import check  # all the rules: long to import

    return asked, [_row(ws, screens, number, one) for number, one in enumerate(check.check(ws, cycle))]


def _row(ws: Workspace, screens: Mapping[str, ScreenSpec], number: int, one: "CheckFinding") -> RuleRow:
    way = places.path(ws, one.kind, one.record)
    screen, what = places.target(way, screens)
    return RuleRow(
        id=f"{number}",
        rule=one.rule,
        place=places.words(ws, way, one.area),
        message=one.message,
        remedy=one.remedy,
        waived=one.waived,
        reason=one.reason,
        screen=screen,
        what=what,
    )


def state(row: RuleRow) -> str:
    """Whether it is still to be mended or was waived."""
    return translate("Rules", "Waived") if row.waived else translate("Rules", "To mend")


def _tip(row: RuleRow) -> str:
    why = translate("Rules", "Waived: {reason}", reason=row.reason) if row.waived else ""
    return "\n".join(part for part in (rule_title(row.rule), row.message, row.remedy, why) if part)


COLUMNS = (
    Column(key="rule", title=QT_TRANSLATE_NOOP("Columns", "Rule"), text=lambda row: row.rule, width=76),
    Column(key="place", title=QT_TRANSLATE_NOOP("Columns", "Place"), text=lambda row: row.place, width=220),
    Column(
        key="message",
        title=QT_TRANSLATE_NOOP("Columns", "What is found"),
        text=lambda row: row.message,
        stretch=True,
        tip=_tip,
    ),
    Column(
        key="state",
        title=QT_TRANSLATE_NOOP("Columns", "State"),
        text=state,
        meaning=lambda row: Meaning.STOPPED if row.waived else Meaning.DUE,
        width=120,
    ),
    Column(
        key="remedy",
        title=QT_TRANSLATE_NOOP("Columns", "What to do"),
        text=lambda row: row.remedy,
        width=260,
        hidden=True,
        tip=_tip,
    ),
    Column(
        key="reason", title=QT_TRANSLATE_NOOP("Columns", "Reason"), text=lambda row: row.reason, width=180, hidden=True
    ),
)
RULES = (
    Column(
        key="rule",
        title=QT_TRANSLATE_NOOP("Columns", "Rule"),
        text=lambda row: row.id if row.id[1:].isdigit() else "",
        width=60,
    ),
    named(
        "word",
        QT_TRANSLATE_NOOP("Columns", "What it asks"),
        lambda row: row.word,
        tip=lambda row: row.word,
        narrowest=120,
    ),
    Column(
        key="left",
        title=QT_TRANSLATE_NOOP("Columns", "To mend"),
        text=lambda row: count(row.left),
        sort=lambda row: row.left,
        align="right",
        width=80,
    ),
)


def counted(found: Sequence[RuleRow], every: str) -> list[RuleCount]:
    """Every rule with findings, in their order, after a row for all of them called `every`."""
    left = Counter(one.rule for one in found if not one.waived)
    rules = dict.fromkeys(one.rule for one in found)
    return [
        RuleCount(id=ALL, word=every, left=left.total()),
        *(RuleCount(id=rule, word=rule_word(rule), left=left[rule]) for rule in rules),
    ]
