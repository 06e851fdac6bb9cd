"""F1: what one can do here, beside the work. Pages are Markdown files in `resources/help/<language>/`."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.widgets.boxes import row
from desktop.gui.widgets.labels import Section
from desktop.i18n import language
from desktop.paths import RESOURCES

FOLDER = RESOURCES / "help"
WIDTH = 360
BESIDE = 1280
"""From this width of the window on there is room for help beside the screen."""


class HelpPanel(QFrame):
    """One page of help with its own close button."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setFixedWidth(WIDTH)
        self.page = QTextBrowser()
        self.page.setOpenExternalLinks(False)
        self.page.document().setDefaultFont(theme.font(theme.BODY))
        close = QToolButton()
        close.setIcon(icon("x", "quiet"))
        close.setToolTip(self.tr("Close (F1)"))
        close.clicked.connect(self.closed)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.L, theme.M, theme.M, theme.M)
        box.addLayout(row(Section(self.tr("Help")), None, close))
        box.addWidget(self.page)
        self.page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_page(self, name: str) -> None:
        """Show the page `name`, or say that there is none yet."""
        self.page.setMarkdown(help_text(name) or self.tr("There is no help for this place yet."))


class HelpPlace(QObject):
    """Help stands in `beside` where the window is wide, and lies over the right of `stage` where it is narrow."""

    def __init__(self, panel: HelpPanel, stage: QWidget, beside: QBoxLayout) -> None:
        super().__init__(stage)
        self._panel, self._stage, self._beside = panel, stage, beside
        self._over = False
        beside.addWidget(panel)
        stage.installEventFilter(self)

    def fit(self, width: int) -> None:
        """The window is `width` wide now."""
        over = width < BESIDE
        if over == self._over:
            return
        self._over = over
        if over:
            self._beside.removeWidget(self._panel)
            self._lie_over()
        else:
            self._beside.addWidget(self._panel)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._lie_over()
        return super().eventFilter(watched, event)

    def _lie_over(self) -> None:
        room = self._stage.geometry()
        self._panel.setGeometry(QRect(room.right() + 1 - WIDTH, room.top(), WIDTH, room.height()))
        self._panel.raise_()


def help_text(name: str) -> str:
    """The page `name` in the reader's language, else in the other one, else ""."""
    for one in (language(), "th", "en"):
        path = FOLDER / one / f"{name}.md"
        if name and path.is_file():
            return path.read_text(encoding="utf-8")
    return ""
