"""Merging a staged bundle into the store, under one write transaction: add, fold, conflicts, compare, receipt.

A file is applied whole or held whole. A rehearsal does all of it and rolls back before its report is shown.
"""

import sqlite3
from collections.abc import Mapping, Sequence

import msgspec

from desktop.domain.changes import base_scope, sub_scope
from desktop.progress import Progress
from desktop.store import copies, gaps, identity, journal, pieces, totals, vectors
from desktop.store.gaps import Accepted, Gap
from desktop.store.totals import Sums
from desktop.sync import adding, enclosing, folding, gating, receipts
from desktop.sync.errors import StateDiffersError
from desktop.sync.placing import Fresh, Need, Placing
from desktop.sync.staging import Staged


class Merged(msgspec.Struct):
    """What taking a bundle in did: every change of the file once, every record touched once; `needs` when held."""

    changes: dict[str, int] = msgspec.field(default_factory=lambda: {"new": 0, "already_here": 0, "held": 0})
    records: dict[str, int] = msgspec.field(
        default_factory=lambda: {"created": 0, "updated": 0, "unchanged": 0, "in_conflict": 0}
    )
    detail: dict[tuple[str, str, str], int] = msgspec.field(default_factory=dict)
    """Records by scope, kind and outcome."""
    now: dict[str, Sums] = msgspec.field(default_factory=dict)
    """Counts and sums of the open scopes that the file speaks of, afterwards."""
    needs: list[Need] = msgspec.field(default_factory=list)
    kinds: set[str] = msgspec.field(default_factory=set)
    taken_back: set[str] = msgspec.field(default_factory=set)
    """The kinds of what had been set aside of this file and counts again."""
    gaps: int = 0
    """How many parts a person went on without."""
    continued: bool = False
    """Whether this computer goes on under a new number, because another one works in its name.

    Where the file is held for lack of that very work, the caller sees to it (`copies.go_on`): merging is rolled back.
    """

    @property
    def held(self) -> bool:
        """Whether part of what the file builds on is absent."""
        return bool(self.needs)


def attach(db: sqlite3.Connection, staged: Staged) -> None:
    """Make the staging database readable beside the store (outside any transaction)."""
    db.execute("ATTACH DATABASE ? AS staging", (str(staged.path),))


def detach(db: sqlite3.Connection) -> None:
    """Let go of the staging database."""
    db.execute("DETACH DATABASE staging")


def merge(db: sqlite3.Connection, staged: Staged, progress: Progress, accept: Accepted | None = None) -> Merged:
    """Merge what `attach` attached, inside the caller's transaction. Raises what makes the caller roll back.

    With `accept` a person goes on without what is absent.
    """
    journal.close_open(db)
    merged = Merged()
    placed = Placing(db, staged).run()
    if placed.needs and accept is None:
        merged.needs = placed.needs
        merged.continued = any(need.replica == identity.said(db, "replica") for need in placed.needs)
        merged.changes["held"] = sum(one.last - one.first + 1 for one in staged.manifest.streams)
        return merged
    if accept is not None:
        merged.gaps = _accept(db, placed.needs, accept)
    touched: list[int] = []
    if placed.fresh:
        before = folding.ends(db)
        merged.changes["new"] = adding.add(db, staged, placed.fresh)
        touched = gating.gate(db, staged, before.cid)
        folded = folding.Folding(db, staged.shown, progress)
        folded.run(before)
        merged.records, merged.detail = folded.records, folded.detail
        merged.kinds = {kind for _scope, kind, _outcome in folded.detail}
    more, merged.taken_back = gating.again(db, staged, touched)
    merged.kinds |= more
    merged.now = totals.of_scopes(db, _open_scopes(db, staged))
    _note_seals(db, staged)
    _compare(db, staged, merged.now)
    receipts.note(db, staged, placed.fresh)
    enclosing.note_want(db, staged.manifest)
    merged.continued = _go_on_if_copied(db, staged, placed.fresh)
    if receipts.worth(staged, placed.fresh):
        receipts.write(db, staged, merged)
    return merged


def _accept(db: sqlite3.Connection, needs: Sequence[Need], accept: Accepted) -> int:
    for need in needs:
        gaps.accept(db, Gap(need.replica, need.scope, need.first, need.last, need.before, need.after, accept))
    return len(needs)


def _go_on_if_copied(db: sqlite3.Connection, staged: Staged, fresh: Sequence[Fresh]) -> bool:
    """Whether the file holds work in this computer's name that is not its own: then it goes on under a new number."""
    own = identity.said(db, "replica")
    if not any(staged.manifest.streams[one.place].replica == own for one in fresh):
        return False
    copies.go_on(db)
    return True


def _note_seals(db: sqlite3.Connection, staged: Staged) -> None:
    put = "INSERT OR REPLACE INTO seal (stream, seq, hash, key, signature) VALUES (?, ?, ?, ?, ?)"
    for one in staged.manifest.streams:
        after = bytes.fromhex(one.after)
        piece = pieces.holder(db, pieces.pieces(db, one.replica, one.scope), one.last, after)
        if piece is not None:
            db.execute(put, (piece.key, one.last, after, one.seal.key, one.seal.signature))


def _open_scopes(db: sqlite3.Connection, staged: Staged) -> list[str]:
    who = identity.read(db)
    told = {base_scope(receipts.scope(who, one.scope)) for one in staged.manifest.streams}
    return sorted(told | {scope for scope in staged.manifest.totals if not sub_scope(scope)})


def _compare(db: sqlite3.Connection, staged: Staged, now: Mapping[str, Sums]) -> None:
    """Equal vectors of a scope must mean equal counts, sums and digest: a difference is our error."""
    here = vectors.vector(db)
    scopes = [
        scope
        for scope in staged.manifest.totals
        if not sub_scope(scope) and here.get(scope) == staged.manifest.vector.get(scope)
    ]
    hashes = vectors.heads(db, scopes) if scopes else {}
    scopes = [scope for scope in scopes if staged.manifest.heads.get(scope, hashes[scope]) == hashes[scope]]
    scopes = [scope for scope in scopes if gating.alike(db, staged, scope)]
    for scope in scopes:
        said = staged.manifest.totals[scope]
        ours = (vectors.digests(db, scope)[scope], now[scope].records, now[scope].money)
        if ours != (said.digest, said.records, said.money):
            raise StateDiffersError(file=staged.shown, scope=scope)
