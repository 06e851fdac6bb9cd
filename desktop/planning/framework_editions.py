"""Which edition of a framework a dispatch row is about: a framework approved anew goes to every LAO anew (R14)."""

from desktop.domain.district_plan import DistrictPlan, FrameworkDispatch
from desktop.planning.workspace import Workspace


def number(plan: DistrictPlan) -> int:
    """The number of the framework that was approved last; 1 while there is none."""
    known = plan.framework
    return int(known.get("number") or 1) if isinstance(known, dict) else 1


def of_edition(ws: Workspace, plan: DistrictPlan) -> dict[str, FrameworkDispatch]:
    """LAO → its row for the framework as it was approved last."""
    where = "plan = :plan AND coalesce(edition, 1) = :number ORDER BY sent_on, id"
    return _by_lao(ws.every(FrameworkDispatch, where, plan=plan.id, number=number(plan)))


def earlier(ws: Workspace, plan: DistrictPlan) -> dict[str, FrameworkDispatch]:
    """LAO → the row by which the latest edition before went to it."""
    where = "plan = :plan AND coalesce(edition, 1) < :number AND sent_on IS NOT NULL ORDER BY coalesce(edition, 1), id"
    return _by_lao(ws.every(FrameworkDispatch, where, plan=plan.id, number=number(plan)))


def _by_lao(rows: list[FrameworkDispatch]) -> dict[str, FrameworkDispatch]:
    return {row.lao or "": row for row in rows}
