"""The history of one record: who changed what, when, in which office, from which value to which."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain import kinds
from desktop.domain.dates import clock, short_date
from desktop.domain.fields import FieldSpec
from desktop.domain.money import baht
from desktop.gui import theme
from desktop.gui.widgets.boxes import Page, button, column, line
from desktop.gui.widgets.dialog import Dialog
from desktop.gui.widgets.labels import Caption, Hint, ThaiLabel
from desktop.i18n import translate
from desktop.planning.history import HistoryRow, history
from desktop.planning.workspace import Workspace


class HistoryPanel(QWidget):
    """Every change of a record, the latest first."""

    def __init__(self, workspace: Workspace, kind: str, record: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._kind = workspace, kind
        self._specs: Mapping[str, FieldSpec] = kinds.fields(kind) if kinds.known(kind) else {}
        self._names: dict[str, str] = {}
        self.rows = list(reversed(history(workspace, kind, record)))
        page = Page(*(self._entry(one) for one in self.rows), None, gap=theme.L)
        box = column()
        box.addWidget(page)
        self.setLayout(box)

    def text(self) -> str:
        """Everything shown, a line for each change of a field."""
        return "\n".join(f"{self.head(one)}\n" + "\n".join(self.lines(one)) for one in self.rows)

    def head(self, one: HistoryRow) -> str:
        """`23 ก.พ. 2558 09.30 น. · นางสาวพิมพ์ใจ ปัญญา · แก้ไข`."""
        moment = datetime.fromisoformat(one.at).astimezone() if one.at else None
        at = f"{short_date(moment.date())} {clock(moment)}" if moment else ""
        counts = "" if one.stands else self.tr("does not count")
        return "  ·  ".join(part for part in (at, one.person, translate("Verbs", one.verb), counts) if part)

    def lines(self, one: HistoryRow) -> list[str]:
        """`งบประมาณ 2559: 1,200,000 → 900,000`."""
        told = {name: values for name, values in one.fields.items() if not self._goes_without_saying(name, values[0])}
        return [self._line(name, *values) for name, values in told.items()]

    def _goes_without_saying(self, name: str, before: object) -> bool:
        """The place and the owner that a new record was given."""
        owner = kinds.struct(self._kind).kind.owner if kinds.known(self._kind) else ""
        return before is None and name in ("order", owner)

    def _entry(self, one: HistoryRow) -> QWidget:
        made = QWidget()
        place = Hint(one.office)
        pieces = [Caption(self.head(one)), *(ThaiLabel(text) for text in self.lines(one))]
        made.setLayout(column(*pieces, *([place] if one.office else []), line(), gap=theme.XS))
        return made

    def _line(self, name: str, before: object, after: object) -> str:
        label, spec = self._label(name)
        if name == "order":
            return self.tr("Moved in the list")
        if name == "deleted":
            return self.tr("Deleted") if after else self.tr("Restored")
        if name.partition(".")[2] and spec and spec.type == "refs":
            verb = self.tr("{field}: added {value}") if after else self.tr("{field}: removed {value}")
            return verb.format(field=label, value=self._called(name.partition(".")[2], spec))
        old, new = self._shown(before, spec), self._shown(after, spec)
        if before is None:
            return f"{label}: {new}"
        return f"{label}: {old} → {new}"

    def _label(self, name: str) -> tuple[str, FieldSpec | None]:
        field, _dot, key = name.partition(".")
        spec = self._specs.get(field)
        label = translate("Kinds", spec.label) if spec else field
        return (f"{label} {key}" if key and spec and spec.by_year else label), spec

    def _shown(self, value: object, spec: FieldSpec | None) -> str:
        if value is None or value == "":
            return self.tr("(empty)")
        if spec is None:
            return str(value)
        if spec.type in ("money", "money_by_year") and isinstance(value, int):
            return baht(value)
        if spec.type == "enum" and value in spec.choices:
            return translate("Choices", spec.choices[str(value)])
        if spec.type == "date":
            return short_date(str(value))
        if spec.type == "ref":
            return self._called(str(value), spec)
        if spec.type == "bool":
            return self.tr("yes") if value else self.tr("no")
        return str(value)

    def _called(self, record: str, spec: FieldSpec) -> str:
        """What people call the record that a field points to."""
        if record not in self._names:
            known = bool(spec.of) and kinds.known(spec.of)
            found: Any = self._workspace.find(kinds.struct(spec.of), record) if known else None
            name = found.kind.title if found else ""
            self._names[record] = str(getattr(found, name) or "") if name else record
        return self._names[record] or record


class HistoryDialog(Dialog):
    """The panel in a window of its own; Esc closes it."""

    def __init__(self, workspace: Workspace, kind: str, record: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("History"))
        self.want(640, 560)
        self.panel = HistoryPanel(workspace, kind, record)
        found: Any = workspace.find(kinds.struct(kind), record) if kinds.known(kind) else None
        name = str(getattr(found, found.kind.title) or "") if found and found.kind.title else ""
        self.add(*([Hint(name)] if name else []), self.panel)
        self.finish(button(self.tr("Close"), self.accept))
