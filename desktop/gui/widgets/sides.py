"""Pieces beside each other where the window has room for them, below each other where it has not."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.gui import theme

LEAST = theme.ROW * 9
"""So high is each of the pieces at least when they stand below each other."""


class Sides(QSplitter):
    """`shares`: how the pieces divide the width; the handles between them are not seen.

    It asks for the width of its widest piece only: a screen is never wider than its window because of it.
    """

    def __init__(self, *pieces: QWidget, shares: Sequence[int]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(theme.L)
        self.setStyleSheet("QSplitter::handle { background: transparent; }")
        for piece in pieces:
            self.addWidget(piece)
        self.share(shares)

    def share(self, shares: Sequence[int]) -> None:
        """Divide the width so."""
        self._shares = tuple(shares)
        for place, one in enumerate(self._shares):
            self.setStretchFactor(place, one)
        self.setSizes([one * 100 for one in self._shares])

    def minimumSizeHint(self) -> QSize:
        sizes = [_least(piece) for piece in self._shown()]
        width = max((one.width() for one in sizes), default=0)
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(width, max((one.height() for one in sizes), default=0))
        heights = sum(max(one.height(), LEAST) for one in sizes)
        return QSize(width, heights + self.handleWidth() * max(len(sizes) - 1, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return done

    def _fold(self) -> None:
        shown = self._shown()
        need = sum(_least(one).width() for one in shown) + self.handleWidth() * max(len(shown) - 1, 0)
        way = Qt.Orientation.Vertical if need > self.width() else Qt.Orientation.Horizontal
        if way == self.orientation():
            return
        self.setOrientation(way)
        self.setSizes([LEAST] * self.count() if way == Qt.Orientation.Vertical else [one * 100 for one in self._shares])
        self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        every = map(self.widget, range(self.count()))
        return [piece for piece in every if piece is not None and not piece.isHidden()]


def _least(piece: QWidget) -> QSize:
    return piece.minimumSizeHint().expandedTo(piece.minimumSize())
