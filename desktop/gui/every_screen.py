"""Every screen of an office, built once without being seen: what the self-check of an installation ends with."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

from desktop.gui import app, language, theme
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screen_list import SCREENS
from desktop.gui.settings import Settings
from desktop.planning.workspace import Workspace

FAMILY = "Sarabun"


def build(home: Path, speak: str) -> int:
    """Build every screen of the office in `home`, speaking th or en; answers how many. Raises what hinders it."""
    application = app.application()
    language.speak(application, speak)
    theme.apply(application)
    if FAMILY not in QFontDatabase.families():
        raise LookupError(FAMILY)
    with Workspace.open(home) as workspace:
        window = OfficeWindow(workspace, SCREENS, Settings(language=speak))
        for screen in window.specs:
            window.show_screen(screen)
            application.processEvents()
        window.tasks.wait()
        window.close()
        application.processEvents()
        return len(window.specs)
