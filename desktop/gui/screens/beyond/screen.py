"""The beyond-capacity list: left the needs plan, right the list in order with its reasons, and on to the province."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop.domain.dates import short_date
from desktop.domain.district_plan import BEYOND_LIST_STATUSES, BeyondList
from desktop.domain.money import baht
from desktop.domain.words import choice
from desktop.gui.screen import Desk
from desktop.gui.screens.beyond.lists import ListPane, SuggestionsPane
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.year.screen import DocumentScreen
from desktop.gui.screens.year.steps import Move, Step
from desktop.gui.theme import Meaning
from desktop.gui.widgets.sides import Sides
from desktop.planning import beyond, locks
from desktop.planning.arrival import of_records
from desktop.planning.calendar.year import Year
from desktop.planning.edit import Written

KINDS = ("beyond_list", "beyond_item")
MEANINGS = {"draft": None, "approved": Meaning.DUE, "sent": Meaning.DONE}


class BeyondScreen(DocumentScreen):
    """One cycle's list of this district."""

    help_page, part = "beyond", "beyond_item"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"beyond_list", "beyond_item", "needs_plan", "needs_item", "needs_source", "decision", "submission", "meeting",
         "committee", "lao", "lao_coverage", "project_match"}
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self._make, parent)
        self.found: BeyondList | None = None
        self.file = self.quiet_button(self.tr("Make the file for the province"), self._file, "file-arrow-up")
        self.pool, self.listed = SuggestionsPane(), ListPane()
        self.across = Sides(self.pool, self.listed, shares=(5, 5))
        self.add_pages(("", self.across))
        self.pool.chosen.connect(self._add)
        self.listed.taken_out.connect(self._remove)
        self.listed.moved.connect(self._move)
        self.listed.field_left.connect(self._field_left)
        self.listed.opened.connect(self._open_item)

    def title(self) -> str:
        """Whose list and of which year."""
        place = words.district(self.ws.identity.office)
        return self.tr("Beyond the LAOs' capacity, {district} – {cycle}").format(district=place, cycle=self.cycle)

    def subtitle_text(self) -> str:
        """How many, how much, and how it was sent last."""
        rows = self.listed.rows
        counting = [row for row in rows if row.counts]
        parts = (
            [self.tr("{n} items, {total} baht").format(n=len(counting), total=baht(beyond.total(rows)))] if rows else []
        )
        sent = beyond.submissions(self.ws, self.record) if self.record else []
        if sent:
            last = sent[-1]
            said = self.tr("Edition {n}, letter {letter} of {day}")
            parts.append(said.format(n=last.edition, letter=last.letter or "–", day=short_date(last.sent_on)))
            parts.append(of_records(self.ws, last.scope, [last.id], self.ws.identity.province).words)
        return "  ·  ".join(parts)

    def refresh(self, changed: frozenset[str]) -> None:
        """Show the list as it is in the store."""
        self.take_cycle()
        self.found = beyond.current(self.ws, self.cycle)
        self.record = self.found.id if self.found else ""
        rows = beyond.rows(self.ws, self.record) if self.record else []
        laos = Year(self.ws, self.cycle).laos
        self.listed.show_rows(rows, laos, sent=self._status() == "sent", editable=self.editable)
        self.pool.setVisible(self.editable)
        if self.editable:
            self.pool.show_rows(beyond.suggestions(self.ws, self.cycle, self.record))
        self._show_steps()
        self.say_since(self.found)
        self.show_titles()
        del changed

    @property
    def editable(self) -> bool:
        """Whether the list may be changed now."""
        return self.found is None or locks.is_open(self.found)

    def show_record(self, kind: str, record: str) -> None:
        """Select the row that a finding speaks of."""
        if kind == "beyond_item":
            self.listed.table.select([record])

    def _status(self) -> str:
        return (self.found.status if self.found else "") or "draft"

    def _show_steps(self) -> None:
        status = self._status()
        again = Step(
            verb=self.tr("Correct and send again") if status == "sent" else self.tr("Back to the draft"),
            icon="arrow-counter-clockwise",
            said=choice(BEYOND_LIST_STATUSES, "draft"),
            run=Move(self, beyond.move, "draft"),
            kinds=KINDS,
        )
        steps = {"draft": (self._approve(),), "approved": (self._send(), again), "sent": (None, again)}
        self.show_steps(steps[status], (MEANINGS[status], choice(BEYOND_LIST_STATUSES, status)))
        self.main.setEnabled(bool(self.listed.rows))
        self.file.setVisible(status == "sent")

    def _approve(self) -> Step:
        return Step(
            verb=self.tr("Approved by the committee…"),
            icon="check-circle",
            said=choice(BEYOND_LIST_STATUSES, "approved"),
            run=Move(self, beyond.move, "approved"),
            kinds=KINDS,
            asks={"meeting": "meeting"},
            known={"meeting": self.found.meeting if self.found else None},
            committee=beyond.committee(self.ws, self.cycle),
            body=beyond.COMMITTEE_NAME,
            make_committee=self._make_committee,
            summary=self.tr("The list goes through the LAO-plan coordination committee of the district."),
        )

    def _send(self) -> Step:
        return Step(
            verb=self.tr("Send to the province…"),
            icon="paper-plane-tilt",
            said=choice(BEYOND_LIST_STATUSES, "sent"),
            run=Move(self, beyond.move, "sent"),
            kinds=(*KINDS, "submission"),
            asks={"letter": "letter", "sent_on": "day"},
            summary=self.tr("What is sent is kept as it is now. Later changes make a new edition."),
        )

    def _make_committee(self) -> str:
        return beyond.make_committee(self.ws, self.cycle)

    # Acts

    def _add(self, items: list[str]) -> None:
        known = {one.row.item: one for one in self.pool.rows}
        self.do(
            self.tr("%n item(s) on the list", "", len(items)),
            lambda: self._add_each([known[one] for one in items]),
            *KINDS,
        )

    def _add_each(self, chosen: list[beyond.Suggestion]) -> Written | None:
        made = None
        for one in chosen:
            made = beyond.add(self.ws, self.document(), [one.row.item], reasons=one.reasons, laos=one.laos)
        return made

    def _remove(self, items: list[str]) -> None:
        said = self.tr("%n item(s) taken off the list", "", len(items))
        self.do(said, lambda: beyond.remove(self.ws, self.record, items), *KINDS)

    def _move(self, row: str, before: str | None) -> None:
        self.do("", lambda: beyond.move_item(self.ws, row, before=before), *KINDS)
        self.listed.table.select([row])

    def _field_left(self, name: str, value: object) -> None:
        if self.listed.shown and self.set_fields("beyond_item", self.listed.shown, {name: value}):
            self.refresh(frozenset({"beyond_item"}))

    def _open_item(self, row: str) -> None:
        item = next((one.item for one in self.listed.rows if one.id == row), "")
        self.go.emit("needs_plan", item)

    def _file(self) -> None:
        self.go.emit("exchange", "send")

    def _make(self) -> str:
        return beyond.open_list(self.ws, self.cycle)
