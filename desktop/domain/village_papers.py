"""What stands beside a village plan: the data it was made from, each with its year, and who got it when promulgated."""

from typing import Annotated, ClassVar

from desktop.domain.fields import SAVE, Choice, Day, Decimal, Field, Flag, LongText, Ref, Text, Year
from desktop.domain.record import DISTRICT, Kind, Record, declare
from desktop.domain.village_choices import DATA_SOURCES
from desktop.i18n import QT_TRANSLATE_NOOP

RECIPIENTS = {
    "lao": QT_TRANSLATE_NOOP("Choices", "The LAO"),
    "district": QT_TRANSLATE_NOOP("Choices", "The district"),
    "other": QT_TRANSLATE_NOOP("Choices", "Others"),
}
"""Who gets a promulgated village plan (domain.md §2.4): the LAO for its own plan, the district, agencies."""


@declare
class PlanSource(Record, frozen=True, kw_only=True):
    """One source of data of a village plan: of which year it is, and what it says there (R03)."""

    kind: ClassVar[Kind] = Kind(
        name="plan_source",
        label=QT_TRANSLATE_NOOP("Kinds", "Data source of a village plan"),
        writers=(DISTRICT,),
        owner="plan",
        link=("plan", "source"),
    )

    plan: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Village plan"), needed=SAVE, of="village_plan")] = None
    source: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Source"), needed=SAVE, choices=DATA_SOURCES)] = None
    year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Year of the data"))] = None
    indicator: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Indicator"))] = None
    value: Annotated[Decimal, Field(QT_TRANSLATE_NOOP("Kinds", "Value"))] = None
    unit: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Unit"))] = None
    passes: Annotated[Flag, Field(QT_TRANSLATE_NOOP("Kinds", "Passes the criterion"))] = None
    note: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Indicator or note"))] = None


@declare
class PlanCopy(Record, frozen=True, kw_only=True):
    """That the promulgated village plan went to one recipient."""

    kind: ClassVar[Kind] = Kind(
        name="plan_copy",
        label=QT_TRANSLATE_NOOP("Kinds", "Copy of a village plan"),
        writers=(DISTRICT,),
        owner="plan",
        title="name",
    )

    plan: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Village plan"), needed=SAVE, of="village_plan")] = None
    recipient: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Recipient"), needed=SAVE, choices=RECIPIENTS)] = None
    name: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Name"))] = None
    sent_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Sent on"))] = None
    letter: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Letter"))] = None
