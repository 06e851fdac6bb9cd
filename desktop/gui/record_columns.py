"""Table columns that follow from what a kind declares: heading, alignment, order, words of choices and records."""

from collections.abc import Callable
from typing import Any

from desktop.domain import kinds
from desktop.domain.dates import short_date
from desktop.domain.fields import FieldSpec
from desktop.domain.money import baht
from desktop.gui.columns import Column
from desktop.gui.widgets.declared_choices import choices_of
from desktop.planning.workspace import Workspace

WIDTHS = {"int": 90, "year": 90, "date": 120, "money": 124, "money_by_year": 124, "bool": 80}


def declared(ws: Workspace, kind: str, *names: str) -> tuple[Column, ...]:
    """A column for each of these fields; the first one takes the room that is left."""
    specs = kinds.fields(kind)
    return tuple(_column(ws, specs[name], stretch=place == 0) for place, name in enumerate(names))


def _column(ws: Workspace, spec: FieldSpec, *, stretch: bool) -> Column:
    value = _Value(spec.name)
    figures = spec.type in ("int", "money", "year")
    return Column(
        key=spec.name,
        title=spec.label,
        context="Kinds",
        text=_Words(ws, spec),
        sort=value if figures or spec.type == "date" else None,
        align="right" if figures or spec.type == "money_by_year" else "left",
        width=WIDTHS.get(spec.type, 160),
        stretch=stretch,
    )


class _Value:
    """What a row holds, to order by."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, row: Any) -> Any:
        value = getattr(row, self._name)
        return value if value is not None else -1


class _Words:
    """How a field reads."""

    def __init__(self, ws: Workspace, spec: FieldSpec) -> None:
        self._ws, self._spec = ws, spec

    def __call__(self, row: Any) -> str:
        value = getattr(row, self._spec.name)
        plain = _PLAIN.get(self._spec.type)
        if value in (None, "", (), {}):
            return ""
        return plain(value) if plain else self._named(value)

    def _named(self, value: Any) -> str:
        names = dict(choices_of(self._ws, self._spec))
        several = value if isinstance(value, tuple | list) else (value,)
        return ", ".join(names.get(one, str(one)) for one in several)


_PLAIN: dict[str, Callable[[Any], str]] = {
    "text": str,
    "longtext": str,
    "decimal": str,
    "year": str,
    "int": "{:,}".format,
    "money": baht,
    "date": short_date,
    "money_by_year": lambda amounts: baht(sum(amounts.values())),
    "decimal_by_year": lambda numbers: ", ".join(f"{year} = {one}" for year, one in sorted(numbers.items())),
    "json": lambda _value: "…",
}
