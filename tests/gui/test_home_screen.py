"""หน้าแรก as a person meets it: what to do, where it leads, how far everything is."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.gui.screen import Desk
from desktop.gui.screens.home import HomeScreen
from desktop.gui.settings import Settings
from desktop.gui.widgets.labels import ThaiLabel
from desktop.planning import edit, villages
from tests import offices as made

CYCLE = 2559


@pytest.fixture
def district(tmp_path):
    ws = made.district(tmp_path / "data")
    yield ws
    ws.close()


@pytest.fixture
def home_of(qtbot, shown, tasks):
    """The first screen of a workspace, filled."""

    def make(workspace) -> Any:
        screen: Any = HomeScreen(Desk(session=workspace, tasks=tasks, settings=Settings()))
        screen.resize(1150, 700)
        shown(screen)
        screen.refresh(frozenset())
        qtbot.waitUntil(lambda: screen.overview is not None)
        return screen

    return make


def refreshed(qtbot, screen):
    before = screen.overview
    screen.refresh(frozenset())
    qtbot.waitUntil(lambda: screen.overview is not before)


def said(widget):
    return [label.text() for label in widget.findChildren(ThaiLabel)]


def test_a_new_office_sees_its_first_steps_and_the_first_one_leads_to_the_register(qtbot, district, home_of):
    home = home_of(district)
    assert home.steps.isVisible() and not home.todos.isVisible()
    first = home.steps.leads()[0]
    assert first.property("kind") == "main"

    with qtbot.waitSignal(home.go) as led:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)

    assert led.args == ["villages", "register"]


def test_the_next_step_gets_the_main_button_once_one_is_done(qtbot, district, home_of):
    home = home_of(district)
    villages.confirm(district)

    refreshed(qtbot, home)

    assert [lead.property("kind") for lead in home.steps.leads()] == ["", "main", ""]


def test_work_at_hand_replaces_the_first_steps_and_leads_to_itself(qtbot, district, home_of):
    edit.create(district, "village_plan", village=made.VILLAGE, cycle=CYCLE, status="draft")
    home = home_of(district)

    assert home.todos.isVisible() and not home.steps.isVisible()
    assert "รวบรวมแผนชุมชน/หมู่บ้านรายงานอำเภอ" in said(home.todos)
    with qtbot.waitSignal(home.go) as led:
        next(lead for lead in home.todos.leads() if lead.leads_to == "village_plan").click()
    assert led.args == ["village_plan", made.VILLAGE]


def test_bars_say_the_same_as_their_figures(district, home_of):
    edit.create(district, "village_plan", village=made.VILLAGE, cycle=CYCLE, status="draft")
    home = home_of(district)

    assert home.bars_card.title.text() == "แผนหมู่บ้าน 0/95"
    assert [text for text in said(home.bars) if "/" in text] == ["0/20", "0/17", "0/16", "0/9", "0/12", "0/21"]


def test_another_plan_year_is_one_choice_away_and_remembered(qtbot, district, home_of):
    edit.create(district, "village_plan", village=made.VILLAGE, cycle=CYCLE, status="draft")
    home = home_of(district)
    assert home.heading.text() == "แผนปี 2559"

    with qtbot.waitSignal(home.did):
        home.cycle_box.setCurrentIndex(0)
        home.cycle_box.activated.emit(0)
    refreshed(qtbot, home)

    assert home.desk.settings.cycle == home.overview.cycle == home.overview.cycles[0] != CYCLE


def test_what_came_and_went_stands_there_with_its_state(tmp_path, home_of):
    offices = made.offices(tmp_path / "three")
    edit.create(offices.district, "village_plan", village=made.VILLAGE, cycle=CYCLE, status="draft")
    offices.send(offices.district, offices.province)
    home = home_of(offices.district)

    assert "จัดทำไฟล์ส่งจังหวัดเชียงใหม่ · กลุ่มงานยุทธศาสตร์" in said(home.lately)
    offices.close()


def test_nothing_to_do_is_said_calmly(qtbot, shown):
    from desktop.gui.screens.home_cards import TodoCard

    card = shown(TodoCard("ต้องทำตอนนี้"))

    card.show_todos(())

    assert "ไม่มีงานค้าง" in said(card) and card.leads() == []


def test_the_calendar_names_its_year_and_every_deadline(district, home_of):
    edit.create(district, "village_plan", village=made.VILLAGE, cycle=CYCLE, status="draft")
    home = home_of(district)

    assert home.year_card.title.text() == "ปฏิทิน 2558 สำหรับแผนปี 2559"
    assert "แผนชุมชน/หมู่บ้าน: 28 ก.พ. 2558" in home.strip.accessibleName()
    assert "แผนความต้องการของอำเภอ: 31 ก.ค. 2558" in home.strip.accessibleName()
