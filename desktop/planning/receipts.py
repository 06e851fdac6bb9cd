"""The receipts of other computers: when each was written, what it then had, and in short what its import did."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from desktop.domain.dates import short_date
from desktop.domain.exchange import Receipt
from desktop.domain.money import baht
from desktop.i18n import translate
from desktop.planning.exchange_list import office_words
from desktop.planning.workspace import Workspace

MADE = """SELECT a.at FROM change c JOIN record r USING (rid)
    JOIN act a ON a.stream = c.stream AND c.seq BETWEEN a.first AND a.last
    WHERE r.id = ? AND r.kind = 'receipt' ORDER BY c.cid LIMIT 1"""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """One receipt: `on` which day (ISO) the computer `replica` of `office` took the file `bundle` in, what it then
    had, and the `counts` of its report."""

    bundle: str
    office: str
    replica: str
    on: str
    have: Mapping[str, Mapping[str, int]]
    counts: Mapping[str, Any]

    @property
    def words(self) -> str:
        """`จังหวัดเชียงใหม่รับแล้ว 3 ต.ค. 2558, 62 แผน 652,827,000 บาท`."""
        who, day = office_words(self.office), short_date(self.on)
        received = translate("Arrival", "{office} received it {day}", office=who, day=day)
        plans = _number(self.counts, "now", "village_plan")
        if not plans:
            return received
        total = _number(self.counts, "money", "project", "budget")
        return translate("Arrival", "{received}, {plans} plans {total} baht",
                         received=received, plans=f"{plans:,}", total=baht(total))  # fmt: skip


def _number(said: Any, *names: str) -> int:
    """A number that another computer wrote; 0 where it wrote none."""
    for name in names:
        said = said.get(name) if isinstance(said, Mapping) else None
    return said if isinstance(said, int) else 0


def of_bundle(ws: Workspace, bundle: str) -> list[Told]:
    """The receipts for one file, one of each computer, oldest first."""
    return _oldest_first(ws, ws.every(Receipt, "bundle = :bundle", bundle=bundle))


def of_computer(ws: Workspace, office: str) -> dict[str, list[Told]]:
    """The receipts of an office's computers by computer, oldest first."""
    found: dict[str, list[Told]] = {}
    for one in sorted((_told(ws, one) for one in ws.every(Receipt, "office = :office", office=office)), key=_day):
        found.setdefault(one.replica, []).append(one)
    return found


def in_words(ws: Workspace) -> dict[str, str]:
    """Bundle id → what its receipts say, for every file that has any."""
    bundles: dict[str, list[Receipt]] = {}
    for one in ws.every(Receipt, "bundle IS NOT NULL"):
        bundles.setdefault(one.bundle or "", []).append(one)
    return {bundle: " · ".join(one.words for one in _oldest_first(ws, found)) for bundle, found in bundles.items()}


def _oldest_first(ws: Workspace, receipts: Iterable[Receipt]) -> list[Told]:
    """One for each computer: that in the smaller scope, where it wrote one for each area of the file."""
    found = {one.replica: _told(ws, one) for one in sorted(receipts, key=lambda one: one.scope)}
    return sorted(found.values(), key=_day)


def _told(ws: Workspace, one: Receipt) -> Told:
    row = ws.db.execute(MADE, (one.id,)).fetchone()
    return Told(
        bundle=one.bundle or "",
        office=one.office or "",
        replica=one.replica or "",
        on=str(row[0]) if row else "",
        have=one.have if isinstance(one.have, dict) else {},
        counts=one.counts if isinstance(one.counts, dict) else {},
    )


def _day(one: Told) -> str:
    return one.on
