"""Noticing what happens beside the screens: other writers of the store, and forms that somebody left open."""

import sqlite3
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

POLL_MS = 1000
REST_MS = 30_000
IDLE = timedelta(minutes=10)


class Watch(QObject):
    """`changed` when another connection has written to the store, `idle` when a form has been untouched too long."""

    changed = Signal()
    idle = Signal()

    def __init__(self, db: sqlite3.Connection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._db = db
        self._version = _by_others(db)
        self._poll = QTimer(self)
        self._poll.timeout.connect(self.look)
        self._poll.start(POLL_MS)
        self._rest = QTimer(self)
        self._rest.timeout.connect(self.look_for_rest)
        self._rest.start(REST_MS)

    def look(self) -> None:
        """See now whether somebody else has written."""
        version = _by_others(self._db)
        if version != self._version:
            self._version = version
            self.changed.emit()

    def look_for_rest(self) -> None:
        """See now whether the form that is open has been untouched for ten minutes (design: one visit, one change)."""
        touched = self._db.execute("SELECT max(touched) FROM open_change").fetchone()[0]
        if touched and datetime.now(UTC) - datetime.fromisoformat(touched) >= IDLE:
            self.idle.emit()

    def stop(self) -> None:
        """No more looking; the store is about to be closed."""
        self._poll.stop()
        self._rest.stop()


def written(db: sqlite3.Connection) -> tuple[int, int]:
    """Another answer once anybody has written to the store, through `db` or any other connection."""
    return _by_others(db), db.total_changes


def _by_others(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA data_version").fetchone()[0])
