"""What is not as the rules of the letters want it: by rule, with place and remedy; what was waived stays listed."""

from operator import attrgetter

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.rules_rows import ALL, COLUMNS, RULES, RuleRow, counted, find_breaches
from desktop.gui.screens.rules_words import rule_title
from desktop.gui.store_job import StoreJob
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Card, column, row
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.gui.widgets.notes import EmptyState, Glyph
from desktop.gui.widgets.sides import Sides
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning import home
from desktop.planning.workspace import Workspace

OPEN, WAIVED = "open", "waived"
EVERY_RULE = ""


class RulesScreen(Screen):
    """Left the rules with how many findings each has, right the findings; Enter leads to the record."""

    help_page = "rules"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ws: Workspace = desk.session
        self._asked = 0
        self._known: list[RuleRow] | None = None
        self._wanted_rule = EVERY_RULE
        self.rules = TableView(RULES, attrgetter("id"), totals=False, several=False)
        self.rules.setMinimumWidth(272)
        self.rules.grid.setAccessibleName(self.tr("Rules"))
        for tool in (self.rules.filter, self.rules.counted, self.rules.chooser):
            tool.hide()
        self.table = TableView(COLUMNS, attrgetter("id"), name="rules", settings=desk.settings, totals=False,
                               several=False, empty=self._nothing())  # fmt: skip
        self.shown = ChoiceBox(
            ((OPEN, self.tr("To mend")), (WAIVED, self.tr("Waived")), (ALL, self.tr("All"))), OPEN
        )  # fmt: skip
        self.shown.setAccessibleName(self.tr("Show"))
        self.table.extra.addWidget(self.shown)
        self._lay_out()
        self.table.await_rows()
        self.rules.await_rows()
        self.rules.selected.connect(self._rule_picked)
        self.shown.edited.connect(self._choose)
        self.table.opened.connect(self._open_row)
        self.table.selected.connect(self._show_detail)
        self.go_button = self.main_action(self.tr("Go and mend"), self._go_clicked, name="arrow-right")
        self.again_button = self.quiet_action(self.tr("Look again"), self._look, name="arrows-clockwise")

    # For the window

    def title(self) -> str:
        words = self.tr("Rules – {office}, plan year {year}")
        return words.format(office=home.office_name(self._ws), year=self._cycle())

    def subtitle_text(self) -> str:
        if self._known is None:
            return self.tr("Looking at every rule…")
        waived = sum(one.waived for one in self._known)
        words = self.tr("{open} to mend · {waived} waived with a reason")
        return words.format(open=count(len(self._known) - waived), waived=count(waived))

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - any record may keep or break a rule
        self._look()

    def open(self, what: object) -> None:
        """A rule's id shows its findings."""
        self._wanted_rule = str(what)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self._take_focus)

    # Making

    def _nothing(self) -> EmptyState:
        return EmptyState("check-circle", self.tr("Everything is as the rules want it. Nothing to mend this year."))

    def _lay_out(self) -> None:
        self.message, self.remedy, self.reason = ThaiLabel(), ThaiLabel(), Hint()
        self.remedy_line = QWidget()
        line = row(Glyph("wrench", "accent", 18), self.remedy, gap=theme.S)
        line.setStretch(1, 1)
        self.remedy_line.setLayout(line)
        self.detail = Card()
        self.detail.body.setSpacing(theme.XS)
        self.detail.add(self.message, self.remedy_line, self.reason)
        right = QWidget()
        right.setLayout(column(self.table, self.detail, gap=theme.M))
        both = Sides(self.rules, right, shares=(272, 800))
        self.all_well = EmptyState("check-circle", self.tr("Every rule is kept. Nothing to mend in this plan year."))
        self.pages = QStackedWidget()
        self.pages.addWidget(both)
        self.pages.addWidget(self.all_well)
        self.body.addWidget(self.pages, 1)

    # What is shown

    def _cycle(self) -> int:
        return home.cycle(self._ws, self.desk.settings.cycle)

    def _look(self) -> None:
        self._asked += 1
        screens = dict(getattr(self.window(), "specs", {}))
        job = StoreJob(self._ws.home, find_breaches, self._cycle(), screens, self._asked)
        self.desk.tasks.read(job, done=self._found)

    def _found(self, found: tuple[int, list[RuleRow]]) -> None:
        asked, rows = found
        if asked == self._asked:
            self._known = rows
            self._show()

    def _show(self) -> None:
        known = self._known
        if known is None:
            return
        self.pages.setCurrentIndex(int(not known))
        self.table.set_rows(known)
        wanted = self._wanted_rule
        self.rules.set_rows(counted(known, self.tr("Every rule")))
        self.rules.select([wanted or ALL])
        self._choose()
        self.show_titles()

    def _choose(self) -> None:
        self.table.model.set_condition(self._is_shown)
        if not self.table.current_id() and (rows := self.table.model.shown_rows()):
            self.table.select([rows[0].id])
        self._show_detail()

    def _is_shown(self, one: RuleRow) -> bool:
        wanted = self.shown.value()
        return self._wanted_rule in (EVERY_RULE, one.rule) and (wanted == ALL or one.waived == (wanted == WAIVED))

    def _current(self) -> RuleRow | None:
        chosen = self.table.current_id()
        return next((one for one in self.table.model.shown_rows() if one.id == chosen), None)

    def _show_detail(self) -> None:
        one = self._current()
        self.detail.setVisible(one is not None)
        self.go_button.setEnabled(one is not None and bool(one.screen))
        self.go_button.setToolTip("" if one is None or one.screen else self.tr("Another office mends this."))
        if one is not None:
            self.message.set_text(f"{rule_title(one.rule)} · {one.place}\n{one.message}")
            self.remedy.set_text(one.remedy)
            self.reason.set_text(self.tr("Waived: {reason}").format(reason=one.reason) if one.waived else "")
            self.reason.setVisible(one.waived)

    # Slots

    def _rule_picked(self, ids: list[str]) -> None:
        if ids:
            self._wanted_rule = EVERY_RULE if ids[0] == ALL else ids[0]
            self._choose()

    def _open_row(self, _row: str) -> None:
        self._go_clicked()

    def _go_clicked(self) -> None:
        one = self._current()
        if one is not None and one.screen:
            self.go.emit(one.screen, one.what)

    def _take_focus(self) -> None:
        self.table.grid.setFocus()
