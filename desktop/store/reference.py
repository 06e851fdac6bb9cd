"""Areas, villages and LAOs as public records list them, until an office confirms its own; never journaled.

Read from `resources/reference/areas.zip`, one province at a time (7 ms). Names of areas are reached from here too.
"""

import json
from collections import defaultdict
from functools import cache

import msgspec

from desktop.domain.ids import derived_id
from desktop.domain.thai import same_text
from desktop.i18n import translate
from desktop.store.area_names import (
    AbolishedAreaError,
    Area,
    UnknownAreaError,
    area,
    district_by_name,
    district_name,
    districts,
    member,
    province_by_name,
    province_name,
    provinces,
    rows,
    tambon_by_name,
    tambon_name,
    tambons,
)

__all__ = [
    "AbolishedAreaError",
    "Area",
    "ReferenceLao",
    "ReferenceVillage",
    "Source",
    "UnknownAreaError",
    "area",
    "district_by_name",
    "district_name",
    "districts",
    "lao_by_name",
    "laos",
    "province_by_name",
    "province_name",
    "provinces",
    "source",
    "tambon_by_name",
    "tambon_name",
    "tambons",
    "village",
    "villages",
]

LAO_PREFIXES = {
    "pao": "อบจ.",
    "city": "เทศบาลนคร",
    "town": "เทศบาลเมือง",
    "subdistrict_municipality": "เทศบาลตำบล",
    "tao": "อบต.",
    "special": "",
}
_LAO_SHORT = {"ทน.": "เทศบาลนคร", "ทม.": "เทศบาลเมือง", "ทต.": "เทศบาลตำบล", "องค์การบริหารส่วนตำบล": "อบต."}


class ReferenceVillage(msgspec.Struct, frozen=True, kw_only=True):
    """A village; `name` is "" for the few that the records do not name, coordinates are mostly unknown."""

    code: str
    name: str
    tambon: str
    moo: int
    lat: float | None = None
    lon: float | None = None
    name_en: str = ""


class ReferenceLao(msgspec.Struct, frozen=True, kw_only=True):
    """An LAO; `district` is the province's code for an อบจ.; `coverage` pairs a tambon with full or part.

    `id` is UUIDv5 of ("lao", type, name, district), and of the n when it is the n-th such one (from 2): binding.
    """

    id: str
    type: str
    name: str
    district: str
    coverage: tuple[tuple[str, str], ...]
    lat: float | None = None
    lon: float | None = None
    name_en: str = ""

    @property
    def title(self) -> str:
        """`อบต.อมก๋อย`: names of LAOs collide without their kind."""
        return LAO_PREFIXES[self.type] + self.name


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where villages and LAOs come from; `year` is B.E., `areas` the version of the names of areas."""

    name: str
    year: int
    areas: str


def source() -> Source:
    """What to show wherever reference values are offered."""
    about = json.loads(member("source.json"))
    return Source(name=translate("Reference", "Public records"), year=about["year"], areas=about["areas"])


def villages(district: str) -> tuple[ReferenceVillage, ...]:
    """The villages of a district, by code. Raises UnknownAreaError."""
    area(district)
    return _villages(district[:2]).get(district, ())


def village(code: str) -> ReferenceVillage | None:
    """The village with this code, if the records know it."""
    return next((one for one in _villages(code[:2]).get(code[:4], ()) if one.code == code), None)


def laos(district: str) -> tuple[ReferenceLao, ...]:
    """The LAOs a district supervises; of a province (two digits) its อบจ. Raises UnknownAreaError."""
    area(district)
    return _laos(district[:2]).get(district, ())


def lao_by_name(district: str, name: str) -> ReferenceLao | None:
    """The one LAO of the district that `name` means: `อบต.อมก๋อย`, `ทต.อมก๋อย`; None if none or several do."""
    for short, prefix in _LAO_SHORT.items():
        name = prefix + name.removeprefix(short) if name.startswith(short) else name
    found = [lao for lao in laos(district) if same_text(lao.title, name)]
    return found[0] if len(found) == 1 else None


@cache
def _villages(province: str) -> dict[str, tuple[ReferenceVillage, ...]]:
    """District → its villages."""
    groups: dict[str, list[ReferenceVillage]] = defaultdict(list)
    for code, name, name_en, lat, lon in rows(f"villages/{province}.tsv", 5):
        groups[code[:4]].append(
            ReferenceVillage(
                code=code,
                name=name,
                tambon=code[:6],
                moo=int(code[6:]),
                lat=_degree(lat),
                lon=_degree(lon),
                name_en=name_en,
            )
        )
    return {district: tuple(group) for district, group in groups.items()}


@cache
def _laos(province: str) -> dict[str, tuple[ReferenceLao, ...]]:
    """District, or province for an อบจ. → its LAOs."""
    groups: dict[str, list[ReferenceLao]] = defaultdict(list)
    for district, kind, name, name_en, coverage, lat, lon in rows(f"laos/{province}.tsv", 7):
        earlier = sum((lao.type, lao.name) == (kind, name) for lao in groups[district])
        groups[district].append(
            ReferenceLao(
                id=derived_id("lao", kind, name, district, *([str(earlier + 1)] if earlier else [])),
                type=kind,
                name=name,
                district=district,
                coverage=tuple((part[:6], part[7:]) for part in coverage.split(";") if part),
                lat=_degree(lat),
                lon=_degree(lon),
                name_en=name_en,
            )
        )
    return {district: tuple(group) for district, group in groups.items()}


def _degree(text: str) -> float | None:
    return float(text) if text else None
