"""Bars that say how far each part is: done, at work and nothing yet, always with the figures beside them."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.gui import theme
from desktop.gui.widgets.labels import Hint, ThaiLabel


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One bar: its name, and how many of `total` are done and at work."""

    label: str
    done: int
    begun: int
    total: int


class BarLine(QWidget):
    """The bar itself; the figures stand beside it, so colour carries no number."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, 12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, part = theme.colours(), self._part
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = QRectF(0, 2, self.width(), 8)
        both, done = _share(part, part.done + part.begun), _share(part, part.done)
        for share, role in ((1.0, "sunken"), (both, "faint"), (done, "accent")):
            if share > 0:
                painter.setBrush(colours.ink(role))
                painter.drawRoundedRect(QRectF(room.left(), room.top(), max(room.width() * share, 8), 8), 4, 4)


def _share(part: Part, count: int) -> float:
    return min(count / part.total, 1.0) if part.total else 0.0


class Bars(QWidget):
    """A column of bars under each other, names left, figures right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.M)
        self._grid.setVerticalSpacing(theme.S)
        self._grid.setColumnStretch(1, 1)
        self._pieces: list[QWidget] = []

    def show_parts(self, parts: Iterable[Part]) -> None:
        """Show these and no others."""
        for piece in self._pieces:
            self._grid.removeWidget(piece)
            piece.deleteLater()
        self._pieces = []
        for place, part in enumerate(parts):
            name, figures = ThaiLabel(part.label), Hint(f"{part.done:,}/{part.total:,}")
            name.letters = 22
            figures.setFont(theme.font(theme.SMALL, QFont.Weight.Medium))
            figures.setAlignment(Qt.AlignmentFlag.AlignRight)
            for at, piece in enumerate((name, BarLine(part), figures)):
                self._grid.addWidget(piece, place, at, Qt.AlignmentFlag.AlignVCenter)
                self._pieces.append(piece)
