"""Icons of one family (Phosphor, shipped with qtawesome), coloured by the palette in use when they are painted.

Only that one font is loaded, without importing qtawesome: its loader reads all twelve, and with qtpy it costs a
quarter of a second at start.
"""

import json
from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from desktop.gui import theme

FONT = "phosphor-1.3.0.ttf"
NAMES = "phosphor-charmap-1.3.0.json"


def icon(name: str, role: str = "text", on: str = "") -> QIcon:
    """The icon `name` (Phosphor, such as `house` or `check-circle-fill`) in the colour `role` of `theme.Colours`.

    `on` is its colour while checked. Raises KeyError for an unknown name.
    """
    return QIcon(_Engine(_names()[name], role, on or role))


def pixmap(name: str, role: str = "text", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` points for a screen with `ratio` dots per point."""
    return icon(name, role).pixmap(QSize(size, size), ratio)


class _Engine(QIconEngine):
    def __init__(self, letter: str, role: str, on: str) -> None:
        super().__init__()
        self._letter, self._role, self._on = letter, role, on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "faint" if mode == QIcon.Mode.Disabled else self._on if state == QIcon.State.On else self._role
        font = QFont(_family())
        font.setPixelSize(max(1, rect.height()))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colours().ink(role))
        painter.setFont(font)
        room = QRectF(rect).adjusted(-4, -4, 4, 4)
        painter.drawText(room.translated(QPointF(0, 0)), Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        made = QPixmap(size * scale)  # since Qt 6.8 the size is in points, not in dots of the screen
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Engine(self._letter, self._role, self._on)


@cache
def _names() -> dict[str, str]:
    text = (theme.package_folder("qtawesome") / "fonts" / NAMES).read_text(encoding="utf-8")
    return {name: chr(int(code, 16)) for name, code in json.loads(text).items()}


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(theme.package_folder("qtawesome") / "fonts" / FONT))
    return QFontDatabase.applicationFontFamilies(number)[0]
