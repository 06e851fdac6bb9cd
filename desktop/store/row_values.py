"""The row of a record in the table of its kind, from its flat fields."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from desktop.domain import kinds
from desktop.domain.changes import canonical
from desktop.domain.fields import INTEGERS, FieldSpec
from desktop.domain.values import with_whole


def row_values(kind: str, flat: Mapping[str, Any]) -> list[Any]:
    """The values of a record's columns, in the order of the kind's fields."""
    columns = _columns(kind)
    values: list[Any] = [None] * len(columns)
    keyed: dict[str, dict[str, Any]] = {}
    for name, value in flat.items():
        column = columns.get(name)
        if column is None:
            base, _dot, key = name.partition(".")
            keyed.setdefault(base, {})[key] = value
        elif type(value) is column.holds:
            values[column.place] = value
        elif column.holds is _Keyed:
            keyed.setdefault(name, {})
        else:
            values[column.place] = _cell(column, value)
    for base, entries in keyed.items():
        if (column := columns.get(base)) is not None and column.holds is _Keyed:
            shown = sorted(entries) if column.kind_of_value == "refs" else _by_year(column, flat.get(base), entries)
            values[column.place] = canonical(shown).decode() if shown else None
    return values


def _by_year(column: "_Column", whole: Any, entries: Mapping[str, Any]) -> dict[str, Any]:
    """The map that sums are made from: what another program wrote into it and is of no such type is no entry."""
    holds = int if column.kind_of_value == "money_by_year" else str
    return {key: value for key, value in with_whole(whole, entries).items() if type(value) is holds}


class _Keyed:
    """What a field holds whose keys are set one by one: no value is of this type."""


class _Column(msgspec.Struct, frozen=True):
    """Where a field stands in its kind's row, its type, and the Python type of a value that goes in as it is."""

    place: int
    kind_of_value: str
    holds: type


@cache
def _columns(kind: str) -> dict[str, _Column]:
    return {
        name: _Column(place, spec.type, _holds(spec)) for place, (name, spec) in enumerate(kinds.fields(kind).items())
    }


def _holds(spec: FieldSpec) -> type:
    if spec.keyed:
        return _Keyed
    if spec.type == "json":
        return object
    return int if spec.type in INTEGERS else bool if spec.type == "bool" else str


def _cell(column: _Column, value: Any) -> Any:
    """What stands in the table for a value that is not of the field's usual type."""
    if value is None:
        return None
    if column.holds in (int, bool):
        return value if isinstance(value, int) else None
    return canonical(value).decode()
