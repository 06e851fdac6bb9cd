"""The waiting room and the quarantine: files that are here but not taken in, and what to do about each."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.gui import theme
from desktop.gui.widgets.boxes import button, column
from desktop.gui.widgets.fingerprint import Fingerprint
from desktop.gui.widgets.glyph_lines import GlyphLine, GlyphLines
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.gui.widgets.notes import Glyph


class RoomsCard(GlyphLines):
    """Hidden while nothing waits."""

    offices_wanted = Signal()
    without_wanted = Signal(str)
    """Go on without what this file (its bundle) waits for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.hide()

    def show_rooms(self, waiting: Sequence[Mapping[str, Any]], strange: Sequence[Mapping[str, str]]) -> None:
        """Show files that wait for earlier ones, and files by senders not known."""
        pieces = [self._waiting(one) for one in waiting] + [self._strange(one) for one in strange]
        self.show_lines(pieces)
        self.setVisible(bool(pieces))

    def _waiting(self, one: Mapping[str, Any]) -> QWidget:
        words: list[QWidget] = [ThaiLabel(self.tr("A file waits for an earlier one"))]
        words += [Hint(sentence) for sentence in one["needs"]]
        copy = button(self.tr("Copy the request"), name="copy")
        copy.clicked.connect(partial(self._copy, copy, str(one["request"])))
        without = button(
            self.tr("Go on without it…"), partial(self.without_wanted.emit, str(one["bundle"])), kind="quiet"
        )
        without.setVisible(not one["missing"])
        does = QWidget()
        does.setLayout(column(copy, without, gap=theme.XS))
        return GlyphLine(Glyph("pause-circle", "stopped", 22), words, does)

    def _copy(self, pressed: QPushButton, request: str) -> None:
        """To paste into a chat, or to read out on the telephone."""
        QApplication.clipboard().setText(request)
        pressed.setText(self.tr("Copied"))

    def _strange(self, one: Mapping[str, str]) -> QWidget:
        what = ThaiLabel(self.tr("A file by a sender who is not known: not opened"))
        hint = Hint(
            self.tr("Telephone the sender, compare these figures, and accept its card. Then it is read at once.")
        )
        words = [what, Fingerprint(one["fingerprint"]), hint]
        accept = button(self.tr("Open the office cards"), self.offices_wanted.emit, name="identification-card")
        return GlyphLine(Glyph("shield-warning", "due", 22), words, accept)
