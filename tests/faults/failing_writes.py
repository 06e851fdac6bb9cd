"""A process whose disk fails at its n-th write: `failing_writes.c` counts, refuses or kills; one fork for each point.

A point is one write, flush, truncation, new file or folder, or renaming, by whomever in the process: Python, SQLite,
age. The process that forks has loaded everything, so that a point costs as much as the action itself.
"""

import ctypes
import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.paths import ROOT

SOURCE = Path(__file__).with_suffix(".c")
COUNT, ONCE, FROM_THEN_ON, KILL = range(4)
FAULTS = {"kill -9": (KILL, 0), "EIO": (ONCE, errno.EIO), "ENOSPC": (FROM_THEN_ON, errno.ENOSPC)}
"""How a point fails: the process ends within it; the disk has one bad place; the disk is full and stays so."""


def compiler() -> str:
    """A C compiler for Linux, "" where there is none: the tests that need it are then left out."""
    return (shutil.which("cc") or shutil.which("gcc") or "") if sys.platform == "linux" else ""


@dataclass(frozen=True, slots=True)
class Happened:
    """What became of an action: `killed`, or what it `said` ({"done"} or {"refused"}); `count` of points passed."""

    killed: bool
    said: dict[str, Any]
    count: int


class FailingDisk:
    """Runs actions of `tests.faults.actions` in forks of one process; `close` it."""

    def __init__(self, folder: Path) -> None:
        library = folder / "failing_writes.so"
        subprocess.run([compiler(), "-shared", "-fPIC", "-o", library, SOURCE, "-ldl"], check=True, capture_output=True)
        environment = os.environ | {"LD_PRELOAD": str(library), "PYTHONPATH": str(ROOT), "TMPDIR": str(folder)}
        command = [sys.executable, "-B", "-m", "tests.faults.failing_writes"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
        )

    def run(self, action: str, room: Path, fault: str = "", nth: int = 0) -> Happened:
        """Let `action` work in `room`, with `fault` at its `nth` point; without a fault it only counts."""
        mode, cause = FAULTS.get(fault, (COUNT, 0))
        asked = {"action": action, "room": str(room), "mode": mode, "cause": cause, "nth": nth}
        print(json.dumps(asked), file=self._process.stdin, flush=True)
        return Happened(**json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def _serve() -> None:
    from tests.faults import actions

    actions.warm_up()
    for line in sys.stdin:
        asked = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            _work(actions.ACTIONS[asked["action"]], asked, writing)
        os.close(writing)
        with os.fdopen(reading, "rb") as answer:
            raw = answer.read()
        _pid, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        said = json.loads(raw) if raw else {"said": {"crash": f"ended by {status}"}, "count": 0}
        if killed:
            said["said"] = {}
        print(json.dumps({"killed": killed, **said}), flush=True)


def _work(action: Callable[[Path], dict[str, Any]], asked: dict[str, Any], answer: int) -> None:
    os.environ["AMPHOEPLAN_CONFIG"] = f"{asked['room']}/config"
    shim = ctypes.CDLL(None)
    shim.failing_writes_arm(asked["mode"], asked["cause"], ctypes.c_long(asked["nth"]))
    try:
        said = action(Path(asked["room"]))
    except BaseException:  # noqa: BLE001 - whatever it was, the test shall see it
        said = {"crash": traceback.format_exc()}
    shim.failing_writes_disarm()
    os.write(answer, json.dumps({"said": said, "count": shim.failing_writes_count()}).encode())
    os._exit(0)


if __name__ == "__main__":
    _serve()
