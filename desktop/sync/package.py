"""The file itself: a zip, signed in its comment, wrapped by age when its readers' keys are known.

The signature covers every byte before the comment and is checked before the zip is parsed at all. Written under
another name, flushed, read back, then renamed: a half-written bundle never bears its final name.
"""

import errno
import hashlib
import os
import sqlite3
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from desktop.domain.causes import cause as why
from desktop.store import identity, leftovers
from desktop.sync import keys
from desktop.sync.errors import (
    BundleDamagedError,
    BundleNotForUsError,
    BundleUnreadableError,
    CannotWriteFileError,
    NotABundleError,
)

MAGIC = b"amphoe1 "
KEY_LETTERS, SIGNATURE_LETTERS = 64, 128
COMMENT = len(MAGIC) + KEY_LETTERS + 1 + SIGNATURE_LETTERS
AGE = b"age-encryption.org/v1"
CHUNK = 1 << 20
NO_ROOM = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EIO)
DATE = (1980, 1, 1, 0, 0, 0)
LEVEL = 9


class Writer:
    """A zip in the making: fixed dates and order, no extra fields, so that equal content gives equal bytes."""

    def __init__(self, path: Path) -> None:
        self._zip = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)

    def add(self, name: str, content: bytes) -> tuple[int, str]:
        """Add a member; answers its size and SHA-256."""
        self._zip.writestr(_member(name, zipfile.ZIP_DEFLATED), content, compresslevel=LEVEL)
        return len(content), hashlib.sha256(content).hexdigest()

    def add_file(self, name: str, path: Path) -> tuple[int, str]:
        """Add a file as it is, piece by piece; answers its size and SHA-256."""
        info, digest, size = _member(name, zipfile.ZIP_STORED), hashlib.sha256(), 0
        info.file_size = path.stat().st_size
        with path.open("rb") as source, self._zip.open(info, "w") as target:
            while chunk := source.read(CHUNK):
                digest.update(chunk)
                size += len(chunk)
                target.write(chunk)
        return size, digest.hexdigest()

    def close(self) -> None:
        """Finish the zip, leaving room for the signature."""
        self._zip.comment = bytes(COMMENT)
        self._zip.close()


def _member(name: str, compression: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, DATE)
    info.compress_type = compression
    info.create_system = 3
    info.external_attr = 0o644 << 16
    return info


def sign_file(db: sqlite3.Connection, path: Path) -> None:
    """Put this computer's signature over everything before the comment into the comment."""
    size = path.stat().st_size - COMMENT
    signature = keys.sign(db, _hash(path, size))
    with path.open("r+b") as file:
        file.seek(size)
        file.write(MAGIC + identity.said(db, "sign_key").encode() + b" " + signature.hex().encode())


def signer(path: Path, shown: str) -> str:
    """The key (hex) that signed the zip. Raises `NotABundleError`, `BundleDamagedError`, `BundleUnreadableError`."""
    try:
        return _signer(path, shown)
    except OSError as error:  # a stick that was pulled
        raise BundleUnreadableError(file=shown, cause=why(error)) from error


def _signer(path: Path, shown: str) -> str:
    size = path.stat().st_size - COMMENT
    with path.open("rb") as file:
        file.seek(max(size, 0))
        comment = file.read()
    if size <= 0 or not comment.startswith(MAGIC):
        raise NotABundleError(file=shown)
    key, _, signature = comment[len(MAGIC) :].decode("ascii", "replace").partition(" ")
    try:
        whole = keys.signed(key, bytes.fromhex(signature), _hash(path, size))
    except ValueError as error:
        raise BundleDamagedError(file=shown) from error
    if not whole or key != key.lower() or signature != signature.lower():
        raise BundleDamagedError(file=shown)
    return key


def _hash(path: Path, size: int) -> bytes:
    digest, left = hashlib.sha256(), size
    with path.open("rb") as file:
        while left > 0 and (chunk := file.read(min(CHUNK, left))):
            digest.update(chunk)
            left -= len(chunk)
    return digest.digest()


def encrypt(plain: Path, locked: Path, readers: Sequence[str]) -> None:
    """Wrap `plain` by age for the readers' X25519 keys."""
    import pyrage

    recipients = [pyrage.x25519.Recipient.from_str(reader) for reader in readers]
    try:
        with plain.open("rb") as source, locked.open("wb") as target:
            pyrage.encrypt_io(source, target, recipients)
    except pyrage.EncryptError as error:  # says so when the disk takes no more
        raise OSError(errno.EIO, str(error)) from error


def lock(part: Path, readers: Sequence[str]) -> None:
    """Wrap the file `part` in place."""
    locked = part.with_suffix(".age")
    try:
        encrypt(part, locked, readers)
        locked.replace(part)
    finally:
        locked.unlink(missing_ok=True)


@contextmanager
def opened(db: sqlite3.Connection, path: Path, room: Path | None = None) -> Iterator[Path]:
    """The zip inside `path`, unlocked into a temporary file (in `room`) when it is wrapped."""
    with TemporaryDirectory(prefix="amphoeplan-", dir=room) as folder:
        try:
            with path.open("rb") as file:
                locked = file.read(len(AGE)) == AGE
        except OSError as error:
            raise BundleUnreadableError(file=path.name, cause=why(error)) from error
        yield _decrypt(db, path, Path(folder) / "bundle.zip") if locked else path


def _decrypt(db: sqlite3.Connection, path: Path, plain: Path) -> Path:
    import pyrage

    own = [pyrage.x25519.Identity.from_str(key) for key in keys.reading_keys(db)]
    sink = None
    try:
        with path.open("rb") as source, plain.open("wb") as target:
            sink = _Sink(target)
            pyrage.decrypt_io(source, sink, own)
    except (pyrage.DecryptError, OSError, ValueError) as error:
        fault = (sink and sink.fault) or error
        if isinstance(fault, OSError) and fault.errno in NO_ROOM:
            raise BundleUnreadableError(file=path.name, cause=why(fault)) from error
        raise BundleNotForUsError(file=path.name) from error
    return plain


class _Sink:
    """What age writes to; remembers why the disk did not take it, which age does not tell from a foreign file."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self.fault: OSError | None = None

    def write(self, piece: bytes) -> int:
        try:
            return self._target.write(piece)
        except OSError as error:
            self.fault = error
            raise

    def flush(self) -> None:
        self._target.flush()


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """A path to write to that takes the name `out` only once it is whole, on the disk and read back."""
    leftovers.clear_parts(out)
    part = out.parent / f".{out.name}.{os.getpid()}.part"
    try:
        if not out.name:  # "", or the root of a disk
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        yield part
        _settle(part)
        part.replace(out)
    except OSError as error:
        raise CannotWriteFileError(file=out, cause=why(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _settle(part: Path) -> None:
    written = _hash(part, part.stat().st_size)
    with part.open("rb+") as file:
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    if _hash(part, part.stat().st_size) != written:
        raise OSError(5, "what was read back is not what was written")


def file_sha256(path: Path) -> str:
    """SHA-256 of a whole file, hex."""
    return _hash(path, path.stat().st_size).hex()
