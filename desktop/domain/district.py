"""The district's needs plan, its items and what each item combines (domain.md §2.8)."""

from typing import Annotated, ClassVar

import msgspec

from desktop.domain.areas import DIMENSIONS
from desktop.domain.fields import (
    SAVE,
    SUBMIT,
    Choice,
    Code,
    Count,
    Day,
    Decimal,
    Field,
    Json,
    LongText,
    Ref,
    Refs,
    SatangByYear,
    Text,
    Year,
)
from desktop.domain.record import DISTRICT, PROVINCE, Kind, Record, declare
from desktop.domain.village import BAHT
from desktop.domain.village_choices import READINESS
from desktop.i18n import QT_TRANSLATE_NOOP

NEEDS_PLAN_STATUSES = {
    "draft": QT_TRANSLATE_NOOP("Choices", "Draft"),
    "proposed": QT_TRANSLATE_NOOP("Choices", "Put to the committee"),
    "approved": QT_TRANSLATE_NOOP("Choices", "Approved"),
    "sent": QT_TRANSLATE_NOOP("Choices", "Sent to the province"),
    "closed": QT_TRANSLATE_NOOP("Choices", "Closed"),
}
NEEDS_ITEM_STATUSES = {
    "pending": QT_TRANSLATE_NOOP("Choices", "To be considered"),
    "selected": QT_TRANSLATE_NOOP("Choices", "Selected"),
    "combined": QT_TRANSLATE_NOOP("Choices", "Combined into another"),
    "dropped": QT_TRANSLATE_NOOP("Choices", "Not selected"),
    "on_hold": QT_TRANSLATE_NOOP("Choices", "On hold"),
}
ORIGINS = {
    "village": QT_TRANSLATE_NOOP("Choices", "Village"),
    "lao": QT_TRANSLATE_NOOP("Choices", "LAO"),
    "agency": QT_TRANSLATE_NOOP("Choices", "Agency"),
    "district": QT_TRANSLATE_NOOP("Choices", "District"),
}


@declare
class NeedsPlan(Record, frozen=True, kw_only=True):
    """A district's needs plan (แผนความต้องการของอำเภอ) for one cycle."""

    kind: ClassVar[Kind] = Kind(
        name="needs_plan",
        label=QT_TRANSLATE_NOOP("Kinds", "District needs plan"),
        writers=(DISTRICT,),
        area="district",
        title="cycle",
    )

    district: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "District"), needed=SAVE, digits=4)] = None
    cycle: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Plan year"), needed=SAVE)] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=NEEDS_PLAN_STATUSES)] = None
    resolution: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Committee resolution"))] = None
    meeting: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Meeting that resolved"), of="meeting")] = None
    letter: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Letter"))] = None


@declare
class NeedsItem(Record, frozen=True, kw_only=True):
    """One line of the needs plan; counts once, with its own budget, whatever it combines.

    `tambon` and `dimension` say where a line without village projects belongs; one with projects follows these.
    """

    kind: ClassVar[Kind] = Kind(
        name="needs_item",
        label=QT_TRANSLATE_NOOP("Kinds", "Needs item"),
        writers=(DISTRICT,),
        owner="plan",
        title="title",
    )

    plan: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "District needs plan"), needed=SAVE, of="needs_plan")] = None
    title: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Title"), needed=SAVE, searchable=True, most=500)] = None
    origin: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Origin"), needed=SUBMIT, choices=ORIGINS)] = None
    agency: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Agency asked"), needed=SUBMIT)] = None
    priority: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Priority"), least=1)] = None
    order: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Order"))] = None
    budget: Annotated[SatangByYear, Field(QT_TRANSLATE_NOOP("Kinds", "Budget"), BAHT, needed=SUBMIT, least=0)] = (
        msgspec.field(default_factory=dict)
    )
    strategy: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Strategy"), of="strategy")] = None
    tambon: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Tambon"), digits=6)] = None
    dimension: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Dimension"), choices=DIMENSIONS)] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=NEEDS_ITEM_STATUSES)] = None
    reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason"))] = None
    objective: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Objective"))] = None
    target: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Target (output)"))] = None
    quantity: Annotated[Decimal, Field(QT_TRANSLATE_NOOP("Kinds", "Quantity"))] = None
    unit: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Unit"))] = None
    indicator: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Indicator (KPI)"))] = None
    outcome: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Expected result"))] = None
    villages: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Villages it lies in"), of="village")] = ()
    readiness: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "What is ready"), choices=READINESS)] = ()
    note: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Note"))] = None
    combined_into: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Combined into"), of="needs_item")] = None


@declare
class NeedsSource(Record, frozen=True, kw_only=True):
    """That a needs item takes up a village project; the project itself stays as the village wrote it."""

    kind: ClassVar[Kind] = Kind(
        name="needs_source",
        label=QT_TRANSLATE_NOOP("Kinds", "Needs source"),
        writers=(DISTRICT,),
        owner="item",
        link=("item", "project"),
    )

    item: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Needs item"), needed=SAVE, of="needs_item")] = None
    project: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Project"), needed=SAVE, of="project")] = None


@declare
class Submission(Record, frozen=True, kw_only=True):
    """That a document was sent: the journal folded at `vector` gives for ever what was sent."""

    kind: ClassVar[Kind] = Kind(
        name="submission",
        label=QT_TRANSLATE_NOOP("Kinds", "Submission"),
        writers=(DISTRICT, PROVINCE),
        owner="document",
    )

    document: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Document"), needed=SAVE, of="needs_plan")] = None
    edition: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Edition"), needed=SAVE, least=1)] = None
    letter: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Letter"))] = None
    sent_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Sent on"), needed=SAVE)] = None
    vector: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "State of the journal"))] = None
    heads: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "State of the journal"))] = None
    totals: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "Totals"))] = None
    late_reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason for the delay"))] = None


@declare
class SubmissionReturn(Record, frozen=True, kw_only=True):
    """That the province gave what was sent back for correction (ส่งกลับแก้ไข); the next edition answers it."""

    kind: ClassVar[Kind] = Kind(
        name="submission_return",
        label=QT_TRANSLATE_NOOP("Kinds", "Return for correction"),
        writers=(PROVINCE,),
        owner="submission",
    )

    submission: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Submission"), needed=SAVE, of="submission")] = None
    reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason for return"), needed=SAVE)] = None
    returned_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Returned on"))] = None
    letter: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Letter"))] = None
