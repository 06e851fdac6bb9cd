"""An office's data as one person works with it: the open store, who this computer is, who is working.

Every thread opens its own; a job in the background uses `Workspace.open(home)` again.
"""

import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from desktop.domain.record import Record
from desktop.store import database, identity, records
from desktop.store.identity import Identity

R = TypeVar("R", bound=Record)


class Workspace:
    """The store in `home`, ready to read and to write."""

    def __init__(self, home: Path, db: sqlite3.Connection) -> None:
        self.home = home
        self.db = db
        self.identity: Identity = identity.read(db)

    @classmethod
    def open(cls, home: Path) -> "Workspace":
        """The workspace in `home`. Raises `NoStoreError`, `StoreDamagedError`, `StoreTooNewError`."""
        return cls(home, database.connect(home))

    def close(self) -> None:
        """Let go of the store."""
        self.db.close()

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def get(self, kind: type[R], record: str) -> R:
        """The record with this id. Raises `NoSuchRecordError`."""
        return records.get(self.db, kind, record)

    def find(self, kind: type[R], record: str) -> R | None:
        """The record with this id, or None."""
        return records.find(self.db, kind, record)

    def every(self, kind: type[R], where: str = "1", **values: Any) -> list[R]:
        """The living records of `kind` for which the SQL condition `where` holds."""
        return records.every(self.db, kind, where, **values)
