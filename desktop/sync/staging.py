"""Reading a bundle without any lock: signature, manifest, hashes, chains, seals and authority, into a staging database.

What reaches the staging database has been proved whole and permitted; merging it is a matter of the store alone.
"""

import re
import sqlite3
import zipfile
import zlib
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

import msgspec

from desktop.domain.authority import Grants, may_write
from desktop.domain.changes import NotCanonicalError, canonical, is_private, read_content, read_line
from desktop.domain.people import Office
from desktop.domain.record import PROVINCE
from desktop.progress import Progress
from desktop.store.identity import Identity
from desktop.sync import enclosing, keys, trust
from desktop.sync.chains import MOST_PART, Chained, Chains, lines
from desktop.sync.errors import (
    BundleDamagedError,
    BundleTooLargeError,
    BundleTooNewError,
    ForeignScopeError,
    NotTheirsToWriteError,
    UnknownWriterError,
)
from desktop.sync.keys import Card
from desktop.sync.manifest import FORMAT, Manifest, seal_message

MEMBER = re.compile(r"manifest\.json|README\.txt|changes-\d{4}\.ndjson|files/[0-9a-f]{64}")
MOST_MEMBERS = 20_000
MOST_MANIFEST = 16 << 20
MOST_BYTES = 8 << 30
MOST_RATIO = 200
BATCH = 2000

TABLES = """
CREATE TABLE staged (n INTEGER PRIMARY KEY, seq INTEGER NOT NULL, record TEXT NOT NULL, kind TEXT NOT NULL,
    lamport INTEGER NOT NULL, hash BLOB NOT NULL, line BLOB NOT NULL, content BLOB);
CREATE TABLE staged_act (n INTEGER PRIMARY KEY, act TEXT NOT NULL, verb TEXT NOT NULL, person TEXT NOT NULL,
    at TEXT NOT NULL, about BLOB NOT NULL);
"""


@dataclass(slots=True)
class Staged:
    """A bundle that was read whole: its manifest, and its changes in the staging database at `path`."""

    manifest: Manifest
    path: Path
    shown: str
    cards: dict[str, Card] = field(default_factory=dict)
    _begins: list[int] = field(init=False)

    def __post_init__(self) -> None:
        sizes = [one.last - one.first + 1 for one in self.manifest.streams]
        self._begins = list(accumulate(sizes, initial=1))

    def number(self, place: int, seq: int) -> int:
        """The number in the staging database of the change `seq` of a range: they stand there in the file's order."""
        return self._begins[place] + seq - self.manifest.streams[place].first


def read_manifest(path: Path, shown: str) -> Manifest:
    """The manifest of a zip whose signature holds. Raises `BundleDamagedError`, `BundleTooNewError`, …"""
    try:
        with zipfile.ZipFile(path) as bundle:
            members = _members(bundle, shown)
            with bundle.open("manifest.json") as member:
                raw = member.read(MOST_MANIFEST + 1)
    except (zipfile.BadZipFile, zlib.error, KeyError, OSError, EOFError, RuntimeError, ValueError) as error:
        raise BundleDamagedError(file=shown) from error
    if len(raw) > MOST_MANIFEST:
        raise BundleTooLargeError(file=shown)
    manifest = _decode(raw, shown)
    if {part.name for part in manifest.parts} != members - {"manifest.json", "README.txt"}:
        raise BundleDamagedError(file=shown)
    return manifest


def _decode(raw: bytes, shown: str) -> Manifest:
    try:
        said = msgspec.json.decode(raw, type=dict)
        if isinstance(said.get("format"), int) and said["format"] > FORMAT:
            raise BundleTooNewError(file=shown, format=said["format"])
        return msgspec.json.decode(raw, type=Manifest)
    except msgspec.MsgspecError as error:
        raise BundleDamagedError(file=shown) from error


def _members(bundle: zipfile.ZipFile, shown: str) -> set[str]:
    """The names inside, after limits on names, number and size. Raises `BundleTooLargeError`, `BundleDamagedError`."""
    infos = bundle.infolist()
    names = {info.filename for info in infos}
    if len(infos) > MOST_MEMBERS or sum(info.file_size for info in infos) > MOST_BYTES:
        raise BundleTooLargeError(file=shown)
    for info in infos:
        too_dense = info.file_size > MOST_RATIO * max(info.compress_size, 1) and info.file_size > MOST_MANIFEST
        if too_dense or (info.filename.startswith("changes-") and info.file_size > MOST_PART):
            raise BundleTooLargeError(file=shown)
    if len(names) != len(infos) or not all(MEMBER.fullmatch(name) for name in names):
        raise BundleDamagedError(file=shown)
    return names


def stage(
    path: Path,
    shown: str,
    folder: Path,
    *,
    who: Identity,
    cards: Mapping[str, Card],
    progress: Progress,
    granted: Grants = frozenset(),
) -> Staged:
    """Read the zip at `path` (its signature holds) into a staging database in `folder`.

    `granted` are the rights to areas that are known here; those in the file come with it.
    """
    manifest = read_manifest(path, shown)
    if all(one.scope != who.province for one in manifest.streams):  # where no right to an area can come along
        check_scopes(manifest, who, granted, shown)
    if len({(one.replica, one.scope, one.branch) for one in manifest.streams}) < len(manifest.streams):
        raise BundleDamagedError(file=shown)
    staged = Staged(manifest, folder / "staging.db", shown, dict(cards))
    with closing(sqlite3.connect(staged.path, isolation_level=None)) as db:
        db.executescript("PRAGMA page_size=16384; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + TABLES)
        db.execute("BEGIN")
        _Stager(db, staged, who, granted).run(path, progress)
        db.execute("COMMIT")
    _take_out(path, staged, folder)
    return staged


def check_scopes(manifest: Manifest, who: Identity, granted: Grants, shown: str) -> None:
    """Raise `ForeignScopeError` for a file that holds a scope its reader may not read."""
    for one in manifest.streams:
        if not who.reads(one.scope, granted):
            raise ForeignScopeError(file=shown, scope=one.scope)


def _take_out(path: Path, staged: Staged, folder: Path) -> None:
    try:
        enclosing.take_out(path, staged.manifest, folder, staged.shown)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
        raise BundleDamagedError(file=staged.shown) from error


class _Stager:
    """One pass over the changes of a bundle."""

    def __init__(self, db: sqlite3.Connection, staged: Staged, who: Identity, granted: Grants) -> None:
        self._db, self._staged, self._who, self._granted = db, staged, who, granted
        self._private = [is_private(one.scope) for one in staged.manifest.streams]
        self._writes: set[tuple[int, str]] = set()
        self._for_others: set[int] = set()
        self._offices: list[tuple[int, str, str, dict[str, object]]] = []
        self._grants: list[tuple[int, str, dict[str, object]]] = []
        self._rows: list[tuple[object, ...]] = []
        self._acts: list[tuple[object, ...]] = []

    def run(self, path: Path, progress: Progress) -> None:
        shown = self._staged.shown
        ranges = self._staged.manifest.streams
        total = sum(one.last - one.first + 1 for one in ranges)
        try:
            with zipfile.ZipFile(path) as bundle:
                walk = Chains(ranges).walk(lines(bundle, self._staged.manifest, shown))
                for done, row in enumerate(walk):
                    self._add(row.range, row)
                    if done % BATCH == 0:
                        self._flush()
                        progress.step(done, total=total)
        except (zipfile.BadZipFile, zlib.error, NotCanonicalError, OSError, EOFError, RuntimeError) as error:
            raise BundleDamagedError(file=shown) from error
        self._flush()
        self._learn_cards()
        self._check_seals()
        self._learn_grants()
        check_scopes(self._staged.manifest, self._who, self._granted, self._staged.shown)
        self._check_authority()

    def _add(self, place: int, row: Chained) -> None:
        line = read_line(row.line)
        if self._private[place] != bool(line.content) or (row.content and not line.content):
            raise NotCanonicalError
        if self._private[place] and line.fields:
            raise NotCanonicalError
        if row.content:
            read_content(row.content, line.content)
        self._writes.add((place, line.kind))
        if line.kind == "office":
            self._offices.append((place, line.record, self._staged.manifest.streams[place].scope, line.fields))
        elif line.kind == "scope_grant":
            self._grants.append((place, line.record, line.fields))
        elif line.kind == "continuation" and line.record != self._staged.manifest.streams[place].replica:
            self._for_others.add(place)
        self._rows.append((row.seq, line.record, line.kind, line.lamport, row.hash, row.line, row.content))
        if line.about:
            about, number = line.about, self._staged.number(place, row.seq)
            self._acts.append((number, line.act, about.verb, about.person, about.at, canonical(about)))

    def _flush(self) -> None:
        columns = "seq, record, kind, lamport, hash, line, content"
        self._db.executemany(f"INSERT INTO staged ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", self._rows)
        self._db.executemany("INSERT INTO staged_act VALUES (?, ?, ?, ?, ?, ?)", self._acts)
        self._rows, self._acts = [], []

    def _learn_cards(self) -> None:
        """Cards in the file, accepted by computers that are known, again and again until nothing new is learned."""
        ranges = self._staged.manifest.streams
        said: dict[tuple[str, str], dict[str, object]] = {}
        for _range, record, scope, fields in self._offices:
            said.setdefault((record, scope), {}).update(fields)
        learned = True
        while learned:
            learned = False
            for place, record, scope, _fields in self._offices:
                card = trust.card_of(_office(said[record, scope]))
                known = ranges[place].replica in self._staged.cards
                if known and card.replica not in self._staged.cards and trust.vouched(scope, card, self._who.office):
                    self._staged.cards[card.replica] = card
                    learned = True

    def _check_seals(self) -> None:
        """Each stream bears the seal of its computer; trust belongs to keys, so a known key may go on anew."""
        shown, sender = self._staged.shown, self._staged.manifest.sender
        by_key = {card.sign_key: card for card in self._staged.cards.values()}
        for one in self._staged.manifest.streams:
            card = self._staged.cards.get(one.replica) or by_key.get(one.seal.key)
            if card is None:
                raise UnknownWriterError(file=shown, writer=one.replica, sender=f"{sender.office}/{sender.name}")
            message = seal_message(one.replica, one.scope, one.last, one.after)
            if one.seal.key != card.sign_key or not keys.signed(card.sign_key, _hex(one.seal.signature), message):
                raise BundleDamagedError(file=shown)
            self._staged.cards[one.replica] = card

    def _learn_grants(self) -> None:
        """Rights to areas that a province gives in the file itself, in its own scope."""
        said: dict[str, dict[str, object]] = {}
        for place, record, fields in self._grants:
            one = self._staged.manifest.streams[place]
            card = self._staged.cards[one.replica]
            if card.kind == PROVINCE and one.scope == card.office:
                said.setdefault(record, {}).update(fields)
        self._granted |= {(str(fields.get("office")), str(fields.get("area"))) for fields in said.values()}

    def _check_authority(self) -> None:
        ranges = self._staged.manifest.streams
        for place, kind in sorted(self._writes):
            one, card = ranges[place], self._staged.cards[ranges[place].replica]
            foreign = (kind == "office" and card.kind == "field") or (
                kind == "continuation" and place in self._for_others  # only a computer itself says whom it follows
            )
            if foreign or not may_write(card.kind, card.office, kind, one.scope, self._granted):
                writer = card.address
                raise NotTheirsToWriteError(file=self._staged.shown, kind=kind, scope=one.scope, writer=writer)


def _office(fields: Mapping[str, object]) -> Office:
    texts = {name: value for name, value in fields.items() if isinstance(value, str)}
    return msgspec.convert(texts, Office)


def _hex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""
