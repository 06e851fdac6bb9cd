"""Control totals of a scope: living records by kind and money by kind and field, in satang."""

import sqlite3

from desktop.domain import kinds


def counts(db: sqlite3.Connection) -> dict[str, dict[str, int]]:
    """How many living records of each kind every scope has, in one pass."""
    found: dict[str, dict[str, int]] = {}
    query = "SELECT scope, kind, count(*) FROM record WHERE deleted = 0 GROUP BY scope, kind ORDER BY scope, kind"
    for scope, kind, count in db.execute(query):
        found.setdefault(scope, {})[kind] = count
    return found


def records_by_kind(db: sqlite3.Connection, scope: str) -> dict[str, int]:
    """How many living records of each kind the scope has (unknown kinds included)."""
    query = "SELECT kind, count(*) FROM record WHERE scope = ? AND deleted = 0 GROUP BY kind ORDER BY kind"
    return {str(row[0]): int(row[1]) for row in db.execute(query, (scope,))}


def money(db: sqlite3.Connection, scope: str) -> dict[str, dict[str, int]]:
    """The sum of every money field over the scope's living records."""
    sums: dict[str, dict[str, int]] = {}
    for kind in kinds.kinds():
        for spec in kinds.fields(kind).values():
            if spec.type in ("money", "money_by_year") and (total := _sum(db, kind, spec.name, spec.type, scope)):
                sums.setdefault(kind, {})[spec.name] = total
    return sums


def _sum(db: sqlite3.Connection, kind: str, field: str, kind_of_value: str, scope: str) -> int:
    by_year = kind_of_value == "money_by_year"
    table = f'{kind}_all o, json_each(o."{field}") y' if by_year else f"{kind}_all o"
    value = "y.value" if by_year else f'o."{field}"'
    query = f"SELECT {{}} FROM {table} WHERE o.scope = ? AND o.deleted = 0"
    try:
        return int(db.execute(query.format(f"coalesce(sum({value}), 0)"), (scope,)).fetchone()[0])
    except sqlite3.OperationalError:  # beyond 64 bits, which only a forged file brings about
        return sum(row[0] for row in db.execute(query.format(value), (scope,)) if isinstance(row[0], int))
