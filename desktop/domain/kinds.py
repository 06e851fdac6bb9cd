"""What a kind of record is, and the register of all kinds that this program knows.

A kind is declared once, as a frozen struct in the file of its family (areas, people, village, district, province,
exchange). A kind that is not declared here is still stored, folded, digested and passed on.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, TypeVar, get_args, get_type_hints

import msgspec

from desktop.domain.errors import AppError
from desktop.domain.fields import Field, FieldSpec
from desktop.i18n import QT_TRANSLATE_NOOP

DISTRICT, PROVINCE = "district", "province"

R = TypeVar("R", bound="Record")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
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


class UnknownKindError(AppError):
    """A kind that nobody declared was asked for by name."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no kind of record named {kind}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "`amphoeplan kinds` lists all of them.")


BASE_FIELDS = ("id", "scope", "deleted")
_register: dict[str, type[Record]] = {}


def declare(record: type[R]) -> type[R]:
    """Enter `record` in the register of kinds (used as a decorator)."""
    _register[record.kind.name] = record
    return record


def kinds() -> Mapping[str, type[Record]]:
    """Every declared kind by name."""
    _load_families()
    return _register


def known(kind: str) -> bool:
    """Whether this program knows `kind`."""
    return kind in kinds()


def struct(kind: str) -> type[Record]:
    """The struct of `kind`. Raises `UnknownKindError`."""
    try:
        return kinds()[kind]
    except KeyError:
        raise UnknownKindError(kind=kind) from None


@cache
def fields(kind: str) -> Mapping[str, FieldSpec]:
    """The declared fields of `kind` by name, in order."""
    hints = get_type_hints(struct(kind), include_extras=True)
    return {name: spec for name, hint in hints.items() if (spec := _spec(name, get_args(hint)))}


def _spec(name: str, parts: tuple[Any, ...]) -> FieldSpec | None:
    said = [part for part in parts if isinstance(part, Field)]
    types = [part for part in parts if isinstance(part, str)]
    return said[0].named(name, types[0]) if said and types else None


@cache
def searchable(kind: str) -> tuple[str, ...]:
    """Names of the fields of `kind` that search looks into."""
    return tuple(name for name, spec in fields(kind).items() if spec.searchable)


@cache
def children(kind: str) -> tuple[tuple[str, str], ...]:
    """(child kind, its owner field) for every kind that belongs to `kind`."""
    owned: Iterable[type[Record]] = kinds().values()
    return tuple(
        (child.kind.name, child.kind.owner)
        for child in owned
        if child.kind.owner and fields(child.kind.name)[child.kind.owner].of == kind
    )


@cache
def _load_families() -> None:
    from desktop.domain import (  # noqa: F401
        area_plan,
        areas,
        bodies,
        district,
        district_plan,
        exchange,
        funding,
        lao_plan,
        people,
        planning_year,
        province,
        village,
    )
