"""Reading records of the projection as the structs of their kinds."""

import sqlite3
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, TypeVar

import msgspec

from desktop.domain import kinds
from desktop.domain.errors import AppError
from desktop.domain.fields import BY_YEAR
from desktop.domain.record import Record
from desktop.i18n import QT_TRANSLATE_NOOP

R = TypeVar("R", bound=Record)

OPEN_SCOPES_FIRST = "ORDER BY instr(scope, '/')"


class NoSuchRecordError(AppError):
    """A record was asked for that is not here."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no {kind} with the id {record} here.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "It may come with a file that has not been received yet.")


def find(db: sqlite3.Connection, kind: type[R], record: str) -> R | None:
    """The record with this id (the open one where a private or desk copy exists too), or None."""
    return next(iter(every(db, kind, "id = :id " + OPEN_SCOPES_FIRST, id=record)), None)


def get(db: sqlite3.Connection, kind: type[R], record: str) -> R:
    """The record with this id. Raises `NoSuchRecordError`."""
    found = find(db, kind, record)
    if found is None:
        raise NoSuchRecordError(kind=kind.kind.name, record=record)
    return found


def every(db: sqlite3.Connection, kind: type[R], where: str = "1", **values: Any) -> list[R]:
    """The living records of `kind` for which `where` holds (SQL with named `values`; may end in ORDER BY)."""
    return list(each(db, kind, where, **values))


def each(db: sqlite3.Connection, kind: type[R], where: str = "1", **values: Any) -> Iterator[R]:
    """Like `every`, one by one."""
    name = kind.kind.name
    cursor = db.execute(f"SELECT * FROM {name} WHERE {where}", values)
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield from_row(kind, dict(zip(names, row, strict=True)))


def from_row(kind: type[R], row: Mapping[str, Any]) -> R:
    """The struct of a row of the kind's table."""
    values = {name: row[name] for name in ("id", "scope")} | {"deleted": bool(row["deleted"])}
    for name, kind_of_value in _types(kind.kind.name).items():
        cell = row[name]
        if cell is not None:
            values[name] = _value(kind_of_value, cell)
    return kind(**values)


def _value(kind_of_value: str, cell: Any) -> Any:
    if kind_of_value == "refs":
        return tuple(msgspec.json.decode(cell))
    if kind_of_value in (*BY_YEAR, "json"):
        return msgspec.json.decode(cell)
    return bool(cell) if kind_of_value == "bool" else cell


@cache
def _types(kind: str) -> dict[str, str]:
    return {name: spec.type for name, spec in kinds.fields(kind).items()}
