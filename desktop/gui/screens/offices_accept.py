"""Accepting another office's card: choose the file, compare eight groups by telephone, confirm."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.people import OFFICE_TYPES
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.widgets.boxes import Card, button, column, row
from desktop.gui.widgets.fingerprint import Fingerprint
from desktop.gui.widgets.labels import Caption, Hint, Section, ThaiLabel
from desktop.planning import exchange
from desktop.planning.exchange_list import PROVINCE_DIGITS, office_words
from desktop.planning.workspace import Workspace
from desktop.sync.keys import Card as OfficeCard


@dataclass(frozen=True, slots=True)
class Accepted:
    """The card accepted, how many files that waited for it were read, and whether its name had another key before."""

    card: OfficeCard
    files: int
    renewed: bool = False


class AcceptCard(Card):
    """`file_wanted` asks for a card file; `accepted` gives its path and the figures that were compared."""

    file_wanted = Signal()
    accepted = Signal(object, str)

    def __init__(self, province: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._province = province
        self.card: OfficeCard | None = None
        self._path: Path | None = None
        self.heading = Section(self.tr("Accept another office's card"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty())
        self._pages.addWidget(self._compare())
        self.add(self.heading, self._pages)

    def show_card(self, card: OfficeCard | None, path: Path | None) -> None:
        """Show the card in `path` to be compared; None goes back to choosing."""
        self.card, self._path = card, path
        self._pages.setCurrentIndex(1 if card else 0)
        if card is None:
            return
        self.office.set_text(office_words(card.office))
        kind = choice(OFFICE_TYPES, card.kind)
        self.computer.set_text(f"{card.name} · {kind}")
        self.foreign.set_text(self._not_ours(card))
        self.foreign.setVisible(bool(self.foreign.text()))
        self.fingerprint.set_groups(card.fingerprint)
        self.answer(busy=False)
        self.no.setFocus()  # Enter alone trusts nobody

    def _not_ours(self, card: OfficeCard) -> str:
        if card.office[:PROVINCE_DIGITS] == self._province:
            return ""
        said = self.tr("This card is of {office}: that is not your province ({province}).")
        return said.format(office=office_words(card.office), province=office_words(self._province))

    def answer(self, *, busy: bool) -> None:
        """While the card is being accepted nothing can be pressed."""
        self.yes.setEnabled(not busy)
        self.no.setEnabled(not busy)

    def _empty(self) -> QWidget:
        self.choose = button(self.tr("Choose a card file…"), self.file_wanted.emit, name="folder-open")
        steps = (
            self.tr("1  Get the card file from the other office."),
            self.tr("2  Choose it here, or drop it on this page."),
            self.tr("3  Telephone them on a number you know and compare the figures."),
        )
        shown = QWidget()
        shown.setLayout(column(*(ThaiLabel(step) for step in steps), theme.S, row(self.choose, None), None))
        return shown

    def _compare(self) -> QWidget:
        self.office, self.computer, self.foreign = Section(), Hint(), Hint(role="late")
        self.fingerprint = Fingerprint(large=True)
        self.yes = button(self.tr("They read the same: accept"), self._accept, name="check", kind="main")
        self.no = button(self.tr("Not the same"), self._refuse)
        ask = ThaiLabel(self.tr("Telephone this office on a number you know. Do they read the same eight groups?"))
        shown = QWidget()
        shown.setLayout(
            column(
                column(self.office, self.computer, self.foreign, gap=0),
                column(Caption(self.tr("Figures to compare")), self.fingerprint, gap=theme.XS),
                ask, None, row(self.yes, self.no, None), gap=theme.M,
            )
        )  # fmt: skip
        return shown

    def _accept(self) -> None:
        if self.card is not None:
            self.answer(busy=True)
            self.accepted.emit(self._path, self.card.fingerprint)

    def _refuse(self) -> None:
        self.show_card(None, None)


def trust_card(workspace: Workspace, path: Path, fingerprint: str) -> Accepted:
    """The work of a job: accepts the card in `path` and reads what waited for it."""
    card, outcomes = exchange.trust_card(workspace, path, fingerprint)
    return Accepted(card, len(outcomes), bool(exchange.former(workspace, card)))
