"""Why a file did not get through, in words that say whether to wait or what to do.

`passing` refusals end by themselves: the program tries again, later each time. The others wait for a person.
"""

from typing import ClassVar

from desktop.domain.causes import cause as why
from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP


class WayError(AppError):
    """A way that does not lead there now. `host_key`: the key by which the server was met before it refused."""

    passing: ClassVar[bool] = False
    host_key = ""


class PlaceMissingError(WayError):
    """The folder is not there: most often the stick is not plugged in."""

    passing = True
    template = QT_TRANSLATE_NOOP("Errors", "The folder {place} is not there.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Plug in the stick or connect the network drive, or choose another folder for this way."
    )


class PlaceFullError(WayError):
    """No room for the file."""

    passing = True
    template = QT_TRANSLATE_NOOP("Errors", "There is no room for {file} on {place}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Make room there, or take another stick. Nothing counts as sent.")


class PlaceReadOnlyError(WayError):
    """Nothing may be written there."""

    template = QT_TRANSLATE_NOOP("Errors", "Nothing can be written to {place}: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Move the stick's switch, or ask whoever looks after the folder for the right to write there."
    )


class StickPulledError(WayError):
    """The disk or stick went away, or fails."""

    passing = True
    template = QT_TRANSLATE_NOOP("Errors", "{place} went away or failed while {file} was being written: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Plug the stick in again and send once more. Nothing half written bears the file's name."
    )


class StickLiesError(WayError):
    """What was read back is not what was written, as on a stick smaller than it says."""

    template = QT_TRANSLATE_NOOP("Errors", "{place} did not keep {file}: what was read back is not what was written.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "The stick is faulty or smaller than it says. Do not use it; take another one."
    )


class WayAddressError(WayError):
    """The address is not one of a place that this way can reach."""

    template = QT_TRANSLATE_NOOP("Errors", "{place} is not an address that this way can use.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Write it as https://server/folder or sftp://server/folder, or choose a folder of this computer."
    )


class OpenLineError(WayError):
    """The password would travel unencrypted."""

    template = QT_TRANSLATE_NOOP("Errors", "{place} is not encrypted: everybody on the line could read the password.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Use an address that begins with https:// or sftp://.")


class ServerGoneError(WayError):
    """Nobody answers."""

    passing = True
    template = QT_TRANSLATE_NOOP("Errors", "{host} cannot be reached: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Check the internet and the address. The program tries again by itself; a stick works meanwhile."
    )


class LineCutError(WayError):
    """The line was cut in the middle."""

    passing = True
    template = QT_TRANSLATE_NOOP("Errors", "The line to {host} was cut before {file} was through.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Nothing is lost: the program goes on by itself when the line is back."
    )


def line_cut(host: str, file: str, cause: BaseException) -> WayError:
    """What to say when the line broke: while `file` was under way, or "" before anything was."""
    return LineCutError(host=host, file=file) if file else ServerGoneError(host=host, cause=why(cause))


class ServerTroubledError(WayError):
    """The server answers that it cannot now."""

    passing = True
    template = QT_TRANSLATE_NOOP("Errors", "{host} cannot take {file} now: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "The program tries again by itself. If it lasts, tell whoever looks after the server."
    )


class WrongPasswordError(WayError):
    """The server does not let us in."""

    template = QT_TRANSLATE_NOOP("Errors", "{host} does not accept the name {user} with this password.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Enter name and password of this way again. Until then nothing is tried, so that no lock-out happens."
    )


class ServerFolderMissingError(WayError):
    """The folder is not on the server."""

    template = QT_TRANSLATE_NOOP("Errors", "The folder {place} is not on {host}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Check the address of this way, or ask whoever looks after the server to make the folder."
    )


class CertificateError(WayError):
    """The server does not prove who it is."""

    template = QT_TRANSLATE_NOOP("Errors", "{host} cannot prove that it is {host}: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Check this computer's date and the address. If both are right, tell whoever looks after the server."
    )


class HostKeyChangedError(WayError):
    """The server shows another key than at first: it was set up anew, or somebody stands between."""

    template = QT_TRANSLATE_NOOP(
        "Errors", "{host} shows another key than before: {shown} instead of {known}. Nothing was sent."
    )
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors",
        "Telephone whoever looks after the server and compare the key. Only if it is the right one, accept it at this"
        " way.",
    )


class PartMissingError(WayError):
    """Not all parts of a file are here."""

    template = QT_TRANSLATE_NOOP("Errors", "Of {file} the parts {missing} of {total} are missing.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Choose all parts together; ask the sender for those that did not come."
    )


class PartsDifferError(WayError):
    """Two different parts bear one number."""

    template = QT_TRANSLATE_NOOP("Errors", "Part {number} of {file} is here twice with different contents.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Delete the parts and take them once more, all from one message.")


class PartsTooSmallError(WayError):
    """The size of a part is not one that can be used."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} cannot be cut into parts of {size} bytes.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Choose parts of 1 MB or more.")
