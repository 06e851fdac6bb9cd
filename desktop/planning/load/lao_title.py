"""Whose plan a file of form ผ.02 is, for which years and in which edition: what stands above its table says so."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from desktop.domain.areas import Lao
from desktop.domain.lao_plan import EDITIONS
from desktop.domain.thai import clean, digits, same_text, search_key
from desktop.i18n import translate
from desktop.planning.load.columns import Found
from desktop.planning.load.lao_faults import LaoMeantError, LaoNotKnownError, LaoNotNamedError, LaoNotOursError
from desktop.planning.load.places import NamedLao
from desktop.planning.workspace import Workspace
from desktop.store import reference

CLOSE = 80
"""From this likeness on (0 to 100) a name is worth suggesting."""

_TOLD = """SELECT p.lao FROM act a JOIN change c ON c.stream = a.stream AND c.seq BETWEEN a.first AND a.last
    JOIN record r ON r.rid = c.rid JOIN lao_project p ON p.id = r.id
    WHERE a.verb = 'load_lao_plan' AND json_extract(CAST(a.about AS TEXT), '$.source_sha256') = ? LIMIT 1"""
_LAO = re.compile(
    r"((?:อบต\.|องค์การบริหารส่วนตำบล|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|ทต\.|ทม\.|ทน\.|เมืองพัทยา)\s*.*?)"
    r"\s*(?=(?:อำเภอ|อ\.|จังหวัด|จ\.)|$|\()"
)
_DISTRICT = re.compile(r"(?:อำเภอ|อ\.)\s*(.+?)\s*(?:จังหวัด|จ\.|$)")
_YEARS = re.compile(r"(2[45]\d\d)\s*[-–—ถึง]+\s*(2[45]\d\d)")
_EDITIONS = {"เพิ่มเติม": "added", "เปลี่ยนแปลง": "changed", "แก้ไข": "corrected", "ทบทวน": "reviewed"}
_EDITION = re.compile(rf"({'|'.join(_EDITIONS)})\s*(?:(?:ครั้ง|ฉบับ)ที่\s*(\d+(?:\s*/\s*\d+)?))?")


class Title(msgspec.Struct, frozen=True, kw_only=True):
    """What the lines above the table say."""

    lao: NamedLao
    name: str
    from_year: int
    to_year: int
    edition: str = "first"
    edition_number: str = ""


def read(workspace: Workspace, found: Iterable[Found], file: str, *, lao: str = "") -> Title:
    """The title of a plan file; `lao` (an id) is whose it is where it names none that is known here.

    Raises `LaoNotNamedError`, `LaoNotOursError`, `LaoNotKnownError`. Years that no line states are the columns'.
    """
    sheets = list(found)
    lines = [line for sheet in sheets for line in _lines(sheet)]
    years = [int(year) for line in lines if (span := _YEARS.search(line)) for year in span.groups()][:2]
    columns = sorted({year for sheet in sheets for year in sheet.years})
    first, last = years or (columns[0], columns[-1])
    edition = next((said for line in lines if (said := _EDITION.search(line))), None)
    return Title(
        lao=_said_or_told(workspace, lines, file, lao),
        name=next((line for line in lines if line.startswith("แผนพัฒนา")), ""),
        from_year=first,
        to_year=last,
        edition=_EDITIONS[edition[1]] if edition else "first",
        edition_number=re.sub(r"\s", "", edition[2] or "") if edition else "",
    )


def told_before(workspace: Workspace, sha256: str) -> str:
    """The LAO whose plan this very file was when it was loaded before; "" when it was not."""
    found = workspace.db.execute(_TOLD, (sha256,)).fetchone()
    return str(found[0]) if found else ""


def words(title: Title) -> str:
    """Whose plan, for which years and in which edition, as people say it."""
    years = f"{title.from_year}–{title.to_year}" if title.to_year != title.from_year else str(title.from_year)
    edition = translate("Choices", EDITIONS[title.edition]) if title.edition != "first" else ""
    whose = reference.LAO_PREFIXES.get(title.lao.type, "") + title.lao.name
    return " · ".join(part for part in (whose, years, f"{edition} {title.edition_number}".strip()) if part)


def _said_or_told(workspace: Workspace, lines: list[str], file: str, told: str) -> NamedLao:
    """The LAO that the lines name; where they name none that is known, the one that a person named."""
    try:
        return _lao(workspace, lines, file)
    except (LaoNotNamedError, LaoNotKnownError):
        if not told:
            raise
    own = workspace.find(Lao, told)
    if own:
        return NamedLao(own.id, own.type or "", own.name or "")
    known = next(one for one in reference.laos(workspace.identity.office) if one.id == told)
    return NamedLao(known.id, known.type, known.name)


def _lines(found: Found) -> Iterator[str]:
    for row in found.sheet.rows[: found.first]:
        for cell in row:
            if isinstance(cell, str):
                yield from (clean(digits(line)) for line in cell.splitlines() if clean(line))


def _lao(workspace: Workspace, lines: list[str], file: str) -> NamedLao:
    for line in lines:
        if said := _LAO.search(line):
            district = _DISTRICT.search(line[said.end(1) :])
            return _known(workspace, clean(said[1]), clean(district[1]) if district else "", file)
    raise LaoNotNamedError(file=file)


def _known(workspace: Workspace, title: str, district: str, file: str) -> NamedLao:
    office = workspace.identity.office
    if district and _district(office[:2], district) not in (office, ""):
        raise LaoNotOursError(file=file, lao=f"{title} อำเภอ{district}")
    found = reference.lao_by_name(office, title)
    if found:
        return NamedLao(found.id, found.type, found.name)
    for known in workspace.every(Lao, "district = :district", district=office):
        if same_text(_title(known), title):
            return NamedLao(known.id, known.type or "", known.name or "")
    meant = _meant(workspace, title)
    raise LaoMeantError(file=file, lao=title, meant=meant) if meant else LaoNotKnownError(file=file, lao=title)


def _district(province: str, name: str) -> str:
    """The district called so, in our province or else in another; "" if none is."""
    others = (one.code for one in reference.provinces() if one.code != province)
    return next((code for one in (province, *others) if (code := reference.district_by_name(one, name))), "")


def _title(lao: Lao) -> str:
    return reference.LAO_PREFIXES.get(lao.type or "", "") + (lao.name or "")


def _meant(workspace: Workspace, title: str) -> str:
    """The LAO of this district whose name is close to `title`, "" if none is."""
    from rapidfuzz import process

    names = {lao.title for lao in reference.laos(workspace.identity.office)} | set(map(_title, workspace.every(Lao)))
    found = process.extractOne(search_key(title), {name: search_key(name) for name in names}, score_cutoff=CLOSE)
    return found[2] if found else ""
