"""What the lists of the beyond-capacity screen show."""

from collections.abc import Sequence

from desktop.domain.district_plan import BEYOND_REASONS
from desktop.domain.province import RESULTS
from desktop.domain.words import choice
from desktop.gui import meanings
from desktop.gui.columns import Column, money, named, place
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.beyond import BeyondRow, Suggestion

ITEM = QT_TRANSLATE_NOOP("Columns", "Item")
BUDGET = QT_TRANSLATE_NOOP("Columns", "Budget")


def reasons_words(reasons: tuple[str, ...]) -> str:
    """The reasons one after the other."""
    return " · ".join(choice(BEYOND_REASONS, one) for one in reasons)


def _first_reason(reasons: tuple[str, ...]) -> str:
    return _first([choice(BEYOND_REASONS, one) for one in reasons])


def _first(words: Sequence[str]) -> str:
    """The first one, and how many more there are."""
    return f"{words[0]} +{len(words) - 1}" if len(words) > 1 else "".join(words)


def suggestion_columns() -> tuple[Column, ...]:
    """An item of the needs plan, with what speaks for the list."""
    return (
        place("rank", QT_TRANSLATE_NOOP("Columns", "Rank"), lambda one: one.row.rank, width=64),
        named("title", ITEM, lambda one: one.row.title, tip=_title, narrowest=100),
        Column(
            key="reasons",
            title=QT_TRANSLATE_NOOP("Columns", "Sign"),
            text=lambda one: _first_reason(one.reasons),
            meaning=lambda one: Meaning.DUE if one.reasons else None,
            tip=lambda one: reasons_words(one.reasons),
            width=90,
        ),
        money("total", BUDGET, lambda one: one.row.total, width=116),
    )


def _title(one: Suggestion) -> str:
    return one.row.title


def list_columns(*, sent: bool) -> tuple[Column, ...]:
    """A row of the list; once sent with what the PAO said."""
    answer = Column(
        key="result",
        title=QT_TRANSLATE_NOOP("Columns", "PAO"),
        text=_answer,
        meaning=lambda one: meanings.RESULTS.get(one.result, Meaning.DUE),
        tip=lambda one: one.result_reason,
        width=130,
    )
    return (
        place("number", QT_TRANSLATE_NOOP("Columns", "No."), lambda one: one.number, width=48),
        named("title", ITEM, _name, tip=_name, narrowest=120),
        Column(
            key="laos",
            title=QT_TRANSLATE_NOOP("Columns", "LAOs"),
            text=lambda one: _first(one.lao_names),
            tip=lambda one: ", ".join(one.lao_names),
            width=120,
        ),
        Column(
            key="reasons",
            title=QT_TRANSLATE_NOOP("Columns", "Reason"),
            text=lambda one: _first_reason(one.reasons) or translate("Beyond", "No reason yet"),
            meaning=lambda one: None if one.reasons else Meaning.DUE,
            tip=lambda one: reasons_words(one.reasons),
            width=140,
        ),
        money("total", BUDGET, lambda one: one.total if one.counts else None, width=116),
        *((answer,) if sent else ()),
    )


def _name(one: BeyondRow) -> str:
    if one.counts:
        return one.title
    gone = translate("Beyond", "no longer in the needs plan")
    return f"{one.title} ({gone})"


def _answer(one: BeyondRow) -> str:
    return choice(RESULTS, one.result) if one.result else translate("Beyond", "No answer yet")
