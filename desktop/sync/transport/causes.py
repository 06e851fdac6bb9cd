"""What a system's error means, in words of a person instead of its number."""

import errno
import socket
from collections.abc import Iterator

from desktop.i18n import QT_TRANSLATE_NOOP, translate

WORDS = {
    errno.EROFS: QT_TRANSLATE_NOOP("Causes", "it is write-protected"),
    errno.EACCES: QT_TRANSLATE_NOOP("Causes", "this computer's user has no right to"),
    errno.EPERM: QT_TRANSLATE_NOOP("Causes", "this computer's user has no right to"),
    errno.EIO: QT_TRANSLATE_NOOP("Causes", "the disk or stick answers with faults"),
    errno.ECONNREFUSED: QT_TRANSLATE_NOOP("Causes", "the server takes no calls"),
    errno.ENETUNREACH: QT_TRANSLATE_NOOP("Causes", "there is no internet"),
    errno.EHOSTUNREACH: QT_TRANSLATE_NOOP("Causes", "no line leads to it"),
    errno.ECONNRESET: QT_TRANSLATE_NOOP("Causes", "the server hung up"),
    errno.EPIPE: QT_TRANSLATE_NOOP("Causes", "the server hung up"),
    errno.ETIMEDOUT: QT_TRANSLATE_NOOP("Causes", "no answer came"),
}
NO_NAME = QT_TRANSLATE_NOOP("Causes", "its name is not found, or there is no internet")
NO_ANSWER = QT_TRANSLATE_NOOP("Causes", "no answer came")
HUNG_UP = QT_TRANSLATE_NOOP("Causes", "the server hung up")


def cause(error: BaseException) -> str:
    """Why, in the reader's language; what the system says where it is none of the usual reasons."""
    for one in _chain(error):
        if isinstance(one, socket.gaierror):
            return translate("Causes", NO_NAME)
        if isinstance(one, OSError) and one.errno in WORDS:
            return translate("Causes", WORDS[one.errno])
        if isinstance(one, TimeoutError) or "Timeout" in type(one).__name__:
            return translate("Causes", NO_ANSWER)
        if isinstance(one, EOFError) or "Protocol" in type(one).__name__:
            return translate("Causes", HUNG_UP)
    return str(getattr(error, "strerror", "") or error or type(error).__name__)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and what led to it; a connection tried at several addresses names one error for each."""
    one: BaseException | None = error
    while one is not None:
        yield from getattr(one, "errors", {}).values() if isinstance(getattr(one, "errors", None), dict) else ()
        yield one
        one = one.__cause__ or one.__context__
