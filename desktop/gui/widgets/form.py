"""Fields under their captions, in one or more columns, as one thing that says which field was edited."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.gui import theme
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.declared import caption_of, field_for, is_wide
from desktop.gui.widgets.labels import Caption, Hint


class Form(QWidget):
    """Add fields by name; `edited(name, value)` says what a person changed."""

    edited = Signal(str, object)

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._next = columns, 0
        self._fields: dict[str, Any] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setVerticalSpacing(theme.M)
        for number in range(columns):
            self._grid.setColumnStretch(number, 1)

    def add(self, name: str, caption: str, field: QWidget, *, span: int = 1, help_text: str = "") -> QWidget:
        """Put `field` under its caption, over `span` columns; what it emits is passed on with `name`."""
        words = Caption(caption)
        words.setCursor(Qt.CursorShape.ArrowCursor)
        field.setAccessibleName(caption)
        if (line := field.focusProxy()) is not None:
            line.setAccessibleName(caption)
        cell = column(words, field, gap=theme.XS)
        if help_text:
            cell.addWidget(Hint(help_text))
        cell.addStretch(1)
        span = min(span, self._columns)
        if self._next % self._columns + span > self._columns:
            self._next += self._columns - self._next % self._columns
        self._grid.addLayout(cell, self._next // self._columns, self._next % self._columns, 1, span)
        self._next += span
        self._fields[name] = field
        _Passer(name, field, self)
        if isinstance(remade := getattr(field, "remade", None), SignalInstance):
            remade.connect(self.order_tabs)
        return field

    def order_tabs(self) -> None:
        """Tab goes through the fields as they are read, also through those that were made later than the others."""
        parts = (part for field in self._fields.values() for part in (field, *field.findChildren(QWidget)))
        here = [one for one in parts if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is self.window()]
        for before, after in pairwise(here):  # the list that a choice drops down is a window of its own
            QWidget.setTabOrder(before, after)

    def add_field(
        self, kind: str, name: str, *, made: Any = None, span: int = 0, help_text: str = "", **more: Any
    ) -> Any:
        """Add the field that `kind` declares as `name` (`made`: a field of its own); answers it.

        `span` 0 gives long ones the whole width; `more` goes to `declared.field_for` (ws, hint, words, years).
        """
        field = made if made is not None else field_for(kind, name, **more)
        wide = span or (self._columns if is_wide(kind, name) else 1)
        self.add(name, caption_of(kind, name), field, span=wide, help_text=help_text)
        return field

    def field(self, name: str) -> Any:
        """The field called `name`. Raises KeyError."""
        return self._fields[name]

    def values(self) -> dict[str, object]:
        """What every field holds."""
        return {name: field.value() for name, field in self._fields.items()}

    def load(self, values: Mapping[str, object]) -> None:
        """Show another record: what was half typed for the one before goes. Emits nothing."""
        for field in self._fields.values():
            field.reset()
        self.set_values(values)

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show the same record anew; fields not named keep theirs, half typed text stays. Emits nothing."""
        for name, value in values.items():
            if name in self._fields:
                self._fields[name].set_value(value)

    def set_read_only(self, read_only: bool, why: str = "") -> None:
        """All fields readable but not changeable."""
        for field in self._fields.values():
            field.set_read_only(read_only, why)


class _Passer(QObject):
    """Passes one field's `edited` on with its name: a child object, because a lambda would keep the form alive."""

    def __init__(self, name: str, field: Any, form: Form) -> None:
        super().__init__(form)
        self._name, self._form = name, form
        field.edited.connect(self._pass_on)

    def _pass_on(self, value: object) -> None:
        self._form.edited.emit(self._name, value)
