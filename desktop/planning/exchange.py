"""Sending and receiving: bundles written and taken in, the waiting room, quarantine, office cards and the log."""

import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from desktop.domain.changes import canonical
from desktop.domain.errors import AppError
from desktop.domain.ids import derived_id
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.store import database, journal, vectors
from desktop.sync import keys, merging, package, staging, trust, writing
from desktop.sync.errors import (
    BundleError,
    BundleInconsistentError,
    RehearsalDiffersError,
    UnknownSenderError,
    UnknownWriterError,
)
from desktop.sync.keys import Card
from desktop.sync.manifest import Manifest

APPLIED, ALREADY_HERE, HELD, QUARANTINED, REFUSED = "applied", "already_here", "held", "quarantined", "refused"


class FingerprintDiffersError(AppError):
    """The eight groups read out do not fit the card."""

    template = QT_TRANSLATE_NOOP("Errors", "The figures do not fit this card. It shows {fingerprint}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Do not accept it. Ask the office to send its card once more.")


class _Rehearsed(Exception):  # noqa: N818 - carries the result out of a transaction that must not stay
    pass


@dataclass(slots=True)
class Outcome:
    """What became of one file: state, changes and records in numbers that add up, or why not."""

    file: str
    bundle: str = ""
    state: str = APPLIED
    changes: dict[str, int] = field(default_factory=lambda: {"new": 0, "already_here": 0, "held": 0})
    records: dict[str, int] = field(
        default_factory=lambda: {"created": 0, "updated": 0, "unchanged": 0, "in_conflict": 0}
    )
    needs: list[str] = field(default_factory=list)
    error: dict[str, str] | None = None
    sender: str = ""
    made: str = ""
    summary: dict[str, str] = field(default_factory=dict)
    kinds: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The shape that scripts rely on."""
        names = ("bundle", "state", "changes", "records", "needs", "error", "file", "sender")
        return {name: getattr(self, name) for name in names}


@dataclass(frozen=True, slots=True)
class Inspected:
    """What a file says of itself, without taking it in."""

    bundle: str
    sender: str
    to: str
    made: str
    person: str
    program: str
    summary: dict[str, str]
    changes: int
    scopes: tuple[str, ...]
    totals: dict[str, Any]
    known_sender: bool
    fingerprint: str

    def to_json(self) -> dict[str, Any]:
        """For scripts."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class LogRow:
    """A file that was written or received."""

    at: str
    direction: str
    state: str
    file: str
    office: str
    bundle: str
    report: dict[str, Any]


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """A computer whose card is known, and how: `self`, `hand` or `record`."""

    card: Card
    how: str


def export(
    workspace: Workspace,
    out: Path,
    to: str,
    *,
    full: bool = False,
    plain: bool = False,
    progress: Progress | None = None,
) -> writing.Sent:
    """Write what the computers of `to` lack to `out`. Raises `NobodyToReadError`, `CannotWriteFileError`."""
    sent = writing.write(workspace.db, out, to, full=full, plain=plain, progress=progress or Progress())
    with database.transaction(workspace.db):
        writing.note_sent(workspace.db, sent)
    return sent


def inspect(workspace: Workspace, path: Path) -> Inspected:
    """What `path` says of itself. Raises why it cannot be read."""
    with package.opened(workspace.db, path) as plain:
        key = package.signer(plain, path.name)
        known = key in {card.sign_key for card in trust.known_cards(workspace.db).values()}
        if not known:
            raise UnknownSenderError(file=path.name, fingerprint=keys.fingerprint(key))
        manifest = staging.read_manifest(plain, path.name)
    return Inspected(
        bundle=manifest.bundle,
        sender=_sender(manifest),
        to=manifest.to,
        made=manifest.made,
        person=manifest.person,
        program=manifest.program,
        summary=manifest.summary,
        changes=sum(one.last - one.first + 1 for one in manifest.streams),
        scopes=tuple(sorted(manifest.vector)),
        totals=msgspec.to_builtins(manifest.totals),
        known_sender=known,
        fingerprint=keys.fingerprint(key),
    )


def receive(
    workspace: Workspace,
    paths: Sequence[Path],
    *,
    dry_run: bool = False,
    expected: Sequence[Outcome] = (),
    progress: Progress | None = None,
) -> list[Outcome]:
    """Take files in, each whole or not at all; those that waited for them follow by themselves.

    `dry_run` rehearses: everything is done and rolled back. `expected` are outcomes that were shown; a file that
    would now do something else is refused.
    """
    shown = {outcome.file: outcome for outcome in expected}
    outcomes = [
        _receive_one(workspace, path, dry_run=dry_run, shown=shown.get(str(path)), progress=progress or Progress())
        for path in paths
    ]
    if not dry_run and any(outcome.state == APPLIED for outcome in outcomes):
        outcomes += _retry_waiting(workspace)
    if not dry_run and any("office" in outcome.kinds for outcome in outcomes):
        outcomes += _retry_quarantine(workspace)
    return outcomes


def _receive_one(
    workspace: Workspace, path: Path, *, dry_run: bool, shown: Outcome | None, progress: Progress
) -> Outcome:
    outcome = Outcome(file=str(path))
    try:
        with TemporaryDirectory(prefix="amphoeplan-") as folder, package.opened(workspace.db, path) as plain:
            staged = _stage(workspace, path, plain, Path(folder), outcome, progress)
            _merge(workspace, staged, outcome, dry_run=dry_run, shown=shown, progress=progress)
    except (UnknownSenderError, UnknownWriterError) as error:
        _fail(outcome, QUARANTINED, error)
        if not dry_run:
            _keep(workspace, path, "quarantine")
    except BundleError as error:
        _fail(outcome, REFUSED, error)
    if outcome.state == HELD and not dry_run:
        _wait(workspace, path, outcome)
    if not dry_run:
        _log(workspace, path, outcome)
    return outcome


def _stage(  # noqa: PLR0917 - a file on its way in
    workspace: Workspace, path: Path, plain: Path, folder: Path, outcome: Outcome, progress: Progress
) -> staging.Staged:
    key = package.signer(plain, path.name)
    cards = trust.known_cards(workspace.db)
    if key not in {card.sign_key for card in cards.values()}:
        raise UnknownSenderError(file=path.name, fingerprint=keys.fingerprint(key))
    who = workspace.identity
    staged = staging.stage(plain, path.name, folder, who=who, cards=cards, progress=progress)
    manifest = staged.manifest
    if (card := staged.cards.get(manifest.sender.replica)) is None or card.sign_key != key:
        raise BundleInconsistentError(file=path.name, what=_sender(manifest))
    outcome.bundle, outcome.sender = manifest.bundle, _sender(manifest)
    outcome.made, outcome.summary = manifest.made, manifest.summary
    return staged


def _merge(
    workspace: Workspace,
    staged: staging.Staged,
    outcome: Outcome,
    *,
    dry_run: bool,
    shown: Outcome | None,
    progress: Progress,
) -> None:
    db = workspace.db
    merging.attach(db, staged)
    try:
        with suppress(_Rehearsed), database.transaction(db):
            merged = merging.merge(db, staged, progress)
            _tell(outcome, staged.manifest, merged)
            if shown is not None and (shown.changes, shown.records) != (outcome.changes, outcome.records):
                raise RehearsalDiffersError(file=staged.shown)
            if dry_run or merged.held:
                raise _Rehearsed
    finally:
        merging.detach(db)


def _tell(outcome: Outcome, manifest: Manifest, merged: merging.Merged) -> None:
    total = sum(one.last - one.first + 1 for one in manifest.streams)
    outcome.changes, outcome.records, outcome.kinds = merged.changes, merged.records, tuple(sorted(merged.kinds))
    if merged.held:
        outcome.state = HELD
        outcome.needs = [_sentence(manifest, need) for need in merged.needs]
        return
    outcome.changes["already_here"] = total - merged.changes["new"]
    outcome.state = APPLIED if merged.changes["new"] else ALREADY_HERE


def _sentence(manifest: Manifest, need: dict[str, object]) -> str:
    return translate(
        "Exchange",
        "Ask {sender} for its earlier file: entries {first}–{last} of computer {stream} in {scope} are not here yet.",
        sender=_sender(manifest),
        first=need["from"],
        last=need["to"],
        stream=str(need["stream"])[:8],
        scope=need["scope"],
    )


def _sender(manifest: Manifest) -> str:
    return f"{manifest.sender.office}/{manifest.sender.name}"


def _fail(outcome: Outcome, state: str, error: BundleError) -> None:
    outcome.state = state
    outcome.changes = {"new": 0, "already_here": 0, "held": 0}
    outcome.records = {"created": 0, "updated": 0, "unchanged": 0, "in_conflict": 0}
    outcome.error = {"code": error.code, "message": error.message, "remedy": error.remedy}


def _keep(workspace: Workspace, path: Path, room: str) -> Path:
    folder = workspace.home / room
    folder.mkdir(exist_ok=True)
    kept = folder / f"{package.file_sha256(path)[:32]}.amphoe"
    if not kept.exists():
        with package.replacing(kept) as part:
            shutil.copyfile(path, part)
    return kept


def _wait(workspace: Workspace, path: Path, outcome: Outcome) -> None:
    kept = _keep(workspace, path, "waiting")
    with database.transaction(workspace.db):
        put = "INSERT OR REPLACE INTO waiting (bundle, file, needs, at) VALUES (?, ?, ?, ?)"
        workspace.db.execute(put, (outcome.bundle, kept.name, canonical(outcome.needs), _now()))


def waiting(workspace: Workspace) -> list[dict[str, Any]]:
    """Files that wait for earlier ones: bundle, needs, and a sentence that can be read out on the telephone."""
    rows = workspace.db.execute("SELECT bundle, needs FROM waiting ORDER BY at").fetchall()
    found = [(row[0], msgspec.json.decode(row[1])) for row in rows]
    return [{"bundle": bundle, "needs": needs, "sentence": " ".join(needs)} for bundle, needs in found]


def _retry_waiting(workspace: Workspace) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for bundle, name in workspace.db.execute("SELECT bundle, file FROM waiting ORDER BY at").fetchall():
        path = workspace.home / "waiting" / name
        if not path.exists():
            continue
        outcome = _receive_one(workspace, path, dry_run=False, shown=None, progress=Progress())
        if outcome.state == HELD:
            continue
        with database.transaction(workspace.db):
            workspace.db.execute("DELETE FROM waiting WHERE bundle = ?", (bundle,))
        path.unlink(missing_ok=True)
        outcomes.append(outcome)
    if any(outcome.state == APPLIED for outcome in outcomes):
        outcomes += _retry_waiting(workspace)
    return outcomes


def quarantined(workspace: Workspace) -> list[dict[str, str]]:
    """Files by senders who are not known here: name and the fingerprint of the key that signed."""
    found = []
    for path in sorted((workspace.home / "quarantine").glob("*.amphoe")):
        with package.opened(workspace.db, path) as plain:
            found.append({"file": path.name, "fingerprint": keys.fingerprint(package.signer(plain, path.name))})
    return found


def _retry_quarantine(workspace: Workspace) -> list[Outcome]:
    outcomes = []
    for path in sorted((workspace.home / "quarantine").glob("*.amphoe")):
        outcome = _receive_one(workspace, path, dry_run=False, shown=None, progress=Progress())
        if outcome.state != QUARANTINED:
            path.unlink(missing_ok=True)
            outcomes.append(outcome)
    return outcomes


def _log(workspace: Workspace, path: Path, outcome: Outcome) -> None:
    sha256 = ""
    with suppress(OSError):
        sha256 = package.file_sha256(path)
    row = (outcome.bundle, outcome.state, str(path), sha256, outcome.sender, _now(), canonical(outcome.to_json()))
    with database.transaction(workspace.db):
        workspace.db.execute(
            """INSERT INTO bundle (bundle, direction, state, file, sha256, office, at, report)
            VALUES (?, 'in', ?, ?, ?, ?, ?, ?)""",
            row,
        )


def log(workspace: Workspace) -> list[LogRow]:
    """Everything written and received, newest first."""
    query = "SELECT at, direction, state, file, office, bundle, report FROM bundle ORDER BY n DESC"
    rows = workspace.db.execute(query)
    return [_log_row(row) for row in rows]


def _log_row(row: Sequence[Any]) -> LogRow:
    at, direction, state, file, office, bundle, report = row
    return LogRow(at, direction, state, file, office, bundle, msgspec.json.decode(report))


def write_card(workspace: Workspace, out: Path) -> Card:
    """Write this computer's card to `out`. Raises `CannotWriteFileError`."""
    with package.replacing(out) as part:
        return keys.write_card(workspace.db, part)


def trust_card(workspace: Workspace, path: Path, fingerprint: str = "") -> tuple[Card, list[Outcome]]:
    """Accept the card in `path`; files that waited for it in quarantine are read at once.

    With `fingerprint`, only if it fits. Raises `CardDamagedError`, `FingerprintDiffersError`.
    """
    card = keys.read_card(path)
    if fingerprint and fingerprint.split() != card.fingerprint.split():
        raise FingerprintDiffersError(fingerprint=card.fingerprint)
    with database.transaction(workspace.db):
        trust.accept(workspace.db, card, fingerprint or "hand")
        _pass_on(workspace, card)
    return card, _retry_quarantine(workspace)


def _pass_on(workspace: Workspace, card: Card) -> None:
    """An accepted card travels as a record to those for whom this office may vouch."""
    who = workspace.identity
    if who.kind == "field" or card.replica == who.replica or not trust.vouched(who.office, card, who.office):
        return
    with journal.act(workspace.db, "accept_card") as act:
        act.set("office", derived_id("office", card.replica), who.office, trust.record_of(card))


def offices(workspace: Workspace) -> list[OfficeRow]:
    """Every computer whose card is known here."""
    own = workspace.identity.replica
    hand = {card.replica for card in trust.by_hand(workspace.db)}
    return [
        OfficeRow(card, "self" if card.replica == own else "hand" if card.replica in hand else "record")
        for card in sorted(trust.known_cards(workspace.db).values(), key=lambda card: (card.office, card.name))
    ]


def default_reader(workspace: Workspace) -> str:
    """To whom this computer usually sends: a district to its province, a laptop to its district."""
    who = workspace.identity
    return {"district": who.province, "field": who.office}.get(who.kind, "")


def unsent(workspace: Workspace, to: str = "") -> int:
    """How many closed changes stand here that no file for `to` has been confirmed to hold."""
    reader = to or default_reader(workspace)
    if not reader:
        return 0
    try:
        letter = writing.address(workspace.db, reader)
    except BundleError:
        return 0
    here = vectors.vector(workspace.db)
    return sum(here[scope][stream] - seq for scope, streams in letter.starts.items() for stream, seq in streams.items())


def _now() -> str:
    return datetime.now(UTC).astimezone().isoformat(timespec="seconds")
