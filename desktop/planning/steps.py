"""A station on the way of a need, as screens and reports show it."""

from collections.abc import Iterable

import msgspec

DONE, DUE, LATE, STOPPED = "done", "due", "late", "stopped"


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One station: `at` its day (ISO, "" when none is known), `meaning` done, due, late or stopped.

    `kind` and `record` lead to what it speaks of.
    """

    at: str
    what: str
    detail: str
    meaning: str
    kind: str = ""
    record: str = ""


def by_date(steps: Iterable[Step]) -> list[Step]:
    """The stations as they followed each other; those without a day last, in the order given."""
    return sorted(steps, key=lambda step: (not step.at, step.at))
