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


def same_as_left(db: sqlite3.Connection, home: Path) -> bool:
    """Whether the store is the one that this computer's last start left; a fresh one without token is."""
    said = identity.said(db, "token")
    file = _file(home)
    return not said or (file.is_file() and file.read_text(encoding="ascii") == said)


def renew(db: sqlite3.Connection, home: Path) -> None:
    """A new token in both places, inside the caller's transaction."""
    token = secrets.token_hex(16)
    identity.say(db, "token", token)
    file = _file(home)
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(f".{os.getpid()}")
    part.write_text(token, encoding="ascii")
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
