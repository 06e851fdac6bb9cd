"""A folder of this computer, a network drive or a stick."""

import os
from pathlib import Path

from desktop.domain.causes import cause
from desktop.sync.transport import disk
from desktop.sync.transport.errors import PlaceMissingError, StickPulledError
from desktop.sync.transport.way import TEMPORARY, Found, Step


class FolderPlace:
    """Files laid into a folder and fetched from it."""

    host_key = ""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, source: Path, name: str, token: str, step: Step) -> None:
        """Lay `source` there as `name`. Raises what `disk.lay` raises."""
        self._look()
        content = disk.told(disk.chunks(source), step, source.stat().st_size)
        disk.lay(self._folder, name, token + TEMPORARY, content)

    def files(self) -> list[Found]:
        """Whole files that lie there. Raises `PlaceMissingError`, `StickPulledError`."""
        self._look()
        try:
            stats = [(path.name, path.stat()) for path in sorted(self._folder.iterdir()) if path.is_file()]
        except OSError as error:
            raise StickPulledError(place=self._folder, file="", cause=cause(error)) from error
        return [
            Found(name=name, size=stat.st_size, modified=str(stat.st_mtime_ns))
            for name, stat in stats
            if is_whole(name)
        ]

    def get(self, name: str, out: Path, step: Step) -> None:
        """Fetch `name` to `out`. Raises `StickPulledError`."""
        source = self._folder / name
        try:
            size = source.stat().st_size
            with out.open("wb") as target:
                for chunk in disk.told(disk.chunks(source), step, size):
                    target.write(chunk)
        except OSError as error:
            if error.errno in disk.FULL:  # this computer's own disk
                raise
            raise StickPulledError(place=self._folder, file=name, cause=cause(error)) from error

    def close(self) -> None:
        """Nothing to let go of."""

    def _look(self) -> None:
        if not os.path.isdir(self._folder):  # noqa: PTH112 - Path.is_dir raises for a name too long
            raise PlaceMissingError(place=self._folder)


def is_whole(name: str) -> bool:
    """Whether a name is one of a finished bundle or part: not hidden, not under way."""
    return ".amphoe" in name and not name.startswith(".") and not name.endswith((TEMPORARY, ".part", ".tmp"))
