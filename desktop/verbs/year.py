"""The verbs of the planning year: calendar, check, trace."""

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from desktop.planning import calendar
from desktop.planning.workspace import Workspace
from desktop.verbs.base import Verbs


def add(verbs: Verbs) -> None:
    """Declare the verbs."""
    dates = verbs.work("calendar", _calendar, "every deadline of the planning year with its state")
    dates.add_argument("--cycle", type=int, default=0)
    dates.add_argument("--today", type=date.fromisoformat, metavar="DATE")
    dates.add_argument("--district", default="", help="one district only (at the province)")


def _calendar(workspace: Workspace, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    for row in calendar.calendar(workspace, given.cycle, given.today, given.district):
        yield _dates(asdict(row))


def _dates(row: dict[str, Any]) -> dict[str, Any]:
    """Days that there are none of are null for scripts."""
    return row | {name: row[name] or None for name in ("due", "done_on", "finish_by", "begins")}
