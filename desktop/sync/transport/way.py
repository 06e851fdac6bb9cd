"""A way to another office: its kind, where it leads and who signs in. Its password is never part of it."""

import base64
import hashlib
from pathlib import Path
from typing import Protocol

import msgspec

FOLDER, WEBDAV, SFTP, PARTS = "folder", "webdav", "sftp", "parts"
KINDS = (FOLDER, WEBDAV, SFTP, PARTS)
SERVERS = (WEBDAV, SFTP)
TEMPORARY = ".sending"
"""What the name of a file ends with that is not whole yet; readers leave it alone."""


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """`place`: a folder's path or a URL; `office`: to whom it leads, "" to anybody; `incoming`: files come here too.

    `part_bytes`: size limit of a part; `host_key`: the SFTP server's key as seen first, `type base64`.
    """

    id: str
    kind: str
    name: str
    place: str
    user: str = ""
    office: str = ""
    incoming: bool = False
    part_bytes: int = 0
    host_key: str = ""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A file that lies there: size in bytes, `modified` as the place says it, to tell a new one apart."""

    name: str
    size: int
    modified: str


class Step(Protocol):
    """Told how many bytes are through, of how many; raises `Cancelled` to stop."""

    def __call__(self, done: int, total: int) -> None: ...


class Place(Protocol):
    """Where a way leads, once it is open. Every method raises a `WayError` that says why not."""

    host_key: str
    """The key by which the place was known this time; "" where there is none."""

    def put(self, source: Path, name: str, token: str, step: Step) -> None:
        """Lay `source` there as `name`, whole or not at all; until then it is called `token` + TEMPORARY."""

    def files(self) -> list[Found]:
        """Whole files that lie there, by name."""

    def get(self, name: str, out: Path, step: Step) -> None:
        """Fetch the file `name` to `out`."""

    def close(self) -> None:
        """Let go of the place."""


def fingerprint(host_key: str) -> str:
    """`SHA256:…` of a key, as `ssh-keygen -l` shows it."""
    digest = hashlib.sha256(base64.b64decode(host_key.partition(" ")[2])).digest()
    return "SHA256:" + base64.b64encode(digest).decode().rstrip("=")
