"""Writing rows within one act: each settled against its record, counted once, remembered."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from desktop.domain import kinds
from desktop.domain.dates import short_date
from desktop.domain.fields import FieldSpec
from desktop.domain.money import baht_or_dash
from desktop.domain.values import flatten
from desktop.i18n import translate
from desktop.planning import guards
from desktop.planning.load.compare import Memory, Settled, fields_here, settle
from desktop.planning.load.faults import DocumentClosedError
from desktop.planning.load.report import CREATED, REJECTED, UNCHANGED, UPDATED, Absent, Listed, LoadReport
from desktop.planning.load.rows import Row
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.store.journal import Act
from desktop.store.projection import record_row

LAO = "lao."
"""Before the id of each LAO that serves a village, among the fields that are compared."""

FOLLOWS = {"order": "priority"}
"""A field that is written only along with another: where a row stands here is for people to decide."""


class Entry(msgspec.Struct):
    """A row that can be read: the record it stands for and its flat fields; None where the cell is empty."""

    row: Row
    kind: str
    id: str
    village: str
    title: str
    fields: dict[str, Any]
    cells: dict[str, str] = msgspec.field(default_factory=dict)


class Writer:
    """Puts entries into one act and counts what became of them."""

    def __init__(self, workspace: Workspace, act: Act, report: LoadReport, progress: Progress) -> None:
        self.workspace, self.report = workspace, report
        self._act, self._progress = act, progress
        self.scope = workspace.identity.office
        self._known_closed: dict[str, bool] = {}
        self._done = 0

    def turn_to(self, scope: str) -> None:
        """The scope that the entries to come belong to; a district's own until this is called."""
        self.scope = scope

    def reject(self, row: Row) -> None:
        """Count a row that cannot be taken over."""
        self.report.counts[REJECTED] += 1
        self.report.rejections.append(row.rejection())
        self.step()

    def known(self, record: str) -> bool:
        """Whether a record of this id is here, deleted or not."""
        return record_row(self.workspace.db, record, self.scope) is not None

    def unchanged(self) -> None:
        """Count a row that says again what another has said."""
        self.report.counts[UNCHANGED] += 1
        self.step()

    def step(self) -> None:
        """Say that one more row is done. Raises `Cancelled`."""
        self._done += 1
        self._progress.step(self._done)

    def beside(self, kind: str, record: str, values: Mapping[str, Any]) -> None:
        """Set a record that is no row of the sheet (a plan, a forum) and count it apart if it is new."""
        if self._act.set(kind, record, self.scope, flatten(kind, values)) == CREATED:
            self.report.also[kind] += 1

    def write(
        self, entry: Entry, memory: Memory, beside: Mapping[str, Any] | None = None, *, is_row: bool = True
    ) -> Settled:
        """Settle an entry against its record, and `beside` it, and write what only the file has changed.

        An entry that is no row of its own (`is_row`) is counted beside the rows, when it is new.
        """
        here = fields_here(self.workspace.db, entry.id, self.scope)
        if here is None and self._closed(entry):
            return self._left_out(entry)
        last = {} if here is None else memory.last(entry.id, self.scope)
        settled = self.settled(entry, last, {**(here or {}), **(beside or {})})
        own = {
            name: value for name, value in settled.write.items() if name.partition(".")[0] in kinds.fields(entry.kind)
        }
        if here is None or own:
            self._act.set(entry.kind, entry.id, self.scope, own)
        memory.keep(entry.id, settled.remember)
        if is_row:
            self._count(settled, new=here is None)
        elif here is None:
            self.report.also[entry.kind] += 1
        return settled

    def settled(self, entry: Entry, last: Mapping[str, Any], here: Mapping[str, Any]) -> Settled:
        """What is to be written of an entry; lists what changed on both sides."""
        file = {name: value for name, value in entry.fields.items() if name not in FOLLOWS}
        settled = settle(last, here, file)
        if here.get("deleted"):
            if settled.write or settled.listed:
                self._list(entry, "deleted", True, None)
            return Settled(remember=dict(last))
        if settled.write and self._closed(entry):
            settled = Settled(remember=dict(last), listed=[*settled.listed, *settled.write])
        for name in settled.listed:
            self._list(entry, name, here.get(name), file[name])
        for name, leader in FOLLOWS.items():
            untouched = here.get(name) == last.get(name)
            if name in entry.fields and untouched and (not here or leader in settled.write):
                settled.write[name] = settled.remember[name] = entry.fields[name]
        return settled

    def _closed(self, entry: Entry) -> bool:
        """Whether the entry belongs to a document that was sent or approved, and stays as it is."""
        owner = kinds.struct(entry.kind).kind.owner
        document = str(entry.fields.get(owner) or "") if owner else ""
        if document and document not in self._known_closed:
            asked = {owner: document}
            self._known_closed[document] = bool(guards.locked(self.workspace, entry.kind, entry.id, {}, asked))
        return self._known_closed.get(document, False)

    def _left_out(self, entry: Entry) -> Settled:
        """A new row of a document that is closed is rejected, with what to do."""
        entry.row.blame(kinds.struct(entry.kind).kind.title, DocumentClosedError())
        self.reject(entry.row)
        return Settled(remember={})

    def _list(self, entry: Entry, name: str, here: Any, file: Any) -> None:
        spec = kinds.fields(entry.kind).get(name.partition(".")[0])
        label = translate("Kinds", spec.label) if spec else translate("Load", "deleted here")
        if name.startswith(LAO):
            label = translate("Kinds", "LAO")
        _, _, key = name.partition(".")
        self.report.listed.append(
            Listed(
                sheet=entry.row.sheet,
                cell=entry.cells.get(name) or entry.row.cell(name) or f"A{entry.row.number}",
                kind=entry.kind,
                record=entry.id,
                title=entry.title,
                field=f"{label} {key}".strip() if spec and spec.by_year else label,
                here=here,
                file=file,
                here_text=readable(spec, here),
                file_text=readable(spec, file),
            )
        )

    def _count(self, settled: Settled, *, new: bool) -> None:
        self.report.counts[CREATED if new else UPDATED if settled.write else UNCHANGED] += 1
        self.step()

    def note_absent(self, kind: str, memory: Memory, seen: Iterable[str], villages: set[str]) -> None:
        """List the records of earlier loads that the file no longer holds, for the villages it speaks of."""
        gone = memory.ids() - set(seen)
        if not gone:
            return
        title = kinds.struct(kind).kind.title
        of_village = (
            f"SELECT o.id, o.{title} FROM {kind} o JOIN village_plan_all p ON o.plan = p.id WHERE p.village = ?"
        )
        for village in sorted(villages):
            for record, name in self.workspace.db.execute(of_village, (village,)):
                if record in gone:
                    self.report.absent.append(Absent(kind=kind, record=record, title=name or ""))


def readable(spec: FieldSpec | None, value: Any) -> str:
    """A stored value as people read it, in their language."""
    if value is None or spec is None:
        return "" if value is None or value is True else str(value)
    if spec.type in ("money", "money_by_year"):
        return baht_or_dash(value)
    if spec.type == "date":
        return short_date(value)
    if spec.choices and value in spec.choices:
        return translate("Choices", spec.choices[value])
    return "✓" if value is True else str(value)
