"""Fetching: which files of a place are new here, by their content, and each of them fetched whole.

What this program names for another office is left there, as is what grows or carries a temporary name; parts are
joined once all have come.
"""

import hashlib
import re
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from desktop.i18n import translate
from desktop.planning.outbox import private, seen
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.store import database
from desktop.sync import package
from desktop.sync.transport import parts
from desktop.sync.transport.errors import PartMissingError, WayError
from desktop.sync.transport.way import FOLDER, Found, Place, Way

ROOM = "inbox"
FOR = re.compile(r"^\d{2,4}-(?P<office>\d{2,4})-\d{4}-\d\d-\d\d")
"""How this program names its files: from, to, day."""

YOUNG_SECONDS, GROWTH_SECONDS = 30, 0.5


class Inbox(msgspec.Struct):
    """`new` files to take in; how many are `here` already, were `refused` before, are for `others`.

    `unfinished` says of files that are not whole yet why; `failed` names ways that did not lead there.
    """

    new: list[Path] = msgspec.field(default_factory=list)
    here: int = 0
    refused: int = 0
    others: int = 0
    unfinished: list[str] = msgspec.field(default_factory=list)
    failed: list[tuple[str, WayError]] = msgspec.field(default_factory=list)


class Visit(msgspec.Struct, frozen=True):
    """One look at one place."""

    workspace: Workspace
    way: Way
    memory: seen.Seen
    found: Inbox
    again: bool
    progress: Progress


class _Lump(msgspec.Struct, frozen=True):
    """One bundle as it lies there: one file, or its parts."""

    name: str
    files: tuple[Found, ...]

    @property
    def size(self) -> int:
        return sum(one.size for one in self.files)

    @property
    def modified(self) -> str:
        return " ".join(one.modified for one in self.files)


def fetch(visit: Visit, place: Place) -> None:
    """Add to `visit.found` what lies in the place. Raises `WayError`s."""
    lying = place.files()
    growing = _growing(visit.way, lying)
    known = visit.memory.files.setdefault(visit.way.id, {})
    lumps = _lumps(visit, [one for one in lying if one.name not in growing])
    visit.found.unfinished += [translate("Outbox", "{file} is still being copied", file=name) for name in growing]
    for lump in lumps:
        if _for_another(visit, lump.name):
            visit.found.others += 1
        else:
            _take(visit, place, lump, known)
    for gone in set(known) - {lump.name for lump in lumps}:
        del known[gone]
    _tidy(visit)


def _take(visit: Visit, place: Place, lump: _Lump, known: dict[str, tuple[int, str, str]]) -> None:
    size, modified, sha256 = known.get(lump.name, (0, "", ""))
    if (size, modified) == (lump.size, lump.modified) and _is_old(visit, sha256):
        return
    path = _whole(visit, place, lump)
    sha256 = package.file_sha256(path)
    known[lump.name] = (lump.size, lump.modified, sha256)
    if not _is_old(visit, sha256):
        visit.found.new.append(path)


def _is_old(visit: Visit, sha256: str) -> bool:
    """Whether a content was made, read or refused here before; counts it if so."""
    found = seen.known(visit.workspace, sha256)
    visit.found.here += found == seen.HERE
    visit.found.refused += found == seen.REFUSED and not visit.again
    return found == seen.HERE or (found == seen.REFUSED and not visit.again)


def _whole(visit: Visit, place: Place, lump: _Lump) -> Path:
    """The file of a lump on this computer: where it lies, or fetched and joined."""
    if visit.way.kind == FOLDER and len(lump.files) == 1 and not parts.PART.match(lump.files[0].name):
        return Path(visit.way.place) / lump.name
    room = _room(visit) / hashlib.sha256(lump.name.encode()).hexdigest()[:8]
    room.mkdir(exist_ok=True)
    fetched = [_fetched(visit, place, one, room / _safe(one.name)) for one in lump.files]
    if not parts.PART.match(lump.files[0].name):
        return fetched[0]
    joined = parts.join(_safe(lump.name), fetched, room)
    for part in fetched:
        part.unlink()
    return joined


def _fetched(visit: Visit, place: Place, one: Found, out: Path) -> Path:
    say = translate("Outbox", "Fetching {file}", file=one.name)

    def step(done: int, total: int) -> None:
        visit.progress.step(done, total=total, text=say)

    part = out.with_name(f"{out.name}.part")
    try:
        with database.disk_faults():
            place.get(one.name, part, step)
            part.replace(out)
    finally:
        part.unlink(missing_ok=True)
    return out


def _lumps(visit: Visit, lying: Sequence[Found]) -> list[_Lump]:
    whole, split = parts.groups(Path(one.name) for one in lying)
    by_name = {one.name: one for one in lying}
    lumps = [_Lump(path.name, (by_name[path.name],)) for path in whole]
    for name, paths in split.items():
        missing, total = parts.lacking(paths)
        if missing:
            told = PartMissingError(file=name, missing=", ".join(map(str, missing)), total=total)
            visit.found.unfinished.append(told.message)
        else:
            lumps.append(_Lump(name, tuple(by_name[path.name] for path in paths)))
    return lumps


def _for_another(visit: Visit, name: str) -> bool:
    """Whether a file is named for another office; where that is an error, it can still be chosen by hand."""
    match = FOR.match(name)
    return match is not None and match["office"] != visit.workspace.identity.office


def _growing(way: Way, lying: Sequence[Found]) -> list[str]:
    """Names of files in a folder that another program is still writing."""
    if way.kind != FOLDER:
        return []
    young = [one for one in lying if time.time() - int(one.modified) / 1e9 < YOUNG_SECONDS]
    if young:
        time.sleep(GROWTH_SECONDS)
    return [one.name for one in young if _size(Path(way.place) / one.name) != one.size]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _room(visit: Visit) -> Path:
    room = private.folder(visit.workspace.home, ROOM) / hashlib.sha256(visit.way.id.encode()).hexdigest()[:8]
    room.mkdir(exist_ok=True)
    return room


def _tidy(visit: Visit) -> None:
    """Copies of files that have been taken in since are not needed any more."""
    needed = {path.parent for path in visit.found.new}
    for folder in _room(visit).iterdir():
        if folder not in needed:
            shutil.rmtree(folder, ignore_errors=True)


def _safe(name: str) -> str:
    """A file name from elsewhere, in letters that no system takes for anything else."""
    return re.sub(r"[^\w.() -]", "_", name).lstrip(".")
