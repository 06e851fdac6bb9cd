"""What was funded: allocated projects, the action plan, referrals, answers on paper (domain.md §2.9, §2.10)."""

from typing import Annotated, ClassVar

from desktop.domain.fields import (
    SAVE,
    SUBMIT,
    Choice,
    Code,
    Count,
    Day,
    Decimal,
    Field,
    Flag,
    Json,
    LongText,
    Ref,
    Refs,
    Satang,
    Text,
    Year,
)
from desktop.domain.province import DECIDERS, RESULTS
from desktop.domain.record import DISTRICT, PROVINCE, Kind, Record, declare
from desktop.domain.village import BAHT
from desktop.i18n import QT_TRANSLATE_NOOP

FUNDS = {
    "function": QT_TRANSLATE_NOOP("Choices", "Departmental budget"),
    "province": QT_TRANSLATE_NOOP("Choices", "Provincial budget"),
    "cluster": QT_TRANSLATE_NOOP("Choices", "Provincial cluster budget"),
    "pao": QT_TRANSLATE_NOOP("Choices", "PAO budget"),
    "lao": QT_TRANSLATE_NOOP("Choices", "LAO budget"),
    "grant": QT_TRANSLATE_NOOP("Choices", "Specific grant"),
    "reserve": QT_TRANSLATE_NOOP("Choices", "Reserves"),
    "fund": QT_TRANSLATE_NOOP("Choices", "Fund"),
    "other": QT_TRANSLATE_NOOP("Choices", "Other"),
}
ACTION_PLAN_STATUSES = {
    "draft": QT_TRANSLATE_NOOP("Choices", "Draft"),
    "approved": QT_TRANSLATE_NOOP("Choices", "Approved"),
    "promulgated": QT_TRANSLATE_NOOP("Choices", "Promulgated"),
    "revised": QT_TRANSLATE_NOOP("Choices", "Revised"),
    "closed": QT_TRANSLATE_NOOP("Choices", "Closed"),
}
ACTION_ITEM_STATUSES = {
    "not_stated": QT_TRANSLATE_NOOP("Choices", "Not stated"),
    "not_started": QT_TRANSLATE_NOOP("Choices", "Not started"),
    "under_way": QT_TRANSLATE_NOOP("Choices", "Under way"),
    "finished": QT_TRANSLATE_NOOP("Choices", "Finished"),
    "late": QT_TRANSLATE_NOOP("Choices", "Late"),
    "cancelled": QT_TRANSLATE_NOOP("Choices", "Cancelled"),
}
ACTION_ORIGINS = {
    "province": QT_TRANSLATE_NOOP("Choices", "Province"),
    "district": QT_TRANSLATE_NOOP("Choices", "District"),
    "lao": QT_TRANSLATE_NOOP("Choices", "LAO"),
}
REFERRAL_STATUSES = {
    "draft": QT_TRANSLATE_NOOP("Choices", "Draft"),
    "sent": QT_TRANSLATE_NOOP("Choices", "Sent"),
    "received": QT_TRANSLATE_NOOP("Choices", "Taken in"),
    "requested": QT_TRANSLATE_NOOP("Choices", "In the budget request"),
    "not_requested": QT_TRANSLATE_NOOP("Choices", "Not in the budget request"),
    "allocated": QT_TRANSLATE_NOOP("Choices", "Funded"),
}


@declare
class AllocatedProject(Record, frozen=True, kw_only=True):
    """A project with money, as the province notifies its districts (D11); `amount` in satang."""

    kind: ClassVar[Kind] = Kind(
        name="allocated_project",
        label=QT_TRANSLATE_NOOP("Kinds", "Allocated project"),
        writers=(PROVINCE,),
        area="district",
        title="title",
    )

    title: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Title"), needed=SAVE, searchable=True)] = None
    agency: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Agency"), needed=SAVE, searchable=True)] = None
    fiscal_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Fiscal year"), needed=SAVE)] = None
    amount: Annotated[Satang, Field(QT_TRANSLATE_NOOP("Kinds", "Amount"), BAHT, needed=SAVE, least=1)] = None
    fund: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Fund"), choices=FUNDS)] = None
    plan: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Budget plan"))] = None
    district: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "District"), needed=SAVE, digits=4)] = None
    tambon: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Tambon"), digits=6)] = None
    several_tambons: Annotated[Flag, Field(QT_TRANSLATE_NOOP("Kinds", "Lies in several tambons"))] = None
    village: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Village"), of="village", digits=8)] = None
    notified_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Notified on"))] = None
    letter: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Letter"))] = None
    start: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Begins on"))] = None
    end: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Ends on"))] = None
    contract: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Contract or e-GP no."))] = None
    items: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Needs it answers"), of="needs_item")] = ()


@declare
class ActionPlan(Record, frozen=True, kw_only=True):
    """A district's annual action plan: funded projects only (R18, R19)."""

    kind: ClassVar[Kind] = Kind(
        name="action_plan",
        label=QT_TRANSLATE_NOOP("Kinds", "Annual action plan"),
        writers=(DISTRICT,),
        area="district",
        title="fiscal_year",
    )

    district: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "District"), needed=SAVE, digits=4)] = None
    fiscal_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Fiscal year"), needed=SAVE)] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=ACTION_PLAN_STATUSES)] = None
    edition: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Edition"), least=1)] = None
    meeting: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Committee resolution"), of="meeting")] = None
    promulgated_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Promulgated on"))] = None
    agencies: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "District agencies asked"))] = ()
    nothing_from: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Have nothing this year"))] = ()
    late_reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason for the delay"))] = None
    settled: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "As it was approved"))] = None


@declare
class ActionItem(Record, frozen=True, kw_only=True):
    """One funded project of the action plan, the months it runs in and the needs that it answers."""

    kind: ClassVar[Kind] = Kind(
        name="action_item",
        label=QT_TRANSLATE_NOOP("Kinds", "Action plan item"),
        writers=(DISTRICT,),
        owner="plan",
        title="title",
    )

    plan: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Annual action plan"), needed=SAVE, of="action_plan")] = None
    title: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Title"), needed=SAVE, searchable=True)] = None
    origin: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Origin"), needed=SUBMIT, choices=ACTION_ORIGINS)] = None
    agency: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Agency"), needed=SUBMIT)] = None
    fund: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Fund"), needed=SUBMIT, choices=FUNDS)] = None
    amount: Annotated[Satang, Field(QT_TRANSLATE_NOOP("Kinds", "Amount"), BAHT, needed=SUBMIT, least=0)] = None
    allocated: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Allocated project"), of="allocated_project")] = None
    tambon: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Tambon"), digits=6)] = None
    lao: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "LAO"), of="lao")] = None
    strategy: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Strategy"))] = None
    items: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Needs it answers"), of="needs_item")] = ()
    months: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Months"))] = ()
    quarter_1: Annotated[Satang, Field(QT_TRANSLATE_NOOP("Kinds", "To be spent in quarter 1"), BAHT, least=0)] = None
    quarter_2: Annotated[Satang, Field(QT_TRANSLATE_NOOP("Kinds", "To be spent in quarter 2"), BAHT, least=0)] = None
    quarter_3: Annotated[Satang, Field(QT_TRANSLATE_NOOP("Kinds", "To be spent in quarter 3"), BAHT, least=0)] = None
    quarter_4: Annotated[Satang, Field(QT_TRANSLATE_NOOP("Kinds", "To be spent in quarter 4"), BAHT, least=0)] = None
    responsible: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Responsible"))] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=ACTION_ITEM_STATUSES)] = None
    order: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Order"))] = None


@declare
class ActionProgress(Record, frozen=True, kw_only=True):
    """A report of progress on one item: percent done, satang paid out, what hinders."""

    kind: ClassVar[Kind] = Kind(
        name="action_progress",
        label=QT_TRANSLATE_NOOP("Kinds", "Progress"),
        writers=(DISTRICT,),
        owner="item",
        title="date",
    )

    item: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Action plan item"), needed=SAVE, of="action_item")] = None
    date: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Date"), needed=SAVE)] = None
    percent: Annotated[Decimal, Field(QT_TRANSLATE_NOOP("Kinds", "Percent done"))] = None
    disbursed: Annotated[Satang, Field(QT_TRANSLATE_NOOP("Kinds", "Paid out"), BAHT, least=0)] = None
    problem: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "What hinders"))] = None


@declare
class Referral(Record, frozen=True, kw_only=True):
    """That the province sent an item on to an agency for the next budget year (D10)."""

    kind: ClassVar[Kind] = Kind(
        name="referral", label=QT_TRANSLATE_NOOP("Kinds", "Referral"), writers=(PROVINCE,), owner="item"
    )

    item: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Needs item"), needed=SAVE, of="needs_item")] = None
    agency: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Agency"), needed=SAVE)] = None
    fiscal_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Fiscal year"), needed=SAVE)] = None
    sent_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Sent on"))] = None
    letter: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Letter"))] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=REFERRAL_STATUSES)] = None
    answer: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "What the agency answered"))] = None
    answered_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Answered on"))] = None


@declare
class ReportedDecision(Record, frozen=True, kw_only=True):
    """An answer that came on paper, with its letter; it yields to the province's own."""

    kind: ClassVar[Kind] = Kind(
        name="reported_decision",
        label=QT_TRANSLATE_NOOP("Kinds", "Answer on paper"),
        writers=(DISTRICT,),
        owner="item",
    )

    item: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Needs item"), needed=SAVE, of="needs_item")] = None
    decided_by: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Decided by"), choices=DECIDERS)] = None
    result: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Result"), needed=SAVE, choices=RESULTS)] = None
    reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason"))] = None
    amount: Annotated[Satang, Field(QT_TRANSLATE_NOOP("Kinds", "Amount approved"), BAHT, least=0)] = None
    fiscal_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Fiscal year"))] = None
    date: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Date"))] = None
    letter: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Letter"), needed=SAVE)] = None
