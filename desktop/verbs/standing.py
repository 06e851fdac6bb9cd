"""Verbs on what counts and what is kept: revoke, undo-import, new-key, secret-key, erase."""

import argparse
from pathlib import Path
from typing import Any

from msgspec import to_builtins

from desktop.domain.dates import parse_date
from desktop.domain.errors import readable
from desktop.planning import erasing
from desktop.planning.exchange import keychange, revoking, undoing
from desktop.planning.workspace import Workspace
from desktop.verbs.base import Verbs


def add(verbs: Verbs) -> None:
    """Declare the verbs."""
    revoke = verbs.write("revoke", _revoke, "a key counts no more: a lost laptop, a computer that others have used")
    revoke.add_argument("card", help="card file, OFFICE/NAME, fingerprint or key")
    up_to = "its work counts to the end of this day; without it, as far as it has come here"
    revoke.add_argument("--up-to", default="", metavar="DATE", help=up_to)
    revoke.add_argument("--reason", default="")
    revoke.add_argument("--dry-run", action="store_true", help="only list what would not count")
    revoke.add_argument("--lift", action="store_true", help="it was a mistake: the key counts again")
    undo = verbs.write("undo-import", _undo_import, "what a file brought counts no more here; nothing is deleted")
    undo.add_argument("bundle", metavar="BUNDLE_ID")
    undo.add_argument("--take-back", action="store_true", help="let it count again")
    new = verbs.write("new-key", _new_key, "new keys for this computer; write its new card to a file")
    new.add_argument("out", type=Path)
    new.add_argument("--yes", action="store_true", help="once more, though nothing was sent with the present ones")
    secret = verbs.work("secret-key", _secret_key, "write the key that opens files sent to this computer")
    secret.add_argument("out", type=Path)
    secret.add_argument("--yes", action="store_true", help="it goes into the office's safe")
    erase = verbs.write("erase", _erase, "private data dropped here and by every other holder, for good")
    erase.add_argument("kind")
    erase.add_argument("id")
    erase.add_argument("--change", action="append", default=[], metavar="CHANGE_ID", help="only this change of it")
    erase.add_argument("--reason", default="")


def _erase(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    touched = erasing.erase(workspace, given.kind, given.id, changes=given.change, reason=given.reason)
    return {"erased": touched}


def _revoke(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    card = revoking.find_card(workspace, given.card, gone=given.lift)
    said = {"office": card.address, "fingerprint": card.fingerprint}
    up_to = parse_date(given.up_to).isoformat() if given.up_to else ""
    if given.lift:
        revoking.lift(workspace, card)
        return {**said, "revoked": False}
    if given.dry_run:
        revoking.check_ours(workspace, card)
        listed = revoking.would_not_count(workspace, card, up_to)
        return {**said, "revoked": False, "uncounted": [to_builtins(one) for one in listed]}
    done = revoking.revoke(workspace, card, up_to=up_to, reason=given.reason)
    listed = list(done.uncounted)
    return {**said, "revoked": True, "since": done.since, "uncounted": [to_builtins(one) for one in listed]}


def _undo_import(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    act = undoing.take_back if given.take_back else undoing.undo_import
    return {"state": "counts" if given.take_back else "set_aside", **to_builtins(act(workspace, given.bundle))}


def _new_key(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    card = keychange.change_keys(workspace, given.out, sure=given.yes)
    return {"file": readable(str(given.out)), "office": card.address, "fingerprint": card.fingerprint}


def _secret_key(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    keychange.write_secret_key(workspace, given.out, sure=given.yes)
    return {"file": readable(str(given.out))}
