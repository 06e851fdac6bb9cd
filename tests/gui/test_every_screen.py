"""Every screen of every kind of office: it builds in both languages, fits small displays, leaves no English in Thai."""

import re
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QPushButton, QTabBar, QWidget

from desktop.gui import language
from desktop.gui.help import FOLDER
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screen import Done
from desktop.gui.screen_list import SCREENS
from desktop.gui.settings import Settings
from desktop.gui.widgets.boxes import Page
from desktop.gui.widgets.labels import ThaiLabel
from desktop.planning import edit, villages
from desktop.planning.workspace import Workspace
from tests import offices as made

ROOM = (1366, 768)
ROOMS = (ROOM, (1024, 700), (910, 480))  # the last is such a display at 150 %
THREE_SENTENCES = "สมุดงานชำรุดหรือไม่ครบถ้วน ต้องคัดลอกจากต้นทางอีกครั้ง หรือบันทึกใหม่ใน Excel แล้วนำเข้าอีกครั้ง " * 2
NOT_ENGLISH = re.compile(
    r"https?\S+|(?:[A-Z]:)?[\\/][\w.\\/-]+|\S+\.(?:amphoe|card|xlsx|docx|pdf|csv|db)\b|Ctrl\+\w|Alt\+\w|Esc|Enter|F1|Excel|Word|PDF|English|kB|R\d\d"
)


@pytest.fixture(scope="module")
def homes(tmp_path_factory):
    """A district, its laptop and its province after a day's work."""
    folder = tmp_path_factory.mktemp("offices")
    three = made.offices(folder)
    villages.confirm(three.district)
    plan = edit.create(three.district, "village_plan", village=made.VILLAGE, cycle=2559, status="draft")
    edit.create(three.district, "project", plan=plan, title="ขุดเจาะบ่อบาดาล", budget={"2559": 10_000_000})
    three.settle(1)
    three.close()
    return {"district": folder / "5018", "field": folder / "field", "province": folder / "50"}


@pytest.fixture
def window_of(qtbot, qapp, homes, shown):
    opened: list[Any] = []

    def open_window(kind, spoken) -> Any:
        language.speak(qapp, spoken)
        window = shown(OfficeWindow(Workspace.open(homes[kind]), SCREENS, Settings(language=spoken)))
        window.resize(*ROOM)
        opened.append(window)
        return window

    yield open_window
    for window in opened:
        window.close()


def every(kind):
    return [spec.id for spec in SCREENS if not spec.offices or kind in spec.offices]


def settle(qtbot, window):
    """Until reading jobs have delivered what they read."""
    qtbot.waitUntil(lambda: not window.tasks._running, timeout=20_000)


@pytest.mark.parametrize("spoken", ["th", "en"])
@pytest.mark.parametrize("kind", ["district", "field", "province"])
def test_each_fits_a_small_display_whatever_it_says_and_leaves_no_english_in_thai(qtbot, window_of, kind, spoken):
    window = window_of(kind, spoken)
    wrong = {screen: faults for screen in every(kind) if (faults := list(faults_of(qtbot, window, screen, spoken)))}

    assert wrong == {}


def faults_of(qtbot, window, screen, spoken):
    """What is wrong with `screen` at the sizes of `ROOMS`, quiet and with long sentences, in words."""
    window.resize(*ROOM)
    window.show_screen(screen)
    settle(qtbot, window)
    qtbot.wait(1)  # lets layouts settle; nothing is waited for
    if not window.current().heading.text():
        yield "no heading"
    if window.stage.verticalScrollBar().isVisible() or window.stage.horizontalScrollBar().isVisible():
        yield f"scrolls as a whole: {window.current().minimumSizeHint()}"
    left = sorted({text for text in texts(window) if re.search(r"[A-Za-z]{3,}", NOT_ENGLISH.sub("", text))})
    if left and spoken == "th":
        yield f"English left: {left}"
    for size in ROOMS:
        window.resize(*size)
        for words in ("", THREE_SENTENCES):
            yield from lost_at(qtbot, window, size, words)
    window.undo_bar.hide()
    window.current().banner.hide()
    if window.minimumWidth() > 900 or window.minimumHeight() > 480:
        yield f"needs {window.minimumSize()}"


def lost_at(qtbot, window, size, words):
    """What grows the window or lies beyond its edges while the screen says `words`."""
    window.current().banner.setVisible(bool(words))
    if words:
        window.current().banner.say("refuse", words, words)
    window.say_done(Done(text=THREE_SENTENCES))
    qtbot.wait(1)  # lets layouts settle; nothing is waited for
    if window.size().toTuple() != size:
        yield f"{size} became {window.size().toTuple()}"
    if lost := outside(window):
        yield f"beyond the edges of {size}: {lost}"
    if window.stage.horizontalScrollBar().isVisible():
        yield f"scrolls sideways at {size}, its actions away from view: {window.current().minimumSizeHint()}"
    if cut := list(cut_off(window.current())):
        yield f"cut at {size}: {cut}"


def outside(window):
    """What of the window lies beyond its edges and cannot be scrolled to."""
    return [
        (widget, place)
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and not widget.isWindow() and not scrolls(widget)
        if not window.rect().contains(place := QRect(widget.mapTo(window, QPoint()), widget.size()))
    ]


def cut_off(screen):
    """Pages that hide a part at the right without a way to scroll to it, and buttons too narrow for their words."""
    for page in screen.findChildren(Page):
        if page.isVisible() and page.widget().minimumSizeHint().width() > page.viewport().width():
            yield page, page.widget().minimumSizeHint()
    for one in screen.findChildren(QPushButton):
        if one.isVisible() and one.text() and one.width() < one.minimumSizeHint().width():
            yield one.text(), one.width()


def scrolls(widget):
    """Whether `widget` lies in something that scrolls."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above is not None


@pytest.mark.parametrize("spoken", ["th", "en"])
@pytest.mark.parametrize("screen", [spec.id for spec in SCREENS])
def test_f1_explains_it(spoken, screen):
    page = FOLDER / spoken / f"{screen}.md"

    assert page.is_file() and len(page.read_text(encoding="utf-8")) > 200


def texts(window):
    """What a person can read on the window: labels, buttons, tabs, hints, headers."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, ThaiLabel | QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(place) for place in range(widget.count()))
        hint = getattr(widget, "hint", None)
        if callable(hint):
            yield str(hint())
        model: Any = getattr(widget, "model", None)
        if hasattr(model, "columns"):
            yield from (column.heading for column in model.columns)
