"""The form of one record, known or still to be made: each field is taken when it is left, nothing typed is lost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.record import Record
from desktop.gui.widgets.checked import retype, unfitting
from desktop.gui.widgets.form import Form
from desktop.planning.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class Place:
    """A field of a form: its name, how many columns it takes (0: as its type wants), a field of its own if need be."""

    name: str
    span: int = 0
    made: Any = None
    hint: str = ""
    words: Sequence[str] = field(default_factory=tuple)


class RecordForm(Form):
    """`field_left(kind, record, values)`; record "" means a new one, said once the fields it needs are filled."""

    field_left = Signal(str, str, object)

    def __init__(
        self,
        kind: str,
        places: Sequence[Place],
        *,
        needed: Sequence[str] = (),
        ws: Workspace | None = None,
        columns: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self.kind, self._first = kind, places[0].name
        self._needed = tuple(needed) or (self._first,)
        self._typed: dict[tuple[str, str], str] = {}
        self._pending: dict[str, Any] = {}
        self._shown = ""
        for place in places:
            more: dict[str, Any] = {"hint": place.hint, "words": place.words, "ws": ws}
            self.add_field(kind, place.name, made=place.made, span=place.span, **more)
        self.edited.connect(self._edited)

    def shown(self) -> str:
        """The id of the record; "" for a new one or none."""
        return self._shown

    def show_record(
        self, record: str, found: Record | None, *, locked: str, fixed: Mapping[str, str] | None = None
    ) -> None:
        """Show it; what does not fit in a field of it stays there until it is corrected.

        `locked` says why nothing of it, `fixed` why a field of it cannot be written.
        """
        other, self._shown = record != self._shown, record
        for name, one in self._fields.items():
            if other and hasattr(one, "reset"):
                one.reset()
            one.set_value(getattr(found, name) if found else _as_kept(self._pending.get(name)))
            why = locked or (fixed or {}).get(name, "")
            one.set_read_only(bool(why), why)
            if other and (typed := self._typed.pop((record, name), None)) is not None:
                retype(one, typed)

    def made(self, record: str) -> None:
        """The new record has been kept under this id: go on in its form."""
        self._pending = {}
        self._shown = record

    def forget(self) -> None:
        """Nothing of what was begun or did not fit stays."""
        self._shown, self._pending, self._typed = "", {}, {}

    def let_go(self) -> None:
        """The record on view is gone: what is typed into it goes too, and is written nowhere."""
        for one in self._fields.values():
            if hasattr(one, "reset"):
                one.reset()
        self._shown = ""

    def leave(self) -> None:
        """Take what is typed; what does not fit its field is kept for when its record is shown again."""
        for name, one in self._fields.items():
            if hasattr(one, "commit"):
                one.commit()
            typed = unfitting(one) if hasattr(one, "is_wrong") else None
            if typed is not None:
                self._typed[self._shown, name] = typed

    def focus_on(self, name: str = "") -> None:
        """Put the keyboard on a field, the first one unless named."""
        self.field(name if name in self._fields else self._first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self, name: str, value: object) -> None:
        if self._shown:
            self.field_left.emit(self.kind, self._shown, {name: value})
            return
        old = self._pending.get(name)
        both = isinstance(value, Mapping) and isinstance(old, Mapping)
        self._pending[name] = {**old, **value} if both else value  # type: ignore[dict-item]
        if all(self._pending.get(one) for one in self._needed):
            self.field_left.emit(self.kind, "", dict(self._pending))


def _as_kept(value: Any) -> Any:
    """A field of a record still to be made: ticks as ids."""
    if isinstance(value, Mapping) and all(ticked in (True, None) for ticked in value.values()):
        return tuple(one for one, ticked in value.items() if ticked)
    return value
