"""Colour and icon of what several screens show alike."""

from desktop.gui.theme import Meaning

RESULTS = {
    "accepted": Meaning.DONE,
    "referred": Meaning.DUE,
    "deferred": Meaning.STOPPED,
    "rejected": Meaning.LATE,
}
"""By the result of a decision (`desktop.domain.province.RESULTS`)."""
