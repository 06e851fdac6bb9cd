"""ปฏิทินแผน: every deadline of the plan year with its state; on a province first the board of its districts."""

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.dates import with_weekday
from desktop.gui import theme
from desktop.gui.screen import Desk, Done, Screen
from desktop.gui.screens import calendar_board
from desktop.gui.screens.calendar_office import OfficeCalendar
from desktop.gui.screens.calendar_paper import Sheet
from desktop.gui.screens.calendar_printing import Printing
from desktop.gui.screens.calendar_reading import Seen, seen
from desktop.gui.screens.calendar_words import is_here
from desktop.gui.screens.undoing import TakeBack, latest
from desktop.gui.screens.year.choosing import YearBox
from desktop.gui.store_job import StoreJob
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.labels import Hint
from desktop.planning.calendar import OVERDUE, editing, reasons
from desktop.planning.reporting import asked
from desktop.planning.reporting import parts as alike
from desktop.planning.workspace import Workspace


class CalendarScreen(Screen):
    """Reads in the background; nothing is ticked here, the records say what is done."""

    help_page: ClassVar[str] = "calendar"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ws: Workspace = desk.session
        self.seen: Seen | None = None
        self.district = "" if self._province() else self.ws.identity.office
        self._wanted = ""
        self.cycle_box = YearBox()
        self.cycle_box.edited.connect(self._cycle_chosen)
        self.action_row.addWidget(self.cycle_box)
        self.printing = Printing(self)
        self.print_button = self.main_action(self.tr("Print"), self._print, name="printer")
        self.file_button = self.quiet_action(self.tr("Save as PDF"), self._save, name="file-text")
        self.office = OfficeCalendar(desk.settings, editable=self.ws.identity.kind != "field")
        self.office.opened.connect(self._to_work)
        self.office.changed.connect(self._typed)
        self.office.refused.connect(self.refuse)
        self.office.reset.connect(self._reset)
        self.board: TableView | None = None
        self.board_key = Hint()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.office)
        self.body.addWidget(self.pages, 1)

    def title(self) -> str:
        """Which plan year, and whose."""
        if self.seen is None:
            return self.tr("Plan calendar")
        name = self.seen.districts.get(self.district, "")
        if self._province() and name:
            return self.tr("Calendar of {district}, plan of {year}").format(district=name, year=self.seen.cycle)
        return self.tr("Calendar for the plan of {year}").format(year=self.seen.cycle)

    def subtitle_text(self) -> str:
        """How many deadlines have passed without the work being done."""
        if self.seen is None:
            return ""
        shown = self.seen.of(self.district) if self.district else self.seen.rows
        late = sum(row.state == OVERDUE for row in shown)
        return f"{with_weekday(self.seen.today)} · {self.tr('%n deadline(s) overdue', '', late)}"

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - every record can move a deadline
        """Compute the states anew."""
        self.desk.tasks.read(StoreJob(self.ws.home, seen, self.desk.settings.cycle), done=self._show)

    def open(self, what: object) -> None:
        """A deadline's code, or a district's."""
        self._wanted = str(what)
        if self.seen is not None:
            self._open_wanted()

    def can_go_back(self) -> bool:
        """From a district to the board."""
        if not self._province() or not self.district:
            return False
        self.district = ""
        self._show_page()
        return True

    def _show(self, seen: Seen) -> None:
        self.seen = seen
        self.cycle_box.set_years(seen.cycles, seen.cycle)
        if self._province():
            self._fill_board(seen)
        self._show_page()
        self._open_wanted()

    def _show_page(self) -> None:
        if self.seen is None:
            return
        if self.district:
            self.office.show_year(self.seen, self.district)
        self.pages.setCurrentWidget(self.office if self.district or self.board is None else self.board_page)
        self.print_button.setVisible(bool(self.district))
        self.file_button.setVisible(bool(self.district))
        self.show_titles()

    def _open_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if self.seen is not None and wanted in self.seen.districts:
            self.district = wanted
            self._show_page()
        elif wanted and self.district:
            self.office.choose(wanted)

    def _fill_board(self, seen: Seen) -> None:
        if self.board is None:
            codes = list(dict.fromkeys(row.id for row in seen.rows))
            self.board = TableView(
                calendar_board.columns(codes), calendar_board.code, name="calendar_board",
                settings=self.desk.settings, several=False,
            )  # fmt: skip
            self.board.grid.setIconSize(QSize(14, 14))
            self.board.opened.connect(self.open)
            self.board_page = QWidget()
            self.board_page.setLayout(column(self.board, self.board_key, gap=theme.S))
            self.pages.addWidget(self.board_page)
        self.board_key.set_text(calendar_board.key_to(seen))
        self.board.set_rows(calendar_board.rows(seen))

    def _to_work(self, code: str) -> None:
        row = next((one for one in self.seen.of(self.district) if one.id == code), None) if self.seen else None
        if row is None:
            return
        if is_here(row.screen, self.ws.identity.kind):
            self.go.emit(row.screen, self.district if row.screen == "decide" else None)
        else:
            said = self.tr("“{title}” is worked on by another office or kept elsewhere.").format(title=row.title)
            self.banner.say("inform", said, self.tr("Its state here follows from the files that come in."))

    def _typed(self, code: str, key: str, value: object) -> None:
        if key == "due" and isinstance(value, date):
            self._write(lambda: editing.set_date(self.ws, self._cycle(), code, value), self.tr("Date changed"))
        elif key == "reason":
            self._keep_reason(code, str(value))

    def _keep_reason(self, code: str, reason: str) -> None:
        found = self.seen.late.get(code) if self.seen else None
        if found is None:
            said = self.tr("No single document takes the reason for this deadline.")
            self.banner.say("inform", said, self.tr("A village's reason is written in its own plan."))
        else:
            self._write(lambda: reasons.set_reason(self.ws, found, reason), self.tr("Reason kept"))

    def _reset(self, code: str) -> None:
        self._write(lambda: editing.reset(self.ws, self._cycle(), code), self.tr("The letters' date holds again"))

    def _write(self, use_case: Callable[[], object], said: str) -> None:
        before = latest(self.ws)
        if self.attempt(use_case) is not None:
            kinds = ("deadline", "submission", "district_plan", "beyond_list", "action_plan")
            self.done(said, *kinds, undo=TakeBack(self, self.ws, before, kinds))

    def _print(self) -> None:
        self.printing.ask_printer(self._sheet())

    def _save(self) -> None:
        self.printing.ask_file(self._sheet())

    def _sheet(self) -> Sheet:
        words = self.tr("{office}, {province}")
        office = words.format(office=alike.office(self.district)[1], province=asked.province(self.district))
        return Sheet(chart=self.office.gantt.chart, heading=self.title(), office=office)

    def _cycle(self) -> int:
        return self.seen.cycle if self.seen else self.desk.settings.cycle

    def _cycle_chosen(self, year: object) -> None:
        self.desk.settings.cycle = year if isinstance(year, int) else 0
        self.desk.settings.save()
        self.did.emit(Done(changed=frozenset({"deadline", "village_plan", "needs_plan", "needs_item", "decision"})))

    def _province(self) -> bool:
        return bool(self.ws.identity.kind == "province")
