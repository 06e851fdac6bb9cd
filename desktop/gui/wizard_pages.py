"""The questions of the first start: what every page is, and those answered by picking a card."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.gui import theme
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.pick import PickCard


class Page(QWidget):
    """One question. `changed` when the answer may have changed, `chosen` when it says to go on."""

    changed = Signal()
    chosen = Signal()

    def name(self) -> str:
        """Its short name among the steps."""
        return ""

    def question(self) -> str:
        """What is asked, large."""
        return ""

    def explanation(self) -> str:
        """A quiet line below the question."""
        return ""

    def answered(self) -> bool:
        """Whether one can go on."""
        return True

    def take_focus(self) -> None:
        """Put the keyboard where the answer is given."""
        self.setFocus()

    def enter(self) -> bool:
        """Enter was pressed: take what is plainly meant. True when it means to go on."""
        return self.answered()


class _Cards(Page):
    """One of a few cards; arrows move, Enter goes on."""

    def __init__(self, cards: Sequence[PickCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = tuple(cards)
        self._group = QButtonGroup(self)
        for card in self.cards:
            self._group.addButton(card)
            card.clicked.connect(self.changed)
            card.twice.connect(self.chosen)
        self.setLayout(column(*self.cards, None, gap=theme.M))

    def picked(self) -> str:
        """The key of the card picked; "" for none."""
        return next((card.key for card in self.cards if card.isChecked()), "")

    def pick(self, key: str) -> None:
        """Pick the card with this key."""
        next(card for card in self.cards if card.key == key).click()

    def answered(self) -> bool:
        return bool(self.picked())

    def take_focus(self) -> None:
        next((card for card in self.cards if card.isChecked()), self.cards[0]).setFocus()


class LanguagePage(_Cards):
    """ไทย or English."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        cards = (
            PickCard("th", "ไทย", "ใช้โปรแกรมเป็นภาษาไทย", "translate"),
            PickCard("en", "English", "Use the program in English", "translate"),
        )
        super().__init__(cards, parent)
        self.pick(language)

    def language(self) -> str:
        """th or en."""
        return self.picked()

    def name(self) -> str:
        return self.tr("Language")

    def question(self) -> str:
        return self.tr("Which language shall the program speak?")

    def explanation(self) -> str:
        return self.tr("It can be changed at any time, from your name at the top right.")


class KindPage(_Cards):
    """What this computer is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        cards = (
            PickCard(
                "district",
                self.tr("District"),
                self.tr("Village plans are collected here, put together and sent to the province."),
                "buildings",
            ),
            PickCard(
                "field",
                self.tr("Field laptop"),
                self.tr("Goes to the village forums without a network; its work goes into the district's computer."),
                "laptop",
            ),
            PickCard(
                "province",
                self.tr("Province"),
                self.tr("Receives the districts' needs plans, decides on them and sends the answers back."),
                "bank",
            ),
        )
        super().__init__(cards, parent)

    def kind(self) -> str:
        """district, field or province; "" while nothing is picked."""
        return self.picked()

    def name(self) -> str:
        return self.tr("This computer")

    def question(self) -> str:
        return self.tr("What is this computer for?")

    def explanation(self) -> str:
        return self.tr("One office may have several computers; each is set up once.")
