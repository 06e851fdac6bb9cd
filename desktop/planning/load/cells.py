"""Reading one cell: each parser takes what the workbook holds and gives what the field stores, None for nothing.

Raises an `AppError` that says why the cell cannot be read; nothing is ever silently emptied.
"""

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from desktop.domain import dates, money
from desktop.domain.thai import clean, digits, same_text
from desktop.planning.load.faults import (
    FormulaError,
    NotACountError,
    NotAQuantityError,
    NotOneOfError,
)
from desktop.planning.load.workbook import Formula

_ERROR = re.compile(r"#(?:REF|N/A|VALUE|DIV/0|NAME|NULL|NUM|SPILL|CALC|GETTING_DATA)\b.*")
_DASH = re.compile(r"[-–—]+|ไม่มี")
_COUNT = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?\s*(?:คน|ราย|ครัวเรือน|ครัว|หลังคาเรือน|หลัง|คะแนน|เสียง)?")
_QUANTITY = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?")
_NUMBERS = re.compile(r"(?:ข้อ|ลำดับ|ที่|ปัญหา|\s)*(\d{1,6}(?:\s*(?:,|/|;|และ|\s)\s*\d{1,6})*)")


def checked(parse: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """`parse` for cells that may be empty or hold a formula without result."""

    def read(value: Any) -> Any:
        if isinstance(value, Formula) or (isinstance(value, str) and _ERROR.fullmatch(value.strip())):
            raise FormulaError(value=value)
        if value is None or (isinstance(value, str) and not clean(value)):
            return None
        return parse(value)

    return read


@checked
def text(value: Any) -> str | None:
    """Cleaned text; numbers as they are shown."""
    if isinstance(value, datetime | date):
        return dates.short_date(value.date() if isinstance(value, datetime) else value, "th")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return clean(str(value)) or None


@checked
def count(value: Any) -> int | None:
    """A whole number, also in Thai digits or followed by its unit; `-` is 0."""
    if isinstance(value, bool | datetime | date):
        raise NotACountError(value=value)
    if isinstance(value, int | float):
        return _whole(value)
    said = digits(clean(value))
    if _DASH.fullmatch(said):
        return 0
    found = _COUNT.fullmatch(said)
    if not found:
        raise NotACountError(value=value)
    return int(found[1].replace(",", ""))


def _whole(value: float) -> int:
    if not math.isfinite(value) or value != int(value):
        raise NotACountError(value=value)
    return int(value)


@checked
def place(value: Any) -> int | None:
    """A place in an order, from 1; `-` is none."""
    number: int | None = count(value)
    return number or None


@checked
def quantity(value: Any) -> str | None:
    """A number as decimal text; `-` is none."""
    if isinstance(value, bool | datetime | date):
        raise NotAQuantityError(value=value)
    said = format(Decimal(repr(value)), "f") if isinstance(value, int | float) else digits(clean(str(value)))
    if _DASH.fullmatch(said):
        return None
    found = _QUANTITY.fullmatch(said)
    if not found:
        raise NotAQuantityError(value=value)
    whole, decimals = found[1].replace(",", ""), (found[2] or "").rstrip("0").rstrip(".")
    return str(int(whole)) + decimals


@checked
def baht(value: Any) -> int | None:
    """Satang of an amount in baht; absent is not 0."""
    return money.parse_baht(value)


@checked
def day(value: Any) -> str | None:
    """A day as ISO text."""
    return dates.parse_date(value).isoformat()


@checked
def numbers(value: Any) -> tuple[int, ...] | None:
    """Places of other rows: `2`, `2, 5`, `ข้อ 2 และ 5`; `-` is none."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(_whole(value))
    said = digits(clean(str(value)))
    if _DASH.fullmatch(said):
        return None
    found = _NUMBERS.fullmatch(said)
    if not found:
        raise NotACountError(value=value)
    return tuple(dict.fromkeys(int(number) for number in re.findall(r"\d+", found[1])))


@checked
def code(value: Any) -> str | None:
    """A code as text, also where Excel made it a number, in Thai digits or with gaps."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return re.sub(r"[\s.\-'’]", "", digits(clean(str(value)))) or None


def word(words: Mapping[str, tuple[str, ...]], *, without: str = "") -> Callable[[Any], Any]:
    """A parser of words: gives the key one of whose spellings the cell is, once `without` is taken from its start."""

    @checked
    def read(value: Any) -> str:
        said = re.sub(without, "", clean(str(value))) if without else clean(str(value))
        for key, spellings in words.items():
            if said.lower() == key or any(same_text(said, spelling) for spelling in spellings):
                return key
        raise NotOneOfError(value=value, choices=", ".join(spellings[0] for spellings in words.values()))

    return read
