"""What a bundle says of itself in `manifest.json` (design: bundles).

Vectors are `{scope: {stream: seq}}`, where a stream is named by its replica (`replica/branch` for a branch, or for what
stands behind a gap); `Heads` say how the hashes of the same positions begin.
"""

from typing import Annotated, Any

import msgspec

from desktop.store.pieces import stream_name

FORMAT = 1
"""Rises only with a change that older readers cannot bear; every older format stays readable."""

Count = Annotated[int, msgspec.Meta(ge=0, le=(1 << 63) - 1)]
Vector = dict[str, dict[str, Count]]
Heads = dict[str, dict[str, Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{2}){0,32}$")]]]


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


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """The changes `first` to `last` of a stream, without which a person at the sender's went on."""

    replica: str
    scope: str
    first: Count
    last: Count
    at: str = ""
    reason: str = ""


class Earlier(msgspec.Struct, frozen=True, kw_only=True):
    """A file that the sender made before for the same reader: its name, wall time, first and last seq per stream."""

    file: str
    made: str
    held: dict[str, dict[str, tuple[Count, Count]]] = {}


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """`builds_on` is the whole vector below the file's ranges; `vector` the sender's of the scopes inside.

    `heads` belong to `vector`, `builds_on_heads` to `builds_on`.
    """

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
    heads: Heads = {}
    builds_on_heads: Heads = {}
    gaps: list[Gap] = []
    earlier: list[Earlier] = []
    extra: dict[str, Any] = {}

    @property
    def have_heads(self) -> Heads:
        """The `heads` that belong to `have`: not those below which something is missing at the sender's."""
        return {
            scope: {name: one for name, one in streams.items() if self._has(scope, name)}
            for scope, streams in self.heads.items()
        }

    def _has(self, scope: str, name: str) -> bool:
        return self.have.get(scope, {}).get(name) == self.vector.get(scope, {}).get(name)

    @property
    def sender_name(self) -> str:
        """How people name the sending computer: `5018/ทะเบียน-1`."""
        return f"{self.sender.office}/{self.sender.name}"


def seal_message(replica: str, scope: str, seq: int, full_hash: str) -> bytes:
    """The bytes that a seal signs. The writer of a stream knows of no branches: the head that is signed names none."""
    from desktop.domain.changes import canonical

    head = {"branch": "", "hash": full_hash, "replica": replica, "scope": scope, "seq": seq}
    return b"amphoeplan-seal\n" + canonical(head)
