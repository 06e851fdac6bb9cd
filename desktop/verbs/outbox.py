"""Verbs of the ways to other offices: way, ways, outbox, send, receive."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from desktop.planning import exchange, outbox
from desktop.planning.workspace import Workspace
from desktop.sync.transport.way import KINDS, Way, fingerprint
from desktop.verbs.base import Answer, Verbs, read_input

PASSWORD = "AMPHOEPLAN_PASSWORD"  # noqa: S105 - the name of the variable
MEGABYTE = 1_000_000


def add(verbs: Verbs) -> None:
    """Declare the verbs."""
    verbs.work("ways", _ways, "the ways to other offices")
    way = verbs.write("way", _way, "enter, change, try or remove a way")
    way.add_argument("action", choices=tuple(ACTIONS))
    way.add_argument("name")
    way.add_argument("--kind", choices=KINDS)
    way.add_argument("--place", metavar="FOLDER|URL", help="a folder, https://… for WebDAV, or sftp://…")
    way.add_argument("--user")
    way.add_argument("--password-file", metavar="FILE|-", help=f"else from the variable {PASSWORD}")
    way.add_argument("--to", dest="office", metavar="OFFICE", help="to whom it leads")
    way.add_argument("--incoming", action=argparse.BooleanOptionalAction, help="files for us come in there")
    way.add_argument("--part-size", type=float, metavar="MB")
    box = verbs.write("outbox", _outbox, "what is on its way to other offices")
    box.add_argument("--withdraw", metavar="FILE")
    box.add_argument("--again", metavar="FILE", help="send once more what was never confirmed")
    send = verbs.write("send", _send, "send what is in the outbox, when it can")
    send.add_argument("--to", metavar="OFFICE[/NAME]", help="make a file for this office first")
    send.add_argument("--way", metavar="NAME")
    send.add_argument("--full", action="store_true", help="everything, from the beginning")
    send.add_argument("--now", action="store_true", help="also what waits for its time or stopped")
    take = verbs.write("receive", _receive, "take in what has come by the ways, or lies in folders")
    take.add_argument("folders", type=Path, nargs="*", metavar="FOLDER")
    take.add_argument("--way", action="append", default=[], metavar="NAME")
    take.add_argument("--dry-run", action="store_true")
    take.add_argument("--again", action="store_true", help="also what was refused before")


def _ways(workspace: Workspace, _given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    return map(_shown, outbox.ways(workspace))


def _shown(way: Way) -> dict[str, Any]:
    key = fingerprint(way.host_key) if way.host_key else ""
    return {**msgspec.to_builtins(way), "host_key": key}


def _way(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    return ACTIONS[given.action](workspace, given)


def _add(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    made = outbox.new_way(given.kind or "folder", given.name, _place(given) or "", **_more(given))
    return _shown(outbox.keep(workspace, made, _password(given)))


def _change(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    old = outbox.way(workspace, given.name)
    said = {"place": _place(given), "kind": given.kind, **_more(given)}
    changed = replace(old, **{name: value for name, value in said.items() if value is not None})
    outbox.keep(workspace, changed, _password(given))
    outbox.wake(workspace, changed.id)
    return _shown(changed)


def _try(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    way, files = outbox.attempt(workspace, given.name)
    return {**_shown(way), "files": files}


def _accept_key(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    outbox.forget_key(workspace, given.name)
    way, _files = outbox.attempt(workspace, given.name)
    outbox.wake(workspace, way.id)
    return _shown(way)


def _remove(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    return _shown(outbox.forget_way(workspace, given.name))


ACTIONS = {"add": _add, "change": _change, "try": _try, "accept-key": _accept_key, "remove": _remove}


def _place(given: argparse.Namespace) -> str | None:
    if given.place is None or "://" in given.place:
        return given.place if given.place is None else str(given.place)
    return str(Path(given.place).expanduser().absolute())


def _more(given: argparse.Namespace) -> dict[str, Any]:
    size = None if given.part_size is None else int(given.part_size * MEGABYTE)
    said = {"user": given.user, "office": given.office, "incoming": given.incoming, "part_bytes": size}
    return {name: value for name, value in said.items() if value is not None}


def _password(given: argparse.Namespace) -> str | None:
    if given.password_file is None:
        return os.environ.get(PASSWORD)
    return read_input(given.password_file).decode(errors="replace").rstrip("\r\n")


def _outbox(workspace: Workspace, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    if given.withdraw:
        outbox.withdraw(workspace, given.withdraw)
    if given.again:
        outbox.again(workspace, given.again)
    return (row.to_json() for row in outbox.rows(workspace))


def _send(workspace: Workspace, given: argparse.Namespace) -> Answer:
    if given.to:
        outbox.queue(workspace, given.to, given.way or outbox.way_to(workspace, given.to).id, full=given.full)
    tried = {letter.id for letter in outbox.send(workspace, everything=given.now)}
    shown = [row for row in outbox.rows(workspace) if row.letter.id in tried]
    failed = any(row.letter.state != outbox.SENT for row in shown)
    return Answer({"letters": [row.to_json() for row in shown]}, int(failed))


def _receive(workspace: Workspace, given: argparse.Namespace) -> Answer:
    named = [outbox.way(workspace, name) for name in given.way]
    named += [outbox.folder_way(folder) for folder in given.folders]
    got = outbox.receive(workspace, named, dry_run=given.dry_run, again=given.again)
    failed = [{"way": name, "error": {"code": error.code, "message": error.message, "remedy": error.remedy}}
              for name, error in got.inbox.failed]  # fmt: skip
    bad = any(outcome.state in (exchange.REFUSED, exchange.QUARANTINED) for outcome in got.outcomes)
    answer = {
        "bundles": [outcome.to_json() for outcome in got.outcomes],
        "already_here": got.inbox.here, "refused_before": got.inbox.refused, "for_others": got.inbox.others,
        "unfinished": got.inbox.unfinished, "failed": failed,
    }  # fmt: skip
    return Answer(answer, int(bad or bool(failed)))
