"""What the chapters of the planning year speak of: its villages and projects, its plans and main committee."""

from desktop.planning import bodies, district_plan, needs_plan, trace
from tests.journeys.cast import CYCLE, VILLAGES, Year

LATE, HOME = VILLAGES[0], VILLAGES[1]
"""The village whose plan comes late, and the one whose road this story follows."""
ROAD, POND = f"road-{CYCLE}-{HOME}", f"pond-{CYCLE}-{HOME}"


def stations(year: Year, record: str) -> list[tuple[str, str]]:
    return [(row.kind, row.meaning) for row in trace.trace(year.district, record)]


def plan_id(year: Year) -> str:
    found = district_plan.current(year.district, CYCLE)
    assert found
    return found.id


def needs_id(year: Year) -> str:
    found = needs_plan.current(year.district, CYCLE)
    assert found
    return found.id


def main_committee(year: Year) -> str:
    return next(row.committee for row in bodies.committees(year.district, CYCLE) if row.main)
