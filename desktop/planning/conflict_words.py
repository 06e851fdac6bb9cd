"""Disputed fields as people read them: whose record, which field, each value with who wrote it where and when."""

from dataclasses import dataclass
from typing import Any

from desktop.domain import kinds
from desktop.domain.dates import short_date
from desktop.domain.money import baht
from desktop.i18n import translate
from desktop.planning import exchange, find, history
from desktop.planning.exchange_list import office_words
from desktop.planning.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One value, as it is stored and as it is read, and in `told` who wrote it, where and when."""

    value: Any
    shown: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One disputed field of one record; `id` is what `history.resolve` takes."""

    id: str
    kind: str
    title: str
    field: str
    sides: tuple[Side, ...]


def conflicts(workspace: Workspace) -> list[Conflict]:
    """Every field on which computers disagree."""
    offices = {row.card.replica: office_words(row.card.address) for row in exchange.offices(workspace)}
    return [_conflict(workspace, one, offices) for one in history.conflicts(workspace)]


def _conflict(workspace: Workspace, one: dict[str, Any], offices: dict[str, str]) -> Conflict:
    kind, name = one["kind"], one["field"]
    sides = tuple(
        Side(
            value=side["value"],
            shown=value_words(kind, name, side["value"]),
            told=" · ".join(
                part for part in (side["person"], offices.get(side["replica"], ""), short_date(side["at"])) if part
            ),
        )
        for side in one["values"]
    )
    title = _title(workspace, kind, one["record"])
    return Conflict(id=one["id"], kind=kind, title=title, field=field_words(kind, name), sides=sides)


def _title(workspace: Workspace, kind: str, record: str) -> str:
    if not kinds.known(kind):
        return record
    struct = kinds.struct(kind)
    label = translate("Kinds", struct.kind.label)
    found = workspace.find(struct, record)
    name = str(getattr(found, struct.kind.title, None) or "") if found and struct.kind.title else ""
    if len(name) == find.VILLAGE_DIGITS and name.isdigit():
        name = find.village_name(workspace, name)
    return f"{label} {name}".strip()


def field_words(kind: str, name: str) -> str:
    """The label of a field; of a keyed one with its key, such as งบประมาณ 2559."""
    base, _, key = name.partition(".")
    spec = kinds.fields(kind).get(base) if kinds.known(kind) else None
    label = translate("Kinds", spec.label) if spec else base
    return f"{label} {key}" if key and spec and spec.type == "money_by_year" else label


def value_words(kind: str, name: str, value: Any) -> str:
    """A stored value as people read it."""
    spec = kinds.fields(kind).get(name.partition(".")[0]) if kinds.known(kind) else None
    if value is None:
        return translate("Conflicts", "left empty")
    if name == "deleted":
        return translate("Conflicts", "deleted") if value else translate("Conflicts", "kept")
    if spec and spec.type in ("money", "money_by_year") and isinstance(value, int):
        return translate("Conflicts", "{amount} baht", amount=baht(value))
    if spec and spec.type == "date":
        return short_date(str(value))
    if spec and str(value) in spec.choices:
        return translate("Choices", spec.choices[str(value)])
    return translate("Conflicts", "yes") if value is True else str(value)
