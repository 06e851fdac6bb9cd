"""What became of what a village asked for: a project's way so far, and the answers to all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.dates import short_date
from desktop.domain.money import baht
from desktop.gui import meanings, theme
from desktop.gui.screens.village_plan.ordered_list import ListRow, OrderedList
from desktop.gui.theme import Meaning
from desktop.gui.widgets.boxes import Card, column, line, row
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel
from desktop.gui.widgets.notes import Glyph
from desktop.i18n import translate
from desktop.planning.answer_sheet import AnswerRow
from desktop.planning.fate import Step

ROWS_SHOWN = 8


class FatePanel(QWidget):
    """The stations of a project below each other, each with icon, day and words; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: QWidget | None = None
        self._box = column(Section(self.tr("What became of it")), line(), gap=theme.S)
        self.setLayout(self._box)
        self.hide()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these stations."""
        if self._steps is not None:
            self._box.removeWidget(self._steps)
            self._steps.hide()
            self._steps.deleteLater()
        self._steps = QWidget()
        self._steps.setLayout(column(*(_station(step) for step in steps), gap=theme.S))
        self._box.insertWidget(1, self._steps)
        self.setVisible(bool(steps))

    def text(self) -> str:
        """Everything shown, for tests and screen readers."""
        labels = self._steps.findChildren(ThaiLabel) if self._steps else []
        return "\n".join(label.text() for label in labels)


class AnswersCard(Card):
    """The answer to every project of the village; Enter opens the project."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("PlanRecords", "What became of the projects"), parent)
        self.list = OrderedList()
        self.list.set_movable(False)
        self.list.opened.connect(self.opened)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(self.list)

    def show_answers(self, answers: Sequence[AnswerRow]) -> None:
        """Show these answers."""
        self.list.set_rows([_answer(one) for one in answers])
        shown = min(max(len(answers), 1), ROWS_SHOWN)
        self.list.setFixedHeight(shown * self.list.sizeHintForRow(0) + theme.XS)


def _station(step: Step) -> QWidget:
    meaning = Meaning[step.meaning.upper()]
    glyph = Glyph(meaning.icon, meaning.role, 18)
    day = short_date(step.at) if step.at else ""
    words = ThaiLabel(" · ".join(part for part in (step.what, day) if part))
    words.setAccessibleDescription(meaning.word)
    texts = column(words, *([Hint(step.detail)] if step.detail else []), gap=0)
    made = QWidget()
    box = row(glyph, texts, gap=theme.S)
    box.setAlignment(glyph, Qt.AlignmentFlag.AlignTop)
    box.setStretch(1, 1)
    made.setLayout(box)
    return made


def _answer(one: AnswerRow) -> ListRow:
    given = f"{baht(one.amount)}" if one.amount is not None else ""
    return ListRow(
        id=one.project,
        title=one.title,
        figure=baht(one.asked) if one.asked else "",
        mark=meanings.ANSWERS.get(one.state, Meaning.STOPPED),
        detail=one.answer,
        tip=" · ".join(part for part in (one.answer, given, one.reason, one.others, one.latest) if part),
    )
