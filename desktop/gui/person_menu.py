"""What stands below the people in their menu: a new person, the language, light or dark."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication

from desktop.gui import theme
from desktop.gui.settings import Settings
from desktop.i18n import LANGUAGES

LANGUAGE_NAMES = {"th": "ไทย", "en": "English"}


class PersonMenu(QObject):
    """`actions()` for the menu; says what was picked, light or dark is done at once."""

    new_person = Signal()
    language_picked = Signal(str)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._new = QAction(self.tr("A new person…"), self)
        self._new.triggered.connect(self._new_asked)
        looks = (
            ("system", self.tr("Light or dark as the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        self._languages = self._group(((one, LANGUAGE_NAMES[one]) for one in LANGUAGES), settings.language)
        self._looks = self._group(looks, settings.scheme)
        self._languages.triggered.connect(self._language_chosen)
        self._looks.triggered.connect(self._look_chosen)

    def actions(self) -> list[QAction]:
        """All of it, in order."""
        return [self._new, self._line(), *self._languages.actions(), self._line(), *self._looks.actions()]

    def _group(self, choices: Iterable[tuple[str, str]], now: str) -> QActionGroup:
        group = QActionGroup(self)
        for value, words in choices:
            action = QAction(words, group)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.setData(value)
        return group

    def _line(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line

    def _new_asked(self) -> None:
        self.new_person.emit()

    def _language_chosen(self, action: QAction) -> None:
        self.language_picked.emit(action.data())

    def _look_chosen(self, action: QAction) -> None:
        self._settings.scheme = action.data()
        self._settings.save()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, action.data())
