"""Writing a bundle: which ranges a reader needs, the changes themselves, seals, totals and the manifest."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from desktop import __version__
from desktop.domain.changes import canonical, first_hash, stream_head, sub_scope
from desktop.domain.ids import new_id
from desktop.progress import Progress
from desktop.store import database, identity, journal, totals, vectors
from desktop.store.identity import Identity, may_read
from desktop.sync import keys, package, trust
from desktop.sync.errors import NobodyToReadError
from desktop.sync.keys import Card
from desktop.sync.manifest import (
    FORMAT,
    Address,
    Manifest,
    Part,
    Range,
    Seal,
    Totals,
    Vector,
    seal_message,
    stream_name,
)
from desktop.sync.readme import README, summary

PART_BYTES = 4 << 20
ROWS = """SELECT line, content FROM change WHERE stream = ? AND seq BETWEEN ? AND ? ORDER BY seq"""


@dataclass(frozen=True, slots=True)
class Letter:
    """What is to be sent: to whom, read by which cards, from which positions on."""

    to: str
    cards: tuple[Card, ...]
    scopes: tuple[str, ...]
    starts: Vector = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sent:
    """A bundle as written: `changes` in it, `readers` that can open it ("" key: everybody)."""

    bundle: str
    path: Path
    changes: int
    size: int
    readers: tuple[str, ...]
    encrypted: bool
    manifest: Manifest


def write(
    db: sqlite3.Connection, out: Path, to: str, *, full: bool = False, plain: bool = False, progress: Progress
) -> Sent:
    """Write what the computers of `to` lack to `out`. Raises `NobodyToReadError`, `CannotWriteFileError`."""
    with package.replacing(out) as part:
        letter, manifest = _write_snapshot(db, part, to, full=full, progress=progress)
        package.sign_file(db, part)
        readers = [card.age_key for card in letter.cards if card.age_key]
        encrypted = bool(readers) and not plain
        if encrypted:
            package.lock(part, [*readers, identity.said(db, "age_key")])
    changes = sum(one.last - one.first + 1 for one in manifest.streams)
    names = tuple(card.address for card in letter.cards)
    return Sent(manifest.bundle, out, changes, out.stat().st_size, names, encrypted, manifest)


def _write_snapshot(
    db: sqlite3.Connection, part: Path, to: str, *, full: bool, progress: Progress
) -> tuple[Letter, Manifest]:
    _begin(db)
    try:
        letter = address(db, to, full=full)
        writer = package.Writer(part)
        ranges = list(_ranges(db, letter))
        parts = [_add(writer, name, content) for name, content in _parts(db, ranges, progress)]
        manifest = _manifest(db, letter, ranges, parts)
        _add(writer, "manifest.json", canonical(manifest))
        _add(writer, "README.txt", README.encode())
        writer.close()
    finally:
        db.execute("ROLLBACK")
    return letter, manifest


def _begin(db: sqlite3.Connection) -> None:
    """A snapshot in which no form is open, since totals and vector must speak of the same changes."""
    while True:
        with database.transaction(db):
            journal.close_open(db)
        db.execute("BEGIN")
        if db.execute("SELECT 1 FROM open_change LIMIT 1").fetchone() is None:
            return
        db.execute("ROLLBACK")


def address(db: sqlite3.Connection, to: str, *, full: bool = False) -> Letter:
    """Who reads a bundle to `to`, which scopes of what is here, and from which positions on."""
    who = identity.read(db)
    cards = tuple(trust.readers(db, to))
    office = to.partition("/")[0]
    kind = cards[0].kind if cards else ("province" if len(office) == identity.PROVINCE_DIGITS else "district")
    here = vectors.vector(db)
    scopes = tuple(scope for scope in here if may_read(kind, office, scope) and _travels(scope, who, office))
    if not scopes:
        raise NobodyToReadError(to=to)
    peers = [vectors.peer_vector(db, card.replica) for card in cards]
    starts: Vector = {}
    for scope in scopes:
        for stream in here[scope]:
            starts.setdefault(scope, {})[stream] = 0 if full else vectors.lowest(peers, scope, stream)
    return Letter(to, cards, scopes, starts)


def _travels(scope: str, who: Identity, office: str) -> bool:
    """Private scopes travel between computers of one office only; the province's desk between its own desks."""
    return sub_scope(scope) in ("", "receipt") or office == who.office


@dataclass(frozen=True, slots=True)
class _Found:
    key: int
    range: Range


def _ranges(db: sqlite3.Connection, letter: Letter) -> Iterator[_Found]:
    query = "SELECT stream, replica, scope, branch, seq, hash FROM stream WHERE seq > 0 ORDER BY scope, replica, branch"
    for key, replica, scope, branch, seq, full_hash in db.execute(query).fetchall():
        if scope not in letter.scopes:
            continue
        start = min(letter.starts[scope][stream_name(replica, branch)], seq)
        if start < seq:
            seal = _seal(db, key, replica, scope, branch, seq, full_hash.hex())
            before = _hash_at(db, key, replica, scope, start)
            yield _Found(
                key,
                Range(
                    replica=replica,
                    scope=scope,
                    branch=branch,
                    first=start + 1,
                    last=seq,
                    before=before,
                    after=full_hash.hex(),
                    seal=seal,
                ),
            )


def _hash_at(db: sqlite3.Connection, key: int, replica: str, scope: str, seq: int) -> str:
    if seq == 0:
        return first_hash(replica, scope).hex()
    row = db.execute("SELECT hash FROM change WHERE stream = ? AND seq = ?", (key, seq)).fetchone()
    return bytes(row[0]).hex()


def _seal(  # noqa: PLR0917 - a stream and its head
    db: sqlite3.Connection, key: int, replica: str, scope: str, branch: str, seq: int, full_hash: str
) -> Seal:
    """The seal of a stream's head: the one that came with it, else our own signature (also as a predecessor)."""
    row = db.execute("SELECT key, signature FROM seal WHERE stream = ? AND seq = ?", (key, seq)).fetchone()
    if row is not None and replica != identity.said(db, "replica"):
        return Seal(key=row[0], signature=row[1])
    signature = keys.sign(db, seal_message(replica, scope, branch, seq, full_hash))
    return Seal(key=identity.said(db, "sign_key"), signature=signature.hex())


def _parts(db: sqlite3.Connection, ranges: list[_Found], progress: Progress) -> Iterator[tuple[str, bytes]]:
    total = sum(found.range.last - found.range.first + 1 for found in ranges)
    lines, size, number, done = [], 0, 1, 0
    for found in ranges:
        head = stream_head(found.range.replica, found.range.scope, found.range.branch)
        lines.append(head)
        for line, content in db.execute(ROWS, (found.key, found.range.first, found.range.last)):
            more = [line, content] if content else [line]
            if size + sum(map(len, more)) > PART_BYTES:
                yield f"changes-{number:04d}.ndjson", b"\n".join(lines) + b"\n"
                number, lines, size = number + 1, [head], 0
                progress.step(done, total=total)
            lines += more
            size += sum(map(len, more)) + len(more)
            done += 1
    if lines:
        yield f"changes-{number:04d}.ndjson", b"\n".join(lines) + b"\n"
    progress.step(done, total=total)


def _add(writer: package.Writer, name: str, content: bytes) -> Part:
    size, sha256 = writer.add(name, content)
    return Part(name=name, size=size, sha256=sha256)


def _manifest(db: sqlite3.Connection, letter: Letter, ranges: list[_Found], parts: list[Part]) -> Manifest:
    who = identity.read(db)
    here = vectors.vector(db)
    open_scopes = [scope for scope in letter.scopes if not sub_scope(scope)]
    state = {scope: _totals(db, scope) for scope in open_scopes}
    person = db.execute("SELECT name FROM person_all WHERE id = ?", (who.person,)).fetchone()
    streams = [found.range for found in ranges]
    return Manifest(
        format=FORMAT,
        bundle=new_id(),
        sender=Address(office=who.office, kind=who.kind, name=who.name, replica=who.replica),
        to=letter.to,
        made=datetime.now(UTC).astimezone().isoformat(timespec="seconds"),
        program=__version__,
        person=person[0] if person else "",
        streams=streams,
        builds_on=letter.starts,
        vector={scope: here[scope] for scope in letter.scopes},
        have={scope: here[scope] for scope in letter.scopes},
        want=[],
        parts=parts,
        totals=state,
        summary=summary(who, letter.to, streams, state),
    )


def _totals(db: sqlite3.Connection, scope: str) -> Totals:
    return Totals(
        records=totals.records_by_kind(db, scope),
        money=totals.money(db, scope),
        digest=vectors.digests(db, scope)[scope],
    )


def note_sent(db: sqlite3.Connection, sent: Sent) -> None:
    """Enter a written bundle in the list of what was sent."""
    sha256 = package.file_sha256(sent.path)
    vector = sent.manifest.vector
    report = {"changes": sent.changes, "readers": list(sent.readers), "scopes": sorted(vector), "vector": vector}
    add = """INSERT INTO bundle (bundle, direction, state, file, sha256, office, at, report)
        VALUES (?, 'out', 'written', ?, ?, ?, ?, ?)"""
    db.execute(add, (sent.bundle, str(sent.path), sha256, sent.manifest.to, sent.manifest.made, canonical(report)))
