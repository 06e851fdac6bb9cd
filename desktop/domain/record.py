"""What a kind of record is, and how one is declared: a frozen struct in the file of its family, `@declare`d there."""

from typing import ClassVar, TypeVar

import msgspec

DISTRICT, PROVINCE = "district", "province"

R = TypeVar("R", bound="Record")


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """How records of one kind behave.

    `writers`: kinds of office that may write it (field laptops write as their district). `owner`: the field that
    names the record it belongs to, which fixes its scope and takes it along when deleted; else `area`: the code
    field whose first four digits are its district; else it belongs to the writing office. `sub` is its sub-scope
    (private, receipt), "" for the open one. `title` is the field by which people know it.
    """

    name: str
    label: str
    writers: tuple[str, ...]
    owner: str = ""
    area: str = ""
    sub: str = ""
    title: str = ""
    link: tuple[str, str] = ("", "")
    anywhere: bool = False


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What every record has: its id, its scope and whether it is deleted; fields follow in its kind."""

    kind: ClassVar[Kind]

    id: str = ""
    scope: str = ""
    deleted: bool = False


register: dict[str, type[Record]] = {}
"""Every declared kind by name; read it through `kinds`, which knows all families."""


def declare(record: type[R]) -> type[R]:
    """Enter `record` in the register of kinds (used as a decorator)."""
    register[record.kind.name] = record
    return record
