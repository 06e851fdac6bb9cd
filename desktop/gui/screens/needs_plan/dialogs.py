"""Small questions about the needs plan; each asks one thing, delivers it by a signal and goes."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.fields import LineField
from desktop.gui.widgets.labels import Caption, Hint, ThaiLabel
from desktop.gui.widgets.text import TextEdit


class TextAsk(Ask):
    """Asks for a line or two of text that may not be empty."""

    def __init__(  # noqa: PLR0917 - the words of one question
        self, title: str, verb: str, caption: str, text: str = "", hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, verb, parent)
        self.text = TextEdit(text, hint=hint)
        self.add(Caption(caption), self.text)
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
        self.yes.setEnabled(bool(self.text.toPlainText().strip()))


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
        self.yes.setEnabled(bool(self.letter.line.text().strip()))


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
