"""Sending and receiving: bundles written and taken in, the waiting room, quarantine, office cards and the log."""

from desktop.planning.exchange.cards import FingerprintDiffersError, OfficeRow, former, offices, trust_card, write_card
from desktop.planning.exchange.joining import receive
from desktop.planning.exchange.log import LogRow, log, reckoning_of
from desktop.planning.exchange.outcome import (
    ALREADY_HERE,
    APPLIED,
    HELD,
    QUARANTINED,
    REFUSED,
    Inspected,
    Outcome,
)
from desktop.planning.exchange.receiving import go_on_without
from desktop.planning.exchange.rooms import quarantined
from desktop.planning.exchange.sending import default_reader, export, inspect, unsent
from desktop.planning.exchange.waiting_room import waiting

__all__ = [
    "ALREADY_HERE",
    "APPLIED",
    "HELD",
    "QUARANTINED",
    "REFUSED",
    "FingerprintDiffersError",
    "Inspected",
    "LogRow",
    "OfficeRow",
    "Outcome",
    "default_reader",
    "export",
    "former",
    "go_on_without",
    "inspect",
    "log",
    "offices",
    "quarantined",
    "receive",
    "reckoning_of",
    "trust_card",
    "unsent",
    "waiting",
    "write_card",
]
