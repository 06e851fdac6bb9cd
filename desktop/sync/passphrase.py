"""age files under a passphrase, piece by piece: the stock `age` opens them, and a backup of any size needs no memory.

pyrage holds a whole file in memory under a passphrase, so the format's header and its STREAM of chunks (the age
specification, version 1, recipient type scrypt) are put together here from the primitives of `cryptography`.
"""

import base64
import binascii
import hmac
import os
from collections.abc import Iterator
from hashlib import scrypt, sha256
from io import BufferedIOBase, RawIOBase
from typing import TYPE_CHECKING, BinaryIO

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

VERSION = b"age-encryption.org/v1\n"
CHUNK, TAG = 64 << 10, 16
LOG_N, MOST_LOG_N = 15, 20
"""Work factor: 32 MB of memory and a tenth of a second. Our passphrases are random, so that more would add nothing."""


class WrongPassphraseError(AppError):
    """The passphrase does not open the file."""

    template = QT_TRANSLATE_NOOP("Errors", "The recovery passphrase does not open {file}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Type the digits that were printed when the office was set up; they are kept in the office safe."
    )


class NotLockedError(ValueError):
    """The file is no age file under a passphrase, or it is damaged."""


class Locker(RawIOBase):
    """What is written to it goes to `target` as an age file under `passphrase`, whole once it is closed.

    2 to the power `log_n` is what a guess at the passphrase costs.
    """

    def __init__(self, target: BinaryIO, passphrase: str, log_n: int = LOG_N) -> None:
        file_key, nonce = os.urandom(16), os.urandom(16)
        target.write(_header(file_key, passphrase, log_n) + nonce)
        self._target, self._waiting = target, bytearray()
        self._stream = _Stream(file_key, nonce)

    def writable(self) -> bool:
        return True

    def write(self, data: "ReadableBuffer") -> int:
        """Take `data`; full chunks go out while more follows them."""
        piece = bytes(memoryview(data))
        self._waiting += piece
        while len(self._waiting) > CHUNK:
            self._target.write(self._stream.seal(bytes(self._waiting[:CHUNK]), last=False))
            del self._waiting[:CHUNK]
        return len(piece)

    def close(self) -> None:
        """Write the last chunk."""
        if not self.closed:
            self._target.write(self._stream.seal(bytes(self._waiting), last=True))
        super().close()


class Unlocker(BufferedIOBase):
    """Reads what `Locker` (or `age -p`) wrote. Raises `WrongPassphraseError`, `NotLockedError`."""

    def __init__(self, source: BinaryIO, passphrase: str, shown: str) -> None:
        self._source = source
        file_key = _read_header(source, passphrase, shown)
        self._stream = _Stream(file_key, source.read(16))
        self._plain, self._ahead, self._ended = bytearray(), source.read(CHUNK + TAG), False

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1) -> bytes:
        """`size` bytes, fewer only at the end; each chunk is proved before anything of it is given out."""
        wanted = -1 if size is None else size
        while not self._ended and (wanted < 0 or len(self._plain) < wanted):
            self._next()
        taken = bytes(self._plain if wanted < 0 else self._plain[:wanted])
        del self._plain[: len(taken)]
        return taken

    def _next(self) -> None:
        chunk, self._ahead = self._ahead, self._source.read(CHUNK + TAG)
        self._ended = not self._ahead
        self._plain += self._stream.open(chunk, last=self._ended)


class _Stream:
    """The payload: chunks of 64 KiB, numbered, the last one marked."""

    def __init__(self, file_key: bytes, nonce: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        self._cipher, self._number = ChaCha20Poly1305(_derived(file_key, nonce, b"payload")), 0

    def seal(self, chunk: bytes, *, last: bool) -> bytes:
        return self._cipher.encrypt(self._nonce(last=last), chunk, None)

    def open(self, chunk: bytes, *, last: bool) -> bytes:
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(self._nonce(last=last), chunk, None)
        except InvalidTag as error:
            raise NotLockedError("a chunk is damaged or the end is missing") from error

    def _nonce(self, *, last: bool) -> bytes:
        self._number += 1
        return (self._number - 1).to_bytes(11, "big") + bytes([last])


def _header(file_key: bytes, passphrase: str, log_n: int) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt = os.urandom(16)
    wrapped = ChaCha20Poly1305(_wrap_key(passphrase, salt, log_n)).encrypt(bytes(12), file_key, None)
    head = VERSION + b"-> scrypt %s %d\n%s\n---" % (_text(salt), log_n, _text(wrapped))
    return head + b" " + _text(_mac(file_key, head)) + b"\n"


def _read_header(source: BinaryIO, passphrase: str, shown: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    lines = list(_header_lines(source))
    try:
        kind, name, said, log_n = lines[1].split()
        salt, cost, wrapped, mac = _bytes(said), int(log_n), _bytes(lines[2]), _bytes(lines[3].removeprefix(b"--- "))
    except (ValueError, IndexError, binascii.Error) as error:
        raise NotLockedError("no age file under a passphrase") from error
    if lines[0] != VERSION or (kind, name) != (b"->", b"scrypt") or not 1 <= cost <= MOST_LOG_N:
        raise NotLockedError("no age file under a passphrase")
    try:
        file_key = ChaCha20Poly1305(_wrap_key(passphrase, salt, cost)).decrypt(bytes(12), wrapped, None)
    except InvalidTag as error:
        raise WrongPassphraseError(file=shown) from error
    if not hmac.compare_digest(mac, _mac(file_key, b"".join(lines[:3]) + b"---")):
        raise NotLockedError("its head is damaged")
    return file_key


def _header_lines(source: BinaryIO) -> Iterator[bytes]:
    return (source.readline(200) for _ in range(4))


def _wrap_key(passphrase: str, salt: bytes, log_n: int) -> bytes:
    n, room = 1 << log_n, 128 * 8 * ((1 << log_n) + 64)
    return scrypt(passphrase.encode(), salt=VERSION.rstrip() + b"/scrypt" + salt, n=n, r=8, p=1, dklen=32, maxmem=room)


def _mac(file_key: bytes, head: bytes) -> bytes:
    return hmac.new(_derived(file_key, b"", b"header"), head, sha256).digest()


def _derived(file_key: bytes, salt: bytes, purpose: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt or None, purpose).derive(file_key)


def _text(raw: bytes) -> bytes:
    return base64.b64encode(raw).rstrip(b"=")


def _bytes(text: bytes) -> bytes:
    """What `_text` has written, and no other spelling of it. Raises `ValueError`."""
    said = text.removesuffix(b"\n")
    raw = base64.b64decode(said + b"=" * (-len(said) % 4), validate=True)
    if _text(raw) != said:
        raise ValueError(said)
    return raw
