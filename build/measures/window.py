"""The window on a full store: how soon it can be used, and how long it ever stands still while a file is taken in."""

from itertools import pairwise
from pathlib import Path
from time import perf_counter

from build.measures.children import Measured
from build.measures.importing import fresh

TICK_MS = 5


def longest_pause(desk: str, bundle: str, home: str) -> Measured:
    """The longest gap in milliseconds between ticks of the window's event loop while `bundle` is taken in."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    from desktop.gui.tasks import TaskRunner
    from desktop.planning import exchange
    from desktop.planning.workspace import Workspace
    from desktop.progress import Progress

    fresh(Path(desk), Path(home))
    application = QApplication([])
    window = QMainWindow()
    window.show()
    ticks: list[float] = []
    clock = QTimer(window)
    clock.timeout.connect(lambda: ticks.append(perf_counter()))

    def job(progress: Progress) -> list[exchange.Outcome]:
        with Workspace.open(Path(home)) as workspace:
            return exchange.receive(workspace, [Path(bundle)], progress=progress)

    clock.start(TICK_MS)
    tasks = TaskRunner(window)
    tasks.run(job, done=lambda _outcomes: application.quit(), failed=lambda _error: application.exit(1))
    if application.exec():
        raise RuntimeError(f"{bundle} could not be taken in")
    gaps = sorted(later - earlier for earlier, later in pairwise(ticks))
    return {"pause": gaps[-1] * 1000, "usual": gaps[len(gaps) // 2] * 1000, "p99": gaps[len(gaps) * 99 // 100] * 1000}


MEASUREMENTS = {"longest_pause": longest_pause}
