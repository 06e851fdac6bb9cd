"""Problems or projects of a plan: the list in order, and beside it everything of the one picked, edited in place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.domain.record import Record
from desktop.gui import theme
from desktop.gui.screens.village_plan_list import ListRow, OrderedList
from desktop.gui.widgets.boxes import Card, Page, button, column, line, row
from desktop.gui.widgets.checked import retype, unfitting
from desktop.gui.widgets.form import Form
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.gui.widgets.notes import EmptyState


@dataclass(frozen=True, kw_only=True)
class Words:
    """What a page of records says: `empty` where there is none yet, `add` and `remove` on its buttons."""

    empty: str
    add: str
    remove: str
    first: str
    icon: str


@dataclass(frozen=True, kw_only=True)
class Place:
    """A field of the form: its name, how many of the two columns it takes, and a field of its own if it needs one."""

    name: str
    span: int = 1
    made: Any = None
    hint: str = ""
    words: Sequence[str] = field(default_factory=tuple)


class RecordsPage(QWidget):
    """Asks for what is to be done: `field_left(kind, record, values)`, where record "" means a new one."""

    field_left = Signal(str, str, object)
    picked = Signal(str)
    move_asked = Signal(str, str, object)
    remove_asked = Signal(str, str)
    history_asked = Signal(str, str)

    def __init__(self, kind: str, places: Sequence[Place], words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self._title = kind, places[0].name
        self._records: dict[str, Record] = {}
        self._lacks: dict[str, str] = {}
        self._typed: dict[tuple[str, str], str] = {}
        self._pending: dict[str, Any] = {}
        self._shown = ""
        self._starting = False
        self._locked = ""
        self.list = OrderedList()
        self.list.setAccessibleName(words.add)
        self.sum, self.years = ThaiLabel(), Hint()
        self.sum.setFont(theme.font(theme.BODY, QFont.Weight.Medium))
        self.add_button = button(words.add, self.start_new, name="plus", kind="quiet")
        self.add_button.setToolTip("Ctrl+N")
        self.remove_button = button(words.remove, self._remove_clicked, name="trash", kind="quiet")
        self.history_button = button(self.tr("History"), self._history, name="clock-counter-clockwise", kind="quiet")
        self.lacks = Hint(role="due")
        self.above = column(gap=0)
        self.help = Hint(words.first)
        self.form = Form(columns=2)
        for place in places:
            more = {"hint": place.hint, "words": place.words}
            self.form.add_field(kind, place.name, made=place.made, span=place.span, **more)
        self.nothing = EmptyState(words.icon, words.empty, words.add)
        self._lay_out()
        self._connect()

    def show_records(
        self,
        rows: Sequence[ListRow],
        records: Mapping[str, Record],
        lacks: Mapping[str, str],
        total: tuple[str, str],
        *,
        locked: str,
    ) -> None:
        """Show these; what does not fit in a field stays there until it is corrected. `lacks`: by record."""
        self._records, self._lacks, self._locked = dict(records), dict(lacks), locked
        self.sum.set_text(total[0])
        self.years.set_text(total[1])
        self.years.setVisible(bool(total[1]))
        self.list.set_movable(not locked)
        self._starting = self._starting and not locked
        self.list.set_rows(rows, pick=not self._starting)
        for one in (self.add_button, self.remove_button, self.nothing.button):
            one.setVisible(not locked)
        self.nothing.setVisible(not rows and not self._starting)
        self.pages.setVisible(bool(rows) or self._starting)
        self._show("" if self._starting else self.list.current_id())

    def go_to(self, record: str, name: str = "") -> None:
        """Pick a record and put the keyboard on one of its fields."""
        self.list.pick(record)
        self._show(record)
        self._focus(name or self._title)

    def start_new(self) -> None:
        """An empty form for a new record: it is kept as soon as its first field is left."""
        if self._locked:
            return
        self._keep_typed()
        self._starting = True
        self.nothing.hide()
        self.pages.show()
        self.list.pick("")
        self._show("")
        self._focus(self._title)

    def take_focus(self) -> None:
        """Put the keyboard on the list, or on what there is to press."""
        (self.nothing.button if self.nothing.isVisibleTo(self) else self.list).setFocus()

    def shown(self) -> str:
        """The id of the record in the form; "" for a new one or none."""
        return self._shown

    def made(self, record: str) -> None:
        """The new record has been kept under this id: go on in its form."""
        self._starting = False
        self._pending = {}
        self._shown = record

    def new_plan(self) -> None:
        """Another plan is on view: nothing of this one stays."""
        self._starting, self._shown = False, ""
        self._pending, self._typed = {}, {}
        self.list.set_rows(())

    def leave(self) -> None:
        """About to be hidden: take what is typed."""
        self._keep_typed()

    # Making

    def _lay_out(self) -> None:
        self.card = Card()
        self.card.add(self.above, self.lacks, self.help, self.form, None)
        page = Page(self.card)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = Card()
        left.body.setContentsMargins(theme.XS, theme.XS, theme.XS, theme.S)
        left.body.setSpacing(theme.S)
        sums = column(self.sum, self.years, gap=0)
        sums.setContentsMargins(theme.M, 0, theme.M, 0)
        left.add(self.list, line(), sums, row(self.add_button, None, self.history_button, self.remove_button))
        left.body.setStretch(0, 1)
        self.pages = QSplitter(Qt.Orientation.Horizontal)
        self.pages.setHandleWidth(theme.M)
        self.pages.setStyleSheet("QSplitter::handle { background: transparent; }")
        self.pages.setChildrenCollapsible(False)
        for widget in (left, page):
            self.pages.addWidget(widget)
        self.pages.setSizes([450, 450])
        self.setLayout(column(self.pages, self.nothing, gap=0))
        self.nothing.hide()

    def _connect(self) -> None:
        self.list.picked.connect(self._picked)
        self.list.opened.connect(self.go_to)
        self.list.move_asked.connect(self._move)
        self.list.remove_asked.connect(self._remove)
        self.list.new_asked.connect(self.start_new)
        self.nothing.pressed.connect(self.start_new)
        self.form.edited.connect(self._edited)
        for keys, run in (("Alt+Up", self._up), ("Alt+Down", self._down)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # Showing

    def _picked(self, record: str) -> None:
        if record:
            self._starting = False
        elif self._starting:
            return
        self._keep_typed()
        self._show(record)
        self.picked.emit(record)

    def _show(self, record: str) -> None:
        found, other = self._records.get(record), record != self._shown
        self._shown = record
        locked = self._locked
        for name, one in self._fields().items():
            if other and hasattr(one, "reset"):
                one.reset()
            one.set_value(getattr(found, name) if found else _as_kept(self._pending.get(name)))
            one.set_read_only(bool(locked), locked)
            if other and (typed := self._typed.pop((record, name), None)) is not None:
                retype(one, typed)
        self.help.setVisible(found is None and self._starting)
        for one in (self.remove_button, self.history_button):
            one.setEnabled(found is not None)
        self.lacks.set_text(self._lacks.get(record, ""))
        self.lacks.setVisible(bool(self.lacks.text()))

    def _keep_typed(self) -> None:
        """What does not fit its field is kept for when its record is picked again."""
        for name, one in self._fields().items():
            if hasattr(one, "commit"):
                one.commit()
            typed = unfitting(one) if hasattr(one, "is_wrong") else None
            if typed is not None:
                self._typed[self._shown, name] = typed

    def _fields(self) -> dict[str, Any]:
        return {name: self.form.field(name) for name in self.form.values()}

    def _focus(self, name: str) -> None:
        one = self.form.field(name if name in self.form.values() else self._title)
        one.setFocus(Qt.FocusReason.OtherFocusReason)

    # What a person does

    def _edited(self, name: str, value: object) -> None:
        if self._shown:
            self.field_left.emit(self.kind, self._shown, {name: value})
            return
        old = self._pending.get(name)
        both = isinstance(value, Mapping) and isinstance(old, Mapping)
        self._pending[name] = {**old, **value} if both else value  # type: ignore[dict-item]
        if self._pending.get(self._title):
            self.field_left.emit(self.kind, "", dict(self._pending))

    def _remove_clicked(self) -> None:
        if self._shown:
            self._remove(self._shown)

    def _remove(self, record: str) -> None:
        self.remove_asked.emit(self.kind, record)
        self.list.setFocus()

    def _history(self) -> None:
        if self._shown:
            self.history_asked.emit(self.kind, self._shown)

    def _move(self, record: str, before: object) -> None:
        self.move_asked.emit(self.kind, record, before)

    def _up(self) -> None:
        self.list.move_by(-1)

    def _down(self) -> None:
        self.list.move_by(1)


def _as_kept(value: Any) -> Any:
    """A field of a record still to be made: ticks as ids."""
    if isinstance(value, Mapping) and all(ticked in (True, None) for ticked in value.values()):
        return tuple(one for one, ticked in value.items() if ticked)
    return value
