"""Revoking a key: a lost laptop, a computer that somebody else has used. What it did up to a place still counts.

Whoever vouched for the computer revokes it: the province its desks and districts, a district its laptops.
"""

import os
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from desktop.domain.changes import change_id
from desktop.domain.errors import AppError
from desktop.domain.ids import derived_id
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.exchange.uncounted import Uncounted, beyond, sealed_by
from desktop.planning.workspace import Workspace
from desktop.store import database, journal, pieces, revocations
from desktop.store.identity import PROVINCE_DIGITS
from desktop.store.pieces import Piece
from desktop.store.projection import refold
from desktop.store.revocations import Honoured, Revocation, Revocations
from desktop.sync import keys, trust
from desktop.sync.keys import Card

VERB = QT_TRANSLATE_NOOP("Verbs", "revoke")


class NoSuchCardError(AppError):
    """No computer is known by that name."""

    template = QT_TRANSLATE_NOOP("Errors", "No computer {card} is known here.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "`amphoeplan offices` lists the computers whose cards are known.")


class SeveralKeysError(AppError):
    """The name is that of several keys, and only a person knows which is meant."""

    template = QT_TRANSLATE_NOOP("Errors", "{card} has several keys: {fingerprints}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "A computer that got new keys keeps its name. Say which by the eight groups of figures."
    )


class NotOursToRevokeError(AppError):
    """Another office vouches for that computer."""

    template = QT_TRANSLATE_NOOP("Errors", "The key of {card} is not this office's to revoke.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors",
        "The province revokes keys of its own computers and of its districts, a district those of its field laptops."
        " Nobody revokes the key of the computer they work on.",
    )


class Revoked(msgspec.Struct, frozen=True):
    """A computer whose key is revoked (or would be), since when, why, and what of its work does not count."""

    card: Card
    since: str
    reason: str
    honoured: Honoured
    uncounted: tuple[Uncounted, ...]
    ours: bool


def find_card(workspace: Workspace, said: str, *, gone: bool = False) -> Card:
    """The card in a file, or the known one of an address, fingerprint, key or replica.

    Of several keys of one name the one that is not revoked yet, with `gone` the one that is. Raises
    `NoSuchCardError`, `SeveralKeysError`.
    """
    if os.path.isfile(said):  # noqa: PTH113 - Path.is_file raises for a name too long
        return keys.read_card(Path(said))
    cards = trust.every_card(workspace.db).values()
    named = {
        card.sign_key: card for card in cards if said in (card.address, card.fingerprint, card.sign_key, card.replica)
    }
    if not named:
        raise NoSuchCardError(card=said)
    revoked = trust.revoked(workspace.db)
    meant = [card for key, card in named.items() if (key in revoked) == gone] or list(named.values())
    if len(meant) > 1:
        raise SeveralKeysError(card=said, fingerprints=" · ".join(card.fingerprint for card in meant))
    return meant[0]


def revoke(workspace: Workspace, card: Card, *, up_to: str = "", reason: str = "") -> Revoked:
    """Revoke the key of `card`, or move the place up to which its work counts.

    Counts what is here now, with `up_to` (a day, YYYY-MM-DD) only what was made until then. Every office that hears
    of it comes to the same. Raises `NotOursToRevokeError`.
    """
    check_ours(workspace, card)
    db = workspace.db
    with database.transaction(db):
        journal.close_open(db)
        known = trust.revoked(db).get(card.sign_key)
        fields = {
            "key": card.sign_key,
            "office": card.office,
            "name": card.name,
            "since": known.since if known else datetime.now(UTC).astimezone().date().isoformat(),
            "honoured": places(workspace, card, up_to),
            "deleted": None,
        } | ({"reason": reason} if reason else {})
        with journal.act(db, VERB, reason=reason) as act:
            act.set("revocation", derived_id("revocation", card.sign_key), workspace.identity.office, fields)
        refold(db, revocations.revise(db))
    return next(one for one in revoked(workspace) if one.card.sign_key == card.sign_key)


def lift(workspace: Workspace, card: Card) -> None:
    """The key of `card` counts again, as if it had never been revoked. Raises `NotOursToRevokeError`, `NoSuchCard…`."""
    check_ours(workspace, card)
    db = workspace.db
    with database.transaction(db):
        if card.sign_key not in trust.revoked(db):
            raise NoSuchCardError(card=card.address)
        with journal.act(db, VERB) as act:
            record = derived_id("revocation", card.sign_key)
            act.set("revocation", record, workspace.identity.office, {"deleted": True})
        refold(db, revocations.revise(db))


def check_ours(workspace: Workspace, card: Card) -> None:
    """Raise `NotOursToRevokeError` unless this office vouches for `card`."""
    if not is_ours(workspace, card):
        raise NotOursToRevokeError(card=card.address)


def is_ours(workspace: Workspace, card: Card) -> bool:
    """Whether this office may revoke the key of `card`."""
    who = workspace.identity
    if who.kind == "field" or card.sign_key == keys.own_card(workspace.db).sign_key:
        return False
    if len(who.office) == PROVINCE_DIGITS:
        return card.office.startswith(who.office)
    return card.kind == "field" and card.office == who.office


def places(workspace: Workspace, card: Card, up_to: str = "") -> Honoured:
    """Where the streams of the card's key stand here, or stood at the end of the day `up_to` (by wall time)."""
    found: Honoured = {}
    for piece in sealed_by(workspace, card):
        seq = _last_until(workspace, piece, up_to) if up_to else piece.seq
        full_hash = pieces.hash_at(workspace.db, piece, seq)
        if seq and full_hash is not None:
            found.setdefault(piece.scope, {})[piece.name] = [seq, change_id(full_hash)]
    return found


def _last_until(workspace: Workspace, piece: Piece, day: str) -> int:
    query = "SELECT min(first) FROM act WHERE stream = ? AND substr(at, 1, 10) > ?"
    first = workspace.db.execute(query, (piece.key, day)).fetchone()[0]
    return piece.seq if first is None else int(first) - 1


def would_not_count(workspace: Workspace, card: Card, up_to: str = "") -> list[Uncounted]:
    """What of the card's work would not count if its key were revoked with this day."""
    found = Revocations(workspace.db)
    honoured = places(workspace, card, up_to)
    found.by_key[card.sign_key] = Revocation(card.sign_key, workspace.identity.office, {}, honoured)
    return beyond(workspace, found, sealed_by(workspace, card))


def revoked(workspace: Workspace) -> list[Revoked]:
    """Every computer whose key is revoked, with what of its work does not count."""
    found = Revocations(workspace.db)
    cards = {card.sign_key: card for card in trust.every_card(workspace.db).values()}
    return [
        Revoked(
            card,
            one.since,
            _reason(one),
            one.honoured,
            tuple(beyond(workspace, found, sealed_by(workspace, card))),
            is_ours(workspace, card),
        )
        for key, one in sorted(found.by_key.items())
        if (card := cards.get(key) or _said(one))
    ]


def _reason(one: Revocation) -> str:
    if not one.said:
        return translate("Exchange", "Accepted by a revoked key")
    return str(one.fields.get("reason") or "")


def _said(one: Revocation) -> Card:
    """What the revocation itself says of a computer whose card is not known here."""
    office, name = (str(one.fields.get(field) or "") for field in ("office", "name"))
    return Card(office=office, kind="", name=name, replica="", sign_key=one.key, age_key="")
