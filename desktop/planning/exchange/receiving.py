"""Receiving: a file is taken in whole or not at all, rehearsed first; those that waited for it follow by themselves."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import readable
from desktop.planning import attachments, erasing
from desktop.planning.exchange import asking, reckoning, rooms, told, undoing, waiting_room
from desktop.planning.exchange.log import note_received, now
from desktop.planning.exchange.outcome import ALREADY_HERE, APPLIED, HELD, QUARANTINED, REFUSED, Outcome
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.store import copies, database, files, grants, identity, leftovers
from desktop.store.gaps import Accepted
from desktop.sync import enclosing, merging, package, staging, trust
from desktop.sync.errors import (
    BundleError,
    BundleInconsistentError,
    RehearsalDiffersError,
    UnknownSenderError,
    UnknownWriterError,
)

PASSING = ("StoreNotWritable", "BundleUnreadable", "BuildsOnSetAside")


class _Rehearsed(Exception):  # noqa: N818 - carries the result out of a transaction that must not stay
    pass


def receive(
    workspace: Workspace,
    paths: Sequence[Path],
    *,
    dry_run: bool = False,
    expected: Sequence[Outcome] = (),
    accept_gap: str | None = None,
    progress: Progress | None = None,
) -> list[Outcome]:
    """Take files in, each whole or not at all; those that waited for them follow by themselves.

    `dry_run` rehearses: everything is done and rolled back. `expected` are outcomes that were shown; a file that
    would now do something else is refused. With `accept_gap`, the reason, a person goes on without what these files
    build on and nobody has any more (issue 4: waiting room).
    """
    accept = None
    if accept_gap is not None:
        accept = Accepted(person=workspace.identity.person, at=now(), reason=accept_gap)
    shown = {outcome.file: outcome for outcome in expected}
    outcomes = [
        _receive_one(
            workspace,
            path,
            dry_run=dry_run,
            shown=shown.get(readable(str(path))),
            accept=accept,
            progress=progress or Progress(),
        )
        for path in paths
    ]
    if not dry_run and any(outcome.state == APPLIED for outcome in outcomes):
        outcomes += retry_waiting(workspace)
    if not dry_run and any("office" in outcome.kinds for outcome in outcomes):
        outcomes += retry_quarantine(workspace)
    return outcomes


def _receive_one(
    workspace: Workspace,
    path: Path,
    *,
    dry_run: bool = False,
    shown: Outcome | None = None,
    accept: Accepted | None = None,
    progress: Progress,
) -> Outcome:
    outcome = Outcome(file=readable(str(path)))
    try:
        with (
            database.disk_faults(),
            leftovers.bench(workspace.home) as folder,
            package.opened(workspace.db, path, folder) as plain,
        ):
            staged = _stage(workspace, path, plain, folder, outcome, progress)
            _merge(workspace, staged, outcome, dry_run=dry_run, shown=shown, accept=accept, progress=progress)
    except (UnknownSenderError, UnknownWriterError) as error:
        outcome.fail(QUARANTINED, error)
        if not dry_run:
            rooms.keep(workspace, path, "quarantine")
    except (BundleError, database.StoreNotWritableError) as error:
        outcome.fail(REFUSED, error)
    if outcome.state == HELD and not dry_run:
        waiting_room.wait(workspace, path, outcome)
    if not dry_run:
        note_received(workspace, path, outcome)
        if "erasure" in outcome.kinds:
            database.forget(workspace.db)
        if outcome.state in (APPLIED, ALREADY_HERE):
            waiting_room.forget(workspace, outcome.bundle)
    return outcome


def _stage(  # noqa: PLR0917 - a file on its way in
    workspace: Workspace, path: Path, plain: Path, folder: Path, outcome: Outcome, progress: Progress
) -> staging.Staged:
    key = package.signer(plain, path.name)
    trust.check_signer(workspace.db, key, path.name)
    who, cards = workspace.identity, trust.every_card(workspace.db)
    granted = grants.grants(workspace.db, ever=True)
    staged = staging.stage(plain, path.name, folder, who=who, cards=cards, progress=progress, granted=granted)
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
    accept: Accepted | None,
    progress: Progress,
) -> None:
    db = workspace.db
    merging.attach(db, staged)
    try:
        with files.dropped_with_names(db), suppress(_Rehearsed), database.transaction(db):
            stood = reckoning.start(db, staged.manifest)
            merged = merging.merge(db, staged, progress, accept)
            _tell(workspace, staged, outcome, merged)
            outcome.reckoning = reckoning.reckon(db, staged.manifest, stood, merged)
            outcome.told = told.told(workspace, stood.ends.rid)
            outcome.told += told.about_streams(merged.gaps, copied=merged.continued)
            outcome.told += erasing.missing_words(workspace)
            undoing.ask(workspace, staged.manifest, outcome, merged, sure=dry_run or shown is not None)
            if shown is not None and (shown.changes, shown.records) != (outcome.changes, outcome.records):
                raise RehearsalDiffersError(file=staged.shown)
            if dry_run or merged.held:
                raise _Rehearsed
        if not dry_run and not merged.held:
            outcome.told += attachments.told(workspace, enclosing.settle(db, staged.path.parent))
        if merged.held and merged.continued and not dry_run:
            with database.transaction(db):
                copies.go_on(db)
    finally:
        merging.detach(db)
        workspace.identity = identity.read(db)


def _tell(workspace: Workspace, staged: staging.Staged, outcome: Outcome, merged: merging.Merged) -> None:
    total = sum(one.last - one.first + 1 for one in staged.manifest.streams)
    outcome.changes, outcome.records = merged.changes, merged.records
    outcome.kinds = tuple(sorted(merged.kinds | merged.taken_back))
    if merged.held:
        outcome.state = HELD
        outcome.asks = asking.asks(workspace.db, staged, merged.needs)
        outcome.needs = asking.sentences(outcome.asks)
        outcome.brings = [(one.replica, one.scope, one.last, one.after) for one in staged.manifest.streams]
        return
    outcome.changes["already_here"] = total - merged.changes["new"]
    outcome.state = APPLIED if merged.changes["new"] or merged.taken_back else ALREADY_HERE


def retry_waiting(workspace: Workspace) -> list[Outcome]:
    """Try the files that wait until none of them can be taken in any more; one whose file is gone stays listed."""
    outcomes: list[Outcome] = []
    for bundle, name in workspace.db.execute("SELECT bundle, file FROM waiting ORDER BY at, bundle").fetchall():
        path = waiting_room.waiting_file(workspace, name)
        if not path.is_file():
            continue
        outcome = _receive_one(workspace, path, progress=Progress())
        if outcome.state == HELD:
            continue
        if _passing(outcome):
            waiting_room.note_why(workspace, bundle, outcome)
            continue
        waiting_room.forget(workspace, bundle)  # refused, too: what it waited for has come
        outcomes.append(outcome)
    if any(outcome.state == APPLIED for outcome in outcomes):
        outcomes += retry_waiting(workspace)
    waiting_room.forget_the_gone(workspace)
    return outcomes


def go_on_without(workspace: Workspace, bundle: str, reason: str, *, dry_run: bool = False) -> list[Outcome]:
    """Take in a file that waits without the parts that nobody has any more (issue 4: waiting room)."""
    row = workspace.db.execute("SELECT file FROM waiting WHERE bundle = ?", (bundle,)).fetchone()
    paths = [waiting_room.waiting_file(workspace, row[0])] if row else []
    return receive(workspace, paths, dry_run=dry_run, accept_gap=reason)


def retry_quarantine(workspace: Workspace) -> list[Outcome]:
    """Try the files by unknown senders again: some of these may be known now."""
    outcomes = []
    for path in sorted((workspace.home / "quarantine").glob("*.amphoe")):
        outcome = _receive_one(workspace, path, progress=Progress())
        if outcome.state != QUARANTINED and not _passing(outcome):
            path.unlink(missing_ok=True)
            outcomes.append(outcome)
    return outcomes


def _passing(outcome: Outcome) -> bool:
    """Whether a file was refused for want of room or a disk's fault, which says nothing about the file."""
    return outcome.error is not None and outcome.error["code"] in PASSING
