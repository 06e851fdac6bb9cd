"""A place of a plan that is a form: what is missing there first, then sections of fields under headings."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.record import Record
from desktop.gui.record_form import Place, RecordForm
from desktop.gui.screens.village_plan.missing import MissingList
from desktop.gui.widgets.boxes import Card, Page
from desktop.gui.widgets.labels import Hint
from desktop.planning.village_plan import PlanFinding


class PlanForm(RecordForm):
    """As `RecordForm`; a record still to be made is asked for with the first field that is left, whichever it is."""

    def _edited(self, name: str, value: object) -> None:
        self.field_left.emit(self.kind, self.shown(), {name: value})

    def has(self, name: str) -> bool:
        """Whether this form has the field."""
        return name in self.values()


class FormPage(Page):
    """Sections of fields; `field_left(kind, record, values)` says what a person changed."""

    field_left = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.forms: list[PlanForm] = []
        self.missing = MissingList()
        self.missing.asked.connect(self.go_to)
        self.body.addWidget(self.missing)
        self.body.addStretch(1)

    def section(self, title: str, kind: str, places: Sequence[Place], *, columns: int = 2, hint: str = "") -> PlanForm:
        """A card with the form of some fields of `kind`, below the sections there are."""
        form = PlanForm(kind, places, columns=columns)
        form.field_left.connect(self.field_left)
        self.forms.append(form)
        self.add_card(Card(title).add(*([Hint(hint)] if hint else []), form))
        return form

    def add_card(self, card: Card) -> None:
        """Put a card below the sections there are."""
        self.body.insertWidget(self.body.count() - 1, card)

    def show_missing(self, findings: Sequence[PlanFinding]) -> None:
        """Say what is missing here, each with the way to its field."""
        self.missing.show_findings(findings)

    def take_focus(self) -> None:
        """Put the keyboard on the first field."""
        self.forms[0].focus_on()

    def go_to(self, name: str) -> None:
        """Put the keyboard on a field, the first one when there is none of that name."""
        form = next((one for one in self.forms if one.has(name)), self.forms[0])
        form.focus_on(name)
        self.ensureWidgetVisible(form.field(name) if form.has(name) else form)

    def field(self, name: str) -> Any:
        """The field with this name in whichever section. Raises StopIteration."""
        return next(one for one in self.forms if one.has(name)).field(name)

    def show_record(self, form: PlanForm, record: Record | None, *, locked: str) -> None:
        """Show a record in a section; half typed text stays only while it is the same one."""
        form.show_record(record.id if record else "", record, locked=locked)

    def leave(self) -> None:
        """About to show something else: take what is typed."""
        for form in self.forms:
            form.leave()

    def new_village(self) -> None:
        """Another plan is on view: nothing typed for this one stays."""
        for form in self.forms:
            form.let_go()
            form.forget()
