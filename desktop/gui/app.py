"""The start of the window: one copy per data folder, the wizard while there is no office, then the office at work."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop import paths
from desktop.domain.errors import AppError
from desktop.gui import language, lock, settings, theme
from desktop.gui.faults import Faults
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screen_list import SCREENS
from desktop.gui.settings import Settings
from desktop.planning import office
from desktop.planning.workspace import Workspace
from desktop.store import database

if TYPE_CHECKING:
    from desktop.gui.wizard import Wizard

SETTINGS = "window.json"


def run(home: Path, speak: str) -> int:
    """Show the window on the data in `home` until it is closed; `speak` th or en, "" for the language of last time.

    Exit code 0, or 1 when another copy has the data open or it cannot be read; a sentence then says which.
    """
    app = application()
    kept = settings.load(paths.config_folder() / SETTINGS)
    kept.language = speak or kept.language
    language.speak(app, kept.language)
    theme.apply(app, kept.scheme)
    try:
        program = Program(home, kept)
    except AppError as error:
        return _refuse(app, error)
    try:
        program.start()
        return app.exec()
    except AppError as error:
        return _refuse(app, error)
    finally:
        program.stop()


def application() -> QApplication:
    """The one QApplication, named so that desktops show our name and icon."""
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("AmphoePlan")
    app.setDesktopFileName("amphoeplan")
    return app


def first_folder(last: str) -> str:
    """Where a person looks for files first: the folder of last time while it is there, else Documents."""
    if last and Path(last).is_dir():
        return last
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if documents and Path(documents).is_dir() else str(Path.home())


def _refuse(app: QApplication, error: AppError) -> int:
    sys.stderr.write(f"{error}\n")
    box = QMessageBox(QMessageBox.Icon.Warning, "AmphoePlan", error.message)
    box.setInformativeText(error.remedy)
    box.show()
    app.exec()
    return 1


class Program(QObject):
    """Holds the data folder and the one window that is open on it. Raises `AlreadyOpenError` when made twice."""

    def __init__(self, home: Path, kept: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.home, self.settings = home, kept
        kept.last_folder = first_folder(kept.last_folder)
        self.lock: QLockFile = lock.hold(home)
        self.faults = Faults(home, self)
        self.faults.install()
        self.wizard: Wizard | None = None
        self.window: OfficeWindow | None = None

    def start(self) -> QWidget:
        """The wizard, or the office's window when there is one already. Raises why the store cannot be opened."""
        return self.open_window() if database.exists(self.home) else self.open_wizard()

    def stop(self) -> None:
        """Give the data folder free."""
        self.faults.remove()
        self.lock.unlock()

    def open_wizard(self, page: int = 0) -> "Wizard":
        """Ask what must be known to set an office up."""
        from desktop.gui.wizard import Wizard  # needed once in an office's life

        self.wizard = Wizard(self.home, self.settings, start=page)
        self.wizard.finished.connect(self._office_stands)
        self.wizard.language_chosen.connect(self._wizard_language)
        self.wizard.show()
        return self.wizard

    def open_window(self, said: str = "") -> OfficeWindow:
        """The office at work, on the screen of last time; `said`: what was done before it opened."""
        workspace = Workspace.open(self.home)
        copied = office.begin(workspace)
        window = OfficeWindow(workspace, SCREENS, self.settings)
        window.language_chosen.connect(self._window_language)
        self.window = window
        screen = self.settings.screen
        window.show_screen(screen if screen in window.specs and screen != "village_plan" else "home")
        window.show()
        words = office.copy_words(copied) if copied else ()
        screen_shown = window.current()
        if said and screen_shown is not None:
            screen_shown.banner.say("done", said, " ".join(words))
        elif words and screen_shown is not None:
            screen_shown.banner.say("inform", *words)
        return window

    def _office_stands(self) -> None:
        said = self.wizard.restoring.came_back if self.wizard else ""
        self._drop(self.wizard)
        self.wizard = None
        self.settings.screen = "home"
        self.settings.save()
        self.open_window(said)

    def _wizard_language(self, chosen: str) -> None:
        self._speak(chosen)
        before = self.wizard
        self.open_wizard(page=1)
        self._drop(before)

    def _window_language(self, chosen: str) -> None:
        self._speak(chosen)
        before = self.window
        if before is None:
            return
        self.settings.screen = before.desk.settings.screen
        if before.tasks.busy:
            return
        app = QGuiApplication.instance()
        quits = bool(app and QGuiApplication.quitOnLastWindowClosed())
        QGuiApplication.setQuitOnLastWindowClosed(False)
        before.close()
        self.open_window()
        QGuiApplication.setQuitOnLastWindowClosed(quits)
        before.deleteLater()

    def _speak(self, chosen: str) -> None:
        self.settings.language = chosen
        self.settings.save()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            language.speak(app, chosen)

    def _drop(self, window: QWidget | None) -> None:
        if window is not None:
            quits = QGuiApplication.quitOnLastWindowClosed()
            QGuiApplication.setQuitOnLastWindowClosed(False)
            window.close()
            QGuiApplication.setQuitOnLastWindowClosed(quits)
            window.deleteLater()
