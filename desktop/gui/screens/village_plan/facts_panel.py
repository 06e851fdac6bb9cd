"""The village beside its plan: what the register says, corrected in place, and what the plan adds up to."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.money import baht
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.widgets.boxes import Card, Page, Piece, button, column, line, row
from desktop.gui.widgets.form import Form
from desktop.gui.widgets.labels import Caption, Hint, ThaiLabel
from desktop.planning.village_plan import Sums
from desktop.planning.villages import CONFIRMED, VillageRow
from desktop.store.reference import Source

FIELDS = ("name", "households", "men", "women", "headman", "latitude", "longitude", "since", "until")


class FactsPanel(Page):
    """`field_left(values)` corrects the register, `confirm_asked` takes the public records as they are."""

    field_left = Signal(object)
    confirm_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedWidth(264)
        self.form = Form(columns=2)
        for name in FIELDS:
            span = 2 if name in ("name", "households", "headman", "since", "until") else 1
            self.form.add_field("village", name, span=span)
        self.state = Hint()
        self.confirm = button(self.tr("Confirm these"), self.confirm_asked.emit, name="check", kind="quiet")
        self.village = Card(self.tr("The village")).add(self.form, self.state, row(self.confirm, None))
        self.sums = Card(self.tr("This plan"))
        self.before = Card(self.tr("Last year's answers"))
        self._lines: dict[Card, QWidget] = {}
        for card in (self.village, self.sums, self.before):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.form.edited.connect(self._edited)

    def show_village(self, village: VillageRow, source: Source, *, locked: str) -> None:
        """Show what the register says of the village."""
        self.form.set_values({name: getattr(village, name) for name in FIELDS})
        self.form.set_read_only(bool(locked), locked)
        confirmed = village.state == CONFIRMED
        if not confirmed:
            words = self.tr("From {source}, B.E. {year}; not confirmed yet")
            self.state.set_text(words.format(source=source.name, year=source.year))
        elif village.differs:
            words = self.tr("Corrected by the district; {source}, B.E. {year}: {name}")
            name = village.reference_name
            self.state.set_text(words.format(source=source.name, year=source.year, name=name))
        else:
            self.state.set_text(self.tr("Confirmed by the district"))
        self.confirm.setVisible(not confirmed and not locked)

    def show_sums(self, sums: Sums) -> None:
        """Show counts and baht by year."""
        lines = [(self.tr("Problems"), count(sums.problems)), (self.tr("Projects"), count(sums.projects))]
        lines += [(year, baht(amount)) for year, amount in sums.by_year.items()]
        self._show(self.sums, [*lines, (self.tr("Total (baht)"), baht(sums.total))], strong=True)

    def show_before(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show what became of last year's projects: (project, answer); hidden when there is nothing."""
        self.before.setVisible(bool(lines))
        self._show(self.before, lines)

    def _show(self, card: Card, lines: Sequence[tuple[str, str]], *, strong: bool = False) -> None:
        if (old := self._lines.pop(card, None)) is not None:
            card.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        inner = QWidget()
        inner.setLayout(_lines(lines, strong=strong))
        card.add(inner)
        self._lines[card] = inner

    def _edited(self, name: str, value: object) -> None:
        self.field_left.emit({name: value})


def _lines(lines: Sequence[tuple[str, str]], *, strong: bool) -> QVBoxLayout:
    """Names at the left, values at the right; the last one below a line and `strong`."""
    pieces: list[Piece] = []
    for number, (name, value) in enumerate(lines):
        if strong and number == len(lines) - 1:
            pieces.append(line())
        words = ThaiLabel(value)
        if strong and number == len(lines) - 1:
            words.setFont(theme.font(theme.BODY, theme.font().Weight.DemiBold))
        pieces.append(row(Caption(name), None, words))
    return column(*pieces, gap=theme.XS)
