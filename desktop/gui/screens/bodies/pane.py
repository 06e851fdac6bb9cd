"""The records of one owner: a list, below it the form of the one picked; new ones are kept once they have a name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.domain.ids import new_id
from desktop.domain.record import Record
from desktop.gui import theme
from desktop.gui.attached import AttachedFiles
from desktop.gui.record_columns import declared
from desktop.gui.record_form import Place, RecordForm
from desktop.gui.screens.history import HistoryDialog
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Card, Page, button, column, row
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.notes import EmptyState
from desktop.planning import locks, rights

if TYPE_CHECKING:
    from desktop.gui.screens.bodies.screen import BodiesScreen


@dataclass(frozen=True, kw_only=True)
class About:
    """What a pane shows: the kind, the columns, the fields of the form, those a new record needs, and its words.

    `files`: whether files are attached to such a record.
    """

    kind: str
    columns: Sequence[str]
    fields: Sequence[str | Place]
    needed: Sequence[str]
    add: str
    remove: str
    removed: str
    empty: str
    icon: str
    files: bool = False
    made: Mapping[str, Any] = field(default_factory=dict)


class Pane(QWidget):
    """`picked(record)`: another one is in the form."""

    picked = Signal(str)

    def __init__(self, screen: "BodiesScreen", about: About) -> None:
        super().__init__()
        self.owner, self.about, self.kind = screen, about, about.kind
        self._starts: Mapping[str, Any] = {}
        self._records: dict[str, Record] = {}
        self._starting = False
        empty = EmptyState(about.icon, about.empty, about.add)
        empty.pressed.connect(self.start_new)
        self.table = TableView(declared(screen.ws, about.kind, *about.columns), _id, name=f"bodies-{about.kind}",
                               settings=screen.desk.settings, empty=empty, several=False, totals=False)  # fmt: skip
        for tool in (self.table.filter, self.table.counted):
            tool.hide()
        self.add = button(about.add, self.start_new, name="plus", kind="quiet")
        self.add.setToolTip("Ctrl+N")
        self.table.tools_row.insertWidget(0, self.add)
        places = [one if isinstance(one, Place) else Place(name=one) for one in about.fields]
        self.form = RecordForm(about.kind, places, needed=about.needed, ws=screen.ws, columns=3)
        self.why, self.files = Hint(), AttachedFiles(screen)
        self.history = button(self.tr("History"), self._history, name="clock-counter-clockwise", kind="quiet")
        self.remove = button(about.remove, self._remove, name="trash", kind="quiet")
        self._lay_out()
        self.table.selected.connect(self._picked)
        self.table.opened.connect(self._opened)
        self.form.field_left.connect(self.keep)
        new = QShortcut(QKeySequence("Ctrl+N"), self)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.activated.connect(self.start_new)

    def _lay_out(self) -> None:
        card = Card()
        card.add(self.why, self.form, self.files, None, row(None, self.history, self.remove))
        self.page = Page(card)
        both = QSplitter(Qt.Orientation.Vertical)
        both.setHandleWidth(theme.S)
        both.setStyleSheet("QSplitter::handle { background: transparent; }")
        both.setChildrenCollapsible(False)
        for piece in (self.table, self.page):
            both.addWidget(piece)
        both.setSizes([150, 370])
        self.setLayout(column(both))

    # For the page

    def show_rows(self, starts: Mapping[str, Any], rows: Sequence[Record], *, other: bool) -> None:
        """The records of one owner; `starts` is what a new one holds. `other`: of another owner than before."""
        self._starts, self._records = starts, {one.id: one for one in rows}
        if other:
            self._starting = False
            self.form.forget()
        self.table.set_rows(rows)
        if rows and not self._starting and self._current() not in self._records:
            self.table.select([rows[0].id])
        self._show("" if self._starting else self._current())

    def select(self, record: str) -> None:
        """Bring a record into the form."""
        self._starting = False
        self.table.select([record])

    def is_new(self) -> bool:
        """Whether the form is of a record still to be made."""
        return self._starting and not self.form.shown()

    def leave(self) -> None:
        """Take what is typed."""
        self.form.leave()

    # What a person does

    def start_new(self) -> None:
        """An empty form; the record is kept as soon as what it needs is filled."""
        if not self._starts or not self._may_write(None):
            return
        self.form.leave()
        self.owner.end_visit()
        self._starting = True
        self.table.select([])
        self._show("")
        self.form.focus_on()

    def keep(self, kind: str, record: str, values: Mapping[str, Any]) -> None:
        """A field was left, or a new record has what it needs."""
        kept = record or new_id()
        if not self.owner.set_fields(kind, kept, values if record else {**self._starts, **values}):
            if record:
                self._show(record)
            return
        self.kept(record, kept)

    def kept(self, record: str, kept: str) -> None:
        """It is stored; a new one goes on in its form."""
        if not record:
            self.form.made(kept)
            self._starting = False
            self.table.expect(kept)
        self.owner.saved(self.kind)

    def _current(self) -> str:
        return next(iter(self.table.selected_ids()), "")

    def _picked(self, ids: list[str]) -> None:
        if self._starting and not ids:
            return
        if ids != [self.form.shown()]:
            self.form.leave()
            self.owner.end_visit()
        self._starting = False
        self._show(self._current())
        self.picked.emit(self._current())

    def _show(self, record: str) -> None:
        found = self._records.get(record)
        locked = "" if self._may_write(found) else self.tr("Another office writes this; this computer only shows it.")
        fixed = locks.why(self.owner.ws, found)
        self.form.show_record(record if found else "", found, locked=locked, fixed=fixed)
        self.files.show_record(record if found and self.about.files else "", locked=locked)
        self.page.setVisible(found is not None or self._starting)
        why = locked or next(iter(fixed.values()), "")
        self.why.set_text(why)
        self.why.setVisible(bool(why))
        self.add.setVisible(self._may_write(None))
        for one in (self.remove, self.history):
            one.setVisible(found is not None)
        self.remove.setEnabled(not (locked or "deleted" in fixed))

    def _may_write(self, found: Record | None) -> bool:
        ws = self.owner.ws
        return rights.may_write(ws, self.kind, found.scope if found else ws.identity.office)

    def _opened(self, _record: str) -> None:
        self.form.focus_on()

    def _remove(self) -> None:
        self.owner.remove(self.kind, self.form.shown(), self.about.removed)

    def _history(self) -> None:
        self.owner.leave()
        HistoryDialog(self.owner.ws, self.kind, self.form.shown(), self.owner).open()


def _id(one: Record) -> str:
    return one.id
