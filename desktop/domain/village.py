"""The village's records: forum, village plan, problems and projects (domain.md §2.3, §2.4).

`cycle` is the fiscal year F (B.E.) that the plan is made for; money is whole satang by year.
"""

from typing import Annotated, ClassVar

import msgspec

from desktop.domain.areas import DIMENSIONS, HOUSEHOLDS, PEOPLE
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
from desktop.domain.record import DISTRICT, Kind, Record, declare
from desktop.domain.village_choices import (
    DATA_SOURCES,
    MODES,
    OFFICER_PRESENT,
    PLAN_EDITIONS,
    PLAN_STATUSES,
    PRINCIPLES,
    READINESS,
    SUFFICIENCY_LEVELS,
)
from desktop.i18n import QT_TRANSLATE_NOOP

BAHT = QT_TRANSLATE_NOOP("Kinds", "baht")


@declare
class Forum(Record, frozen=True, kw_only=True):
    """A community forum (เวทีประชาคม): when, where, who came, and whether the tambon's officer did (R10)."""

    kind: ClassVar[Kind] = Kind(
        name="forum", label=QT_TRANSLATE_NOOP("Kinds", "Forum"), writers=(DISTRICT,), area="village", title="date"
    )

    village: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Village"), needed=SAVE, of="village", digits=8)] = None
    cycle: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Plan year"), needed=SAVE)] = None
    date: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Date"), needed=SUBMIT)] = None
    venue: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Venue"))] = None
    start: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Begins at"), most=5)] = None
    end: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Ends at"), most=5)] = None
    men: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Men who came"), PEOPLE, needed=SUBMIT, least=0)] = None
    women: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Women who came"), PEOPLE, needed=SUBMIT, least=0)] = None
    households: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Households that came"), HOUSEHOLDS, least=0)] = None
    officer_present: Annotated[
        Choice,
        Field(QT_TRANSLATE_NOOP("Kinds", "The tambon's district officer"), needed=SUBMIT, choices=OFFICER_PRESENT),
    ] = None
    officer_note: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Officer: substitute or reason"))] = None
    resolution: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Resolution"))] = None
    facilitator: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Process facilitator (CDD)"))] = None
    lao_support: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Support of the LAO"))] = None
    recorder: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Minutes taken by"))] = None
    checker: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Minutes checked by"))] = None


@declare
class Attendant(Record, frozen=True, kw_only=True):
    """Somebody who came to a forum; private to the office."""

    kind: ClassVar[Kind] = Kind(
        name="attendant",
        label=QT_TRANSLATE_NOOP("Kinds", "Attendant"),
        writers=(DISTRICT,),
        owner="forum",
        sub="private",
        title="name",
    )

    forum: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Forum"), needed=SAVE, of="forum")] = None
    name: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Name"), needed=SAVE, personal=True)] = None
    role: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Role"))] = None


@declare
class VillagePlan(Record, frozen=True, kw_only=True):
    """A village's plan (แผนชุมชน/หมู่บ้าน) for one cycle; problems and projects belong to it."""

    kind: ClassVar[Kind] = Kind(
        name="village_plan",
        label=QT_TRANSLATE_NOOP("Kinds", "Village plan"),
        writers=(DISTRICT,),
        area="village",
        title="village",
    )

    village: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Village"), needed=SAVE, of="village", digits=8)] = None
    cycle: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Plan year"), needed=SAVE)] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=PLAN_STATUSES)] = None
    vision: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Vision"), searchable=True)] = None
    signer: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Signed by"))] = None
    approved_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Approved on"))] = None
    submitted_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Sent on"))] = None
    return_reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason for return"))] = None
    edition: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Edition"), choices=PLAN_EDITIONS)] = None
    committee: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Village committee"), of="committee")] = None
    meeting: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Meeting that resolved"), of="meeting")] = None
    strengths: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Strengths"))] = None
    weaknesses: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Weaknesses"))] = None
    opportunities: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Opportunities"))] = None
    threats: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Threats"))] = None
    moderation: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Moderation"))] = None
    reasonableness: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reasonableness"))] = None
    self_immunity: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Self-immunity"))] = None
    knowledge: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Knowledge"))] = None
    virtue: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Virtue"))] = None
    sufficiency_level: Annotated[
        Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Sufficiency level"), choices=SUFFICIENCY_LEVELS)
    ] = None
    sources: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Data sources used"), choices=DATA_SOURCES)] = ()
    promulgated_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Promulgated on"))] = None
    distributed_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Distributed on"))] = None
    distributed_to: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Distributed to"))] = None
    revision: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Revision"), least=1)] = None
    late_reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason for the delay"))] = None
    settled: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "As it was approved"))] = None


@declare
class Problem(Record, frozen=True, kw_only=True):
    """A problem raised in a village, with what is needed."""

    kind: ClassVar[Kind] = Kind(
        name="problem",
        label=QT_TRANSLATE_NOOP("Kinds", "Problem"),
        writers=(DISTRICT,),
        owner="plan",
        title="problem",
    )

    plan: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Village plan"), needed=SAVE, of="village_plan")] = None
    dimension: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Dimension"), needed=SUBMIT, choices=DIMENSIONS)] = (
        None
    )
    problem: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Problem"), needed=SAVE, searchable=True, most=300)] = (
        None
    )
    cause: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Cause"), needed=SUBMIT)] = None
    need: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Need"), needed=SUBMIT, searchable=True)] = None
    solution: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Way to solve it"))] = None
    impact: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Effect and extent"))] = None
    location: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Where it is"))] = None
    affected_households: Annotated[
        Count, Field(QT_TRANSLATE_NOOP("Kinds", "Households affected"), HOUSEHOLDS, least=0)
    ] = None
    affected_people: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Persons affected"), PEOPLE, least=0)] = None
    severity: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Severity (1–5)"), least=1, most=5)] = None
    urgency: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Urgency (1–5)"), least=1, most=5)] = None
    reach: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "How many suffer (1–5)"), least=1, most=5)] = None
    cooperation: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Cooperation (1–5)"), least=1, most=5)] = None
    evidence: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Data that confirm it"), choices=DATA_SOURCES)] = ()
    votes: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Votes"), least=0)] = None
    priority: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Priority"), least=1)] = None
    order: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Order"))] = None
    forum: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Raised at forum"), needed=SUBMIT, of="forum")] = None
    carried_from: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Carried over from"), of="problem")] = None


@declare
class Project(Record, frozen=True, kw_only=True):
    """A project or activity of a village plan (โครงการ/กิจกรรม)."""

    kind: ClassVar[Kind] = Kind(
        name="project",
        label=QT_TRANSLATE_NOOP("Kinds", "Project"),
        writers=(DISTRICT,),
        owner="plan",
        title="title",
    )

    plan: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Village plan"), needed=SAVE, of="village_plan")] = None
    title: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Project"), needed=SAVE, searchable=True, most=500)] = None
    dimension: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Dimension"), choices=DIMENSIONS)] = None
    objective: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Objective"), needed=SUBMIT, searchable=True)] = (
        None
    )
    target: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Target (output)"))] = None
    quantity: Annotated[Decimal, Field(QT_TRANSLATE_NOOP("Kinds", "Quantity"), needed=SUBMIT)] = None
    unit: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Unit"), needed=SUBMIT)] = None
    budget: Annotated[SatangByYear, Field(QT_TRANSLATE_NOOP("Kinds", "Budget"), BAHT, needed=SUBMIT, least=0)] = (
        msgspec.field(default_factory=dict)
    )
    mode: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Mode"), needed=SUBMIT, choices=MODES)] = None
    agency: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Agency responsible"), needed=SUBMIT)] = None
    priority: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Priority"), least=1)] = None
    order: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Order"))] = None
    problems: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Problems it solves"), needed=SUBMIT, of="problem")] = ()
    sufficiency: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Sufficiency economy"), choices=PRINCIPLES)] = ()
    funds: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Where the money comes from"))] = None
    partners: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Agencies that support it"))] = None
    indicator: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Indicator (KPI)"))] = None
    outcome: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Expected result"))] = None
    beneficiaries: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Persons who benefit"), PEOPLE, least=0)] = None
    villages: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Villages it lies in"), of="village")] = ()
    location: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Where it is"))] = None
    start: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Begins on"))] = None
    end: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Ends on"))] = None
    readiness: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "What is ready"), choices=READINESS)] = ()
    readiness_note: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Note on what is ready"))] = None
    carried_from: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Carried over from"), of="project")] = None


@declare
class DimensionNone(Record, frozen=True, kw_only=True):
    """That a village states no problem in a dimension, and why (R08)."""

    kind: ClassVar[Kind] = Kind(
        name="dimension_none",
        label=QT_TRANSLATE_NOOP("Kinds", "No problem in a dimension"),
        writers=(DISTRICT,),
        owner="plan",
        link=("plan", "dimension"),
    )

    plan: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Village plan"), needed=SAVE, of="village_plan")] = None
    dimension: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Dimension"), needed=SAVE, choices=DIMENSIONS)] = None
    reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason"), needed=SAVE)] = None
