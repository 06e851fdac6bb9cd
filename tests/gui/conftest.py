"""Window tests speak Thai in the program's own look."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui import language, theme
from desktop.gui.settings import Settings
from desktop.gui.tasks import TaskRunner


@pytest.fixture(autouse=True, scope="session")
def patience() -> None:
    """What is waited for may take longer on a machine that does other work; where it comes at once, nothing waits."""
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
        assert wait.__kwdefaults__ is not None
        wait.__kwdefaults__["timeout"] = 30_000


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    language.speak(qapp, "th")


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def tasks(qtbot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.cancel()
    runner.wait()
    runner.deleteLater()


@pytest.fixture
def shown(qtbot):
    """Show a widget, owned by the test, and give it back."""

    kept = []  # qtbot holds weak references only

    def show(widget: Any) -> Any:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return show


@pytest.fixture
def type_in(qapp):
    """Type `text` into a field in place of what is there (QTest knows no Thai keys)."""

    def type_text(field, text):
        line = getattr(field, "line", field)
        line.selectAll()
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(line, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    return type_text
