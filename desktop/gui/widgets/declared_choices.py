"""What a declared field may point to, by the names that people know: villages, tambons, records, choices."""

from typing import Any

from desktop.domain import kinds
from desktop.domain.dates import short_date
from desktop.domain.fields import FieldSpec
from desktop.domain.record import Record
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import villages
from desktop.planning.find import VILLAGE_DIGITS, village_name
from desktop.planning.workspace import Workspace
from desktop.store import reference

Choices = tuple[tuple[object, str], ...]
YES, NO = QT_TRANSLATE_NOOP("Choices", "Yes"), QT_TRANSLATE_NOOP("Choices", "No")
DISTRICT_DIGITS, TAMBON_DIGITS = 4, 6


def choices_of(ws: Workspace | None, spec: FieldSpec) -> Choices:
    """(id, words) of everything that the field may hold; () where it is typed."""
    if spec.type == "bool":
        return ((True, translate("Choices", YES)), (False, translate("Choices", NO)))
    if spec.choices:
        return tuple((value, translate("Choices", label)) for value, label in spec.choices.items())
    if ws is None:
        return ()
    if spec.type == "code" or spec.of == "village":
        return _areas(ws, spec)
    return _records(ws, spec.of) if spec.of else ()


def called(ws: Workspace, record: Record) -> str:
    """What people call a record: its title, the day of a forum, else its village and year."""
    spec = kinds.fields(record.kind.name).get(record.kind.title)
    value: Any = getattr(record, spec.name) if spec else None
    if value and spec:
        return short_date(str(value)) if spec.type == "date" else str(value)
    code = str(getattr(record, record.kind.area) or "") if record.kind.area else ""
    parts = (village_name(ws, code) if len(code) == VILLAGE_DIGITS else code, getattr(record, "cycle", None))
    return " – ".join(str(part) for part in parts if part) or translate("Kinds", record.kind.label)


def _areas(ws: Workspace, spec: FieldSpec) -> Choices:
    if spec.of == "village":
        return tuple((one.code, one.title) for one in villages.register(ws))
    office = ws.identity.office
    districts = [one for one in reference.districts(office[:2]) if one.code.startswith(office)]
    if spec.digits == DISTRICT_DIGITS:
        return tuple((one.code, one.name) for one in districts)
    if spec.digits == TAMBON_DIGITS:
        homes = {home.code: f" – {home.name}" if len(districts) > 1 else "" for home in districts}
        return tuple((one.code, one.name + home) for code, home in homes.items() for one in reference.tambons(code))
    return ()


def _records(ws: Workspace, kind: str) -> Choices:
    if not kinds.known(kind):
        return ()
    found = [(one.id, called(ws, one)) for one in ws.every(kinds.struct(kind), "1")]
    return tuple(sorted(found, key=lambda one: one[1]))
