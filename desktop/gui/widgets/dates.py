"""A day in the Buddhist calendar: typed in any usual way, or picked from a month."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.dates import MONTHS_EN, MONTHS_TH, be, parse_date, short_date
from desktop.domain.thai import clean
from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.widgets.boxes import button, row
from desktop.gui.widgets.fields import LineField
from desktop.i18n import language

_DAYS_TH = ("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.")
_DAYS_EN = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


class DateEdit(LineField):
    """A day as ISO text, "" for none; reads 23/2/58, 23 ก.พ. 2558, ๒๓ กุมภาพันธ์ ๒๕๕๘ and shows B.E."""

    def __init__(self, value: str = "", parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(value, parent, hint=hint or self.tr("day/month/year B.E."))
        self._opener = self.line.addAction(icon("calendar-blank", "quiet"), QLineEdit.ActionPosition.TrailingPosition)
        self._opener.setToolTip(self.tr("Pick a day (Alt+Down)"))
        self._opener.setShortcut("Alt+Down")
        self._opener.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._opener.triggered.connect(self.open_calendar)

    def set_read_only(self, read_only: bool, why: str = "") -> None:
        """As every field; no day is offered to be picked."""
        super().set_read_only(read_only, why)
        self._opener.setVisible(not read_only)

    def parse(self, text: str) -> str:
        return parse_date(text).isoformat() if clean(text) else ""

    def show_value(self, value: object) -> str:
        return short_date(value) if isinstance(value, str) else ""

    def open_calendar(self) -> None:
        """Show the month of the day in the field, or this month."""
        if self.line.isReadOnly():
            return
        shown = date.fromisoformat(self._value) if isinstance(self._value, str) and self._value else date.today()
        popup = Calendar(shown, self)
        popup.picked.connect(self._picked)
        popup.move(self.line.mapToGlobal(QPoint(0, self.line.height() + theme.XS)))
        popup.show()
        popup.focus_day()

    def _picked(self, day: str) -> None:
        changed = day != self._value
        self._value = day
        self._present()
        if changed:
            self.edited.emit(day)


class Calendar(QFrame):
    """One month to pick a day from; arrows walk, Page Up and Down change the month, Enter takes."""

    picked = Signal(str)

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", True)
        self._day = day
        self.title = QLabel()
        self.title.setFont(theme.font(theme.BODY, theme.font().Weight.DemiBold))
        back = self._turner("caret-left", self.tr("Month before"), self._month_before)
        on = self._turner("caret-right", self.tr("Month after"), self._month_after)
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        box.addLayout(row(back, None, self.title, None, on))
        box.addLayout(self._grid)
        box.addLayout(row(None, button(self.tr("Today"), self._today, kind="quiet")))
        self._cells: list[QPushButton] = []
        self._make_grid()
        self._show_month()

    def day(self) -> str:
        """The day one is on, ISO."""
        return self._day.isoformat()

    def focus_day(self) -> None:
        """Put the keyboard on the day."""
        self._cell(self._day).setFocus()

    def go(self, day: date) -> None:
        """Be on `day`, in its month."""
        self._day = day
        self._show_month()
        self.focus_day()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, steps = event.key(), {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        if key in steps:
            self.go(date.fromordinal(self._day.toordinal() + steps[Qt.Key(key)]))
        elif key == Qt.Key.Key_PageUp:
            self._month_before()
        elif key == Qt.Key.Key_PageDown:
            self._month_after()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._day)
        else:
            super().keyPressEvent(event)

    def _turner(self, name: str, tip: str, turn: object) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(name))
        made.setToolTip(tip)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(turn)
        return made

    def _make_grid(self) -> None:
        for place, name in enumerate(_DAYS_TH if language() == "th" else _DAYS_EN):
            head = QLabel(name)
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            head.setFont(theme.font(theme.SMALL))
            head.setForegroundRole(head.palette().ColorRole.PlaceholderText)
            self._grid.addWidget(head, 0, place)
        for place in range(42):
            cell = button("", self._cell_clicked, kind="day")
            cell.setMinimumSize(QSize(40, 34))
            self._grid.addWidget(cell, 1 + place // 7, place % 7)
            self._cells.append(cell)

    def _show_month(self) -> None:
        months = MONTHS_TH if language() == "th" else MONTHS_EN
        self.title.setText(f"{months[self._day.month - 1]} {be(self._day.year)}")
        first = self._first_shown()
        for place, cell in enumerate(self._cells):
            shown = date.fromordinal(first + place)
            cell.setText(str(shown.day))
            cell.setProperty("day", shown.isoformat())
            cell.setProperty("other", shown.month != self._day.month)
            cell.setProperty("chosen", shown == self._day)
            cell.setProperty("today", shown == date.today())
            cell.style().unpolish(cell)
            cell.style().polish(cell)

    def _first_shown(self) -> int:
        first = self._day.replace(day=1)
        return first.toordinal() - first.weekday()

    def _cell(self, day: date) -> QPushButton:
        return self._cells[day.toordinal() - self._first_shown()]

    def _month_before(self) -> None:
        self.go(_moved(self._day, -1))

    def _month_after(self) -> None:
        self.go(_moved(self._day, 1))

    def _today(self) -> None:
        self._take(date.today())

    def _cell_clicked(self) -> None:
        cell = self.sender()
        if isinstance(cell, QPushButton):
            self._take(date.fromisoformat(cell.property("day")))

    def _take(self, day: date) -> None:
        self.picked.emit(day.isoformat())
        self.close()


def _moved(day: date, months: int) -> date:
    moved = QDate(day.year, day.month, day.day).addMonths(months)
    return date(moved.year(), moved.month(), moved.day())
