"""The outbox in words: to whom, by which way, how far – sent is not received – and what stands against it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec

from desktop.domain.dates import short_date
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.exchange_list import reader_words
from desktop.planning.outbox import box, upkeep, way_list
from desktop.planning.outbox.box import RECEIVED, SENDING, SENT, STOPPED, WAITING, Letter
from desktop.planning.outbox.way_list import is_here
from desktop.planning.workspace import Workspace
from desktop.sync.transport.way import FOLDER, PARTS, SFTP, WEBDAV, Way

STATES = {
    WAITING: ("due", QT_TRANSLATE_NOOP("Outbox", "Waits to be sent")),
    SENDING: ("due", QT_TRANSLATE_NOOP("Outbox", "Being sent")),
    STOPPED: ("late", QT_TRANSLATE_NOOP("Outbox", "Stopped: needs you")),
    SENT: ("due", QT_TRANSLATE_NOOP("Outbox", "Sent; not confirmed yet")),
    RECEIVED: ("done", QT_TRANSLATE_NOOP("Outbox", "Received by them")),
}
"""State → its meaning (done, due, late) and its words."""

LAID = {
    FOLDER: QT_TRANSLATE_NOOP("Outbox", "In the folder; not confirmed yet"),
    PARTS: QT_TRANSLATE_NOOP("Outbox", "Parts made: attach them; not confirmed yet"),
    WEBDAV: QT_TRANSLATE_NOOP("Outbox", "On the server; not confirmed yet"),
    SFTP: QT_TRANSLATE_NOOP("Outbox", "On the server; not confirmed yet"),
}
"""What sent means: where the file lies now."""


class OutboxRow(msgspec.Struct, frozen=True, kw_only=True):
    """One file: `office` and `way` in words; `meaning` done, due or late; `story` is one sentence more.

    `folder`: where it lies on this computer or its stick, "" on a server.
    """

    letter: Letter
    office: str
    way: str
    meaning: str
    word: str
    story: str
    folder: str = ""

    def to_json(self) -> dict[str, Any]:
        """For scripts."""
        one = self.letter
        return {
            "id": one.id, "bundle": one.bundle, "to": one.to, "office": self.office, "way": self.way,
            "file": one.name, "size": one.size, "changes": one.changes, "state": one.state, "word": self.word,
            "attempts": one.attempts, "error": one.error, "next_try": one.next_try, "made": one.made,
            "sent": one.sent, "received": one.received,
        }  # fmt: skip


def rows(workspace: Workspace) -> list[OutboxRow]:
    """Everything in the outbox, what needs a person first, then the newest."""
    upkeep.settle(workspace)
    known = {way.id: way for way in way_list.ways(workspace)}
    found = [_row(workspace, one, known.get(one.way)) for one in reversed(box.letters(workspace))]
    order = (STOPPED, SENDING, WAITING, SENT, RECEIVED)
    return sorted(found, key=lambda row: order.index(row.letter.state))


def _row(workspace: Workspace, one: Letter, way: Way | None) -> OutboxRow:
    meaning, word = STATES[one.state]
    if one.state == SENT and way is not None:
        word = LAID[way.kind]
    return OutboxRow(
        letter=one,
        office=reader_words(workspace, one.to),
        way=way.name if way else translate("Outbox", "a way that was removed"),
        meaning=meaning,
        word=translate("Outbox", word),
        story=" ".join(_story(one)),
        folder=way.place if way and is_here(way) else "",
    )


def _story(one: Letter) -> Iterator[str]:
    if one.state == RECEIVED:
        yield translate("Outbox", "They took it in on {day}.", day=short_date(one.received))
        return
    if one.state == SENT:
        yield translate("Outbox", "Laid there on {day}; it counts as received when their receipt comes.",
                        day=short_date(one.sent))  # fmt: skip
    if one.error:
        yield one.error["message"]
        yield one.error["remedy"]
    if one.next_try and one.state == WAITING:
        at = max(datetime.fromisoformat(one.next_try), datetime.now(UTC)).astimezone()
        yield translate("Outbox", "Next try at {time}.", time=at.strftime("%H:%M"))
