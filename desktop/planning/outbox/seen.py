"""What was seen before in the places where files come in: by name, so that nothing is fetched twice, and by content."""

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from desktop.planning.exchange import ALREADY_HERE, APPLIED, HELD, QUARANTINED, undoing
from desktop.planning.outbox import private
from desktop.planning.workspace import Workspace
from desktop.sync import trust

FILE = "inbox.json"
HERE, REFUSED = "here", "refused"
TAKEN = (APPLIED, ALREADY_HERE, HELD, QUARANTINED)
PASSING = ("StoreNotWritable", "BundleUnreadable", "RehearsalDiffers")
LAST = """SELECT direction, state, json_extract(report, '$.error.code') FROM bundle
    WHERE sha256 = ? AND sha256 <> '' ORDER BY n DESC LIMIT 1"""


class Stopped(msgspec.Struct):
    """Why a way needs a person; `mark` tells whether it has been changed since."""

    mark: str
    message: str
    remedy: str


class Seen(msgspec.Struct):
    """Per way and file name: size and time as the place said them, and the SHA-256 of the content.

    `stopped`: ways that are not looked at by themselves until a person has seen to them, lest an account be locked.
    """

    files: dict[str, dict[str, tuple[int, str, str]]] = {}
    stopped: dict[str, Stopped] = {}


@contextmanager
def memory(workspace: Workspace) -> Iterator[Seen]:
    """What was seen before, kept again at the end, so that nothing is fetched twice."""
    seen = private.read(workspace.home / FILE, Seen)
    yield seen
    private.write(workspace.home / FILE, seen)


def known(workspace: Workspace, sha256: str) -> str:
    """HERE for a content that was made or taken in here before, REFUSED for one that was refused, "" for a new one."""
    row = workspace.db.execute(LAST, (sha256,)).fetchone()
    if row is None:
        return ""
    direction, state, code = row
    if direction == "out" or state in TAKEN:
        return HERE
    return REFUSED if _stands(workspace, code) else ""


def _stands(workspace: Workspace, code: str) -> bool:
    """Whether what a file was refused for still stands against it."""
    if code == "BuildsOnSetAside":
        return bool(undoing.set_aside(workspace))
    if code == "RevokedSender":
        return bool(trust.revoked(workspace.db))
    return code not in PASSING
