"""Each measurement runs in a process of its own, so that memory and warm caches of one do not colour another.

`python -m build.measures.children NAME ARGUMENT…` prints what NAME measured as one line of JSON.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
STATUS = Path("/proc/self/status")

Measured = dict[str, Any]


def run(name: str, *arguments: object) -> Measured:
    """What the measurement `name` of one of the modules below found."""
    command = [sys.executable, "-m", "build.measures.children", name, *map(str, arguments)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{name} {arguments}: {done.stderr}")
    found: Measured = json.loads(done.stdout.splitlines()[-1])
    return found


def peak_megabytes() -> float:
    """The most memory that this process has held so far; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0.0
    if STATUS.exists():  # getrusage counts what the process that started us had held
        (peak,) = (line.split()[1] for line in STATUS.read_text("ascii").splitlines() if line.startswith("VmHWM"))
        return int(peak) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


def _measurements() -> dict[str, Callable[..., Measured]]:
    from build.measures import attachments, importing, searching, sizes, window, yardsticks

    modules = (attachments, importing, yardsticks, searching, sizes, window)
    return {name: function for module in modules for name, function in module.MEASUREMENTS.items()}


if __name__ == "__main__":
    print(json.dumps(_measurements()[sys.argv[1]](*sys.argv[2:])))
