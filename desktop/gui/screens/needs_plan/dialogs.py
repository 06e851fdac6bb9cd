"""Small questions about the needs plan; each asks one thing, delivers it by a signal and goes."""

from collections.abc import Sequence
from datetime import date
from itertools import takewhile

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.domain.money import baht
from desktop.gui import theme
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.boxes import Piece, allow, line, row
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.fields import LineField
from desktop.gui.widgets.labels import Caption, Hint, ThaiLabel
from desktop.gui.widgets.text import TextEdit

MOO = "หมู่ที่"
"""What stands before a village's number in a project's title."""
FEWEST_LETTERS = 8


class TextAsk(Ask):
    """Asks for a line or two of text that may not be empty."""

    def __init__(  # noqa: PLR0917 - the words of one question
        self, title: str, verb: str, caption: str, text: str = "", hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, verb, parent)
        self.text = TextEdit(text, hint=hint)
        self.caption = Caption(caption)
        self.add(self.caption, self.text)
        self.text.textChanged.connect(self._typed)
        self.text.installEventFilter(self)
        self._typed()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on; Shift+Enter begins a new line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._go_on()
                return True
        return super().eventFilter(watched, event)

    def answer(self) -> str | None:
        """The text."""
        self.text.commit()
        return self.text.value() or None

    def _typed(self) -> None:
        allow(self.yes, able=bool(self.text.toPlainText().strip()), why=self.tr("Fill in the field first."))


class CombineAsk(TextAsk):
    """Asks the title of what is combined, below the list of it and its sum."""

    def __init__(self, title: str, parts: Sequence[tuple[str, int]], parent: QWidget | None = None) -> None:
        super().__init__(title, "", "", in_common([name for name, _amount in parts]), parent=parent)
        self.caption.set_text(self.tr("Title of the combined item"))
        self.yes.setText(self.tr("Combine"))
        self.want(640)
        for name, amount in parts:
            self.add(_amount_line(ThaiLabel(name), amount))
        self.add(line(), _amount_line(Caption(self.tr("Together (baht)")), sum(amount for _name, amount in parts)))


def in_common(titles: Sequence[str]) -> str:
    """The words with which all titles begin, without a village's number; the first title where that says little."""
    first = titles[0] if titles else ""
    columns = zip(*(one.split() for one in titles), strict=False)
    shared = [words[0] for words in takewhile(lambda words: len(set(words)) == 1, columns)]
    said = " ".join(shared[:-1] if shared[-1:] == [MOO] else shared)
    return said if len(said) >= FEWEST_LETTERS else first


def _amount_line(words: QWidget, satang: int) -> Piece:
    made = row(gap=theme.L)
    made.addWidget(words, 1)
    made.addWidget(ThaiLabel(baht(satang)))
    return made


class LetterAsk(Ask):
    """Asks for a letter's number and date; answers (number, ISO date)."""

    def __init__(self, verb: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__("", verb, parent)
        self.letter, self.day = LineField(hint=hint), DateEdit(date.today().isoformat())
        self.letter.line.textChanged.connect(self._typed)
        self._typed()

    def add_letter(self, told: str) -> None:
        """Put the two fields here, and below them what the letter does."""
        self.add(Caption(self.tr("Letter number")), self.letter)
        self.add(Caption(self.tr("Date of the letter")), self.day)
        self.add(Hint(told))
        self.letter.setFocus()

    def answer(self) -> tuple[str, str] | None:
        """Number and date, once both can be read."""
        self.letter.commit()
        self.day.commit()
        letter, day = str(self.letter.value() or ""), str(self.day.value() or "")
        return (letter, day) if letter and day and not self.day.is_wrong() else None

    def _typed(self) -> None:
        allow(self.yes, able=bool(self.letter.line.text().strip()), why=self.tr("Enter the letter number first."))


class SendAsk(LetterAsk):
    """Asks for the letter with which a document is sent."""

    def __init__(self, summary: str, edition: int, parent: QWidget | None = None) -> None:
        super().__init__("", self.tr("such as ชม 1018/123"), parent)
        title = self.tr("Send to the province") if edition == 1 else self.tr("Send edition {n}").format(n=edition)
        self.set_words(title, self.tr("Send"))
        self.add(ThaiLabel(summary, role="quiet"))
        self.add_letter(
            self.tr("What is sent can be read for ever from the button Report. Later changes make a new edition.")
        )
