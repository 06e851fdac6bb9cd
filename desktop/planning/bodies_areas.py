"""The areas that a committee can be of: the office's own, those below it, and any that a committee here names."""

from desktop.domain.bodies import Committee
from desktop.planning import villages
from desktop.planning.exchange_list import office_words
from desktop.planning.find import VILLAGE_DIGITS
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError

DISTRICT_DIGITS = 4


def areas(ws: Workspace) -> list[tuple[object, str]]:
    """Code and words of each: at a district itself and its villages, at the province itself and its districts."""
    office = ws.identity.office
    below = [] if ws.identity.kind == "province" else [one.code for one in villages.register(ws)]
    named = sorted({one.area for one in ws.every(Committee) if one.area})
    return [(code, words(ws, code)) for code in dict.fromkeys((office, *_districts(ws), *below, *named))]


def words(ws: Workspace, code: str) -> str:
    """`อำเภออมก๋อย`, `บ้านหลิม-ดง หมู่ 1 ต.อมก๋อย`; the code where nobody knows the area."""
    if len(code) == VILLAGE_DIGITS:
        return villages.row(ws, code).title
    return office_words(code) if len(code) <= DISTRICT_DIGITS else code


def _districts(ws: Workspace) -> list[str]:
    if ws.identity.kind != "province":
        return []
    try:
        return [one.code for one in reference.districts(ws.identity.province)]
    except UnknownAreaError:
        return []
