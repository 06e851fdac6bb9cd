"""The planning calendar as data: deadlines by month and day within the B.E. year F + offset (domain.md §1.4).

F is the fiscal year (B.E.) that the plans are made for. A template names its deadlines, bodies, plan levels and labels;
the letters of 2558 are the shipped one, a later regulation is another file.
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

import msgspec
from msgspec.structs import replace

from desktop.domain.dates import BE_OFFSET
from desktop.domain.planning_year import Deadline

SATURDAY = 5
BEFORE, NONE = "before", "none"
"""What a deadline on a weekend asks: finish on the last working day before, or nothing (the legal date stays)."""


class DeadlineRule(msgspec.Struct, frozen=True, kw_only=True):
    """One deadline for any F. `day` 0 is the month's last; without a `month` it has no date in the source.

    `start_month` later than `month` lies in the year before. `measure` says what it is computed from, `rule` which
    obligation it proves, `who` which kind of office it falls to, `plan` the row of the calendar it stands in.
    """

    code: str
    title: Mapping[str, str] = msgspec.field(default_factory=dict)
    month: int | None = None
    day: int = 0
    year_offset: int = -1
    start_month: int | None = None
    weekend: str = BEFORE
    source: str = ""
    measure: str = ""
    rule: str = ""
    who: str = ""
    plan: str = ""
    after: str = ""


class PlanLevel(msgspec.Struct, frozen=True, kw_only=True):
    """A level of plans below the district beside the villages': its committee and the area it is made for."""

    code: str
    title: Mapping[str, str]
    committee: str
    area: str = "tambon"


class Template(msgspec.Struct, frozen=True, kw_only=True):
    """What one set of letters or regulation asks: deadlines, bodies, years of plans, labels by language.

    `lao_plan_each_year`: whether an LAO makes its plan of `lao_plan_years` years anew every year.
    `confirmed`: whether its days stand in the source; otherwise they are a proposal that each office confirms.
    """

    name: str
    title: Mapping[str, str]
    from_cycle: int
    deadlines: tuple[DeadlineRule, ...]
    main_mechanisms: tuple[str, ...]
    levels: tuple[PlanLevel, ...] = ()
    district_plan_years: int = 2
    lao_plan_years: int = 3
    lao_plan_each_year: bool = True
    action_plan_from: int = 2559
    labels: Mapping[str, Mapping[str, str]] = msgspec.field(default_factory=dict)
    legal_basis: str = ""
    confirmed: bool = True

    def deadline(self, code: str) -> DeadlineRule | None:
        """The deadline with this code, if the template has it."""
        return next((rule for rule in self.deadlines if rule.code == code), None)


def template(content: Mapping[str, Any]) -> Template:
    """A template from its JSON. Raises TypeError when it is not one."""
    given = dict(content)
    given["deadlines"] = tuple(DeadlineRule(**one) for one in given.get("deadlines", ()))
    given["levels"] = tuple(PlanLevel(**one) for one in given.get("levels", ()))
    given["main_mechanisms"] = tuple(given.get("main_mechanisms", ()))
    return Template(**given)


def due(rule: DeadlineRule, cycle: int) -> date | None:
    """The legal last day for plan year F; None for a step without a date. February's by the Christian year."""
    if not rule.month:
        return None
    year = cycle + rule.year_offset - BE_OFFSET
    last = monthrange(year, rule.month)[1]
    return date(year, rule.month, min(rule.day or last, last))


def begins(rule: DeadlineRule, cycle: int) -> date | None:
    """The first day of the window in which the step is worked on; None where the source names none."""
    if not rule.start_month:
        return None
    year = cycle + rule.year_offset - BE_OFFSET - (rule.start_month > (rule.month or 12))
    return date(year, rule.start_month, 1)


def finish_by(rule: DeadlineRule, cycle: int) -> date | None:
    """The day by which it should be finished (ควรแล้วเสร็จ): the last working day when the legal one is a weekend."""
    day = due(rule, cycle)
    if day is None or rule.weekend != BEFORE:
        return day
    return day - timedelta(days=max(0, day.weekday() - SATURDAY + 1))


def with_records(rules: Iterable[DeadlineRule], records: Iterable[Deadline], cycle: int) -> tuple[DeadlineRule, ...]:
    """The template's deadlines with an office's own over them; a code of its own is added at the end.

    Later records win, so callers give the widest office first; one for `cycle` wins over one for every year.
    """
    found = {rule.code: rule for rule in rules}
    own = [one for one in records if one.code and one.cycle in (None, cycle)]
    for record in sorted(own, key=lambda one: one.cycle is not None):
        code = record.code or ""
        found[code] = _over(found.get(code) or DeadlineRule(code=code), record)
    return tuple(found.values())


def _over(rule: DeadlineRule, record: Deadline) -> DeadlineRule:
    names = ("month", "day", "year_offset", "start_month", "source", "measure", "weekend")
    said = {name: value for name in names if (value := getattr(record, name)) is not None}
    if record.title and record.title not in rule.title.values():
        said["title"] = {"th": record.title, "en": record.title}
    return replace(rule, **said)
