"""What people disagree on: every case with its sides in words; deciding it alone, by rule, later, or at a meeting."""

from desktop.planning.conflicts.cases import CHILDREN, DELETED, FIELD, JOINED, SAME, Case, Side
from desktop.planning.conflicts.deciding import NotTakenError, decide
from desktop.planning.conflicts.difference import Part, differing, marked
from desktop.planning.conflicts.double import joined, part
from desktop.planning.conflicts.listing import cases, find, number, rows
from desktop.planning.conflicts.postponed import postpone, resume
from desktop.planning.conflicts.rules import (
    KEPT,
    NEWEST,
    SHOWN,
    Preview,
    Rule,
    RuleChangedError,
    apply,
    preview,
    preview_of,
)

__all__ = [
    "CHILDREN",
    "DELETED",
    "FIELD",
    "JOINED",
    "KEPT",
    "NEWEST",
    "SAME",
    "SHOWN",
    "Case",
    "NotTakenError",
    "Part",
    "Preview",
    "Rule",
    "RuleChangedError",
    "Side",
    "apply",
    "cases",
    "decide",
    "differing",
    "find",
    "joined",
    "marked",
    "number",
    "part",
    "postpone",
    "preview",
    "preview_of",
    "resume",
    "rows",
]
