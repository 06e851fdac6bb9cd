"""Control totals of a scope: living records by kind and money by kind and field, in satang."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from desktop.domain import kinds

FEW = 4
"""Up to so many scopes are summed up one by one, more in one pass over all."""


class Sums(msgspec.Struct, frozen=True):
    """Living records by kind, and satang by kind and money field."""

    records: dict[str, int]
    money: dict[str, dict[str, int]]


def of_scopes(db: sqlite3.Connection, scopes: Collection[str]) -> dict[str, Sums]:
    """The sums of each of `scopes`."""
    if len(scopes) <= FEW:
        return {scope: _of_scope(db, scope) for scope in scopes}
    counted, paid = counts(db), _money_by_scope(db)
    return {scope: Sums(counted.get(scope, {}), paid.get(scope, {})) for scope in scopes}


def _of_scope(db: sqlite3.Connection, scope: str) -> Sums:
    counted = records_by_kind(db, scope)
    return Sums(counted, money(db, scope, counted))


def _money_by_scope(db: sqlite3.Connection, where: str = "1") -> dict[str, dict[str, dict[str, int]]]:
    found: dict[str, dict[str, dict[str, int]]] = {}
    for kind, field, table, value in _money_fields():
        for scope, total in _summed(db, f"FROM {table} WHERE o.deleted = 0 AND {where}", value):
            if total:
                found.setdefault(scope, {}).setdefault(kind, {})[field] = total
    return found


def _summed(db: sqlite3.Connection, rows: str, value: str) -> list[tuple[str, int]]:
    """The sum of `value` over `rows` by scope."""
    try:
        return db.execute(f"SELECT o.scope, sum({value}) {rows} GROUP BY o.scope").fetchall()
    except sqlite3.OperationalError:  # beyond 64 bits, which only a forged file brings about
        sums: dict[str, int] = {}
        for scope, amount in db.execute(f"SELECT o.scope, {value} {rows}"):
            sums[scope] = sums.get(scope, 0) + (amount if isinstance(amount, int) else 0)
        return list(sums.items())


def _money_fields() -> Iterator[tuple[str, str, str, str]]:
    """(kind, field, what to read, the amount in it) of every money field."""
    for kind in kinds.kinds():
        for spec in kinds.fields(kind).values():
            if spec.type == "money_by_year":
                yield kind, spec.name, f'{kind}_all o, json_each(o."{spec.name}") y', "y.value"
            elif spec.type == "money":
                yield kind, spec.name, f"{kind}_all o", f'o."{spec.name}"'


def counts(db: sqlite3.Connection, where: str = "1") -> dict[str, dict[str, int]]:
    """How many living records of each kind every scope has, in one pass; of the records `o` `where` only."""
    found: dict[str, dict[str, int]] = {}
    of = f"FROM record o WHERE deleted = 0 AND {where}"
    query = f"SELECT scope, kind, count(*) {of} GROUP BY scope, kind ORDER BY scope, kind"
    for scope, kind, count in db.execute(query):
        found.setdefault(scope, {})[kind] = count
    return found


def records_by_kind(db: sqlite3.Connection, scope: str) -> dict[str, int]:
    """How many living records of each kind the scope has (unknown kinds included)."""
    query = "SELECT kind, count(*) FROM record WHERE scope = ? AND deleted = 0 GROUP BY kind ORDER BY kind"
    return {str(row[0]): int(row[1]) for row in db.execute(query, (scope,))}


def money(db: sqlite3.Connection, scope: str, among: Collection[str] | None = None) -> dict[str, dict[str, int]]:
    """The sum of every money field over the scope's living records, of the kinds `among` only when given."""
    sums: dict[str, dict[str, int]] = {}
    for kind, field, table, value in _money_fields():
        if (among is None or kind in among) and (total := _sum(db, table, value, scope)):
            sums.setdefault(kind, {})[field] = total
    return sums


def _sum(db: sqlite3.Connection, table: str, value: str, scope: str) -> int:
    query = f"SELECT {{}} FROM {table} WHERE o.scope = ? AND o.deleted = 0"
    try:
        return int(db.execute(query.format(f"coalesce(sum({value}), 0)"), (scope,)).fetchone()[0])
    except sqlite3.OperationalError:  # beyond 64 bits, which only a forged file brings about
        return sum(row[0] for row in db.execute(query.format(value), (scope,)) if isinstance(row[0], int))


def of_new(db: sqlite3.Connection, above: int, now: Mapping[str, Sums]) -> dict[str, Sums]:
    """What of the sums `now` of scopes comes of records with keys above `above`; the fewer are read, old or new."""
    (last,) = db.execute("SELECT max(rid) FROM record").fetchone()
    if (last or 0) - above < above:
        return _of_keys(db, f"o.rid > {above:d}", now)
    old = _of_keys(db, f"o.rid <= {above:d}", now)
    return {scope: _less(sums, old[scope]) for scope, sums in now.items()}


def _of_keys(db: sqlite3.Connection, where: str, scopes: Iterable[str]) -> dict[str, Sums]:
    counted, paid = counts(db, where), _money_by_scope(db, where)
    return {scope: Sums(counted.get(scope, {}), paid.get(scope, {})) for scope in scopes}


def _less(sums: Sums, old: Sums) -> Sums:
    kinds_of_money = {*sums.money, *old.money}
    paid = {kind: _difference(sums.money.get(kind, {}), old.money.get(kind, {})) for kind in kinds_of_money}
    return Sums(_difference(sums.records, old.records), paid)


def _difference(now: Mapping[str, int], old: Mapping[str, int]) -> dict[str, int]:
    return {name: now.get(name, 0) - old.get(name, 0) for name in {*now, *old}}
