"""LAO plans as the district received them (domain.md §2.5), and which village projects they take up."""

from typing import Annotated, ClassVar

import msgspec

from desktop.domain.fields import SAVE, Choice, Code, Count, Day, Field, LongText, Ref, SatangByYear, Text, Year
from desktop.domain.record import DISTRICT, Kind, Record, declare
from desktop.domain.village import BAHT
from desktop.i18n import QT_TRANSLATE_NOOP

LAO_PLAN_STATUSES = {
    "expected": QT_TRANSLATE_NOOP("Choices", "Not received yet"),
    "received": QT_TRANSLATE_NOOP("Choices", "File received"),
    "matched": QT_TRANSLATE_NOOP("Choices", "Checked and matched"),
    "used": QT_TRANSLATE_NOOP("Choices", "Used for integration"),
}
EDITIONS = {
    "first": QT_TRANSLATE_NOOP("Choices", "First edition"),
    "added": QT_TRANSLATE_NOOP("Choices", "Additional"),
    "changed": QT_TRANSLATE_NOOP("Choices", "Changed"),
    "corrected": QT_TRANSLATE_NOOP("Choices", "Corrected"),
    "reviewed": QT_TRANSLATE_NOOP("Choices", "Reviewed"),
}
BEYOND = {
    "no": QT_TRANSLATE_NOOP("Choices", "Within capacity"),
    "village": QT_TRANSLATE_NOOP("Choices", "Beyond the village"),
    "lao": QT_TRANSLATE_NOOP("Choices", "Beyond the LAO"),
    "province": QT_TRANSLATE_NOOP("Choices", "Beyond the province"),
}
LAO_FUNDS = {
    "ordinance": QT_TRANSLATE_NOOP("Choices", "Budget ordinance"),
    "reserve": QT_TRANSLATE_NOOP("Choices", "Reserves"),
    "general_grant": QT_TRANSLATE_NOOP("Choices", "General grant"),
    "grant": QT_TRANSLATE_NOOP("Choices", "Specific grant"),
    "pao": QT_TRANSLATE_NOOP("Choices", "Subsidy of the PAO"),
    "agency": QT_TRANSLATE_NOOP("Choices", "Another agency"),
    "transfer": QT_TRANSLATE_NOOP("Choices", "Transferred to a new item"),
}
BUDGET_STATUSES = {
    "refused": QT_TRANSLATE_NOOP("Choices", "Not approved or not entered"),
    "drafted": QT_TRANSLATE_NOOP("Choices", "Ordinance being drafted"),
    "allocated": QT_TRANSLATE_NOOP("Choices", "Funded"),
    "withdrawn": QT_TRANSLATE_NOOP("Choices", "Transferred away or cancelled"),
}
WORK_STATUSES = {
    "not_started": QT_TRANSLATE_NOOP("Choices", "Not started"),
    "under_way": QT_TRANSLATE_NOOP("Choices", "Under way"),
    "finished": QT_TRANSLATE_NOOP("Choices", "Finished"),
    "not_done": QT_TRANSLATE_NOOP("Choices", "Not carried out"),
    "next_year": QT_TRANSLATE_NOOP("Choices", "Money kept for the next year"),
}
"""What LAOs themselves note of money and work of a project (domain.md §2.5)."""
MATCHES = {
    "suggested": QT_TRANSLATE_NOOP("Choices", "Suggested"),
    "confirmed": QT_TRANSLATE_NOOP("Choices", "Confirmed"),
    "rejected": QT_TRANSLATE_NOOP("Choices", "Not the same"),
}


@declare
class LaoPlan(Record, frozen=True, kw_only=True):
    """The plan file of one LAO for the years from `from_year` on."""

    kind: ClassVar[Kind] = Kind(
        name="lao_plan", label=QT_TRANSLATE_NOOP("Kinds", "LAO plan"), writers=(DISTRICT,), owner="lao", title="title"
    )

    lao: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "LAO"), needed=SAVE, of="lao")] = None
    cycle: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Plan year"), needed=SAVE)] = None
    title: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Title"), searchable=True)] = None
    from_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "From year"))] = None
    to_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "To year"))] = None
    edition: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Edition"), choices=EDITIONS)] = None
    edition_number: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Edition no."))] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=LAO_PLAN_STATUSES)] = None
    received_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Received on"))] = None


@declare
class LaoProject(Record, frozen=True, kw_only=True):
    """One line of form ผ.02."""

    kind: ClassVar[Kind] = Kind(
        name="lao_project",
        label=QT_TRANSLATE_NOOP("Kinds", "LAO project"),
        writers=(DISTRICT,),
        owner="plan",
        title="title",
    )

    plan: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "LAO plan"), needed=SAVE, of="lao_plan")] = None
    title: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Project"), needed=SAVE, searchable=True, most=500)] = None
    objective: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Objective"))] = None
    target: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Target (output)"))] = None
    budget: Annotated[SatangByYear, Field(QT_TRANSLATE_NOOP("Kinds", "Budget"), BAHT, least=0)] = msgspec.field(
        default_factory=dict
    )
    indicator: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Indicator (KPI)"))] = None
    outcome: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Expected result"))] = None
    agency: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Agency responsible"))] = None
    strategy: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Strategy"))] = None
    note: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Note"))] = None
    number: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Number"))] = None
    lao: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "LAO"), of="lao")] = None
    tambon: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Tambon"), digits=6)] = None
    village: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Village"), of="village", digits=8)] = None
    page: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Page"))] = None
    fund: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Fund"), choices=LAO_FUNDS)] = None
    budget_status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Budget"), choices=BUDGET_STATUSES)] = None
    work_status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Work"), choices=WORK_STATUSES)] = None
    beyond: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Beyond capacity"), choices=BEYOND)] = None


@declare
class ProjectMatch(Record, frozen=True, kw_only=True):
    """That an LAO project takes up a village project: suggested by likeness, confirmed by a person."""

    kind: ClassVar[Kind] = Kind(
        name="project_match",
        label=QT_TRANSLATE_NOOP("Kinds", "Match"),
        writers=(DISTRICT,),
        owner="lao_project",
        link=("lao_project", "project"),
    )

    lao_project: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "LAO project"), needed=SAVE, of="lao_project")] = None
    project: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Project"), needed=SAVE, of="project")] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=MATCHES)] = None
