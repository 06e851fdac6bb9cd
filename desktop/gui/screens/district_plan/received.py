"""On which day an LAO received the framework, as its letter back says."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.labels import Caption


class ReceivedAsk(Ask):
    """Asks for the day; answers it (ISO)."""

    def __init__(self, title: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(title, verb, parent)
        self.day = DateEdit(date.today().isoformat())
        self.add(Caption(self.tr("Received on")), self.day)
        self.day.setFocus()

    def answer(self) -> str | None:
        """The day; None while it is none."""
        self.day.commit()
        return None if self.day.is_wrong() else str(self.day.value() or "") or None
