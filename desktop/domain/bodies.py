"""Bodies and their work: committees, orders, members, meetings, and who answers for each tambon (domain.md §2.2, §2.3).

What the letters leave open (seats, quorum) is data of each record; nothing here fixes a composition.
"""

from typing import Annotated, ClassVar

from desktop.domain.fields import SAVE, SUBMIT, Choice, Code, Count, Day, Field, Flag, LongText, Ref, Refs, Text, Year
from desktop.domain.record import DISTRICT, PROVINCE, Kind, Record, declare
from desktop.domain.village_choices import OFFICER_PRESENT
from desktop.i18n import QT_TRANSLATE_NOOP

COMMITTEE_TYPES = {
    "village_committee": QT_TRANSLATE_NOOP("Choices", "Village committee (กม.)"),
    "village_working_group": QT_TRANSLATE_NOOP("Choices", "Working group of the village committee"),
    "district_integration": QT_TRANSLATE_NOOP("Choices", "District integration committee (อ.ก.อ.)"),
    "district_administration": QT_TRANSLATE_NOOP("Choices", "District administration committee (กบอ.)"),
    "working_group": QT_TRANSLATE_NOOP("Choices", "Plan working group"),
    "district_coordination": QT_TRANSLATE_NOOP("Choices", "District LAO-plan coordination committee"),
    "provincial_coordination": QT_TRANSLATE_NOOP("Choices", "Provincial LAO-plan coordination committee"),
    "provincial_administration": QT_TRANSLATE_NOOP("Choices", "Provincial administration committee (ก.บ.จ.)"),
    "tambon_team": QT_TRANSLATE_NOOP("Choices", "Tambon operation team (ชปต.)"),
    "tambon_committee": QT_TRANSLATE_NOOP("Choices", "Tambon committee (ก.บ.ต.)"),
    "other": QT_TRANSLATE_NOOP("Choices", "Other"),
}
ORDER_STATUSES = {
    "draft": QT_TRANSLATE_NOOP("Choices", "Draft"),
    "proposed": QT_TRANSLATE_NOOP("Choices", "Put up for signature"),
    "signed": QT_TRANSLATE_NOOP("Choices", "Signed, in force"),
    "replaced": QT_TRANSLATE_NOOP("Choices", "Cancelled or replaced"),
}
MEMBER_ROLES = {
    "chair": QT_TRANSLATE_NOOP("Choices", "Chair"),
    "vice_chair": QT_TRANSLATE_NOOP("Choices", "Vice-chair"),
    "member": QT_TRANSLATE_NOOP("Choices", "Member"),
    "secretary": QT_TRANSLATE_NOOP("Choices", "Member and secretary"),
    "assistant_secretary": QT_TRANSLATE_NOOP("Choices", "Assistant secretary"),
    "adviser": QT_TRANSLATE_NOOP("Choices", "Adviser"),
}
MEETING_STATUSES = {
    "planned": QT_TRANSLATE_NOOP("Choices", "Planned"),
    "held": QT_TRANSLATE_NOOP("Choices", "Held"),
    "confirmed": QT_TRANSLATE_NOOP("Choices", "Minutes confirmed"),
    "postponed": QT_TRANSLATE_NOOP("Choices", "Postponed"),
    "cancelled": QT_TRANSLATE_NOOP("Choices", "Cancelled"),
}


@declare
class Committee(Record, frozen=True, kw_only=True):
    """A body; exactly one per district and cycle is the main mechanism (R11)."""

    kind: ClassVar[Kind] = Kind(
        name="committee",
        label=QT_TRANSLATE_NOOP("Kinds", "Committee"),
        writers=(DISTRICT, PROVINCE),
        title="name",
    )

    type: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Type"), needed=SAVE, choices=COMMITTEE_TYPES)] = None
    name: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Name"), needed=SAVE, searchable=True)] = None
    area: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Area"), needed=SAVE)] = None
    cycle: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Plan year"))] = None
    main_mechanism: Annotated[Flag, Field(QT_TRANSLATE_NOOP("Kinds", "Main mechanism"))] = None
    parent: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Under"), of="committee")] = None
    quorum: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Quorum (persons)"), least=1)] = None
    legal_basis: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Legal basis"))] = None


@declare
class CommitteeOrder(Record, frozen=True, kw_only=True):
    """An order (คำสั่ง) that appoints or revises a committee."""

    kind: ClassVar[Kind] = Kind(
        name="committee_order",
        label=QT_TRANSLATE_NOOP("Kinds", "Committee order"),
        writers=(DISTRICT, PROVINCE),
        owner="committee",
        title="number",
    )

    committee: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Committee"), needed=SAVE, of="committee")] = None
    number: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Order no."), needed=SUBMIT)] = None
    subject: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Subject"), needed=SUBMIT)] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=ORDER_STATUSES)] = None
    signer: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Signed by"))] = None
    signed_on: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Signed on"), needed=SUBMIT)] = None
    effective: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "In force from"))] = None
    supersedes: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Replaces order"), of="committee_order")] = None


@declare
class CommitteeMember(Record, frozen=True, kw_only=True):
    """A seat in a committee: a person by name, or the holder of a position."""

    kind: ClassVar[Kind] = Kind(
        name="committee_member",
        label=QT_TRANSLATE_NOOP("Kinds", "Member"),
        writers=(DISTRICT, PROVINCE),
        owner="committee",
        title="name",
    )

    committee: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Committee"), needed=SAVE, of="committee")] = None
    name: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Name"))] = None
    position: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Position"))] = None
    role: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Role"), needed=SAVE, choices=MEMBER_ROLES)] = None
    since: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "From"))] = None
    until: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Until"))] = None
    order: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Order"))] = None


@declare
class Meeting(Record, frozen=True, kw_only=True):
    """A meeting of a committee; its resolutions are what other documents cite."""

    kind: ClassVar[Kind] = Kind(
        name="meeting",
        label=QT_TRANSLATE_NOOP("Kinds", "Meeting"),
        writers=(DISTRICT, PROVINCE),
        owner="committee",
        title="number",
    )

    committee: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Committee"), needed=SAVE, of="committee")] = None
    cycle: Annotated[Year, Field(QT_TRANSLATE_NOOP("Kinds", "Plan year"))] = None
    number: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Meeting no."), needed=SUBMIT)] = None
    date: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Date"), needed=SUBMIT)] = None
    venue: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Venue"))] = None
    start: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Begins at"), most=5)] = None
    end: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Ends at"), most=5)] = None
    status: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Status"), choices=MEETING_STATUSES)] = None
    present: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Members present"), least=0)] = None
    absentees: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Absentees and reasons"))] = None
    officer_present: Annotated[
        Choice, Field(QT_TRANSLATE_NOOP("Kinds", "The tambon's district officer"), choices=OFFICER_PRESENT)
    ] = None
    officer_note: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Officer: substitute or reason"))] = None
    agenda: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Agenda"))] = None
    resolutions: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Resolutions"), searchable=True)] = None
    recorder: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Minutes taken by"))] = None
    checker: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Minutes checked by"))] = None
    documents: Annotated[Refs, Field(QT_TRANSLATE_NOOP("Kinds", "Documents resolved on"))] = ()
    reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason"))] = None


@declare
class TambonAssignment(Record, frozen=True, kw_only=True):
    """The assistant district officer who answers for a tambon (R09): no gap, no overlap of primaries."""

    kind: ClassVar[Kind] = Kind(
        name="tambon_assignment",
        label=QT_TRANSLATE_NOOP("Kinds", "Officer of a tambon"),
        writers=(DISTRICT,),
        area="tambon",
        title="officer",
    )

    tambon: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Tambon"), needed=SAVE, digits=6)] = None
    officer: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Officer"), needed=SAVE, searchable=True)] = None
    substitute: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Substitute"))] = None
    order: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Order no."), needed=SUBMIT)] = None
    since: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "From"), needed=SAVE)] = None
    until: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Until"))] = None
