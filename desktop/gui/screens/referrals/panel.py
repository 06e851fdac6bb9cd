"""Beside the list of items referred on: the agency and the letter while they go out, then what the agency answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.funding import REFERRAL_STATUSES
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.screens.decide.columns import baht_words
from desktop.gui.screens.needs_plan.words import district
from desktop.gui.screens.referrals.columns import status_words
from desktop.gui.widgets.boxes import Card, Piece, button, column, row
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.fields import LineField, YearEdit
from desktop.gui.widgets.labels import Caption, Hint, Section, ThaiLabel
from desktop.gui.widgets.text import ChoiceBox, TextEdit
from desktop.planning.referral import ReferRow, next_statuses

GOING = ("", "draft")
"""Statuses of what has not gone out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """Where items go; without letter and day (ISO) they are only gathered."""

    agency: str
    fiscal_year: int
    letter: str
    sent_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What an agency answered, on which day (ISO, "" when not said)."""

    status: str
    answer: str
    answered_on: str


class ReferPanel(Card):
    """Emits `referred(Going)`, `answered(Answered)` and `taken_back` for the rows shown."""

    referred = Signal(object)
    answered = Signal(object)
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rows: Sequence[ReferRow] = ()
        self.what, self.about, self.why = Section(), ThaiLabel(role="quiet"), ThaiLabel(role="quiet")
        self.agency = LineField(hint=self.tr("such as Department of Rural Roads"))
        self._year = 0
        self.year, self.letter, self.sent_on = YearEdit(), LineField(hint=self.tr("Letter number")), DateEdit()
        self.refer = button(self.tr("Refer to the agency"), self._refer, name="paper-plane-tilt", kind="main")
        self.take_back = button(self.tr("Take it back"), self.taken_back.emit, name="x", kind="quiet")
        self.status = ChoiceBox([], "")
        self.answer, self.answered_on = TextEdit(lines=2, hint=self.tr("The village will read it")), DateEdit()
        self.keep = button(self.tr("Note the answer"), self._answer, name="check", kind="main")
        self.problem = Hint(role="late")
        self._lay_out()
        self.show_rows(())

    def set_year(self, year: int) -> None:
        """Offer this fiscal year (B.E.)."""
        if year != self._year:
            self._year = year
            self.year.set_value(year)

    def show_rows(self, rows: Sequence[ReferRow]) -> None:
        """The rows selected; what is being typed about the same ones stays."""
        same = [one.id for one in rows] == [one.id for one in self._rows]
        self._rows = rows
        self.setEnabled(bool(rows))
        going = all(one.status in GOING for one in rows)
        ways = _common_ways(rows)
        self.sending.setVisible(going)
        self.answering.setVisible(not going and bool(ways))
        self.take_back.setVisible(bool(rows) and all(one.status == "draft" for one in rows))
        self.status.set_choices([(one, choice(REFERRAL_STATUSES, one)) for one in ways])
        self._say("" if going or ways else self._nothing_more())
        self._name(rows)
        if not same:
            self._load(rows)

    def _name(self, rows: Sequence[ReferRow]) -> None:
        total = baht_words(sum(one.total for one in rows))
        if len(rows) == 1:
            one = rows[0]
            self.what.set_text(one.title)
            self.about.set_text(
                "  ·  ".join(filter(None, (district(one.district), one.tambon_label, one.asked, total)))
            )
            said = "\n".join(filter(None, (one.reason, status_words(one), one.answer)))
            self.why.set_text(said)
        else:
            words = self.tr("{n} items selected").format(n=count(len(rows)))
            self.what.set_text(words if rows else self.tr("Select an item"))
            self.about.set_text(total if rows else "")
            self.why.set_text("")
        self.why.setVisible(bool(self.why.text()))

    def _load(self, rows: Sequence[ReferRow]) -> None:
        known = {(one.agency, one.letter, one.sent_on) for one in rows}
        agency, letter, sent_on = known.pop() if len(known) == 1 else ("", "", "")
        asked = {one.asked for one in rows}
        self.agency.set_value(agency or (asked.pop() if len(asked) == 1 else ""))
        self.letter.set_value(letter)
        self.sent_on.set_value(sent_on)
        if len(rows) == 1 and rows[0].fiscal_year:
            self.year.set_value(rows[0].fiscal_year)
        self.answer.set_value("")
        self.answered_on.set_value("")

    def _refer(self) -> None:
        for field in (self.agency, self.year, self.letter, self.sent_on):
            field.commit()
        agency, year = str(self.agency.value() or ""), self.year.value()
        letter, sent_on = str(self.letter.value() or ""), str(self.sent_on.value() or "")
        if not agency:
            self._say(self.tr("Write the agency first."))
            self.agency.line.setFocus()
        elif bool(letter) != bool(sent_on):
            self._say(self.tr("Enter number and day of the letter, or neither."))
        elif isinstance(year, int) and not (self.year.is_wrong() or self.sent_on.is_wrong()):
            self._say("")
            self.referred.emit(Going(agency=agency, fiscal_year=year, letter=letter, sent_on=sent_on))

    def _answer(self) -> None:
        self.answer.commit()
        self.answered_on.commit()
        status, answer = str(self.status.value() or ""), self.answer.value()
        if not status:
            self._say(self.tr("Choose the answer first."))
            self.status.setFocus()
        elif status == "not_requested" and not answer:
            self._say(self.tr("Write the agency's reason, so that the village gets an answer."))
            self.answer.setFocus()
        elif not self.answered_on.is_wrong():
            self._say("")
            self.answered.emit(Answered(status=status, answer=answer, answered_on=str(self.answered_on.value() or "")))

    def _nothing_more(self) -> str:
        if len(self._rows) == 1:
            return self.tr("The agency has given its last answer.")
        return self.tr("These items stand at different steps. Select those of one step.")

    def _say(self, text: str) -> None:
        self.problem.set_text(text)
        self.problem.setVisible(bool(text))

    def _lay_out(self) -> None:
        self.setMinimumWidth(300)
        dates = row(gap=theme.M)
        dates.addLayout(column(Caption(self.tr("Letter")), self.letter, gap=theme.XS), 4)
        dates.addLayout(column(Caption(self.tr("Dated")), self.sent_on, gap=theme.XS), 5)
        self.sending = _block(
            column(Caption(self.tr("Agency")), self.agency, gap=theme.XS),
            column(Caption(self.tr("For the budget of (F+1)")), self.year, gap=theme.XS),
            dates,
            Hint(self.tr("Without a letter the items are only gathered for the agency.")),
            self.refer,
            self.take_back,
        )
        self.answering = _block(
            column(Caption(self.tr("The agency's answer")), self.status, gap=theme.XS),
            column(Caption(self.tr("Reason or remark")), self.answer, gap=theme.XS),
            column(Caption(self.tr("Answered on")), self.answered_on, gap=theme.XS),
            self.keep,
        )
        self.add(self.what, self.about, self.why, self.sending, self.answering, self.problem, None)


def _block(*pieces: Piece) -> QWidget:
    made = QWidget()
    made.setLayout(column(*pieces, gap=theme.M))
    return made


def _common_ways(rows: Sequence[ReferRow]) -> list[str]:
    """What an agency may still answer to every one of the rows."""
    each = [next_statuses(one.status) for one in rows]
    return [one for one in (each[0] if each else ()) if all(one in other for other in each)]
