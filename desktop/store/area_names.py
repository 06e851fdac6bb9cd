"""Codes and names of provinces, districts and tambons, from `resources/reference/areas.zip`.

The names are geothai's, copied when that file is made (`build/reference.py`): importing geothai and asking it for one
tambon takes 60 ms, this 8 ms. Codes are text. Everywhere else these are reached through `store/reference.py`.
"""

import re
from functools import cache

import msgspec

from desktop import i18n
from desktop.domain.errors import AppError
from desktop.domain.thai import search_key
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.paths import RESOURCES

_AREA_WORD = re.compile(r"^(?:จังหวัด|จ\.|กิ่งอำเภอ|อำเภอ|อ\.|เขต|ตำบล|ต\.|แขวง)\s*")


class UnknownAreaError(AppError):
    """A code that no province, district or tambon bears today."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no area with the code {area}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Check the code: 2 digits for a province, 4 for a district, 6 for a tambon."
    )


class AbolishedAreaError(UnknownAreaError):
    """A code that was given up; `successors` are the codes in its place."""

    template = QT_TRANSLATE_NOOP("Errors", "The code {area} ({name}) is no longer in use.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Use the code in its place: {successors}.")


class Area(msgspec.Struct, frozen=True, kw_only=True):
    """A province, district or tambon: its code and its names without จังหวัด, อำเภอ, ตำบล."""

    code: str
    name: str
    name_en: str


def provinces() -> tuple[Area, ...]:
    """Every province, by code."""
    return tuple(one for one in _areas().values() if len(one.code) == 2)


def districts(province: str) -> tuple[Area, ...]:
    """The districts of a province, by code. Raises UnknownAreaError."""
    area(province)
    return tuple(one for one in _areas().values() if len(one.code) == 4 and one.code[:2] == province)


def tambons(district: str) -> tuple[Area, ...]:
    """The tambons of a district, by code. Raises UnknownAreaError."""
    area(district)
    return tuple(one for one in _tambons(district[:2]).values() if one.code[:4] == district)


def province_name(code: str, language: str | None = None) -> str:
    """The name of the province that an area's code of any length lies in. Raises UnknownAreaError."""
    return _name(code, 2, language)


def district_name(code: str, language: str | None = None) -> str:
    """The name of the district that an area's code of four digits and more lies in. Raises UnknownAreaError."""
    return _name(code, 4, language)


def tambon_name(code: str, language: str | None = None) -> str:
    """The name of the tambon that an area's code of six digits and more lies in. Raises UnknownAreaError."""
    return _name(code, 6, language)


def province_by_name(name: str) -> str | None:
    """The code of the province called `name`, with or without จังหวัด; Thai or English."""
    return _by_name(provinces(), name)


def district_by_name(province: str, name: str) -> str | None:
    """The code of the district called `name` in the province, with or without อำเภอ; เมือง is its capital's."""
    capital = f"เมือง{province_name(province, 'th')}"
    return _by_name(districts(province), capital if _forms(name) & {"เมือง", "mueang"} else name)


def tambon_by_name(district: str, name: str) -> str | None:
    """The code of the tambon called `name` in the district, with or without ตำบล or ต.; None if there is none."""
    return _by_name(tambons(district), name)


def _by_name(areas: tuple[Area, ...], name: str) -> str | None:
    wanted = _forms(name)
    return next((one.code for one in areas if wanted & (_forms(one.name) | _forms(one.name_en))), None)


def _forms(name: str) -> set[str]:
    """`name` as given and without a leading ตำบล, ต., …; both, since tambon จ.ป.ร. and เขตพระนคร begin with one."""
    key = search_key(name)
    return {form.replace(" ", "").replace("-", "") for form in (key, _AREA_WORD.sub("", key)) if form}


def _name(code: str, digits: int, language: str | None) -> str:
    found = area(code[:digits].ljust(digits))
    return found.name if (language or i18n.language()) == "th" else found.name_en


def area(code: str) -> Area:
    """The province, district or tambon with this code. Raises UnknownAreaError, AbolishedAreaError."""
    found = _areas().get(code) or (_tambons(code[:2]).get(code) if code[:2] in _areas() else None)
    if found is None:
        raise _unknown(code)
    return found


def _unknown(code: str) -> UnknownAreaError:
    from geothai.abolished import abolished_areas

    for old in abolished_areas():
        if old.code == code and old.successors:
            return AbolishedAreaError(area=code, name=old.name_th, successors=", ".join(old.successors))
    return UnknownAreaError(area=code)


@cache
def _areas() -> dict[str, Area]:
    return _area_table("areas.tsv")


@cache
def _tambons(province: str) -> dict[str, Area]:
    return _area_table(f"tambons/{province}.tsv")


def _area_table(table: str) -> dict[str, Area]:
    return {code: Area(code=code, name=name, name_en=name_en) for code, name, name_en in rows(table, 3)}


def rows(name: str, columns: int) -> list[list[str]]:
    """The rows of a table of the file, each with so many columns."""
    table = (line.split("\t") for line in member(name).split("\n") if line)
    return [row + [""] * (columns - len(row)) for row in table]


def member(name: str) -> str:
    """The text of a member of the file; "" for a province of which the records hold nothing."""
    from zipfile import ZipFile

    with ZipFile(RESOURCES / "reference" / "areas.zip") as file:
        return file.read(name).decode("utf-8") if name in file.namelist() else ""
