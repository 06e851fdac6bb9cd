"""The plans of a level between village and district: offered only where the rules have it, worked on area by area."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from desktop.gui.office_window import OfficeWindow
from desktop.gui.screen_list import SCREENS
from desktop.gui.screens.area_plans.areas import TakeAsk
from desktop.gui.screens.year.asks import StepAsk
from desktop.gui.settings import Settings
from desktop.planning import area_plan, edit, needs_plan
from desktop.planning.area_plan import levels, referring
from desktop.planning.workspace import Workspace
from tests import offices

SPECS = [one for one in SCREENS if one.id in ("home", "area_plans", "lifeline")]
CYCLE, TAMBON = 2566, "501801"


@pytest.fixture
def ws(tmp_path):
    offices.district(tmp_path / "data").close()
    opened = Workspace.open(tmp_path / "data")
    for village in ("50180101", "50180102"):
        plan = edit.create(opened, "village_plan", village=village, cycle=CYCLE)
        edit.create(opened, "project", plan=plan, title=f"ถนน {village}", budget={"2567": 10_000_000})
    return opened


@pytest.fixture
def window(qtbot, ws):
    edit.create(ws, "planning_template", name="planning-2562", cycle=CYCLE)
    opened = OfficeWindow(ws, SPECS, Settings(cycle=CYCLE))
    qtbot.addWidget(opened)
    opened.resize(1366, 768)
    opened.show()
    opened.show_screen("area_plans")
    yield opened
    opened.close()


@pytest.fixture
def screen(window):
    return window.current()


@pytest.fixture
def plan(window, ws):
    made = area_plan.open_plan(ws, "tambon", TAMBON, CYCLE)
    area_plan.take(ws, made, [row.project for row in area_plan.pool(ws, made)])
    window.refresh()
    return made


def titles(screen):
    return [row.title for row in screen.items.list.rows_model.rows]


def test_the_screen_is_offered_only_where_the_rules_have_such_a_level(qtbot, ws):
    window = OfficeWindow(ws, SPECS, Settings(cycle=CYCLE))
    qtbot.addWidget(window)
    button = window.rail._buttons["area_plans"]
    assert button.isHidden()

    edit.create(ws, "planning_template", name="planning-2562", cycle=CYCLE)
    window.refresh()
    assert not button.isHidden()


def test_every_tambon_stands_there_and_taking_projects_up_makes_its_plan(qtbot, screen, ws):
    assert len(screen.areas.model.rows()) == 6 and "แผนพัฒนาตำบล" in screen.title()
    assert area_plan.current(ws, "tambon", TAMBON, CYCLE) is None

    qtbot.mouseClick(screen.items.nothing.button, Qt.MouseButton.LeftButton)
    ask = screen.findChild(TakeAsk)
    assert not ask.yes.isEnabled()
    ask.table.grid.selectAll()
    qtbot.mouseClick(ask.yes, Qt.MouseButton.LeftButton)

    assert titles(screen) == ["ถนน 50180101", "ถนน 50180102"]
    assert screen.chip.text() == "ร่าง" and "2 โครงการ 200,000" in screen.items.sum.text()


def test_projects_are_put_in_order_referred_up_and_taken_out(qtbot, window, screen, ws, plan):
    screen.items.list.pick(screen.items.list.rows_model.rows[0].id)
    qtbot.keyClick(screen.items.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(screen) == ["ถนน 50180102", "ถนน 50180101"]

    screen.items.list.pick(screen.items.list.rows_model.rows[0].id)
    qtbot.mouseClick(screen.items.refer, Qt.MouseButton.LeftButton)
    assert sorted(referring.routes(ws, plan).values()) == ["here", "up"]
    assert "ส่งต่ออำเภอ" in screen.items.list.rows_model.rows[0].detail

    qtbot.keyClick(screen.items.list, Qt.Key.Key_Delete)
    assert titles(screen) == ["ถนน 50180101"]
    qtbot.mouseClick(window.undo_bar.button, Qt.MouseButton.LeftButton)
    assert len(titles(screen)) == 2


def test_its_committee_approves_it_and_what_it_refers_goes_into_the_needs_plan(qtbot, window, screen, ws, plan):
    body = levels.make_committee(ws, area_plan.current(ws, "tambon", TAMBON, CYCLE))
    edit.create(ws, "meeting", committee=body, cycle=CYCLE, status="held", date="2022-01-15", number="1/2565",
                resolutions="เห็นชอบ", officer_present="self")  # fmt: skip
    referring.refer(ws, plan, [screen.items.list.rows_model.rows[1].id])
    window.refresh()
    assert not screen.up.isVisible()

    qtbot.mouseClick(screen.main, Qt.MouseButton.LeftButton)
    ask = screen.findChild(StepAsk)
    assert ask.findChild(QComboBox) is not None
    qtbot.mouseClick(ask.yes, Qt.MouseButton.LeftButton)
    assert ws.get(area_plan.plans.AreaPlan, plan).status == "approved"
    assert not screen.items.take.isVisible() and screen.form.field("title").line.isReadOnly()

    qtbot.mouseClick(screen.up, Qt.MouseButton.LeftButton)
    items = needs_plan.items(ws, needs_plan.open_plan(ws, CYCLE))
    assert [row.title for row in items] == ["ถนน 50180102"] and not screen.up.isVisible()


def test_a_plan_is_opened_by_its_id_and_its_fields_are_kept_as_they_are_left(qtbot, window, screen, ws, type_in):
    other = area_plan.open_plan(ws, "tambon", "501802", CYCLE)
    window.show_screen("area_plans", other)
    assert screen.record == other

    screen.tabs.setCurrentIndex(1)
    field = screen.form.field("vision")
    field.text.setFocus()
    type_in(field.text, "ตำบลน่าอยู่")
    qtbot.keyClick(field.text, Qt.Key.Key_Tab)
    assert ws.get(area_plan.plans.AreaPlan, other).vision == "ตำบลน่าอยู่"
