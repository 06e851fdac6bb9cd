"""Fields that two computers filled in differently: each value with who and when, and a button that decides."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.errors import AppError
from desktop.gui.screen import Screen
from desktop.gui.screens.home_cards import Line
from desktop.gui.widgets.boxes import Card, Page, button, column, line
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.gui.widgets.notes import EmptyState, Glyph
from desktop.planning import conflicts
from desktop.planning.conflicts import Case, Side
from desktop.planning.workspace import Workspace


class ConflictsPage(QWidget):
    """One card a field; empty when nobody disagrees."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._workspace: Workspace = screen.desk.session
        self.cards: list[ConflictCard] = []
        self._count = 0
        self._list = Page()
        self._list.body.addStretch(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(EmptyState("check-circle", self.tr("Nobody disagrees: nothing to choose.")))
        self._pages.addWidget(self._list)
        self.setLayout(column(self._pages))

    def count(self) -> int:
        """How many fields are disputed."""
        return self._count

    def refresh(self) -> None:
        """Show what is disputed, the first hundred."""
        found = [one for one in conflicts.cases(self._workspace) if one.later is None]
        self._count = len(found)
        for card in self.cards:
            self._list.body.removeWidget(card)
            card.deleteLater()
        self.cards = [ConflictCard(one) for one in found[:100]]
        for place, card in enumerate(self.cards):
            card.chosen.connect(self._choose)
            self._list.body.insertWidget(place, card)
        self._pages.setCurrentIndex(1 if found else 0)

    def _choose(self, conflict: str, value: object) -> None:
        try:
            conflicts.decide(self._workspace, conflict, value=value)
        except AppError as error:
            self._screen.refuse(error)
            return
        self._screen.done(
            self.tr("Chosen; the other offices get it with the next file."), *_kinds(self.cards, conflict)
        )
        self.refresh()


def _kinds(cards: list["ConflictCard"], conflict: str) -> tuple[str, ...]:
    return tuple(card.conflict.kind for card in cards if card.conflict.id == conflict)


class ConflictCard(Card):
    """A field, what each side wrote, and which one is shown for now."""

    chosen = Signal(str, object)

    def __init__(self, conflict: Case, parent: QWidget | None = None) -> None:
        super().__init__(f"{conflict.title} – {conflict.label}", parent)
        self.conflict = conflict
        for place, side in enumerate(conflict.sides):
            if place:
                self.add(line())
            self.add(self._side(side))

    def _side(self, side: Side) -> QWidget:
        words = [ThaiLabel(side.shown), Hint(side.told)]
        take = button(self.tr("Use this one"), _Chosen(self, side))
        take.setAccessibleName(self.tr("Use {value}").format(value=side.shown))
        return Line(Glyph("user", "quiet", 20), words, take)


class _Chosen:
    """What a side's button does."""

    def __init__(self, card: ConflictCard, side: Side) -> None:
        self._card, self._side = card, side

    def __call__(self) -> None:
        self._card.chosen.emit(self._card.conflict.id, self._side.value)
