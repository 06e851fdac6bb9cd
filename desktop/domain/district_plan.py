"""The district plan, its indicators and framework, and the beyond-LAO-capacity list (domain.md §2.7, §2.8)."""

from typing import Annotated, ClassVar

import msgspec

from desktop.domain.fields import (
    SAVE,
    SUBMIT,
    Choice,
    Code,
    Count,
    Day,
    Decimal,
    DecimalByYear,
    Field,
    Json,
    LongText,
    Ref,
    Refs,
    Satang,
    Text,
    Year,
)
from desktop.domain.record import DISTRICT, PROVINCE, Kind, Record, declare
from desktop.domain.village import BAHT
from desktop.i18n import QT_TRANSLATE_NOOP

DISTRICT_PLAN_STATUSES = {
    "draft": QT_TRANSLATE_NOOP("Choices", "Draft"),
    "proposed": QT_TRANSLATE_NOOP("Choices", "Put to the committee"),
    "framework_approved": QT_TRANSLATE_NOOP("Choices", "Framework approved"),
    "framework_sent": QT_TRANSLATE_NOOP("Choices", "Framework sent to the LAOs"),
    "approved": QT_TRANSLATE_NOOP("Choices", "Approved"),
    "promulgated": QT_TRANSLATE_NOOP("Choices", "Promulgated"),
    "superseded": QT_TRANSLATE_NOOP("Choices", "Replaced by the next plan"),
}
BEYOND_LIST_STATUSES = {
    "draft": QT_TRANSLATE_NOOP("Choices", "Draft"),
    "approved": QT_TRANSLATE_NOOP("Choices", "Approved"),
    "sent": QT_TRANSLATE_NOOP("Choices", "Sent to the province"),
}
BEYOND_REASONS = {
    "budget": QT_TRANSLATE_NOOP("Choices", "Beyond its budget"),
    "several_laos": QT_TRANSLATE_NOOP("Choices", "Touches two or more LAOs"),
    "authority": QT_TRANSLATE_NOOP("Choices", "Outside its duties"),
    "technique": QT_TRANSLATE_NOOP("Choices", "Needs special technique or machines"),
    "foreign_area": QT_TRANSLATE_NOOP("Choices", "On another agency's land"),
    "district_benefit": QT_TRANSLATE_NOOP("Choices", "Large, or benefits the whole district"),
}
DIRECTIONS = {
    "up": QT_TRANSLATE_NOOP("Choices", "More is better"),
    "down": QT_TRANSLATE_NOOP("Choices", "Less is better"),
}


@declare
class DistrictPlan(Record, frozen=True, kw_only=True):
    """A district development plan (แผนพัฒนาอำเภอ) for `from_year` to `to_year`; how many years is data."""

    kind: ClassVar[Kind] = Kind(
        name="district_plan",
        label=QT_TRANSLATE_NOOP("Kinds", "District development plan"),
        writers=(DISTRICT,),
        area="district",
        title="cycle",
    )

    district: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "District"), needed=SAVE, digits=4)] = None
    cycle: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Plan year"), needed=SAVE)] = None
    from_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "From year"), needed=SAVE)] = None
    to_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "To year"), needed=SAVE)] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=DISTRICT_PLAN_STATUSES)] = None
    vision: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Vision"), needed=SUBMIT, searchable=True)] = None
    mission: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Mission"))] = None
    goals: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Goals"))] = None
    context: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Context"))] = None
    strengths: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Strengths"))] = None
    weaknesses: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Weaknesses"))] = None
    opportunities: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Opportunities"))] = None
    threats: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Threats"))] = None
    committee: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Committee"), of="committee")] = None
    framework_meeting: Annotated[
        Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Resolution on the framework"), of="meeting")
    ] = None
    plan_meeting: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Resolution on the plan"), of="meeting")] = None
    framework: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "Framework as approved"))] = None
    approved_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Approved on"))] = None
    promulgated_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Promulgated on"))] = None
    late_reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason for the delay"))] = None
    settled: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "As it was approved"))] = None


@declare
class DistrictStrategy(Record, frozen=True, kw_only=True):
    """A development issue of the district plan, linked up to the province and down to needs (R13)."""

    kind: ClassVar[Kind] = Kind(
        name="district_strategy",
        label=QT_TRANSLATE_NOOP("Kinds", "District strategy"),
        writers=(DISTRICT,),
        owner="plan",
        title="title",
    )

    plan: Annotated[
        Ref, Field(QT_TRANSLATE_NOOP("Kinds", "District development plan"), needed=SAVE, of="district_plan")
    ] = None
    title: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Title"), needed=SAVE, searchable=True)] = None
    reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason"))] = None
    goals: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Goals"))] = None
    approaches: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Approaches"))] = None
    projects: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Important projects"))] = None
    order: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Order"))] = None
    provincial: Annotated[
        Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Provincial strategies"), needed=SUBMIT, of="strategy")
    ] = ()
    dimensions: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Need clusters"), needed=SUBMIT)] = ()
    needs: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Needs it answers"), of="needs_item")] = ()


@declare
class Indicator(Record, frozen=True, kw_only=True):
    """An indicator of a strategy with its baseline and a target per year."""

    kind: ClassVar[Kind] = Kind(
        name="indicator", label=QT_TRANSLATE_NOOP("Kinds", "Indicator"), writers=(DISTRICT, PROVINCE), title="title"
    )

    strategy: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Strategy"), needed=SAVE)] = None
    title: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Title"), needed=SAVE, searchable=True)] = None
    unit: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Unit"), needed=SUBMIT)] = None
    baseline: Annotated[Decimal, Field(QT_TRANSLATE_NOOP("Kinds", "Baseline"))] = None
    baseline_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Baseline year"))] = None
    targets: Annotated[DecimalByYear, Field(QT_TRANSLATE_NOOP("Kinds", "Targets by year"), needed=SUBMIT)] = (
        msgspec.field(default_factory=dict)
    )
    source: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Source of the data"))] = None
    direction: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Direction"), choices=DIRECTIONS)] = None
    agency: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Agency responsible"))] = None
    order: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Order"))] = None


@declare
class FrameworkDispatch(Record, frozen=True, kw_only=True):
    """That an edition of the framework went to one LAO (R14: one row per LAO, done only at 100 %)."""

    kind: ClassVar[Kind] = Kind(
        name="framework_dispatch",
        label=QT_TRANSLATE_NOOP("Kinds", "Framework dispatch"),
        writers=(DISTRICT,),
        owner="plan",
        link=("plan", "lao"),
    )

    plan: Annotated[
        Ref, Field(QT_TRANSLATE_NOOP("Kinds", "District development plan"), needed=SAVE, of="district_plan")
    ] = None
    lao: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "LAO"), needed=SAVE, of="lao")] = None
    edition: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Edition"), least=1)] = None
    sent_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Sent on"))] = None
    letter: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Letter"))] = None
    received_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Received on"))] = None


@declare
class BeyondList(Record, frozen=True, kw_only=True):
    """The list of what exceeds the LAOs' capacity, by resolution of its own committee (R17)."""

    kind: ClassVar[Kind] = Kind(
        name="beyond_list",
        label=QT_TRANSLATE_NOOP("Kinds", "Beyond-LAO-capacity list"),
        writers=(DISTRICT,),
        area="district",
        title="cycle",
    )

    district: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "District"), needed=SAVE, digits=4)] = None
    cycle: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Plan year"), needed=SAVE)] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=BEYOND_LIST_STATUSES)] = None
    committee: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Committee"), of="committee")] = None
    meeting: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Committee resolution"), of="meeting")] = None
    letter: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Letter"))] = None
    sent_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Sent on"))] = None
    late_reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason for the delay"))] = None
    settled: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "As it was approved"))] = None


@declare
class BeyondItem(Record, frozen=True, kw_only=True):
    """A needs item on the beyond-capacity list: a reference, never a copy."""

    kind: ClassVar[Kind] = Kind(
        name="beyond_item",
        label=QT_TRANSLATE_NOOP("Kinds", "Item beyond capacity"),
        writers=(DISTRICT,),
        owner="list",
        link=("list", "item"),
    )

    list: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "List"), needed=SAVE, of="beyond_list")] = None
    item: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Needs item"), needed=SAVE, of="needs_item")] = None
    laos: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "LAOs concerned"), of="lao")] = ()
    reasons: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Reasons"), needed=SUBMIT, choices=BEYOND_REASONS)] = ()
    contribution: Annotated[Satang, Field(QT_TRANSLATE_NOOP("Kinds", "Contribution of the LAO"), BAHT, least=0)] = None
    order: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Order"))] = None
