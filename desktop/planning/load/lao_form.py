"""Form ผ.02 as LAOs fill it: one block per strategy, each with its heading, its header rows, its projects and a sum."""

import re
from collections.abc import Generator, Iterator, Mapping
from typing import Any

import msgspec

from desktop.domain.errors import AppError
from desktop.domain.money import baht_or_dash
from desktop.domain.thai import clean, digits
from desktop.planning.load import cells
from desktop.planning.load.columns import DEEPEST, Column, Found, Table, find, plain
from desktop.planning.load.faults import HeaderAgainError, SumRowError
from desktop.planning.load.lao_faults import HeadingRowError, SumCountError, SumMoneyError
from desktop.planning.load.report import Rejection
from desktop.planning.load.rows import SUMS, Row, filled, row_at, shown
from desktop.planning.load.workbook import Sheet, column_name

_HEADING = re.compile(r"^(?:[\d.]+|[ก-ฮ]\.)?\s*(ยุทธศาสตร์|กลยุทธ์|แผนงาน|แนวทาง|ประเด็น|เป้าประสงค์)")
_MAIN = ("ยุทธศาสตร์", "ประเด็น")
_COUNT = re.compile(r"(\d+)\s*โครงการ")
_UNIT_ROWS = {"บาท", ""}


@cells.checked
def number(value: Any) -> int | None:
    """The number a line bears, of `3`, `๓.` or `5.3`; None when it bears none."""
    found = re.match(r"\d{1,6}", digits(clean(str(value))))
    return int(found[0]) or None if found else None


PROJECTS = Table(
    kind="lao_project",
    columns=(
        Column(name="number", titles=("ที่", "ลำดับ", "ลำดับที่"), parse=number),
        Column(
            name="title",
            titles=("โครงการ", "โครงการ/กิจกรรม", "ชื่อโครงการ", "โครงการพัฒนา", "ชื่อโครงการ/กิจกรรม"),
            parse=cells.text,
            needed=True,
            filled=True,
        ),
        Column(name="objective", titles=("วัตถุประสงค์",), parse=cells.text),
        Column(
            name="target",
            titles=("เป้าหมาย (ผลผลิตของโครงการ)", "เป้าหมาย", "เป้าหมายผลผลิตของครุภัณฑ์", "รายละเอียด"),
            parse=cells.text,
        ),
        Column(
            name="budget",
            titles=("งบประมาณและที่มา", "งบประมาณ", "งบประมาณและที่ผ่านมา", "งบประมาณที่ผ่านมา", "ปี", "ปีงบประมาณ", "บาท", ""),
            parse=cells.baht,
            needed=True,
            by_year=True,
        ),
        Column(name="indicator", titles=("ตัวชี้วัด (KPI)", "ตัวชี้วัด"), parse=cells.text),
        Column(name="outcome", titles=("ผลที่คาดว่าจะได้รับ", "ผลลัพธ์ที่คาดว่าจะได้รับ", "ผลที่คาดว่าได้รับ"), parse=cells.text),
        Column(
            name="agency",
            titles=("หน่วยงานรับผิดชอบ", "หน่วยงานรับผิดชอบหลัก", "หน่วยงานที่รับผิดชอบ", "หน่วยงานที่รับผิดชอบหลัก", "หน่วยงาน"),
            parse=cells.text,
        ),
        Column(name="note", titles=("หมายเหตุ", "เหตุผลความจำเป็น"), parse=cells.text),
    ),
)


class Tally(msgspec.Struct):
    """How many projects stand above a row of sums, and their satang by year."""

    projects: int = 0
    years: dict[int, int] = msgspec.field(default_factory=dict)

    def add(self, budget: Mapping[int, int | None]) -> None:
        """Count one project."""
        self.projects += 1
        for year, satang in budget.items():
            self.years[year] = self.years.get(year, 0) + (satang or 0)

    def differs(self, projects: int | None, budget: Mapping[int, int | None]) -> AppError | None:
        """What a row of sums says otherwise; a cell that is empty or a dash says nothing."""
        if projects is not None and projects != self.projects:
            return SumCountError(said=projects, read=self.projects)
        for year, satang in budget.items():
            if satang and satang != self.years.get(year, 0):
                return SumMoneyError(year=year, said=baht_or_dash(satang), read=baht_or_dash(self.years.get(year, 0)))
        return None


class Form(msgspec.Struct):
    """One sheet of the form read from above; `left_out` are the rows that are no projects."""

    found: Found
    left_out: list[Rejection] = msgspec.field(default_factory=list)
    _strategy: str = ""
    _block: Tally = msgspec.field(default_factory=Tally)
    _all: Tally = msgspec.field(default_factory=Tally)

    def rows(self) -> Iterator[tuple[Row, str]]:
        """The projects, each with the strategy above it."""
        self._strategy = self._above()
        index = self.found.body.start
        while index < len(self.found.sheet.rows):
            index += yield from self._line(index)

    def _line(self, index: int) -> Generator[tuple[Row, str], None, int]:
        """Read the line at `index`; gives how many rows it took."""
        said = [(at, cell) for at, cell in enumerate(self.found.sheet.rows[index]) if filled(cell)]
        if not said:
            return 1
        if depth := self._header(index):
            for row in range(index, index + depth):
                self._leave_out(row, HeaderAgainError())
            return depth
        if all(plain(str(cell)) in _UNIT_ROWS for _at, cell in said):
            self._leave_out(index, HeaderAgainError())
        elif len(said) == 1 and (heading := _heading(said[0][1])):
            self._strategy = _under(self._strategy, heading)
            self._leave_out(index, HeadingRowError())
        elif self._is_sum(index, clean(str(said[0][1]))):
            self._leave_out(index, self._check_sum(index))
            self._block = Tally()
        else:
            yield self._project(index), self._strategy
        return 1

    def _project(self, index: int) -> Row:
        row = row_at(self.found, index)
        for tally in (self._block, self._all):
            tally.add(row.values.get("budget") or {})
        return row

    def _above(self) -> str:
        """The strategy that stands above the first header."""
        strategy = ""
        for row in self.found.sheet.rows[: self.found.first]:
            for cell in row:
                if heading := _heading(cell):
                    strategy = _under(strategy, heading)
        return strategy

    def _header(self, index: int) -> int:
        """How many rows the header that begins here spans, 0 when none does; the block may order its columns anew."""
        title = PROJECTS.column("title")
        names = {plain(one) for one in title.titles}
        if not any(filled(cell) and plain(str(cell)) in names for cell in self.found.sheet.rows[index]):
            return 0
        sheet = self.found.sheet
        again = find(Sheet(sheet.name, sheet.rows[index : index + DEEPEST]), (PROJECTS,))
        if again is None or again.first or not {"title", "budget"} <= {place.column.name for place in again.places}:
            return 0
        self.found = Found(PROJECTS, sheet, again.places, index, again.depth, again.unread)
        return again.depth

    def _is_sum(self, index: int, text: str) -> bool:
        numbered = next((place for place in self.found.places if place.column.name == "number"), None)
        own = self.found.sheet.cell(index, numbered.index) if numbered else None
        return text.lower().startswith(SUMS) and (not filled(own) or clean(str(own)) == text)

    def _check_sum(self, index: int) -> AppError:
        """What is to be said of a row of sums: that it agrees with the rows above, or what it says instead."""
        row = row_at(self.found, index)
        text = " ".join(clean(str(cell)) for cell in self.found.sheet.rows[index] if filled(cell))
        found, budget = _COUNT.search(digits(text)), row.values.get("budget") or {}
        projects = int(found[1]) if found else None
        whole = self._all.differs(projects, budget)
        return (self._block.differs(projects, budget) if whole else None) or SumRowError()

    def _leave_out(self, index: int, why: AppError) -> None:
        row = self.found.sheet.rows[index]
        column, value = next(((at, cell) for at, cell in enumerate(row) if filled(cell)), (0, ""))
        where = f"{column_name(column)}{index + 1}"
        self.left_out.append(
            Rejection(
                sheet=self.found.sheet.name,
                cell=where,
                value=shown(value),
                reason=str(why),
                row=index + 1,
                doubtful=isinstance(why, SumCountError),
            )
        )


def _heading(cell: Any) -> str:
    text = clean(str(cell)).replace("\n", " ") if isinstance(cell, str) else ""
    return text if _HEADING.match(text) else ""


def _under(strategy: str, heading: str) -> str:
    """The strategy that holds from a heading on: a new one, or the one above with its programme."""
    kind = _HEADING.match(heading)
    main = strategy.partition(" · ")[0]
    return heading if not main or (kind and kind[1] in _MAIN) else f"{main} · {heading}"
