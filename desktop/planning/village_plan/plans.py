"""Opening a village's plan, and reading what it holds; `cycle` is the fiscal year (B.E.) that it is made for."""

from desktop.domain import rules
from desktop.domain.errors import AppError
from desktop.domain.ids import row_id
from desktop.domain.village import Forum, VillagePlan
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit, rights
from desktop.planning.village_plan.checks import facts
from desktop.planning.village_plan.lists import sums
from desktop.planning.workspace import Workspace

YEARS_AHEAD = 3
"""A village plan asks for its own year and the two that follow (domain.md §1.4: three-year plans of the LAOs)."""


class NoPlanError(AppError):
    """A plan was asked for that is not here."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no village plan with the id {plan} here.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Open it from the list of villages.")


def find_plan(ws: Workspace, village: str, cycle: int) -> str:
    """The id of the village's plan for the cycle (the older one of two); "" when there is none."""
    known = ws.every(VillagePlan, "village = :village AND cycle = :cycle ORDER BY id", village=village, cycle=cycle)
    return known[0].id if known else ""


def open_plan(ws: Workspace, village: str, cycle: int) -> str:
    """The id of the village's plan for the cycle; a new draft when there is none.

    The id is derived, so that a load and two computers that open one village's plan make one record.
    """
    if known := find_plan(ws, village, cycle):
        return known
    record = row_id("village_plan", village, cycle, "")
    values = {"village": village, "cycle": cycle, "status": "draft", "deleted": False}
    return edit.create(ws, "village_plan", id=record, **values)


def get(ws: Workspace, plan: str) -> VillagePlan:
    """The plan with this id. Raises `NoPlanError`."""
    found = ws.find(VillagePlan, plan)
    if found is None:
        raise NoPlanError(plan=plan)
    return found


def forums(ws: Workspace, plan: str) -> tuple[Forum, ...]:
    """The forums of the plan's village and cycle, by date."""
    return facts(ws, get(ws, plan)).forums


def years(ws: Workspace, plan: str) -> tuple[str, ...]:
    """The budget years of a plan: its own and the two after it, and any other that holds an amount."""
    cycle = get(ws, plan).cycle or 0
    return tuple(sorted({str(cycle + ahead) for ahead in range(YEARS_AHEAD)} | set(sums(ws, plan).by_year)))


def why_read_only(ws: Workspace, plan: VillagePlan) -> str:
    """Why this computer may not write the plan now: "other_office", "sent", or "" when it may."""
    if not rights.may_write(ws, "village_plan", plan.scope):
        return "other_office"
    return "" if (plan.status or "") in rules.EDITABLE else "sent"
