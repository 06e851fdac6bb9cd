"""What stands in a plan beside problems and projects: its sections, its forums, last year's proposals."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain import rules
from desktop.domain.village import DimensionNone, Forum
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screen_list import SCREENS
from desktop.gui.screens.village_plan.asks import MoveDialog
from desktop.gui.screens.village_plan.carrying import CarryAsk
from desktop.gui.settings import Settings
from desktop.planning import edit, village_plan
from desktop.planning.workspace import Workspace
from tests import offices

SPECS = [one for one in SCREENS if one.id in ("village_plan", "lifeline")]
VILLAGE, CYCLE = "50180105", 2559


@pytest.fixture
def ws(tmp_path):
    offices.district(tmp_path / "data").close()
    return Workspace.open(tmp_path / "data")


@pytest.fixture
def plan(ws):
    return village_plan.open_plan(ws, VILLAGE, CYCLE)


@pytest.fixture
def window(qtbot, ws, plan):
    opened = OfficeWindow(ws, SPECS, Settings(cycle=CYCLE))
    qtbot.addWidget(opened)
    opened.resize(1366, 768)
    opened.show()
    opened.show_screen("village_plan", VILLAGE)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    yield opened
    opened.close()


@pytest.fixture
def body(window):
    return window.current().plan


def forum(ws, **fields):
    return edit.create(ws, "forum", village=VILLAGE, cycle=CYCLE, **fields)


def leave(qtbot, field, type_in, text):
    target = getattr(field, "line", None) or field.text
    target.setFocus()
    type_in(target, text)
    qtbot.keyClick(target, Qt.Key.Key_Tab)


def test_the_five_answers_swot_and_data_are_kept_as_they_are_left(qtbot, body, ws, plan, type_in):
    body.go_to_place("analysis")
    for name in (*rules.PHILOSOPHY, "strengths"):
        leave(qtbot, body.analysis.field(name), type_in, f"มี {name}")
    body.analysis.field("sources").setCurrentRow(0)
    qtbot.keyClick(body.analysis.field("sources"), Qt.Key.Key_Space)

    kept = village_plan.get(ws, plan)
    assert [getattr(kept, name) for name in rules.PHILOSOPHY] == [f"มี {name}" for name in rules.PHILOSOPHY]
    assert (kept.strengths, kept.sources) == ("มี strengths", ("bmn",))
    assert body.steps.buttons["analysis"].lacks.text() == "เติมครบแล้ว"


def test_a_dimension_is_stated_to_have_no_problem_and_the_statement_is_taken_back(qtbot, body, ws, plan, type_in):
    village_plan.add_problem(ws, plan, problem="ถนนชำรุด", dimension="infrastructure")
    body.window().refresh()
    body.go_to_place("problems")
    qtbot.mouseClick(body.none_button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is body.analysis.none.field("economy").line

    type_in(QApplication.focusWidget(), "ทุกครัวเรือนมีรายได้")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert [(one.dimension, one.reason) for one in ws.every(DimensionNone)] == [("economy", "ทุกครัวเรือนมีรายได้")]

    field = body.analysis.none.field("economy")
    field.line.setFocus()
    field.line.selectAll()
    qtbot.keyClick(field.line, Qt.Key.Key_Delete)
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert ws.every(DimensionNone) == []


def test_half_typed_text_stays_with_its_forum(window, body, ws, type_in):
    first = forum(ws, date="2015-01-09", venue="วัด")
    second = forum(ws, date="2015-02-01", venue="ศาลา")
    window.refresh()
    body.forum.field("facilitator").line.setFocus()
    type_in(body.forum.field("facilitator").line, "พัฒนากร")
    men = body.forum.field("men")
    type_in(men.line, "สามสิบ")

    next(one for one in body.forum.findChildren(QPushButton) if one.property("forum") == first).click()

    assert (body.forum.field("venue").value(), body.forum.field("facilitator").line.text(), men.line.text()) == (
        "วัด",
        "",
        "",
    )
    assert {one.id: one.facilitator for one in ws.every(Forum)} == {first: None, second: "พัฒนากร"}

    next(one for one in body.forum.findChildren(QPushButton) if one.property("forum") == second).click()
    assert (men.line.text(), men.is_wrong()) == ("สามสิบ", True)


def test_half_typed_text_stays_with_its_village(window, body, ws, type_in):
    type_in(body.forum.field("men").line, "สามสิบ")

    window.show_screen("village_plan", "50180106")

    assert body.forum.field("men").line.text() == "" and ws.every(Forum) == []


def shown(missing):
    every = [one for one in missing.findChildren(QPushButton) if one.isVisible()]
    return [one.property("field") for one in every if one is not missing.more]


def test_what_a_place_lacks_stands_at_its_top_and_leads_to_its_field(qtbot, window, body, ws):
    forum(ws, date="2015-01-09", men=3, women=4, officer_present="self")
    window.refresh()
    body.go_to_place("forum")
    qtbot.waitUntil(lambda: shown(body.forum.missing) == ["facilitator"])
    assert body.forum.missing.more.text() == "และอีก 1 เรื่อง"
    room = body.forum.missing.height()
    body.forum.missing.more.click()
    qtbot.waitUntil(lambda: shown(body.forum.missing) == ["facilitator", "lao_support"])
    body.forum.missing.more.click()
    body.forum.show_missing(())
    qtbot.waitUntil(lambda: body.forum.missing.height() == room, timeout=5_000)  # nothing moves while one types
    assert body.forum.missing.isVisible() and shown(body.forum.missing) == []
    window.refresh()
    qtbot.waitUntil(lambda: shown(body.forum.missing) == ["facilitator"])

    next(one for one in body.forum.missing.findChildren(QPushButton) if one.property("field") == "lao_support").click()

    assert QApplication.focusWidget() is body.forum.field("lao_support").line


def test_cautions_are_asked_about_and_need_no_reason(qtbot, window, body, ws, plan):
    forum(ws, date="2015-01-09", men=3, women=4, officer_present="self")
    window.refresh()

    qtbot.mouseClick(window.current().next_button, Qt.MouseButton.LeftButton)
    dialog = window.current().findChild(MoveDialog)
    assert set(dialog.reasons) == {"R03", "R04"} and dialog.go_on.isEnabled()
    qtbot.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)

    assert village_plan.get(ws, plan).status == "forum_done"


ALL = dict.fromkeys(("R02", "R05", "R06", "R07", "R08", "R10", "REQUIRED"), "ทดสอบ")


def test_a_late_plan_says_so_and_its_reason_can_be_given_after_it_was_sent(qtbot, body, ws, plan, type_in):
    waive = {rule: why for rule, why in ALL.items() if rule != "R06"}
    village_plan.move(ws, plan, "submitted", waive=waive, submitted_on="2015-03-05")
    body.window().refresh()
    body.go_to_place("send")
    assert body.send.late_card.isVisible() and "28 ก.พ. 2558" in body.send.late_chip.text()
    assert not body.send.after_card.isVisible() and body.send.field("signer").line.isReadOnly()

    leave(qtbot, body.send.field("late_reason"), type_in, "น้ำท่วม")

    assert village_plan.get(ws, plan).late_reason == "น้ำท่วม"


def test_an_accepted_plan_is_promulgated_handed_out_and_revised(qtbot, body, ws, plan, type_in):
    village_plan.move(ws, plan, "submitted", waive=ALL, submitted_on="2015-02-20")
    for status in ("received", "accepted"):
        village_plan.move(ws, plan, status)
    body.window().refresh()
    body.go_to_place("send")
    leave(qtbot, body.send.field("promulgated_on"), type_in, "1/3/2558")
    assert village_plan.get(ws, plan).promulgated_on == "2015-03-01"

    next(one for one in body.window().current().more_menu().actions() if one.data() == "draft").trigger()

    assert village_plan.get(ws, plan).revision == 2 and "ครั้งที่ 2" in body.chip.text()
    assert not body.send.field("signer").line.isReadOnly()


def test_last_years_proposals_are_offered_and_say_which_time_it_is(qtbot, window, body, ws, plan):
    road = village_plan.add_project(ws, plan, title="ปรับปรุงถนน", mode="request", budget={"2559": 100})
    window.desk.settings.cycle = CYCLE + 1
    window.show_screen("village_plan", VILLAGE)
    body.go_to_place("projects")
    offer = next(one for one in body.carry_buttons if body.projects.nothing.isAncestorOf(one))
    qtbot.waitUntil(offer.isVisible)
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    dialog = window.current().findChild(CarryAsk)
    assert not dialog.yes.isEnabled()
    assert "แผนปี 2559" in dialog.list.item(0).text()
    dialog.every.click()
    assert dialog.list.value() == (road,)
    dialog.every.click()
    assert dialog.list.value() == ()
    dialog.list.setCurrentRow(0)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)

    later = village_plan.projects(ws, village_plan.find_plan(ws, VILLAGE, CYCLE + 1))
    assert [(one.carried_from, one.budget) for one in later] == [(road, {"2560": 100})]
    assert "เสนอครั้งที่ 2" in body.projects.list.rows_model.rows[0].detail


def test_the_whole_way_of_a_problem_is_one_button_away_before_anything_is_sent(qtbot, window, body, ws, plan):
    village_plan.add_problem(ws, plan, problem="ถนนชำรุด")
    window.refresh()
    body.go_to_place("problems")

    qtbot.mouseClick(body.problems.lifeline_button, Qt.MouseButton.LeftButton)

    assert window.current().help_page == "lifeline"


def test_each_source_of_data_has_its_year_and_note_which_two_people_fill_without_conflict(
    qtbot, body, ws, plan, type_in
):
    edit.put(ws, "village_plan", [{"id": plan, "sources": ["bmn", "own_survey"]}])
    body.go_to_place("analysis")
    body.window().current().refresh(frozenset())
    form = body.analysis.notes.form
    leave(qtbot, form.field("bmn:year"), type_in, "2557")
    leave(qtbot, form.field("bmn:note"), type_in, "ตัวชี้วัดที่ 12")

    kept = village_plan.sources(ws, plan)

    assert (kept["bmn"].year, kept["bmn"].note) == (2557, "ตัวชี้วัดที่ 12") and kept.keys() == {"bmn"}
    assert kept["bmn"].id == village_plan.source_id(plan, "bmn")


def test_the_promulgated_plan_goes_to_each_recipient_with_its_day(qtbot, body, ws, plan):
    waive = dict.fromkeys(rules.RULES, "ทดสอบ")
    edit.put(ws, "village_plan", [{"id": plan, "status": "submitted", "submitted_on": "2015-02-20", "waive": waive}])
    for status in ("received", "accepted"):
        edit.put(ws, "village_plan", [{"id": plan, "status": status, "waive": waive}])
    body.go_to_place("send")
    body.window().current().refresh(frozenset())
    copies = body.send.copies
    assert body.send.noted.isHidden()
    lao, district = copies.rows

    copies.table.cell_edited.emit(lao.id, "sent_on", "2015-04-02")
    copies.recipient_added.emit("เกษตรอำเภอ")

    rows = [(one.recipient, one.name, one.sent_on) for one in village_plan.copies(ws, plan)]
    assert rows == [("lao", "", "2015-04-02"), ("district", "", ""), ("other", "เกษตรอำเภอ", "")]
    assert [one.sent_on for one in copies.rows] == ["2015-04-02", "", ""] and district.recipient == "district"
