"""The planning year's calendar: its rules as data, and the state of every deadline computed from the records."""

from desktop.planning.calendar.measures import names as measures
from desktop.planning.calendar.rows import (
    DONE,
    DONE_LATE,
    DONE_ON_TIME,
    NOT_STARTED,
    OVERDUE,
    UNDER_WAY,
    CalendarRow,
    calendar,
    districts,
)
from desktop.planning.calendar.rules import NoTemplateError, deadlines, in_use, label, shipped, shipped_names, title
from desktop.planning.calendar.words import STATES, short_word, state_word
from desktop.planning.calendar.year import Progress, Year

__all__ = [
    "DONE",
    "DONE_LATE",
    "DONE_ON_TIME",
    "NOT_STARTED",
    "OVERDUE",
    "STATES",
    "UNDER_WAY",
    "CalendarRow",
    "NoTemplateError",
    "Progress",
    "Year",
    "calendar",
    "deadlines",
    "districts",
    "in_use",
    "label",
    "measures",
    "shipped",
    "shipped_names",
    "short_word",
    "state_word",
    "title",
]
