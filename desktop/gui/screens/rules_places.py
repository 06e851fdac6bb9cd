"""Where a record belongs, in words, and which screen of the office shows it."""

from collections.abc import Mapping

from desktop.domain import kinds
from desktop.domain.record import Record
from desktop.gui.screen import ScreenSpec
from desktop.planning.find import VILLAGE_DIGITS, village_name
from desktop.planning.villages import tambon_name
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError

STEPS_UP = 4
WHOLE = frozenset({"needs_plan", "district_plan", "action_plan", "beyond_list", "planning_template", "deadline"})
"""Kinds of which a screen shows the one of the year: it is opened without naming a record."""
PAGES = {"lao": ("district_plan", "dispatch"), "framework_dispatch": ("district_plan", "dispatch")}
"""Kinds that stand on a page of a screen rather than being opened by their id."""

Path = tuple[tuple[str, str], ...]


def path(ws: Workspace, kind: str, record: str) -> Path:
    """(kind, id) of the record, of what it belongs to, and so on up to the village."""
    found = [(kind, record)]
    one = ws.find(kinds.struct(kind), record) if kinds.known(kind) else None
    while one is not None and len(found) < STEPS_UP:
        above = _above(one)
        if above is None:
            break
        found.append(above)
        one = ws.find(kinds.struct(above[0]), above[1]) if kinds.known(above[0]) else None
    return tuple(found)


def target(way: Path, specs: Mapping[str, ScreenSpec]) -> tuple[str, str | None]:
    """The screen for the nearest thing on the way that has one, and what to open there; ("", None) for none."""
    for kind, record in way:
        if kind in PAGES and PAGES[kind][0] in specs:
            return PAGES[kind]
        found = next((screen for screen, spec in specs.items() if kind in spec.shows), "")
        if found:
            return found, None if kind in WHOLE else record
    return "", None


def words(ws: Workspace, way: Path, area: str = "") -> str:
    """The village, tambon or district that it is about, as people call it."""
    for kind, record in reversed(way):
        found = ws.find(kinds.struct(kind), record) if kinds.known(kind) else None
        code = str(getattr(found, found.kind.area) or "") if found and found.kind.area else ""
        code = code or str(getattr(found, "area", "") or "")
        if code or record.isdigit():
            return _named(ws, code or record)
    return _named(ws, area)


def _above(one: Record) -> tuple[str, str] | None:
    about = one.kind
    owner = str(getattr(one, about.owner) or "") if about.owner else ""
    if owner:
        return kinds.fields(about.name)[about.owner].of, owner
    code = str(getattr(one, about.area) or "") if about.area else ""
    return ("village", code) if len(code) == VILLAGE_DIGITS and about.name != "village" else None


def _named(ws: Workspace, code: str) -> str:
    try:
        if len(code) == VILLAGE_DIGITS:
            return village_name(ws, code)
        if len(code) == VILLAGE_DIGITS - 2:
            return tambon_name(code)
        return reference.district_name(code) if len(code) == VILLAGE_DIGITS // 2 else code
    except UnknownAreaError:
        return code
