"""What was done, by whom and when; taking an act back; and what people disagree on."""

from desktop.planning.history.conflicts import NoSuchConflictError, conflicts, resolve
from desktop.planning.history.rows import HistoryRow, history
from desktop.planning.history.undo import ActRow, NothingToUndoError, Undone, last_act, redo, undo

__all__ = [
    "ActRow",
    "HistoryRow",
    "NoSuchConflictError",
    "NothingToUndoError",
    "Undone",
    "conflicts",
    "history",
    "last_act",
    "redo",
    "resolve",
    "undo",
]
