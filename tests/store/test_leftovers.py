"""What a killed process left half written goes with the next writing; what another still writes stays."""

import os
import subprocess
import sys
import time

from desktop.store import leftovers
from desktop.sync import package


def ended() -> int:
    """The number of a process that has ended."""
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    return gone.pid


def test_a_file_written_again_sweeps_what_a_killed_process_left_of_it(tmp_path):
    out = tmp_path / "50-answers-5018.amphoe"
    dead, alive = tmp_path / f".{out.name}.{ended()}.part", tmp_path / f".{out.name}.{os.getppid()}.part"
    other, old = (tmp_path / f".{name}.amphoe.{ended()}.part" for name in ("อื่น", "เก่า"))
    for left in (dead, alive, other, old):
        left.write_bytes(b"half")
    os.utime(old, (time.time() - leftovers.A_DAY - 60,) * 2)

    with package.replacing(out) as part:
        part.write_bytes(b"whole")

    assert out.read_bytes() == b"whole"
    assert sorted(tmp_path.iterdir()) == sorted([out, alive, other]), "another computer may still write its own"


def test_a_name_with_brackets_is_no_pattern(tmp_path):
    out, near = tmp_path / "แผน[1].amphoe", tmp_path / f".แผน1.amphoe.{ended()}.part"
    near.write_bytes(b"half")

    leftovers.clear_parts(out)

    assert near.exists()
