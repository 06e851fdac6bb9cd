"""Receiving files that came in parts, as e-mail and chat carry them: joined first, in any order."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.domain.causes import cause as why
from desktop.domain.errors import readable
from desktop.planning.exchange import receiving
from desktop.planning.exchange.outcome import REFUSED, Outcome
from desktop.planning.workspace import Workspace
from desktop.store import database
from desktop.sync.errors import BundleUnreadableError
from desktop.sync.transport import parts
from desktop.sync.transport.errors import WayError

ROOM = "joined"


def receive(workspace: Workspace, /, paths: Sequence[Path], *, dry_run: bool = False, **options: Any) -> list[Outcome]:
    """What `receiving.receive` does, with its options, and the parts among `paths` joined first.

    A file that lacks a part is refused.
    """
    whole, split = parts.groups(paths)
    refused = []
    for name, some in split.items():
        try:
            whole.append(_joined(workspace, name, some))
        except (WayError, BundleUnreadableError, database.StoreNotWritableError) as error:
            refused.append(Outcome(file=readable(str(some[0].parent / name))))
            refused[-1].fail(REFUSED, error)
    try:
        return refused + receiving.receive(workspace, whole, dry_run=dry_run, **options)
    finally:
        if not dry_run:
            shutil.rmtree(workspace.home / ROOM, ignore_errors=True)


def _joined(workspace: Workspace, name: str, some: list[Path]) -> Path:
    """The joined file in one place for rehearsal and real run, so that the two can be compared."""
    with database.disk_faults():
        room = workspace.home / ROOM
        room.mkdir(exist_ok=True)
        try:
            return parts.join(name, some, room)
        except OSError as error:
            if error.errno in database.NO_ROOM:
                raise
            raise BundleUnreadableError(file=name, cause=why(error)) from error
