"""Makes `resources/reference/areas.zip` from `villages.csv` and `laos.csv` and geothai's names of areas.

`python -m build.reference SOURCE_DIR`; the same input gives the same bytes. `villages.csv` has the columns code,
name_th, name_en, lat, lon; `laos.csv` has kind, name_th, name_en, district_code, coverage (`code:full;code:part`),
lat, lon. `desktop/store/reference.py` reads the result; `resources/reference/README.md` describes its tables.
"""

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop.domain.thai import clean
from desktop.paths import RESOURCES

YEAR = 2565  # B.E. year the records of villages and LAOs stood at
TARGET = RESOURCES / "reference" / "areas.zip"
LAO_TYPES = {
    "อบจ.": "pao",
    "เทศบาลนคร": "city",
    "เทศบาลเมือง": "town",
    "เทศบาลตำบล": "subdistrict_municipality",
    "อบต.": "tao",
}

Row = tuple[str, ...]


def main(arguments: list[str]) -> int:
    """Write the file and say what is in it."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    tables = build(Path(arguments[0]))
    write(tables, TARGET)
    print(f"{TARGET}: {TARGET.stat().st_size:,} bytes, {tables['source.json']}")
    return 0


def build(source: Path) -> dict[str, str]:
    """Every member of the file: name → text."""
    villages = sorted(_villages(source / "villages.csv"))
    laos = sorted(_laos(source / "laos.csv"))
    areas, tambons = _areas()
    members = {"areas.tsv": _text(areas)}
    for folder, rows in (("tambons", tambons), ("villages", villages), ("laos", laos)):
        for province, its_rows in _by_province(rows).items():
            members[f"{folder}/{province}.tsv"] = _text(its_rows)
    members["source.json"] = json.dumps(
        {"year": YEAR, "areas": _areas_version(), "villages": len(villages), "laos": len(laos)}, sort_keys=True
    )
    return members


def write(members: dict[str, str], path: Path) -> None:
    """The members as a zip of fixed dates and order: equal content, equal bytes."""
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=9) as file:
        for name in sorted(members):
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            file.writestr(entry, members[name].encode("utf-8"), compresslevel=9)


def _villages(path: Path) -> Iterator[Row]:
    for row in _rows(path):
        yield row["code"], row["name_th"], row["name_en"], row["lat"], row["lon"]


def _laos(path: Path) -> Iterator[Row]:
    for row in _rows(path):
        kind = LAO_TYPES[row["kind"]]
        yield row["district_code"], kind, row["name_th"], row["name_en"], row["coverage"], row["lat"], row["lon"]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield {name: clean(value) for name, value in row.items()}


def _areas() -> tuple[list[Row], list[Row]]:
    """Provinces and districts in one list, tambons in the other."""
    import geothai

    areas: list[Row] = []
    tambons: list[Row] = []
    for province in geothai.provinces():
        areas.append((province.code, province.name_th, province.name_en))
        for district in geothai.districts(province.code):
            areas.append((district.code, district.name_th, district.name_en))
            tambons += [(area.code, area.name_th, area.name_en) for area in geothai.subdistricts(district.code)]
    return areas, tambons


def _areas_version() -> str:
    import geothai

    return str(geothai.DATA_VERSION)


def _by_province(rows: Iterable[Row]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[0][:2]].append(row)
    return groups


def _text(rows: Iterable[Row]) -> str:
    return "\n".join("\t".join(row).rstrip("\t") for row in rows)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
