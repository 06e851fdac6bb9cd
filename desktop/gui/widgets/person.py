"""Who is at the desk: a button in the head of the window, with the people to change to."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.gui.icons import icon
from desktop.gui.language import no_shortcut


class PersonButton(QToolButton):
    """Shows the person; a click lists the others, then whatever `menu()` was given besides."""

    chosen = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[tuple[str, str], ...] = ()
        self._more: list[QAction] = []
        self.setIcon(icon("user-circle", "accent"))
        self.setIconSize(QSize(30, 24))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setToolTip(self.tr("Who is working"))
        self.set_name(name)
        self.clicked.connect(self._open)

    def set_name(self, name: str) -> None:
        """Show `name`; without one, ask for it."""
        self.setText(no_shortcut(name) or self.tr("Who are you?"))

    def set_people(self, people: Iterable[tuple[str, str]]) -> None:
        """Offer these (id, name)."""
        self._people = tuple(people)

    def set_more(self, actions: Iterable[QAction]) -> None:
        """Actions below the people: settings, language, about."""
        self._more = list(actions)

    def menu_now(self) -> QMenu:
        """The menu as it would open now; it goes when closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one, name in self._people:
            action = QAction(icon("user"), no_shortcut(name), menu)
            action.setData(one)
            action.triggered.connect(self._chosen)
            menu.addAction(action)
        if self._people and self._more:
            menu.addSeparator()
        menu.addActions(self._more)
        return menu

    def _open(self) -> None:
        menu = self.menu_now()
        corner = self.mapToGlobal(self.rect().bottomRight())
        menu.popup(QPoint(corner.x() - menu.sizeHint().width(), corner.y()))

    def _chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(action.data())
