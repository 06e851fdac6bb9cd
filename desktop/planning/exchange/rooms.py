"""Where files stay that cannot be taken in yet: the waiting room and the quarantine, folders beside the store."""

import shutil
from pathlib import Path

from desktop.planning.workspace import Workspace
from desktop.sync import keys, package


def keep(workspace: Workspace, path: Path, room: str) -> Path:
    """Copy a file into `room`, named by its content."""
    folder = workspace.home / room
    folder.mkdir(exist_ok=True)
    kept = folder / f"{package.file_sha256(path)[:32]}.amphoe"
    if not kept.exists():
        with package.replacing(kept) as part:
            shutil.copyfile(path, part)
    return kept


def quarantined(workspace: Workspace) -> list[dict[str, str]]:
    """Files by senders who are not known here: name and the fingerprint of the key that signed."""
    found = []
    for path in sorted((workspace.home / "quarantine").glob("*.amphoe")):
        with package.opened(workspace.db, path) as plain:
            found.append({"file": path.name, "fingerprint": keys.fingerprint(package.signer(plain, path.name))})
    return found
