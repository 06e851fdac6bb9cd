"""Eight groups of five figures, to be read out on the telephone group by group."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui import theme

IN_A_ROW = 4


class Fingerprint(QWidget):
    """`large` for reading out, else as large as text. Each group stands apart, in figures of one width."""

    def __init__(self, groups: str = "", parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self.setFont(theme.font(theme.TITLE + 2 if large else theme.SECTION, QFont.Weight.DemiBold))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._groups: list[str] = []
        self.set_groups(groups)

    def set_groups(self, groups: str) -> None:
        """Show these groups."""
        self._groups = groups.split()
        self.setAccessibleName(groups)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The groups with a space between them."""
        return " ".join(self._groups)

    def sizeHint(self) -> QSize:
        rows = -(-len(self._groups) // IN_A_ROW)
        return QSize(self._step() * min(IN_A_ROW, len(self._groups)), self._height() * rows)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setPen(theme.colours().ink("text"))
        for place, group in enumerate(self._groups):
            left, top = place % IN_A_ROW * self._step(), place // IN_A_ROW * self._height()
            painter.drawText(left, top, self._step(), self._height(), int(Qt.AlignmentFlag.AlignVCenter), group)

    def _step(self) -> int:
        return self.fontMetrics().horizontalAdvance("00000") + theme.XL

    def _height(self) -> int:
        return int(self.fontMetrics().height() * 1.2)
