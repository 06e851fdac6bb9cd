"""Bodies and orders: committees with all that belongs to them, and the officer of each tambon."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from desktop.domain import kinds as declared_kinds
from desktop.domain.bodies import COMMITTEE_TYPES, Committee
from desktop.domain.errors import AppError
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.bodies.committees import CommitteesPage
from desktop.gui.screens.bodies.officers import KIND as ASSIGNMENT
from desktop.gui.screens.bodies.officers import OfficersPage
from desktop.gui.screens.year.asks import MissingAsk
from desktop.gui.widgets.boxes import column
from desktop.planning import calendar, edit, home
from desktop.planning.check import Look
from desktop.planning.guards import GuardFailedError
from desktop.planning.workspace import Workspace

TAMBON_DIGITS = 6


class BodiesScreen(Screen):
    """Everything is stored when a field is left; a status that lacks something says what, and may be waived."""

    help_page = "bodies"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"committee", "committee_order", "committee_member", "meeting", ASSIGNMENT}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ws: Workspace = desk.session
        self._visit = edit.Visit(self.ws)
        self._asked: tuple[str, dict[str, Any]] = ("", {})
        self._set_year()
        self.committees, self.officers = CommitteesPage(self), OfficersPage(self)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for word, page in (
            (self.tr("Committees"), self.committees),
            (self.tr("Officers of the tambons"), self.officers),
        ):
            self.tabs.addTab(word)
            self.pages.addWidget(page)
        self.tabs.currentChanged.connect(self._turned)
        body = column(self.tabs, theme.S, gap=0)
        body.addWidget(self.pages, 1)
        self.body.addLayout(body)
        self.tabs.setVisible(self.ws.identity.kind != "province")  # only now that it has a parent

    # For the window

    def title(self) -> str:
        words = self.tr("Bodies and orders – {office}, plan year {year}")
        return words.format(office=home.office_name(self.ws), year=self.cycle)

    def subtitle_text(self) -> str:
        rows, amiss = self.committees.rows, self.officers.amiss()
        words = [self.tr("Committees: {n}").format(n=count(len(rows)))]
        if not any(one.main for one in rows) and self.ws.identity.kind != "province":
            words.append(self.tr("no main mechanism yet"))
        if amiss:
            words.append(self.tr("tambons without an officer, or with a gap or overlap: {n}").format(n=count(amiss)))
        return " · ".join(words)

    def refresh(self, changed: frozenset[str]) -> None:
        self._set_year()
        if not changed or changed != {ASSIGNMENT}:
            self.committees.refresh()
        if not changed or ASSIGNMENT in changed:
            self.officers.refresh()
        self.show_titles()

    def open(self, what: object) -> None:
        """A committee, order, member, meeting or assignment by its id, or a tambon by its code."""
        record = str(what)
        if record.isdigit():
            self.tabs.setCurrentIndex(int(len(record) >= TAMBON_DIGITS))
            if len(record) >= TAMBON_DIGITS:
                self.officers.show_tambon(record[:TAMBON_DIGITS])
            return
        row = self.ws.db.execute("SELECT kind FROM record WHERE id = ?", (record,)).fetchone()
        if row and str(row[0]) in self.kinds:
            self._open(str(row[0]), record)

    def leave(self) -> None:
        self.committees.leave()
        self.officers.leave()
        self.end_visit()

    # For the pages

    def set_fields(self, kind: str, record: str, values: Mapping[str, Any]) -> bool:
        """Store fields that were left. Says whether it was done; what a status lacks is asked."""
        try:
            self._visit.set(kind, record, values)
        except GuardFailedError as missing:
            self._ask(missing, kind, {"id": record, **values})
            return False
        except AppError as error:
            self.refuse(error)
            return False
        self.banner.dismiss()
        return True

    def put(self, kind: str, given: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
        """Store several records as one act; () when it was refused."""
        self.end_visit()
        written = self.attempt(lambda: edit.put(self.ws, kind, given))
        return written.ids if written else ()

    def set_committee(self, record: str, values: Mapping[str, Any]) -> bool:
        """As `set_fields`; there is one main mechanism, so the one before no longer is."""
        if not values.get("main_mechanism"):
            return self.set_fields("committee", record, values)
        area = self.ws.get(Committee, record).area
        where = "main_mechanism = 1 AND area = :area AND id <> :id AND (cycle IS NULL OR cycle = :cycle)"
        others = self.ws.every(Committee, where, area=area, id=record, cycle=self.cycle)
        before = [{"id": one.id, "main_mechanism": False} for one in others]
        return bool(self.put("committee", [*before, {"id": record, **values}]))

    def add_committee(self, kind: str) -> None:
        """A committee of this type; the first of a type that may be is the main mechanism."""
        used = calendar.in_use(self.ws, self.cycle, self.ws.identity.office)
        district = self.ws.identity.kind != "province"
        main = district and kind in used.main_mechanisms and not any(one.main for one in self.committees.rows)
        fields: dict[str, Any] = {"type": kind, "name": choice(COMMITTEE_TYPES, kind), "area": self.ws.identity.office}
        fields |= {"cycle": self.cycle, **({"main_mechanism": True} if main else {})}
        made = self.put("committee", [fields])
        if made:
            self.committees.committee = made[0]
            self.done(self.tr("Committee added"), "committee")
            self.committees.tabs.setCurrentIndex(0)
            self.committees.form.focus_on("name")

    def remove(self, kind: str, record: str, said: str) -> None:
        """Delete a record and what belongs to it; the window offers to take it back."""
        self.end_visit()
        if record and self.attempt(lambda: edit.remove(self.ws, kind, [record])):
            self.done(said, *self.kinds)

    def end_visit(self) -> None:
        """What was written so far becomes one change."""
        self._visit.leave()

    def _set_year(self) -> None:
        self.cycle = home.cycle(self.ws, self.desk.settings.cycle)
        office = self.ws.identity.office
        district = self.ws.identity.kind != "province"
        self.day = Look(self.ws, self.cycle, office).day if district else date.today().isoformat()

    def _open(self, kind: str, record: str) -> None:
        found: Any = self.ws.find(declared_kinds.struct(kind), record)
        self.tabs.setCurrentIndex(int(kind == ASSIGNMENT))
        if found is None:
            return
        if kind == ASSIGNMENT:
            self.officers.show_tambon(found.tambon or "", record)
        else:
            self.committees.show_record(kind, record, record if kind == "committee" else found.committee or "")

    def _ask(self, missing: GuardFailedError, kind: str, given: dict[str, Any]) -> None:
        self._asked = (kind, given)
        dialog = MissingAsk(missing.findings, self)
        dialog.answered.connect(self._waived)
        dialog.shown.connect(self._open)
        dialog.open()

    def _waived(self, reasons: object) -> None:
        kind, given = self._asked
        made = self.put(kind, [{**given, "waive": reasons}])
        if made:
            self.banner.dismiss()
            self.committees.stored(kind, made[0])
            self.saved(kind)

    def _turned(self, page: int) -> None:
        self.leave()
        self.pages.setCurrentIndex(page)
