"""Drawing the calendar's chart, for the window and for paper: every measure follows the height of its letters."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.domain.dates import MONTHS_EN, SHORT_MONTHS_TH
from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.screens.calendar_bars import bar, done_mark
from desktop.gui.screens.calendar_chart import HEAD, ROW, Chart, Line
from desktop.gui.screens.calendar_words import LOOKS
from desktop.i18n import language, translate
from desktop.planning.calendar import CalendarRow, state_word

Ink = Callable[[str], QColor]
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Drawing:
    """A chart in `room` with one painter, the whole width filled; without `icons` words and fillings say the states."""

    def __init__(self, chart: Chart, painter: QPainter, room: QRectF, ink: Ink, *, icons: bool = True) -> None:
        self.chart, self.painter, self.room, self.ink, self.icons = chart, painter, room, ink, icons
        painter.setFont(theme.font(theme.SMALL, QFont.Weight.DemiBold))
        names = [painter.fontMetrics().horizontalAdvance(line.plan) for line in chart.lines]
        painter.setFont(theme.font(theme.SMALL))
        metrics = painter.fontMetrics()
        self.line = float(metrics.height())
        self.plans = min(max(names, default=0) + self.line / 2, room.width() * 0.17)
        titles = max((metrics.horizontalAdvance(line.row.title) for line in chart.lines), default=0) + self.line / 2
        self.titles = min(titles, room.width() * 0.27)
        words = max((metrics.horizontalAdvance(state_word(state)) for state in LOOKS), default=0)
        self.words = words + self.line * 1.6
        self.left = room.left() + self.plans + self.titles
        self.month = (room.right() - self.words - self.left) / chart.months

    def draw(self, chosen: str = "") -> None:
        """Draw it; `chosen` is the code of the deadline to mark."""
        self._months()
        for place, line in enumerate(self.chart.lines):
            top = self.room.top() + self.line * (self.chart.head + ROW * place)
            room = QRectF(self.room.left(), top, self.room.width(), self.line * ROW)
            self._deadline(line, room, marked=line.row.id == chosen)
        self._plan_names()
        self._today()

    def _months(self) -> None:
        names = SHORT_MONTHS_TH if language() == "th" else [name[:3] for name in MONTHS_EN]
        top, bottom = self.room.top() + self.line * self.chart.head, self.room.top() + self.chart.height(self.line)
        for at in range(self.chart.months):
            left = self.left + at * self.month
            self.painter.setPen(self.ink("quiet"))
            head = QRectF(left, top - self.line * HEAD, self.month, self.line * HEAD)
            self.painter.drawText(head, Qt.AlignmentFlag.AlignCenter, names[self.chart.month_of(at)[1] - 1])
            self._rule(left, top, left, bottom)
        right = self.room.right() - self.words
        self._rule(right, top, right, bottom)

    def _rule(self, x: float, y: float, to_x: float, to_y: float) -> None:
        self.painter.setPen(QPen(self.ink("line_soft"), self.line / 20))
        self.painter.drawLine(QPointF(x, y), QPointF(to_x, to_y))

    def _deadline(self, line: Line, room: QRectF, *, marked: bool) -> None:
        if marked:
            self.painter.fillRect(room, self.ink("accent_soft"))
        if line.plan:
            self._rule(room.left(), room.top(), room.right(), room.top())
        titles = QRectF(room.left() + self.plans, room.top(), self.titles, room.height())
        self._text(titles, line.row.title)
        self._bar(line.row, room)
        self._state(line.row.state, QRectF(room.right() - self.words, room.top(), self.words, room.height()))

    def _plan_names(self) -> None:
        """Each name beside its first deadline; a long one goes on beside the second, where there is one."""
        for place, line in enumerate(self.chart.lines):
            if not line.plan:
                continue
            alone = place + 1 == len(self.chart.lines) or bool(self.chart.lines[place + 1].plan)
            for down, part in enumerate((line.plan,) if alone else self._parts(line.plan)):
                top = self.room.top() + self.line * (self.chart.head + ROW * (place + down))
                self._text(QRectF(self.room.left(), top, self.plans, self.line * ROW), part, bold=True)

    def _parts(self, name: str) -> tuple[str, ...]:
        """A name as it fits into the column, broken at its last space that does."""
        metrics, room = QFontMetricsF(theme.font(theme.SMALL, QFont.Weight.DemiBold)), self.plans - self.line / 3
        words = name.split(" ")
        fits = [n for n in range(1, len(words)) if metrics.horizontalAdvance(" ".join(words[:n])) <= room]
        if metrics.horizontalAdvance(name) <= room or not fits:
            return (name,)
        return " ".join(words[: fits[-1]]), " ".join(words[fits[-1] :])

    def _text(self, room: QRectF, text: str, *, bold: bool = False) -> None:
        self.painter.setFont(theme.font(theme.SMALL, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        self.painter.setPen(self.ink("text"))
        width = int(room.width() - self.line / 3)
        kept = self.painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        self.painter.drawText(room, int(LEFT), kept)
        self.painter.setFont(theme.font(theme.SMALL))

    def _bar(self, row: CalendarRow, room: QRectF) -> None:
        look, paper = LOOKS[row.state], self.ink("surface")
        after = (date.fromisoformat(row.due) + timedelta(days=1)).isoformat() if row.due else ""
        last = self.chart.offset(after) if after else float(self.chart.months)
        first = self.chart.offset(row.begins) if row.begins else max(last - 1, 0)
        left, right = self.left + first * self.month, self.left + last * self.month
        gap = room.height() * 0.26
        part = QRectF(left + gap / 3, room.top() + gap, right - left - gap * 2 / 3, room.height() - 2 * gap)
        bar(self.painter, part, look.filling, self.ink(look.role), paper)
        if row.done_on:
            at = self.left + self.chart.offset(row.done_on) * self.month
            middle = QPointF(at, room.center().y())
            done_mark(self.painter, middle, room.height() * 0.42, self.ink("text"), paper)

    def _state(self, state: str, room: QRectF) -> None:
        look = LOOKS[state]
        if self.icons:
            side = int(self.line * 0.85)
            top = int(room.center().y() - side / 2)
            mark = QRect(int(room.left() + self.line * 0.25), top, side, side)
            icon(look.icon, look.role).paint(self.painter, mark)
        self.painter.setPen(self.ink(look.role))
        words = room.adjusted(self.line * (1.3 if self.icons else 0.4), 0, 0, 0)
        self.painter.drawText(words, int(LEFT | Qt.TextFlag.TextDontClip), state_word(state))

    def _today(self) -> None:
        if not self.chart.has_today:
            return
        at = self.left + self.chart.offset(self.chart.today.isoformat()) * self.month
        bottom = self.room.top() + self.chart.height(self.line)
        self.painter.setPen(QPen(self.ink("accent"), self.line / 10))
        self.painter.drawLine(QPointF(at, self.room.top() + self.line), QPointF(at, bottom))
        self._today_word(at)

    def _today_word(self, at: float) -> None:
        word = translate("Calendar", "today")
        width = self.painter.fontMetrics().horizontalAdvance(word) + self.line / 2
        room = QRectF(at - width / 2, self.room.top(), width, self.line * 1.1)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.ink("accent"))
        self.painter.drawRoundedRect(room, self.line / 3, self.line / 3)
        self.painter.setPen(self.ink("on_accent"))
        self.painter.drawText(room, Qt.AlignmentFlag.AlignCenter, word)
