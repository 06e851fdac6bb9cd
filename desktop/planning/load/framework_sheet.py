"""A provincial strategy framework as a table: codes, titles, what stands under what, and indicators with targets."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from desktop.domain.thai import clean, digits
from desktop.planning.load import cells
from desktop.planning.load.columns import Column, Found, Table
from desktop.planning.load.faults import CellEmptyError
from desktop.planning.load.framework_faults import (
    NoParentError,
    NoStrategyAboveError,
    ParentCircleError,
    StrategyCodeError,
    StrategyTwiceError,
)
from desktop.planning.load.rows import Row

_CODE = re.compile(r"[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*")
_IN_WORDS = re.compile(r"^(?:ประเด็น|ยุทธศาสตร์|กลยุทธ์|เป้าประสงค์|แนวทาง|การพัฒนา|ที่|\s)+")
_YEARS = re.compile(r"(2[45]\d\d)\s*[-–—ถึง]+\s*(2[45]\d\d)")
_EDITION = re.compile(r"ฉบับที่\s*(\d+)|ครั้งที่\s*(\d+)")


@cells.checked
def code(value: Any) -> str:
    """The code of a strategy: `1.2` of `1.2.`, `๑.๒` or `ยุทธศาสตร์ที่ 1.2`."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    said = _IN_WORDS.sub("", digits(clean(str(value)))).strip(". ")
    if not _CODE.fullmatch(said):
        raise StrategyCodeError(value=value)
    return said


TABLE = Table(
    kind="strategy",
    enough=2,
    columns=(
        Column(name="code", titles=("รหัส", "code", "เลขที่", "ที่", "ลำดับ", "ข้อ"), parse=code, needed=True),
        Column(
            name="title",
            titles=("ชื่อ", "title", "ยุทธศาสตร์", "ประเด็นยุทธศาสตร์", "ชื่อยุทธศาสตร์", "ยุทธศาสตร์/กลยุทธ์", "รายการ", "ข้อความ"),
            parse=cells.text,
            needed=True,
        ),
        Column(name="level", titles=("ระดับ", "level", "ประเภท"), parse=cells.text),
        Column(name="under", titles=("ภายใต้", "parent", "อยู่ภายใต้", "รหัสแม่", "รหัสระดับบน"), parse=code),
        Column(name="indicator", titles=("ตัวชี้วัด", "indicator", "ตัวชี้วัด (KPI)"), parse=cells.text),
        Column(name="unit", titles=("หน่วยนับ", "unit", "หน่วย"), parse=cells.text),
        Column(name="baseline", titles=("ค่าฐาน", "baseline", "ข้อมูลฐาน", "ค่าปีฐาน", "ข้อมูลพื้นฐาน"), parse=cells.quantity),
        Column(
            name="target",
            titles=("เป้าหมาย", "ค่าเป้าหมาย", "target", "เป้าหมาย ปี", "ค่าเป้าหมาย ปี", ""),
            parse=cells.quantity,
            by_year=True,
        ),
        Column(name="agency", titles=("หน่วยงานรับผิดชอบ", "agency", "หน่วยงาน", "เจ้าภาพ"), parse=cells.text),
    ),
)


class Title(msgspec.Struct, frozen=True, kw_only=True):
    """What stands above the table: the framework's name, its years and which edition it is (0 when not said)."""

    name: str = ""
    from_year: int = 0
    to_year: int = 0
    edition: int = 0


class Tree(msgspec.Struct):
    """The rows by code; indicators of further rows belong to the strategy above them."""

    nodes: dict[str, Row] = msgspec.field(default_factory=dict)
    parents: dict[str, str] = msgspec.field(default_factory=dict)
    indicators: list[tuple[str, Row]] = msgspec.field(default_factory=list)
    rejected: list[Row] = msgspec.field(default_factory=list)


def title(found: Iterable[Found]) -> Title:
    """What the lines above the tables say."""
    lines = [clean(digits(cell)) for one in found for row in one.sheet.rows[: one.first] for cell in row if _said(cell)]
    years = next((tuple(map(int, said.groups())) for line in lines if (said := _YEARS.search(line))), (0, 0))
    edition = next((said for line in lines if (said := _EDITION.search(line))), None)
    number = int(edition[1] or edition[2]) if edition else 0
    return Title(name=" ".join(lines), from_year=years[0], to_year=years[1], edition=number)


def _said(cell: Any) -> bool:
    return isinstance(cell, str) and bool(clean(cell))


def tree(rows: Iterable[Row]) -> Tree:
    """The strategies of all rows and what stands under what; what cannot be placed is in `rejected`."""
    found = Tree()
    last = ""
    for row in rows:
        if row.faults:
            found.rejected.append(row)
            continue
        last = _take(found, row, last)
    while any(_misplaced(found, own) for own in list(found.nodes)):
        found.parents.clear()
    for own in [own for own in found.nodes if _in_circle(own, found.parents)]:
        found.nodes[own].blame("under", ParentCircleError(value=own))
        found.rejected.append(found.nodes.pop(own))
    lost = [row for own, row in found.indicators if own not in found.nodes]
    for row in lost:
        row.blame("indicator", NoStrategyAboveError())
    found.indicators = [(own, row) for own, row in found.indicators if own in found.nodes]
    found.rejected += lost
    return found


def _take(found: Tree, row: Row, last: str) -> str:
    """Put a row where it belongs; gives the code that further indicators belong to."""
    values = row.values
    own = values.get("code")
    if not own and not values.get("title") and values.get("indicator"):
        if last:
            found.indicators.append((last, row))
            return last
        row.blame("indicator", NoStrategyAboveError())
    elif not own:
        row.blame("code", CellEmptyError(column=TABLE.column("code").title))
    elif not values.get("title"):
        row.blame("title", CellEmptyError(column=TABLE.column("title").title))
    elif own in found.nodes:
        row.blame("code", StrategyTwiceError(value=own, row=found.nodes[own].number))
    else:
        found.nodes[own] = row
        return str(own)
    found.rejected.append(row)
    return last


def _misplaced(found: Tree, own: str) -> bool:
    """Put a strategy under what its row says, else under the nearest code that its own begins with; or reject it."""
    row = found.nodes[own]
    if under := row.values.get("under"):
        if under not in found.nodes:
            row.blame("under", NoParentError(value=under))
            found.rejected.append(found.nodes.pop(own))
            return True
        found.parents[own] = under
        return False
    above = own.rpartition(".")[0]
    while above and above not in found.nodes:
        above = above.rpartition(".")[0]
    if above:
        found.parents[own] = above
    return False


def _in_circle(own: str, parents: Mapping[str, str]) -> bool:
    seen, above = {own}, parents.get(own)
    while above and above not in seen:
        seen.add(above)
        above = parents.get(above)
    return above == own
