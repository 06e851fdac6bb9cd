"""The planning year as data that an office can edit: deadlines, editions of the strategy framework, joined spellings.

The letters of 2558 are the shipped template (`resources/templates/planning-2558.json`); a later regulation is another
file, not other code (domain.md §1.4, §2.13).
"""

from typing import Annotated, ClassVar

from desktop.domain.fields import SAVE, Choice, Count, Day, Field, Json, LongText, Ref, Refs, Text, Year
from desktop.domain.record import DISTRICT, PROVINCE, Kind, Record, declare
from desktop.i18n import QT_TRANSLATE_NOOP

FRAMEWORK_STATUSES = {
    "draft": QT_TRANSLATE_NOOP("Choices", "Draft"),
    "published": QT_TRANSLATE_NOOP("Choices", "Published"),
    "superseded": QT_TRANSLATE_NOOP("Choices", "Replaced"),
}
WEEKEND_RULES = {
    "before": QT_TRANSLATE_NOOP("Choices", "Finish on the last working day before"),
    "none": QT_TRANSLATE_NOOP("Choices", "The date stays"),
}
ALIAS_FIELDS = {
    "agency": QT_TRANSLATE_NOOP("Choices", "Agency"),
    "unit": QT_TRANSLATE_NOOP("Choices", "Unit"),
}


@declare
class Deadline(Record, frozen=True, kw_only=True):
    """One deadline of the calendar: month and day within BE year F + `year_offset`; `day` 0 is the month's last."""

    kind: ClassVar[Kind] = Kind(
        name="deadline",
        label=QT_TRANSLATE_NOOP("Kinds", "Deadline"),
        writers=(DISTRICT, PROVINCE),
        title="title",
    )

    code: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Code"), needed=SAVE)] = None
    title: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Title"), needed=SAVE)] = None
    cycle: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Plan year"))] = None
    month: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Month"), least=1, most=12)] = None
    day: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Day"), least=0, most=31)] = None
    year_offset: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Years from F"), least=-3, most=3)] = None
    start_month: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "First month"), least=1, most=12)] = None
    weekend: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "On a weekend"), choices=WEEKEND_RULES)] = None
    measure: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Computed from"))] = None
    source: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Source"))] = None
    late_reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason for the delay"))] = None


@declare
class PlanningTemplate(Record, frozen=True, kw_only=True):
    """The rules an office works by from `cycle` on: a shipped template by `name`, or its own in `content`."""

    kind: ClassVar[Kind] = Kind(
        name="planning_template",
        label=QT_TRANSLATE_NOOP("Kinds", "Planning rules in use"),
        writers=(DISTRICT, PROVINCE),
        title="name",
    )

    name: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Name"), needed=SAVE)] = None
    cycle: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Plan year"), needed=SAVE)] = None
    content: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "Rules"))] = None


@declare
class StrategyFramework(Record, frozen=True, kw_only=True):
    """An edition of the provincial strategy framework; its nodes are `strategy` records that name it."""

    kind: ClassVar[Kind] = Kind(
        name="strategy_framework",
        label=QT_TRANSLATE_NOOP("Kinds", "Strategy framework"),
        writers=(PROVINCE,),
        title="title",
    )

    title: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Title"), needed=SAVE)] = None
    from_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "From year"), needed=SAVE)] = None
    to_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "To year"), needed=SAVE)] = None
    edition: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Edition"), least=1)] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=FRAMEWORK_STATUSES)] = None
    letter: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Letter"))] = None
    published_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Published on"))] = None
    replaces: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Replaces edition"), of="strategy_framework")] = None


@declare
class StrategyMapping(Record, frozen=True, kw_only=True):
    """Where a node of an older edition went in a newer one: one to one by itself, else decided by a person."""

    kind: ClassVar[Kind] = Kind(
        name="strategy_mapping",
        label=QT_TRANSLATE_NOOP("Kinds", "Strategy mapping"),
        writers=(DISTRICT, PROVINCE),
        link=("old", "framework"),
    )

    old: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Old strategy"), needed=SAVE, of="strategy")] = None
    framework: Annotated[
        Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Strategy framework"), needed=SAVE, of="strategy_framework")
    ] = None
    new: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "New strategies"), of="strategy")] = ()
    reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason"))] = None


@declare
class Alias(Record, frozen=True, kw_only=True):
    """That one spelling of an agency or unit means another, for sums; what was written is not touched."""

    kind: ClassVar[Kind] = Kind(
        name="alias", label=QT_TRANSLATE_NOOP("Kinds", "Alias"), writers=(DISTRICT, PROVINCE), title="spelling"
    )

    field: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Field"), needed=SAVE, choices=ALIAS_FIELDS)] = None
    spelling: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Spelling"), needed=SAVE)] = None
    means: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Means"), needed=SAVE)] = None
