"""The field for every field that a kind declares: its type, limits, choices, caption and unit come from there.

A new type in `domain/fields.py` is one more line in `_MAKERS`.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from desktop.domain import kinds
from desktop.domain.fields import KEYED, SAVE, SUBMIT, FieldSpec
from desktop.gui.widgets.budget import BudgetEdit
from desktop.gui.widgets.checked import CheckedText, Fit
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.declared_choices import Choices, choices_of
from desktop.gui.widgets.fields import BahtEdit, IntEdit, LineField, YearEdit
from desktop.gui.widgets.keys import KeysEdit
from desktop.gui.widgets.text import ChoiceBox, TextEdit
from desktop.gui.widgets.ticks import TickList
from desktop.i18n import translate
from desktop.planning.workspace import Workspace

LONG_LINE = 200
MOST = 10**7
NOTHING = "–"
WIDE = ("longtext", "json", *KEYED)
"""Types that take the whole width of a form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is known of a field beside its declaration: `choices` of what it points to, words, years.

    `listed`: there is a list to choose from, even if it is empty now.
    """

    spec: FieldSpec
    choices: Choices = ()
    listed: bool = True
    hint: str = ""
    words: Sequence[str] = ()
    years: Sequence[str] = ()


def field_for(
    kind: str,
    name: str,
    *,
    ws: Workspace | None = None,
    hint: str = "",
    words: Iterable[str] = (),
    years: Iterable[str] = (),
) -> Any:
    """The field to edit `name` of `kind` with. `words` are offered while one types, `years` (B.E.) for a budget.

    `ws` is asked for the villages or records that the field may point to; without it their ids are typed.
    """
    spec = kinds.fields(kind)[name]
    choices = choices_of(ws, spec)
    listed = spec.type != "ref" or (ws is not None and bool(spec.of))
    wanted = Wanted(spec=spec, choices=choices, listed=listed, hint=hint, words=tuple(words), years=tuple(years))
    return _MAKERS[spec.type](wanted)


def caption_of(kind: str, name: str) -> str:
    """The caption of a field with its unit."""
    spec = kinds.fields(kind)[name]
    label = translate("Kinds", spec.label)
    unit = translate("Kinds", spec.unit) if spec.unit else ""
    return f"{label} ({unit})" if unit and unit.casefold() not in label.casefold() else label


def is_wide(kind: str, name: str) -> bool:
    """Whether the field takes the whole width of a form."""
    spec = kinds.fields(kind)[name]
    return spec.type in WIDE or (spec.type == "text" and (spec.most or 0) > LONG_LINE)


class JsonView(TextEdit):
    """A structure that the program keeps: readable, never written by hand."""

    def __init__(self) -> None:
        super().__init__(lines=2)
        self._whole: object = None
        super().set_read_only(True)

    def value(self) -> Any:
        """The structure itself."""
        return self._whole

    def set_value(self, value: object) -> None:
        """Show it one entry a line."""
        self._whole = value
        super().set_value("" if value is None else json.dumps(value, ensure_ascii=False, indent=1))

    def set_read_only(self, read_only: bool, why: str = "") -> None:  # noqa: ARG002 - always is
        """It always is; `why` shows when pointed at."""
        super().set_read_only(True, why)


def _line(wanted: Wanted) -> LineField:
    made = LineField(hint=wanted.hint)
    if wanted.words:
        helper = QCompleter(list(wanted.words), made)
        helper.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        helper.setFilterMode(Qt.MatchFlag.MatchContains)
        made.line.setCompleter(helper)
    return _fitting(made, wanted)


def _text(wanted: Wanted) -> Any:
    return _long(wanted) if (wanted.spec.most or 0) > LONG_LINE else _line(wanted)


def _long(wanted: Wanted) -> CheckedText:
    return CheckedText(wanted.spec, hint=wanted.hint)


def _int(wanted: Wanted) -> LineField:
    spec = wanted.spec
    return _fitting(IntEdit(low=spec.least or 0, high=spec.most or MOST, hint=wanted.hint), wanted)


def _money(wanted: Wanted) -> LineField:
    return _fitting(BahtEdit(hint=wanted.hint), wanted)


def _year(wanted: Wanted) -> LineField:
    return _fitting(YearEdit(hint=wanted.hint), wanted)


def _date(wanted: Wanted) -> LineField:
    return _fitting(DateEdit(hint=wanted.hint), wanted)


def _fitting(made: LineField, wanted: Wanted) -> LineField:
    made.must_fit(Fit(wanted.spec))
    return made


def _one_of(wanted: Wanted) -> Any:
    """A choice of what is there; what may be left empty can be emptied. Without a list to choose from it is typed."""
    if not wanted.choices and (wanted.spec.type == "code" or not wanted.listed):
        return _line(wanted)
    nothing: Choices = () if wanted.spec.needed in (SAVE, SUBMIT) else ((None, NOTHING),)
    return ChoiceBox((*nothing, *wanted.choices))


def _some_of(wanted: Wanted) -> Any:
    if not wanted.choices and not wanted.spec.of:
        return KeysEdit(hint=wanted.hint)
    made = TickList()
    made.set_choices([(str(one), words) for one, words in wanted.choices])
    return made


def _by_year(wanted: Wanted) -> BudgetEdit:
    return BudgetEdit(wanted.years)


def _json(_wanted: Wanted) -> JsonView:
    return JsonView()


_MAKERS: Mapping[str, Callable[[Wanted], Any]] = {
    "text": _text,
    "longtext": _long,
    "int": _int,
    "money": _money,
    "decimal": _line,
    "date": _date,
    "year": _year,
    "code": _one_of,
    "enum": _one_of,
    "bool": _one_of,
    "ref": _one_of,
    "refs": _some_of,
    "money_by_year": _by_year,
    "decimal_by_year": _json,
    "json": _json,
}
