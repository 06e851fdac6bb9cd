"""What a system's error means, in words of a person instead of its number."""

import errno
from collections.abc import Iterator

from desktop.i18n import QT_TRANSLATE_NOOP, translate

WORDS = {
    errno.EROFS: QT_TRANSLATE_NOOP("Causes", "it is write-protected"),
    errno.EACCES: QT_TRANSLATE_NOOP("Causes", "this computer's user has no right to"),
    errno.EPERM: QT_TRANSLATE_NOOP("Causes", "this computer's user has no right to"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("Causes", "there is no room left on it"),
    errno.EDQUOT: QT_TRANSLATE_NOOP("Causes", "there is no room left on it"),
    errno.ENOENT: QT_TRANSLATE_NOOP("Causes", "it is not there"),
    errno.EISDIR: QT_TRANSLATE_NOOP("Causes", "it is a folder"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Causes", "it is no folder"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Causes", "its name is too long"),
    errno.EIO: QT_TRANSLATE_NOOP("Causes", "the disk or stick answers with faults"),
    errno.ECONNREFUSED: QT_TRANSLATE_NOOP("Causes", "the server takes no calls"),
    errno.ENETUNREACH: QT_TRANSLATE_NOOP("Causes", "there is no internet"),
    errno.EHOSTUNREACH: QT_TRANSLATE_NOOP("Causes", "no line leads to it"),
    errno.ECONNRESET: QT_TRANSLATE_NOOP("Causes", "the server hung up"),
    errno.EPIPE: QT_TRANSLATE_NOOP("Causes", "the server hung up"),
    errno.ETIMEDOUT: QT_TRANSLATE_NOOP("Causes", "no answer came"),
}
SQLITE = {8: errno.EROFS, 10: errno.EIO, 13: errno.ENOSPC}
"""What SQLite calls read-only, a fault of the disk, and full."""
NO_NAME = QT_TRANSLATE_NOOP("Causes", "its name is not found, or there is no internet")
NO_ANSWER = QT_TRANSLATE_NOOP("Causes", "no answer came")
HUNG_UP = QT_TRANSLATE_NOOP("Causes", "the server hung up")


def cause(error: BaseException) -> str:
    """Why, in the reader's language; what the system says where it is none of the usual reasons."""
    for one in _chain(error):
        if type(one).__name__ == "gaierror":  # of the module `socket`, which no start needs
            return translate("Causes", NO_NAME)
        if (number := _number(one)) in WORDS:
            return translate("Causes", WORDS[number])
        if isinstance(one, TimeoutError) or "Timeout" in type(one).__name__:
            return translate("Causes", NO_ANSWER)
        if isinstance(one, EOFError) or "Protocol" in type(one).__name__:
            return translate("Causes", HUNG_UP)
    return str(getattr(error, "strerror", "") or error or type(error).__name__)


def _number(error: BaseException) -> int:
    """The system's number for it, 0 where it has none."""
    if isinstance(error, OSError):
        return error.errno or 0
    return SQLITE.get(int(getattr(error, "sqlite_errorcode", 0)) & 0xFF, 0)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and what led to it; a connection tried at several addresses names one error for each."""
    one: BaseException | None = error
    while one is not None:
        yield from getattr(one, "errors", {}).values() if isinstance(getattr(one, "errors", None), dict) else ()
        yield one
        one = one.__cause__ or one.__context__
