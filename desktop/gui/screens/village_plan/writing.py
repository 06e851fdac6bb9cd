"""What a person writes into a plan, field by field, and how it moves on; says what happened by signals."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import AppError
from desktop.domain.ids import link_id, new_id
from desktop.domain.village import DimensionNone
from desktop.gui.screens.village_plan.state import PlanOnView
from desktop.gui.screens.villages.columns import status_word
from desktop.planning import edit, village_plan, villages
from desktop.planning.village_plan import CopyRow

KINDS = ("village_plan", "forum", "problem", "project", "dimension_none", "plan_source", "plan_copy")


class PlanWriter(QObject):
    """`kept(kind)`: a field is on disk. `done(text, kinds)`: an act that can be taken back. `refused(error)`.

    `made(kind, record)`: a new record has been kept under this id.
    """

    kept = Signal(str)
    done = Signal(str, object)
    refused = Signal(object)
    made = Signal(str, str)

    def __init__(self, on_view: PlanOnView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_view = on_view
        self._ws = on_view.ws
        self._visit = edit.Visit(self._ws)

    def leave(self) -> None:
        """The record on view is left: what was written into it becomes one change."""
        self._visit.leave()

    def set_fields(self, kind: str, record: str, values: Mapping[str, Any]) -> None:
        """Fields of the forum, the plan or a record were left; "" stands for one still to be made."""
        self._attempt(lambda: self._set_fields(kind, record, dict(values)))

    def set_none(self, dimension: str, reason: str) -> None:
        """State why a dimension has no problem (R08); without a reason nothing is stated any more."""
        self._attempt(lambda: self._set_none(dimension, reason))

    def set_source(self, source: str, name: str, value: object) -> None:
        """The year or the note of a source of data (R03)."""
        self._attempt(lambda: self._set_source(source, {name: value}))

    def set_copy(self, row: object, values: object) -> None:
        """On which day and with which letter a recipient got the plan."""
        if isinstance(row, CopyRow) and isinstance(values, dict):
            given = {"plan": self._on_view.plan, "recipient": row.recipient, "name": row.name or None}
            self._attempt(lambda: self._keep("plan_copy", row.id, {**given, "deleted": False, **values}))

    def add_recipient(self, name: str) -> None:
        """One more that gets the plan."""
        if self._attempt(lambda: village_plan.add_recipient(self._ws, self._on_view.plan, name)):
            self.done.emit(self.tr("Recipient added"), ("plan_copy",))

    def carry(self, records: object) -> None:
        """Propose these of last year again."""
        chosen = [str(one) for one in records] if isinstance(records, list | tuple) else []
        written = self._attempt(lambda: village_plan.carry(self._ws, self._on_view.ensure(), chosen))
        if written:
            self.done.emit(self.tr("Carried over: {n}").format(n=written.created), ("problem", "project"))

    def set_village(self, values: Mapping[str, Any]) -> None:
        """A fact of the village was corrected, which confirms it."""
        row = self._on_view.row
        known = villages.reference_fields(row) if row.state == villages.REFERENCE else {}
        self._attempt(lambda: self._keep("village", row.code, {**known, **values}))

    def confirm_village(self) -> None:
        """Take the public records as they are."""
        if self._attempt(lambda: villages.confirm(self._ws, [self._on_view.village])):
            self.done.emit(self.tr("The village is confirmed"), ("village",))

    def move_record(self, kind: str, record: str, before: str | None) -> None:
        """Put a problem or project before another, or at the end."""
        move = village_plan.move_problem if kind == "problem" else village_plan.move_project
        if self._attempt(lambda: move(self._ws, record, before)):
            self.kept.emit(kind)

    def rank_by_votes(self) -> None:
        """Problems in the order of their votes, which can be taken back."""
        self.leave()
        written = self._attempt(lambda: village_plan.rank_by_votes(self._ws, self._on_view.plan))
        if written and written.updated:
            self.done.emit(self.tr("Problems are in the order of their votes"), ("problem",))

    def remove_record(self, kind: str, record: str) -> None:
        """Delete a problem or project; the window offers to take it back."""
        if self._attempt(lambda: edit.remove(self._ws, kind, [record])):
            removed = self.tr("Problem removed") if kind == "problem" else self.tr("Project removed")
            self.done.emit(removed, (kind,))

    def move_plan(self, status: str, waive: Mapping[str, str] | None = None, **fields: str) -> None:
        """Give the plan its next status."""
        plan = self._on_view.plan
        if self._attempt(lambda: village_plan.move(self._ws, plan, status, waive=waive, **fields)):
            said = self.tr("{village}: {status}")
            self.done.emit(said.format(village=self._on_view.row.called, status=status_word(status)), KINDS)

    def _set_fields(self, kind: str, record: str, values: dict[str, Any]) -> None:
        if kind == "village_plan":
            self._keep(kind, self._on_view.ensure(), values)
        elif record:
            self._keep(kind, record, values)
        elif kind == "forum":
            self._on_view.ensure()
            new = new_id()
            known = {"village": self._on_view.village, "cycle": self._on_view.cycle}
            self._visit.set(kind, new, known | values)
            self.made.emit(kind, new)
            self.kept.emit(kind)
        else:
            add = village_plan.add_problem if kind == "problem" else village_plan.add_project
            self.made.emit(kind, add(self._ws, self._on_view.ensure(), **values))
            self.kept.emit(kind)

    def _set_none(self, dimension: str, reason: str) -> None:
        plan = self._on_view.ensure()
        record = link_id("dimension_none", plan, dimension)
        if reason.strip():
            self._keep(
                "dimension_none", record, {"plan": plan, "dimension": dimension, "reason": reason, "deleted": False}
            )
        elif self._ws.find(DimensionNone, record):
            edit.remove(self._ws, "dimension_none", [record])
            self.kept.emit("dimension_none")

    def _set_source(self, source: str, values: dict[str, Any]) -> None:
        plan = self._on_view.ensure()
        given = {"plan": plan, "source": source, "deleted": False, **values}
        self._keep("plan_source", village_plan.source_id(plan, source), given)

    def _keep(self, kind: str, record: str, values: Mapping[str, Any]) -> None:
        self._visit.set(kind, record, values)
        self.kept.emit(kind)

    def _attempt(self, use_case: Callable[[], Any]) -> Any:
        try:
            return use_case()
        except AppError as error:
            self.refused.emit(error)
            return None
