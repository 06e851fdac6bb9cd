"""Office cards: this computer's own, those accepted here, and those that came as records."""

from collections.abc import Collection
from pathlib import Path

import msgspec

from desktop.domain.dates import short_date
from desktop.domain.errors import AppError
from desktop.domain.ids import derived_id
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.exchange.outcome import Outcome
from desktop.planning.exchange.receiving import retry_quarantine
from desktop.planning.workspace import Workspace
from desktop.store import database, journal, revocations
from desktop.store.projection import refold
from desktop.store.revocations import Revocation, Revocations
from desktop.sync import keys, package, trust
from desktop.sync.keys import Card


class FingerprintDiffersError(AppError):
    """The eight groups read out do not fit the card."""

    template = QT_TRANSLATE_NOOP("Errors", "The figures do not fit this card. It shows {fingerprint}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Do not accept it. Ask the office to send its card once more.")


class RevokedCardError(AppError):
    """The card's key is revoked."""

    template = QT_TRANSLATE_NOOP("Errors", "The key of {card} was revoked on {since}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Let that computer get a new key, and accept its new card.")


class OfficeRow(msgspec.Struct, frozen=True):
    """A computer whose card is known, and how: `self`, `hand`, `record` or `distrusted` (by revoked keys alone).

    `gone`: its work counts no more; `revoked` is the day since when, where that is known.
    """

    card: Card
    how: str
    gone: bool = False
    revoked: str = ""


def write_card(workspace: Workspace, out: Path) -> Card:
    """Write this computer's card to `out`. Raises `CannotWriteFileError`."""
    with package.replacing(out) as part:
        return keys.write_card(workspace.db, part)


def trust_card(workspace: Workspace, path: Path, fingerprint: str = "") -> tuple[Card, list[Outcome]]:
    """Accept the card in `path`; files that waited for it in quarantine are read at once.

    With `fingerprint`, only if it fits. Raises `CardDamagedError`, `FingerprintDiffersError`, `RevokedCardError`.
    """
    card = keys.read_card(path)
    if fingerprint and fingerprint.split() != card.fingerprint.split():
        raise FingerprintDiffersError(fingerprint=card.fingerprint)
    if (gone := trust.revoked(workspace.db).get(card.sign_key)) is not None:
        raise RevokedCardError(card=card.address, since=short_date(gone.since))
    with database.transaction(workspace.db):
        trust.accept(workspace.db, card, fingerprint or "hand")
        _pass_on(workspace, card)
        refold(workspace.db, revocations.revise(workspace.db))
    return card, retry_quarantine(workspace)


def former(workspace: Workspace, card: Card) -> list[Card]:
    """Living cards of the same office and name as `card` with another key: what it may be the successor of."""
    rows = [row.card for row in offices(workspace) if not row.gone]
    return [one for one in rows if one.address == card.address and one.sign_key != card.sign_key]


def _pass_on(workspace: Workspace, card: Card) -> None:
    """An accepted card travels as a record to those for whom this office may vouch."""
    who = workspace.identity
    if who.kind == "field" or card.replica == who.replica or not trust.vouched(who.office, card, who.office):
        return
    with journal.act(workspace.db, "accept_card") as act:
        act.set("office", derived_id("office", card.replica), who.office, trust.record_of(card))


def offices(workspace: Workspace) -> list[OfficeRow]:
    """Every computer whose card is known here."""
    gone = Revocations(workspace.db).by_key
    hand = {card.replica for card in trust.by_hand(workspace.db)}
    cards = sorted(trust.every_card(workspace.db).values(), key=lambda card: (card.office, card.name))
    return [_row(card, workspace.identity.replica, hand, gone.get(card.sign_key)) for card in cards]


def _row(card: Card, own: str, hand: Collection[str], gone: Revocation | None) -> OfficeRow:
    how = "self" if card.replica == own else "hand" if card.replica in hand else "record"
    if gone is None:
        return OfficeRow(card, how)
    return OfficeRow(card, how if gone.said else "distrusted", gone=True, revoked=gone.since)
