"""Noticing a copy: a token in the store and in the user's configuration, renewed in both by every start that writes.

Where they differ, this store is a clone, an old copy or a restored backup: another continuation may exist, so the
replica goes on under a new id (design: copies).
"""

import hashlib
import os
import secrets
import sqlite3
from pathlib import Path

from desktop.domain.ids import new_id
from desktop.paths import config_folder
from desktop.store import identity, journal

SAME, ELSEWHERE, OLDER = "", "elsewhere", "older"
"""The store as this computer's last start left it; one that was never started in this folder (a clone, a folder moved
or copied, a backup put back elsewhere); an older state put back into this folder."""


def found(db: sqlite3.Connection, home: Path) -> str:
    """How the store stands to the one that this computer's last start left: `SAME`, `ELSEWHERE` or `OLDER`."""
    said, file = identity.said(db, "token"), _file(home)
    if not said:
        return SAME  # begins here
    if not file.is_file():
        return ELSEWHERE
    return SAME if said in file.read_text(encoding="ascii", errors="replace").split() else OLDER


def renew(db: sqlite3.Connection, home: Path) -> None:
    """A new token in both places, inside the caller's transaction; `settle` follows once that has ended.

    Until then the old one counts too: killed in between, the store must not be taken for a copy of itself.
    """
    token, before = secrets.token_hex(16), identity.said(db, "token")
    identity.say(db, "token", token)
    _write(home, f"{token} {before}")


def settle(db: sqlite3.Connection, home: Path) -> None:
    """From now on only the token that stands in the store counts."""
    _write(home, identity.said(db, "token"))


def _write(home: Path, tokens: str) -> None:
    file = _file(home)
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(f".{os.getpid()}")
    part.write_text(tokens, encoding="ascii")
    part.replace(file)


def go_on(db: sqlite3.Connection) -> str:
    """From now on this computer writes under a new number, which it answers; what it wrote stays the old one's.

    The first change of the new replica names its predecessor (design: copies).
    """
    who, replica = identity.read(db), new_id()
    identity.say(db, "replica", replica)
    with journal.act(db, "continue") as act:
        act.set("continuation", replica, who.office, {"replica": replica, "predecessor": who.replica})
    return replica


def _file(home: Path) -> Path:
    name = hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:32]
    return config_folder() / "tokens" / name
