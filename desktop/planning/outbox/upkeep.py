"""Keeping the outbox in order: what was received since, what a killed program left, what a person has seen to."""

import time

from msgspec.structs import replace

from desktop.planning import receipts
from desktop.planning.exchange.log import now
from desktop.planning.exchange_list import WITHDRAWN, WRITTEN
from desktop.planning.outbox import box, way_list
from desktop.planning.outbox.box import RECEIVED, SENDING, SENT, STOPPED, WAITING, Letter
from desktop.planning.outbox.errors import WayInUseError
from desktop.planning.workspace import Workspace
from desktop.sync.transport.way import Way

A_DAY = 24 * 60 * 60


def settle(workspace: Workspace) -> list[Letter]:
    """Note which letters have been received since, by their receipts; their files are not needed any more."""
    found = []
    for one in box.letters(workspace):
        told = [] if one.state == RECEIVED else receipts.of_bundle(workspace, one.bundle)
        if by := [receipt for receipt in told if receipt.office == one.to.partition("/")[0]]:
            done = replace(one, state=RECEIVED, error=None, received=by[0].on or now())
            found.append(box.note(workspace, done))
            box.file(workspace, done).unlink(missing_ok=True)
    return found


def take_up(workspace: Workspace) -> None:
    """For the one sender, before it begins: what a killed one was sending waits, what it left behind is deleted."""
    settle(workspace)
    known = set()
    for one in box.read(workspace):
        known.add(one.name)
        if one.state == SENDING:
            box.note(workspace, replace(one, state=WAITING))
        elif one.state == SENT:
            box.enter(workspace, WRITTEN, bundle=one.bundle)
    for path in (workspace.home / box.FOLDER).glob("*.amphoe"):
        if path.name not in known and time.time() - path.stat().st_mtime > A_DAY:
            box.enter(workspace, WITHDRAWN, file=str(path))
            path.unlink(missing_ok=True)


def wake(workspace: Workspace, way: str) -> None:
    """A person has seen to a way: what stopped or waits there is tried again at once."""
    for one in box.letters(workspace):
        if one.way == way and one.state in (WAITING, STOPPED):
            box.note(workspace, replace(one, state=WAITING, attempts=0, next_try="", error=None))


def forget_way(workspace: Workspace, name: str) -> Way:
    """Remove a way by which nothing waits. Raises `WayInUseError`, `NoSuchWayError`."""
    one = way_list.way(workspace, name)
    waiting = sum(letter.way == one.id and letter.state in (WAITING, STOPPED) for letter in box.letters(workspace))
    if waiting:
        raise WayInUseError(name=one.name, count=waiting)
    return way_list.remove(workspace, name)
