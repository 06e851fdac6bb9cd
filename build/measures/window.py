"""The window on a full store: how soon it can be used, and how long it ever stands still while a file is taken in."""

import os
import subprocess
import sys
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, time

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


SCREEN = """
import sys, time
from desktop.cli import _window, main
_window()
from PySide6.QtCore import QTimer
from desktop.gui import app
application = app.application()
def look():
    windows = [window for window in application.topLevelWidgets() if hasattr(window, "tasks") and window.isVisible()]
    if windows and not windows[0].tasks._running:
        print(time.time(), flush=True)
        application.quit()
    else:
        QTimer.singleShot(1, look)
QTimer.singleShot(0, look)
sys.exit(main(["--home", sys.argv[1]]))
"""
BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
QTimer.singleShot(0, lambda: (print(time.time(), flush=True), application.quit()))
sys.exit(application.exec())
"""


def start(home: str, runs: str) -> Measured:
    """Seconds from the start of the process until the first screen shows its figures; of a bare window until it reacts.

    A first start that is not counted compiles the modules, as installing does, and settles what a moved data folder
    asks for.
    """
    with TemporaryDirectory() as folder:
        environment = os.environ | {"AMPHOEPLAN_CONFIG": folder, "PYTHONPYCACHEPREFIX": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        _started(SCREEN, home, environment)
        pairs = [(_started(SCREEN, home, environment), _started(BARE, home, environment)) for _ in range(int(runs))]
    return {"ours": median(pair[0] for pair in pairs), "bare": median(pair[1] for pair in pairs)}


def _started(script: str, home: str, environment: Mapping[str, str]) -> float:
    began = time()
    done = subprocess.run(
        [sys.executable, "-c", script, home], env=environment, capture_output=True, text=True, check=True
    )
    return float(done.stdout.split()[-1]) - began


MEASUREMENTS = {"longest_pause": longest_pause, "start": start}
