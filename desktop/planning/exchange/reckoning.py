"""What an import did to counts and sums, to the last record and satang: before, what was added and changed, after.

Beside it stands the sender's own state, and where the two differ, what explains the difference (design: report).
"""

import sqlite3
from collections.abc import Mapping

import msgspec

from desktop.domain.changes import sub_scope
from desktop.store import totals, vectors
from desktop.store.totals import Sums
from desktop.sync import folding
from desktop.sync.folding import Before
from desktop.sync.manifest import Manifest
from desktop.sync.merging import Merged

OUTCOMES = ("created", "updated", "unchanged", "in_conflict")
Numbers = Mapping[str, Mapping[str, int]]


class KindRow(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Records of one kind: those the file touched by outcome; living ones before, added, removed and after.

    `before + added - removed == after`; `theirs` are the sender's.
    """

    kind: str
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    in_conflict: int = 0
    before: int = 0
    added: int = 0
    removed: int = 0
    after: int = 0
    theirs: int = 0


class MoneyRow(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Satang in one field of one kind: `before + added + changed == after`; `theirs` is the sender's."""

    kind: str
    field: str
    before: int = 0
    added: int = 0
    changed: int = 0
    after: int = 0
    theirs: int = 0


class Ahead(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Entries of one computer that only one of the two has: `ours` not known to the sender, `theirs` not here."""

    stream: str
    ours: int = 0
    theirs: int = 0


class Account(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One scope: `alike` when both have the same; else `ahead` and `aside` (entries here that do not count) explain."""

    scope: str
    kinds: tuple[KindRow, ...] = ()
    money: tuple[MoneyRow, ...] = ()
    alike: bool = True
    ahead: tuple[Ahead, ...] = ()
    aside: int = 0
    disputed: int = 0
    digest: str = ""
    their_digest: str = ""


class Reckoning(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Every scope of a file; `entries` are all changes in it, each counted once as new, already here or held."""

    entries: int = 0
    accounts: tuple[Account, ...] = ()


class Start(msgspec.Struct, frozen=True):
    """How things stood before a file was taken in."""

    sums: dict[str, Sums]
    ends: Before


def start(db: sqlite3.Connection, manifest: Manifest) -> Start:
    """How things stand in the file's scopes now."""
    return Start(totals.of_scopes(db, _scopes(manifest)), folding.ends(db))


def _scopes(manifest: Manifest) -> list[str]:
    """The open scopes that the file speaks of."""
    return sorted(scope for scope in manifest.totals if not sub_scope(scope))


def reckon(db: sqlite3.Connection, manifest: Manifest, before: Start, merged: Merged) -> Reckoning:
    """What the file has done since `before`, in the transaction that takes it in."""
    entries = sum(one.last - one.first + 1 for one in manifest.streams)
    if merged.held:
        return Reckoning(entries=entries)
    after = {scope: merged.now[scope] for scope in _scopes(manifest)}
    added = totals.of_new(db, before.ends.rid, after)
    here = vectors.vector(db)
    return Reckoning(
        entries=entries,
        accounts=tuple(
            _account(db, manifest, scope, merged, before.sums[scope], after[scope], added[scope], here.get(scope, {}))
            for scope in after
        ),
    )


def _account(  # noqa: PLR0917 - everything that is known of one scope
    db: sqlite3.Connection,
    manifest: Manifest,
    scope: str,
    merged: Merged,
    before: Sums,
    after: Sums,
    added: Sums,
    here: Mapping[str, int],
) -> Account:
    said, there = manifest.totals[scope], manifest.vector.get(scope, {})
    digest = vectors.digests(db, scope)[scope]
    alike = digest == said.digest
    touched = {kind for of, kind, _outcome in merged.detail if of == scope}
    outcomes = {kind: {name: merged.detail.get((scope, kind, name), 0) for name in OUTCOMES} for kind in touched}
    return Account(
        scope=scope,
        kinds=tuple(_kind_rows(outcomes, before.records, after.records, added.records, said.records)),
        money=tuple(_money_rows(before.money, after.money, added.money, said.money)),
        alike=alike,
        ahead=tuple(_ahead(here, there)),
        aside=0 if alike else _aside(db, scope),
        disputed=_disputed(db, scope),
        digest=digest,
        their_digest=said.digest,
    )


def _kind_rows(
    outcomes: Numbers,
    before: Mapping[str, int],
    after: Mapping[str, int],
    added: Mapping[str, int],
    theirs: Mapping[str, int],
) -> list[KindRow]:
    rows = []
    for kind in sorted({*outcomes, *before, *after, *theirs}):
        was, new, now = before.get(kind, 0), added.get(kind, 0), after.get(kind, 0)
        row = KindRow(
            kind=kind,
            before=was,
            added=new,
            removed=was + new - now,
            after=now,
            theirs=theirs.get(kind, 0),
            **outcomes.get(kind, {}),
        )
        rows.append(row)
    return rows


def _money_rows(before: Numbers, after: Numbers, added: Numbers, theirs: Numbers) -> list[MoneyRow]:
    rows = []
    named = {(kind, field) for sums in (before, after, theirs) for kind, fields in sums.items() for field in fields}
    for kind, field in sorted(named):
        was, new, now, said = (sums.get(kind, {}).get(field, 0) for sums in (before, added, after, theirs))
        rows.append(
            MoneyRow(kind=kind, field=field, before=was, added=new, changed=now - was - new, after=now, theirs=said)
        )
    return rows


def _ahead(here: Mapping[str, int], there: Mapping[str, int]) -> list[Ahead]:
    """Streams of which one of the two has more."""
    found = []
    for stream in sorted({*here, *there}):
        more = here.get(stream, 0) - there.get(stream, 0)
        if more:
            found.append(Ahead(stream=stream, ours=max(more, 0), theirs=max(-more, 0)))
    return found


def _aside(db: sqlite3.Connection, scope: str) -> int:
    """Entries here that do not count: set aside, or of a revoked computer."""
    query = "SELECT count(*) FROM change c JOIN stream s USING (stream) WHERE s.scope = ? AND c.folds <> 1"
    return int(db.execute(query, (scope,)).fetchone()[0])


def _disputed(db: sqlite3.Connection, scope: str) -> int:
    """Fields of the scope on which people disagree."""
    query = "SELECT count(*) FROM conflict c CROSS JOIN record r USING (rid) WHERE r.scope = ?"
    return int(db.execute(query, (scope,)).fetchone()[0])
