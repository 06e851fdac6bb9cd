"""The plan of one LAO as form ผ.02 holds it: the plan, its projects, where each lies and whether it is beyond the LAO.

The same file gives the same records on every computer; what was corrected here stays, as with the villages' plans.
"""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec

from desktop.domain.areas import Lao
from desktop.domain.ids import row_id
from desktop.domain.lao_plan import LaoPlan, LaoProject
from desktop.domain.thai import search_key
from desktop.planning.load.compare import Memory, fields_here
from desktop.planning.load.entries import Entry, Writer
from desktop.planning.load.lao_form import Form
from desktop.planning.load.lao_title import Title
from desktop.planning.load.report import Absent
from desktop.planning.load.rows import Row
from desktop.planning.load.sites import Sites

FIELDS = ("number", "title", "objective", "target", "indicator", "outcome", "agency", "note")
_BEYOND = re.compile(r"เกิน\s*(?:ขีด)?\s*(?:ความสามารถ|ศักยภาพ)")


class PlanFile(msgspec.Struct):
    """The plan that a file is, and what its rows derive from it."""

    writer: Writer
    title: Title
    cycle: int
    sites: Sites
    record: str = ""
    seen: Counter[str] = msgspec.field(default_factory=Counter)

    @property
    def derived(self) -> str:
        """The id that the file gives its plan: LAO, first year and edition."""
        title = self.title
        edition = "" if title.edition == "first" else f"{title.edition} {title.edition_number}"
        return row_id("lao_plan", title.lao.id, title.from_year, edition)

    def begin(self) -> None:
        """Find the plan or begin it: the file's own, else one begun here, else a new one."""
        self._know_lao()
        self.record = self.derived
        if not self.writer.known(self.record) and (begun := self._begun()):
            self.record = begun
        here = fields_here(self.writer.workspace.db, self.record, self.writer.scope) or {}
        missing = {name: value for name, value in self._said().items() if value and here.get(name) is None}
        if here.get("status") in (None, "expected"):
            missing["status"] = "received"
            if here.get("received_on") is None:
                missing["received_on"] = date.today().isoformat()
        if missing and not here.get("deleted"):
            self.writer.beside("lao_plan", self.record, missing)

    def _said(self) -> dict[str, Any]:
        title = self.title
        return {
            "lao": title.lao.id,
            "cycle": self.cycle,
            "title": title.name,
            "from_year": title.from_year,
            "to_year": title.to_year,
            "edition": title.edition,
            "edition_number": title.edition_number,
        }

    def _know_lao(self) -> None:
        lao = self.title.lao
        if self.writer.workspace.find(Lao, lao.id) is None:
            values = {"type": lao.type, "name": lao.name, "district": self.writer.workspace.identity.office}
            self.writer.beside("lao", lao.id, values)

    def _begun(self) -> str:
        """The plan of this LAO and edition that was begun here: registered before its file came; "" if none."""
        title = self.title
        for plan in self.writer.workspace.every(LaoPlan, "lao = :lao ORDER BY id", lao=title.lao.id):
            edition = (plan.edition or "first", plan.edition_number or "")
            years = plan.from_year == title.from_year or (plan.status == "expected" and plan.cycle == self.cycle)
            if years and edition == (title.edition, title.edition_number):
                return plan.id
        return ""

    def entry(self, row: Row, strategy: str) -> Entry | Row:
        """What a row of the form stands for. Rejected rows count too, so that the ids of their equals stay."""
        title = row.values.get("title")
        if title:
            self.seen[search_key(title)] += 1
        if row.faults or not title:
            return row
        record = row_id("lao_project", self.derived, self.title.from_year, title, self.seen[search_key(title)])
        fields = {name: row.values[name] for name in FIELDS if row.has(name)}
        fields |= {f"budget.{year}": satang for year, satang in row.values["budget"].items()}
        fields |= {"plan": self.record, "lao": self.title.lao.id, "strategy": strategy or None}
        fields["village"], fields["tambon"] = self.sites.of(title, row.values.get("target") or "")
        fields["beyond"] = "lao" if _BEYOND.search(row.values.get("note") or "") else None
        at = dict.fromkeys(("village", "tambon"), row.cell("title")) | {"beyond": row.cell("note")}
        return Entry(row, "lao_project", record, self.title.lao.id, title, fields, at)


def load(writer: Writer, title: Title, cycle: int, forms: Iterable[Form]) -> None:
    """Write the plan of an LAO and its projects; list the projects of earlier loads that the file no longer holds."""
    plan = PlanFile(writer, title, cycle, Sites(writer.workspace, title.lao.id))
    plan.begin()
    memory = Memory(writer.workspace.db, f"lao_project:{plan.derived}")
    seen: set[str] = set()
    for form in forms:
        for row, strategy in form.rows():
            entry = plan.entry(row, strategy)
            if isinstance(entry, Row):
                writer.reject(entry)
                continue
            seen.add(entry.id)
            writer.write(entry, memory)
        writer.report.left_out += form.left_out
    memory.save()
    _note_absent(writer, memory.ids() - seen)


def _note_absent(writer: Writer, gone: set[str]) -> None:
    for record in sorted(gone):
        if project := writer.workspace.find(LaoProject, record):
            writer.report.absent.append(Absent(kind="lao_project", record=record, title=project.title or ""))
