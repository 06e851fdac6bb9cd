"""Projects with money, as the province notifies its districts (D11): loaded, placed, notified; districts read them."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop.domain.funding import AllocatedProject
from desktop.domain.money import baht
from desktop.domain.record import Record
from desktop.gui.icons import icon
from desktop.gui.language import count
from desktop.gui.loading.flow import Loading
from desktop.gui.record_form import Place
from desktop.gui.records_screen import RecordsScreen
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screens.allocated.acts import AllocatedActs
from desktop.gui.screens.allocated.columns import columns
from desktop.gui.screens.needs_plan import words
from desktop.gui.tables import Column
from desktop.gui.widgets.boxes import button
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.sides import Sides
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning import allocated, loading

KIND = "allocated_project"
NOT_NOTIFIED = "-"


class AllocatedScreen(RecordsScreen):
    """Open it with the id of a project, or with a district's code. The province writes; districts see their own."""

    help_page = "allocated"
    kind, kinds = KIND, frozenset({KIND})
    columns = ("title",)
    fields: ClassVar[tuple[str | Place, ...]] = (
        Place(name="title", span=2), Place(name="agency", span=2), "amount", "fiscal_year",
        Place(name="district", span=2), Place(name="tambon", span=2),
        "several_tambons", Place(name="fund", span=2), "letter", "notified_on", "start", "end", "contract",
        Place(name="plan", span=2),
    )  # fmt: skip
    icon = "money"

    def _make(self) -> None:
        self.provincial = self.ws.identity.kind == "province"
        self.year = words.cycle(self.ws, self.desk.settings)
        self.years, self.places = ChoiceBox([], self.year), ChoiceBox([], "")
        self.acts = AllocatedActs(self)
        super()._make()
        self.notify = self.main_action(self.tr("Notify the districts…"), self.acts.ask_notify, name="paper-plane-tilt")
        self.plan = self.main_action(self.tr("To the action plan"), self._to_plan, name="calendar-check")
        self.load = self.quiet_action(self.tr("Load a list"), self._load, name="download-simple")
        self.report = ReportButton(self, self._reports)
        self.action_row.insertWidget(0, self.report.button)
        self.link = button(self.tr("Needs it answers…"), self.acts.ask_link, name="link", kind="quiet")
        self.new.setProperty("kind", "")
        self.new.setIcon(icon("plus", "text"))
        self.new.setText(self.tr("Add a project"))
        for box in (self.years, self.places):
            self.table.extra.addWidget(box, 1)
        self.table.filter.setMinimumWidth(110)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.card.body.insertWidget(2, self.link)

    def put_list(self, both: QWidget) -> None:
        """The list, and over it what a file would bring and asks."""
        if isinstance(both, Sides):
            both.share((710, 380))
        self.loading = Loading(self, both)
        self.body.addWidget(self.loading, 1)

    def _connect(self) -> None:
        super()._connect()
        self.years.edited.connect(self._year_chosen)
        self.places.edited.connect(self._place_chosen)
        self.loading.turned.connect(self._turned)

    # What the list shows

    def table_columns(self) -> Sequence[Column]:
        """The columns of the list."""
        return columns(districts=self.provincial)

    def empty_state(self) -> EmptyState:
        """What is said while nothing of the year is here."""
        if self.provincial:
            what = self.tr("No allocated projects of this year. Load the list of the budget.")
            return EmptyState(self.icon, what, self.tr("Load a list"))
        what = self.tr("The province has not notified allocated projects of this year.")
        return EmptyState(self.icon, what, self.tr("Receive files"))

    def rows(self) -> list[Record]:
        """The projects of the year and the place chosen."""
        place = str(self.places.value() or "")
        found = self.ws.every(AllocatedProject, "fiscal_year = :year ORDER BY district, agency, title", year=self.year)
        return [one for one in found if _lies(one, place)]

    # For the window

    def title(self) -> str:
        """Whose and of which year."""
        code = self.ws.identity.office
        place = words.province(code) if self.provincial else words.district(code)
        return self.tr("Allocated projects, {place} {year}").format(place=place, year=self.year)

    def subtitle_text(self) -> str:
        """How many, how much, and who is still to be told."""
        sums = allocated.by_district(self.ws, self.year)
        waiting = sum(bool(one.waiting) for one in sums)
        parts = [
            self.tr("{n} projects, {amount} baht").format(
                n=count(sum(one.projects for one in sums)), amount=baht(sum(one.amount for one in sums))
            )
        ]
        if self.provincial and sums:
            parts.append(self.tr("{n} districts").format(n=count(len(sums))))
        if self.provincial and waiting:
            parts.append(self.tr("{n} districts not notified of everything").format(n=count(waiting)))
        return "  ·  ".join(parts) if sums else ""

    def refresh(self, changed: frozenset[str]) -> None:
        """Show the year and the place chosen."""
        self._show_choices()
        super().refresh(changed)
        self._show_actions()
        self.show_titles()

    def open(self, what: object) -> None:
        """Select the project, or show a district's."""
        found = self.ws.find(AllocatedProject, str(what or ""))
        if found is not None:
            self.year = found.fiscal_year or self.year
            self.places.set_value("")
            super().open(found.id)
        elif what:
            self.places.set_value(str(what))
            self.refresh(frozenset())

    def can_go_back(self) -> bool:
        return self.loading.back() or super().can_go_back()

    def bring_in(self, path: Path) -> None:
        """Show what a list would bring."""
        self.loading.bring_in(loading.ALLOCATED, path)

    def _show_choices(self) -> None:
        years = sorted({*allocated.years(self.ws), self.year}, reverse=True)
        self.years.set_choices([(one, str(one)) for one in years])
        self.years.set_value(self.year)
        kept, sums = str(self.places.value() or ""), allocated.by_district(self.ws, self.year)
        open_ = [(NOT_NOTIFIED, self.tr("Not notified yet"))] if any(one.waiting for one in sums) else []
        each = [(one.district, f"{words.district(one.district)} ({count(one.projects)})") for one in sums]
        self.places.set_choices([("", self.tr("Every district")), *open_, *each])
        self.places.set_value(kept if kept in {NOT_NOTIFIED, *(one.district for one in sums)} else "")

    def _show_actions(self) -> None:
        listed = not self.loading.reporting
        waiting = any(one.waiting for one in allocated.by_district(self.ws, self.year))
        self.notify.setVisible(self.provincial and listed)
        self.notify.setEnabled(waiting)
        self.load.setVisible(self.provincial and listed)
        self.plan.setVisible(not self.provincial and bool(self._records))
        self.new.setVisible(self.provincial and listed)
        self.places.setVisible(self.provincial)
        self.report.button.setVisible(listed and bool(self._records))
        self.link.setVisible(self.provincial and bool(self.form.shown()))

    # Slots

    def _turned(self, _reporting: bool) -> None:
        self.refresh(frozenset())

    def _year_chosen(self, year: object) -> None:
        self.year = int(str(year))
        self.refresh(frozenset())

    def _place_chosen(self, _place: object) -> None:
        self.refresh(frozenset())

    def start_first(self) -> None:
        """The province loads the list; a district receives it."""
        if self.provincial:
            self._load()
        else:
            self.go.emit("exchange", "receive")

    def _to_plan(self) -> None:
        self.go.emit("action_plan", None)

    def _load(self) -> None:
        self.loading.choose(loading.ALLOCATED)

    def _reports(self) -> list[Offer]:
        place = str(self.places.value() or "")
        area = place if place != NOT_NOTIFIED else ""
        return [Offer(report="allocated", about=words.district(area) if area else "", cycle=self.year, area=area)]


def _lies(one: AllocatedProject, place: str) -> bool:
    return place in ("", one.district) or (place == NOT_NOTIFIED and not one.notified_on)
