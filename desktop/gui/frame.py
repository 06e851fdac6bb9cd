"""The frame of the window: rail, head, the place for screens, progress, help, undo; size and place remembered."""

import base64
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.help import HelpPanel, HelpPlace
from desktop.gui.icons import icon
from desktop.gui.rail import Rail
from desktop.gui.screen import ScreenSpec
from desktop.gui.settings import Settings
from desktop.gui.stage import Stage
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.labels import ThaiLabel
from desktop.gui.widgets.messages import ProgressCard, UndoBar
from desktop.gui.widgets.person import PersonButton
from desktop.gui.widgets.room import within

SMALLEST = QSize(760, 440)
RAIL_FOLDS = 1040


class Frame(QMainWindow):
    """What is drawn around the screens; `MainWindow` makes it work."""

    def __init__(self, specs: Sequence[ScreenSpec], settings: Settings, office: str, person: str) -> None:
        super().__init__()
        self._settings = settings
        self.setWindowTitle(self.tr("AmphoePlan") + (f" – {office}" if office else ""))
        self._lay_out(specs, office, person)
        self._restore_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.rail.fold(event.size().width() < RAIL_FOLDS)
        self._help_place.fit(event.size().width())
        super().resizeEvent(event)

    def remember_place(self) -> None:
        """Keep size and place for the next start."""
        self._settings.geometry = base64.b64encode(self.saveGeometry().data()).decode()
        self._settings.save()

    def _restore_place(self) -> None:
        """As it was left, or of the usual size; always whole within a screen there is now."""
        self.setMinimumSize(SMALLEST)
        self.resize(1240, 720)
        kept = self._settings.geometry
        if kept:
            self.restoreGeometry(QByteArray(base64.b64decode(kept)))
        if self.isMaximized() or self.isFullScreen():
            return
        screen = QGuiApplication.screenAt(self.geometry().center()) or QGuiApplication.primaryScreen()
        self.setGeometry(within(self.geometry(), screen.availableGeometry()))

    def _lay_out(self, specs: Sequence[ScreenSpec], office: str, person: str) -> None:
        self.rail = Rail(specs)
        self.stack = QStackedWidget()
        self.progress = ProgressCard()
        self.help = HelpPanel()
        self.help.hide()
        self.undo_bar = UndoBar()
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._make_head(office, person))
        self.stage = Stage(self.stack)
        middle.addWidget(self.stage, 1)
        foot = column(self.progress, gap=theme.S)
        foot.addWidget(self.undo_bar, 0, Qt.AlignmentFlag.AlignLeft)  # below the screen: it covers no sums
        foot.setContentsMargins(theme.XL, 0, theme.XL, theme.M)
        middle.addLayout(foot)
        whole = QHBoxLayout()
        whole.setSpacing(0)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.rail)
        whole.addLayout(middle, 1)
        inner = QWidget()
        inner.setLayout(whole)
        self._help_place = HelpPlace(self.help, self.stage, whole)
        self.setCentralWidget(inner)

    def _make_head(self, office: str, person: str) -> QFrame:
        self.person = PersonButton(person)
        self.finder = button(self.tr("Find anything   Ctrl+K"))
        self.finder.setObjectName("finder")
        self.finder.setIcon(icon("magnifying-glass", "quiet"))
        self.finder.setIconSize(QSize(24, 18))
        self.finder.setMinimumWidth(200)
        head = QFrame()
        head.setObjectName("head")
        name = ThaiLabel(office)
        name.setFont(theme.font(theme.BODY, QFont.Weight.Medium))
        self.explain = button(self.tr("Help"), name="question", kind="quiet")
        self.explain.setToolTip(self.tr("What one can do here (F1)"))
        head_row = row(name, self.finder, self.explain, self.person, gap=theme.L)
        head_row.setStretch(0, 1)
        head_row.setContentsMargins(theme.XL, theme.S, theme.L, theme.S)
        head_row.setAlignment(name, Qt.AlignmentFlag.AlignVCenter)
        head.setLayout(head_row)
        return head
