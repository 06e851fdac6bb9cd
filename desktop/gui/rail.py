"""The left rail: where one can go, each with icon and word, Alt+1 to Alt+9."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.screen import ScreenSpec
from desktop.i18n import translate


class Rail(QFrame):
    """Emits the id of the screen wanted."""

    chosen = Signal(str)

    def __init__(self, specs: Iterable[ScreenSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        mark = QLabel(self.tr("AmphoePlan"))
        mark.setFont(theme.font(theme.SECTION + 1, QFont.Weight.Bold))
        mark.setContentsMargins(theme.M, theme.S, theme.M, theme.M)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(theme.S, theme.M, theme.S, theme.M)
        self._box.setSpacing(2)
        self._box.addWidget(mark)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        shown = [spec for spec in specs if spec.in_rail]
        for spec in (one for one in shown if not one.at_bottom):
            self._add(spec)
        self._box.addStretch(1)
        for spec in (one for one in shown if one.at_bottom):
            self._add(spec)
        self._group.buttonClicked.connect(self._clicked)
        self.setFixedWidth(max(self.sizeHint().width() + theme.M, 168))

    def ids(self) -> list[str]:
        """The screens in their order."""
        return list(self._buttons)

    def mark(self, screen: str) -> None:
        """Show that `screen` is the one on view."""
        if screen in self._buttons:
            self._buttons[screen].setChecked(True)

    def _add(self, spec: ScreenSpec) -> None:
        one = QPushButton(translate("Screens", spec.title))
        one.setCheckable(True)
        one.setIcon(icon(spec.icon, "rail_text", "rail_on_text"))
        one.setIconSize(QSize(28, 20))
        one.setProperty("screen", spec.id)
        if len(self._buttons) < 9:
            one.setShortcut(f"Alt+{len(self._buttons) + 1}")
            one.setToolTip(f"Alt+{len(self._buttons) + 1}")
        one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(one)
        self._buttons[spec.id] = one
        self._box.addWidget(one)

    def _clicked(self, one: QPushButton) -> None:
        self.chosen.emit(one.property("screen"))
