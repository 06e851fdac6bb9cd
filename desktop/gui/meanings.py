"""Colour and icon of what several screens show alike."""

from desktop.gui.theme import Meaning

NAMED = {one.role: one for one in Meaning}
"""By its own name, as planning says how something stands: done, due, late, stopped."""

RESULTS = {
    "accepted": Meaning.DONE,
    "referred": Meaning.DUE,
    "deferred": Meaning.STOPPED,
    "rejected": Meaning.LATE,
}
"""By the result of a decision (`desktop.domain.province.RESULTS`)."""

ANSWERS = {
    "own": None,
    "waiting": Meaning.DUE,
    "chosen": Meaning.DUE,
    "sent": Meaning.DUE,
    **dict.fromkeys(("accepted", "lao", "funded", "finished"), Meaning.DONE),
}
"""By the state of an answer to a village (`desktop.planning.answer_sheet`); every other is one that stopped."""
