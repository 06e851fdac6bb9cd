"""Faults of the program: written to a file with their traceback, and said once, never twice at a time."""

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop import __version__
from desktop.domain.errors import AppError

FILE = "faults.log"
SIZE, KEPT = 1 << 20, 2
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Faults(QObject):
    """The program's `sys.excepthook` while it lives; refusals that nobody caught are said like any other."""

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = home / FILE
        self.box: QMessageBox | None = None
        self._before: Hook = sys.excepthook
        self._log = logging.Logger("faults")

    def install(self) -> None:
        """From now on faults come here."""
        sys.excepthook = self.note

    def remove(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before
        for handler in self._log.handlers:
            handler.close()

    def note(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the fault down and say it, unless one is being said."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        if not isinstance(error, AppError):
            self._write(text)
        if self.box is None:
            self._say(error, text)

    def _write(self, text: str) -> None:
        try:
            if not self._log.handlers:
                from logging.handlers import RotatingFileHandler  # slow to import, rarely needed

                handler = RotatingFileHandler(self.path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8")
                handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
                self._log.addHandler(handler)
            self._log.error("AmphoePlan %s\n%s", __version__, text)
        except OSError:
            sys.stderr.write(text)

    def _say(self, error: BaseException, text: str) -> None:
        if isinstance(error, AppError):
            box = QMessageBox(QMessageBox.Icon.Warning, self.tr("AmphoePlan"), error.message)
            box.setInformativeText(error.remedy)
        else:
            message = self.tr("A fault of the program: what you were doing was not finished.")
            box = QMessageBox(QMessageBox.Icon.Critical, self.tr("AmphoePlan"), message)
            kept = self.tr("Everything saved before is safe. Details are in {file}; please send it to the support.")
            box.setInformativeText(kept.format(file=self.path))
            box.setDetailedText(text)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._said)
        self.box = box
        box.open()

    def _said(self) -> None:
        self.box = None
