"""What a killed process left half done: files and folders that bear its number, cleared away by the next that comes."""

import glob
import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

A_DAY = 24 * 60 * 60
NUMBERED = re.compile(r"(\d+)(-\w+)?(\.part(\.\w+)?)?$")


@contextmanager
def bench(home: Path) -> Iterator[Path]:
    """A folder in the data folder `home` to unpack something in, gone afterwards."""
    room = home / "staging"
    room.mkdir(exist_ok=True)
    clear(room, "*")
    try:
        with TemporaryDirectory(prefix=f"{os.getpid()}-", dir=room) as folder:
            yield Path(folder)
    finally:
        with suppress(OSError):
            room.rmdir()


def clear(room: Path, pattern: str) -> None:
    """Remove what is named `pattern` in `room` and bears the number of a process that has ended."""
    for left in room.glob(pattern):
        if not _in_use(left):
            shutil.rmtree(left, ignore_errors=True) if left.is_dir() else left.unlink(missing_ok=True)


def clear_parts(out: Path) -> None:
    """Remove what killed processes left half written of the file `out`, and of other bundles in its folder for a day.

    Another computer may be writing into the same folder, so what is not of this name is left to rest a day first.
    """
    with suppress(OSError):
        for pattern in (f".{glob.escape(out.name)}.*.part", f".{glob.escape(out.stem)}.*.part{out.suffix}"):
            clear(out.parent, pattern)
        for left in out.parent.glob(".*.amphoe.*.part"):
            if time.time() - left.stat().st_mtime > A_DAY and not _in_use(left):
                left.unlink(missing_ok=True)


def _in_use(left: Path) -> bool:
    """Whether the process that `left` is named after may still work there; where that cannot be asked, for a day."""
    process = NUMBERED.search(left.name)
    if os.name != "posix" or process is None:
        return time.time() - left.stat().st_mtime < A_DAY
    try:
        os.kill(int(process[1]), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
