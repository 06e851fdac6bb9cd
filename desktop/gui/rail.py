"""The left rail: where one can go, in groups, each with icon and word, Alt+1 to Alt+9; in a narrow window icons only.

It grows denser in a lower window, and scrolls only when that is not enough.
"""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.screen import ScreenSpec
from desktop.i18n import translate

NARROW = 64
DENSITIES = ("airy", "dense", "low")


class Rail(QFrame):
    """Emits the id of the screen wanted. In a low window its list scrolls."""

    chosen = Signal(str)

    def __init__(self, specs: Sequence[ScreenSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._mark = QLabel(self.tr("AmphoePlan"))
        self._mark.setFont(theme.font(theme.SECTION + 1, QFont.Weight.Bold))
        self._mark.setContentsMargins(theme.M, theme.S, theme.M, theme.M)
        self._list = QWidget()
        self._list.setProperty("page", True)
        self._box = QVBoxLayout(self._list)
        self._box.setContentsMargins(theme.S, theme.M, theme.S, theme.M)
        self._box.setSpacing(2)
        self._box.addWidget(self._mark)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._words: dict[str, str] = {}
        self._titles: dict[str, str] = {}
        self._headings: list[QLabel] = []
        self._under = {spec.id: spec.under for spec in specs if spec.under}
        for group, members in groupby((spec for spec in specs if not spec.under), key=lambda spec: spec.group):
            self._head(group)
            for spec in members:
                self._add(spec)
        self._box.addStretch(1)
        self._group.buttonClicked.connect(self._clicked)
        self._wide = max(self._list.sizeHint().width() + theme.M, 168)
        self._scroll()
        self.setFixedWidth(self._wide)

    @property
    def folded(self) -> bool:
        """Whether icons only are shown."""
        return self._mark.isHidden()

    def fold(self, folded: bool) -> None:
        """Show icons only, each with its word as tooltip, or icons with words."""
        if folded == self.folded:
            return
        self._mark.setHidden(folded)
        for heading in self._headings:
            heading.setHidden(folded)
        for one, made in self._buttons.items():
            made.setText("" if folded else self._words[one])
            made.setToolTip(self._tip(one, folded))
        self.setFixedWidth(NARROW if folded else self._wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for density in DENSITIES:
            self._be(density)
            if self._list.sizeHint().height() <= event.size().height():
                break

    def _be(self, density: str) -> None:
        if density == self.property("density"):
            return
        self.setProperty("density", density)
        for one in (*self._buttons.values(), *self._headings):
            self.style().unpolish(one)
            self.style().polish(one)
        self._box.invalidate()

    def offer(self, screen: str, *, offered: bool) -> None:
        """Show the entry of `screen`, or hide it while there is nothing to do there."""
        if screen in self._buttons:
            self._buttons[screen].setVisible(offered)

    def ids(self) -> list[str]:
        """The screens in their order."""
        return list(self._buttons)

    def set_number(self, screen: str, waiting: int) -> None:
        """Show how many things wait on `screen`; 0 shows none."""
        if screen in self._buttons:
            word = translate("Screens", self._titles[screen])
            self._words[screen] = (
                translate("Screens", "{word} ({count})", word=word, count=f"{waiting:,}") if waiting else word
            )
            made = self._buttons[screen]
            made.setAccessibleName(self._words[screen])
            made.setText("" if self.folded else self._words[screen])
            made.setToolTip(self._tip(screen, self.folded))

    def mark(self, screen: str) -> None:
        """Show that `screen` is the one on view."""
        shown = self._under.get(screen, screen)
        if shown in self._buttons:
            self._buttons[shown].setChecked(True)
            self._area.ensureWidgetVisible(self._buttons[shown], 0, theme.L)

    def _scroll(self) -> None:
        self._area = QScrollArea()
        self._area.setWidget(self._list)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def _head(self, group: str) -> None:
        if group:
            heading = QLabel(translate("Screens", group))
            heading.setObjectName("group")
            heading.setFont(theme.font(theme.SMALL - 1, QFont.Weight.Medium))
            self._headings.append(heading)
            self._box.addWidget(heading)

    def _add(self, spec: ScreenSpec) -> None:
        word = translate("Screens", spec.title)
        one = QPushButton(word)
        one.setAccessibleName(word)
        one.setCheckable(True)
        one.setIcon(icon(spec.icon, "rail_text", "rail_on_text"))
        one.setIconSize(QSize(28, 20))
        one.setProperty("screen", spec.id)
        if len(self._buttons) < 9:
            one.setShortcut(f"Alt+{len(self._buttons) + 1}")
        one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(one)
        self._buttons[spec.id] = one
        self._words[spec.id], self._titles[spec.id] = word, spec.title
        one.setToolTip(self._tip(spec.id, False))
        self._box.addWidget(one)

    def _tip(self, screen: str, folded: bool) -> str:
        keys = self._buttons[screen].shortcut().toString()
        return "  ".join(part for part in (self._words[screen] if folded else "", keys) if part)

    def _clicked(self, one: QPushButton) -> None:
        self.chosen.emit(one.property("screen"))
