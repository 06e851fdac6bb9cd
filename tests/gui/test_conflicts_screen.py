"""Deciding what people disagree on, pressed as a person presses: one, many by a rule, later, two plans for one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.village import Project
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screen import Desk
from desktop.gui.screen_list import SCREENS
from desktop.gui.screens.conflicts import ConflictsScreen
from desktop.gui.screens.conflicts.ruling import RuleDialog
from desktop.gui.settings import Settings
from desktop.gui.waiting import WaitingCases
from desktop.planning import conflicts, edit, home, reporting
from desktop.planning.workspace import Workspace
from tests import offices as made
from tests.offices import PLAN, PROJECT, VILLAGE

SECOND = "0190aaaa-0000-7000-8000-00000000000f"


@pytest.fixture
def three(tmp_path):
    three = made.offices(tmp_path)
    made.a_village(three.district)
    made.a_project(three.district)
    three.carry(three.district, three.laptop)
    for workspace, title, amount in ((three.district, "ถนน 4 เมตร", 500_00), (three.laptop, "ถนน ๕ เมตร", 700_00)):
        edit.put(workspace, "project", [{"id": PROJECT, "title": title, "budget": {"2559": amount}}])
    three.carry(three.laptop, three.district)
    yield three
    three.close()


@pytest.fixture
def screen(qtbot, three, shown, tasks):
    opened = shown(ConflictsScreen(Desk(session=three.district, tasks=tasks, settings=Settings())))
    opened.resize(1100, 700)
    opened.refresh(frozenset())
    qtbot.waitUntil(lambda: opened.cases is not None)
    return opened


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def fields(screen):
    return [row.field for row in screen.table.model.shown_rows()]


def on(screen, field):
    screen.table.select([f"{PROJECT}:{field}"])
    return screen.card


def test_each_side_is_shown_with_who_and_where_and_what_differs_is_marked_for_those_who_see_no_colour(screen):
    card = on(screen, "title")
    assert card.words_of(card.case.ours) == "ถนน 【4】 เมตร"
    assert card.words_of(card.case.theirs[0]) == "ถนน 【๕】 เมตร"
    assert "มาลี" in card.case.theirs[0].told and "สนาม-1" in card.case.theirs[0].told
    assert screen.subtitle_text() == "รอตัดสิน 2 เรื่อง · เลื่อนไว้ 0 เรื่อง · หน่วยอื่นตัดสิน 0 เรื่อง"


def test_taking_a_side_decides_and_goes_on_to_the_next(qtbot, screen, three):
    card = on(screen, "title")
    with qtbot.waitSignal(screen.did) as said:
        press(qtbot, card.takes[0])
    assert "project" in said.args[0].changed
    assert three.district.get(Project, PROJECT).title == "ถนน 4 เมตร"
    qtbot.waitUntil(lambda: fields(screen) == ["budget.2559"])
    assert screen.card.case.field == "budget.2559"


def test_a_third_value_is_written_in_the_field_of_its_own_kind(qtbot, screen, three, type_in):
    card = on(screen, "budget.2559")
    card.editor.field.setFocus()
    type_in(card.editor.field, "650.50")
    press(qtbot, card.typed)
    assert three.district.get(Project, PROJECT).budget == {"2559": 650_50}
    qtbot.waitUntil(lambda: fields(screen) == ["title"])


def test_many_are_decided_by_a_rule_that_shows_first_what_it_will_do(qtbot, screen, three):
    press(qtbot, screen.many)
    dialog = screen.findChild(RuleDialog)
    dialog.take.set_value(f"replica:{three.laptop.identity.replica}")
    dialog.about.set_value("project.budget")
    dialog._look()
    assert [row[0].field for row in dialog.table.model.shown_rows()] == ["budget.2559"]
    assert dialog.yes.text() == "ตัดสิน 1 เรื่อง"
    press(qtbot, dialog.yes)
    assert three.district.get(Project, PROJECT).budget == {"2559": 700_00}
    qtbot.waitUntil(lambda: fields(screen) == ["title"])


def test_what_is_postponed_is_listed_apart_with_what_it_waits_for(qtbot, screen):
    on(screen, "title")
    screen.postpone("ประชุมวันที่ 5")
    qtbot.waitUntil(lambda: fields(screen) == ["budget.2559"])
    screen.shown.set_value("later")
    screen._choose()
    assert fields(screen) == ["title"]
    again = next(one for one in screen.card.findChildren(QPushButton) if one.text() == "นำกลับมาตัดสิน")
    press(qtbot, again)
    qtbot.waitUntil(lambda: fields(screen) == [])
    assert conflicts.number(screen.desk.session) == 2


def test_two_plans_for_one_village_are_joined_and_part_again(qtbot, screen, three):
    edit.put(three.district, "village_plan", [{"id": SECOND, "village": VILLAGE, "cycle": 2559}])
    screen.open(f"{PLAN}:same.{SECOND}")
    screen.refresh(frozenset())
    qtbot.waitUntil(lambda: len(screen.cases) == 3)
    screen.open(f"{PLAN}:same.{SECOND}")
    press(qtbot, screen.card.joined)
    qtbot.waitUntil(lambda: any(not one.sides for one in screen.cases))
    screen.shown.set_value("joined")
    screen._choose()
    press(qtbot, next(one for one in screen.card.findChildren(QPushButton) if "แยก" in one.text()))
    qtbot.waitUntil(lambda: any(one.what == conflicts.SAME for one in screen.cases))


def test_the_rail_and_home_show_how_many_and_nobody_disagreeing_says_so(qtbot, three, shown, screen):
    todo = [one for one in home.overview(three.district, 2559).todos if one.key == "conflicts"]
    assert [one.screen for one in todo] == ["conflicts"] and "2" in todo[0].title
    window = shown(OfficeWindow(Workspace.open(three.district.home), SCREENS, Settings()))
    qtbot.waitUntil(lambda: window.rail._words["conflicts"] == "ค่าที่ต่างกัน (2)")
    conflicts.apply(window.workspace, conflicts.preview(window.workspace, conflicts.Rule(take="newest")))
    window.refresh()
    qtbot.waitUntil(lambda: window.rail._words["conflicts"] == "ค่าที่ต่างกัน")
    window.close()
    screen.refresh(frozenset())
    qtbot.waitUntil(screen.well.isVisible)


def test_the_number_in_the_rail_is_counted_again_only_after_somebody_has_written(qtbot, three, tasks):
    waiting = WaitingCases(three.district, tasks)
    said: list[int] = []
    waiting.counted.connect(said.append)

    def look() -> list[int]:
        waiting.look()
        tasks.wait()
        QApplication.processEvents()
        return said

    assert look() == [2]
    assert look() == [2]
    edit.put(three.district, "project", [{"id": PROJECT, "title": "ถนน 4 เมตร"}])
    assert look() == [2, 1]
    with Workspace.open(three.district.home) as other:
        edit.put(other, "project", [{"id": PROJECT, "budget": {"2559": 600_00}}])
    assert look() == [2, 1, 0]


def test_the_agenda_for_a_meeting_prints_every_case_with_its_sides(three, tmp_path):
    (case,) = [one for one in conflicts.cases(three.district) if one.field == "title"]
    conflicts.postpone(three.district, case, "รอ อบต.")
    out = reporting.make(three.district, "conflicts", tmp_path / "วาระ.csv")
    text = out.read_text(encoding="utf-8-sig")
    assert "งบประมาณ 2559" in text and "500 บาท" in text and "700 บาท" in text
    for ending in (".xlsx", ".docx"):
        assert reporting.make(three.district, "conflicts", tmp_path / f"วาระ{ending}").stat().st_size > 1000
