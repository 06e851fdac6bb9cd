"""A question in a dialog: heading, fields, the one button that goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.boxes import button
from desktop.gui.widgets.dialog import Dialog


class Ask(Dialog):
    """A heading, fields, and the one button that goes on; Esc leaves everything as it was."""

    answered = Signal(object)

    def __init__(self, title: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.yes = button(verb, self._go_on, kind="main")
        self.yes.setDefault(True)
        self._no = button(self.tr("Cancel"), self.reject)
        self.finish(self._no, self.yes)
        self.set_words(title, verb)

    def set_words(self, title: str, verb: str) -> None:
        """The heading and the word on the button."""
        self.set_title(title)
        self.yes.setText(verb)

    def answer(self) -> object:
        """What is delivered; None keeps the dialog open."""
        return None

    def _go_on(self) -> None:
        said = self.answer()
        if said is not None:
            self.accept()
            self.answered.emit(said)
