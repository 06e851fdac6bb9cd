"""The life-line and the villages' answer sheets, pressed as a person presses them, on a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.gui.office_window import OfficeWindow
from desktop.planning import edit, needs_plan
from tests.gui import needs_sample as sample
from tests.gui.needs_sample import project

VILLAGE = "50180102"


@pytest.fixture
def ws(tmp_path):
    return sample.district(tmp_path / "district")


@pytest.fixture
def plan(ws):
    return sample.sent_plan(ws)


@pytest.fixture
def window(qtbot, ws, plan) -> Iterator[OfficeWindow]:
    with sample.opened(ws, "lifeline", "village_plan", "needs_plan") as shown:
        yield shown


def test_a_project_is_followed_from_its_village_to_the_province(window):
    window.show_screen("lifeline", project("weir"))
    screen = window.current()

    assert "ฝายชะลอน้ำ" in screen.heading.text()
    said = screen.stations.text()
    assert "ชม 1018/245" in said and "อยู่ในแผนหมู่บ้าน" in said
    assert screen.sheet.table.current_id() == project("weir")


def test_what_was_not_chosen_says_why(ws, window):
    window.show_screen("lifeline", project("lamps"))

    assert "อำเภอส่งแผนแล้ว โดยไม่มีโครงการนี้" in window.current().stations.text()


def test_a_problem_without_a_project_says_so(ws, window):
    lonely = edit.create(ws, "problem", plan=sample.plan_of(VILLAGE), problem="น้ำขุ่น", dimension="environment")
    window.show_screen("lifeline", lonely)

    assert "น้ำขุ่น" in window.current().heading.text()
    assert any(one.row.meaning == "stopped" for one in window.current().stations.stations())


def test_walking_down_the_answer_sheet_shows_each_way(qtbot, window):
    window.show_screen("lifeline", VILLAGE)
    screen = window.current()
    rows = screen.sheet.table.model.shown_rows()
    assert {one.project for one in rows} == {project("road2"), project("weir")}
    first = screen.record

    qtbot.keyClick(screen.sheet.table.grid, Qt.Key.Key_Down)

    assert screen.record != first and screen.record in {project("road2"), project("weir")}
    assert screen.sheet.table.current_id() == screen.record


def test_choosing_a_village_shows_its_answers(window):
    screen = window.current()
    box = screen.sheet.village
    box.setCurrentIndex(box._ids.index("50180202"))
    box.activated.emit(box.currentIndex())

    assert {one.project for one in screen.sheet.table.model.rows()} == {project("fund"), project("unpriced")}
    assert screen.record == project("fund")


def test_an_arrow_opens_what_the_station_speaks_of(qtbot, window):
    window.show_screen("lifeline", project("weir"))
    station = next(one for one in window.current().stations.stations() if one.row.kind == "village_plan")

    qtbot.mouseClick(station.button, Qt.MouseButton.LeftButton)

    assert "บ้านแม่ต๋อม" in window.current().heading.text()


def test_the_answer_sheet_is_written(qtbot, window, tmp_path):
    window.show_screen("lifeline", VILLAGE)
    screen = window.current()
    out = tmp_path / "answers.xlsx"
    screen.report.make(str(out))
    qtbot.waitUntil(lambda: not window.tasks._running, timeout=20_000)

    assert Path(screen.report._made) == out and out.stat().st_size > 2_000
    assert screen.banner.isVisible()


def test_villages_told_without_paper_are_noted(window):
    window.show_screen("lifeline", VILLAGE)
    screen, noted = window.current(), []
    screen.report.told.connect(noted.append)
    this, everyone = screen.report.button.menu().actions()[-2:]

    this.trigger()
    everyone.trigger()

    assert noted == [VILLAGE, ""]
    assert window.undo_bar.text.text() == "บันทึกว่าแจ้งแล้วอยู่ก่อน", "nothing has come yet"


def test_ctrl_k_offers_the_way_below_the_best_find(qtbot, window):
    palette = window.open_palette()
    palette.field.setText("ลานกีฬา")
    qtbot.waitUntil(lambda: any("เส้นทาง: ลานกีฬา" in one.title for one in palette.results()), timeout=10_000)
    at = next(n for n, one in enumerate(palette.results()) if one.title.startswith("เส้นทาง: "))
    for _ in range(at):
        qtbot.keyClick(palette, Qt.Key.Key_Down)

    qtbot.keyClick(palette, Qt.Key.Key_Return)

    assert "ลานกีฬา" in window.current().heading.text() and window.current().help_page == "lifeline"


def test_the_village_plan_leads_to_the_way_of_its_project(qtbot, window):
    window.show_screen("village_plan", project("court"))
    qtbot.mouseClick(window.current().plan.projects.lifeline_button, Qt.MouseButton.LeftButton)

    assert window.current().help_page == "lifeline" and window.current().record == project("court")


def test_the_needs_plan_leads_to_the_way_of_its_item(qtbot, ws, plan, window):
    item = needs_plan.items(ws, plan)[0].item
    window.show_screen("needs_plan", item)
    qtbot.mouseClick(window.current().form.lifeline, Qt.MouseButton.LeftButton)

    screen = window.current()
    assert screen.help_page == "lifeline" and screen.record == item
    assert project("road") in {one.project for one in screen.sheet.table.model.rows()}


def test_how_often_a_project_was_proposed_is_not_added_up():
    from desktop.gui.screens.lifeline_answers import COLUMNS

    assert {one.key for one in COLUMNS if one.total} == {"asked"}
