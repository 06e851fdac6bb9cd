"""Whose keys are known: cards accepted by hand, and cards that a trusted office accepted and that travel as records.

Trust runs down, each step for its own area only: the province accepts cards of its districts, a district those of its
own computers (and, for its own computers alone, the province's).
"""

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime

import msgspec
from msgspec.structs import replace

from desktop.domain.changes import canonical
from desktop.domain.dates import short_date
from desktop.domain.fold import fold
from desktop.domain.people import Office
from desktop.store import identity, records
from desktop.store.projection import changes_of
from desktop.store.revocations import Revocation, Revocations
from desktop.sync.errors import NobodyLivingError, RevokedSenderError, UnknownSenderError
from desktop.sync.keys import Card, fingerprint


def accept(db: sqlite3.Connection, card: Card, how: str) -> None:
    """Trust `card` on this computer. `how`: by hand, or the fingerprint that was compared."""
    at = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
    put = "INSERT OR REPLACE INTO trust (key, card, how, at) VALUES (?, ?, ?, ?)"
    db.execute(put, (card.sign_key, canonical(card), how, at))


def known_cards(db: sqlite3.Connection) -> dict[str, Card]:
    """Every known card by replica: this computer's, those accepted by hand, those that travel as records."""
    who = identity.read(db)
    found = {card.replica: card for card in _from_records(db, who.office)}
    found |= {card.replica: card for card in by_hand(db)}
    return found | {who.replica: _own(db)}


def every_card(db: sqlite3.Connection) -> dict[str, Card]:
    """Known cards, and those whose acceptance does not stand any more: they still tell whose seal a stream bears."""
    office = identity.said(db, "office")
    query = """SELECT DISTINCT r.rid, r.scope FROM record r JOIN change c USING (rid) WHERE c.folds <> 1
        AND r.kind IN ('office', 'revocation', 'erasure') AND r.kind = 'office'"""
    found: dict[str, Card] = {}
    for rid, scope in db.execute(query).fetchall():
        said = fold([replace(change, stands=True) for change in changes_of(db, rid)]).fields
        texts = {name: value for name, value in said.items() if isinstance(value, str)}
        card = card_of(msgspec.convert(texts, Office))
        if vouched(scope, card, office):
            found[card.replica] = card
    return found | known_cards(db)


def addresses(db: sqlite3.Connection) -> dict[str, str]:
    """How people name each computer, also under the numbers with which it has gone on (design: copies)."""
    found = {replica: card.address for replica, card in known_cards(db).items()}
    before = dict(db.execute("SELECT replica, predecessor FROM continuation_all").fetchall())
    for replica in before:
        line = [replica]
        while (one := line[-1]) not in found and before.get(one) and before[one] not in line:
            line.append(before[one])
        if line[-1] in found:
            found |= dict.fromkeys(line, found[line[-1]])
    return found


def by_hand(db: sqlite3.Connection) -> list[Card]:
    """Cards accepted on this computer."""
    return [msgspec.json.decode(row[0], type=Card) for row in db.execute("SELECT card FROM trust ORDER BY at")]


def _from_records(db: sqlite3.Connection, office: str) -> Iterable[Card]:
    """Cards accepted as records, those that count most last: the province's word over a district's, the first known."""
    for record in records.each(db, Office, "1 ORDER BY length(scope) DESC, rid DESC"):
        card = card_of(record)
        if vouched(record.scope, card, office):
            yield card


def card_of(record: Office) -> Card:
    """The card that an `office` record holds."""
    return Card(
        office=record.code or "",
        kind=record.type or "",
        name=record.name or "",
        replica=record.replica or "",
        sign_key=record.sign_key or "",
        age_key=record.age_key or "",
    )


def record_of(card: Card) -> dict[str, str]:
    """The fields of the `office` record of `card`."""
    return {
        "code": card.office,
        "type": card.kind,
        "name": card.name,
        "replica": card.replica,
        "sign_key": card.sign_key,
        "age_key": card.age_key,
    }


def vouched(scope: str, card: Card, reader_office: str) -> bool:
    """Whether a card accepted in `scope` counts for a reader of `reader_office`."""
    if len(scope) == identity.PROVINCE_DIGITS:
        return card.office.startswith(scope)
    own = card.office == scope and card.kind in ("district", "field")
    province = card.kind == "province" and card.office == scope[: identity.PROVINCE_DIGITS]
    return own or (province and reader_office == scope)


def _own(db: sqlite3.Connection) -> Card:
    who = identity.read(db)
    return Card(
        office=who.office,
        kind=who.kind,
        name=who.name,
        replica=who.replica,
        sign_key=identity.said(db, "sign_key"),
        age_key=identity.said(db, "age_key"),
    )


def readers(db: sqlite3.Connection, to: str) -> list[Card]:
    """The living cards addressed by `to`: an office (all its computers but this one) or `office/name`.

    Raises `NobodyLivingError` where the key of every one of them is revoked.
    """
    office, _, name = to.partition("/")
    own, gone = identity.said(db, "replica"), revoked(db)
    named = [
        card
        for card in known_cards(db).values()
        if card.office == office and name in ("", card.name) and card.replica != own
    ]
    living = [card for card in named if card.sign_key not in gone]
    if named and not living:
        raise NobodyLivingError(to=to)
    return living


def revoked(db: sqlite3.Connection) -> dict[str, Revocation]:
    """The keys that are revoked, as far as this office has heard."""
    return {key: one for key, one in Revocations(db).by_key.items() if one.said}


def check_signer(db: sqlite3.Connection, key: str, shown: str) -> None:
    """Raise `UnknownSenderError`, `RevokedSenderError` unless files signed by `key` are read here."""
    card = next((card for card in every_card(db).values() if card.sign_key == key), None)
    if (found := revoked(db).get(key)) is not None:
        sender = card.address if card else fingerprint(key)
        raise RevokedSenderError(file=shown, sender=sender, since=short_date(found.since))
    if card is None or key not in {one.sign_key for one in known_cards(db).values()}:
        raise UnknownSenderError(file=shown, fingerprint=fingerprint(key))
