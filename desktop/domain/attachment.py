"""Files that belong to a record: sign-in sheets, photographs, orders, letters. The bytes travel beside the journal."""

from typing import Annotated, ClassVar

from desktop.domain.fields import SAVE, Choice, Count, Field, Ref, Text
from desktop.domain.record import DISTRICT, PROVINCE, Kind, Record, declare
from desktop.i18n import QT_TRANSLATE_NOOP

ABOUT = {
    "sign_in": QT_TRANSLATE_NOOP("Choices", "Sign-in sheet"),
    "photo": QT_TRANSLATE_NOOP("Choices", "Photograph"),
    "minutes": QT_TRANSLATE_NOOP("Choices", "Minutes"),
    "order": QT_TRANSLATE_NOOP("Choices", "Order"),
    "letter": QT_TRANSLATE_NOOP("Choices", "Letter"),
    "other": QT_TRANSLATE_NOOP("Choices", "Other"),
}
PERSONAL = frozenset({"sign_in", "photo"})
"""What shows names, signatures or faces, and is therefore kept private unless somebody decides otherwise."""


@declare
class Attachment(Record, frozen=True, kw_only=True):
    """One file of a record, in the record's area; `sha256` names its bytes, `size` counts them."""

    kind: ClassVar[Kind] = Kind(
        name="attachment",
        label=QT_TRANSLATE_NOOP("Kinds", "Attached file"),
        writers=(DISTRICT, PROVINCE),
        owner="record",
        title="name",
    )

    record: Annotated[Ref, Field(QT_TRANSLATE_NOOP("Kinds", "Record"), needed=SAVE)] = None
    name: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "File name"), needed=SAVE, searchable=True)] = None
    sha256: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "SHA-256"), needed=SAVE)] = None
    size: Annotated[Count, Field(QT_TRANSLATE_NOOP("Kinds", "Size"), unit="bytes", needed=SAVE, least=0)] = None
    about: Annotated[Choice, Field(QT_TRANSLATE_NOOP("Kinds", "What it shows"), choices=ABOUT)] = None
    note: Annotated[Text, Field(QT_TRANSLATE_NOOP("Kinds", "Note"))] = None


@declare
class PrivateAttachment(Attachment, frozen=True, kw_only=True):
    """A file with names, signatures or faces: stays with the computers of the office (design: sub-scopes)."""

    kind: ClassVar[Kind] = Kind(
        name="private_attachment",
        label=QT_TRANSLATE_NOOP("Kinds", "Private attached file"),
        writers=(DISTRICT, PROVINCE),
        owner="record",
        sub="private",
        title="name",
    )


KINDS = (Attachment, PrivateAttachment)
