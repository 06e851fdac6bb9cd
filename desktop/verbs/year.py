"""The verbs of the planning year: calendar, check, trace, carry."""

import argparse
from collections.abc import Iterator
from datetime import date
from typing import Any

from msgspec import to_builtins
from msgspec.structs import asdict

from desktop.planning import calendar, check, home, letters, trace, village_plan
from desktop.planning.workspace import Workspace
from desktop.verbs.base import Verbs, cycle

DAYS = ("due", "done_on", "finish_by", "begins")
FOR_PEOPLE = ("id", "due", "state", "done_on", "done", "total", "district", "title")


def add(verbs: Verbs) -> None:
    """Declare the verbs."""
    dates = verbs.work("calendar", _calendar, "every deadline of the planning year with its state")
    rules = verbs.work("check", _check, "what is not as the rules want it, by rule id")
    for parser in (dates, rules):
        parser.add_argument("--cycle", type=cycle, default=0)
        parser.add_argument("--today", type=date.fromisoformat, metavar="DATE")
        parser.add_argument("--district", default="", help="one district only (at the province)")
    register = verbs.work("letters", _letters, "the register of official letters of the plan year, the latest first")
    register.add_argument("--cycle", type=cycle, default=0)
    line = verbs.work("trace", _trace, "the whole way of a problem, project or needs item, from forum to result")
    line.add_argument("id")
    again = verbs.write("carry", _carry, "what the village asked for last year and was not given, into its new plan")
    again.add_argument("plan", help="the id of the new village plan")
    again.add_argument("ids", nargs="*", help="projects or problems to propose again; none: list what may be")


def _calendar(workspace: Workspace, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    for row in calendar.calendar(workspace, given.cycle, given.today, given.district):
        said = to_builtins(row)
        if given.json:
            yield said | {name: said[name] or None for name in DAYS}
        else:
            yield {name: str(said[name]) for name in FOR_PEOPLE}


def _check(workspace: Workspace, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    for one in check.check(workspace, given.cycle, given.today, given.district):
        yield {
            "rule": one.rule,
            "record": one.record,
            "kind": one.kind,
            "message": one.message,
            "remedy": one.remedy,
            "waived": one.waived,
            "reason": one.reason,
            "area": one.area,
        }


def _letters(workspace: Workspace, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    return (to_builtins(one) for one in letters.letters(workspace, home.cycle(workspace, given.cycle)))


def _trace(workspace: Workspace, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    return (to_builtins(row) for row in trace.trace(workspace, given.id))


def _carry(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any] | list[dict[str, Any]]:
    if given.ids:
        return asdict(village_plan.carry(workspace, given.plan, given.ids))
    return [to_builtins(one) for one in village_plan.earlier(workspace, given.plan)]
