"""The beyond-LAO-capacity list: references to needs items, with reasons and a resolution of its own (§2.8, R17)."""

from desktop.planning.beyond.lists import BeyondRow, add, current, open_list, remove, rows, total
from desktop.planning.beyond.moving import move_item
from desktop.planning.beyond.sending import as_sent, send, submissions
from desktop.planning.beyond.statuses import COMMITTEE_NAME, committee, make_committee, missing, move, next_statuses
from desktop.planning.beyond.suggesting import Suggestion, suggestions

__all__ = [
    "COMMITTEE_NAME",
    "BeyondRow",
    "Suggestion",
    "add",
    "as_sent",
    "committee",
    "current",
    "make_committee",
    "missing",
    "move",
    "move_item",
    "next_statuses",
    "open_list",
    "remove",
    "rows",
    "send",
    "submissions",
    "suggestions",
    "total",
]
