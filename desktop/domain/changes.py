"""The change: one immutable entry of the journal, its canonical bytes and its hash (design: the journal).

Canonical bytes are UTF-8 JSON with keys sorted by code point, no spaces and integers only; they are stored and
passed on exactly as they came. A change is named by the first 16 bytes of its hash (32 hex digits).
"""

import hashlib
import re
from typing import Any

import msgspec

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP

ID_BYTES = 16
INTEGER_LIMIT = 1 << 63
_ODD_NUMBER = re.compile(rb"[:,\[]-?(?:\d+[.eE]|\d{19})")
"""Where a number that is no 64-bit integer may stand; text such as `1,200.50` looks the same and is looked at."""


class NotCanonicalError(AppError):
    """A line of a stream is not what the format fixes."""

    template = QT_TRANSLATE_NOOP("Errors", "The file holds an entry that is not written as the format requires.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Ask the sender to make the file again.")


class About(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who did an act, what and when; stands on the act's first change. `at` is wall time and decides nothing."""

    verb: str = ""
    person: str = ""
    at: str = ""
    source: str = ""
    source_sha256: str = ""
    bundle: str = ""
    reason: str = ""
    meeting: str = ""
    waive: dict[str, str] = {}


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A change as written. In private scopes `content` commits to salt and fields, which stand apart."""

    act: str
    kind: str
    record: str
    lamport: int
    parents: tuple[str, ...] = ()
    fields: dict[str, Any] = {}
    content: str = ""
    about: About | None = None


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """Salt and fields of a change in a private scope: may be erased while its chain still verifies."""

    salt: str
    fields: dict[str, Any]


_encoder = msgspec.json.Encoder(order="sorted")
_line = msgspec.json.Decoder(Line)
_content = msgspec.json.Decoder(Content)


def canonical(value: object) -> bytes:
    """The canonical bytes of `value`."""
    return _encoder.encode(value)


def read_line(line: bytes) -> Line:
    """The change that `line` holds. Raises `NotCanonicalError` unless its bytes are the canonical ones."""
    try:
        read = _line.decode(line)
        exact = _exact(read, line)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise NotCanonicalError from error
    if not exact or read.lamport < 1 or not read.record or not read.kind:
        raise NotCanonicalError
    return read


def _exact(read: Line, line: bytes) -> bool:
    """Whether `line` is canonical: most are just what `read` comes to; members we do not know are looked at too."""
    if _encoder.encode(read) == line:
        unusual = [value for value in read.fields.values() if type(value) is not str and value is not True]
        return read.lamport < INTEGER_LIMIT and not (unusual and _odd(unusual))
    said = msgspec.json.decode(line)
    return _encoder.encode(said) == line and not _odd(said)


def _odd(value: object) -> bool:
    """Whether `value` holds a decimal, or an integer beyond 64 bits."""
    if isinstance(value, dict):
        return any(map(_odd, value.values()))
    if isinstance(value, list):
        return any(map(_odd, value))
    return isinstance(value, float) or (isinstance(value, int) and abs(value) >= INTEGER_LIMIT)


def trusted_line(line: bytes) -> Line:
    """The change of a line that was checked when it entered the journal."""
    return _line.decode(line)


def read_content(content: bytes, commitment: str) -> Content:
    """Salt and fields that fit `commitment`. Raises `NotCanonicalError`."""
    try:
        read = _content.decode(content)
        one_way = read.salt == bytes.fromhex(read.salt).hex()  # hex has two ways to write a letter
        fits = one_way and commit(read) == commitment and canonical(read) == content
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise NotCanonicalError from error
    if not fits or (_ODD_NUMBER.search(content) and _odd(read.fields)):
        raise NotCanonicalError
    return read


def commit(content: Content) -> str:
    """SHA-256 over salt and canonical fields, as hex."""
    return hashlib.sha256(bytes.fromhex(content.salt) + canonical(content.fields)).hexdigest()


def stream_head(replica: str, scope: str, branch: str = "") -> bytes:
    """The canonical head of a stream, hashed before its first change."""
    return canonical({"branch": branch, "replica": replica, "scope": scope})


def first_hash(replica: str, scope: str) -> bytes:
    """The hash before the first change of a stream."""
    return hashlib.sha256(stream_head(replica, scope)).digest()


def next_hash(previous: bytes, line: bytes) -> bytes:
    """The hash after `line`: SHA-256(previous ‖ canonical bytes)."""
    return hashlib.sha256(previous + line).digest()


def change_id(full_hash: bytes) -> str:
    """The name by which later changes cite this one as parent."""
    return full_hash[:ID_BYTES].hex()


def base_scope(scope: str) -> str:
    """`5018` for `5018/private`: the area a scope belongs to."""
    return scope.partition("/")[0]


def sub_scope(scope: str) -> str:
    """`private` for `5018/private`, "" for an open scope."""
    return scope.partition("/")[2]


def is_private(scope: str) -> bool:
    """Whether changes of this scope keep their fields apart from the chain."""
    return sub_scope(scope) == "private"
