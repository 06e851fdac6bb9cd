"""The register of all kinds that this program knows: a new family of records is one more import here.

A kind that is not declared is still stored, folded, digested and passed on.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, get_args, get_type_hints

from desktop.domain import (  # noqa: F401 - each declares its kinds
    area_plan,
    areas,
    attachment,
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
    village_papers,
)
from desktop.domain.errors import AppError
from desktop.domain.fields import Field, FieldSpec
from desktop.domain.record import Record, register
from desktop.i18n import QT_TRANSLATE_NOOP


class UnknownKindError(AppError):
    """A kind that nobody declared was asked for by name."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no kind of record named {kind}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "`amphoeplan kinds` lists all of them.")


BASE_FIELDS = ("id", "scope", "deleted")


def kinds() -> Mapping[str, type[Record]]:
    """Every declared kind by name."""
    return register


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
def children_of_any() -> tuple[tuple[str, str], ...]:
    """(child kind, its owner field) for every kind that may belong to a record of any kind."""
    owned = [child.kind for child in kinds().values() if child.kind.owner]
    return tuple((kind.name, kind.owner) for kind in owned if not fields(kind.name)[kind.owner].of)
