"""Sending: a file with what an office lacks; what a file says of itself."""

from pathlib import Path

import msgspec

from desktop.planning.exchange.outcome import Inspected
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.store import database, vectors
from desktop.sync import addressing, enclosing, keys, package, staging, trust, writing
from desktop.sync.errors import BundleError, UnknownSenderError


def export(
    workspace: Workspace,
    out: Path,
    to: str,
    *,
    full: bool = False,
    plain: bool = False,
    private: bool = False,
    progress: Progress | None = None,
) -> writing.Sent:
    """Write what the computers of `to` lack to `out`; with `private` personal data too, when that office asked for it.

    Raises `NobodyToReadError`, `CannotWriteFileError`, `PrivateUnlockedError`.
    """
    told = progress or Progress()
    sent = writing.write(workspace.db, out, to, full=full, plain=plain, private=private, progress=told)
    with database.transaction(workspace.db):
        writing.note_sent(workspace.db, sent)
    return sent


def inspect(workspace: Workspace, path: Path) -> Inspected:
    """What `path` says of itself. Raises why it cannot be read."""
    with package.opened(workspace.db, path) as plain:
        key = package.signer(plain, path.name)
        if key not in {card.sign_key for card in trust.known_cards(workspace.db).values()}:
            raise UnknownSenderError(file=path.name, fingerprint=keys.fingerprint(key))
        manifest = staging.read_manifest(plain, path.name)
    return Inspected(
        bundle=manifest.bundle,
        sender=manifest.sender_name,
        to=manifest.to,
        made=manifest.made,
        person=manifest.person,
        program=manifest.program,
        summary=manifest.summary,
        changes=sum(one.last - one.first + 1 for one in manifest.streams),
        scopes=tuple(sorted(manifest.vector)),
        totals=msgspec.to_builtins(manifest.totals),
        fingerprint=keys.fingerprint(key),
    )


def default_reader(workspace: Workspace) -> str:
    """To whom this computer usually sends: a district to its province, a laptop to its district."""
    who = workspace.identity
    return {"district": who.province, "field": who.office}.get(who.kind, "")


def unsent(workspace: Workspace, to: str = "") -> int:
    """How many closed changes stand here that no file for `to` has been confirmed to hold, and files asked for."""
    reader = to or default_reader(workspace)
    if not reader:
        return 0
    try:
        letter = addressing.address(workspace.db, reader)
    except BundleError:
        return 0
    here = vectors.vector(workspace.db)
    new = sum(here[scope][stream] - seq for scope, streams in letter.starts.items() for stream, seq in streams.items())
    return new + len(enclosing.enclosed(workspace.db, letter, ()))
