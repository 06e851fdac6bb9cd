"""No window but the office's own appears while screens are built: what is shown before it has a parent would be one."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.gui import language
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screen_list import SCREENS
from desktop.gui.settings import Settings
from desktop.planning import attachments, edit
from tests import offices as made


class Strays(QObject):
    """Every widget that was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def strays(qapp):
    watching = Strays()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


@pytest.fixture
def three(tmp_path):
    """The offices, with an order attached to a committee of the district."""
    offices = made.offices(tmp_path)
    committee = edit.create(offices.district, "committee", type="district_integration", name="กบอ.", area="5018")
    (tmp_path / "คำสั่ง.pdf").write_bytes(b"%PDF-1.4")
    attachments.attach(offices.district, committee, tmp_path / "คำสั่ง.pdf")
    yield offices
    offices.close()


@pytest.mark.parametrize("kind", ["district", "laptop", "province"])
def test_only_the_window_itself_is_ever_shown(qtbot, qapp, strays, three, kind):
    language.speak(qapp, "th")
    workspace = getattr(three, kind)
    window = OfficeWindow(workspace, SCREENS, Settings())
    qtbot.addWidget(window)
    window.show()

    for screen in window.specs:
        window.show_screen(screen)
        qtbot.waitUntil(lambda: not window.tasks._running)
        qapp.processEvents()
    window.close()

    assert set(strays.seen) == {"OfficeWindow"}
