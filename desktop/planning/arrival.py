"""Whether what was sent has arrived: per document by what the other office says it has, per file by its receipts.

A document has arrived when every change of it and of what belongs to it is among what a computer of that office has,
by its last receipt or by what it said of itself in a file (design: receipts). Days are ISO, "" when not known.
"""

import json
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from desktop.domain import kinds
from desktop.domain.dates import short_date
from desktop.i18n import translate
from desktop.planning import exchange
from desktop.planning.exchange_list import office_words
from desktop.planning.receipts import of_computer
from desktop.planning.workspace import Workspace
from desktop.store import vectors
from desktop.store.pieces import stream_name

NO_FILE, IN_FILE, EARLIER, CONFIRMED = "no_file", "in_file", "earlier", "confirmed"
"""EARLIER: an earlier state has arrived; what was changed since is in no file yet."""

MEANINGS = {CONFIRMED: "done", EARLIER: "due", IN_FILE: "due", NO_FILE: "stopped"}

Have = Mapping[str, Mapping[str, int]]
"""{scope: {stream: seq}}: what somebody has."""

Spans = dict[str, dict[str, tuple[int, int]]]
"""{scope: {stream: (first, last)}}: where the changes of a document stand."""


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """How far a document has come to `office`: `state` no_file, in_file, earlier or confirmed; `on` which day."""

    state: str
    office: str
    on: str = ""

    @property
    def meaning(self) -> str:
        """done, due or stopped."""
        return MEANINGS[self.state]

    @property
    def words(self) -> str:
        """`จังหวัดเชียงใหม่รับแล้ว 3 ต.ค. 2558`, `ทำไฟล์แล้ว 3 ต.ค. 2558 ยังไม่ทราบว่าถึง`."""
        who, day = office_words(self.office), short_date(self.on)
        if self.state == CONFIRMED and not day:
            return translate("Arrival", "{office} has it", office=who)
        if self.state == CONFIRMED:
            return translate("Arrival", "{office} received it {day}", office=who, day=day)
        if self.state == EARLIER:
            return translate("Arrival", "{office} has an earlier state; changed since", office=who)
        if self.state == IN_FILE:
            return translate("Arrival", "File made {day}; not known yet whether it arrived", day=day)
        return translate("Arrival", "In no file yet")

    @property
    def short(self) -> str:
        """The same for a column, where it is clear whom it is about: `รับแล้ว 3 ต.ค.`."""
        if self.state == CONFIRMED:
            day_and_month = " ".join(short_date(self.on).split()[:2])
            return translate("Arrival", "Received {day}", day=day_and_month).strip()
        return {
            EARLIER: translate("Arrival", "Changed since"),
            IN_FILE: translate("Arrival", "File made"),
            NO_FILE: translate("Arrival", "Not sent yet"),
        }[self.state]


def arrival(ws: Workspace, kind: str, record: str, office: str = "") -> Arrival:
    """How far one document, with all that belongs to it, has come to `office`."""
    return arrivals(ws, kind, [record], office)[record]


def arrivals(ws: Workspace, kind: str, records: Sequence[str], office: str = "") -> dict[str, Arrival]:
    """How far each of `records`, with all that belongs to it, has come to `office`.

    That is the one to whom this computer usually sends, unless named: a district's province, a laptop's district.
    """
    reader = office or exchange.default_reader(ws)
    known, files = _Known(ws, reader), list(_files(ws, reader))
    spans = _spans(ws, kind, records)
    return {record: _arrival(spans.get(record, {}), reader, known, files) for record in records}


PLACES = """SELECT s.scope, s.replica, s.branch, min(c.seq), max(c.seq) FROM change c JOIN stream s USING (stream)
    JOIN record r USING (rid) WHERE r.scope = ? AND r.id IN (SELECT value FROM json_each(?)) GROUP BY s.stream"""


def of_records(ws: Workspace, scope: str, records: Sequence[str], office: str) -> Arrival:
    """How far `records` of `scope` themselves have come to `office` (its code), all of them."""
    spans: Spans = {}
    for row in ws.db.execute(PLACES, (scope, json.dumps(list(records)))):
        _add(spans, *row)
    return _arrival(spans, office, _Known(ws, office), list(_files(ws, office)))


class _Known:
    """What the computers of an office have, and since when that is known."""

    def __init__(self, ws: Workspace, office: str) -> None:
        self._receipts = of_computer(ws, office)
        replicas = {row.card.replica for row in exchange.offices(ws) if row.card.office == office}
        self._now = {replica: vectors.peer_has(ws.db, replica) for replica in sorted(replicas | self._receipts.keys())}

    def covers(self, spans: Spans) -> str | None:
        """The day since when a computer there has all of it; None when none has."""
        days = [self._since(replica, spans) for replica, have in self._now.items() if _covers(have, spans)]
        return min(days) if days else None

    def _since(self, replica: str, spans: Spans) -> str:
        told = self._receipts.get(replica, ())
        return next((one.on for one in told if _covers(one.have, spans)), "")

    def begun(self, spans: Spans) -> bool:
        """Whether a computer there has the first of it."""
        return any(_begins(have, spans) for have in self._now.values())


def _arrival(spans: Spans, office: str, known: _Known, files: list[tuple[str, Have]]) -> Arrival:
    if (since := known.covers(spans)) is not None:
        return Arrival(state=CONFIRMED, office=office, on=since)
    for on, have in files:
        if _covers(have, spans):
            return Arrival(state=IN_FILE, office=office, on=on)
    return Arrival(state=EARLIER if known.begun(spans) else NO_FILE, office=office)


def _covers(have: Have, spans: Spans) -> bool:
    places = [(scope, stream, last) for scope, streams in spans.items() for stream, (_, last) in streams.items()]
    return bool(places) and all(have.get(scope, {}).get(stream, 0) >= last for scope, stream, last in places)


def _begins(have: Have, spans: Spans) -> bool:
    return any(
        have.get(scope, {}).get(stream, 0) >= first
        for scope, streams in spans.items()
        for stream, (first, _last) in streams.items()
    )


def _add(spans: Spans, scope: str, replica: str, branch: str, first: int, last: int) -> None:  # noqa: PLR0917 - a row
    streams, name = spans.setdefault(scope, {}), stream_name(replica, branch)
    known = streams.get(name, (first, last))
    streams[name] = (min(first, known[0]), max(last, known[1]))


TREE = """SELECT d.id, s.scope, s.replica, s.branch, min(c.seq), max(c.seq) FROM {tables}
    JOIN change c ON c.rid = {last}.rid JOIN stream s USING (stream)
    WHERE d.id IN (SELECT value FROM json_each(:records)) AND instr(s.scope, '/') = 0 GROUP BY d.id, s.stream"""
"""Open scopes only: private ones never travel to another office."""


def _spans(ws: Workspace, kind: str, records: Sequence[str]) -> dict[str, Spans]:
    """Per document where the changes of it and of what belongs to it stand."""
    found: dict[str, Spans] = {}
    asked = {"records": json.dumps(list(records))}
    for query in _trees(kind):
        for document, *row in ws.db.execute(query, asked):
            _add(found.setdefault(document, {}), *row)
    return found


def _trees(kind: str) -> Iterator[str]:
    """A query for the documents themselves, and one for each kind that belongs to them, at any depth."""
    todo = [(kind, f"{kind}_all d", "d")]
    for above, tables, name in todo:  # grows as it goes; owners form no circle
        yield TREE.format(tables=tables, last=name)
        for child, owner in kinds.children(above):
            own = f"t{len(todo)}"
            todo.append((child, f'{tables} JOIN {child}_all {own} ON {own}."{owner}" = {name}.id', own))


def _files(ws: Workspace, office: str) -> Iterator[tuple[str, Have]]:
    """What each file made for the office went up to, oldest first; what waits in the outbox is none."""
    query = "SELECT at, office, report FROM bundle WHERE direction = 'out' AND state = 'written' ORDER BY n"
    for at, to, report in ws.db.execute(query):
        if to.partition("/")[0] == office:
            yield at, msgspec.json.decode(report).get("vector", {})
