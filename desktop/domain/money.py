"""Amounts of money as offices write them, and as whole satang (100 satang = 1 baht), so that sums are exact.

Nothing entered (None) is not planned and is not zero; plan tables show zero as "-" (domain.md §3.6).
"""

import math
import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from numbers import Integral, Real

from desktop.domain.errors import AppError
from desktop.domain.thai import clean, digits
from desktop.i18n import QT_TRANSLATE_NOOP

SATANG = 100

_LARGEST = 2**63 - 1  # what the store holds
_DASHES = re.compile(r"[-‐‑‒–—−]{1,3}")
_IN_WORDS = re.compile(r"\([^0-9()]*(?:บาท|สตางค์)[^0-9()]*\)")
_BEFORE = re.compile(r"(?:เป็นเงิน|จำนวนเงิน|จำนวน|วงเงิน|งบประมาณ|ประมาณ|รวม|เงิน|[:=฿])\s*|thb\s*", re.IGNORECASE)
_AFTER = re.compile(r"\s*(?:บาท|ถ้วน|baht|thb|฿|[.,/=]?\s*[-–—]|[.,])$", re.IGNORECASE)
_AMOUNT = re.compile(r"([0-9]+(?:,[0-9]{3})*|[0-9]{1,3}(?: [0-9]{3})+)(\.[0-9]+)?\s*(ล้าน|แสน|หมื่น|พัน)?")
_DIGITS = ("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")
_PLACES = ("", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน")
_SCALES = {"ล้าน": 1_000_000, "แสน": 100_000, "หมื่น": 10_000, "พัน": 1_000, None: 1}


class NotAnAmountError(AppError):
    """A cell or field that should hold money holds something else."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” is not an amount in baht.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Write the amount in digits, such as 1,200,000 or 1,200,000.50, - for zero, nothing if not planned."
    )


class NegativeAmountError(NotAnAmountError):
    """A budget below zero."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” is below zero; a budget cannot be.")


class TooFineAmountError(NotAnAmountError):
    """More than two decimals: less than one satang."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” has more than two decimals; one satang is the smallest amount.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Round the amount to whole baht or to two decimals.")


def parse_baht(value: str | float | Decimal | None) -> int | None:
    """An amount in baht, as typed or as a workbook cell holds it, in satang; None when nothing is entered.

    Reads `1,200,000.-`, `๑,๐๐๐`, `300,000 บาท`, `1.5 ล้านบาท`, and `-` as zero.
    Raises NotAnAmountError for other text, below zero, more than two decimals or too large to store.
    """
    if value is None or (isinstance(value, Real) and math.isnan(value)):
        return None
    if isinstance(value, str):
        return _from_text(value)
    if isinstance(value, bool) or not isinstance(value, (Real, Decimal)):
        raise NotAnAmountError(value=value)
    if isinstance(value, (Integral, Decimal)):
        return _satang(Decimal(value if isinstance(value, Decimal) else int(value)), value)
    # A workbook keeps 15 digits: 0.1 + 0.2 is 0.3 there.
    return _satang(Decimal(format(float(value), ".15g")), value)


def _from_text(value: str) -> int | None:
    text = digits(clean(value))
    if not text:
        return None
    if _DASHES.fullmatch(text) or text == "ไม่ใช้งบประมาณ":
        return 0
    text = _bare(_IN_WORDS.sub("", text).strip())
    if (negative := re.fullmatch(r"[-–—−]\s*(.+)|\((.+)\)", text)) and _AMOUNT.fullmatch(negative[1] or negative[2]):
        raise NegativeAmountError(value=value)
    found = _AMOUNT.fullmatch(text)
    if not found:
        raise NotAnAmountError(value=value)
    whole, decimals, scale = found.groups()
    return _satang(Decimal(re.sub("[, ]", "", whole) + (decimals or "")) * _SCALES[scale], value)


def _bare(text: str) -> str:
    """`text` without the words around an amount: จำนวน … บาทถ้วน, ….-"""
    while before := _BEFORE.match(text):
        text = text[before.end() :]
    while (shorter := _AFTER.sub("", text)) != text:
        text = shorter
    return text


def _satang(amount: Decimal, value: object) -> int:
    try:
        satang = amount * SATANG
        whole = int(satang)
    except (InvalidOperation, OverflowError, ValueError) as error:
        raise NotAnAmountError(value=value) from error
    if satang < 0:
        raise NegativeAmountError(value=value)
    if whole > _LARGEST:
        raise NotAnAmountError(value=value)
    if satang != whole:
        raise TooFineAmountError(value=value)
    return whole


def baht(satang: int | None) -> str:
    """`1,234,567.50`; whole baht without decimals; "" when nothing is entered."""
    if satang is None:
        return ""
    whole, rest = divmod(abs(satang), SATANG)
    sign = "-" if satang < 0 else ""
    return f"{sign}{whole:,}.{rest:02}" if rest else f"{sign}{whole:,}"


def baht_or_dash(satang: int | None) -> str:
    """As plan tables show it: zero as "-", nothing for what is not planned."""
    return "-" if satang == 0 else baht(satang)


def million_baht(satang: int | None) -> str:
    """Millions of baht with two to four decimals, for summaries: `1.25`, `12.3457`; "" when nothing is entered."""
    if satang is None:
        return ""
    millions = (Decimal(satang) / (SATANG * 1_000_000)).quantize(Decimal("0.0001"), ROUND_HALF_UP)
    whole, decimals = f"{millions:,.4f}".split(".")
    return f"{whole}.{decimals[:2]}{decimals[2:].rstrip('0')}"


def baht_text(satang: int) -> str:
    """The amount in Thai words (vectors: domain.md §3.6): 130,000 baht is หนึ่งแสนสามหมื่นบาทถ้วน."""
    if satang < 0:
        return "ลบ" + baht_text(-satang)
    whole, rest = divmod(satang, 100)
    if not rest:
        return (_number(whole) or "ศูนย์") + "บาทถ้วน"
    return (f"{_number(whole)}บาท" if whole else "") + f"{_number(rest)}สตางค์"


def _number(value: int) -> str:
    """`value` in words, "" for zero; millions of millions are said ล้านล้าน."""
    millions, rest = divmod(value, 1_000_000)
    start = _number(millions) + "ล้าน" if millions else ""
    return start + _below_a_million(rest, follows=bool(millions))


def _below_a_million(value: int, *, follows: bool) -> str:
    words = [_word(int(digit), place) for place, digit in enumerate(reversed(str(value))) if digit != "0"]
    if value % 10 == 1 and (value > 1 or follows):
        words[0] = "เอ็ด"
    return "".join(reversed(words))


def _word(digit: int, place: int) -> str:
    if place == 1 and digit <= 2:
        return ("", "สิบ", "ยี่สิบ")[digit]
    return _DIGITS[digit] + _PLACES[place]
