"""Who this computer is: its replica, its office and its keys, as the store remembers them."""

import sqlite3

import msgspec

from desktop.domain.authority import Grants

PROVINCE_DIGITS = 2


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """One installation: `kind` is province, district or field; `name` its short name within its office."""

    replica: str
    office: str
    kind: str
    name: str
    person: str = ""

    @property
    def writer(self) -> str:
        """The kind of office that it writes as: field laptops write as their district."""
        return "province" if self.kind == "province" else "district"

    @property
    def province(self) -> str:
        """The code of its province."""
        return self.office[:PROVINCE_DIGITS]

    def reads(self, scope: str, grants: Grants = frozenset()) -> bool:
        """Whether this computer may hold `scope` (design: a province reads all of it, others `50` and their own)."""
        return may_read(self.kind, self.office, scope, grants)


def may_read(kind: str, office: str, scope: str, grants: Grants = frozenset()) -> bool:
    """Whether a computer of this kind and office may hold `scope`, by its own right or by a grant."""
    base, _, sub = scope.partition("/")
    if sub == "desk":
        return kind == "province" and base == office
    if kind == "province":
        return base.startswith(office)
    return base in (office, office[:PROVINCE_DIGITS]) or (office, base) in grants


def read(db: sqlite3.Connection) -> Identity:
    """The identity that `write` left in the store."""
    said = dict(db.execute("SELECT key, value FROM meta WHERE key IN ('replica','office','kind','name','person')"))
    return Identity(**said)


def write(db: sqlite3.Connection, identity: Identity) -> None:
    """Remember `identity`."""
    for key in ("replica", "office", "kind", "name", "person"):
        say(db, key, getattr(identity, key))


def say(db: sqlite3.Connection, key: str, value: str) -> None:
    """Remember one setting of this store."""
    db.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def said(db: sqlite3.Connection, key: str, default: str = "") -> str:
    """What `say` remembered under `key`."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else default


def keep_secret(db: sqlite3.Connection, key: str, value: str) -> None:
    """Remember a private key."""
    db.execute("INSERT OR REPLACE INTO secret (key, value) VALUES (?, ?)", (key, value))


def secret(db: sqlite3.Connection, key: str) -> str:
    """A private key of this computer; "" when none was kept under that name."""
    row = db.execute("SELECT value FROM secret WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else ""
