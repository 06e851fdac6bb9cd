"""What a file to an office would hold, before it is made: changes, records by kind, and who could open it."""

from dataclasses import dataclass
from datetime import date

from desktop.domain import kinds
from desktop.i18n import translate
from desktop.planning.exchange_list import office_words
from desktop.planning.workspace import Workspace
from desktop.store.pieces import stream_name
from desktop.sync import addressing
from desktop.sync.errors import NobodyToReadError

COUNT = """WITH start (stream, seq) AS (VALUES {places})
    SELECT r.kind, count(DISTINCT r.rid), count(*) FROM start s
    JOIN change c ON c.stream = s.stream AND c.seq > s.seq JOIN record r ON r.rid = c.rid
    GROUP BY r.kind ORDER BY count(DISTINCT r.rid) DESC"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A file not made yet: `contents` pairs a kind in words with its records, `readers` are computers that open it."""

    to: str
    office_name: str
    changes: int
    contents: tuple[tuple[str, int], ...]
    readers: tuple[str, ...]
    projects: int = 0
    """Village projects among them."""


def letter(workspace: Workspace, to: str, *, full: bool = False) -> Letter:
    """The file that `exchange.export` would make for `to` now; `full` from the beginning."""
    try:
        address = addressing.address(workspace.db, to, full=full)
    except NobodyToReadError:
        return Letter(to=to, office_name=office_words(to), changes=0, contents=(), readers=())
    rows = _counted(workspace, address)
    shown = [(translate("Kinds", kinds.struct(kind).kind.label), records) for kind, records, _ in rows if _told(kind)]
    return Letter(
        to=to,
        office_name=office_words(to),
        changes=sum(row[2] for row in rows),
        contents=tuple(shown),
        readers=tuple(office_words(card.address) for card in address.cards),
        projects=next((records for kind, records, _ in rows if kind == "project"), 0),
    )


def _told(kind: str) -> bool:
    return kind != "receipt" and kinds.known(kind)


def _counted(workspace: Workspace, address: addressing.Letter) -> list[tuple[str, int, int]]:
    starts = []
    for key, replica, scope, branch in workspace.db.execute("SELECT stream, replica, scope, branch FROM stream"):
        seq = address.starts.get(scope, {}).get(stream_name(replica, branch))
        if seq is not None:
            starts.append((key, seq))
    if not starts:
        return []
    query = COUNT.format(places=", ".join("(?, ?)" for _ in starts))
    return [tuple(row) for row in workspace.db.execute(query, [value for pair in starts for value in pair])]


def file_name(workspace: Workspace, to: str) -> str:
    """A name for the file that tells offices and day apart, in letters that every system takes."""
    return f"{workspace.identity.office}-{to.partition('/')[0]}-{date.today().isoformat()}.amphoe"
