"""A file in parts under a size, for e-mail and chat: `NAME.amphoe.1of4`, joined by themselves in any order.

The parts are plain slices: `cat` or `copy /b` joins them too.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.sync import package
from desktop.sync.transport import disk
from desktop.sync.transport.errors import PartMissingError, PartsDifferError, PartsTooSmallError, PlaceMissingError
from desktop.sync.transport.way import TEMPORARY, Step

PART = re.compile(r"^(?P<file>.+\.amphoe)\.(?P<number>\d{1,3})of(?P<total>\d{1,3})(?: ?\(\d+\))?$", re.IGNORECASE)
MOST = 999


def names(name: str, size: int, part_bytes: int) -> list[str]:
    """The names of the parts of a file of `size` bytes; its own name when one is enough.

    Raises `PartsTooSmallError`.
    """
    if part_bytes <= 0 or (total := max(1, -(-size // part_bytes))) > MOST:
        raise PartsTooSmallError(size=part_bytes, file=name)
    return [name] if total == 1 else [f"{name}.{number}of{total}" for number in range(1, total + 1)]


def split(source: Path, folder: Path, name: str, part_bytes: int, step: Step) -> list[Path]:
    """Lay `source` into `folder` in parts of at most `part_bytes`, all or none. Raises `WayError`s."""
    if not folder.is_dir():
        raise PlaceMissingError(place=folder)
    size = source.stat().st_size
    made: list[Path] = []
    try:
        for number, part in enumerate(names(name, size, part_bytes)):
            start = number * part_bytes
            content = disk.told(disk.chunks(source, start, min(part_bytes, size - start)), step, size, start)
            disk.lay(folder, part, part + TEMPORARY, content)
            made.append(folder / part)
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        raise
    return made


def groups(paths: Iterable[Path]) -> tuple[list[Path], dict[str, list[Path]]]:
    """Whole files, and the parts of each file by its name, as given."""
    whole: list[Path] = []
    found: dict[str, list[Path]] = {}
    for path in paths:
        match = PART.match(path.name)
        if match is None:
            whole.append(path)
        else:
            found.setdefault(match["file"], []).append(path)
    return whole, found


def lacking(parts: Iterable[Path]) -> tuple[list[int], int]:
    """The numbers that are missing among the parts of one file, and of how many."""
    matches = [match for path in parts if (match := PART.match(path.name))]
    total = max((int(match["total"]) for match in matches), default=0)
    here = {int(match["number"]) for match in matches if int(match["total"]) == total}
    return [number for number in range(1, total + 1) if number not in here], total


def join(name: str, parts: list[Path], room: Path) -> Path:
    """The file `name` joined from its parts, in `room`. Raises `PartMissingError`, `PartsDifferError`."""
    missing, total = lacking(parts)
    if missing:
        raise PartMissingError(file=name, missing=", ".join(map(str, missing)), total=total)
    out = room / name
    with out.open("wb") as target:
        for path in _in_order(name, parts, total):
            for chunk in disk.chunks(path):
                target.write(chunk)
    return out


def _in_order(name: str, parts: list[Path], total: int) -> Iterator[Path]:
    for number in range(1, total + 1):
        same = [path for path in parts if _is(path, number, total)]
        if len({package.file_sha256(path) for path in same}) > 1:
            raise PartsDifferError(number=number, file=name)
        yield same[0]


def _is(path: Path, number: int, total: int) -> bool:
    match = PART.match(path.name)
    return match is not None and (int(match["number"]), int(match["total"])) == (number, total)
