"""Keys and office cards: an Ed25519 key signs, an age (X25519) key reads; trust belongs to keys.

A key's id is its public half in hex. The fingerprint that two people compare by telephone is eight groups of five
digits, the first 128 bits of SHA-256 over the signing key; a file in quarantine shows the same groups as the card.
"""

import hashlib
import sqlite3
from functools import lru_cache
from pathlib import Path

import msgspec
from msgspec.structs import replace

from desktop.domain.changes import canonical
from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.store import identity

CARD_FORMAT = 1
GROUPS = 8
FORMER = "age_former"


class CardDamagedError(AppError):
    """A file is not an office card, or not as it was made."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} is not an office card, or it was damaged on the way.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Ask the office to make its card again and to send the file itself.")


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """The public halves of one computer of an office; `signature` is its own, over the rest."""

    format: int = CARD_FORMAT
    office: str
    kind: str
    name: str
    replica: str
    sign_key: str
    age_key: str
    signature: str = ""

    @property
    def fingerprint(self) -> str:
        """Eight groups of five digits, to be compared by telephone."""
        return fingerprint(self.sign_key)

    @property
    def address(self) -> str:
        """How people and bundles name it: `5018/ทะเบียน-2`."""
        return f"{self.office}/{self.name}"


def fingerprint(sign_key: str) -> str:
    """Eight groups of five digits over the signing key; it signs the card, so it vouches for the reading key too."""
    raw = hashlib.sha256(sign_key.encode()).digest()
    return " ".join(f"{int.from_bytes(raw[i * 2 : i * 2 + 2]):05d}" for i in range(GROUPS))


def make(db: sqlite3.Connection) -> None:
    """Make this computer's keys and keep them in its store."""
    import pyrage
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    signing = Ed25519PrivateKey.generate()
    reading = pyrage.x25519.Identity.generate()
    identity.keep_secret(db, "sign", signing.private_bytes_raw().hex())
    identity.keep_secret(db, "age", str(reading))
    identity.say(db, "sign_key", signing.public_key().public_bytes_raw().hex())
    identity.say(db, "age_key", str(reading.to_public()))


def change(db: sqlite3.Connection) -> None:
    """New keys for this computer. The former reading key is kept: files that are under way are still locked for it."""
    former = [*reading_keys(db)]
    make(db)
    identity.keep_secret(db, FORMER, " ".join(former))


def reading_keys(db: sqlite3.Connection) -> list[str]:
    """The secret reading keys of this computer, today's first."""
    row = db.execute("SELECT value FROM secret WHERE key = ?", (FORMER,)).fetchone()
    return [identity.secret(db, "age"), *(str(row[0]).split() if row else ())]


def sign(db: sqlite3.Connection, message: bytes) -> bytes:
    """This computer's Ed25519 signature (64 bytes) over `message`."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(identity.secret(db, "sign"))).sign(message)


@lru_cache(maxsize=4096)
def signed(key: str, signature: bytes, message: bytes) -> bool:
    """Whether `signature` over `message` is that of the public `key` (hex)."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def locks(age_key: str) -> bool:
    """Whether `age_key` is a key for which age can lock a file."""
    import pyrage

    try:
        pyrage.x25519.Recipient.from_str(age_key)
    except (pyrage.RecipientError, ValueError):
        return False
    return True


def own_card(db: sqlite3.Connection) -> Card:
    """This computer's card, signed."""
    who = identity.read(db)
    plain = Card(
        office=who.office,
        kind=who.kind,
        name=who.name,
        replica=who.replica,
        sign_key=identity.said(db, "sign_key"),
        age_key=identity.said(db, "age_key"),
    )
    return replace(plain, signature=sign(db, _signed_part(plain)).hex())


def write_card(db: sqlite3.Connection, path: Path) -> Card:
    """Write this computer's card to `path`."""
    card = own_card(db)
    path.write_bytes(msgspec.json.format(canonical(card), indent=2))
    return card


def read_card(path: Path) -> Card:
    """The card in `path`. Raises `CardDamagedError`."""
    try:
        card = msgspec.json.decode(path.read_bytes(), type=Card)
        whole = signed(card.sign_key, bytes.fromhex(card.signature), _signed_part(card))
    except (OSError, ValueError, msgspec.MsgspecError) as error:
        raise CardDamagedError(file=path.name) from error
    if not whole or card.kind not in ("province", "district", "field") or not locks(card.age_key):
        raise CardDamagedError(file=path.name)
    return card


def _signed_part(card: Card) -> bytes:
    return b"amphoeplan-card\n" + canonical(replace(card, signature=""))
