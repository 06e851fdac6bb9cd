"""The steps of an LAO's plan, expected → received → matched → used, and what each one wants (domain.md §2.15)."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.lao_plan import LaoProject
from desktop.i18n import translate
from desktop.planning.guards import Finding, guard
from desktop.planning.lao_plans import EXPECTED, MATCHED, STEPS, USED, projects
from desktop.planning.workspace import Workspace


@guard("lao_plan")
def may_move(ws: Workspace, record: str, _fields: Mapping[str, Any], was: str, becomes: str) -> tuple[Finding, ...]:
    """A file must be here before it is matched, and matched before it is used; a step back is free."""
    if STEPS.index(becomes) <= STEPS.index(was or EXPECTED):
        return ()
    found = []
    if becomes in (MATCHED, USED) and not ws.every(LaoProject, "plan = :plan LIMIT 1", plan=record):
        found.append(_finding("P01", record, translate("Guards", "No project of this plan is here.")))
    elif becomes == MATCHED and (left := sum(1 for row in projects(ws, record) if row.open)):
        said = translate("Guards", "Suggestions are undecided for {count} of its projects.", count=left)
        found.append(_finding("P02", record, said))
    if becomes == USED and was != MATCHED:
        found.append(_finding("P03", record, translate("Guards", "The plan has not been checked and matched.")))
    return tuple(found)


def _finding(rule: str, record: str, message: str) -> Finding:
    remedies = {
        "P01": translate("Guards", "Load the LAO's file of form ผ.02."),
        "P02": translate("Guards", "Confirm or reject each suggestion."),
        "P03": translate("Guards", "Match its projects with those of the villages first."),
    }
    return Finding(rule, record, message, remedies[rule], "lao_plan")
