"""Areas: villages and local administrative organisations as an office confirmed them (domain.md §2.1)."""

from typing import Annotated, ClassVar

from desktop.domain.fields import SAVE, SUBMIT, Choice, Code, Count, Day, Decimal, Field, Ref, Text
from desktop.domain.record import DISTRICT, PROVINCE, Kind, Record, declare
from desktop.i18n import QT_TRANSLATE_NOOP

PEOPLE = QT_TRANSLATE_NOOP("Kinds", "persons")
HOUSEHOLDS = QT_TRANSLATE_NOOP("Kinds", "households")

VILLAGE_TYPES = {
    "village": QT_TRANSLATE_NOOP("Choices", "Village"),
    "community": QT_TRANSLATE_NOOP("Choices", "Urban community"),
}
LAO_TYPES = {
    "pao": QT_TRANSLATE_NOOP("Choices", "Provincial administrative organisation"),
    "city": QT_TRANSLATE_NOOP("Choices", "City municipality"),
    "town": QT_TRANSLATE_NOOP("Choices", "Town municipality"),
    "subdistrict_municipality": QT_TRANSLATE_NOOP("Choices", "Subdistrict municipality"),
    "tao": QT_TRANSLATE_NOOP("Choices", "Tambon administrative organisation"),
    "special": QT_TRANSLATE_NOOP("Choices", "Special administrative organisation"),
}
SHARES = {"full": QT_TRANSLATE_NOOP("Choices", "All of it"), "part": QT_TRANSLATE_NOOP("Choices", "Part of it")}


@declare
class Village(Record, frozen=True, kw_only=True):
    """A village or urban community; its id is its 8-digit code, of which the first six are its tambon."""

    kind: ClassVar[Kind] = Kind(
        name="village",
        label=QT_TRANSLATE_NOOP("Kinds", "Village"),
        writers=(DISTRICT,),
        area="code",
        title="name",
    )

    code: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Village code"), needed=SAVE, digits=8)] = None
    name: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Village name"), needed=SAVE, searchable=True)] = None
    tambon: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Tambon"), needed=SAVE, digits=6)] = None
    moo: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Moo"), needed=SAVE, least=1, most=99)] = None
    type: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Type"), choices=VILLAGE_TYPES)] = None
    households: Annotated[
        Count, Field(QT_TRANSLATE_NOOP("Kinds", "Households"), HOUSEHOLDS, needed=SUBMIT, least=0, most=5000)
    ] = None
    men: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Men"), PEOPLE, needed=SUBMIT, least=0, most=20000)] = None
    women: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Women"), PEOPLE, needed=SUBMIT, least=0, most=20000)] = (
        None
    )
    headman: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Headman or kamnan"))] = None
    latitude: Annotated[Decimal, Field(QT_TRANSLATE_NOOP("Kinds", "Latitude"))] = None
    longitude: Annotated[Decimal, Field(QT_TRANSLATE_NOOP("Kinds", "Longitude"))] = None
    since: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Village since"))] = None
    until: Annotated[Day, Field(QT_TRANSLATE_NOOP("Kinds", "Village until"))] = None


@declare
class Lao(Record, frozen=True, kw_only=True):
    """A local administrative organisation (อปท.) that a district supervises."""

    kind: ClassVar[Kind] = Kind(
        name="lao", label=QT_TRANSLATE_NOOP("Kinds", "LAO"), writers=(DISTRICT,), area="district", title="name"
    )

    type: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Type"), needed=SAVE, choices=LAO_TYPES)] = None
    name: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Name"), needed=SAVE, searchable=True)] = None
    district: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "District"), needed=SAVE)] = None


@declare
class LaoCoverage(Record, frozen=True, kw_only=True):
    """That an LAO serves a village, wholly or in part (many to many)."""

    kind: ClassVar[Kind] = Kind(
        name="lao_coverage",
        label=QT_TRANSLATE_NOOP("Kinds", "LAO coverage"),
        writers=(DISTRICT,),
        owner="lao",
        link=("lao", "village"),
    )

    lao: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "LAO"), needed=SAVE, of="lao")] = None
    village: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Village"), needed=SAVE, of="village")] = None
    share: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "Share"), choices=SHARES)] = None


@declare
class Dimension(Record, frozen=True, kw_only=True):
    """A dimension (มิติ) of problems; the shipped ones need no record, an office's own carry their code."""

    kind: ClassVar[Kind] = Kind(
        name="dimension",
        label=QT_TRANSLATE_NOOP("Kinds", "Dimension"),
        writers=(DISTRICT, PROVINCE),
        title="name",
    )

    code: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Code"), needed=SAVE)] = None
    name: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Name"), needed=SAVE)] = None


DIMENSIONS = {
    "infrastructure": QT_TRANSLATE_NOOP("Choices", "Infrastructure"),
    "economy": QT_TRANSLATE_NOOP("Choices", "Economy"),
    "society": QT_TRANSLATE_NOOP("Choices", "Society"),
    "environment": QT_TRANSLATE_NOOP("Choices", "Natural resources and environment"),
    "security": QT_TRANSLATE_NOOP("Choices", "Security and public order"),
    "governance": QT_TRANSLATE_NOOP("Choices", "Administration"),
    "health": QT_TRANSLATE_NOOP("Choices", "Public health and quality of life"),
    "education": QT_TRANSLATE_NOOP("Choices", "Education, religion and culture"),
}
"""The shipped dimensions in order (domain.md §2.4)."""
