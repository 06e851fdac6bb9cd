"""What a file does to counts and sums, so that it adds up: before, new, changed, now; and the sender's figures."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.money import baht
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.widgets.boxes import Piece, column, row
from desktop.gui.widgets.labels import Caption, Hint, ThaiLabel
from desktop.gui.widgets.notes import Glyph
from desktop.planning import import_words
from desktop.planning.exchange import Outcome
from desktop.planning.exchange.reckoning import Account, KindRow, MoneyRow
from desktop.planning.workspace import Workspace

Figures = tuple[str, ...]


class Balance(QWidget):
    """One part for each area that the file speaks of; where nothing was touched and all is alike, one line."""

    def __init__(self, ws: Workspace, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ws, self._outcome = ws, outcome
        self.lines = import_words.lines(ws, outcome)
        accounts = outcome.reckoning.accounts if outcome.reckoning is not None else ()
        pieces: list[Piece] = [Hint(self.lines[0])] if self.lines else []
        pieces += [piece for account in accounts for piece in self._account(account)]
        self.setLayout(column(*pieces, gap=theme.S))

    def _account(self, account: Account) -> Iterator[Piece]:
        sender = self._outcome.sender
        sign = Glyph("check-circle", "done", 18) if account.alike else Glyph("arrows-left-right", "due", 18)
        line = row(sign, ThaiLabel(import_words.compared(account, sender)), gap=theme.S)
        line.setStretch(1, 1)
        yield line
        for sentence in import_words.explanations(self._ws, account, sender):
            yield Hint(f"•  {sentence}")
        if rows := self.figures(account):
            yield self._table(rows)

    def figures(self, account: Account) -> list[Figures]:
        """What the file touched or what differs: name, before, new, changed or removed, now here, at the sender."""
        kinds = [self._records(one) for one in account.kinds if _is_told(one)]
        money = [self._money(one) for one in account.money if one.added or one.changed or one.after != one.theirs]
        return [*kinds, *money]

    def _records(self, one: KindRow) -> Figures:
        numbers = (one.before, one.added, -one.removed, one.after, one.theirs)
        return (import_words.kind_label(one.kind), *(count(number) for number in numbers))

    def _money(self, one: MoneyRow) -> Figures:
        label = self.tr("{field} (baht)").format(field=import_words.money_label(one))
        return (label, *(baht(amount) for amount in (one.before, one.added, one.changed, one.after, one.theirs)))

    def _table(self, rows: Sequence[Figures]) -> QWidget:
        heads = (self.tr("What"), self.tr("Before"), self.tr("New"), self.tr("Changed or removed"),
                 self.tr("Now here"), self.tr("At the sender"))  # fmt: skip
        made, grid = QWidget(), QGridLayout()
        grid.setContentsMargins(theme.XL, 0, 0, 0)
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(0)
        for place, head in enumerate(heads):
            grid.addWidget(_aligned(Caption(head), place), 0, place)
            grid.setColumnStretch(place, 2 if not place else 1)
        for below, figures in enumerate(rows, start=1):
            for place, figure in enumerate(figures):
                grid.addWidget(_aligned(ThaiLabel(figure), place), below, place)
        made.setLayout(grid)
        return made


def _aligned(label: ThaiLabel, place: int) -> ThaiLabel:
    if place:
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
    return label


def _is_told(one: KindRow) -> bool:
    return bool(one.created or one.updated or one.in_conflict or one.added or one.removed or one.after != one.theirs)
