"""What people do that writes to disks, each as one action in a room: `home` (and `config`) at work, `stick` beside it.

An action answers {"done": …} once it is acknowledged, or {"refused": code, "message", "remedy"}.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop.domain.errors import AppError
from desktop.planning import attachments, edit, exchange, office, safekeeping
from desktop.planning.workspace import Workspace
from desktop.sync import passphrase
from tests import offices

Said = dict[str, Any]


def start(room: Path) -> Said:
    """Open the store as every start that writes does."""
    with Workspace.open(room / "home") as workspace:
        office.begin(workspace)
        return {"done": workspace.identity.replica}


def put(room: Path) -> Said:
    """Name the village."""
    with Workspace.open(room / "home") as workspace:
        done = edit.put(workspace, "village", [{"id": offices.VILLAGE, "name": "บ้านใหม่"}])
        return {"done": list(done.ids)}


def export(room: Path) -> Said:
    """Write a whole file for the province onto the stick."""
    with Workspace.open(room / "home") as workspace:
        sent = exchange.export(workspace, room / "stick" / "out.amphoe", "50", full=True)
        return {"done": sent.bundle}


def take_in(room: Path) -> Said:
    """Take the file on the stick in."""
    with Workspace.open(room / "home") as workspace:
        outcome = exchange.receive(workspace, [room / "stick" / "in.amphoe"])[0]
    if outcome.error:
        return {
            "refused": outcome.error["code"],
            "message": outcome.error["message"],
            "remedy": outcome.error["remedy"],
        }
    return {"done": outcome.state}


def attach(room: Path) -> Said:
    """Attach the picture on the stick to the project."""
    with Workspace.open(room / "home") as workspace:
        return {"done": attachments.attach(workspace, offices.PROJECT, room / "stick" / "photo.jpg").attachment.id}


def back_up(room: Path) -> Said:
    """Write a backup onto the stick."""
    with Workspace.open(room / "home") as workspace:
        return {"done": str(safekeeping.back_up(workspace, room / "stick" / "out.age"))}


def restore(room: Path) -> Said:
    """Make the backup on the stick the data of a folder that has none."""
    safekeeping.restore(room / "stick" / "in.age", room / "home", (room / "passphrase").read_text())
    return {"done": True}


def _answering(action: Callable[[Path], Said]) -> Callable[[Path], Said]:
    def answer(room: Path) -> Said:
        try:
            return action(room)
        except AppError as error:
            return {"refused": error.code, "message": error.message, "remedy": error.remedy}

    return answer


ACTIONS = {action.__name__: _answering(action) for action in (start, put, export, take_in, attach, back_up, restore)}


def warm_up() -> None:
    """Import what the actions import on their way, so that it is not read anew in every fork."""
    import tarfile  # noqa: F401
    import tempfile
    import zipfile  # noqa: F401

    import pyrage  # noqa: F401
    from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: F401

    passphrase.LOG_N = 1  # deriving the key is not what is looked at here
    with tempfile.TemporaryDirectory() as folder, suppress(AppError):
        made = offices.offices(Path(folder))
        offices.a_village(made.district)
        made.carry(made.district, made.province)
        made.close()
