"""A question in a dialog: heading, fields, the one button that goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop.gui import theme
from desktop.gui.widgets.boxes import Piece, button, column, row
from desktop.gui.widgets.labels import Section


class Ask(QDialog):
    """A heading, fields, and the one button that goes on; Esc leaves everything as it was."""

    answered = Signal(object)

    def __init__(self, title: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        self._heading = Section()
        self.yes = button(verb, self._go_on, kind="main")
        self.yes.setDefault(True)
        self._no = button(self.tr("Cancel"), self.reject)
        self._fields = column(gap=theme.S)
        body = column(self._heading, gap=theme.L, margin=theme.XL)
        body.addLayout(self._fields)
        body.addLayout(row(None, self._no, self.yes))
        self.setLayout(body)
        self.set_words(title, verb)

    def set_words(self, title: str, verb: str) -> None:
        """The heading and the word on the button."""
        self.setWindowTitle(title)
        self._heading.set_text(title)
        self.yes.setText(verb)

    def add(self, *pieces: Piece) -> None:
        """Put `pieces` below each other between heading and buttons."""
        self._fields.addLayout(column(*pieces, gap=theme.XS))

    def answer(self) -> object:
        """What is delivered; None keeps the dialog open."""
        return None

    def _go_on(self) -> None:
        said = self.answer()
        if said is not None:
            self.accept()
            self.answered.emit(said)
