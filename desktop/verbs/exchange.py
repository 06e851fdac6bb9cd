"""Verbs of exchange: export, inspect, import, waiting, quarantine."""

import argparse
from pathlib import Path
from typing import Any

from desktop.domain.errors import readable
from desktop.planning import exchange
from desktop.planning.workspace import Workspace
from desktop.verbs.base import Answer, Verbs


def add(verbs: Verbs) -> None:
    """Declare the verbs."""
    export = verbs.write("export", _export, "write what an office lacks to a file")
    export.add_argument("out", type=Path)
    export.add_argument("--to", required=True, metavar="OFFICE[/NAME]")
    export.add_argument("--full", action="store_true", help="everything, from the beginning")
    export.add_argument("--plain", action="store_true", help="not encrypted")
    export.add_argument("--private", action="store_true", help="personal data too, which another office asked for")
    verbs.work("inspect", _inspect, "what a file says of itself").add_argument("bundle", type=Path)
    take = verbs.write("import", _import, "take files in")
    take.add_argument("bundles", type=Path, nargs="+", metavar="BUNDLE")
    take.add_argument("--dry-run", action="store_true")
    past = "also what goes on with work that was set aside here"
    take.add_argument("--past-set-aside", action="store_true", help=past)
    without = "go on without parts that nobody has any more, for this reason"
    take.add_argument("--accept-gap", nargs="?", const="", metavar="REASON", help=without)
    verbs.work("waiting", lambda workspace, _given: exchange.waiting(workspace), "files that wait for earlier ones")
    verbs.work("quarantine", lambda workspace, _given: exchange.quarantined(workspace), "files by unknown senders")


def _export(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    sent = exchange.export(workspace, given.out, given.to, full=given.full, plain=given.plain, private=given.private)
    return {
        "bundle": sent.bundle,
        "file": readable(str(sent.path)),
        "changes": sent.changes,
        "size": sent.size,
        "encrypted": sent.encrypted,
        "readers": list(sent.readers),
    }


def _inspect(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    return exchange.inspect(workspace, given.bundle).to_json()


def _import(workspace: Workspace, given: argparse.Namespace) -> Answer:
    seen = exchange.receive(workspace, given.bundles, dry_run=True) if given.past_set_aside else ()
    options = {"dry_run": given.dry_run, "accept_gap": given.accept_gap, "expected": seen}
    outcomes = exchange.receive(workspace, given.bundles, **options)
    failed = any(outcome.state in (exchange.REFUSED, exchange.QUARANTINED) for outcome in outcomes)
    return Answer({"bundles": [outcome.to_json() for outcome in outcomes]}, int(failed))
