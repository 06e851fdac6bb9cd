"""What a rule looks at and what it answers; the register of all rules (domain.md §1.5)."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property

from desktop.domain.calendar import due
from desktop.domain.dates import BE_OFFSET
from desktop.planning.calendar import rules as calendar_rules
from desktop.planning.calendar.year import Year
from desktop.planning.guards import Finding
from desktop.planning.workspace import Workspace


class CheckFinding(Finding, frozen=True):
    """A finding of the whole year: `waived` when a person went on without, with the `reason` that was given.

    `document` and `document_kind` name the record whose status moved under the rule; `area` the district.
    """

    waived: bool = False
    reason: str = ""
    document_kind: str = ""
    document: str = ""
    area: str = ""


class Look(Year):
    """One district's planning year as of a day."""

    def __init__(self, ws: Workspace, cycle: int, district: str = "", today: date | None = None) -> None:
        super().__init__(ws, cycle, district)
        self.today = today or date.today()

    @cached_property
    def dues(self) -> dict[str, str]:
        """Deadline → its legal day (ISO), for those that have one."""
        every = calendar_rules.deadlines(self.ws, self.cycle, self.district)
        return {rule.code: day.isoformat() for rule in every if (day := due(rule, self.cycle))}

    @cached_property
    def day(self) -> str:
        """Today, but no day outside the year in which the plans are made: on it bodies must be in force."""
        first = date(self.cycle - 1 - BE_OFFSET, 1, 1).isoformat()
        last = max(self.dues.values(), default=first)
        return min(max(self.today.isoformat(), first), last)

    def overdue(self, code: str) -> bool:
        """Whether the deadline has passed."""
        return code in self.dues and self.today.isoformat() > self.dues[code]


Rule = Callable[[Look], Iterable[CheckFinding]]

_rules: dict[str, list[Rule]] = {}


def rule(*ids: str) -> Callable[[Rule], Rule]:
    """Register a function that finds where one rule (or a few of one family) is not kept."""

    def register(function: Rule) -> Rule:
        for each in ids:
            _rules.setdefault(each, []).append(function)
        return function

    return register


def registered() -> dict[str, list[Rule]]:
    """Rule id → the functions that look after it, every family loaded."""
    from desktop.planning.check import (  # noqa: F401 - they register their rules
        action_plan,
        area,
        bodies,
        district,
        meetings,
        needs,
        province,
        records,
        settled,
        village,
    )

    return _rules
