"""A text in which the words that the other side does not have stand out: underlined and heavy, also without colour."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.domain.thai import breakable
from desktop.gui import theme
from desktop.gui.widgets.labels import ThaiLabel
from desktop.planning.conflicts import Part, marked


class Marked(ThaiLabel):
    """Shows `parts`; read aloud, what differs stands between signs."""

    def __init__(self, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__("".join(part.text for part in parts), parent)
        if any(part.own for part in parts) and any(not part.own and part.text.strip() for part in parts):
            self._mark(parts)
            self.setAccessibleName(marked(parts))

    def _mark(self, parts: Sequence[Part]) -> None:
        self._document.clear()
        lines = QTextBlockFormat()
        lines.setLineHeight(theme.LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self._document)
        cursor.setBlockFormat(lines)
        for part in parts:
            cursor.insertText(breakable(part.text), _own() if part.own else QTextCharFormat())
        self._cursor = QTextCursor(self._document)
        self.updateGeometry()


def _own() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold)
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    made.setBackground(theme.colours().ink("due_soft"))
    return made
