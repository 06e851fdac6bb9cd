"""A station on the way of a need, as screens and reports show it."""

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
