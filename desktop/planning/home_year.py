"""The planning year of one cycle: which plan is made in which months, and until when (domain.md §1.4, §1.8).

F is the fiscal year (B.E.) that the plans are made for; the work is done in the B.E. calendar year F−1.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.dates import BE_OFFSET, be, short_date
from desktop.i18n import QT_TRANSLATE_NOOP, translate

PLANS = (
    ("village_plans", QT_TRANSLATE_NOOP("Home", "Village plans"), 1, 2),
    ("lao_plans", QT_TRANSLATE_NOOP("Home", "LAO plans"), 3, 6),
    ("district_plan", QT_TRANSLATE_NOOP("Home", "District development plan"), 5, 5),
    ("needs_plan", QT_TRANSLATE_NOOP("Home", "District needs plan"), 3, 7),
    ("province_plan", QT_TRANSLATE_NOOP("Home", "Provincial plan"), 7, 9),
    ("action_plan", QT_TRANSLATE_NOOP("Home", "Annual action plan"), 10, 11),
)
"""Plan, its name, first and last month; it is due on the last day of its last month."""

SOON = 90
"""Days within which a deadline is told by counting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One plan of the year: months `first` to `last`, due on the last day of `last`."""

    key: str
    label: str
    first: int
    last: int
    due: date


def usual_cycle(today: date) -> int:
    """The fiscal year that the work of `today` is for: F, when today lies in the B.E. year F−1."""
    return be(today.year) + 1


def due(cycle: int, plan: str) -> date:
    """The last day for `plan` (a key of PLANS) of the cycle; February's by the Christian year. Source: S1 §1.1, S2."""
    month = next(last for key, _label, _first, last in PLANS if key == plan)
    year = cycle - 1 - BE_OFFSET
    return (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def spans(cycle: int) -> tuple[Span, ...]:
    """The plans of the cycle in the order in which they are made."""
    return tuple(
        Span(key=key, label=translate("Home", label), first=first, last=last, due=due(cycle, key))
        for key, label, first, last in PLANS
    )


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
