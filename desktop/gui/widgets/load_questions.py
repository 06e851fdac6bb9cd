"""The rows of a loaded list whose place is not certain, answered one after the other: a key, a click, or any place."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.table_view import TableView
from desktop.gui.tables import Column
from desktop.gui.widgets.boxes import Page, button, column, row
from desktop.gui.widgets.key_presses import KeyPresses
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel
from desktop.gui.widgets.text import ChoiceBox
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.load.report import Asked
from desktop.store import reference

TAMBON = "tambon"
MOST = 5
"""So many candidates have a key of their own."""


def _about(one: Asked) -> str:
    return one.text


def _meant(one: Asked) -> str:
    return " · ".join(candidate.name for candidate in one.candidates)


COLUMNS = (
    Column(key="row", title=QT_TRANSLATE_NOOP("Columns", "Row"), text=lambda one: str(one.row), width=70),
    Column(key="text", title=QT_TRANSLATE_NOOP("Columns", "What stands there"), text=_about, tip=_about, stretch=True),
    Column(key="meant", title=QT_TRANSLATE_NOOP("Columns", "May be"), text=_meant, tip=_meant, width=220),
)


class LoadQuestions(QWidget):
    """Ask with `ask(report.asked)`; whoever owns it stores each `answered(asked, code)` and calls `settle`.

    `code` is a district's (4 digits) or a tambon's (6); "" when the person leaves the tambon open for good.
    """

    answered = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open: list[Asked] = []
        self._asked, self._province = 0, ""
        self.standing = Hint()
        self.table = TableView(COLUMNS, key, several=False, totals=False)
        self.table.selected.connect(self._show)
        self.question, self.text = Section(), ThaiLabel()
        self.offers = [self._offer(number) for number in range(1, MOST + 1)]
        KeyPresses(self.table.grid, {Qt.Key(Qt.Key.Key_1 + place): one.click for place, one in enumerate(self.offers)})
        self.other = ChoiceBox()
        self.other.setMinimumContentsLength(16)
        self.other.edited.connect(self._other_chosen)
        self.none = button(self.tr("Several tambons, or none"), self._leave_open, kind="quiet")
        elsewhere = Hint(self.tr("Or another place:"))
        side = Page(self.question, self.text, *self.offers, elsewhere, self.other, self.none, None, gap=theme.S)
        both = row(gap=theme.XL)
        both.addWidget(self.table, 3)
        both.addWidget(side, 2)
        self.setLayout(column(self.standing, both, gap=theme.S))

    def ask(self, asked: Iterable[Asked], province: str) -> None:
        """Ask these instead of what was asked before; places are those of `province` (2 digits)."""
        self._province = province
        self._open = list(asked)
        self._asked = len(self._open)
        self._refresh()

    def left(self) -> int:
        """How many are not answered yet."""
        return len(self._open)

    def settle(self, answered: Asked) -> None:
        """The answer was stored: go on to the next."""
        place = next((at for at, one in enumerate(self._open) if one is answered), 0)
        self._open = [one for one in self._open if one is not answered]
        self._refresh(place)

    def current(self) -> Asked | None:
        """The one that is being asked."""
        return self.table.selected_row()

    def _offer(self, number: int) -> QPushButton:
        made = _Offer(number - 1)
        made.chosen.connect(self.press)
        return made

    def _refresh(self, place: int = 0) -> None:
        self.table.set_rows(self._open)
        words = self.tr("{done} of {all} answered. Keys 1–5 answer; answers stay when the list is loaded again.")
        self.standing.set_text(words.format(done=count(self._asked - self.left()), all=count(self._asked)))
        if self._open:
            self.table.select([key(self._open[min(place, self.left() - 1)])])
            self.table.grid.setFocus()
        self._show()

    def _show(self, _ids: object = None) -> None:
        asked = self.current()
        for piece in (self.question, self.text, self.other):
            piece.setVisible(asked is not None)
        self.none.setVisible(asked is not None and asked.about == TAMBON)
        for offer in self.offers:
            offer.hide()
        if asked is None:
            return
        tambon = asked.about == TAMBON
        self.question.set_text(self.tr("In which tambon?") if tambon else self.tr("In which district?"))
        self.text.set_text(asked.text)
        for number, (offer, candidate) in enumerate(zip(self.offers, asked.candidates, strict=False), start=1):
            words = self.tr("{number}  {name}  ({score} %)")
            offer.setText(words.format(number=number, name=candidate.name, score=candidate.score))
            offer.show()
        self.other.set_choices(_every(asked, self._province))
        self.other.set_value(None)

    def press(self, number: int) -> None:
        """Answer with the candidate at this place, from 0."""
        asked = self.current()
        if asked and number < len(asked.candidates):
            self.answered.emit(asked, asked.candidates[number].code)

    def _other_chosen(self, code: object) -> None:
        if asked := self.current():
            self.answered.emit(asked, str(code))

    def _leave_open(self) -> None:
        if asked := self.current():
            self.answered.emit(asked, "")


def key(one: Asked) -> str:
    """What tells one question from the others of a load."""
    return f"{one.sheet}\x1f{one.row}"


def _every(asked: Asked, province: str) -> Sequence[tuple[str, str]]:
    """The districts of the province, or the tambons of the district that is certain, by name."""
    if asked.about != TAMBON:
        return [(one.code, one.name) for one in reference.districts(province)]
    district = next((candidate.code[:4] for candidate in asked.candidates), "")
    return [(one.code, one.name) for one in reference.tambons(district)] if district else []


class _Offer(QPushButton):
    """One candidate; `chosen` says its place, from 0."""

    chosen = Signal(int)

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place
        self.setAutoDefault(False)
        self.hide()
        self.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        self.chosen.emit(self._place)
