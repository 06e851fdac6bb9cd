"""A computer's keys: changing them after a loss or a doubt, and writing the reading key down for the safe."""

from pathlib import Path

from desktop.domain.errors import AppError
from desktop.domain.ids import new_id
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.workspace import Workspace
from desktop.store import database, identity, journal, pieces, revocations
from desktop.store.projection import refold
from desktop.store.standing import SELF_REVOKED
from desktop.sync import keys, package
from desktop.sync.keys import Card
from desktop.sync.manifest import seal_message


class SecretKeyError(AppError):
    """The reading key is only written down by somebody who knows what it opens."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "This file would hold the secret key of the computer: whoever has it reads every file ever sent to it.",
    )
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Write it only to a stick that goes into the office's safe, and repeat the command with --yes."
    )


class KeysAreNewError(AppError):
    """Keys that nobody has a card of yet would be lost, and with them what they have sealed."""

    template = QT_TRANSLATE_NOOP("Errors", "The keys of this computer are new already: nothing was sent with them yet.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors",
        "If only the card is lost, write it once more. If these keys, too, are in wrong hands and their card was"
        " accepted, repeat the command with --yes.",
    )


def change_keys(workspace: Workspace, out: Path, *, sure: bool = False) -> Card:
    """New keys for this computer, under a new replica number; its new card is written to `out`, and answered.

    The card is accepted as the first one was. What was written so far is sealed by the old key once more and stays
    valid up to there. Raises `CannotWriteFileError`, `KeysAreNewError` unless `sure`, and nothing has changed.
    """
    db = workspace.db
    who = workspace.identity
    if not sure and _unused(workspace):
        raise KeysAreNewError
    with database.transaction(db), package.replacing(out) as part:
        journal.close_open(db)
        _seal_streams(workspace)
        keys.change(db)
        identity.say(db, "replica", new_id())
        workspace.identity = identity.read(db)
        replica = workspace.identity.replica
        refold(db, revocations.revise(db))
        with journal.act(db, QT_TRANSLATE_NOOP("Verbs", "change_keys")) as act:
            act.set("continuation", replica, who.office, {"replica": replica, "predecessor": who.replica})
        return keys.write_card(db, part)


def _unused(workspace: Workspace) -> bool:
    """Whether the keys were changed, are not revoked, and no file has held anything under the number they came with."""
    db, replica = workspace.db, workspace.identity.replica
    if identity.said(db, SELF_REVOKED):
        return False
    find = "SELECT 1 FROM act JOIN stream s USING (stream) WHERE s.replica = ? AND verb = 'change_keys'"
    sent = """SELECT 1 FROM bundle b, json_each(CAST(b.report AS TEXT), '$.ranges') of, json_each(of.value) stream
        WHERE b.direction = 'out' AND stream.key = ?"""
    return bool(db.execute(find, (replica,)).fetchone()) and not db.execute(sent, (replica,)).fetchone()


def _seal_streams(workspace: Workspace) -> None:
    """Seal to its end every stream that this key has written, under whatever number, since the new one cannot."""
    db, key = workspace.db, identity.said(workspace.db, "sign_key")
    ours = {replica for replica, of in revocations.keys_of_replicas(db).items() if of == key}
    put = "INSERT OR REPLACE INTO seal (stream, seq, hash, key, signature) VALUES (?, ?, ?, ?, ?)"
    for among in pieces.every_stream(db).values():
        for one in (piece for piece in among if piece.seq and piece.replica in ours):
            message = seal_message(one.replica, one.scope, one.seq, one.hash.hex())
            db.execute(put, (one.key, one.seq, one.hash, key, keys.sign(db, message).hex()))


def write_secret_key(workspace: Workspace, out: Path, *, sure: bool) -> None:
    """Write the secret reading keys to `out`, as stock `age -d -i` takes them. Raises `SecretKeyError` unless sure."""
    if not sure:
        raise SecretKeyError
    who = workspace.identity
    lines = [f"# {who.office}/{who.name} – age -d -i {out.name} FILE.amphoe", *keys.reading_keys(workspace.db)]
    with package.replacing(out) as part:
        part.touch(mode=0o600)
        part.write_text("\n".join(lines) + "\n", encoding="utf-8")
