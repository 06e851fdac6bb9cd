"""The chart of the calendar in the window: a click marks a deadline, a double click leads to its work."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui import theme
from desktop.gui.screens.calendar_chart import Chart
from desktop.gui.screens.calendar_drawing import Drawing
from desktop.planning.calendar import state_word


class Gantt(QWidget):
    """Shows a `Chart`; what it says is read aloud line by line."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = Chart((), 2559, date(2015, 1, 1))
        self._marked = ""
        self.setFont(theme.font(theme.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: Chart) -> None:
        """Show this one."""
        self.chart = chart
        said = [f"{line.row.id} {line.row.title}: {state_word(line.row.state)}" for line in chart.lines]
        self.setAccessibleName("\n".join(said))
        self.updateGeometry()
        self.update()

    def mark(self, code: str) -> None:
        """Mark the line of this deadline."""
        self._marked = code
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(900, int(self.chart.height(self._line()) + 0.999))

    def minimumSizeHint(self) -> QSize:
        return QSize(600, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        Drawing(self.chart, painter, QRectF(self.rect()), theme.colours().ink).draw(self._marked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        code = self._code_at(event)
        if event.button() == Qt.MouseButton.LeftButton and code:
            self.chosen.emit(code)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if code := self._code_at(event):
            self.opened.emit(code)

    def _code_at(self, event: QMouseEvent) -> str:
        place = self.chart.place_at(event.position().y(), self._line())
        return "" if place is None else self.chart.lines[place].row.id

    def _line(self) -> float:
        return float(round(QFontMetricsF(self.font()).height()))
