"""The hash chains of a bundle: every change with its place and hash, or a refusal unless all fits exactly."""

import zipfile
from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

from desktop.domain.changes import NotCanonicalError, canonical, first_hash
from desktop.sync.errors import BundleDamagedError, BundleTooLargeError
from desktop.sync.manifest import Manifest, Range

MOST_PART = 64 << 20
HEAD, CONTENT = b'{"branch":', b'{"fields":'


class Chained(NamedTuple):
    """One change: the place of its range in the manifest, its seq, its hash, its bytes, and its private content."""

    range: int
    seq: int
    hash: bytes
    line: bytes
    content: bytes | None = None


class Chains:
    """Walks the lines of a bundle, range after range. Raises `NotCanonicalError` where they do not fit."""

    def __init__(self, ranges: list[Range]) -> None:
        self._ranges = ranges
        self._heads = [canonical({"branch": one.branch, "replica": one.replica, "scope": one.scope}) for one in ranges]
        self._place, self._seq, self._last, self._hash = -1, 0, 0, b""

    def walk(self, lines: Iterator[bytes]) -> Iterator[Chained]:
        """Every change in order, each with the private content that follows it."""
        last: Chained | None = None
        for line in lines:
            if line.startswith(CONTENT) and last is not None:
                yield last._replace(content=line)
                last = None
                continue
            if last is not None:
                yield last
            last = None if line.startswith(HEAD) else self._change(line)
            if last is None:
                self._head(line)
        if last is not None:
            yield last
        self._end()
        if self._place != len(self._ranges) - 1:
            raise NotCanonicalError

    def _change(self, line: bytes) -> Chained:
        if self._seq >= self._last:
            raise NotCanonicalError
        self._seq += 1
        self._hash = sha256(self._hash + line).digest()
        return Chained(self._place, self._seq, self._hash, line)

    def _head(self, line: bytes) -> None:
        """The head of the next range; a range that runs on in a further part repeats its own."""
        runs_on = self._place >= 0 and self._seq < self._ranges[self._place].last
        if runs_on and line == self._heads[self._place]:
            return
        self._end()
        self._place += 1
        if self._place >= len(self._ranges) or line != self._heads[self._place]:
            raise NotCanonicalError
        self._begin(self._ranges[self._place])

    def _begin(self, one: Range) -> None:
        self._seq, self._last = one.first - 1, one.last
        try:
            self._hash = bytes.fromhex(one.before)
        except ValueError as error:
            raise NotCanonicalError from error
        if one.first < 1 or (self._seq == 0 and self._hash != first_hash(one.replica, one.scope)):
            raise NotCanonicalError

    def _end(self) -> None:
        if self._place < 0:
            return
        one = self._ranges[self._place]
        if self._seq != one.last or self._hash.hex() != one.after:
            raise NotCanonicalError


def lines(bundle: zipfile.ZipFile, manifest: Manifest, shown: str) -> Iterator[bytes]:
    """The lines of all parts with changes, each part checked against its size and SHA-256 first."""
    changes = (part for part in manifest.parts if part.name.startswith("changes-"))
    for part in sorted(changes, key=lambda part: part.name):
        if part.size > MOST_PART:
            raise BundleTooLargeError(file=shown)
        with bundle.open(part.name) as member:
            content = member.read(part.size + 1)
        if len(content) != part.size or sha256(content).hexdigest() != part.sha256:
            raise BundleDamagedError(file=shown)
        yield from content.removesuffix(b"\n").split(b"\n")
