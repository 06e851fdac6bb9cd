"""Disputed fields as people read them: what thing it is and where, its forum, a value, a place in a list."""

from typing import Any

from desktop.domain import kinds
from desktop.domain.dates import short_date
from desktop.domain.fields import FieldSpec
from desktop.domain.money import baht
from desktop.domain.record import Record
from desktop.domain.thai import elide
from desktop.domain.village import Forum, Problem, Project, VillagePlan
from desktop.i18n import translate
from desktop.planning import find
from desktop.planning.workspace import Workspace

ORDER = "order"
SHORT = 40


def record_of(ws: Workspace, kind: str, record: str, scope: str = "") -> Record | None:
    """The record, living or deleted; None where its kind is not known."""
    if not kinds.known(kind):
        return None
    from desktop.store.records import from_row

    query = f"SELECT * FROM {kind}_all WHERE id = ? ORDER BY scope <> ? LIMIT 1"
    row = ws.db.execute(query, (record, scope)).fetchone()
    return from_row(kinds.struct(kind), row) if row else None


def title(ws: Workspace, kind: str, record: str, scope: str = "") -> str:
    """`โครงการ ก่อสร้างถนนคอนกรีต`: what it is and what it is called."""
    if not kinds.known(kind):
        return record
    label = translate("Kinds", kinds.struct(kind).kind.label)
    return f"{label} {name_of(ws, record_of(ws, kind, record, scope))}".strip()


def name_of(ws: Workspace, found: Record | None) -> str:
    """What people call the record; "" where it has no name."""
    if found is None or not found.kind.title:
        return ""
    said = getattr(found, found.kind.title)
    spec = kinds.fields(found.kind.name)[found.kind.title]
    return value_words(found.kind.name, spec.name, said, ws) if said else ""


def where(ws: Workspace, found: Record | None) -> str:
    """`บ้านหลวง หมู่ 2 ต.อมก๋อย – แผนปี 2559`: the plan or area that it belongs to."""
    return find.place_of(ws, found) if found is not None else ""


def forum_of(ws: Workspace, found: Record | None) -> Forum | None:
    """The forum at which a problem or a project was raised, or that a village plan is from; None where none is."""
    if isinstance(found, Problem) and found.forum:
        return ws.find(Forum, found.forum)
    if isinstance(found, Project):
        raised = [ws.find(Problem, one) for one in found.problems]
        return next((forum for one in raised if (forum := forum_of(ws, one))), None)
    if isinstance(found, VillagePlan):
        of_plan = "village = :village AND cycle = :cycle ORDER BY date DESC, id DESC LIMIT 1"
        held = ws.every(Forum, of_plan, village=found.village, cycle=found.cycle)
        return held[0] if held else None
    return None


def held(ws: Workspace, found: Record | None) -> str:
    """`เวทีประชาคม 12 ม.ค. 2558 ศาลาบ้านหลวง`; "" where no forum is known."""
    forum = found if isinstance(found, Forum) else forum_of(ws, found)
    return _gathering(translate("Conflicts", "Forum"), forum.date, forum.venue) if forum else ""


def meeting(ws: Workspace, record: str) -> str:
    """The forum or meeting with this id in words; its text as it stands where it is no record here."""
    from desktop.domain.bodies import Meeting

    if forum := ws.find(Forum, record):
        return held(ws, forum)
    if found := ws.find(Meeting, record):
        number = translate("Conflicts", "Meeting {number}", number=found.number or "").strip()
        return _gathering(number, found.date, found.venue)
    return record


def meetings(ws: Workspace) -> list[tuple[str, str]]:
    """(id, words) of the meetings that may have decided something, the latest first."""
    from desktop.domain.bodies import Meeting

    found = ws.every(Meeting, "date IS NOT NULL ORDER BY date DESC, id DESC LIMIT 20")
    return [(one.id, _of_committee(ws, one.committee or "", meeting(ws, one.id))) for one in found]


def _of_committee(ws: Workspace, committee: str, words: str) -> str:
    name = name_of(ws, record_of(ws, "committee", committee))
    return f"{name} – {words}" if name else words


def _gathering(what: str, date: str | None, venue: str | None) -> str:
    return " ".join(part for part in (what, short_date(date), venue or "") if part)


def field_words(kind: str, name: str, ws: Workspace | None = None) -> str:
    """The label of a field; of a keyed one with its key, such as งบประมาณ 2559."""
    base, _, key = name.partition(".")
    spec = spec_of(kind, name)
    label = translate("Kinds", spec.label) if spec else base
    if not key or spec is None:
        return label
    return f"{label} {_reference(ws, spec, key) if spec.type == 'refs' else key}".strip()


def spec_of(kind: str, name: str) -> FieldSpec | None:
    """The declaration of a field; None for one that this program does not know."""
    return kinds.fields(kind).get(name.partition(".")[0]) if kinds.known(kind) else None


def value_words(kind: str, name: str, value: Any, ws: Workspace | None = None) -> str:
    """A stored value as people read it."""
    spec = spec_of(kind, name)
    if value is None:
        return translate("Conflicts", "left empty")
    if spec and spec.type in ("money", "money_by_year") and isinstance(value, int):
        return translate("Conflicts", "{amount} baht", amount=baht(value))
    if spec and spec.type == "date":
        return short_date(str(value))
    if spec and spec.type in ("int", "decimal") and isinstance(value, int):
        return f"{value:,}"
    if spec and str(value) in spec.choices:
        return translate("Choices", spec.choices[str(value)])
    if spec and spec.of and isinstance(value, str):
        return _reference(ws, spec, value)
    return translate("Conflicts", "yes") if value is True else str(value)


def _reference(ws: Workspace | None, spec: FieldSpec, record: str) -> str:
    """What a field points to, by name."""
    if spec.choices:
        return translate("Choices", spec.choices[record]) if record in spec.choices else record
    if ws is None or not spec.of:
        return record
    if spec.of == "village":
        return find.village_name(ws, record)
    return elide(name_of(ws, record_of(ws, spec.of, record)) or record, SHORT)


def place_words(ws: Workspace, found: Record, key: object) -> str:
    """Where a record would stand in its list with this sort key: `ลำดับที่ 3 ต่อจาก “…”`."""
    owner = found.kind.owner
    siblings = ws.every(type(found), f'"{owner}" = :owner', owner=getattr(found, owner)) if owner else []
    others = sorted((one for one in siblings if one.id != found.id), key=_place)
    before = [one for one in others if _place(one) < (str(key or "~"), found.id)]
    if not before:
        return translate("Conflicts", "Number {n}, first in the list", n=1)
    name = elide(name_of(ws, before[-1]) or before[-1].id, SHORT)
    return translate("Conflicts", "Number {n}, after “{name}”", n=f"{len(before) + 1:,}", name=name)


def _place(one: Record) -> tuple[str, str]:
    return (str(getattr(one, ORDER, None) or "~"), one.id)
