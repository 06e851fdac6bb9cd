"""Reports of progress on a project of the action plan: percent done, satang paid out, what hinders."""

from datetime import date as day

import msgspec

from desktop.domain.errors import AppError
from desktop.domain.funding import ActionItem, ActionPlan, ActionProgress
from desktop.domain.ids import new_id
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.workspace import Workspace
from desktop.store import journal

WHOLE = 100


class PercentError(AppError):
    """More than everything was reported as done."""

    template = QT_TRANSLATE_NOOP("Errors", "{percent} percent is more than the whole project.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Enter a number from 0 to 100.")


class ProgressRow(msgspec.Struct, frozen=True, kw_only=True):
    """One report; `percent` as text, `disbursed` in satang up to that day."""

    id: str
    date: str
    percent: str
    disbursed: int | None
    problem: str


def progress(ws: Workspace, item: str) -> list[ProgressRow]:
    """The reports on a project, by day."""
    return [
        ProgressRow(
            id=one.id,
            date=one.date or "",
            percent=one.percent or "",
            disbursed=one.disbursed,
            problem=one.problem or "",
        )
        for one in ws.every(ActionProgress, "item = :item ORDER BY date, id", item=item)
    ]


def report_progress(
    ws: Workspace, item: str, *, date: str = "", percent: str = "", disbursed: int | None = None, problem: str = ""
) -> str:
    """Report on a project (ISO day, today when ""); a project not yet begun is then under way, at 100 % finished.

    `disbursed` is what was paid out in all up to that day. Raises `PercentError`.
    """
    if percent and float(percent) > WHOLE:
        raise PercentError(percent=percent)
    found = ws.get(ActionItem, item)
    given = {"item": item, "date": date or day.today().isoformat(), "percent": percent or None}
    given |= {"id": new_id(), "problem": problem or None}
    status = _status(ws, found, percent)
    with journal.act(ws.db, "report_progress") as act:
        record, _outcome = edit.put_one(ws, act, "action_progress", {**given, "disbursed": disbursed})
        if status:
            edit.put_one(ws, act, "action_item", {"id": item, "status": status})
    return record


def _status(ws: Workspace, item: ActionItem, percent: str) -> str:
    plan = ws.find(ActionPlan, item.plan or "")
    if item.status == "cancelled" or (plan and plan.status == "closed"):
        return ""
    if percent and float(percent) >= WHOLE:
        return "finished"
    begun = bool(percent and float(percent) > 0)
    return "under_way" if begun and item.status in (None, "not_stated", "not_started", "finished") else ""
