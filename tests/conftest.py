"""What every test leans on: no display, a home of its own, the bundled font, nothing left running, three offices."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports PySide6

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings

from desktop import i18n
from tests import offices
from tests.offices import MEMORY, Offices

NEW_EXAMPLES = "AMPHOEPLAN_EXAMPLES" in os.environ
"""The suite tries the same examples every time; `build/dev.py fuzz` tries others."""
settings.register_profile("amphoeplan", deadline=None, print_blob=True, derandomize=not NEW_EXAMPLES)
settings.load_profile("amphoeplan")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data and a configuration folder of this test alone; the person's own are never touched."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("AMPHOEPLAN_HOME", str(home / "data"))
    monkeypatch.setenv("AMPHOEPLAN_CONFIG", str(home / "config"))
    return home


@pytest.fixture(scope="session")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A village plan with a project that a province, a district and its laptop all hold; closed."""
    folder = tmp_path_factory.mktemp("settled")
    made = offices.offices(folder)
    offices.a_village(made.district)
    offices.a_project(made.district)
    made.settle(1)
    made.close()
    return folder


@pytest.fixture
def three(settled: Path) -> Iterator[Offices]:
    """A copy of these offices, open."""
    with TemporaryDirectory(dir=MEMORY) as folder:
        made = offices.copied(settled, Path(folder))
        yield made
        made.close()


@pytest.fixture(autouse=True)
def same_language() -> Iterator[None]:
    """The language a test chooses is not handed on to the next one."""
    before = i18n.language()
    yield
    i18n.use(before)


@pytest.fixture(scope="session")
def qapp(qapp):
    """pytest-qt's application with the bundled Thai font, since a test machine may have none."""
    from PySide6.QtGui import QFontDatabase

    for path in _sarabun_files():
        assert QFontDatabase.addApplicationFont(str(path)) >= 0, path
    return qapp


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """A window test ends with no job in the pool and no window open, or fails; the next one starts clean."""
    yield
    if "qtbot" not in request.fixturenames:
        return
    from PySide6.QtCore import QLocale, QThreadPool
    from PySide6.QtWidgets import QApplication

    finished = QThreadPool.globalInstance().waitForDone(10_000)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    names = [type(widget).__name__ for widget in left]
    for widget in left:
        widget.close()
    _forget_widgets()
    QLocale.setDefault(QLocale.system())
    assert finished, "a job is still running"
    assert not names, f"windows left open: {names}"


def _forget_widgets() -> None:
    """Windows of a test that are still referred to somewhere would be laid out anew with every later change of look."""
    import gc

    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    if QApplication.topLevelWidgets():
        gc.collect()
    for widget in QApplication.topLevelWidgets():
        if isValid(widget) and widget.parent() is None:
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _sarabun_files() -> list[Path]:
    import fontpkg_sarabun

    return sorted(Path(fontpkg_sarabun.__file__).parent.rglob("*.ttf"))
