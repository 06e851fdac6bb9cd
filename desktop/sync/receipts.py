"""Receipts: what other computers say that they have, and what this one answers to a file that brought something."""

import sqlite3
from collections.abc import Sequence
from typing import Any, Protocol, TypeGuard

from desktop.domain.changes import base_scope, sub_scope, trusted_line
from desktop.domain.ids import derived_id
from desktop.store import identity, journal, vectors
from desktop.store.identity import Identity
from desktop.store.totals import Sums
from desktop.sync.placing import Fresh
from desktop.sync.staging import Staged

OPEN = ("", "receipt")
"""What a receipt may speak of."""


class Report(Protocol):
    """What taking a file in did, as far as it is told back."""

    changes: dict[str, int]
    records: dict[str, int]
    now: dict[str, Sums]


def note(db: sqlite3.Connection, staged: Staged, fresh: Sequence[Fresh]) -> None:
    """What other computers have: from receipts that came with the file, then from what the sender says of itself."""
    query = "SELECT line FROM staging.staged WHERE n BETWEEN ? AND ? AND kind = 'receipt' ORDER BY n"
    for one in fresh:
        stream = staged.manifest.streams[one.place]
        if sub_scope(stream.scope) == "receipt":
            where = (staged.number(one.place, one.above + 1), staged.number(one.place, one.last))
            for (line,) in db.execute(query, where).fetchall():
                _note_receipt(db, trusted_line(line).fields, stream.replica)
    said = staged.manifest
    to_us = said.to.partition("/")[0] == identity.said(db, "office")
    vectors.note_peer(db, said.sender.replica, said.have, said.have_heads, everything=to_us)


def _note_receipt(db: sqlite3.Connection, fields: dict[str, object], writer: str) -> None:
    have, heads = fields.get("have"), fields.get("heads")
    if _by_scope(have):
        vectors.note_peer(db, writer, have, heads if _by_scope(heads) else {})


def _by_scope(said: object) -> TypeGuard[dict[str, dict[str, Any]]]:
    return isinstance(said, dict) and all(isinstance(streams, dict) for streams in said.values())


def worth(staged: Staged, fresh: Sequence[Fresh]) -> bool:
    """Whether a file brought more than receipts."""
    return any(sub_scope(staged.manifest.streams[one.place].scope) != "receipt" for one in fresh)


def write(db: sqlite3.Connection, staged: Staged, report: Report) -> None:
    """A receipt for each area of the file: what is here now, and the report in short."""
    who = identity.read(db)
    here, heads = vectors.vector(db), vectors.heads(db)
    for area in sorted({scope(who, one.scope) for one in staged.manifest.streams}):
        base = base_scope(area)
        told = [name for name in here if base_scope(name) in (base, who.province) and sub_scope(name) in OPEN]
        fields = {
            "bundle": staged.manifest.bundle,
            "replica": who.replica,
            "office": who.office,
            "have": {name: here[name] for name in told},
            "heads": {name: heads[name] for name in told},
            "counts": _told_back(db, report, base),
        }
        with journal.act(db, "receive", bundle=staged.manifest.bundle) as act:
            act.set("receipt", _id(staged, who), area, fields)


def _told_back(db: sqlite3.Connection, report: Report, area: str) -> dict[str, Any]:
    """The report in short: entries, records touched, what now stands in the scope, and its digest."""
    now = report.now[area]
    return {
        **report.changes,
        "records": report.records,
        "now": now.records,
        "money": now.money,
        "digest": vectors.digests(db, area)[area],
    }


def _id(staged: Staged, who: Identity) -> str:
    return derived_id("receipt", staged.manifest.bundle, who.replica)


def scope(who: Identity, of: str) -> str:
    """Where receipts for work of the scope `of` are written: a province's stand in each district's."""
    base = base_scope(of) if who.kind == "province" else who.office
    return f"{base}/receipt"
