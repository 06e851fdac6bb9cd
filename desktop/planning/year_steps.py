"""The steps of the planning year's documents: which follow which, and moving one with its waivers in one act.

A step forward asks everything that the steps it passes over ask; going back to the draft asks nothing, and the history
is kept (domain.md §2.15).
"""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning import edit
from desktop.planning.edit import Written
from desktop.planning.guards import Finding
from desktop.planning.workspace import Workspace
from desktop.store import journal

REQUIRED, STATUS = "REQUIRED", "STATUS"
"""Ids of findings that no letter numbers: something needed is absent; a status cannot follow the other."""


def passes(steps: Sequence[str], was: str, becomes: str, step: str) -> bool:
    """Whether going from `was` to `becomes` comes to `step` or beyond, from before it."""
    places = {name: place for place, name in enumerate(steps)}
    return places.get(was, 0) < places[step] <= places.get(becomes, 0)


def no_way(kind: str, record: str, labels: Mapping[str, str], was: str, becomes: str) -> Finding:
    """That one status cannot follow the other; nobody can waive it."""
    before, after = (choice(labels, status) for status in (was, becomes))
    text = translate("YearSteps", "“{becomes}” does not follow “{was}”.", was=before, becomes=after)
    todo = translate("YearSteps", "Take one of the steps that follow.")
    return Finding(STATUS, record, text, todo, kind, waivable=False)


def move(
    ws: Workspace, kind: str, record: str, status: str, *, waive: Mapping[str, str] | None = None, **fields: Any
) -> Written:
    """Move a document to `status`, with further `fields` of it, in one act. Raises `GuardFailedError`."""
    waived = {rule: reason for rule, reason in (waive or {}).items() if reason.strip()}
    written = Written()
    with journal.act(ws.db, f"{kind}_{status}", waive=waived) as act:
        given = {"id": record, "status": status, "waive": waived, **fields}
        written.count(edit.put_one(ws, act, kind, given)[1], record)
        written.act = act.id
    return written


def named(titles: Sequence[str], most: int = 3) -> str:
    """The first few of `titles` in quotes, and how many more there are."""
    said = ", ".join(f"“{title}”" for title in titles[:most])
    more = translate("YearSteps", " and {more} more", more=len(titles) - most) if len(titles) > most else ""
    return said + more
