"""A question before something that is not undone by Undo: what it does, what it leaves, and the one button."""

from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.labels import ThaiLabel


class SureAsk(Ask):
    """Answered with True; `text` says what will be done, `quiet` what else is to be known."""

    def __init__(self, title: str, verb: str, text: str, quiet: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, verb, parent)
        self.add(ThaiLabel(text))
        if quiet:
            self.add(ThaiLabel(quiet, role="quiet"))

    def answer(self) -> bool:
        """Yes."""
        return True
