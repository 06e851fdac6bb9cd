"""Deciding one case: take a side, state another value, join two plans, keep or delete; an act that can be undone."""

from typing import Any

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import history
from desktop.planning.conflicts import double, lost, postponed
from desktop.planning.conflicts.cases import SAME, Case
from desktop.planning.workspace import Workspace
from desktop.store import journal

JOIN, APART = "same", "apart"
"""What can be said of two plans for one thing."""


class NotTakenError(AppError):
    """What was said is no decision of such a case."""

    template = QT_TRANSLATE_NOOP("Errors", "{conflict} cannot be decided by {value}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Two records for one thing are decided by {join} or {apart}.")

    def __init__(self, conflict: str, value: object) -> None:
        super().__init__(conflict=conflict, value=value, join=JOIN, apart=APART)


def decide(ws: Workspace, case: str, *, value: Any = None, take: str = "", meeting: str = "") -> str:
    """Decide the case of this id by `value`, or by the side of a replica; `meeting` is the one that decided.

    Of two plans for one thing `value` is "same" or "apart"; of a deleted owner true (delete what is under it) or null
    (bring it back). Answers the act; "" where nothing had to be written. Raises `NoSuchConflictError`,
    `NotTakenError` and what `history.resolve` raises.
    """
    special = next((one for one in _special(ws) if one.id == case), None)
    if special is None:
        act = history.resolve(ws, case, value=value, take=take, meeting=meeting)
    elif special.what == SAME:
        act = _say_same(ws, special, value, meeting)
    else:
        with journal.act(ws.db, "resolve", meeting=meeting) as written:
            lost.settle(ws, written, special, delete=bool(value))
        act = written.id
    if special is None or value != APART:
        postponed.resume(ws, case)
    return act


def _special(ws: Workspace) -> list[Case]:
    from desktop.planning.conflicts.cases import Side

    return [*double.cases(ws, Side), *lost.cases(ws, Side)]


def _say_same(ws: Workspace, case: Case, value: Any, meeting: str) -> str:
    if value == APART:
        postponed.postpone(ws, case)
        return ""
    if value != JOIN:
        raise NotTakenError(case.id, value)
    with journal.act(ws.db, "resolve", meeting=meeting) as act:
        double.join(ws, act, case)
    return act.id
