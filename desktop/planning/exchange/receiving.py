"""Receiving: a file is taken in whole or not at all, rehearsed first; those that waited for it follow by themselves."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desktop.i18n import translate
from desktop.planning.exchange import rooms, told
from desktop.planning.exchange.log import note_received
from desktop.planning.exchange.outcome import ALREADY_HERE, APPLIED, HELD, QUARANTINED, REFUSED, Outcome
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.store import database, identity
from desktop.sync import keys, merging, package, staging, trust
from desktop.sync.errors import (
    BundleError,
    BundleInconsistentError,
    RehearsalDiffersError,
    UnknownSenderError,
    UnknownWriterError,
)
from desktop.sync.manifest import Manifest
from desktop.sync.placing import Need


class _Rehearsed(Exception):  # noqa: N818 - carries the result out of a transaction that must not stay
    pass


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
        outcomes += retry_quarantine(workspace)
    return outcomes


def _receive_one(
    workspace: Workspace, path: Path, *, dry_run: bool, shown: Outcome | None, progress: Progress
) -> Outcome:
    outcome = Outcome(file=str(path))
    try:
        with (
            database.disk_faults(),
            rooms.bench(workspace) as folder,
            package.opened(workspace.db, path, folder) as plain,
        ):
            staged = _stage(workspace, path, plain, folder, outcome, progress)
            _merge(workspace, staged, outcome, dry_run=dry_run, shown=shown, progress=progress)
    except (UnknownSenderError, UnknownWriterError) as error:
        outcome.fail(QUARANTINED, error)
        if not dry_run:
            rooms.keep(workspace, path, "quarantine")
    except (BundleError, database.StoreNotWritableError) as error:
        outcome.fail(REFUSED, error)
    if outcome.state == HELD and not dry_run:
        rooms.wait(workspace, path, outcome)
    if not dry_run:
        note_received(workspace, path, outcome)
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
    if not _is_sender(staged, key):
        raise BundleInconsistentError(file=path.name, what=manifest.sender_name)
    outcome.bundle, outcome.sender = manifest.bundle, manifest.sender_name
    outcome.made, outcome.summary = manifest.made, manifest.summary
    return staged


def _is_sender(staged: staging.Staged, key: str) -> bool:
    """Whether the key that signed is the sender's; one that goes on under a new number keeps its key."""
    said = staged.manifest.sender
    if (card := staged.cards.get(said.replica)) is not None:
        return card.sign_key == key
    return any(card.sign_key == key and card.office == said.office for card in staged.cards.values())


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
            before = told.known(workspace)
            merged = merging.merge(db, staged, progress)
            _tell(outcome, staged.manifest, merged)
            outcome.told = (*told.told(workspace, before), *told.about_copies(merged.continued))
            if shown is not None and (shown.changes, shown.records) != (outcome.changes, outcome.records):
                raise RehearsalDiffersError(file=staged.shown)
            if dry_run or merged.held:
                raise _Rehearsed
    finally:
        merging.detach(db)
        workspace.identity = identity.read(db)


def _tell(outcome: Outcome, manifest: Manifest, merged: merging.Merged) -> None:
    total = sum(one.last - one.first + 1 for one in manifest.streams)
    outcome.changes, outcome.records, outcome.kinds = merged.changes, merged.records, tuple(sorted(merged.kinds))
    if merged.held:
        outcome.state = HELD
        outcome.needs = [_sentence(manifest, need) for need in merged.needs]
        return
    outcome.changes["already_here"] = total - merged.changes["new"]
    outcome.state = APPLIED if merged.changes["new"] else ALREADY_HERE


def _sentence(manifest: Manifest, need: Need) -> str:
    return translate(
        "Exchange",
        "Ask {sender} for its earlier file: entries {first}–{last} of computer {stream} in {scope} are not here yet.",
        sender=_name(manifest.sender_name),
        first=need.first,
        last=need.last,
        stream=need.replica[:8],
        scope=_name(need.scope),
    )


def _retry_waiting(workspace: Workspace) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for bundle, name in workspace.db.execute("SELECT bundle, file FROM waiting ORDER BY at").fetchall():
        path = workspace.home / "waiting" / name
        if not path.exists():
            continue
        outcome = _receive_one(workspace, path, dry_run=False, shown=None, progress=Progress())
        if outcome.state == HELD or _passing(outcome):
            continue
        with database.transaction(workspace.db):
            workspace.db.execute("DELETE FROM waiting WHERE bundle = ?", (bundle,))
        path.unlink(missing_ok=True)
        outcomes.append(outcome)
    if any(outcome.state == APPLIED for outcome in outcomes):
        outcomes += _retry_waiting(workspace)
    return outcomes


def retry_quarantine(workspace: Workspace) -> list[Outcome]:
    """Try the files by unknown senders again: some of these may be known now."""
    outcomes = []
    for path in sorted((workspace.home / "quarantine").glob("*.amphoe")):
        outcome = _receive_one(workspace, path, dry_run=False, shown=None, progress=Progress())
        if outcome.state != QUARANTINED and not _passing(outcome):
            path.unlink(missing_ok=True)
            outcomes.append(outcome)
    return outcomes


def _passing(outcome: Outcome) -> bool:
    """Whether a file was refused for want of room or a disk's fault, which says nothing about the file."""
    return outcome.error is not None and outcome.error["code"] in ("StoreNotWritable", "BundleUnreadable")


def _name(address: str) -> str:
    from desktop.planning.exchange_list import office_words  # that module lists what this package does

    return office_words(address)
