"""Everything of one project of the action plan, edited in place: money, months, the needs it answers, its reports."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.domain.dates import short_date
from desktop.domain.funding import ACTION_ITEM_STATUSES, FUNDS
from desktop.domain.money import baht
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.screens.action_plan.columns import month
from desktop.gui.screens.year.clearing import clear
from desktop.gui.widgets.boxes import Page, button, column, line, row
from desktop.gui.widgets.fields import BahtEdit, LineField
from desktop.gui.widgets.form import Form
from desktop.gui.widgets.labels import Caption, Hint, Section, ThaiLabel
from desktop.gui.widgets.text import ChoiceBox, TextEdit
from desktop.planning.action_plan import MONTHS, QUARTERS, ActionRow, ProgressRow

NAMES = ("title", "agency", "fund", "amount", "status", "responsible")
ALWAYS = ("status", "responsible", *QUARTERS)
"""Fields that are kept up while the plan is carried out."""


class ProjectForm(Page):
    """`field_left(name, value)`; `months_chosen(list)`; `report_asked()`; `link_asked()`; `need_opened(item)`."""

    field_left = Signal(str, object)
    months_chosen = Signal(object)
    report_asked = Signal()
    need_opened = Signal(str)
    link_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.form = Form(columns=2)
        self.months = {value: QPushButton() for value in MONTHS}
        self.needs, self.reports = column(gap=theme.XS), column(gap=theme.S)
        super().__init__(gap=theme.M, parent=parent)
        self.item, self._items = "", tuple[str, ...]()
        form = self.form
        form.add("title", self.tr("Project"), TextEdit(lines=2), span=2)
        form.add("amount", self.tr("Amount (baht)"), BahtEdit(), help_text=self.tr("Allocated, not hoped for"))
        form.add("fund", self.tr("From which money"), ChoiceBox([(one, choice(FUNDS, one)) for one in FUNDS]))
        form.add("agency", self.tr("Agency"), LineField())
        form.add("responsible", self.tr("Responsible"), LineField())
        for number, name in enumerate(QUARTERS, start=1):
            form.add(name, self.tr("Spending plan, quarter {n} (baht)").format(n=number), BahtEdit())
        statuses = [(one, choice(ACTION_ITEM_STATUSES, one)) for one in ACTION_ITEM_STATUSES]
        form.add("status", self.tr("Status"), ChoiceBox(statuses), span=2)
        form.edited.connect(self.field_left)
        self.link = button(self.tr("Link to needs…"), self.link_asked.emit, name="link", kind="quiet")
        self.report = button(self.tr("Report progress…"), self.report_asked.emit, name="chart-line-up", kind="quiet")
        body = self.body
        body.addWidget(form)
        body.addLayout(column(Caption(self.tr("Months in which it runs")), self._months(), gap=theme.XS))
        body.addLayout(row(Caption(self.tr("Answers the need of")), None, self.link))
        body.addLayout(self.needs)
        body.addWidget(line())
        body.addLayout(row(Section(self.tr("Progress")), None, self.report))
        body.addLayout(self.reports)
        body.addStretch(1)
        self.setMinimumWidth(330)

    def show_item(self, one: ActionRow, reports: Sequence[ProgressRow], *, editable: bool, closed: bool) -> None:
        """Show this project; what a person is typing at this moment stays."""
        values = {name: getattr(one, name) for name in NAMES} | one.quarters
        (self.form.set_values if one.item == self.item else self.form.load)(values)
        self.item, self._items = one.item, one.items
        for name in (*NAMES, *QUARTERS):
            locked = closed or not (editable or name in ALWAYS)
            self.form.field(name).set_read_only(locked, self.tr("The plan is approved.") if locked else "")
        for value, made in self.months.items():
            made.setChecked(value in one.months)
            made.setEnabled(not closed)
        self.report.setVisible(not closed)
        self.link.setVisible(not closed)
        self._show_needs(one)
        self._show_reports(reports)

    def _months(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(theme.XS)
        for place, (value, made) in enumerate(self.months.items()):
            made.setText(month(value))
            made.setCheckable(True)
            made.setProperty("kind", "choice")
            made.clicked.connect(self._month_clicked)
            grid.addWidget(made, place // 4, place % 4)
        return grid

    def _month_clicked(self) -> None:
        self.months_chosen.emit([value for value, made in self.months.items() if made.isChecked()])

    def _show_needs(self, one: ActionRow) -> None:
        clear(self.needs)
        if not one.needs:
            self.needs.addWidget(Hint(self.tr("Not linked to a need yet.")))
        for item, title in zip(one.items, one.needs, strict=False):
            made = button(title.replace("&", "&&"), self._need_clicked, name="list-numbers", kind="quiet")
            made.setProperty("item", item)
            self.needs.addWidget(made)

    def _need_clicked(self) -> None:
        asked = self.sender()
        if asked is not None:
            self.need_opened.emit(str(asked.property("item")))

    def _show_reports(self, reports: Sequence[ProgressRow]) -> None:
        clear(self.reports)
        if not reports:
            self.reports.addWidget(Hint(self.tr("Nothing reported yet.")))
        for one in reversed(reports):
            said = [short_date(one.date), f"{one.percent}%" if one.percent else ""]
            if one.disbursed is not None:
                said.append(self.tr("paid out {baht} baht").format(baht=baht(one.disbursed)))
            self.reports.addWidget(ThaiLabel("  ·  ".join(part for part in said if part)))
            if one.problem:
                self.reports.addWidget(Hint(one.problem))
