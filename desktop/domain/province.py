"""The province's records: strategies and decisions on what districts asked for (domain.md §2.6, §2.9)."""

from typing import Annotated, ClassVar

from desktop.domain.fields import SAVE, SUBMIT, Choice, Count, Day, Field, LongText, Ref, Satang, Text, Year
from desktop.domain.record import DISTRICT, PROVINCE, Kind, Record, declare
from desktop.domain.village import BAHT
from desktop.i18n import QT_TRANSLATE_NOOP

DECIDERS = {
    "province": QT_TRANSLATE_NOOP("Choices", "Province"),
    "coordination_committee": QT_TRANSLATE_NOOP("Choices", "Provincial coordination committee"),
    "pao": QT_TRANSLATE_NOOP("Choices", "PAO"),
    "agency": QT_TRANSLATE_NOOP("Choices", "Agency"),
}
RESULTS = {
    "accepted": QT_TRANSLATE_NOOP("Choices", "Accepted"),
    "referred": QT_TRANSLATE_NOOP("Choices", "Referred on"),
    "deferred": QT_TRANSLATE_NOOP("Choices", "Deferred"),
    "rejected": QT_TRANSLATE_NOOP("Choices", "Not accepted"),
}
TARGETS = {
    "provincial_plan": QT_TRANSLATE_NOOP("Choices", "Provincial development plan"),
    "annual_plan": QT_TRANSLATE_NOOP("Choices", "Annual plan of the province"),
    "pao_plan": QT_TRANSLATE_NOOP("Choices", "Development plan of the PAO"),
    "agency_request": QT_TRANSLATE_NOOP("Choices", "Budget request of an agency"),
    "lao_plan": QT_TRANSLATE_NOOP("Choices", "Given back to the LAO"),
}
"""Into which document an answer puts an item (domain.md §2.8, §2.9)."""
NEGATIVE_RESULTS = ("deferred", "rejected")


def answer_year(cycle: int) -> int:
    """The fiscal year (B.E.) in which the province answers needs of `cycle`: F+1 for cycle F (domain.md D9, D10)."""
    return cycle + 1


@declare
class Strategy(Record, frozen=True, kw_only=True):
    """A node of the strategy tree; carries a stable code such as 2.1."""

    kind: ClassVar[Kind] = Kind(
        name="strategy", label=QT_TRANSLATE_NOOP("Kinds", "Strategy"), writers=(DISTRICT, PROVINCE), title="title"
    )

    framework: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Strategy framework"), of="strategy_framework")] = None
    parent: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Under"), of="strategy")] = None
    code: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Code"), needed=SAVE)] = None
    title: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Title"), needed=SAVE, searchable=True)] = None
    level: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Level"))] = None


@declare
class Decision(Record, frozen=True, kw_only=True):
    """What became of a needs item; many per item, each new one names those it supersedes."""

    kind: ClassVar[Kind] = Kind(
        name="decision", label=QT_TRANSLATE_NOOP("Kinds", "Decision"), writers=(PROVINCE,), owner="item"
    )

    item: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Needs item"), needed=SAVE, of="needs_item")] = None
    decided_by: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Decided by"), needed=SUBMIT, choices=DECIDERS)] = (
        None
    )
    result: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Result"), needed=SUBMIT, choices=RESULTS)] = None
    document: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Goes into"), choices=TARGETS)] = None
    reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason"))] = None
    amount: Annotated[Satang, Field(QT_TRANSLATE_NOOP("Kinds", "Amount approved"), BAHT, least=0)] = None
    fiscal_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Fiscal year"))] = None
    date: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Date"))] = None
    letter: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Letter"))] = None
    meeting: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Meeting that resolved"), of="meeting")] = None
    supersedes: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Replaces decision"), of="decision")] = None
    edition: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Edition"))] = None
