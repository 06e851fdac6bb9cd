"""Which village projects ask for the same thing, found beside the work at the window."""

from desktop.planning.needs_plan import PoolRow
from desktop.planning.similar import groups
from desktop.progress import Progress


class Alike:
    """Finding groups as a job."""

    def __init__(self, rows: list[PoolRow]) -> None:
        self._rows = list(rows)

    def __call__(self, progress: Progress) -> list[list[str]]:
        progress.step()
        return [[one.project for one in group.rows] for group in groups(self._rows)]
