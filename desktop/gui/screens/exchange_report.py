"""One received file as a card: what it says it is, what it does or would do in numbers, or why it is not taken in."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.dates import short_date
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.meanings import NAMED
from desktop.gui.screens.exchange_balance import Balance
from desktop.gui.widgets.boxes import Card, button, column, row
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel
from desktop.gui.widgets.notes import StatusChip
from desktop.i18n import QT_TRANSLATE_NOOP, language, translate
from desktop.planning.exchange import ALREADY_HERE, APPLIED, HELD, QUARANTINED, REFUSED, Outcome
from desktop.planning.exchange_list import STATES, office_words
from desktop.planning.workspace import Workspace

REHEARSED = {
    APPLIED: ("due", QT_TRANSLATE_NOOP("Exchange", "Can be taken in")),
    ALREADY_HERE: STATES[ALREADY_HERE],
    HELD: STATES[HELD],
    QUARANTINED: STATES[QUARANTINED],
    REFUSED: ("late", QT_TRANSLATE_NOOP("Exchange", "Cannot be taken in")),
}
"""What a state means while nothing has been written yet."""


class FileCard(Card):
    """Shows `outcome`; `rehearsal` says that nothing has been written yet."""

    def __init__(self, ws: Workspace, outcome: Outcome, *, rehearsal: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.outcome = outcome
        meaning, word = (REHEARSED if rehearsal else STATES)[outcome.state]
        self.chip = StatusChip(NAMED[meaning], translate("Exchange", word))
        names = column(Section(self._sender()), Hint(self._about()), gap=0)
        top = row(gap=theme.M)
        top.addLayout(names, 1)
        top.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        self.add(top)
        for sentence in outcome.told:
            self.add(Section(sentence))
        if outcome.state in (APPLIED, ALREADY_HERE):
            self.details = button(self.tr("Details"), name="caret-down", kind="quiet")
            self.details.setCheckable(True)
            self.balance = Balance(ws, outcome)
            numbers = QWidget()
            numbers.setLayout(column(self._numbers(), self.balance, gap=theme.M))
            numbers.setVisible(bool(outcome.records["in_conflict"]))
            self.details.setChecked(numbers.isVisibleTo(self))
            self.details.toggled.connect(numbers.setVisible)
            self.add(row(self.details, None), numbers)
        for sentence in outcome.needs:
            self.add(ThaiLabel(sentence))
        if outcome.error:
            self.add(column(ThaiLabel(outcome.error["message"]), Hint(outcome.error["remedy"]), gap=theme.XS))

    def figures(self) -> dict[str, int]:
        """The numbers shown, by name."""
        changes, records = self.outcome.changes, self.outcome.records
        return {
            self.tr("New records"): records["created"],
            self.tr("Changed"): records["updated"],
            self.tr("In conflict"): records["in_conflict"],
            self.tr("Unchanged"): records["unchanged"],
            self.tr("New entries"): changes["new"],
            self.tr("Already here"): changes["already_here"],
        }

    def _sender(self) -> str:
        return office_words(self.outcome.sender) if self.outcome.sender else Path(self.outcome.file).name

    def _about(self) -> str:
        name, made = Path(self.outcome.file).name, self.outcome.made
        if not made:
            return name if self.outcome.sender else self.tr("Not opened")
        when = f"{short_date(made)} {made[11:16].replace(':', '.') if language() == 'th' else made[11:16]}"
        return self.tr("{file} · made {when}").format(file=name, when=when)

    def _numbers(self) -> QWidget:
        shown, grid = QWidget(), QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.XL)
        grid.setVerticalSpacing(0)
        for place, (name, number) in enumerate(self.figures().items()):
            figure = Section(count(number))
            figure.setFont(theme.font(theme.SECTION, QFont.Weight.DemiBold))
            if place == 2 and number:
                figure.set_role("due")
            grid.addWidget(figure, 0, place)
            grid.addWidget(Hint(name), 1, place)
            grid.setColumnStretch(place, 1)
        shown.setLayout(grid)
        return shown
