"""What this person's window remembers on this computer: one JSON file, no registry.

Nothing here is data of the office; losing the file loses widths and places of windows only.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec
from msgspec.structs import asdict


class Settings(msgspec.Struct, kw_only=True):
    """Everything remembered, with its defaults. Change a field, then `save()`."""

    language: str = "th"
    scheme: str = "system"
    geometry: str = ""
    screen: str = ""
    person: str = ""
    cycle: int = 0
    hidden_columns: dict[str, list[str]] = {}
    column_widths: dict[str, dict[str, int]] = {}
    last_folder: str = ""
    own: dict[str, str] = {}
    _path: str = ""

    @property
    def folder(self) -> Path:
        """Where a dialog for files begins: where the last one ended."""
        return Path(self.last_folder or Path.home())

    def save(self) -> None:
        """Write the file, or keep silent where the folder cannot be written: work goes on without it."""
        if not self._path:
            return
        path = Path(self._path)
        new = path.with_name(path.name + ".new")
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            new.write_bytes(msgspec.json.format(msgspec.json.encode(_without_path(self)), indent=1))
            new.replace(path)


def load(path: Path) -> Settings:
    """The settings kept in `path`; defaults where there is none or it is damaged."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Settings, strict=True)
    except (OSError, msgspec.DecodeError):
        found = Settings()
    found._path = str(path)
    return found


def _without_path(settings: Settings) -> dict[str, object]:
    return {name: value for name, value in asdict(settings).items() if name != "_path"}
