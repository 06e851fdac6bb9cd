"""Lines under each other in a card: a glyph, words, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop.gui.theme import M
from desktop.gui.widgets.boxes import Card, column, line, row
from desktop.gui.widgets.glyph import Glyph


class GlyphLine(QFrame):
    """One line: a glyph, words under each other, and at the right what can be done or how it stands."""

    def __init__(self, glyph: Glyph, words: Sequence[QWidget], end: QWidget | None = None) -> None:
        super().__init__()
        box = row(gap=M)
        box.addWidget(glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addLayout(column(*words, gap=0), 1)
        if end is not None:
            box.addWidget(end, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(box)


class GlyphLines(Card):
    """Lines that are made anew as a whole."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.inner = QWidget()
        self.body.addWidget(self.inner)

    def show_lines(self, pieces: Sequence[QWidget]) -> None:
        """Show these instead of those before, a thin line between each two."""
        fresh, box = QWidget(), column(gap=M)
        for place, piece in enumerate(pieces):
            if place:
                box.addWidget(line())
            box.addWidget(piece)
        fresh.setLayout(box)
        self.body.replaceWidget(self.inner, fresh)
        self.inner.hide()
        self.inner.deleteLater()
        self.inner = fresh
