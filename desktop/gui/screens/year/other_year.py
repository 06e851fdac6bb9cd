"""Asks for a plan year that is not among those offered."""

from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.fields import YearEdit
from desktop.gui.widgets.labels import Caption, Hint


class YearAsk(Ask):
    """Asks for a plan year; answers it in B.E."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_words(self.tr("Which plan year?"), self.tr("Show that year"))
        self.year = YearEdit(hint=self.tr("such as 2570"))
        self.add(
            Caption(self.tr("Plan year (B.E.)")), self.year, Hint(self.tr("The fiscal year that plans are made for."))
        )
        self.year.setFocus()

    def answer(self) -> int | None:
        """The year, once it can be read."""
        self.year.commit()
        year = self.year.value()
        return year if isinstance(year, int) and not self.year.is_wrong() else None
