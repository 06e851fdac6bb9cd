"""The system's own dialog for printing; who asked gets the printer that was chosen there, once it was agreed to."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop.gui.printing import DOTS_PER_INCH


class PrinterAsk(QPrintDialog):
    """Whole documents only: which pages is not asked. Gone with its answer."""

    def __init__(self, owner: QWidget, title: str, taken: Callable[[QPrinter], object]) -> None:
        self._chosen = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._chosen.setResolution(DOTS_PER_INCH)
        self._chosen.setDocName(title)
        super().__init__(self._chosen, owner)
        self._taken = taken
        self.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        self.setOption(QPrintDialog.PrintDialogOption.PrintSelection, False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self._finished)

    def _finished(self, result: int) -> None:
        if result == self.DialogCode.Accepted:
            self._taken(self._chosen)


def ask(owner: QWidget, title: str, taken: Callable[[QPrinter], object]) -> None:
    """Which printer `title` goes to."""
    PrinterAsk(owner, title, taken).show()
