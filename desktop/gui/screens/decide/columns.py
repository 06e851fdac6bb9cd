"""What the list of items to decide shows."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.domain.district_plan import BEYOND_REASONS
from desktop.domain.money import baht
from desktop.domain.province import DECIDERS, RESULTS, Decision
from desktop.domain.words import choice
from desktop.gui import meanings
from desktop.gui.columns import Column, money, named, number
from desktop.gui.screens.needs_plan.columns import CHANGED
from desktop.gui.screens.needs_plan.words import district
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.decide import DecideRow


def result_words(row: DecideRow) -> str:
    """`รับไว้`, `ร่าง: รับไว้` while the answer has not been sent, both where one stands beside the other."""
    return _words(row, lambda _one, said: said)


def result_and_decider(row: DecideRow) -> str:
    """The same, with who said it where that is not the province."""
    return _words(row, lambda one, said: f"{said} ({choice(DECIDERS, one.decided_by)})" if _other(one) else said)


def _words(row: DecideRow, worded: Callable[[Decision, str], str]) -> str:
    said = [worded(one, _result(row, one)) for one in row.said]
    return " · ".join(said) or translate("Decide", "To decide")


def _result(row: DecideRow, one: Decision) -> str:
    result = choice(RESULTS, one.result or "")
    drafted = one is row.draft or one in row.drafts
    return translate("Decide", "Not sent: {result}", result=result) if drafted else result


def _other(one: Decision) -> bool:
    return one.decided_by not in (None, "province")


def result_meaning(row: DecideRow) -> Meaning | None:
    """The colour of what was answered; a draft waits."""
    if row.draft is not None:
        return Meaning.DUE
    return meanings.RESULTS.get(row.issued.result or "") if row.issued is not None else None


def amount(row: DecideRow) -> int | None:
    """The amount decided, in satang: the province's last word, or who else spoke."""
    said = _last(row)
    return said.amount if said is not None else None


def amount_words(row: DecideRow) -> str:
    """The same as text: "–" where an acceptance names no sum."""
    granted, said = amount(row), _last(row)
    return "–" if granted is None and said is not None and said.result == "accepted" else baht(granted)


def reason(row: DecideRow) -> str:
    """The reason given."""
    said = _last(row)
    return (said.reason or "") if said is not None else ""


def told(row: DecideRow) -> str:
    """Every result with who said it, and the reason."""
    return "\n".join(part for part in (result_and_decider(row), reason(row)) if part)


def _last(row: DecideRow) -> Decision | None:
    own = [one for one in row.said if not _other(one)]
    return (own or row.said or (None,))[-1]


def baht_words(satang: int) -> str:
    """`1,200,000 บาท`."""
    return translate("Decide", "{amount} baht", amount=baht(satang))


def reasons_words(reasons: Sequence[str]) -> str:
    """Why it is beyond its LAOs, one reason after the other."""
    return " · ".join(choice(BEYOND_REASONS, one) for one in reasons)


DISTRICT = Column(
    key="district", title=QT_TRANSLATE_NOOP("Columns", "District"), text=lambda row: district(row.district), width=110
)
RANK = number("rank", QT_TRANSLATE_NOOP("Columns", "Rank"), lambda row: row.rank, total=None, width=60)
TITLE = named(
    "title", QT_TRANSLATE_NOOP("Columns", "Item"), lambda row: row.title, tip=lambda row: row.title, narrowest=140
)
WHY = Column(
    key="why",
    title=QT_TRANSLATE_NOOP("Columns", "Beyond the LAO"),
    text=lambda row: reasons_words(row.reasons),
    tip=lambda row: reasons_words(row.reasons),
    width=130,
)
LAOS = Column(
    key="laos", title=QT_TRANSLATE_NOOP("Columns", "LAOs"), text=lambda row: ", ".join(row.laos), width=130, hidden=True
)
TAMBON = Column(
    key="tambon", title=QT_TRANSLATE_NOOP("Columns", "Tambon"), text=lambda row: row.tambon_label, width=100
)
DIMENSION = Column(
    key="dimension", title=QT_TRANSLATE_NOOP("Columns", "Dimension"), text=lambda row: row.dimension_label, hidden=True
)
AGENCY = Column(
    key="agency", title=QT_TRANSLATE_NOOP("Columns", "Agency asked"), text=lambda row: row.agency, hidden=True
)
ASKED = money("total", QT_TRANSLATE_NOOP("Columns", "Asked"), lambda row: row.total, width=112)
RESULT = Column(
    key="result",
    title=QT_TRANSLATE_NOOP("Columns", "Result"),
    text=result_and_decider,
    meaning=result_meaning,
    tip=told,
    width=170,
)
PAO_RESULT = replace(RESULT, text=result_words)
AMOUNT = money("amount", QT_TRANSLATE_NOOP("Columns", "Amount"), amount, text=amount_words, width=112)
REASON = Column(key="reason", title=QT_TRANSLATE_NOOP("Columns", "Reason"), text=reason, hidden=True, width=180)
COLUMNS = (DISTRICT, RANK, TITLE, TAMBON, DIMENSION, AGENCY, ASKED, RESULT, AMOUNT, REASON, CHANGED)
PAO_COLUMNS = (DISTRICT, RANK, TITLE, WHY, LAOS, AGENCY, ASKED, PAO_RESULT, REASON)
