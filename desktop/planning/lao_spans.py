"""For which plan years the plan of an LAO stands: its own, or its whole span where it is made once (§2.13)."""

from desktop.domain.calendar import Template
from desktop.domain.lao_plan import LaoPlan
from desktop.planning.workspace import Workspace


def standing(ws: Workspace, cycle: int, template: Template, scope: str = "") -> list[LaoPlan]:
    """The LAO plans that hold for plan year `cycle`, of one district (`scope`) or all that are here.

    The three-year plan of the letters of 2558 is made anew every year; the five-year plan of 2562 holds to its end.
    """
    back = 0 if template.lao_plan_each_year else template.lao_plan_years - 1
    where = """cycle BETWEEN :first AND :cycle AND (cycle = :cycle OR coalesce(to_year, cycle + :back) >= :cycle)
        AND (:scope = '' OR scope = :scope) ORDER BY cycle, from_year, edition_number, id"""
    return ws.every(LaoPlan, where, first=cycle - back, cycle=cycle, back=back, scope=scope)
