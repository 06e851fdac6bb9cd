"""What was done, by whom and when; taking an act back; and what people disagree on."""

from desktop.planning.history.conflicts import (
    Dispute,
    NoSuchConflictError,
    Said,
    conflicts,
    disputes,
    resolve,
    row,
    settle,
)
from desktop.planning.history.reopened import reopened
from desktop.planning.history.rows import HistoryRow, history
from desktop.planning.history.undo import ActRow, NothingToUndoError, Undone, kinds_of, last_act, redo, undo

__all__ = [
    "ActRow",
    "Dispute",
    "HistoryRow",
    "NoSuchConflictError",
    "NothingToUndoError",
    "Said",
    "Undone",
    "conflicts",
    "disputes",
    "history",
    "kinds_of",
    "last_act",
    "redo",
    "reopened",
    "resolve",
    "row",
    "settle",
    "undo",
]
