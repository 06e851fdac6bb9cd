"""What was sent and received, in words: the other office by name, the state as it is known now."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

import msgspec

from desktop.domain.changes import sub_scope
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import exchange
from desktop.planning.exchange import ALREADY_HERE, APPLIED, HELD, QUARANTINED, REFUSED, undoing
from desktop.planning.workspace import Workspace
from desktop.store import reference, vectors
from desktop.store.pieces import stream_name
from desktop.store.reference import UnknownAreaError
from desktop.sync import addressing
from desktop.sync.errors import NobodyToReadError
from desktop.sync.manifest import Vector

WRITTEN, CONFIRMED, SET_ASIDE = "written", "confirmed", "set_aside"
QUEUED, WITHDRAWN = "queued", "withdrawn"
"""Of a file in the outbox: not sent yet, and never sent."""

PROVINCE_DIGITS = 2

BOOKKEEPING = """SELECT s.scope, s.replica, s.branch, c.seq FROM continuation_all k
    CROSS JOIN change c ON c.rid = k.rid JOIN stream s USING (stream)"""

STATES = {
    WRITTEN: ("due", QT_TRANSLATE_NOOP("Exchange", "Made; no receipt yet")),
    QUEUED: ("due", QT_TRANSLATE_NOOP("Exchange", "In the outbox; not sent yet")),
    WITHDRAWN: ("stopped", QT_TRANSLATE_NOOP("Exchange", "Withdrawn; not sent")),
    CONFIRMED: ("done", QT_TRANSLATE_NOOP("Exchange", "Received by them")),
    APPLIED: ("done", QT_TRANSLATE_NOOP("Exchange", "Taken in")),
    ALREADY_HERE: ("done", QT_TRANSLATE_NOOP("Exchange", "Nothing new in it")),
    SET_ASIDE: ("stopped", QT_TRANSLATE_NOOP("Exchange", "Taken back here")),
    HELD: ("stopped", QT_TRANSLATE_NOOP("Exchange", "Waits for an earlier file")),
    QUARANTINED: ("due", QT_TRANSLATE_NOOP("Exchange", "Sender not known yet")),
    REFUSED: ("late", QT_TRANSLATE_NOOP("Exchange", "Refused")),
}
"""State → its meaning (done, due, late, stopped) and its words."""


class FileRow(msgspec.Struct, frozen=True, kw_only=True):
    """One file: `direction` out or in, the other `office` in words, its `state` now, `path` where it was.

    `can_be_undone`: it was received and brought something.
    """

    key: str
    at: str
    direction: str
    name: str
    path: str
    office: str
    to: str
    state: str
    changes: int
    report: dict[str, Any]
    bundle: str = ""
    can_be_undone: bool = False

    @property
    def meaning(self) -> str:
        """done, due, late or stopped."""
        return STATES[self.state][0]

    @property
    def word(self) -> str:
        """The state in the reader's language."""
        return translate("Exchange", STATES[self.state][1])


def files(workspace: Workspace) -> list[FileRow]:
    """Everything sent and received, newest first; a file sent is confirmed once a receipt for it has come back."""
    received = {row[0] for row in workspace.db.execute("SELECT bundle FROM receipt WHERE bundle IS NOT NULL")}
    brought, aside = undoing.can_be_undone(workspace), undoing.set_aside(workspace)
    rows, ours = (
        exchange.log(workspace),
        (workspace.identity.office, reader_words(workspace, workspace.identity.office)),
    )
    return [
        _row(
            row,
            str(len(rows) - place),
            confirmed=row.bundle in received,
            brought=row.direction == "in" and row.state == APPLIED and row.bundle in brought,
            aside=row.bundle in aside,
            ours=ours,
        )
        for place, row in enumerate(rows)
    ]


def _row(
    row: exchange.LogRow, key: str, *, confirmed: bool, brought: bool, aside: bool, ours: tuple[str, str]
) -> FileRow:
    sent = row.direction == "out"
    changes = row.report.get("changes", 0)
    return FileRow(
        key=key,
        at=row.at,
        direction=row.direction,
        name=PurePath(row.file).name,
        path=row.file,
        office=dict([ours]).get(row.office) or _other(row.office),
        to=row.office,
        state=(CONFIRMED if confirmed else row.state) if sent else SET_ASIDE if brought and aside else row.state,
        changes=changes.get("new", 0) if isinstance(changes, dict) else int(changes),
        report=row.report,
        bundle=row.bundle,
        can_be_undone=brought,
    )


def _other(address: str) -> str:
    return office_words(address) if address else translate("Exchange", "an unknown sender")


class Mail(msgspec.Struct, frozen=True, kw_only=True):
    """What stands between here and one office: `new` changes in no file yet, `waiting` ones in a file not confirmed.

    Receipts count in neither, nor does that a computer goes on from a copy: they travel with the next file and are
    nobody's work.
    """

    office: str
    office_name: str
    new: int
    waiting: int


def readers(workspace: Workspace) -> tuple[str, ...]:
    """The offices of which a living card is known here, by code; this one too when it has other computers.

    What this computer was before it went on under a new number, which bears the same key, is no other computer.
    """
    every = exchange.offices(workspace)
    own = {row.card.sign_key for row in every if row.how == "self"}
    return tuple(sorted({row.card.office for row in every if row.card.sign_key not in own and not row.gone}))


def mail(workspace: Workspace, office: str) -> Mail:
    """How far the exchange with `office` is, by what it confirmed and by the last file made for it."""
    try:
        letter = addressing.address(workspace.db, office)
    except NobodyToReadError:
        return Mail(office=office, office_name=reader_words(workspace, office), new=0, waiting=0)
    here = vectors.vector(workspace.db)
    last: Vector = next((row.report.get("vector", {}) for row in files(workspace) if _is_last_to(row, office)), {})
    unconfirmed = new = 0
    quiet = _quiet(workspace)
    for scope, streams in letter.starts.items():
        if sub_scope(scope) != "receipt":
            written = last.get(scope, {})
            for stream, seq in streams.items():
                own = quiet.get((scope, stream), ())
                unconfirmed += _after(here[scope][stream], seq, own)
                new += _after(here[scope][stream], max(seq, written.get(stream, 0)), own)
    return Mail(office=office, office_name=reader_words(workspace, office), new=new, waiting=unconfirmed - new)


def _after(last: int, seq: int, quiet: Sequence[int]) -> int:
    """How many changes of a stream follow `seq`, without those at the places `quiet`."""
    return last - seq - sum(place > seq for place in quiet)


def _quiet(workspace: Workspace) -> dict[tuple[str, str], list[int]]:
    """Scope and stream → the places of changes that are bookkeeping of the exchange itself."""
    found: dict[tuple[str, str], list[int]] = {}
    for scope, replica, branch, seq in workspace.db.execute(BOOKKEEPING):
        found.setdefault((scope, stream_name(replica, branch)), []).append(seq)
    return found


def _is_last_to(row: FileRow, office: str) -> bool:
    return row.direction == "out" and row.state == WRITTEN and row.to.partition("/")[0] == office


def office_words(address: str) -> str:
    """`อำเภออมก๋อย · ทะเบียน-2` for `5018/ทะเบียน-2`; the code where no area bears it."""
    code, _, computer = address.partition("/")
    try:
        if len(code) == PROVINCE_DIGITS:
            name = translate("Home", "Province of {name}", name=reference.province_name(code))
        else:
            name = translate("Exchange", "District of {name}", name=reference.district_name(code))
    except UnknownAreaError:
        name = code
    return f"{name} · {computer}" if computer else name


def area_words(office: str) -> str:
    """`อมก๋อย` for `5018`; the code where no area bears it."""
    try:
        name = reference.province_name if len(office) == PROVINCE_DIGITS else reference.district_name
        return name(office)
    except UnknownAreaError:
        return office


def reader_words(workspace: Workspace, office: str) -> str:
    """The office in words; of this office itself its other computers: `อำเภออมก๋อย · ภาคสนาม 1, ทะเบียน-2`."""
    if office != workspace.identity.office:
        return office_words(office)
    cards = (row.card for row in exchange.offices(workspace) if row.how != "self" and not row.gone)
    others = sorted(card.name for card in cards if card.office == office)
    return office_words("/".join((office, ", ".join(others))) if others else office)


def story(row: FileRow) -> str:
    """What became of a file, in numbers or with the reason and the remedy."""
    report = row.report
    if row.direction == "out":
        readers = " · ".join(office_words(reader) for reader in report.get("readers", ())) or row.office
        return translate("Exchange", "{changes} changes, can be opened by {readers}. Saved at {path}",
                         changes=f"{row.changes:,}", readers=readers, path=row.path)  # fmt: skip
    if report.get("error"):
        return f"{report['error']['message']} {report['error']['remedy']}".strip()
    if report.get("needs"):
        return " ".join(report["needs"])
    return numbers(report.get("records", {}))


def numbers(records: dict[str, int]) -> str:
    """`ใหม่ 5 · แก้ไข 2 · เหมือนเดิม 10 · ขัดแย้ง 0`."""
    return translate(
        "Exchange", "New {created} · changed {updated} · unchanged {unchanged} · in conflict {in_conflict}",
        **{name: f"{records.get(name, 0):,}" for name in ("created", "updated", "unchanged", "in_conflict")},
    )  # fmt: skip
