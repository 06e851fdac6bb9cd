"""Verbs for setting up: init, card, trust, offices, backup, recovery, restore, demo."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from desktop.domain.errors import readable
from desktop.i18n import translate
from desktop.planning import exchange, office, safekeeping
from desktop.planning.exchange import revoking
from desktop.planning.workspace import Workspace
from desktop.verbs.base import Answer, Verbs


def add(verbs: Verbs) -> None:
    """Declare the verbs."""
    init = verbs.add("init", _init, "make the store and the keys of an office")
    init.add_argument("--office", required=True, metavar="CODE")
    init.add_argument("--kind", required=True, choices=("district", "province", "field"))
    init.add_argument("--name", required=True)
    init.add_argument("--person", required=True)
    init.add_argument("--position", default="")
    verbs.work("card", _card, "write this computer's office card").add_argument("out", type=Path)
    trust = verbs.write("trust", _trust, "accept an office card")
    trust.add_argument("card", type=Path)
    trust.add_argument("--fingerprint", default="")
    trust.add_argument("--replaces", action="store_true", help="it has a new key: the one known so far is revoked")
    verbs.work("offices", _offices, "computers whose cards are known")
    verbs.work("backup", _backup, "everything here in one age file under the recovery passphrase").add_argument(
        "out", type=Path
    )
    verbs.work("recovery", _recovery, "the recovery passphrase that opens this computer's backups")
    restore = verbs.add("restore", _restore, "make a backup the data of an empty folder")
    restore.add_argument("file", type=Path)
    restore.add_argument("--passphrase", default=os.environ.get("AMPHOEPLAN_RECOVERY", ""))
    demo = verbs.add("demo", _demo, "a district and its province with sample data, the whole line run once")
    demo.add_argument("folder", type=Path, nargs="?")


def _init(given: argparse.Namespace) -> dict[str, Any]:
    chosen = {name: getattr(given, name) for name in ("office", "kind", "name", "person", "position")}
    with office.init(given.home, **chosen) as workspace:
        who = workspace.identity
        said = {"office": who.office, "kind": who.kind, "name": who.name, "replica": who.replica}
        return {**said, "recovery": safekeeping.recovery(workspace)}


def _card(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    card = exchange.write_card(workspace, given.out)
    return {"file": readable(str(given.out)), "office": card.address, "fingerprint": card.fingerprint}


def _trust(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    card, outcomes = exchange.trust_card(workspace, given.card, given.fingerprint)
    said = {"office": card.address, "kind": card.kind, "replica": card.replica, "fingerprint": card.fingerprint}
    former = exchange.former(workspace, card)
    for one in former if given.replaces else ():
        revoking.revoke(workspace, one, reason=translate("Exchange", "It has new keys"))
    said["revoked" if given.replaces else "former"] = ", ".join(one.fingerprint for one in former)
    return {**said, "read_from_quarantine": [outcome.to_json() for outcome in outcomes]}


def _offices(workspace: Workspace, _given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    for row in exchange.offices(workspace):
        card = msgspec.to_builtins(row.card)
        known = {"how": row.how, "counts": not row.gone, "revoked": row.revoked}
        yield {**card, "fingerprint": row.card.fingerprint, **known}


def _backup(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    safekeeping.back_up(workspace, given.out)
    return {"file": readable(str(given.out)), "size": given.out.stat().st_size}


def _recovery(workspace: Workspace, _given: argparse.Namespace) -> dict[str, Any]:
    return {"recovery": safekeeping.recovery(workspace)}


def _restore(given: argparse.Namespace) -> dict[str, Any]:
    safekeeping.restore(given.file, given.home, given.passphrase)
    return {"home": readable(str(given.home))}


def _demo(given: argparse.Namespace) -> Any:
    from desktop.planning import demo

    rows = list(demo.run(given.folder or given.home))
    return Answer(rows, 0 if demo.agreed(rows) else 1)
