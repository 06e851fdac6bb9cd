"""A station on the way of a need, as screens and reports show it."""

from dataclasses import dataclass

DONE, DUE, LATE, STOPPED = "done", "due", "late", "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One station: `at` its day (ISO, "" when none is known), `meaning` done, due, late or stopped.

    `kind` and `record` lead to what it speaks of.
    """

    at: str
    what: str
    detail: str
    meaning: str
    kind: str = ""
    record: str = ""
