"""A list of items with the panel beside it: filters, a result for those selected, or one for all that meet a rule."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.province import answer_year
from desktop.gui import theme
from desktop.gui.screen import Screen
from desktop.gui.screens.decide.panel import DecidePanel
from desktop.gui.screens.decide.rule import RuleAsk
from desktop.gui.screens.decide.said import Said
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.undoing import do
from desktop.gui.table_view import TableView
from desktop.gui.tables import Column
from desktop.gui.widgets.boxes import Page, button, column
from desktop.gui.widgets.sides import Sides
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning import bodies, decide
from desktop.planning.decide import DecideRow
from desktop.planning.workspace import Workspace

NARROW, ROOMY = 1150, 1300
KEYS = ("1", "2", "3", "4")
ALL = "all"


class DecideList(QWidget):
    """Shows rows with `show_rows`; every result is stored here, as the screen's own act.

    `by_rule` belongs among the screen's actions. `district_chosen` tells that another district (or `ALL`) is wanted.
    With `decided_by` that one says everything.
    """

    district_chosen = Signal(object)

    def __init__(self, screen: Screen, columns: Sequence[Column], *, name: str, decided_by: str = "") -> None:
        super().__init__()
        self._screen, self._decided_by = screen, decided_by
        self._ws: Workspace = screen.desk.session
        self.rows: Sequence[DecideRow] = ()
        self._several = False
        self.which = ChoiceBox([], "")
        self.state = ChoiceBox(
            [
                ("", self.tr("All")),
                ("open", self.tr("To decide")),
                ("draft", self.tr("Answer not sent")),
                ("issued", self.tr("Answered")),
            ],
            "",
        )
        self.tambon = ChoiceBox([], "")
        self.table = TableView(columns, _item, name=name, settings=screen.desk.settings)
        self._year = answer_year(words.cycle(self._ws, screen.desk.settings))
        self.panel = DecidePanel(self._year, decided_by)
        self.by_rule = button(self.tr("By rule…"), self._ask_rule, name="funnel")
        self._lay_out()
        self._connect()

    def show_rows(self, rows: Sequence[DecideRow], districts: Sequence[str], district: str, cycle: int) -> None:
        """Show the items of `district` or of `ALL` in their plans of `cycle`; `districts` can be chosen."""
        self.rows, self._year = rows, answer_year(cycle)
        self.panel.set_year(self._year)
        held = bodies.own_meetings(self._ws)
        self.panel.offer_meetings([(one.id, bodies.meeting_words(self._ws, one.id)) for one in held])
        every = [(ALL, self.tr("Every district"))] if len(districts) > 1 else []
        self.which.set_choices([*every, *((one, words.district(one)) for one in districts)])
        self.which.set_value(district)
        tambons = sorted({one.tambon_label for one in rows})
        self.tambon.set_choices([("", self.tr("Every tambon")), *((one, one) for one in tambons)])
        self.table.set_rows(rows)
        self._several = district == ALL
        self._hide("changed", hidden=not any(one.changed_since_sent for one in rows))
        self._show_columns()
        self.by_rule.setEnabled(bool(rows))
        self.table.select_one()
        self._selected()

    def chosen(self) -> list[DecideRow]:
        """The rows selected, as far as they are shown."""
        return self.table.selected_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window tambon and amount leave their room to the title; the panel beside the list tells them."""
        super().resizeEvent(event)
        self._show_columns()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys 1 to 4 on the list choose the result."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text() in KEYS:
            if self.chosen():
                self.panel.choose(int(event.text()))
            return True
        return super().eventFilter(watched, event)

    # Making

    def _lay_out(self) -> None:
        for box in (self.which, self.tambon, self.state):
            box.setMinimumContentsLength(7)
            self.table.extra.addWidget(box, 1)
        self.table.filter.setMinimumWidth(110)
        self.table.filter.setMaximumWidth(200)
        self.table.chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.table.chooser.setToolTip(self.table.chooser.text())
        page = Page(self.panel)
        page.setMinimumWidth(362)
        beside = QWidget()
        beside.setLayout(column(page, self.panel.note, gap=theme.S))
        across = Sides(self.table, beside, shares=(8, 3))
        across.setStretchFactor(1, 0)
        self.setLayout(column(across))

    def _connect(self) -> None:
        self.table.model.set_condition(self._keeps)
        self.table.selected.connect(self._selected)
        self.table.opened.connect(self._enter)
        self.which.edited.connect(self.district_chosen)
        self.tambon.edited.connect(self._filter)
        self.state.edited.connect(self._filter)
        self.panel.noted.connect(self._note)
        self.panel.withdrawn.connect(self._withdraw)
        self.table.grid.installEventFilter(self)

    def _show_columns(self) -> None:
        least = ROOMY if self._several else NARROW
        self._hide("district", hidden=not self._several)
        self._hide("tambon", hidden=self.width() < least)
        self._hide("amount", hidden=self._several and self.width() < ROOMY)
        self.table.chosen_columns.fit()

    def _hide(self, key: str, *, hidden: bool) -> None:
        for number, one in enumerate(self.table.model.columns):
            if one.key == key:
                self.table.grid.setColumnHidden(number, hidden)

    # Slots

    def _keeps(self, one: DecideRow) -> bool:
        state = self.state.value()
        fits = {
            "open": one.open,
            "draft": one.draft is not None,
            "issued": one.issued is not None,
        }.get(str(state or ""), True)
        return fits and self.tambon.value() in ("", None, one.tambon_label)

    def _filter(self) -> None:
        self.table.model.refilter()

    def _selected(self) -> None:
        self.panel.show_rows(self.chosen())

    def _enter(self) -> None:
        self.panel.note_it()

    def _note(self, said: Said) -> None:
        rows = self.chosen()
        after = self._next(rows)
        if self._store(rows, said):
            if after:
                self.table.select([after])
            self.table.grid.setFocus()

    def _ask_rule(self) -> None:
        decided_by = self._decided_by or str(self.panel.decider.value() or "province")
        dialog = RuleAsk(self.rows, self._year, decided_by, self._screen)
        dialog.answered.connect(self._note_by_rule)
        dialog.open()

    def _note_by_rule(self, answer: tuple[list[DecideRow], Said]) -> None:
        rows, said = answer
        if self._store(rows, said):
            self.table.select([one.item for one in rows])

    def _store(self, rows: Sequence[DecideRow], said: Said) -> bool:
        write = partial(
            decide.decide_each,
            self._ws,
            rows,
            result=said.result,
            reason=said.reason,
            amount=said.amount,
            fiscal_year=said.fiscal_year,
            decided_by=said.decided_by,
            date=said.date,
            document=said.document,
            meeting=said.meeting,
        )
        text = self.tr("%n result(s) noted, not sent yet", "", len(rows))
        return do(self._screen, text, write, "decision") is not None

    def _next(self, rows: Sequence[DecideRow]) -> str:
        """The first undecided item below those decided now, else the one right below."""
        shown = self.table.model.shown_rows()
        last = max((shown.index(one) for one in rows), default=-1)
        below = shown[last + 1 :]
        free = [one for one in below if one.open]
        return (free or below or shown)[0].item if shown else ""

    def _withdraw(self) -> None:
        items = [one.item for one in self.chosen()]
        text = self.tr("%n draft(s) taken back", "", len(items))
        do(self._screen, text, lambda: decide.withdraw(self._ws, items, self._decided_by), "decision")


def _item(one: DecideRow) -> str:
    return one.item
