"""The keyboard stays in the screen while its pieces come and go: what is typed next reaches the next field."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QStackedWidget, QWidget

from desktop.domain.bodies import CommitteeMember
from desktop.gui.office_window import OfficeWindow
from desktop.gui.stage import Stage
from desktop.gui.widgets.boxes import column, row
from desktop.planning import edit
from tests.gui import needs_sample as sample


@pytest.fixture
def ws(tmp_path):
    return sample.district(tmp_path / "district")


@pytest.fixture
def window(qtbot, ws) -> Iterator[OfficeWindow]:
    edit.create(ws, "committee", type="district_integration", name="กบอ.", area="5018", cycle=sample.CYCLE)
    with sample.opened(ws, "home", "bodies") as shown:
        shown.activateWindow()
        yield shown


@pytest.fixture
def screen(window):
    window.show_screen("bodies")
    return window.current()


def test_in_a_new_committee_tab_goes_from_the_name_to_the_next_field(qtbot, ws, screen, type_in):
    said = "นายกานต์ ใจดี"
    screen.committees.tabs.setCurrentIndex(2)
    shown = screen.committees.members
    shown.add.click()
    field = shown.form.field("name")
    type_in(field, said)
    qtbot.keyClick(getattr(field, "line", field), Qt.Key.Key_Tab)

    focused = QApplication.focusWidget()

    assert [one.name for one in ws.every(CommitteeMember)] == [said]
    assert focused is not None and shown.form.isAncestorOf(focused) and not field.isAncestorOf(focused)


@pytest.fixture
def stage(qtbot, shown):
    """A rail's button beside a screen of two fields and a panel."""
    window, rail, pages, page = QWidget(), QPushButton("หน้าแรก"), QStackedWidget(), QWidget()
    first, panel, inner = QLineEdit(), QWidget(), QLineEdit()
    panel.setLayout(column(inner))
    page.setLayout(column(first, panel))
    pages.addWidget(page)
    window.setLayout(row(rail, Stage(pages)))
    window.first, window.panel, window.inner, window.page = first, panel, inner, page
    shown(window).activateWindow()
    inner.setFocus()
    qtbot.waitUntil(inner.hasFocus)
    return window


def settle(qtbot):
    qtbot.wait(1)  # one turn of the loop; nothing is waited for


def test_a_field_hidden_for_a_moment_has_the_keyboard_again(qtbot, stage):
    stage.panel.hide()
    stage.panel.show()
    settle(qtbot)

    assert stage.inner.hasFocus()


@pytest.mark.parametrize("act", ["hide", "disable"])
def test_what_goes_while_it_has_the_keyboard_leaves_it_to_what_is_round_it(qtbot, stage, act):
    stage.panel.hide() if act == "hide" else stage.panel.setEnabled(False)
    settle(qtbot)

    assert QApplication.focusWidget() is stage.page


def test_where_a_screen_puts_the_keyboard_itself_it_stays(qtbot, stage):
    stage.panel.hide()
    stage.first.setFocus()
    settle(qtbot)

    assert stage.first.hasFocus()


def test_after_a_tab_is_turned_the_keyboard_is_on_the_first_step_of_the_new_page(qtbot, screen):
    screen.committees.form.focus_on()
    screen.committees.tabs.setCurrentIndex(1)
    settle(qtbot)

    assert QApplication.focusWidget() is screen.committees.orders.table.empty.button


def test_while_a_job_holds_the_screen_the_keyboard_does_not_leave_it(qtbot, screen):
    screen.committees.add.setFocus()
    qtbot.waitUntil(screen.committees.add.hasFocus)
    screen.setEnabled(False)
    screen.setEnabled(True)
    settle(qtbot)

    assert screen.committees.add.hasFocus()
