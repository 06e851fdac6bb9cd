"""Why a bundle is refused, held or put aside, in words that a district officer can act on."""

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP


class BundleError(AppError):
    """A bundle that cannot be taken in."""


class BundleDamagedError(BundleError):
    """Signature, hashes or chains do not fit: the file is not as it was made."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} is incomplete or was changed on the way.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Copy it again from the sender and try once more.")


class NotABundleError(BundleError):
    """The file is something else."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} is not a file of this program, or it is incomplete.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Choose the file with the ending .amphoe that the other office sent.")


class BundleNotForUsError(BundleError):
    """Encrypted to other readers."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} is locked for other readers than this computer, or it was damaged.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors",
        "Copy the file again and retry. If that does not help, give the sender this computer's office card and ask"
        " for the file once more.",
    )


class BundleUnreadableError(BundleError):
    """The disk or stick does not give the file."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} cannot be read: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Check that the stick is plugged in, copy the file again and retry.")


class UnknownSenderError(BundleError):
    """Signed by a key that nobody here trusts: it waits unread in quarantine."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} comes from a sender who is not known here. Key: {fingerprint}")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Telephone the office, compare the eight groups of figures, and accept its office card."
    )


class RevokedSenderError(BundleError):
    """Signed by a key that was revoked."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} was signed by {sender}, whose key was revoked on {since}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors",
        "If honest work is in it: let that computer get a new key, accept its new card and ask for the file again.",
    )


class UnknownWriterError(BundleError):
    """Holds work of a computer whose card nobody here has accepted."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} holds work of a computer ({writer}) that is not known here.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Ask {sender} to accept that computer's office card and to send again, or accept it here."
    )


class BundleTooNewError(BundleError):
    """A newer program has made it."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} was made by a newer version of the program (format {format}).")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Install the newest version, then take the file in again.")


class BundleTooLargeError(BundleError):
    """Beyond what any office needs: a fault or an attack."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} would unpack to more than this program accepts.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Ask the sender to send it in several files.")


class ForeignScopeError(BundleError):
    """Holds data that this office may not read."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} holds data of {scope}, which this office may not read.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "It was meant for another office: delete it and tell the sender.")


class NotTheirsToWriteError(BundleError):
    """A change by somebody who may not make it."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} holds a change to {kind} of {scope} that {writer} may not make.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Tell the sender and the province.")


class BundleInconsistentError(BundleError):
    """Its changes do not fit together."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} contradicts itself or what is already here ({what}).")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Ask the sender to make a full file.")


class StateDiffersError(BundleError):
    """After taking everything in, counts, sums or digest differ from the sender's: our error."""

    template = QT_TRANSLATE_NOOP("Errors", "After taking in {file} the data would not equal the sender's ({scope}).")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Keep the file and report this fault.")


class RehearsalDiffersError(BundleError):
    """The real run would do something else than was shown."""

    template = QT_TRANSLATE_NOOP("Errors", "Meanwhile something changed: {file} would now do other than was shown.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Look at the new report and confirm again.")


class CannotWriteFileError(BundleError):
    """The file to send could not be written."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} could not be written: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Check the stick and the room on it, or choose another folder. Nothing counts as sent."
    )


class PrivateUnlockedError(BundleError):
    """Personal data would go to another office in a file that anybody can open."""

    template = QT_TRANSLATE_NOOP("Errors", "Personal data goes to {to} only in a locked file.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Accept that office's card first, and do not ask for a plain file.")


class NobodyToReadError(BundleError):
    """The reader named does not exist here or may read nothing."""

    template = QT_TRANSLATE_NOOP("Errors", "There is nothing here that {to} may read.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Check the office's code; accept its office card first.")


class ReadingKeyError(BundleError):
    """The card of a reader holds a key for which nothing can be locked."""

    template = QT_TRANSLATE_NOOP("Errors", "The card of {card} is not right: nothing can be locked for its key.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Ask that computer for its card once more and accept it.")


class NobodyLivingError(NobodyToReadError):
    """Every key of the reader is revoked."""

    template = QT_TRANSLATE_NOOP("Errors", "The keys of {to} are revoked: no file is made that they could open.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Accept the office's new card first.")
