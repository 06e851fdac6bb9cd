"""Every office card that was ever accepted as a record, read from the journal whether that still stands or not."""

import sqlite3
from collections.abc import Iterable, Mapping

import msgspec

from desktop.domain.fold import Change, fold
from desktop.store import identity
from desktop.store.projection import change_of

CHANGES = """SELECT r.id, r.scope, c.hash, s.replica, c.line, c.content, c.stream, c.seq FROM record r
    JOIN change c USING (rid) JOIN stream s USING (stream)
    WHERE r.kind IN ('office', 'revocation', 'erasure') AND r.kind = ? ORDER BY length(r.scope), r.scope, r.id, c.cid"""
"""The changes of all records of one of the kinds that are few among many."""


class Accepted(msgspec.Struct, frozen=True):
    """A card as a record: in which scope, of which kind and office, and where the changes that say so stand."""

    scope: str
    kind: str
    code: str
    places: tuple[tuple[int, int], ...]


def cards(db: sqlite3.Connection) -> dict[str, list[Accepted]]:
    """By key every card that was ever accepted, whether that stands or not."""
    said: dict[tuple[str, str], list[tuple[Change, tuple[int, int]]]] = {}
    for record, scope, full_hash, replica, line, content, stream, seq in db.execute(CHANGES, ("office",)):
        change = change_of(full_hash, replica, line, content)
        said.setdefault((record, scope), []).append((change, (stream, seq)))
    found: dict[str, list[Accepted]] = {}
    for (_record, scope), changes in said.items():
        fields = fold([change for change, _place in changes]).fields
        key, kind, code = (str(fields.get(name)) for name in ("sign_key", "type", "code"))
        found.setdefault(key, []).append(Accepted(scope, kind, code, tuple(place for _change, place in changes)))
    return found


def laptops(known: Mapping[str, Iterable[Accepted]]) -> dict[str, str]:
    """The keys of field laptops with the district that accepted each; no laptop is what the province knows as more."""
    found: dict[str, str] = {}
    for key, accepted in known.items():
        if not any(len(one.scope) == identity.PROVINCE_DIGITS and one.kind != "field" for one in accepted):
            for one in accepted:
                if one.kind == "field" and one.code == one.scope:
                    found[key] = one.scope
    return found
