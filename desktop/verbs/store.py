"""Verbs over records: kinds, put, get, attach, rm, history, search, undo, redo, verify, vector, digest."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec import to_builtins
from msgspec.structs import asdict

from desktop.domain import kinds
from desktop.domain.attachment import ABOUT
from desktop.domain.errors import AppError, readable
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import arrival, attachments, edit, history, query
from desktop.planning.workspace import Workspace
from desktop.store import search, standing, vectors
from desktop.store.verify import verify
from desktop.verbs.base import Answer, Verbs, number, read_input


class LineUnreadableError(AppError):
    """A line of NDJSON that is no object."""

    template = QT_TRANSLATE_NOOP("Errors", "this is not a JSON object ({cause})")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Nothing was written. Correct the line and put all of them again.")


class ConditionError(AppError):
    """`--where` is not FIELD=VALUE, or the kind has no such field."""

    template = QT_TRANSLATE_NOOP("Errors", "“{condition}” is no condition on {kind}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Write --where FIELD=VALUE; `amphoeplan kinds` lists the fields of every kind."
    )


def add(verbs: Verbs) -> None:
    """Declare the verbs."""
    verbs.add("kinds", _kinds, "every kind with its fields, types and units")
    put = verbs.write("put", _put, "NDJSON objects in, one act, all or nothing")
    put.add_argument("kind")
    put.add_argument("file", nargs="?", default="-")
    put.add_argument("--scope", default="")
    get = verbs.work("get", _get, "records of a kind")
    get.add_argument("kind")
    get.add_argument("--id", default="")
    get.add_argument("--where", action="append", default=[], metavar="FIELD=VALUE")
    get.add_argument("--deleted", action="store_true")
    get.add_argument(
        "--arrival", nargs="?", const="", metavar="OFFICE", help="whether the office above (or OFFICE) has each of them"
    )
    attach = verbs.write("attach", _attach, "attach a file to a record")
    attach.add_argument("id")
    attach.add_argument("file", type=Path)
    attach.add_argument("--about", default="", choices=tuple(ABOUT))
    attach.add_argument("--note", default="")
    circle = attach.add_mutually_exclusive_group()
    circle.add_argument("--private", action="store_true", default=None, help="for the computers of the office alone")
    circle.add_argument("--open", dest="private", action="store_false", help="goes wherever its record goes")
    saved = verbs.work("attachment", _attachment, "write an attached file to OUT, a file or a folder")
    saved.add_argument("id")
    saved.add_argument("out", type=Path)
    remove = verbs.write("rm", _rm, "delete records and what belongs to them")
    remove.add_argument("kind")
    remove.add_argument("id", nargs="+")
    told = verbs.work("history", _history, "each change of a record")
    told.add_argument("kind")
    told.add_argument("id")
    find = verbs.work("search", _search, "full text, Thai-aware")
    find.add_argument("text")
    find.add_argument("--kind", default="")
    find.add_argument("--limit", type=number, default=search.PAGE)
    verbs.write("undo", _undo, "take an act back").add_argument("act", nargs="?", default="")
    verbs.write("redo", lambda workspace, _given: to_builtins(history.redo(workspace)), "do it again")
    verbs.work("verify", _verify, "check hash chains, projection and integrity")
    verbs.work("vector", lambda workspace, _given: vectors.vector(workspace.db), "what is here per stream")
    verbs.work("digest", _digest, "a hash of the state, equal where the records are").add_argument(
        "--scope", default=""
    )


def _kinds(_given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    return query.describe()


def _put(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    written = edit.put_lines(workspace, given.kind, _objects(read_input(given.file)), scope=given.scope)
    counts = {name: getattr(written, name) for name in ("created", "updated", "unchanged")}
    return {**counts, "act": written.act, "ids": list(written.ids)}


def _objects(text: bytes) -> Iterator[tuple[int, dict[str, Any] | AppError]]:
    for place, line in enumerate(text.removeprefix(b"\xef\xbb\xbf").splitlines(), 1):
        if line.strip():
            try:
                yield place, msgspec.json.decode(line, type=dict[str, Any])
            except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
                yield place, LineUnreadableError(cause=error)


def _get(workspace: Workspace, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    where = dict(_condition(given.kind, one) for one in given.where)
    rows = query.rows(workspace, given.kind, record=given.id, where=where, deleted=given.deleted)
    return rows if given.arrival is None else _with_arrival(workspace, given.kind, list(rows), given.arrival)


def _with_arrival(workspace: Workspace, kind: str, rows: list[dict[str, Any]], office: str) -> Iterator[dict[str, Any]]:
    """Each row with how far it has come: no_file, in_file, earlier or confirmed, and since when."""
    kinds.struct(kind)
    found = arrival.arrivals(workspace, kind, [row["id"] for row in rows], office)
    return ({**row, "arrival": to_builtins(found[row["id"]])} for row in rows)


def _condition(kind: str, text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    allowed = not kinds.known(kind) or name in ("id", "scope", "reference", "deleted") or name in kinds.fields(kind)
    if not equals or not allowed:
        raise ConditionError(condition=text, kind=kind)
    return name, value


def _attach(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    row = attachments.attach(workspace, given.id, given.file, private=given.private, about=given.about, note=given.note)
    one = row.attachment
    return {"id": one.id, "record": one.record, "sha256": one.sha256, "size": one.size, "private": row.private}


def _attachment(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    return {"file": readable(str(attachments.save(workspace, given.id, given.out)))}


def _rm(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    kinds.struct(given.kind)
    written = edit.remove(workspace, given.kind, given.id)
    return {"deleted": len(written.ids), "act": written.act, "ids": list(written.ids)}


def _history(workspace: Workspace, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    return (to_builtins(row) for row in history.history(workspace, given.kind, given.id))


def _search(workspace: Workspace, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    found = search.search(workspace.db, given.text, kind=given.kind, limit=given.limit)
    return ({"id": hit.id, "kind": hit.kind, "scope": hit.scope, "text": hit.text} for hit in found)


def _undo(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    return asdict(history.undo(workspace, given.act))


def _verify(workspace: Workspace, _given: argparse.Namespace) -> Answer:
    found = verify(workspace.db)
    return Answer({"clean": found.clean, **to_builtins(found)}, 0 if found.clean else 1)


def _digest(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    scopes = vectors.digests(workspace.db, given.scope)
    total = sum(int(one, 16) for one in scopes.values()) % (1 << 256)
    left_out = [to_builtins(one) for one in standing.left_out(workspace.db)]
    return {"digest": f"{total:064x}", "scopes": scopes} | ({"left_out": left_out} if left_out else {})
