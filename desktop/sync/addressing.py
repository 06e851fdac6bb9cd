"""To whom a bundle goes, which scopes it holds, and from which positions on: the lowest that its readers confirmed."""

import sqlite3
from collections.abc import Iterable, Sequence

import msgspec

from desktop.domain.changes import sub_scope
from desktop.store import grants, identity, pieces, positions, vectors
from desktop.store.identity import Identity, may_read
from desktop.store.pieces import Piece
from desktop.store.positions import Position
from desktop.sync import trust
from desktop.sync.errors import NobodyToReadError
from desktop.sync.keys import Card
from desktop.sync.manifest import Vector

Has = dict[tuple[str, str], list[Position]]


class Letter(msgspec.Struct, frozen=True):
    """What is to be sent: to whom, read by which cards, and per piece of a stream what the readers have."""

    to: str
    cards: tuple[Card, ...]
    scopes: tuple[str, ...]
    starts: Vector = msgspec.field(default_factory=dict)


def address(db: sqlite3.Connection, to: str, *, full: bool = False, private: bool = False) -> Letter:
    """Who reads a bundle to `to`, which scopes of what is here, and from which positions on.

    With `private` personal data goes along to another office that asked for it. Raises `NobodyToReadError`.
    """
    who = identity.read(db)
    named, former = trust.readers(db, to), _former_selves(db)
    cards = tuple([card for card in named if card.replica not in former] or named)
    office = to.partition("/")[0]
    kind = cards[0].kind if cards else ("province" if len(office) == identity.PROVINCE_DIGITS else "district")
    here, granted = pieces.every_stream(db), grants.grants(db)
    scopes = sorted({scope for (_, scope), found in here.items() if any(piece.seq for piece in found)})
    allowed = (scope for scope in scopes if may_read(kind, office, scope, granted))
    travels = tuple(scope for scope in allowed if _travels(scope, who, office, private=private))
    if not travels:
        raise NobodyToReadError(to=to)
    peers = [] if full else [has for card in cards for has in _known_to_have(db, card.replica)]
    return Letter(to, cards, travels, _starts(db, here, travels, peers))


def _former_selves(db: sqlite3.Connection) -> set[str]:
    """The numbers under which this computer wrote before: a copy that still bears one is addressed by name."""
    before = dict(db.execute("SELECT replica, predecessor FROM continuation_all").fetchall())
    found, one = set[str](), before.get(identity.said(db, "replica"))
    while one and one not in found:
        found.add(one)
        one = before.get(one)
    return found


def _travels(scope: str, who: Identity, office: str, *, private: bool) -> bool:
    """Private scopes travel between computers of one office, to another only when asked; the desk never does."""
    return sub_scope(scope) in ("", "receipt", *(["private"] if private else [])) or office == who.office


def _known_to_have(db: sqlite3.Connection, replica: str) -> list[Has]:
    """What a computer and those that went on from it as copies were last known to have.

    One that went on under a new number, and was heard of later, stands for the one before it.
    """
    spoke = dict(db.execute("SELECT replica, max(rowid) FROM peer GROUP BY replica").fetchall())
    query = "SELECT replica, predecessor FROM continuation_all WHERE predecessor IS NOT NULL"
    followers: dict[str, list[str]] = {}
    for after, before in db.execute(query):
        followers.setdefault(before, []).append(after)
    return [vectors.peer_positions(db, one) for one in _living(replica, followers, spoke, set())]


def _living(one: str, followers: dict[str, list[str]], spoke: dict[str, int], seen: set[str]) -> list[str]:
    seen.add(one)
    after = [
        found for next in followers.get(one, ()) if next not in seen for found in _living(next, followers, spoke, seen)
    ]
    heard = [found for found in after if found in spoke]
    outlived = any(spoke[found] > spoke.get(one, 0) for found in heard)
    return heard if outlived else [one, *heard]


def _starts(
    db: sqlite3.Connection, here: dict[tuple[str, str], list[Piece]], scopes: Iterable[str], peers: Sequence[Has]
) -> Vector:
    wanted, starts = set(scopes), Vector()
    for (replica, scope), among in here.items():
        if scope in wanted:
            known = [positions.whole(db, among, has.get((replica, scope), ())) for has in peers]
            for piece in among:
                lowest = min((one[piece.key] for one in known), default=piece.first - 1)
                starts.setdefault(scope, {})[piece.name] = lowest
    return starts
