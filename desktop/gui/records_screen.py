"""A whole screen for one kind of record: the list, beside it the form; a subclass names kind, columns and fields.

New records are kept as soon as their needed fields are filled, fields when they are left, a visit is one change.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain import kinds as declared_kinds
from desktop.domain.errors import AppError
from desktop.domain.fields import SAVE
from desktop.domain.ids import new_id
from desktop.domain.record import Record
from desktop.gui.record_columns import declared
from desktop.gui.record_form import Place, RecordForm
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.history import HistoryDialog
from desktop.gui.table_view import TableView
from desktop.gui.tables import Column
from desktop.gui.widgets.boxes import Card, Page, button, row
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.sides import Sides
from desktop.i18n import translate
from desktop.planning import edit, locks, rights
from desktop.planning.workspace import Workspace


class RecordsScreen(Screen):
    """Subclass it with `kind`, `columns`, `fields` (names, or `Place` where a field needs more), `where`, `icon`."""

    kind: ClassVar[str]
    columns: ClassVar[tuple[str, ...]]
    fields: ClassVar[tuple[str | Place, ...]]
    where: ClassVar[str] = "1"
    icon: ClassVar[str] = "list-bullets"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ws: Workspace = desk.session
        self.visit = edit.Visit(self.ws)
        self._starting = False
        self._records: dict[str, Record] = {}
        self._struct = declared_kinds.struct(self.kind)
        self._label = translate("Kinds", self._struct.kind.label)
        self._make()
        self._lay_out()
        self._connect()

    # For a subclass

    def starts_with(self) -> Mapping[str, Any]:
        """What every new record holds beside what is typed, such as its owner."""
        return {}

    def rows(self) -> list[Record]:
        """The records of the list."""
        return list(self.ws.every(self._struct, self.where))

    def table_columns(self) -> Sequence[Column]:
        """What the list shows of each record."""
        return declared(self.ws, self.kind, *self.columns)

    def empty_state(self) -> EmptyState:
        """What is said while the list is empty; its button runs `start_first`."""
        said = self.tr("Nothing here yet: {kind}").format(kind=self._label)
        return EmptyState(self.icon, said, self._new_words())

    def start_first(self) -> None:
        """The first step of an empty list."""
        self.start_new()

    def put_list(self, both: QWidget) -> None:
        """Where list and form stand: the whole body."""
        self.body.addWidget(both, 1)

    # For the window

    def title(self) -> str:
        return self._label

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - columns may name other records
        self._records = {one.id: one for one in self.rows()}
        self.table.set_rows(self._records.values())
        if self._records and not self._starting and not self.table.selected_ids():
            self.table.select([next(iter(self._records))])
        self._show(self.form.shown() if self._starting else self._picked_id())

    def open(self, what: object) -> None:
        """The id of a record."""
        self._starting = False
        self.refresh(frozenset())
        self.table.select([str(what)])

    def leave(self) -> None:
        self.form.leave()
        self.visit.leave()

    def can_go_back(self) -> bool:
        if self._starting and self._records:
            self.form.forget()
            self._starting = False
            self.refresh(frozenset())
            return True
        return False

    # Making

    def _make(self) -> None:
        empty = self.empty_state()
        empty.pressed.connect(self.start_first)
        self.table = TableView(
            self.table_columns(),
            _id,
            name=f"records-{self.kind}",
            settings=self.desk.settings,
            empty=empty,
            several=False,
        )
        places = [one if isinstance(one, Place) else Place(name=one) for one in self.fields]
        given = self.starts_with()
        specs = declared_kinds.fields(self.kind)
        needed = [one.name for one in places if specs[one.name].needed == SAVE and one.name not in given]
        self.form = RecordForm(self.kind, places, needed=needed, ws=self.ws)
        self.why = Hint()
        self.history = button(self.tr("History"), self._history, name="clock-counter-clockwise", kind="quiet")
        self.remove = button(self.tr("Remove"), self._remove, name="trash", kind="quiet")
        self.new = self.main_action(self._new_words(), self.start_new, name="plus")
        self.new.setToolTip("Ctrl+N")

    def _new_words(self) -> str:
        return self.tr("Add: {kind}").format(kind=self._label)

    def _lay_out(self) -> None:
        self.card = Card()
        self.card.add(self.why, self.form, None, row(None, self.history, self.remove))
        self.page = Page(self.card)
        both = Sides(self.table, self.page, shares=(560, 440))
        self.put_list(both)

    def _connect(self) -> None:
        self.table.selected.connect(self._picked)
        self.table.opened.connect(self._opened)
        self.form.field_left.connect(self._keep)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.start_new)

    # Showing

    def _picked_id(self) -> str:
        return next(iter(self.table.selected_ids()), "")

    def _picked(self, ids: list[str]) -> None:
        if self._starting and not ids:
            return
        if ids != [self.form.shown()]:
            self.leave()
        self._starting = False
        self._show(self._picked_id())

    def _show(self, record: str) -> None:
        found = self._records.get(record)
        locked, fixed = self._locked(found), locks.why(self.ws, found)
        self.form.show_record(record if found else "", found, locked=locked, fixed=fixed)
        self.page.setVisible(found is not None or self._starting)
        why = locked or next(iter(fixed.values()), "")
        self.why.set_text(why)
        self.why.setVisible(bool(why))
        self.new.setVisible(rights.may_write(self.ws, self.kind, self.ws.identity.office))
        for one in (self.remove, self.history):
            one.setVisible(found is not None)
        self.remove.setEnabled(not (locked or "deleted" in fixed))

    def _locked(self, found: Record | None) -> str:
        if rights.may_write(self.ws, self.kind, found.scope if found else self.ws.identity.office):
            return ""
        return self.tr("Another office writes this; this computer only shows it.")

    # What a person does

    def start_new(self) -> None:
        """An empty form: the record is kept as soon as what it needs is filled."""
        if not self.new.isVisibleTo(self):
            return
        self.leave()
        self._starting = True
        self.table.select([])
        self._show("")
        self.form.focus_on()

    def _opened(self, _record: str) -> None:
        self.form.focus_on()

    def _keep(self, kind: str, record: str, values: Mapping[str, Any]) -> None:
        kept = record or new_id()
        try:
            self.visit.set(kind, kept, values if record else {**self.starts_with(), **values})
        except AppError as error:
            self.refuse(error)
            return
        self.banner.dismiss()
        if not record:
            self.form.made(kept)
            self._starting = False
            self.table.expect(kept)
        self.saved(kind)

    def _remove(self) -> None:
        self.leave()
        if self.attempt(lambda: edit.remove(self.ws, self.kind, [self.form.shown()])):
            self.done(self.tr("Removed: {kind}").format(kind=self._label), self.kind)

    def _history(self) -> None:
        self.leave()
        HistoryDialog(self.ws, self.kind, self.form.shown(), self).open()


def _id(one: Record) -> str:
    return one.id
