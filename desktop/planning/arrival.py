"""Whether what was sent has arrived: per file by its receipts, per document by what the other office says it has.

A document has arrived when every change of it and of what belongs to it is among what a computer of that office had
by a receipt, or by what it says of itself in a file (design: receipts).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from desktop.domain import kinds
from desktop.domain.dates import short_date
from desktop.domain.exchange import Receipt
from desktop.domain.money import baht
from desktop.i18n import translate
from desktop.planning import exchange
from desktop.planning.delivery import CONFIRMED, IN_FILE, MADE, NO_FILE
from desktop.planning.exchange_list import office_words
from desktop.planning.workspace import Workspace
from desktop.store.pieces import stream_name

EARLIER = "earlier"
"""An earlier state has arrived; what was changed since has not."""

Places = Mapping[str, Mapping[str, int]]
"""{scope: {stream: seq}}."""

Told = tuple[str, Places]
"""What somebody had, and the day (ISO) from which that is known."""

MEANINGS = {CONFIRMED: "done", EARLIER: "due", IN_FILE: "due", NO_FILE: "stopped"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """How far a document has come to `office`: `state` no_file, in_file, earlier or confirmed; `on` the ISO day."""

    state: str
    office: str
    on: str = ""

    @property
    def meaning(self) -> str:
        """done, due, late or stopped."""
        return MEANINGS[self.state]

    @property
    def words(self) -> str:
        """`จังหวัดเชียงใหม่รับแล้ว 3 ต.ค. 2558`."""
        who, day = office_words(self.office), short_date(self.on)
        if self.state == CONFIRMED:
            if not day:
                return translate("Arrival", "{office} has it", office=who)
            return translate("Arrival", "{office} received it {day}", office=who, day=day)
        if self.state == EARLIER:
            return translate("Arrival", "{office} has an earlier state ({day}); changed since", office=who, day=day)
        if self.state == IN_FILE:
            return translate("Arrival", "File made {day}; not known yet whether it arrived", day=day)
        return translate("Arrival", "In no file yet")


def arrival(ws: Workspace, kind: str, record: str, office: str = "") -> Arrival:
    """How far one document has come to `office` (to whom this computer usually sends, unless named)."""
    return arrivals(ws, kind, [record], office)[record]


def arrivals(ws: Workspace, kind: str, records: Sequence[str], office: str = "") -> dict[str, Arrival]:
    """How far each of `records`, with all that belongs to it, has come to `office`."""
    reader = office or exchange.default_reader(ws)
    places = _places(ws, kind, records)
    confirmed, files = list(_confirmed(ws, reader)), list(_files(ws, reader))
    return {record: _arrival(places.get(record, {}), reader, confirmed, files) for record in records}


def _arrival(
    wanted: Places, office: str, confirmed: list[tuple[str, Places]], files: list[tuple[str, Places]]
) -> Arrival:
    for on, have in confirmed:
        if _covers(have, wanted):
            return Arrival(state=CONFIRMED, office=office, on=on)
    for on, have in files:
        if _covers(have, wanted):
            return Arrival(state=IN_FILE, office=office, on=on)
    earlier = [on for on, have in confirmed if _touches(have, wanted)]
    return Arrival(state=EARLIER, office=office, on=earlier[-1]) if earlier else Arrival(state=NO_FILE, office=office)


def _covers(have: Places, wanted: Places) -> bool:
    return bool(wanted) and all(
        have.get(scope, {}).get(stream, 0) >= last
        for scope, streams in wanted.items()
        for stream, last in streams.items()
    )


def _touches(have: Places, wanted: Places) -> bool:
    """Whether the first of what was written has arrived."""
    return any(have.get(scope, {}).get(stream, 0) >= 1 for scope, streams in wanted.items() for stream in streams)


def _places(ws: Workspace, kind: str, records: Sequence[str]) -> dict[str, dict[str, dict[str, int]]]:
    """Per document the last place in each stream of a change of it or of what belongs to it."""
    found: dict[str, dict[str, dict[str, int]]] = {}
    asked = json.dumps(list(records))
    for query in _trees(kind):
        for document, scope, replica, branch, last in ws.db.execute(query, {"records": asked}):
            streams = found.setdefault(document, {}).setdefault(scope, {})
            name = stream_name(replica, branch)
            streams[name] = max(last, streams.get(name, 0))
    return found


LAST = """SELECT {document}, s.scope, s.replica, s.branch, max(c.seq) FROM {tables}
    JOIN change c ON c.rid = {rid} JOIN stream s USING (stream)
    WHERE {document} IN (SELECT value FROM json_each(:records)) AND instr(s.scope, '/') = 0
    GROUP BY {document}, s.stream"""


def _trees(kind: str) -> Iterator[str]:
    """A query for the documents themselves, and one for each kind that belongs to them, at any depth."""
    yield LAST.format(document="d.id", tables=f"{kind}_all d", rid="d.rid")
    ways: list[tuple[str, str, str]] = [(kind, f"{kind}_all d", "d")]
    for depth, (above, tables, name) in enumerate(ways):
        for child, owner in kinds.children(above):
            own = f"t{depth}_{child}"
            joined = f'{tables} JOIN {child}_all {own} ON {own}."{owner}" = {name}.id'
            yield LAST.format(document="d.id", tables=joined, rid=f"{own}.rid")
            if kinds.children(child) and len(ways) < len(kinds.kinds()):
                ways.append((child, joined, own))


def _confirmed(ws: Workspace, office: str) -> Iterator[Told]:
    """What each receipt of the office says it then had, oldest first; then what its computers are known to have."""
    receipts = [(_made(ws, one.id), one.have or {}) for one in ws.every(Receipt, "office = :office", office=office)]
    yield from sorted(receipts, key=lambda pair: pair[0])
    for row in exchange.offices(ws):
        if row.card.office == office:
            yield "", _peer(ws, row.card.replica)


def _peer(ws: Workspace, replica: str) -> Places:
    """What a computer was last known to have, by what it said of itself."""
    found: dict[str, dict[str, int]] = {}
    for scope, stream, seq in ws.db.execute("SELECT scope, stream, seq FROM peer WHERE replica = ?", (replica,)):
        found.setdefault(scope, {})[stream] = seq
    return found


def _made(ws: Workspace, receipt: str) -> str:
    row = ws.db.execute(MADE, (receipt,)).fetchone()
    return str(row[0]) if row else ""


def _files(ws: Workspace, office: str) -> Iterator[tuple[str, Places]]:
    """What each file made for the office went up to, oldest first."""
    query = "SELECT at, office, report FROM bundle WHERE direction = 'out' AND state = 'written' ORDER BY n"
    for at, to, report in ws.db.execute(query):
        if to.partition("/")[0] == office:
            yield at, msgspec.json.decode(report).get("vector", {})


# Files


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The receipt of one computer for one file: what it now has, in short."""

    office: str
    on: str
    counts: Mapping[str, Any]

    @property
    def words(self) -> str:
        """`จังหวัดเชียงใหม่ รับแล้ว 3 ต.ค. 2558, 62 แผน 652,827,000 บาท`."""
        received = translate("Arrival", "{office} received it {day}", office=office_words(self.office),
                             day=short_date(self.on))  # fmt: skip
        now, money = self.counts.get("now", {}), self.counts.get("money", {})
        if not isinstance(now, dict) or not now.get("village_plan"):
            return received
        total = money.get("project", {}).get("budget", 0) if isinstance(money, dict) else 0
        return translate(
            "Arrival", "{received}, {plans} plans {total} baht",
            received=received, plans=f"{now['village_plan']:,}", total=baht(total),
        )  # fmt: skip


def answers(ws: Workspace, bundle: str) -> list[Answer]:
    """The receipts for one file, oldest first."""
    return _oldest_first(ws.every(Receipt, "bundle = :bundle ORDER BY scope DESC", bundle=bundle), ws)


def answered(ws: Workspace) -> dict[str, str]:
    """Bundle id → what its receipts say, in words, for every file that has any."""
    bundles: dict[str, list[Receipt]] = {}
    for one in ws.every(Receipt, "bundle IS NOT NULL ORDER BY scope DESC"):
        bundles.setdefault(one.bundle or "", []).append(one)
    return {bundle: " · ".join(one.words for one in _oldest_first(found, ws)) for bundle, found in bundles.items()}


def _oldest_first(receipts: Sequence[Receipt], ws: Workspace) -> list[Answer]:
    """One for each computer: that of the district's own scope, where it wrote one there too."""
    found = {
        one.replica: Answer(office=one.office or "", on=_made(ws, one.id), counts=one.counts or {})
        for one in sorted(receipts, key=lambda one: one.scope)
    }
    return sorted(found.values(), key=lambda one: one.on)
