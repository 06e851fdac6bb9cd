"""Plans of a level between village and district, such as the tambon plans of the regulation of 2562 (domain.md §2.13).

Which levels there are, and whose committee makes their plans, is said by the template in use, not here.
"""

from typing import Annotated, ClassVar

from desktop.domain.fields import SAVE, Choice, Code, Count, Day, Field, Json, LongText, Ref, Text, Year
from desktop.domain.record import DISTRICT, Kind, Record, declare
from desktop.i18n import QT_TRANSLATE_NOOP

AREA_PLAN_STATUSES = {
    "draft": QT_TRANSLATE_NOOP("Choices", "Draft"),
    "approved": QT_TRANSLATE_NOOP("Choices", "Approved"),
    "sent": QT_TRANSLATE_NOOP("Choices", "Sent to the district"),
    "superseded": QT_TRANSLATE_NOOP("Choices", "Replaced by the next plan"),
}

ROUTES = {
    "here": QT_TRANSLATE_NOOP("Choices", "Done at this level"),
    "up": QT_TRANSLATE_NOOP("Choices", "Referred to the district"),
}
"""Where an item goes from its plan: carried out by the level's own villages and LAOs, or into the district's needs."""


@declare
class AreaPlan(Record, frozen=True, kw_only=True):
    """The plan of one area of a level (`level` is a code of the template, `area` the area's)."""

    kind: ClassVar[Kind] = Kind(
        name="area_plan", label=QT_TRANSLATE_NOOP("Kinds", "Area plan"), writers=(DISTRICT,), area="area", title="title"
    )

    level: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Level"), needed=SAVE)] = None
    area: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Area code"), needed=SAVE)] = None
    cycle: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Plan year"), needed=SAVE)] = None
    from_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "From year"))] = None
    to_year: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "To year"))] = None
    title: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Name of the plan"), searchable=True)] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=AREA_PLAN_STATUSES)] = None
    vision: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Vision"), searchable=True)] = None
    committee: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Committee"), of="committee")] = None
    meeting: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Committee resolution"), of="meeting")] = None
    approved_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Approved on"))] = None
    sent_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Sent on"))] = None
    late_reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason for the delay"))] = None
    settled: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "As it was approved"))] = None


@declare
class AreaPlanItem(Record, frozen=True, kw_only=True):
    """That an area plan takes up a village project; the project stays as the village wrote it."""

    kind: ClassVar[Kind] = Kind(
        name="area_plan_item",
        label=QT_TRANSLATE_NOOP("Kinds", "Item of an area plan"),
        writers=(DISTRICT,),
        owner="plan",
        link=("plan", "project"),
    )

    plan: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Area plan"), needed=SAVE, of="area_plan")] = None
    project: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Project"), needed=SAVE, of="project")] = None
    priority: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Priority"), least=1)] = None
    order: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Order"))] = None
    route: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Goes to"), choices=ROUTES)] = None
