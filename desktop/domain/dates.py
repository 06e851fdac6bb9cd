"""Dates as offices write and read them: Buddhist Era for people, ISO Christian Era stored (domain.md §3.1, §3.2).

A B.E. year never stands in a date object: 29 ก.พ. 2559 is a real day, 2559-02-29 is none.
"""

import re
from datetime import date, datetime, time, timedelta

from desktop import i18n
from desktop.domain.errors import AppError
from desktop.domain.thai import clean, digits, elide
from desktop.i18n import QT_TRANSLATE_NOOP

BE_OFFSET = 543

MONTHS_TH = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)  # fmt: skip
SHORT_MONTHS_TH = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)  # fmt: skip
MONTHS_EN = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
DAYS_TH = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")
DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_CE_YEARS = range(1900, 2201)
_BE_YEARS = range(2400, 2701)

_BEFORE = re.compile(
    r"(?:สั่ง\s*)?(?:ณ\s*)?(?:(?:วัน)?\s*(?:ที่|[ก-์]+ที่)|วัน[ก-์]*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?)\s*"
)
_CLOCK = re.compile(r"(?:[t,]|\s)\s*(?:เวลา\s*)?[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9.]+)?\s*(?:น\.?|z)?$")
_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_ERA = r"(?:(?P<era>พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|b\.?e\.?|a\.?d\.?|c\.?e\.?|ปี)\s*)?"
_ERA_AFTER = r"(?:\s*(?P<era_after>b\.?e\.?|a\.?d\.?|c\.?e\.?))?"
_YEAR = rf"{_ERA}(?P<year>[0-9]{{4}}|'?[0-9]{{2}}){_ERA_AFTER}"
_IN_FIGURES = re.compile(rf"(?P<day>[0-9]{{1,2}})\s*([-/. ])\s*(?P<month>[0-9]{{1,2}})\s*\2\s*{_YEAR}")
_IN_WORDS = re.compile(rf"(?P<day>[0-9]{{1,2}})[\s/.-]*(?:เดือน\s*)?(?P<month>[^\W\d][^\d\s/]*?\.?)[\s/,-]*{_YEAR}")


class NotADateError(AppError):
    """A cell or field that should hold a date holds something else, or a day that does not exist."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” is not a date.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write day, month and B.E. year, such as 23 ก.พ. 2558 or 23/2/2558.")


class DoubtfulYearError(NotADateError):
    """A year that looks Christian Era where people write B.E.; `values["date"]` is the day it would be (ISO)."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” has the year {year}. Is B.E. {be} meant?")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write the B.E. year: {be} if that is the one.")


def parse_date(value: str | date | datetime, *, christian_era: bool = False) -> date:
    """The day that `value` names, as typed or as a workbook cell holds it; two-digit years are 25yy B.E.

    A year of 1900–2200 in text raises DoubtfulYearError unless the text is ISO (2015-02-23), says ค.ศ., or
    `christian_era` says that someone has confirmed it. Raises NotADateError for everything that is no date.
    """
    if isinstance(value, date):
        return _day(value.year, value.month, value.day, value)
    text = _bare(value)
    if iso := _ISO.fullmatch(text):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]), value)
    found = _IN_FIGURES.fullmatch(text) or _IN_WORDS.fullmatch(text)
    if not found:
        raise NotADateError(value=elide(str(value), 60))
    month = int(found["month"]) if found["month"].isdigit() else _month(found["month"], value)
    year = _year(found, value, christian_era=christian_era)
    if year is None:
        year = int(found["year"])
        meant = _day(year, month, int(found["day"]), value)
        raise DoubtfulYearError(value=elide(str(value), 60), year=year, be=be(year), date=meant.isoformat())
    return _day(year, month, int(found["day"]), value)


def _bare(value: object) -> str:
    """`value` without weekday, clock time and words around the date."""
    text = digits(clean(value)).lower() if isinstance(value, str) else ""
    return _CLOCK.sub("", _BEFORE.sub("", text, count=1) if not text[:1].isdigit() else text)


def _year(found: re.Match[str], value: object, *, christian_era: bool) -> int | None:
    """The year as written, 25yy for two digits; None when it looks Christian Era and nothing says so."""
    era = re.sub(r"[.\s]", "", found["era"] or found["era_after"] or "")
    year = int(found["year"].lstrip("'"))
    says_christian = christian_era or era in ("คศ", "ad", "ce")
    if year < 100:
        if says_christian:
            raise NotADateError(value=elide(str(value), 60))
        return 2500 + year
    return None if year in _CE_YEARS and not says_christian else year


def _day(year: int, month: int, day: int, value: object) -> date:
    """The day; a year of 2400–2700 is B.E., whoever wrote it."""
    christian = year - BE_OFFSET if year in _BE_YEARS else year
    try:
        if christian not in _CE_YEARS:
            raise ValueError(year)
        return date(christian, month, day)
    except ValueError as error:
        raise NotADateError(value=elide(str(value), 60)) from error


def _month(name: str, value: object) -> int:
    """Month 1–12 of a full, short or cut name, Thai or English: กุมภาพันธ์, ก.พ., กพ, กุมภา, Feb."""
    plain = name.replace(".", "").replace(" ", "")
    for month, (long, short, english) in enumerate(zip(MONTHS_TH, SHORT_MONTHS_TH, MONTHS_EN, strict=True), start=1):
        if plain == short.replace(".", "") or plain in (long, english.lower()):
            return month
        if len(plain) >= 4 and long.startswith(plain):
            return month
        if len(plain) >= 3 and english.lower().startswith(plain):
            return month
    raise NotADateError(value=elide(str(value), 60))


def as_date(day: date | str) -> date:
    """A stored ISO date, or a date, as a date."""
    return date.fromisoformat(day[:10]) if isinstance(day, str) else day


def be(year: int) -> int:
    """The B.E. year of a Christian one."""
    return year + BE_OFFSET


def short_date(day: date | str | None, language: str | None = None) -> str:
    """`23 ก.พ. 2558`, or `23 Feb 2558 B.E.`; "" for no date."""
    return _shown(day, SHORT_MONTHS_TH, tuple(name[:3] for name in MONTHS_EN), language)


def long_date(day: date | str | None, language: str | None = None) -> str:
    """`23 กุมภาพันธ์ 2558`, as letters are dated, or `23 February 2558 B.E.`; "" for no date."""
    return _shown(day, MONTHS_TH, MONTHS_EN, language)


def order_date(day: date | str | None, language: str | None = None) -> str:
    """`23 กุมภาพันธ์ พ.ศ. 2558`, as orders are dated (สั่ง ณ วันที่ …); "" for no date."""
    return _shown(day, MONTHS_TH, MONTHS_EN, language, era="พ.ศ. ")


def with_weekday(day: date | str | None, language: str | None = None) -> str:
    """`วันจันทร์ที่ 23 กุมภาพันธ์ พ.ศ. 2558`, or `Monday 23 February 2558 B.E.`; "" for no date."""
    if not day:
        return ""
    weekday = as_date(day).weekday()
    start = f"วัน{DAYS_TH[weekday]}ที่" if _thai(language) else DAYS_EN[weekday]
    return f"{start} {order_date(day, language)}"


def _shown(
    day: date | str | None, thai: tuple[str, ...], english: tuple[str, ...], language: str | None, *, era: str = ""
) -> str:
    if not day:
        return ""
    day = as_date(day)
    if _thai(language):
        return f"{day.day} {thai[day.month - 1]} {era}{be(day.year)}"
    return f"{day.day} {english[day.month - 1]} {be(day.year)} B.E."


def _thai(language: str | None) -> bool:
    return (language or i18n.language()) == "th"


def clock(moment: time | datetime, language: str | None = None) -> str:
    """`09.30 น.`, or `09:30`."""
    return f"{moment:%H.%M} น." if _thai(language) else f"{moment:%H:%M}"


def be_iso(day: date | str) -> str:
    """`2569-11-23`: the B.E. day so that names of files stand in the order of time."""
    day = as_date(day)
    return f"{be(day.year)}-{day:%m-%d}"


def fiscal_year(day: date | str) -> int:
    """The B.E. budget year a day falls in: 1 October to 30 September, named by its end."""
    day = as_date(day)
    return be(day.year) + (day.month >= 10)


def fiscal_range(year: int) -> tuple[date, date]:
    """First and last day of the B.E. budget year `year`."""
    start = date(year - BE_OFFSET - 1, 10, 1)
    return start, date(start.year + 1, 10, 1) - timedelta(days=1)


def fiscal_quarter(day: date | str) -> int:
    """Quarter 1–4 of the budget year: October to December is the first."""
    return (as_date(day).month + 2) // 3 % 4 + 1
