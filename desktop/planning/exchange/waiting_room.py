"""The waiting room: files that came before what they build on, each with what it needs, until that comes."""

from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from desktop.domain.changes import canonical
from desktop.planning.exchange import asking, rooms
from desktop.planning.exchange.log import now
from desktop.planning.exchange.outcome import Ask, Outcome
from desktop.planning.workspace import Workspace
from desktop.store import database, pieces

ROOM = "waiting"


class Waits(msgspec.Struct, frozen=True, kw_only=True):
    """A file that waits, as the store remembers it: whose it is, made when, what it asks for and what it brings.

    `why`: what else stands against it, once nothing is missing.
    """

    asks: list[Ask]
    sender: str = ""
    made: str = ""
    name: str = ""
    brings: list[tuple[str, str, int, str]] = []
    why: list[str] = []


def wait(workspace: Workspace, path: Path, outcome: Outcome) -> None:
    """Keep a file until what it builds on has come."""
    kept = rooms.keep(workspace, path, ROOM)
    name = Path(outcome.file).name
    waits = Waits(asks=outcome.asks, sender=outcome.sender, made=outcome.made, name=name, brings=outcome.brings)
    with database.transaction(workspace.db):
        before = workspace.db.execute("SELECT needs, at FROM waiting WHERE bundle = ?", (outcome.bundle,)).fetchone()
        if before is not None:
            waits = replace(waits, name=_waits(before[0]).name or waits.name)
        put = "INSERT OR REPLACE INTO waiting (bundle, file, needs, at) VALUES (?, ?, ?, ?)"
        at = before[1] if before else now()
        workspace.db.execute(put, (outcome.bundle, kept.name, canonical(waits), at))


def note_why(workspace: Workspace, bundle: str, outcome: Outcome) -> None:
    """What the file waited for has come, and it still cannot be taken in: say why."""
    with database.transaction(workspace.db):
        (needs,) = workspace.db.execute("SELECT needs FROM waiting WHERE bundle = ?", (bundle,)).fetchone()
        waits = _waits(needs)
        said = [text for name in ("message", "remedy") if (text := (outcome.error or {}).get(name))]
        why = [text.replace(outcome.file, waits.name) for text in said]
        waits = msgspec.structs.replace(waits, asks=[], why=why)
        workspace.db.execute("UPDATE waiting SET needs = ? WHERE bundle = ?", (canonical(waits), bundle))


def _waits(needs: bytes) -> Waits:
    """As stored; older stores kept sentences only, until the file is tried again."""
    try:
        return msgspec.json.decode(needs, type=Waits)
    except msgspec.ValidationError:
        return Waits(asks=[])


def waiting(workspace: Workspace) -> list[dict[str, Any]]:
    """Files that wait for earlier ones: what each needs in sentences that can be read out on the telephone.

    `request` is the same as a message to paste; `missing` tells that the file itself is not in its folder any more.
    """
    rows = workspace.db.execute("SELECT bundle, file, needs, at FROM waiting ORDER BY at, bundle").fetchall()
    return [_waiting(workspace, *row) for row in rows]


def _waiting(workspace: Workspace, bundle: str, file: str, needs: bytes, at: str) -> dict[str, Any]:
    waits = _waits(needs)
    sentences = asking.sentences(waits.asks) + waits.why
    if missing := not waiting_file(workspace, file).is_file():
        sentences.append(asking.gone(waits.sender, waits.name, waits.made))
    who = workspace.identity
    return {
        "bundle": bundle,
        "needs": sentences,
        "sentence": " ".join(sentences),
        "request": asking.request(sentences, waits.made, f"{who.office}/{who.name}"),
        "sender": waits.sender,
        "made": waits.made,
        "since": at,
        "file": waits.name,
        "missing": missing,
    }


def waiting_file(workspace: Workspace, name: str) -> Path:
    """Where a file that waits is kept."""
    return workspace.home / ROOM / name


def forget(workspace: Workspace, bundle: str) -> None:
    """A file waits no more: taken in, or not wanted any longer."""
    row = workspace.db.execute("SELECT file FROM waiting WHERE bundle = ?", (bundle,)).fetchone()
    if row is not None:
        with database.transaction(workspace.db):
            workspace.db.execute("DELETE FROM waiting WHERE bundle = ?", (bundle,))
        waiting_file(workspace, row[0]).unlink(missing_ok=True)


def forget_the_gone(workspace: Workspace) -> None:
    """Files that are not in the folder any more wait no longer once everything they brought has come otherwise."""
    for bundle, file, needs in workspace.db.execute("SELECT bundle, file, needs FROM waiting").fetchall():
        brings = _waits(needs).brings
        if brings and not waiting_file(workspace, file).is_file() and all(_here(workspace, *end) for end in brings):
            forget(workspace, bundle)


def _here(workspace: Workspace, replica: str, scope: str, last: int, after: str) -> bool:
    among = pieces.pieces(workspace.db, replica, scope)
    return pieces.holder(workspace.db, among, last, bytes.fromhex(after)) is not None
