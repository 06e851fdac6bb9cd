"""How the states of the calendar look, and which of the screens that it leads to an office has."""

from dataclasses import dataclass

from desktop.gui.theme import Meaning
from desktop.planning.calendar import DONE_LATE, DONE_ON_TIME, NOT_STARTED, OVERDUE, UNDER_WAY

EMPTY, LINES, SOLID, CUT, CROSSED = "empty", "lines", "solid", "cut", "crossed"
"""What fills a bar: nothing, slanting lines, one colour, one colour cut by white lines, crossing lines."""


@dataclass(frozen=True, slots=True)
class Look:
    """A state drawn: colour role, icon and filling, so that it is told apart without colour."""

    role: str
    icon: str
    filling: str


LOOKS = {
    NOT_STARTED: Look("quiet", "circle", EMPTY),
    UNDER_WAY: Look("due", "clock", LINES),
    DONE_ON_TIME: Look("done", "check-circle", SOLID),
    DONE_LATE: Look("done", "clock-afternoon", CUT),
    OVERDUE: Look("late", "warning-circle", CROSSED),
}

MEANINGS = {UNDER_WAY: Meaning.DUE, DONE_ON_TIME: Meaning.DONE, DONE_LATE: Meaning.DONE, OVERDUE: Meaning.LATE}
"""State → what it asks of the reader; not started asks nothing."""


def is_here(screen: str, office: str) -> bool:
    """Whether an office of this kind has the screen."""
    from desktop.gui.screen_list import SCREENS

    return any(one.id == screen and (not one.offices or office in one.offices) for one in SCREENS)
