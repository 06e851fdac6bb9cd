"""The planning year at a glance: in which months each plan is made, and how long a deadline has still.

F is the fiscal year (B.E.) that the plans are made for; the deadlines are the calendar's (`planning/calendar`).
"""

from collections.abc import Iterable
from datetime import date

import msgspec

from desktop.domain.calendar import DeadlineRule as Rule
from desktop.domain.calendar import Template, begins, due
from desktop.domain.dates import fiscal_year, short_date
from desktop.i18n import translate
from desktop.planning.calendar import rules

SOON = 90
"""Days within which a deadline is told by counting."""


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """One plan of the year: made from `begins` on, `due` with the last of its deadlines."""

    key: str
    label: str
    begins: date
    due: date


def usual_cycle(today: date) -> int:
    """The fiscal year whose work lies ahead of `today`: cycle F is worked on in B.E. year F−1 (domain.md §1.4).

    From October on all but the last deadline of the cycle at hand is past, so it is the next one.
    """
    return fiscal_year(today) + 1


def spans(used: Template, deadlines: Iterable[Rule], cycle: int) -> tuple[Span, ...]:
    """The plans of the cycle that have dates, in the order of the calendar."""
    dated: dict[str, list[tuple[date, date]]] = {}
    for rule in deadlines:
        if rule.plan and (last := due(rule, cycle)):
            dated.setdefault(rule.plan, []).append((begins(rule, cycle) or last.replace(day=1), last))
    made = [
        Span(
            key=plan,
            label=rules.label(used, plan),
            begins=min(first for first, _last in days),
            due=max(last for _first, last in days),
        )
        for plan, days in dated.items()
    ]
    order = list(used.labels)
    return tuple(sorted(made, key=lambda span: order.index(span.key) if span.key in order else len(order)))


def time_left(last: date, today: date) -> str:
    """`เหลือ 12 วัน`, `ครบกำหนดวันนี้`, `เลยกำหนด 3 วัน`; further off the day itself, "" while it is to come."""
    days = (last - today).days
    if days < -SOON:
        return translate("Home", "was due {day}", day=short_date(last))
    if days < 0:
        return translate("Home", "%n day(s) late", -days)
    if days == 0:
        return translate("Home", "due today")
    return translate("Home", "%n day(s) left", days) if days <= SOON else ""
