"""One item of the plan, edited in place, with the village projects it takes up as the villages wrote them."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.domain.district import ORIGINS, NeedsItem
from desktop.domain.money import baht
from desktop.domain.words import choice
from desktop.gui import meanings, theme
from desktop.gui.record_form import Place, RecordForm
from desktop.gui.screens.needs_plan.columns import decision_tip, decision_words, source_columns
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Page, button, column, row
from desktop.gui.widgets.fields import BahtEdit, LineField
from desktop.gui.widgets.labels import Caption, Hint, Section, ThaiLabel
from desktop.gui.widgets.notes import StatusChip
from desktop.gui.widgets.text import ChoiceBox, TextEdit
from desktop.planning.needs_plan.rows import ItemRow, PoolRow
from desktop.planning.workspace import Workspace

DETAILS = (
    Place(name="objective", span=2),
    Place(name="target", span=2),
    Place(name="quantity"),
    Place(name="unit"),
    Place(name="outcome", span=2),
    Place(name="indicator", span=2),
    Place(name="villages", span=2),
    Place(name="readiness", span=2),
    Place(name="note", span=2),
)
"""What a form of the province asks of a project besides (domain.md §2.8, §2.11)."""


class ItemForm(QWidget):
    """Emits each field as it is left; `back` when the person is done."""

    field_left = Signal(str, object)
    back = Signal()
    history_asked = Signal(str)
    lifeline_asked = Signal(str)
    paper_asked = Signal(str)

    def __init__(
        self,
        years: Sequence[str],
        strategies: Sequence[tuple[object, str]],
        parent: QWidget | None = None,
        *,
        ws: Workspace | None = None,
    ) -> None:
        super().__init__(parent)
        self.item = ""
        self._years = tuple(years)
        self.heading = Section()
        self.title = TextEdit(lines=2)
        self.budget = {year: BahtEdit(hint=self.tr("not planned")) for year in years}
        self.asked = {year: _figure() for year in years}
        self.own_total, self.asked_total, self.difference = _figure(), _figure(), Hint()
        self.agency = LineField()
        self.origin = ChoiceBox([(value, choice(ORIGINS, value)) for value in ORIGINS])
        self.strategy = ChoiceBox([(None, "–"), *strategies])
        self.reason = TextEdit(lines=1)
        self.reason_caption = Caption(self.tr("Reason"))
        self.answer = StatusChip()
        self.answer_reason = ThaiLabel(role="quiet")
        self.details = RecordForm("needs_item", DETAILS, ws=ws)
        self.sources = TableView(source_columns(years), _project, several=False)
        self._lay_out()
        self._connect()

    def show_item(self, item: NeedsItem, about: ItemRow, sources: Sequence[PoolRow], *, editable: bool) -> None:
        """Show this item; what a person is typing at this moment stays."""
        self.item = item.id
        rank = self.tr("Item {rank}").format(rank=about.rank) if about.rank else self.tr("Item")
        self.heading.set_text(rank)
        self.title.set_value(item.title or "")
        self.agency.set_value(item.agency or "")
        self.origin.set_value(item.origin)
        self.strategy.set_value(item.strategy)
        self.reason.set_value(item.reason or "")
        self._show_budget(item.budget, sources)
        left_out = about.status in ("dropped", "on_hold")
        self.reason.setVisible(left_out)
        self.reason_caption.setVisible(left_out)
        self.answer.setVisible(bool(about.decision_result))
        self.answer.set_state(meanings.RESULTS.get(about.result), decision_words(about))
        self.paper.setVisible(not editable)
        self.answer_reason.setVisible(bool(decision_tip(about)))
        self.answer_reason.set_text(decision_tip(about))
        self.details.show_record(item.id, item, locked="" if editable else self._sent_words())
        self.sources.set_rows(sources)
        self.sources.setMinimumHeight(theme.ROW * (3 + min(len(sources), 5)))
        self._set_editable(editable)

    def _show_budget(self, budget: Mapping[str, int], sources: Sequence[PoolRow]) -> None:
        own, asked = 0, 0
        for year in self._years:
            of_sources = [one.budget[year] for one in sources if year in one.budget]
            self.budget[year].set_value(budget.get(year))
            self.asked[year].setText(baht(sum(of_sources)) if of_sources else "–")
            own, asked = own + (budget.get(year) or 0), asked + sum(of_sources)
        self.own_total.setText(baht(own))
        self.asked_total.setText(baht(asked))
        apart = own - asked
        words = self.tr("As the villages asked")
        if apart:
            more = self.tr("{amount} more than the villages asked")
            less = self.tr("{amount} less than the villages asked")
            words = (more if apart > 0 else less).format(amount=baht(abs(apart)))
        self.difference.set_text(words)

    def _set_editable(self, editable: bool) -> None:
        self.back_button.setText(self.tr("Back to the village projects") if editable else self.tr("Back to the list"))
        why = "" if editable else self._sent_words()
        fields: list[Any] = [self.title, self.agency, self.origin, self.strategy, self.reason, *self.budget.values()]
        for one in fields:
            one.set_read_only(not editable, why)

    def _sent_words(self) -> str:
        return self.tr("Sent to the province. Press “Correct and send again” to change it.")

    def _lay_out(self) -> None:
        self.back_button = button("", self.back.emit, name="arrow-left", kind="quiet")
        self.back_button.setToolTip("Esc")
        self.lifeline = button(self.tr("Life-line"), self._lifeline, name="path", kind="quiet")
        self.lifeline.setShortcut("Ctrl+L")
        self.lifeline.setToolTip("Ctrl+L")
        history = button(self.tr("History"), self._history, name="clock-counter-clockwise", kind="quiet")
        for tool in (self.sources.filter, self.sources.counted):
            tool.hide()
        self.sources.tools_row.insertWidget(0, Caption(self.tr("From the villages, as they wrote it")))
        self.paper = button(self.tr("Answer on paper…"), self._paper, name="envelope-simple", kind="quiet")
        page = Page(
            row(self.heading, None, self.lifeline, history),
            row(self.answer, None, self.paper),
            self.answer_reason,
            column(Caption(self.tr("Title")), self.title, gap=theme.XS),
            column(Caption(self.tr("Budget (baht)")), self._budget_grid(), gap=theme.XS),
            column(Caption(self.tr("Agency asked")), self.agency, gap=theme.XS),
            row(
                column(Caption(self.tr("Origin")), self.origin, gap=theme.XS),
                column(Caption(self.tr("Strategy")), self.strategy, gap=theme.XS),
                gap=theme.M,
            ),
            column(self.reason_caption, self.reason, gap=theme.XS),
            self.details,
            self.sources,
            gap=theme.M,
        )
        body = column(row(self.back_button, None), gap=theme.XS)
        body.addWidget(page, 1)
        self.setLayout(body)

    def _budget_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(theme.XS)
        for place, word in enumerate((self.tr("Year"), self.tr("In the plan"), self.tr("Villages asked"))):
            grid.addWidget(_figure(word, right=place > 0), 0, place)
        for number, year in enumerate(self._years, start=1):
            grid.addWidget(_figure(year, right=False), number, 0)
            grid.addWidget(self.budget[year], number, 1)
            grid.addWidget(self.asked[year], number, 2)
        last = len(self._years) + 1
        grid.addWidget(_figure(self.tr("Total"), right=False), last, 0)
        grid.addWidget(self.own_total, last, 1)
        grid.addWidget(self.asked_total, last, 2)
        grid.addWidget(self.difference, last + 1, 1, 1, 2)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 2)
        return grid

    def _connect(self) -> None:
        self.title.edited.connect(self._title_left)
        self.agency.edited.connect(self._agency_left)
        self.origin.edited.connect(self._origin_left)
        self.strategy.edited.connect(self._strategy_left)
        self.reason.edited.connect(self._reason_left)
        self.details.field_left.connect(self._detail_left)
        for year, field in self.budget.items():
            field.setProperty("year", year)
            field.edited.connect(self._budget_left)

    def _title_left(self, value: object) -> None:
        self.field_left.emit("title", value)

    def _agency_left(self, value: object) -> None:
        self.field_left.emit("agency", value or None)

    def _origin_left(self, value: object) -> None:
        self.field_left.emit("origin", value)

    def _strategy_left(self, value: object) -> None:
        self.field_left.emit("strategy", value)

    def _reason_left(self, value: object) -> None:
        self.field_left.emit("reason", value or None)

    def _detail_left(self, _kind: str, _record: str, values: Mapping[str, object]) -> None:
        for name, value in values.items():
            self.field_left.emit(name, value)

    def _budget_left(self, value: object) -> None:
        field = self.sender()
        if field is not None:
            self.field_left.emit("budget", {str(field.property("year")): value})

    def _lifeline(self) -> None:
        self.lifeline_asked.emit(self.item)

    def _paper(self) -> None:
        self.paper_asked.emit(self.item)

    def _history(self) -> None:
        self.history_asked.emit(self.item)


def _figure(text: str = "", *, right: bool = True) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(theme.TABLE))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    made.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return made


def _project(one: PoolRow) -> str:
    return one.project
