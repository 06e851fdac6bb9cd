"""Writing a bundle: the changes that its readers lack, totals and the manifest; signed, and locked for them."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from desktop import __version__
from desktop.domain.changes import canonical, is_private, stream_head, sub_scope
from desktop.domain.errors import readable
from desktop.domain.ids import new_id
from desktop.progress import Progress
from desktop.store import database, files, gaps, identity, journal, pieces, totals, vectors
from desktop.sync import addressing, enclosing, gating, keys, package, ranges
from desktop.sync.addressing import Letter
from desktop.sync.errors import PrivateUnlockedError, ReadingKeyError
from desktop.sync.manifest import FORMAT, Address, Earlier, Gap, Manifest, Part, Range, Totals
from desktop.sync.ranges import Found
from desktop.sync.readme import README, summary

PART_BYTES = 4 << 20
EARLIER = 5
"""So many files made before are named in a new one."""

ROWS = """SELECT line, content FROM change WHERE stream = ? AND seq BETWEEN ? AND ? ORDER BY seq"""


class Sent(msgspec.Struct, frozen=True):
    """A bundle as written: `changes` in it, `readers` that can open it ("" key: everybody)."""

    bundle: str
    path: Path
    changes: int
    size: int
    readers: tuple[str, ...]
    encrypted: bool
    manifest: Manifest


def write(
    db: sqlite3.Connection,
    out: Path,
    to: str,
    *,
    full: bool = False,
    plain: bool = False,
    private: bool = False,
    progress: Progress,
) -> Sent:
    """Write what the computers of `to` lack to `out`; with `private` personal data too, when that office asked for it.

    Raises `NobodyToReadError`, `ReadingKeyError`, `PrivateUnlockedError`, …
    """
    with package.replacing(out) as part:
        letter, manifest = _write_snapshot(db, part, to, full=full, private=private, progress=progress)
        package.sign_file(db, part)
        readers = _reading_keys(letter)
        encrypted = bool(readers) and not plain
        if private and not encrypted:
            raise PrivateUnlockedError(to=to)
        if encrypted:
            package.lock(part, [*readers, identity.said(db, "age_key")])
    changes = sum(one.last - one.first + 1 for one in manifest.streams)
    names = tuple(card.address for card in letter.cards)
    return Sent(manifest.bundle, out, changes, out.stat().st_size, names, encrypted, manifest)


def _reading_keys(letter: Letter) -> list[str]:
    readers = [card for card in letter.cards if card.age_key]
    for card in readers:
        if not keys.locks(card.age_key):
            raise ReadingKeyError(card=card.address)
    return [card.age_key for card in readers]


def _write_snapshot(
    db: sqlite3.Connection, part: Path, to: str, *, full: bool, private: bool, progress: Progress
) -> tuple[Letter, Manifest]:
    _begin(db)
    try:
        letter = addressing.address(db, to, full=full, private=private)
        writer = package.Writer(part)
        found = list(ranges.ranges(db, letter))
        parts = [_add(writer, name, content) for name, content in _parts(db, found, progress)]
        parts += [_enclose(db, writer, sha256) for sha256 in enclosing.enclosed(db, letter, found)]
        manifest = _manifest(db, letter, [one.range for one in found], parts)
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


def _parts(db: sqlite3.Connection, ranges: Sequence[Found], progress: Progress) -> Iterator[tuple[str, bytes]]:
    total = sum(found.range.last - found.range.first + 1 for found in ranges)
    lines, size, number, done = [], 0, 1, 0
    for found in ranges:
        head = stream_head(found.range.replica, found.range.scope, found.range.branch)
        lines.append(head)
        for line, content in _lines(db, found):
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


def _lines(db: sqlite3.Connection, found: Found) -> Iterator[tuple[bytes, bytes | None]]:
    for place in found.through:
        yield from db.execute(ROWS, place)


def _add(writer: package.Writer, name: str, content: bytes) -> Part:
    size, sha256 = writer.add(name, content)
    return Part(name=name, size=size, sha256=sha256)


def _enclose(db: sqlite3.Connection, writer: package.Writer, sha256: str) -> Part:
    name = enclosing.PREFIX + sha256
    size, found = writer.add_file(name, files.place(files.home(db), sha256))
    return Part(name=name, size=size, sha256=found)


def _manifest(db: sqlite3.Connection, letter: Letter, streams: list[Range], parts: list[Part]) -> Manifest:
    who = identity.read(db)
    here, known = vectors.vector(db), pieces.every_stream(db)
    vector = {scope: here[scope] for scope in letter.scopes}
    builds_on = ranges.builds_on(letter.starts, known)
    state = {scope: _totals(db, scope) for scope in letter.scopes if not sub_scope(scope)}
    person = db.execute("SELECT name FROM person_all WHERE id = ?", (who.person,)).fetchone()
    return Manifest(
        format=FORMAT,
        bundle=new_id(),
        sender=Address(office=who.office, kind=who.kind, name=who.name, replica=who.replica),
        to=letter.to,
        made=datetime.now(UTC).astimezone().isoformat(timespec="seconds"),
        program=__version__,
        person=person[0] if person else "",
        streams=streams,
        builds_on=builds_on,
        vector=vector,
        have=gating.have(db, vector),
        want=files.missing(db, letter.scopes),
        parts=parts,
        totals=state,
        summary=summary(who, letter.to, streams, state),
        heads=vectors.heads(db, letter.scopes),
        builds_on_heads=ranges.heads(db, builds_on, known),
        gaps=_gaps(db, letter),
        earlier=_earlier(db, letter),
        extra=gating.said(db, state),
    )


def _gaps(db: sqlite3.Connection, letter: Letter) -> list[Gap]:
    """What is missing here of the scopes that travel, so that nobody asks us for it."""
    return [
        Gap(
            replica=gap.replica,
            scope=gap.scope,
            first=gap.first,
            last=gap.last,
            at=gap.accepted.at,
            reason=gap.accepted.reason,
        )
        for gap in gaps.every(db)
        if gap.scope in letter.scopes
    ]


def _earlier(db: sqlite3.Connection, letter: Letter) -> list[Earlier]:
    """The last files made for the same office: a reader who lacks one can ask for it by name and day."""
    query = """SELECT file, at, report FROM bundle WHERE direction = 'out' AND state = 'written' AND office = ?
        ORDER BY n DESC LIMIT ?"""
    found = []
    for file, made, report in db.execute(query, (letter.to, EARLIER)):
        ranges = msgspec.json.decode(report).get("ranges", {})
        held = {scope: streams for scope, streams in ranges.items() if scope in letter.scopes}
        found.append(Earlier(file=Path(file).name, made=made, held=held))
    return found


def _totals(db: sqlite3.Connection, scope: str) -> Totals:
    return Totals(
        records=totals.records_by_kind(db, scope),
        money=totals.money(db, scope),
        digest=vectors.digests(db, scope)[scope],
    )


def note_sent(db: sqlite3.Connection, sent: Sent) -> None:
    """Enter a written bundle in the list of what was sent."""
    sha256 = package.file_sha256(sent.path)
    vector, held = sent.manifest.vector, dict[str, dict[str, tuple[int, int]]]()
    for one in sent.manifest.streams:
        held.setdefault(one.scope, {})[one.stream] = (one.first, one.last)
    report = {"changes": sent.changes, "readers": list(sent.readers), "scopes": sorted(vector)}
    report |= {"vector": vector, "ranges": held, "private": any(is_private(scope) for scope in held)}
    add = """INSERT INTO bundle (bundle, direction, state, file, sha256, office, at, report)
        VALUES (?, 'out', 'written', ?, ?, ?, ?, ?)"""
    db.execute(
        add, (sent.bundle, readable(str(sent.path)), sha256, sent.manifest.to, sent.manifest.made, canonical(report))
    )
