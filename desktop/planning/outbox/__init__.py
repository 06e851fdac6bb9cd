"""The outbox and the inbox: files on their way to other offices and back, by the ways that this computer knows."""

from desktop.planning.outbox.box import (
    RECEIVED,
    SENDING,
    SENT,
    STOPPED,
    WAITING,
    Letter,
    again,
    letters,
    queue,
    withdraw,
)
from desktop.planning.outbox.fetching import Inbox
from desktop.planning.outbox.inbox import Received, folder_way, incoming, look, receive, stopped
from desktop.planning.outbox.listing import OutboxRow, rows
from desktop.planning.outbox.sending import due, send
from desktop.planning.outbox.upkeep import forget_way, wake
from desktop.planning.outbox.way_list import attempt, forget_key, keep, new_way, way, way_to, ways, ways_to

__all__ = [
    "RECEIVED",
    "SENDING",
    "SENT",
    "STOPPED",
    "WAITING",
    "Inbox",
    "Letter",
    "OutboxRow",
    "Received",
    "again",
    "attempt",
    "due",
    "folder_way",
    "forget_key",
    "forget_way",
    "incoming",
    "keep",
    "letters",
    "look",
    "new_way",
    "queue",
    "receive",
    "rows",
    "send",
    "stopped",
    "wake",
    "way",
    "way_to",
    "ways",
    "ways_to",
    "withdraw",
]
