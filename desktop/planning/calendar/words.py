"""The states of a deadline in the reader's language: a word of its own, and a short one for narrow columns."""

from desktop.i18n import QT_TRANSLATE_NOOP, translate

STATES = ("not_started", "under_way", "done_on_time", "done_late", "overdue")

WORDS = {
    "not_started": QT_TRANSLATE_NOOP("Calendar", "Not started"),
    "under_way": QT_TRANSLATE_NOOP("Calendar", "Under way"),
    "done_on_time": QT_TRANSLATE_NOOP("Calendar", "Done on time"),
    "done_late": QT_TRANSLATE_NOOP("Calendar", "Done late"),
    "overdue": QT_TRANSLATE_NOOP("Calendar", "Overdue"),
}
SHORT = {
    "not_started": QT_TRANSLATE_NOOP("Calendar", "–"),
    "under_way": QT_TRANSLATE_NOOP("Calendar", "begun"),
    "done_on_time": QT_TRANSLATE_NOOP("Calendar", "done"),
    "done_late": QT_TRANSLATE_NOOP("Calendar", "late"),
    "overdue": QT_TRANSLATE_NOOP("Calendar", "past"),
}


def state_word(state: str) -> str:
    """`เลยกำหนด`, `เสร็จทันกำหนด` … ; Raises KeyError for no state."""
    return translate("Calendar", WORDS[state])


def short_word(state: str) -> str:
    """The same in a few letters."""
    return translate("Calendar", SHORT[state])
