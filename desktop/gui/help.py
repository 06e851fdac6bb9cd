"""F1: what one can do here, beside the work. Pages are Markdown files in `resources/help/<language>/`."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.widgets.boxes import row
from desktop.gui.widgets.labels import Section
from desktop.i18n import language
from desktop.paths import RESOURCES

FOLDER = RESOURCES / "help"


class HelpPanel(QFrame):
    """One page of help with its own close button."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setFixedWidth(360)
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


def help_text(name: str) -> str:
    """The page `name` in the reader's language, else in the other one, else ""."""
    for one in (language(), "th", "en"):
        path = FOLDER / one / f"{name}.md"
        if name and path.is_file():
            return path.read_text(encoding="utf-8")
    return ""
