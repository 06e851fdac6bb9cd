"""Finding by any part of the text: the first 50 results, beside a bare FTS5 query with the same text."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import perf_counter

from build.measures.children import Measured
from desktop.store import database
from desktop.store.search import PAGE, search

ASKED = 400
BARE = "CREATE VIRTUAL TABLE temp.bare USING fts5 (text, tokenize='trigram')"


def first_page(home: str) -> Measured:
    """95th percentile in milliseconds of our search and of the bare one, over texts of 3 to 12 letters."""
    db = database.connect(Path(home))
    questions = _questions(db)
    db.execute(BARE)
    db.execute("INSERT INTO temp.bare (rowid, text) SELECT rid, text FROM search_text")
    ours = _percentile(questions, lambda text: list(search(db, text)))
    bare = _percentile(questions, lambda text: _bare(db, text))
    found = [len(list(search(db, text))) for text in questions]
    wrong = sum(len(_bare(db, text)) != count for text, count in zip(questions, found, strict=True))
    return {"ours": ours, "bare": bare, "asked": len(questions), "wrong": wrong}


def _questions(db: sqlite3.Connection) -> list[str]:
    """Parts of texts that are there, from 3 letters to 12, some of them frequent."""
    draw = Random(50)  # noqa: S311 - which texts are asked for
    (last,) = db.execute("SELECT max(rid) FROM search_text").fetchone()
    texts: list[str] = []
    while len(texts) < ASKED:
        row = db.execute("SELECT text FROM search_text WHERE rid = ?", (draw.randint(1, last),)).fetchone()
        length = draw.randint(3, 12)
        start = draw.randint(0, max(len(row[0]) - length, 0)) if row else 0
        part = row[0][start : start + length] if row else ""
        if len(part) == length and " " not in part:
            texts.append(part)
    return texts


def _bare(db: sqlite3.Connection, text: str) -> list[tuple[int, str]]:
    asked = '"' + text.replace('"', '""') + '"'
    return db.execute("SELECT rowid, text FROM temp.bare WHERE bare MATCH ? LIMIT ?", (asked, PAGE)).fetchall()


def _percentile(questions: list[str], ask: Callable[[str], object]) -> float:
    taken = []
    for text in questions:
        started = perf_counter()
        ask(text)
        taken.append(perf_counter() - started)
    return sorted(taken)[int(len(taken) * 0.95)] * 1000


MEASUREMENTS = {"first_page": first_page}
