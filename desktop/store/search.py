"""Finding records by any part of their text, Thai without spaces included, from one letter on.

Text and question pass through the same `search_key`, so Thai digits and the ways to type ำ do not matter.
Three letters and more go through the trigram index (`detail=none`: the hit is checked on the text itself).
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from desktop.domain.thai import search_key

TRIGRAM = 3
PAGE = 50
GATHERED, GATHERED_OF_MANY = 1 << 20, 8 << 20

INDEXED = """SELECT r.rid, r.id, r.kind, r.scope, t.text FROM search s
    JOIN search_text t ON t.rid = s.rowid JOIN record r ON r.rid = s.rowid
    WHERE search MATCH :trigrams AND instr(t.text, :text) {kind} LIMIT :limit"""
SCANNED = """SELECT r.rid, r.id, r.kind, r.scope, t.text FROM search_text t JOIN record r ON r.rid = t.rid
    WHERE instr(t.text, :text) {kind} LIMIT :limit"""


class Hit(msgspec.Struct, frozen=True):
    """A record whose text holds what was asked for."""

    id: str
    kind: str
    scope: str
    text: str


def search(db: sqlite3.Connection, text: str, *, kind: str = "", limit: int = PAGE) -> Iterator[Hit]:
    """Records that hold every word of `text`, at most `limit`."""
    words = search_key(text).split()
    if not words:
        return
    longest = max(words, key=len)
    query = INDEXED if len(longest) >= TRIGRAM else SCANNED
    asked = {"trigrams": trigrams(longest), "text": longest, "limit": -1 if len(words) > 1 else limit, "kind": kind}
    found = 0
    for row in db.execute(query.format(kind="AND r.kind = :kind" if kind else ""), asked):
        if all(word in row[4] for word in words):
            yield Hit(row[1], row[2], row[3], row[4])
            found += 1
        if found >= limit:
            return


def trigrams(word: str) -> str:
    """The FTS5 question that holds for texts with every three letters of `word`."""
    parts = dict.fromkeys(word[start : start + TRIGRAM] for start in range(len(word) - TRIGRAM + 1))
    return " AND ".join('"' + part.replace('"', '""') + '"' for part in parts)


@contextmanager
def many(db: sqlite3.Connection) -> Iterator[None]:
    """While many texts are entered the index gathers more in memory before it writes: fewer parts to join."""
    size = "INSERT INTO search (search, rank) VALUES ('hashsize', ?)"
    db.execute(size, (GATHERED_OF_MANY,))
    yield
    db.execute(size, (GATHERED,))


def join_parts(db: sqlite3.Connection) -> None:
    """Make the parts of the index one: after a rebuild there are many, and every question looks into each."""
    db.execute("INSERT INTO search (search) VALUES ('optimize')")


def enter(db: sqlite3.Connection, first: int, last: int) -> None:
    """Enter the texts of the records `first` to `last`, which only stand in their table so far, into the index."""
    query = "INSERT INTO search (rowid, text) SELECT rid, text FROM search_text WHERE rid BETWEEN ? AND ?"
    db.execute(query, (first, last))
