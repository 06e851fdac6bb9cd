"""The list of every file written and received, with what became of it."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from desktop.domain.changes import canonical
from desktop.planning.exchange.outcome import Outcome
from desktop.planning.exchange.reckoning import Reckoning
from desktop.planning.workspace import Workspace
from desktop.store import database
from desktop.sync import package


class LogRow(msgspec.Struct, frozen=True):
    """A file that was written or received."""

    at: str
    direction: str
    state: str
    file: str
    office: str
    bundle: str
    report: dict[str, Any]


def log(workspace: Workspace) -> list[LogRow]:
    """Everything written and received, newest first."""
    query = "SELECT at, direction, state, file, office, bundle, report FROM bundle ORDER BY n DESC"
    rows = workspace.db.execute(query)
    return [_log_row(row) for row in rows]


def _log_row(row: Sequence[Any]) -> LogRow:
    at, direction, state, file, office, bundle, report = row
    return LogRow(at, direction, state, file, office, bundle, msgspec.json.decode(report))


def reckoning_of(row: LogRow) -> Reckoning | None:
    """The counts and sums of a file that was taken in; None for any other, and where none were kept."""
    kept = row.report.get("reckoning")
    return msgspec.convert(kept, Reckoning) if kept else None


def note_received(workspace: Workspace, path: Path, outcome: Outcome) -> None:
    """Enter a file that came in."""
    sha256 = ""
    with suppress(OSError):
        sha256 = package.file_sha256(path)
    row = (outcome.bundle, outcome.state, outcome.file, sha256, outcome.sender, now(), canonical(outcome.to_json()))
    with database.transaction(workspace.db):
        workspace.db.execute(
            """INSERT INTO bundle (bundle, direction, state, file, sha256, office, at, report)
            VALUES (?, 'in', ?, ?, ?, ?, ?, ?)""",
            row,
        )


def now() -> str:
    """Wall time for people; it decides nothing."""
    return datetime.now(UTC).astimezone().isoformat(timespec="seconds")
