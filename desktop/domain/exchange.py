"""Records that the exchange itself writes: receipts, and links that join two records for one thing."""

from typing import Annotated, ClassVar

from desktop.domain.fields import SAVE, Code, Field, Json, Ref, Text
from desktop.domain.record import DISTRICT, PROVINCE, Kind, Record, declare
from desktop.i18n import QT_TRANSLATE_NOOP


@declare
class Receipt(Record, frozen=True, kw_only=True):
    """That a computer took in a bundle: what it then had of this scope (`have`: stream → seq, `heads` → hash)."""

    kind: ClassVar[Kind] = Kind(
        name="receipt",
        label=QT_TRANSLATE_NOOP("Kinds", "Receipt"),
        writers=(DISTRICT, PROVINCE),
        sub="receipt",
        anywhere=True,
    )

    bundle: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Bundle"), needed=SAVE)] = None
    replica: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Computer"), needed=SAVE)] = None
    office: Annotated[Code, Field(QT_TRANSLATE_NOOP("Kinds", "Area code"))] = None
    have: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "State of the journal"))] = None
    heads: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "State of the journal"))] = None
    counts: Annotated[Json, Field(QT_TRANSLATE_NOOP("Kinds", "Totals"))] = None


@declare
class SameAs(Record, frozen=True, kw_only=True):
    """That two records are one thing; nothing is re-pointed, and it can be taken back."""

    kind: ClassVar[Kind] = Kind(
        name="same_as",
        label=QT_TRANSLATE_NOOP("Kinds", "Same thing"),
        writers=(DISTRICT, PROVINCE),
        link=("one", "other"),
    )

    one: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "One record"), needed=SAVE)] = None
    other: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Other record"), needed=SAVE)] = None
