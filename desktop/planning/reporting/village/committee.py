"""What the village committee resolved on its plan, and who signs it: chair and secretary (domain.md §2.2, §2.4)."""

from datetime import date

from desktop.domain.bodies import Committee
from desktop.domain.dates import long_date
from desktop.domain.village import VillagePlan
from desktop.i18n import translate
from desktop.planning import bodies
from desktop.planning.reporting.parts import resolved, signature, texts
from desktop.planning.workspace import Workspace
from desktop.reports import Table

SECRETARIES = ("secretary", "assistant_secretary")


def resolution(ws: Workspace, plan: VillagePlan) -> Table:
    """The committee, its meeting and resolution, and since when the plan stands."""
    found = ws.find(Committee, plan.committee or "")
    return texts(
        translate("Reports", "Resolution of the village committee"),
        (
            (translate("Reports", "Village committee"), found.name if found else ""),
            *resolved(ws, plan.meeting),
            (translate("Reports", "Approved on"), long_date(plan.approved_on)),
            (translate("Reports", "Promulgated on"), long_date(plan.promulgated_on)),
        ),
    )


def signatures(ws: Workspace, plan: VillagePlan) -> tuple[str, str]:
    """Lines for the chair and the secretary, with their names where the plan or the committee has them."""
    return (
        signature(translate("Reports", "Chair of the village committee"), plan.signer or _member(ws, plan, ("chair",))),
        signature(translate("Reports", "Secretary of the village committee"), _member(ws, plan, SECRETARIES)),
    )


def _member(ws: Workspace, plan: VillagePlan, roles: tuple[str, ...]) -> str:
    """Who held the first of these roles when the plan was approved, else today."""
    day = plan.approved_on or date.today().isoformat()
    seats = bodies.members(ws, plan.committee, day) if plan.committee else []
    return next((one.name for role in roles for one in seats if one.role == role and one.name), "")
