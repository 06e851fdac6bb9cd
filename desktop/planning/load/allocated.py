"""The list of funded projects (D11) that the province notifies its districts of, each placed by the words of its line.

Read by eye on the FY2565 budget bill (666 scanned lines of three provinces): all 20 lines whose names the scan had
damaged or that name several areas, and 60 others drawn at random, went to the right district and tambon or were asked;
of 666 lines 655 get district and tambon, 8 a district only and 3 are asked. With one to three further slips (a lost or
wrong letter, a gap, a foreign sign) in some 6,600 copies of these lines, none went to a wrong district or tambon.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

import msgspec

from desktop.domain.funding import AllocatedProject
from desktop.domain.ids import row_id
from desktop.domain.thai import clean, digits, search_key
from desktop.planning.load import cells
from desktop.planning.load.allocated_faults import (
    AmountMissingError,
    DistrictAskedError,
    FiscalYearError,
    NoDistrictNamedError,
    NoFiscalYearError,
    OtherProvinceError,
)
from desktop.planning.load.columns import Column, Table
from desktop.planning.load.compare import Memory
from desktop.planning.load.entries import Entry, Writer
from desktop.planning.load.recognise import Place, Recogniser
from desktop.planning.load.report import Asked, Candidate
from desktop.planning.load.rows import Row

FIELDS = ("title", "agency", "plan")
_AREAS = {"tambon_name": "ตำบล", "district_name": "อำเภอ", "province_name": "จังหวัด"}
_OLDEST, _CE_FROM, _CE_TO, _TO_BE = 2400, 1950, 2200, 543
_FUNDS = (
    ("กลุ่มจังหวัด", "cluster"),
    ("องค์การบริหารส่วนจังหวัด", "pao"),
    ("อบจ.", "pao"),
    ("จังหวัด", "province"),
    ("เทศบาล", "lao"),
    ("องค์การบริหารส่วนตำบล", "lao"),
    ("อบต.", "lao"),
)


def funded(value: Any) -> int | None:
    """Satang of an amount above zero."""
    satang: int | None = cells.baht(value)
    if satang == 0:
        raise AmountMissingError
    return satang


@cells.checked
def year(value: Any) -> int:
    """A fiscal year in B.E., also where the list counts in C.E."""
    found = re.search(r"(?<!\d)(\d{4})(?!\d)", digits(clean(str(value))))
    number = int(found[1]) if found else 0
    if _CE_FROM <= number <= _CE_TO:
        number += _TO_BE
    if number < _OLDEST:
        raise FiscalYearError(value=value)
    return number


TABLE = Table(
    kind="allocated_project",
    columns=(
        Column(
            name="title",
            titles=("โครงการ", "รายการ", "ชื่อโครงการ", "โครงการ/รายการ", "โครงการ/กิจกรรม", "รายละเอียด", "description"),
            parse=cells.text,
            needed=True,
            filled=True,
        ),
        Column(
            name="agency",
            titles=("หน่วยงาน", "หน่วยงานรับผิดชอบ", "ส่วนราชการ", "หน่วยรับงบประมาณ", "agency"),
            parse=cells.text,
            needed=True,
            filled=True,
        ),
        Column(
            name="amount",
            titles=("งบประมาณ", "งบประมาณที่ได้รับจัดสรร", "จำนวนเงิน", "วงเงิน", "งบประมาณที่ได้รับ", "amount_baht", "amount"),
            parse=funded,
            needed=True,
        ),
        Column(name="fiscal_year", titles=("ปีงบประมาณ", "ปี", "fiscal_year", "fiscal_year_ce"), parse=year),
        Column(name="plan", titles=("แผนงาน", "budget_plan"), parse=cells.text),
        Column(name="number", titles=("รหัสรายการ", "รหัสงบประมาณ", "รหัสโครงการ", "item_id"), parse=cells.text),
        Column(name="tambon_name", titles=("ตำบล",), parse=cells.text),
        Column(name="district_name", titles=("อำเภอ",), parse=cells.text),
        Column(name="province_name", titles=("จังหวัด",), parse=cells.text),
        Column(name="", titles=("ลำดับ", "ลำดับที่", "ที่", "กระทรวง", "ministry"), parse=cells.checked(lambda _value: None)),
    ),
)


class FundedList(msgspec.Struct):
    """The lines of one file and what they derive; `fiscal_year` is for lines that name none."""

    writer: Writer
    fiscal_year: int | None
    recogniser: Recogniser
    seen: Counter[str] = msgspec.field(default_factory=Counter)

    def entry(self, row: Row) -> Entry | Row:
        """What a line stands for, its district in `fields`; the row itself, blamed, when it cannot be taken over."""
        if row.faults or "title" not in row.values:
            return row
        fields = self._fields(row)
        if row.faults:
            return row
        record = self._record(row, fields)
        place = self.recogniser.read(_said(row))
        if earlier := self._placed(record):
            place = place if place.district == earlier else Place(district=earlier)
        if place.elsewhere:
            row.blame("title", OtherProvinceError(province=place.elsewhere))
            return row
        if not place.district:
            self._ask(row, "district", place.candidates, record, fields)
            meant = ", ".join(candidate.name for candidate in place.candidates)
            row.blame("title", DistrictAskedError(meant=meant) if meant else NoDistrictNamedError())
            return row
        if place.asked and not self._is_answered(record):
            self._ask(row, "tambon", place.asked, record, fields)
        fields |= {"district": place.district, "tambon": place.tambon or None}
        at = dict.fromkeys(("district", "tambon", "fund"), row.cell("title"))
        return Entry(row, "allocated_project", record, place.district, fields["title"], fields, at)

    def _fields(self, row: Row) -> dict[str, Any]:
        fields = {name: row.values[name] for name in FIELDS if row.has(name)}
        fields["amount"] = row.values.get("amount")
        if not fields["amount"]:
            row.blame("amount", AmountMissingError())
        fields["fiscal_year"] = row.values.get("fiscal_year") or self.fiscal_year
        if not fields["fiscal_year"]:
            row.blame("title", NoFiscalYearError())
        fields["fund"] = next((fund for start, fund in _FUNDS if fields["agency"].startswith(start)), None)
        return fields

    def _record(self, row: Row, fields: dict[str, Any]) -> str:
        """The id of a line: from its number in the budget, else from agency and title; never from its place."""
        key = row.values.get("number") or f"{fields['agency']} {fields['title']}"
        self.seen[search_key(key)] += 1
        return row_id("allocated_project", "", fields["fiscal_year"], key, self.seen[search_key(key)])

    def _placed(self, record: str) -> str:
        """The district that an earlier load or a person's answer gave this line; "" if none."""
        find = "SELECT scope FROM record WHERE id = ? AND kind = 'allocated_project'"
        found = self.writer.workspace.db.execute(find, (record,)).fetchone()
        return str(found[0]) if found else ""

    def _is_answered(self, record: str) -> bool:
        """Whether a person said in which tambon it lies, or that it lies in several."""
        known = self.writer.workspace.find(AllocatedProject, record)
        return known is not None and bool(known.tambon or known.several_tambons)

    def _ask(
        self, row: Row, about: str, candidates: tuple[Candidate, ...], record: str, fields: dict[str, Any]
    ) -> None:
        known = {name: value for name, value in fields.items() if value is not None}
        self.writer.report.asked.append(
            Asked(
                sheet=row.sheet,
                row=row.number,
                text=_said(row),
                about=about,
                candidates=candidates,
                record=record,
                fields=known,
            )
        )


def _said(row: Row) -> str:
    """The line's words, and after them its columns of areas, which say it more plainly."""
    columns = [f"{mark}{row.values[name].removeprefix(mark)}" for name, mark in _AREAS.items() if row.values.get(name)]
    return " ".join(columns) if len(columns) == len(_AREAS) else " ".join([row.values["title"], *columns])


def load(writer: Writer, fiscal_year: int | None, rows: Iterable[Row]) -> None:
    """Write the funded projects of this province into their districts; what is not certain is asked, not guessed."""
    lines = FundedList(writer, fiscal_year, Recogniser(writer.workspace.identity.office))
    memory = Memory(writer.workspace.db, "allocated")
    for row in rows:
        entry = lines.entry(row)
        if isinstance(entry, Row):
            writer.reject(entry)
            continue
        writer.turn_to(entry.village)
        writer.write(entry, memory)
    memory.save()
