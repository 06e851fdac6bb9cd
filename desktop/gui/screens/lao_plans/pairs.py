"""One project of an LAO side by side with the village projects it may take up, each with likeness and reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.lao_plan import BUDGET_STATUSES, LAO_FUNDS, WORK_STATUSES
from desktop.domain.money import baht
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.screens.lao_plans.columns import PAIRS, two_lines, village
from desktop.gui.screens.year.clearing import without_tools
from desktop.gui.settings import Settings
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Card, button, column, row
from desktop.gui.widgets.key_presses import KeyPresses
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.gui.widgets.notes import EmptyState
from desktop.i18n import translate
from desktop.planning import matching
from desktop.planning.lao_plans import ProjectRow
from desktop.planning.matching import CONFIRMED, Suggestion


class Pairs(QWidget):
    """Asks for what a person decides; whoever owns it does it and shows the project anew."""

    confirm_asked = Signal(object)
    reject_asked = Signal(object)
    forget_asked = Signal(object)
    none_asked = Signal()
    other_asked = Signal()
    line_asked = Signal(str)
    details_asked = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._rows: list[Suggestion] = []
        self.title, self.facts, self.meant = ThaiLabel(), Hint(), Hint()
        none = EmptyState(
            "magnifying-glass", self.tr("No village project of the tambon reads alike."), self.tr("Choose one…")
        )
        none.pressed.connect(self.other_asked)
        self.nothing = EmptyState("git-merge", self.tr("Village projects stand here once an LAO's project is chosen."))
        self.table = TableView(PAIRS, key, name="lao_pairs", settings=settings, several=False, empty=none, totals=False)
        two_lines(without_tools(self.table))
        self.confirm = button(self.tr("The same: take up"), self._confirm, name="check", kind="main")
        self.confirm.setToolTip("Enter")
        self.reject = button(self.tr("Not the same"), self._reject, name="x")
        self.reject.setToolTip("Delete")
        self.none = button(self.tr("None of these"), self.none_asked.emit, kind="quiet")
        self.none.setToolTip("Backspace")
        self.forget = button(self.tr("Undecided again"), self._forget, kind="quiet")
        self.other = button(self.tr("Choose another…"), self.other_asked.emit, kind="quiet", name="magnifying-glass")
        self.other.setToolTip("Insert")
        self.line = button(self.tr("Life-line"), self._line, kind="quiet", name="path")
        self.details = button(self.tr("Details…"), self.details_asked.emit, kind="quiet", name="note-pencil")
        self.details.setToolTip(self.tr("What the LAO's plan says of the project, its fund, budget and work"))
        self.card = Card().add(column(self.title, self.facts, row(self.details, None), gap=theme.XS))
        decide = row(self.confirm, self.reject, self.none, None, gap=theme.S)
        more = row(self.forget, self.other, self.line, None, gap=0)
        body = column(self.card, gap=theme.S)
        body.addWidget(self.nothing, 1)
        body.addWidget(self.table, 1)
        body.addWidget(self.meant)
        body.addLayout(decide)
        body.addLayout(more)
        self.setLayout(body)
        self.table.opened.connect(self._opened)
        self.table.selected.connect(self._selection_changed)
        keys = {Qt.Key.Key_Delete: self._reject, Qt.Key.Key_Insert: self.other_asked.emit}
        KeyPresses(self.table.grid, keys | {Qt.Key.Key_Backspace: self.none_asked.emit})
        self.show_project(None, ())

    def show_project(self, project: ProjectRow | None, pairs: Sequence[Suggestion]) -> None:
        """Show this project of an LAO and what it may take up; None shows nothing."""
        for piece in (self.card, self.table):
            piece.setVisible(project is not None)
        self.nothing.setVisible(project is None)
        self.setEnabled(project is not None)
        if project is not None:
            self.title.set_text(project.project.title or "")
            self.facts.set_text(_facts(project))
        before = self.current()
        self._rows = list(pairs)
        self.table.set_rows(self._rows)
        if before is None or before not in self._rows:
            undecided = [one for one in self._rows if not one.status] or self._rows
            self.table.select([key(one) for one in undecided[:1]])
        self._selection_changed()

    def current(self) -> Suggestion | None:
        """The pair one is on."""
        return self.table.selected_row()

    def _selection_changed(self, _ids: object = None) -> None:
        pair = self.current()
        status = pair.status if pair else ""
        self.confirm.setEnabled(pair is not None and status != CONFIRMED)
        self.reject.setEnabled(pair is not None and status != matching.REJECTED)
        self.none.setEnabled(any(not one.status for one in self._rows))
        self.forget.setEnabled(bool(status))
        self.line.setEnabled(pair is not None)
        self.meant.set_text(self._meaning(pair) if pair else "")
        self.meant.setVisible(pair is not None)

    def _meaning(self, pair: Suggestion) -> str:
        if pair.status == CONFIRMED:
            return self.tr("The LAO takes up this need; the village's life-line shows it.")
        return f"{village(pair.village_name, pair.moo)} · {matching.why(pair)}"

    def _opened(self, _key: str) -> None:
        self._confirm()

    def _confirm(self) -> None:
        pair = self.current()
        if pair and pair.status != CONFIRMED:
            self.confirm_asked.emit(pair)

    def _reject(self) -> None:
        pair = self.current()
        if pair and pair.status != matching.REJECTED:
            self.reject_asked.emit(pair)

    def _forget(self) -> None:
        pair = self.current()
        if pair and pair.status:
            self.forget_asked.emit(pair)

    def _line(self) -> None:
        if pair := self.current():
            self.line_asked.emit(pair.project)


def key(one: Suggestion) -> str:
    """What tells one pair of an LAO's project from the others."""
    return one.project


def _facts(row: ProjectRow) -> str:
    """Place, output, agency and money of an LAO's project."""
    own = row.project
    place = translate("LaoPlans", "T. {tambon}", tambon=row.tambon_name) if row.tambon_name else ""
    money = [
        translate("LaoPlans", "{year}: {amount} baht", year=year, amount=baht(satang))
        for year, satang in sorted(own.budget.items())
        if satang
    ]
    said = ((LAO_FUNDS, own.fund), (BUDGET_STATUSES, own.budget_status), (WORK_STATUSES, own.work_status))
    noted = [choice(choices, value) for choices, value in said if value]
    page = translate("LaoPlans", "page {page}", page=own.page) if own.page else ""
    return " · ".join(part for part in (place, page, own.target or "", own.agency or "", *money, *noted) if part)
