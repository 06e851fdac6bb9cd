"""The list of villages as a person uses it: tambons, filters, opening, confirming, loading a workbook."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.gui import language
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screen_list import SCREENS
from desktop.gui.screens.villages.together import TogetherAsk
from desktop.gui.settings import Settings
from desktop.planning import edit, office, village_plan, villages
from desktop.planning.workspace import Workspace

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
PLANS = DEMO / "5018-omkoi" / "village-plans.xlsx"
REGISTER = DEMO / "5018-omkoi" / "villages.xlsx"
SPECS = [one for one in SCREENS if one.id in ("villages", "village_plan")]
CYCLE = 2559


@pytest.fixture
def ws(tmp_path):
    home = tmp_path / "data"
    office.init(home, office="5018", kind="district", name="ทะเบียน", person="สมชาย ใจดี").close()
    return Workspace.open(home)


@pytest.fixture
def window(qtbot, qapp, ws):
    language.speak(qapp, "th")
    made = OfficeWindow(ws, SPECS, Settings(cycle=CYCLE))
    qtbot.addWidget(made)
    made.show()
    made.show_screen("villages")
    yield made
    made.close()


@pytest.fixture
def screen(window):
    return window.current()


def names(screen):
    return [one.village_name for one in screen.table.model.shown_rows()]


def row_of(screen, village):
    return next(one for one in screen.table.model.rows() if one.village == village)


def wait_for_report(qtbot, screen):
    qtbot.waitUntil(lambda: screen.report.isVisible() and screen.report.isEnabled(), timeout=20_000)


def test_every_village_of_the_district_stands_there_before_anything_is_entered(screen):
    assert len(names(screen)) == 95
    assert screen.title() == "หมู่บ้าน อ.อมก๋อย – แผนปี 2559"
    assert "2565" in screen.subtitle_text()


def test_the_title_is_said_in_english_too(qtbot, qapp, window, ws):
    language.speak(qapp, "en")

    assert window.current().title() == "Villages of Omkoi – plan year 2559"


def test_picking_a_tambon_shows_its_villages_only(qtbot, screen):
    button = screen.areas._buttons[2]

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert len(names(screen)) == button.area.total
    assert {one.tambon for one in screen.table.model.shown_rows()} == {button.area.key}


def test_tambons_make_up_the_district(screen):
    whole, *parts = [one.area for one in screen.areas._buttons]

    assert whole.total == sum(part.total for part in parts) == 95


def test_typing_filters_the_list(qtbot, screen, type_in):
    type_in(screen.table.filter, "แม่ต๋อม")

    qtbot.waitUntil(lambda: names(screen) and all("แม่ต๋อม" in name for name in names(screen)))


def test_enter_opens_the_plan_of_the_village_one_is_on(qtbot, window, screen):
    screen.table.select([f"{row_of(screen, '50180105').village}/"])

    qtbot.keyClick(screen.table.grid, Qt.Key.Key_Return)

    assert window.desk.settings.screen == "village_plan"
    assert window.current().title() == "บ้านแม่ต๋อม หมู่ 5 ต.อมก๋อย – แผนปี 2559"


def test_the_main_button_opens_the_plan_too(qtbot, window, screen):
    screen.open("50180103")

    qtbot.mouseClick(screen.open_button, Qt.MouseButton.LeftButton)

    assert window.current().title().startswith("บ้านทุ่งจำเริญ")


def test_the_whole_register_is_confirmed_with_one_button_and_taken_back(qtbot, window, screen, ws):
    assert "95" in screen.confirm_button.text()

    qtbot.mouseClick(screen.confirm_button, Qt.MouseButton.LeftButton)
    assert villages.standing(ws).confirmed == 95
    assert not screen.confirm_button.isVisible()

    qtbot.mouseClick(window.undo_bar.button, Qt.MouseButton.LeftButton)
    assert villages.standing(ws).confirmed == 0
    assert screen.confirm_button.isVisible()


def test_only_the_selected_villages_are_confirmed_when_several_are(qtbot, screen, ws):
    screen.table.select(["50180101/", "50180102/", "50180103/"])

    qtbot.mouseClick(screen.confirm_button, Qt.MouseButton.LeftButton)

    assert villages.standing(ws).confirmed == 3


def test_a_workbook_is_rehearsed_first_and_loaded_with_one_button(qtbot, screen, ws):
    screen.bring_in("villages", REGISTER)
    wait_for_report(qtbot, screen)
    assert villages.standing(ws).confirmed == 0
    assert "95" in screen.report.figures.text()

    qtbot.mouseClick(screen.report.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: villages.standing(ws).confirmed == 95, timeout=20_000)
    wait_for_report(qtbot, screen)

    assert not screen.report.go.isVisible()


def test_after_loading_plans_the_list_shows_them(qtbot, screen, ws):
    screen.bring_in("plans", PLANS)
    wait_for_report(qtbot, screen)
    qtbot.mouseClick(screen.report.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not screen.report.go.isVisible() and screen.report.isEnabled(), timeout=30_000)

    qtbot.mouseClick(screen.report.close_button, Qt.MouseButton.LeftButton)

    assert screen.table.isVisible()
    assert sum(one.projects for one in screen.table.model.rows()) == 1550
    assert "1,550" in screen.table.total.text()


def test_rows_that_cannot_be_read_are_listed_with_cell_and_reason(qtbot, screen, tmp_path):
    path = tmp_path / "ทะเบียน.csv"
    path.write_text("รหัสหมู่บ้าน,ตำบล,หมู่ที่,ชื่อหมู่บ้าน\n50180101,อมก๋อย,หนึ่งพัน,บ้านหลิม-ดง\n", encoding="utf-8-sig")

    screen.bring_in("villages", path)
    wait_for_report(qtbot, screen)

    note = screen.report.table.model.rows()[0]
    assert note.cell and note.reason
    assert not screen.report.go.isVisible()


def test_a_file_that_is_no_workbook_is_refused_with_a_remedy(qtbot, screen, tmp_path):
    path = tmp_path / "photo.xlsx"
    path.write_bytes(b"no workbook at all")

    screen.bring_in("plans", path)

    qtbot.waitUntil(screen.banner.isVisible, timeout=10_000)
    assert screen.banner.message.text() and screen.banner.remedy.text()
    assert screen.table.isVisible()


def test_escape_goes_back_from_the_report_to_the_list(qtbot, window, screen):
    screen.bring_in("villages", REGISTER)
    wait_for_report(qtbot, screen)

    window.go_back()

    assert screen.table.isVisible() and window.current() is screen


def test_a_person_picks_the_file_in_the_systems_dialog(qtbot, screen):
    screen.load_menu.actions()[0].trigger()

    dialog = screen.findChild(QFileDialog)
    assert dialog is not None and dialog.fileMode() == QFileDialog.FileMode.ExistingFile
    dialog.reject()


def test_what_home_sends_for_stands_in_the_filter_and_goes_when_nothing_is_left_of_it(qtbot, screen):
    screen.open("register")
    assert screen.status.currentText() == "ยังไม่ยืนยันทะเบียน"

    qtbot.mouseClick(screen.confirm_button, Qt.MouseButton.LeftButton)

    assert len(names(screen)) == 95 and screen.status.currentText() == "ทุกสถานะ"


def test_a_status_that_is_gone_hides_nothing(screen, ws):
    screen.open("no_plan")
    for one in screen.table.model.rows():
        edit.create(ws, "village_plan", village=one.village, cycle=CYCLE, status="draft")

    screen.refresh(frozenset())

    assert len(names(screen)) == 95 and screen.status.currentText() == "ทุกสถานะ"


def test_one_press_widens_status_and_tambon(qtbot, screen, ws):
    edit.create(ws, "village_plan", village="50180101", cycle=CYCLE, status="draft")
    screen.refresh(frozenset())
    screen.status._chosen(screen.status._ids.index("draft"))
    screen.areas.pick("501802")
    assert screen.table.nothing_fits.isVisible()

    qtbot.mouseClick(screen.table.nothing_fits.button, Qt.MouseButton.LeftButton)

    assert len(names(screen)) == 95


def test_a_workbook_of_another_year_says_so_before_and_after(qtbot, window, screen):
    window.desk.settings.cycle = 2570
    screen.bring_in("plans", PLANS)
    wait_for_report(qtbot, screen)
    assert "2559" in screen.banner.message.text() and "2570" in screen.banner.message.text()

    qtbot.mouseClick(screen.report.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "ทุกหน้าจอแสดงแผนปี 2559" in screen.banner.message.text())
    assert window.desk.settings.cycle == 2559


def test_the_status_filter_offers_what_is_there(qtbot, screen, window, ws):
    edit.create(ws, "village_plan", village="50180101", cycle=CYCLE, status="draft")
    window.refresh()

    screen.status.setFocus()
    screen.status._chosen(screen.status._ids.index("draft"))

    assert names(screen) == ["บ้านหลิม-ดง"]


def test_without_any_village_the_screen_offers_the_first_step(qtbot, window, screen):
    screen.table.set_rows([])

    assert screen.table.empty.isVisible()
    assert screen.table.empty.button.isVisible()


def test_while_the_report_is_read_the_lists_buttons_are_away(qtbot, window, screen):
    screen.bring_in("villages", REGISTER)
    wait_for_report(qtbot, screen)
    assert not screen.open_button.isVisible() and not screen.confirm_button.isVisible()

    window.go_back()

    assert screen.open_button.isVisible() and screen.confirm_button.isVisible()


def test_what_the_first_screen_asks_for_is_what_the_list_shows(screen, ws):
    village_plan.open_plan(ws, "50180105", CYCLE)
    screen.refresh(frozenset())

    for asked, shown in (("missing", 1), ("no_plan", 94), ("register", 95), ("returned", 0)):
        screen.open(asked)
        assert (len(names(screen)), screen.open_button.isEnabled()) == (shown, bool(shown))


def test_plans_selected_move_on_together_those_that_lack_something_only_with_a_reason(window, screen, ws):
    edit.put(ws, "village_plan", [
        {"village": village, "cycle": CYCLE, "status": "draft"} for village in ("50180101", "50180102", "50180103")
    ])  # fmt: skip
    window.refresh()
    picked = [one for one in screen.table.model.rows() if one.plan][:2]
    screen.table.select([f"{one.village}/{one.plan}" for one in picked])
    screen.move_button.click()
    dialog = screen.findChild(TogetherAsk)
    dialog.becomes.set_value("submitted")
    dialog.becomes.edited.emit("submitted")

    assert len(dialog.lacking.model.rows()) == 2 and not dialog.yes.isEnabled()
    assert "ไม่มี" in dialog.lacking.model.columns[1].text(dialog.lacking.model.rows()[0])
    dialog.reason.setPlainText("กม. ยืนยันทางหนังสือแล้ว")
    dialog.yes.click()

    done = [one.status for one in screen.table.model.rows() if one.plan]
    assert sorted(done) == ["draft", "submitted", "submitted"]
    window.undo_bar.button.click()
    assert [one.status for one in screen.table.model.rows() if one.plan] == ["draft"] * 3
