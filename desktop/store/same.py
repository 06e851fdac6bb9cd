"""Records joined by `same_as`: what belongs to either is shown under the lower id; the journal re-points nothing."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain import kinds
from desktop.domain.changes import base_scope

PAIRS = "SELECT scope, one, other FROM same_as_all WHERE deleted = 0 AND one IS NOT NULL AND other IS NOT NULL"


class Same:
    """The pairs as they stand. A pair counts for records of its own area: the province's in all its districts."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._lowest: dict[str, dict[str, str]] = {}
        for scope, one, other in db.execute(PAIRS):
            _join(self._lowest.setdefault(base_scope(scope), {}), one, other)

    def __bool__(self) -> bool:
        return bool(self._lowest)

    def of(self, record: str, scope: str) -> str:
        """The id under which `record` of `scope` is shown: its own unless it is joined to a lower one."""
        area, found, before = base_scope(scope), record, ""
        while found != before:
            before = found
            found = min((pairs.get(found, found) for said, pairs in self._lowest.items() if area.startswith(said)),
                        default=found)  # fmt: skip
        return found

    def shown(self, kind: str, scope: str, fields: Mapping[str, Any]) -> Mapping[str, Any]:
        """`fields` of a record with its owner's id as it is shown."""
        owner = kinds.struct(kind).kind.owner if self._lowest else ""
        said = fields.get(owner) if owner else None
        return {**fields, owner: self.of(said, scope)} if isinstance(said, str) else fields


def _join(lowest: dict[str, str], one: str, other: str) -> None:
    group = {one, other, lowest.get(one, one), lowest.get(other, other)}
    group |= {record for record, first in lowest.items() if first in group}
    first = min(group)
    lowest.update(dict.fromkeys(group, first))


def belongings(db: sqlite3.Connection, owners: Iterable[str]) -> list[int]:
    """Keys of the records that stand under one of `owners`, or would without a pair."""
    found: set[int] = set()
    asked = sorted(_all_joined(db, owners))
    marks = ", ".join("?" * len(asked))
    for kind, struct in kinds.kinds().items() if asked else ():
        if owner := struct.kind.owner:
            query = f'SELECT rid FROM {kind}_all WHERE "{owner}" IN ({marks})'
            found.update(row[0] for row in db.execute(query, asked))
    return sorted(found)


def _all_joined(db: sqlite3.Connection, records: Iterable[str]) -> set[str]:
    """`records` and whatever was ever paired with them, so that what was shown elsewhere is found."""
    pairs = [tuple(row) for row in db.execute("SELECT one, other FROM same_as_all WHERE one <> other")]
    found = {record for record in records if record}
    while more := {record for pair in pairs if found & set(pair) for record in pair} - found:
        found |= more
    return found


def hidden(db: sqlite3.Connection) -> frozenset[str]:
    """Ids of joined records that are shown under a lower one."""
    same = Same(db)
    joined = [(record, scope) for scope, *pair in db.execute(PAIRS) for record in pair]
    return frozenset(record for record, scope in joined if same.of(record, scope) != record)
