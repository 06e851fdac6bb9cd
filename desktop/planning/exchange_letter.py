"""What a file to an office would hold, before it is made: changes, records by kind, and who could open it."""

from datetime import date

import msgspec

from desktop.domain import file_names, kinds
from desktop.domain.dates import be_iso
from desktop.domain.rules import SENT
from desktop.i18n import translate
from desktop.planning.exchange_list import area_words, office_words, reader_words
from desktop.planning.workspace import Workspace
from desktop.store.pieces import stream_name
from desktop.sync import addressing
from desktop.sync.errors import NobodyToReadError

COUNT = """WITH start (stream, seq) AS (VALUES {places})
    SELECT r.kind, count(DISTINCT r.rid), count(*) FROM start s
    JOIN change c ON c.stream = s.stream AND c.seq > s.seq JOIN record r ON r.rid = c.rid
    GROUP BY r.kind ORDER BY count(DISTINCT r.rid) DESC"""

DRAFTS = """WITH start (stream, seq) AS (VALUES {places})
    SELECT count(DISTINCT r.rid) FROM start s
    JOIN change c ON c.stream = s.stream AND c.seq > s.seq JOIN record r ON r.rid = c.rid
    JOIN project p ON p.id = r.id AND p.scope = r.scope LEFT JOIN village_plan v ON v.id = p.plan
    WHERE r.kind = 'project' AND coalesce(v.status, '') NOT IN ({sent})"""


QUIET = ("receipt", "continuation")
"""Kinds that the exchange writes for itself: in the file, but nobody's work."""


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A file not made yet: `contents` pairs a kind in words with its records, `readers` are computers that open it."""

    to: str
    office_name: str
    changes: int
    contents: tuple[tuple[str, int], ...]
    readers: tuple[str, ...]
    projects: int = 0
    """Village projects among them."""
    drafts: int = 0
    """Of these, how many stand in plans that their villages have not sent."""


def letter(workspace: Workspace, to: str, *, full: bool = False) -> Letter:
    """The file that `exchange.export` would make for `to` now; `full` from the beginning."""
    try:
        address = addressing.address(workspace.db, to, full=full)
    except NobodyToReadError:
        return Letter(to=to, office_name=reader_words(workspace, to), changes=0, contents=(), readers=())
    rows = _counted(workspace, address)
    shown = [(translate("Kinds", kinds.struct(kind).kind.label), records) for kind, records, _ in rows if _told(kind)]
    return Letter(
        to=to,
        office_name=reader_words(workspace, to),
        changes=sum(row[2] for row in rows),
        contents=tuple(shown),
        readers=tuple(office_words(card.address) for card in address.cards),
        drafts=_drafts(workspace, address),
        projects=next((records for kind, records, _ in rows if kind == "project"), 0),
    )


def _drafts(workspace: Workspace, address: addressing.Letter) -> int:
    """How many of the projects that the file would hold stand in a plan not sent."""
    starts = _starts(workspace, address)
    if not starts:
        return 0
    query = DRAFTS.format(places=", ".join("(?, ?)" for _ in starts), sent=", ".join("?" for _ in SENT))
    found = workspace.db.execute(query, [*(value for pair in starts for value in pair), *SENT]).fetchone()
    return int(found[0])


def _told(kind: str) -> bool:
    return kind not in QUIET and kinds.known(kind)


def _counted(workspace: Workspace, address: addressing.Letter) -> list[tuple[str, int, int]]:
    starts = _starts(workspace, address)
    if not starts:
        return []
    query = COUNT.format(places=", ".join("(?, ?)" for _ in starts))
    return [tuple(row) for row in workspace.db.execute(query, [value for pair in starts for value in pair])]


def _starts(workspace: Workspace, address: addressing.Letter) -> list[tuple[int, int]]:
    """Stream → the place after which the file would take its changes."""
    starts = []
    for key, replica, scope, branch in workspace.db.execute("SELECT stream, replica, scope, branch FROM stream"):
        seq = address.starts.get(scope, {}).get(stream_name(replica, branch))
        if seq is not None:
            starts.append((key, seq))
    return starts


def name_on_the_way(workspace: Workspace, to: str) -> str:
    """The same in codes, for servers and sticks of which nobody knows which letters they take; without an ending."""
    return f"{workspace.identity.office}-{to.partition('/')[0]}-{date.today().isoformat()}"


def file_name(workspace: Workspace, to: str) -> str:
    """A name as an office would give it, that every system takes: `ส่งจังหวัดเชียงใหม่-อมก๋อย-2569-11-23.amphoe`."""
    who = workspace.identity
    sender = f"{area_words(who.office)} {who.name}" if who.kind == "field" else area_words(who.office)
    name = translate("Exchange", "For {reader}-{sender}-{day}", reader=reader_words(workspace, to.partition("/")[0]),
                     sender=sender, day=be_iso(date.today()))  # fmt: skip
    return file_names.safe(f"{name}.amphoe")
