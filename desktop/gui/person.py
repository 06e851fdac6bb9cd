"""Who is working: changed with one click at the head of the window, a new person added there too."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.thai import clean
from desktop.gui.widgets.boxes import button
from desktop.gui.widgets.dialog import Dialog
from desktop.gui.widgets.labels import Caption, Hint
from desktop.gui.widgets.line import Line


class NewPersonDialog(Dialog):
    """Asks for a name and a position; `chosen` gives both. Deletes itself."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("A new person"))
        self.name, self.position = Line(), Line()
        self.name.setAccessibleName(self.tr("Name"))
        self.position.setAccessibleName(self.tr("Position"))
        self.position.set_hint(self.tr("for example: assistant district officer"))
        self.ok = button(self.tr("Work as this person"), self.accept, kind="main")
        self.ok.setDefault(True)
        self.ok.setEnabled(False)
        self.add(Hint(self.tr("The name stands beside everything this person writes.")))
        self.add(Caption(self.tr("Name")), self.name)
        self.add(Caption(self.tr("Position")), self.position)
        self.finish(button(self.tr("Cancel"), self.reject), self.ok)
        self.name.textChanged.connect(self._typed)

    def accept(self) -> None:
        """Enter: give the name on, once there is one."""
        if clean(self.name.text()):
            self.chosen.emit(clean(self.name.text()), clean(self.position.text()))
            super().accept()

    def _typed(self) -> None:
        self.ok.setEnabled(bool(clean(self.name.text())))
