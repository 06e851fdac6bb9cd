"""What a bundle says of itself in `manifest.json` (design: bundles).

Vectors are `{scope: {stream: seq}}`, where a stream is named by its replica (`replica/branch` for a branch).
"""

from typing import Annotated, Any

import msgspec

FORMAT = 1
"""Rises only with a change that older readers cannot bear; every older format stays readable."""

Count = Annotated[int, msgspec.Meta(ge=0, le=(1 << 63) - 1)]
Vector = dict[str, dict[str, Count]]


class Seal(msgspec.Struct, frozen=True, kw_only=True):
    """A signature by `key` over the head of a stream; one seal proves everything before it."""

    key: str
    signature: str


class Range(msgspec.Struct, frozen=True, kw_only=True):
    """The changes `first` to `last` of one stream, with the hash before and after them (hex)."""

    replica: str
    scope: str
    branch: str = ""
    first: Annotated[int, msgspec.Meta(ge=1, le=(1 << 63) - 1)]
    last: Count
    before: str
    after: str
    seal: Seal

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a range without changes")

    @property
    def stream(self) -> str:
        """The stream's name in vectors."""
        return stream_name(self.replica, self.branch)


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One member of the zip: its name, size in bytes and SHA-256."""

    name: str
    size: Count
    sha256: str


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """An office's computer as sender."""

    office: str
    kind: str
    name: str
    replica: str


class Totals(msgspec.Struct, frozen=True, kw_only=True):
    """The sender's state of one scope: living records by kind, satang by kind and field, digest."""

    records: dict[str, int]
    money: dict[str, dict[str, int]]
    digest: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """`builds_on` is the whole vector below the file's ranges; `vector` the sender's of the scopes inside."""

    format: Annotated[int, msgspec.Meta(ge=1)]
    bundle: str
    sender: Address = msgspec.field(name="from")
    to: str
    made: str
    program: str
    person: str
    streams: list[Range]
    builds_on: Vector
    vector: Vector
    have: Vector
    want: list[str]
    parts: list[Part]
    totals: dict[str, Totals]
    summary: dict[str, str]
    extra: dict[str, Any] = {}

    @property
    def sender_name(self) -> str:
        """How people name the sending computer: `5018/ทะเบียน-1`."""
        return f"{self.sender.office}/{self.sender.name}"


def stream_name(replica: str, branch: str = "") -> str:
    """How a vector names a stream."""
    return f"{replica}/{branch}" if branch else replica


def seal_message(replica: str, scope: str, branch: str, seq: int, full_hash: str) -> bytes:
    """The bytes that a seal signs."""
    from desktop.domain.changes import canonical

    head = {"branch": branch, "hash": full_hash, "replica": replica, "scope": scope, "seq": seq}
    return b"amphoeplan-seal\n" + canonical(head)
