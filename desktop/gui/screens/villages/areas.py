"""The tambons (of a province: districts) beside the list of villages: how far each one is; picking one filters."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.widgets.boxes import Page

BAR = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRow:
    """One area: `key` "" stands for all; `done` of `total` villages have sent their plan, `begun` are at it."""

    key: str
    label: str
    done: int
    begun: int
    total: int


class AreaButton(QAbstractButton):
    """One area: its name, `12/20`, and a bar of what is sent and what is begun."""

    def __init__(self, area: AreaRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font(theme.TABLE))
        self.show_area(area)

    def show_area(self, area: AreaRow) -> None:
        """Show `area` in this place."""
        self.area = area
        self.setAccessibleName(area.label)
        words = self.tr("{label}: sent {done}, begun {begun}, of {total} villages")
        self.setToolTip(words.format(label=area.label, done=area.done, begun=area.begun, total=area.total))
        self.setAccessibleDescription(self.toolTip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, self.fontMetrics().height() + BAR + theme.L + theme.XS)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, room = theme.colours(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.ink("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
        ground = "accent_soft" if self.isChecked() else "surface" if self.underMouse() else ""
        painter.setBrush(colours.ink(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room, theme.RADIUS, theme.RADIUS)
        self._paint_words(painter, room)
        self._paint_bar(painter, room)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        colours = theme.colours()
        line = room.adjusted(theme.M, theme.XS, -theme.M, -BAR - theme.S)
        figures = f"{count(self.area.done)}/{count(self.area.total)}"
        painter.setPen(colours.ink("quiet"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figures)
        font = theme.font(theme.TABLE, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(colours.ink("text"))
        left = line.width() - painter.fontMetrics().horizontalAdvance(figures) - theme.S
        label = QFontMetrics(font).elidedText(self.area.label, Qt.TextElideMode.ElideRight, int(left))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)

    def _paint_bar(self, painter: QPainter, room: QRectF) -> None:
        colours, total = theme.colours(), max(self.area.total, 1)
        bar = QRectF(room.left() + theme.M, room.bottom() - BAR - theme.XS, room.width() - 2 * theme.M, BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        begun = self.area.done + self.area.begun
        for part, role, strength in ((total, "line", 0.6), (begun, "faint", 0.8), (self.area.done, "accent", 1.0)):
            if part:
                painter.setOpacity(strength)
                painter.setBrush(colours.ink(role))
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * part / total, BAR), 2, 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class AreaList(Page):
    """All areas below each other; `picked` says the key of the one chosen. Arrows walk, Enter or a click picks."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=2, parent=parent)
        self.setFixedWidth(196)
        self._buttons: list[AreaButton] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._clicked)
        self.body.addStretch(1)

    def set_areas(self, areas: Iterable[AreaRow]) -> None:
        """Show these areas; the one picked stays picked."""
        rows, chosen = list(areas), self.key()
        while len(self._buttons) > len(rows):
            gone = self._buttons.pop()
            self._group.removeButton(gone)
            gone.deleteLater()
        for place, area in enumerate(rows):
            if place < len(self._buttons):
                self._buttons[place].show_area(area)
            else:
                self._add(area)
        for one in self._buttons:
            one.setChecked(one.area.key == chosen)

    def key(self) -> str:
        """The key of the area picked; "" for all."""
        checked = self._group.checkedButton()
        return checked.area.key if isinstance(checked, AreaButton) else ""

    def pick(self, key: str) -> None:
        """Pick the area `key` as if it were clicked."""
        for one in self._buttons:
            if one.area.key == key:
                one.click()

    def _add(self, area: AreaRow) -> None:
        made = AreaButton(area)
        self._group.addButton(made)
        self.body.insertWidget(len(self._buttons), made)
        self._buttons.append(made)

    def _clicked(self, clicked: QAbstractButton) -> None:
        if isinstance(clicked, AreaButton):
            self.picked.emit(clicked.area.key)
