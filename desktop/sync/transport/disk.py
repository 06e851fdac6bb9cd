"""Writing to a folder so that it can be believed: flushed, read back past the memory of the system, then named."""

import errno
import hashlib
import mmap
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.domain.causes import cause
from desktop.sync.transport.errors import (
    PlaceFullError,
    PlaceMissingError,
    PlaceReadOnlyError,
    StickLiesError,
    StickPulledError,
)
from desktop.sync.transport.way import Step

CHUNK = 1 << 20
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
FORBIDDEN = (errno.EROFS, errno.EACCES, errno.EPERM)


def lay(folder: Path, name: str, token: str, content: Iterable[bytes]) -> None:
    """Write `content` into `folder` as `name`, under the name `token` until it is whole and proved.

    Raises `PlaceMissingError`, `PlaceFullError`, `PlaceReadOnlyError`, `StickPulledError`, `StickLiesError`.
    """
    part = folder / token
    try:
        with _faults(folder, name):
            written = _write(part, content)
            if read_back(part) != written:
                raise StickLiesError(place=folder, file=name)
            part.replace(folder / name)
            _flush_folder(folder)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _write(part: Path, content: Iterable[bytes]) -> bytes:
    digest = hashlib.sha256()
    with part.open("wb") as file:
        for chunk in content:
            digest.update(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    return digest.digest()


def read_back(path: Path) -> bytes:
    """SHA-256 of what the disk itself holds, as far as the system lets us pass its memory."""
    return _hash_direct(path) or _hash_uncached(path)


def _hash_direct(path: Path) -> bytes | None:
    """By O_DIRECT, into memory that lies at the start of a page; None where the system or the disk has no such way."""
    flag = getattr(os, "O_DIRECT", 0)
    if not flag:
        return None
    try:
        file = os.open(path, os.O_RDONLY | flag)
    except OSError:
        return None
    digest, place = hashlib.sha256(), 0
    try:
        with mmap.mmap(-1, CHUNK) as page:
            while count := os.preadv(file, [page], place):
                digest.update(memoryview(page)[:count])
                place += count
                if count < CHUNK:  # the end; what follows would not lie at the start of a block
                    break
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        return None
    finally:
        os.close(file)
    return digest.digest()


def _hash_uncached(path: Path) -> bytes:
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.digest()


def _flush_folder(folder: Path) -> None:
    """The new name itself onto the disk; Windows has no such call and some file systems refuse it."""
    if os.name != "posix":
        return
    file = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(file)
    finally:
        os.close(file)


@contextmanager
def _faults(folder: Path, name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise PlaceFullError(place=folder, file=name) from error
        if error.errno in FORBIDDEN:
            raise PlaceReadOnlyError(place=folder, cause=cause(error)) from error
        if not folder.is_dir():
            raise PlaceMissingError(place=folder) from error
        raise StickPulledError(place=folder, file=name, cause=cause(error)) from error


def chunks(path: Path, start: int = 0, length: int = -1, *, piece: int = CHUNK) -> Iterator[bytes]:
    """The content of `path` from `start` on, `length` bytes of it or all, at most `piece` bytes at a time."""
    left = length if length >= 0 else path.stat().st_size - start
    with path.open("rb") as file:
        file.seek(start)
        while left > 0 and (chunk := file.read(min(piece, left))):
            left -= len(chunk)
            yield chunk


def sha256(content: Iterable[bytes]) -> bytes:
    """The hash of what comes piece by piece."""
    digest = hashlib.sha256()
    for chunk in content:
        digest.update(chunk)
    return digest.digest()


def told(content: Iterable[bytes], step: Step, total: int, done: int = 0) -> Iterator[bytes]:
    """`content`, with `step(done, total)` called before each chunk."""
    for chunk in content:
        step(done, total)
        yield chunk
        done += len(chunk)
