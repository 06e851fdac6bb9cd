"""Layouts, lines, cards and buttons in one word each, so that a screen reads as a list of what is on it."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.widgets.labels import Section, ThaiLabel

Piece = QWidget | QLayout | int | None
Box = TypeVar("Box", bound=QBoxLayout)


def column(*pieces: Piece, gap: int = theme.S, margin: int = 0) -> QVBoxLayout:
    """Widgets and layouts below each other; an int is extra space, None the place that stretches."""
    return _fill(QVBoxLayout(), pieces, gap, margin)


def row(*pieces: Piece, gap: int = theme.S, margin: int = 0) -> QHBoxLayout:
    """Widgets and layouts beside each other, as `column`."""
    return _fill(QHBoxLayout(), pieces, gap, margin)


def _fill(box: Box, pieces: Iterable[Piece], gap: int, margin: int) -> Box:
    box.setSpacing(gap)
    box.setContentsMargins(margin, margin, margin, margin)
    for piece in pieces:
        if piece is None:
            box.addStretch(1)
        elif isinstance(piece, int):
            box.addSpacing(piece)
        elif isinstance(piece, QWidget):
            box.addWidget(piece)
        else:
            box.addLayout(piece)
    return box


def line() -> QFrame:
    """A thin line across."""
    drawn = QFrame()
    drawn.setFixedHeight(1)
    drawn.setAutoFillBackground(True)
    drawn.setBackgroundRole(drawn.palette().ColorRole.Midlight)
    return drawn


def button(text: str, clicked: Callable[[], object] | None = None, *, name: str = "", kind: str = "") -> QPushButton:
    """A button with a word. `kind`: "" plain, "main" the one main action, "quiet" like a link. `name`: its icon."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if kind != "quiet":
        made.setCursor(Qt.CursorShape.ArrowCursor)
    if name:
        made.setIcon(icon(name, {"main": "on_accent", "quiet": "accent"}.get(kind, "text")))
        made.setIconSize(QSize(24 if text else 18, 18))
    if clicked is not None:
        made.clicked.connect(clicked)
    return made


def allow(one: QPushButton, *, able: bool, why: str) -> None:
    """Let the button be pressed, or say in its tip `why` not yet."""
    one.setEnabled(able)
    one.setToolTip("" if able else why)


class Card(QFrame):
    """Things that belong together and can be picked up: a thin line round them, a title when given."""

    def __init__(self, title: str = "", parent: QWidget | None = None, *, hot: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setProperty("hot", hot)
        self.title: ThaiLabel | None = Section(title) if title else None
        self.body = column(*([self.title] if self.title else []), gap=theme.M, margin=theme.L)
        self.setLayout(self.body)

    def add(self, *pieces: Piece) -> "Card":
        """Put `pieces` below what is there."""
        for piece in pieces:
            if isinstance(piece, QWidget):
                self.body.addWidget(piece)
            elif isinstance(piece, QLayout):
                self.body.addLayout(piece)
            elif piece is None:
                self.body.addStretch(1)
            else:
                self.body.addSpacing(piece)
        return self


class Page(QScrollArea):
    """A column that scrolls when the window is low, never sideways."""

    def __init__(self, *pieces: Piece, gap: int = theme.L, margin: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setProperty("page", True)
        self.body = column(*pieces, gap=gap, margin=margin)
        inner.setLayout(self.body)
        self._told = 0
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """As wide as what it holds: a screen too narrow for that is told so, and nothing is cut."""
        inner = self.widget()
        width = inner.minimumSizeHint().width() if inner is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it holds may need more width than before."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._tell_width()
        return super().eventFilter(watched, event)

    def _tell_width(self) -> None:
        width = self.minimumSizeHint().width()
        if width != self._told:
            self._told = width
            self.updateGeometry()


def splitter(way: Qt.Orientation, first: QWidget, second: QWidget, shares: tuple[int, int]) -> QSplitter:
    """Two pieces with an invisible handle between them, in these shares of the room."""
    made = QSplitter(way)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(theme.L)
    made.setStyleSheet("QSplitter::handle { background: transparent; }")
    for place, (piece, share) in enumerate(zip((first, second), shares, strict=True)):
        made.addWidget(piece)
        made.setStretchFactor(place, share)
    made.setSizes([share * 100 for share in shares])
    return made
