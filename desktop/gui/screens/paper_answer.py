"""An answer that came on paper: who answered what, by which letter; asked where an officer looks at the item."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.district import NeedsItem
from desktop.domain.funding import ReportedDecision
from desktop.domain.province import DECIDERS, NEGATIVE_RESULTS, RESULTS
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.screen import Screen
from desktop.gui.screens.undoing import do
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.boxes import Piece, allow, column, row
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.fields import BahtEdit, LineField, YearEdit
from desktop.gui.widgets.labels import Caption, Hint, ThaiLabel
from desktop.gui.widgets.text import ChoiceBox, TextEdit
from desktop.planning import fate_province, paper_answers
from desktop.planning.workspace import Workspace


class PaperAsk(Ask):
    """Answers the fields of the answer, `known` filled in where one is to be corrected."""

    def __init__(self, item: NeedsItem, known: ReportedDecision | None, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_words(self.tr("Answer that came on paper"), self.tr("Keep the answer"))
        self.want(560)
        self.who = ChoiceBox([(one, choice(DECIDERS, one)) for one in DECIDERS], _said(known, "decided_by", "province"))
        self.answered_with = ChoiceBox(
            [(one, choice(RESULTS, one)) for one in RESULTS], _said(known, "result", "accepted")
        )
        self.letter = LineField(_said(known, "letter", ""), hint=self.tr("such as ชม 0017.2/123"))
        self.day = DateEdit(_said(known, "date", date.today().isoformat()))
        self.amount, self.year = BahtEdit(_said(known, "amount", None)), YearEdit(_said(known, "fiscal_year", None))
        self.reason = TextEdit(_said(known, "reason", ""), lines=2, hint=self.tr("The village will read it"))
        self.problem = Hint(role="late")
        self._lay_out(item)
        self.letter.line.textChanged.connect(self._typed)
        self._typed()
        self.letter.setFocus()

    def answer(self) -> Mapping[str, Any] | None:
        """The fields; None while letter, day or a needed reason is missing."""
        fields = (self.letter, self.day, self.amount, self.year)
        for field in (*fields, self.reason):
            field.commit()
        if self.answered_with.value() in NEGATIVE_RESULTS and not self.reason.value():
            self.problem.set_text(self.tr("State the reason, so that the village gets an answer."))
            self.reason.setFocus()
            return None
        if any(field.is_wrong() for field in fields) or not self.day.value():
            self.problem.set_text(self.tr("Enter the day of the letter."))
            return None
        return {
            "decided_by": str(self.who.value()),
            "result": str(self.answered_with.value()),
            "letter": str(self.letter.value()),
            "date": str(self.day.value()),
            "amount": self.amount.value(),
            "fiscal_year": self.year.value(),
            "reason": self.reason.value(),
        }

    def _lay_out(self, item: NeedsItem) -> None:
        self.add(ThaiLabel(item.title or "", role="quiet"))
        self.add(_pair(self.tr("Who answered"), self.who, self.tr("Result"), self.answered_with))
        self.add(_pair(self.tr("Letter number"), self.letter, self.tr("Date of the letter"), self.day))
        self.add(_pair(self.tr("Amount approved (baht)"), self.amount, self.tr("Fiscal year"), self.year))
        self.add(Caption(self.tr("Reason or remark")), self.reason)
        self.add(Hint(self.tr("It counts until the answer itself comes in a file of the province.")), self.problem)

    def _typed(self) -> None:
        allow(self.yes, able=bool(self.letter.line.text().strip()), why=self.tr("Enter the letter number first."))


class PaperAnswers(QObject):
    """Asks and stores for the screen that owns it."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._ws: Workspace = screen.desk.session
        self._item, self._answer = "", ""

    def fits(self, item: str) -> bool:
        """Whether an answer to the item can have come: it was sent, and this office keeps what comes."""
        found = self._ws.find(NeedsItem, item) if item else None
        return (
            found is not None
            and paper_answers.can_note(self._ws, item)
            and bool(fate_province.sendings(self._ws, found))
        )

    def ask(self, item: str) -> None:
        """Ask for the answer to this item; one that is kept already is corrected."""
        self._screen.leave()
        known = paper_answers.known(self._ws, item)
        self._item, self._answer = item, known.id if known else ""
        dialog = PaperAsk(self._ws.get(NeedsItem, item), known, self._screen)
        dialog.answered.connect(self._keep)
        dialog.open()

    def _keep(self, fields: Mapping[str, Any]) -> None:
        said = self.tr("The answer on paper is kept")
        write = partial(paper_answers.note, self._ws, self._item, answer=self._answer, **fields)
        do(self._screen, said, write, paper_answers.KIND)


def _said(known: ReportedDecision | None, name: str, otherwise: Any) -> Any:
    value = getattr(known, name) if known else None
    return otherwise if value is None else value


def _pair(one: str, field: Piece, other: str, beside: Piece) -> Piece:
    made = row(gap=theme.M)
    made.addLayout(column(Caption(one), field, gap=theme.XS), 1)
    made.addLayout(column(Caption(other), beside, gap=theme.XS), 1)
    return made
