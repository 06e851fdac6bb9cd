"""How far a plan has come: its statuses as dots on a line, the one it has now in words that stand out."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain import rules
from desktop.domain.village_choices import PLAN_STATUSES
from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.i18n import translate

TRAIL = (*rules.VILLAGE_STEPS, "received", "accepted", "promulgated")
DOT = 18
SIDEWAYS = {"returned": "received", "superseded": "promulgated"}


class StatusTrail(QWidget):
    """Seven statuses in a row; what is past has a check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = "draft"
        self.setFont(theme.font(theme.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_status(self, status: str) -> None:
        """Show that the plan has this status."""
        self._status = status
        self.setAccessibleName(translate("Choices", PLAN_STATUSES[status]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, DOT + theme.S + 2 * QFontMetrics(self.font()).height() + theme.XS)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, painter = theme.colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = TRAIL.index(SIDEWAYS.get(self._status, self._status))
        step = self.width() / len(TRAIL)
        middle = DOT / 2 + 1
        painter.setPen(QPen(colours.ink("line"), 2))
        painter.drawLine(QPointF(step / 2, middle), QPointF(self.width() - step / 2, middle))
        for place, status in enumerate(TRAIL):
            self._paint_dot(painter, (place + 0.5) * step, middle, place, now)
            self._paint_words(painter, place * step, step, self._status if place == now else status, now=place == now)

    def _paint_dot(self, painter: QPainter, x: float, y: float, place: int, now: int) -> None:
        colours = theme.colours()
        room = QRectF(x - DOT / 2, y - DOT / 2, DOT, DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.ink("surface"))
        painter.drawEllipse(room.adjusted(-3, -3, 3, 3))
        name, role = ("check-circle-fill", "done") if place < now else ("circle", "faint")
        if place == now:
            name, role = "record-fill", "late" if self._status == "returned" else "accent"
        icon(name, role).paint(painter, int(room.left()), int(room.top()), DOT, DOT)

    def _paint_words(self, painter: QPainter, left: float, width: float, status: str, *, now: bool) -> None:
        colours = theme.colours()
        painter.setFont(theme.font(theme.SMALL, QFont.Weight.DemiBold if now else QFont.Weight.Normal))
        painter.setPen(colours.ink("text" if now else "quiet"))
        room = QRectF(left + 2, DOT + theme.S, width - 4, self.height() - DOT - theme.S)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), _broken(translate("Choices", PLAN_STATUSES[status]), painter, width - 4))


def _broken(text: str, painter: QPainter, width: float) -> str:
    """`text` with a line break at a word's end where it would be too wide; Qt alone does not break Thai everywhere."""
    from desktop.domain.thai import segment

    if painter.fontMetrics().horizontalAdvance(text) <= width:
        return text
    lines = [""]
    for word in segment(text):
        if lines[-1].strip() and painter.fontMetrics().horizontalAdvance(lines[-1] + word) > width:
            lines.append("")
        lines[-1] += word
    return "\n".join(line.strip() for line in lines)
