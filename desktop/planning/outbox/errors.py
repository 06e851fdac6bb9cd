"""Why a file is not put into the outbox, not taken out of it, or a way not removed."""

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP


class NothingNewError(AppError):
    """The reader has confirmed everything."""

    template = QT_TRANSLATE_NOOP("Errors", "There is nothing new for {office}: they have confirmed everything.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "If they lack something all the same, send everything from the beginning."
    )


class NoSuchLetterError(AppError):
    """No file of the outbox is called so."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no file {name} in the outbox.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Look at the list; it may have been withdrawn.")


class LetterGoneError(AppError):
    """The file itself was deleted or changed."""

    template = QT_TRANSLATE_NOOP("Errors", "The file {name} in the outbox is gone or was changed.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Withdraw it and send once more: the new file holds the same and more."
    )


class BeingSentError(AppError):
    """A letter is on the line at this moment."""

    template = QT_TRANSLATE_NOOP("Errors", "{name} is being sent at this moment.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Wait until that has ended, or stop it first.")


class WayInUseError(AppError):
    """Files wait for a way that should be removed."""

    template = QT_TRANSLATE_NOOP("Errors", "{count} files still wait for the way {name}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Send or withdraw them first.")
