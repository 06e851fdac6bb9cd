"""People and offices: who writes, and the cards by which offices know each other (design: offices and trust)."""

from typing import Annotated, ClassVar

from desktop.domain.fields import SAVE, Choice, Code, Day, Field, Json, LongText, Ref, Text
from desktop.domain.record import DISTRICT, PROVINCE, Kind, Record, declare
from desktop.i18n import QT_TRANSLATE_NOOP

OFFICE_TYPES = {
    "province": QT_TRANSLATE_NOOP("Choices", "Province"),
    "district": QT_TRANSLATE_NOOP("Choices", "District"),
    "field": QT_TRANSLATE_NOOP("Choices", "Field laptop"),
}


@declare
class Office(Record, frozen=True, kw_only=True):
    """One computer of an office as its card describes it; accepted cards travel as these records."""

    kind: ClassVar[Kind] = Kind(
        name="office", label=QT_TRANSLATE_NOOP("Kinds", "Office"), writers=(DISTRICT, PROVINCE), title="name"
    )

    code: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Area code"), needed=SAVE)] = None
    type: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Type"), needed=SAVE, choices=OFFICE_TYPES)] = None
    name: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Short name"), needed=SAVE)] = None
    replica: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Computer"), needed=SAVE)] = None
    sign_key: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Signing key"), needed=SAVE)] = None
    age_key: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Reading key"), needed=SAVE)] = None


@declare
class Revocation(Record, frozen=True, kw_only=True):
    """That a key counts no more, written by whoever vouched for it; `honoured` says up to where its work still does.

    `honoured` is scope → stream → seq and change id of the last change that counts (design: offices and trust).
    """

    kind: ClassVar[Kind] = Kind(
        name="revocation", label=QT_TRANSLATE_NOOP("Kinds", "Revocation"), writers=(DISTRICT, PROVINCE), title="name"
    )

    key: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Signing key"), needed=SAVE)] = None
    office: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Area code"))] = None
    name: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Short name"))] = None
    since: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Since"))] = None
    reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason"))] = None
    honoured: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "Counts up to"))] = None


@declare
class ScopeGrant(Record, frozen=True, kw_only=True):
    """That `office` goes on in the scope of `area`: a district that was split or re-coded keeps its old records.

    The province writes it in its own scope; what was granted once stays valid for what was written under it
    (design: offices and trust).
    """

    kind: ClassVar[Kind] = Kind(
        name="scope_grant", label=QT_TRANSLATE_NOOP("Kinds", "Right to an area"), writers=(PROVINCE,)
    )

    office: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Office that goes on"), needed=SAVE, digits=4)] = None
    area: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Area it goes on in"), needed=SAVE, digits=4)] = None
    since: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Since"))] = None
    reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason"))] = None


@declare
class Person(Record, frozen=True, kw_only=True):
    """Somebody who works with the program; telephones are private and stand in `person_contact`."""

    kind: ClassVar[Kind] = Kind(
        name="person", label=QT_TRANSLATE_NOOP("Kinds", "Person"), writers=(DISTRICT, PROVINCE), title="name"
    )

    name: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Name"), needed=SAVE, searchable=True)] = None
    position: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Position"))] = None
    office: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Area code"))] = None


@declare
class PersonContact(Record, frozen=True, kw_only=True):
    """How to reach a person; private to the office (domain.md §3.9)."""

    kind: ClassVar[Kind] = Kind(
        name="person_contact",
        label=QT_TRANSLATE_NOOP("Kinds", "Contact"),
        writers=(DISTRICT, PROVINCE),
        sub="private",
    )

    person: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Person"), needed=SAVE, of="person")] = None
    phone: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Telephone"), personal=True)] = None


@declare
class Erasure(Record, frozen=True, kw_only=True):
    """That private data is erased at every holder: of `record` in `area` (a private scope), all or only `changes`.

    It stands in the open scope, so that whoever holds the data hears of it (design: sub-scopes).
    """

    kind: ClassVar[Kind] = Kind(
        name="erasure", label=QT_TRANSLATE_NOOP("Kinds", "Erasure"), writers=(DISTRICT, PROVINCE)
    )

    area: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Private area"), needed=SAVE)] = None
    of: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Kind of record"))] = None
    record: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Record"), needed=SAVE)] = None
    changes: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "Changes"))] = None
    reason: Annotated[LongText, Field(QT_TRANSLATE_NOOP("Kinds", "Reason"))] = None


@declare
class Continuation(Record, frozen=True, kw_only=True):
    """That a computer goes on under a new replica id, because its data is a copy of `predecessor`'s."""

    kind: ClassVar[Kind] = Kind(
        name="continuation", label=QT_TRANSLATE_NOOP("Kinds", "Continuation"), writers=(DISTRICT, PROVINCE)
    )

    replica: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Computer"), needed=SAVE)] = None
    predecessor: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Predecessor"), needed=SAVE)] = None
