"""The field in which a third value is written: the one that the disputed field itself declares."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.declared import field_for
from desktop.gui.widgets.fields import BahtEdit
from desktop.planning.conflicts import FIELD, Case
from desktop.planning.conflicts.words import ORDER, spec_of
from desktop.planning.workspace import Workspace

NOT_TYPED = ("json", "refs")


@dataclass(frozen=True, slots=True)
class Editor:
    """A declared field, filled with what everyone sees for now."""

    field: QWidget

    def value(self) -> Any:
        """What stands in it."""
        field: Any = self.field
        if hasattr(field, "commit"):
            field.commit()
        return field.value()

    def is_right(self) -> bool:
        """Whether what is typed could be read."""
        self.value()
        field: Any = self.field
        return not (hasattr(field, "is_wrong") and field.is_wrong())


def editor_for(ws: Workspace, case: Case) -> Editor | None:
    """The field for a third value; None where only the sides can be taken."""
    spec = spec_of(case.kind, case.field) if case.what == FIELD else None
    if spec is None or spec.type in NOT_TYPED or case.field == ORDER:
        return None
    field: Any = BahtEdit() if spec.type == "money_by_year" else field_for(case.kind, spec.name, ws=ws)
    field.set_value(case.stands.value)
    return Editor(field)
