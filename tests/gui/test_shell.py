"""The window: screens made when needed, refreshed when concerned, left with everything saved."""

import gc
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop import i18n
from desktop.domain.money import NotAnAmountError
from desktop.gui.frame import within
from desktop.gui.palette import Found, Palette
from desktop.gui.screen import Done, Screen, ScreenSpec
from desktop.gui.settings import load
from desktop.gui.shell import MainWindow, rebuild
from desktop.gui.widgets.fields import LineField


class _Village(Screen):
    kinds = frozenset({"village"})

    def __init__(self, desk, parent=None):
        super().__init__(desk, parent)
        self.refreshed: list[frozenset[str]] = []
        self.opened: list[object] = []
        self.stored: list[object] = []
        self.field = LineField("")
        self.field.edited.connect(self.stored.append)
        self.add(self.field, None)

    def title(self):
        return "บ้านแม่ต๋อม"

    def refresh(self, changed):
        self.refreshed.append(changed)

    def open(self, what):
        self.opened.append(what)


class _Plan(_Village):
    kinds = frozenset({"project"})


SPECS = (
    ScreenSpec(id="villages", icon="house", title="First", factory=_Village),
    ScreenSpec(id="plans", icon="files", title="Second", factory=_Plan),
    ScreenSpec(id="issue", icon="stack", title="Third", factory=_Village, offices=frozenset({"province"})),
)


@pytest.fixture
def window(shown, settings):
    window = shown(MainWindow(SPECS, settings, office="อำเภออมก๋อย", office_kind="district"))
    window.show_screen("villages")
    return window


def test_screens_are_made_when_first_shown(window):
    assert list(window._screens) == ["villages"]

    window.show_screen("plans")

    assert list(window._screens) == ["villages", "plans"]
    assert window.current().heading.text() == "บ้านแม่ต๋อม"


def test_a_district_does_not_see_the_screens_of_the_province(window):
    assert window.rail.ids() == ["villages", "plans"]


def test_only_screens_concerned_are_refreshed_and_the_hidden_ones_when_shown(window):
    window.show_screen("plans")
    villages, plans = window._screens["villages"], window._screens["plans"]
    assert (villages.refreshed, plans.refreshed) == ([frozenset()], [frozenset()])

    window.refresh(frozenset({"village"}))
    assert (len(villages.refreshed), len(plans.refreshed)) == (1, 1)

    window.show_screen("villages")
    assert villages.refreshed[-1] == {"village"}
    window.show_screen("plans")
    assert len(plans.refreshed) == 1


def test_what_was_done_on_a_screen_is_not_said_on_the_next(window):
    window.current().done("เพิ่มโครงการ", undo=list)
    assert window.undo_bar.isVisible()

    window.show_screen("plans")

    assert not window.undo_bar.isVisible()


def test_a_screen_asks_for_another_one_by_signal(window):
    window.current().go.emit("plans", "p1")

    assert window.current().opened == ["p1"]
    assert window.desk.settings.screen == "plans"


def test_escape_goes_back(window, qtbot):
    window.show_screen("plans")

    window.go_back()
    assert isinstance(window.current(), _Village)
    window.go_back()
    assert window._id_of(window.current()) == "villages"


def test_escape_in_a_field_takes_back_what_is_typed_and_stays(window, qtbot, type_in):
    window.show_screen("plans")
    window.activateWindow()
    field = window.current().field
    field.setFocus()
    qtbot.waitUntil(field.line.hasFocus)
    type_in(field, "ศาลา")

    QTest.keyClick(field.line, Qt.Key.Key_Escape)
    assert isinstance(window.current(), _Plan)
    assert field.line.text() == ""

    QTest.keyClick(field.line, Qt.Key.Key_Escape)
    assert not isinstance(window.current(), _Plan)


def test_what_is_typed_is_taken_before_the_screen_is_left(window, qtbot, type_in):
    field = window.current().field
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.line.hasFocus)
    type_in(field, "ศาลา")

    window.show_screen("plans")

    assert window._screens["villages"].stored == ["ศาลา"]


def test_what_was_done_is_said_with_undo_and_refreshes(window):
    undone = []

    window.current().done("ลบแล้ว", "village", undo=lambda: undone.append(1))

    assert window.undo_bar.isVisible()
    assert window.undo_bar.text.text() == "ลบแล้ว"
    assert window.current().refreshed[-1] == {"village"}
    window.undo_bar.button.click()
    window._undo_pressed()
    assert undone == [1]


def test_ctrl_z_without_an_offer_asks_for_undo(window, qtbot):
    with qtbot.waitSignal(window.undo_asked):
        window._undo_pressed()


def test_a_refused_job_is_shown_on_the_screen(window, qtbot):
    def job(progress):
        raise NotAnAmountError(value="x")

    window.tasks.run(job)

    qtbot.waitUntil(window.current().banner.isVisible)


def test_closing_while_a_job_runs_stops_it_first(shown, settings, qtbot):
    window, begun = shown(MainWindow(SPECS, settings)), Event()
    window.show_screen("villages")

    def endless(progress):
        while True:
            begun.set()
            progress.step()

    window.tasks.run(endless)
    begun.wait(10)
    with qtbot.waitSignal(window.closing):
        window.close()

    assert window.isHidden()


def test_the_size_is_remembered(shown, tmp_path):
    first = shown(MainWindow(SPECS, load(tmp_path / "window.json")))
    first.resize(first.width(), 650)
    first.close()

    again = shown(MainWindow(SPECS, load(tmp_path / "window.json")))

    assert again.height() == 650


def test_ctrl_k_finds_screens_and_records(shown, settings, qtbot, type_in):
    seen = []
    found = Found("บ้านแม่ต๋อม", "ต.อมก๋อย", "house", lambda: seen.append("opened"))
    window = shown(MainWindow(SPECS, settings, search=lambda text: [found] if "ต๋อม" in text else []))
    window.show_screen("villages")

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(Palette)
    assert [one.title for one in palette.results()] == ["First", "Second"]
    type_in(palette.field, "แม่ต๋อม")
    qtbot.waitUntil(lambda: palette.results() == [found])
    qtbot.keyClick(palette, Qt.Key.Key_Return)

    assert seen == ["opened"]


def test_a_closed_palette_is_gone(window, qtbot):
    palette = window.open_palette()
    with qtbot.waitSignal(palette.destroyed):
        palette.close()

    gc.collect()
    assert window.findChildren(Palette) == []
    assert window.findChildren(QMenu) == []


def test_f1_shows_help(window):
    window.toggle_help()

    assert window.help.isVisible()
    assert window.help.page.toPlainText().startswith("หมู่บ้าน\n")


def test_another_language_rebuilds_the_window_on_the_same_screen(window, shown, qtbot):
    window.show_screen("plans")

    def build():
        i18n.use("en")
        return MainWindow(SPECS, window.desk.settings, office_kind="district")

    new = rebuild(window, build)
    qtbot.addWidget(new)

    assert isinstance(new.current(), _Plan)
    assert new.undo_bar.button.text() == "Undo"


def test_the_window_fits_a_small_screen(window):
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 600


def test_done_needs_nothing(window):
    window.say_done(Done())

    assert window.undo_bar.isHidden()


def test_a_cancelled_job_says_that_nothing_was_changed(qtbot, window):
    def job(progress):
        while True:
            progress.step()

    window.tasks.run(job, title="Reading")
    with qtbot.waitSignal(window.tasks.cancelled):
        window.tasks.cancel()

    assert window.current().banner.isVisibleTo(window)


def test_a_narrow_window_shows_icons_with_their_words_as_tooltips(window):
    window.resize(1366, 768)
    wide = window.rail.width()

    window.resize(910, 480)

    assert window.rail.width() < wide
    assert not any(made.text() for made in window.rail._buttons.values())
    assert all(made.accessibleName() in made.toolTip() for made in window.rail._buttons.values())
    window.resize(1366, 768)
    assert all(made.text() for made in window.rail._buttons.values())


def test_a_window_opens_whole_on_the_screen_there_is():
    room = QRect(0, 0, 910, 512)

    for wanted in (QRect(100, 100, 1240, 720), QRect(-400, -50, 800, 400), QRect(3000, 20, 600, 400)):
        assert room.contains(within(wanted, room))


def test_what_was_done_is_said_below_the_screen_and_covers_none_of_it(window):
    window.current().done("ลบแล้ว")
    QApplication.processEvents()

    bar = QRect(window.undo_bar.mapTo(window, QPoint()), window.undo_bar.size())
    stage = QRect(window.stage.mapTo(window, QPoint()), window.stage.size())
    assert bar.isValid()
    assert not bar.intersects(stage)


def test_help_opens_with_a_button_too(window):
    window.explain.click()

    assert window.help.isVisible() and "F1" in window.explain.toolTip()
