"""Who is working: changed with one click at the head of the window, a new person added there too."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.thai import clean
from desktop.gui import theme
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.labels import Caption, Hint, Section
from desktop.gui.widgets.line import Line


class NewPersonDialog(QDialog):
    """Asks for a name and a position; `chosen` gives both. Deletes itself."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A new person"))
        self.name, self.position = Line(), Line()
        self.name.setAccessibleName(self.tr("Name"))
        self.position.setAccessibleName(self.tr("Position"))
        self.position.set_hint(self.tr("for example: assistant district officer"))
        self.ok = button(self.tr("Work as this person"), self.accept, kind="main")
        self.ok.setDefault(True)
        self.ok.setEnabled(False)
        self.setLayout(
            column(
                Section(self.tr("A new person")),
                Hint(self.tr("The name stands beside everything this person writes.")),
                Caption(self.tr("Name")), self.name,
                Caption(self.tr("Position")), self.position,
                theme.S,
                row(None, button(self.tr("Cancel"), self.reject), self.ok),
                margin=theme.XL,
            )
        )  # fmt: skip
        self.name.textChanged.connect(self._typed)
        self.setMinimumWidth(420)

    def accept(self) -> None:
        """Enter: give the name on, once there is one."""
        if clean(self.name.text()):
            self.chosen.emit(clean(self.name.text()), clean(self.position.text()))
            super().accept()

    def _typed(self) -> None:
        self.ok.setEnabled(bool(clean(self.name.text())))
