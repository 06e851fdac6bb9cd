"""By which day a thing should be done, by the deadlines in use."""

from desktop.domain.calendar import due
from desktop.planning.calendar.rules import deadlines
from desktop.planning.workspace import Workspace


def due_by(ws: Workspace, cycle: int, measure: str) -> str:
    """The last day (ISO) of the first deadline that is computed from `measure`; "" where the rules name none."""
    rules = (one for one in deadlines(ws, cycle, ws.identity.office) if one.measure == measure)
    days = [day.isoformat() for rule in rules if (day := due(rule, cycle))]
    return min(days, default="")
