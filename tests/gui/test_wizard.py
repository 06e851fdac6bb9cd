"""The first start, pressed through as a person does: keyboard alone, back and on, nothing written before the end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit

from desktop.gui import language
from desktop.gui.settings import Settings
from desktop.gui.widgets.labels import ThaiLabel
from desktop.gui.wizard import Wizard
from desktop.gui.wizard_safe import DigitsAsk
from desktop.paths import config_folder
from desktop.planning import edit, office, safekeeping
from desktop.planning.workspace import Workspace
from desktop.store import database
from tests import offices


@pytest.fixture
def wizard(tmp_path, shown):
    return shown(Wizard(tmp_path / "data", Settings()))


def press(qtbot, wizard, key):
    """Press a key where the keyboard is, offscreen windows included."""
    qtbot.keyClick(wizard.focusWidget() or wizard, key)


def enter(qtbot, wizard):
    press(qtbot, wizard, Qt.Key.Key_Return)


@pytest.fixture
def ready(qtbot, wizard):
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    return wizard


def test_the_keyboard_alone_sets_a_district_up(qtbot, ready, type_in):
    enter(qtbot, ready)  # Thai
    press(qtbot, ready, Qt.Key.Key_Space)  # district, the first card
    enter(qtbot, ready)
    type_in(ready.area_page.provinces.field, "เชียงใหม่")
    enter(qtbot, ready)
    type_in(ready.area_page.districts.field, "อมก")
    enter(qtbot, ready)
    type_in(ready.who_page.person_field, "สมชาย ใจดี")
    enter(qtbot, ready)
    type_in(ready.who_page.position_field, "ปลัดอำเภอ")
    enter(qtbot, ready)
    assert ready.page() is ready.last_page
    assert ready.last_page.office.text() == "ที่ทำการปกครองอำเภออมก๋อย"

    enter(qtbot, ready)
    qtbot.waitUntil(lambda: ready.page() is ready.safe_page, timeout=20_000)
    with qtbot.waitSignal(ready.finished):
        enter(qtbot, ready)

    with Workspace.open(ready.home) as workspace:
        who = workspace.identity
        assert (who.office, who.kind, who.name) == ("5018", "district", "ที่ทำการปกครอง")
        assert office.who_is_working(workspace) == "สมชาย ใจดี"
        assert office.people(workspace)[0].position == "ปลัดอำเภอ"
        assert ready.safe_page.digits.text() == safekeeping.recovery(workspace)


def test_a_province_is_not_asked_for_a_district(qtbot, ready):
    ready.kind_page.pick("province")
    ready.show_page(2)

    ready.area_page.provinces.pick("50")

    assert not ready.area_page.districts.isVisible()
    assert ready.page().answered() and ready.area_page.code() == "50"


def test_one_cannot_go_on_without_an_answer(qtbot, ready):
    ready.show_page(1)

    assert not ready.next.isEnabled()
    enter(qtbot, ready)
    assert ready.page() is ready.kind_page


def test_esc_goes_back_and_answers_stay(qtbot, ready):
    ready.kind_page.pick("field")
    ready.show_page(2)

    press(qtbot, ready, Qt.Key.Key_Escape)

    assert ready.page() is ready.kind_page
    assert ready.kind_page.kind() == "field"


def test_typing_finds_a_province_by_a_part_of_its_thai_or_english_name(ready, type_in):
    ready.show_page(2)
    areas = ready.area_page.provinces

    type_in(areas.field, "ฮ่องสอน")
    assert areas.code() == "58"

    type_in(areas.field, "mae hong")
    assert areas.code() == "58"


def test_another_province_drops_the_district_chosen_before(ready):
    ready.kind_page.pick("district")
    ready.show_page(2)
    ready.area_page.provinces.pick("50")
    ready.area_page.districts.pick("5018")

    ready.area_page.provinces.pick("58")

    assert ready.area_page.code() == ""
    assert not ready.next.isEnabled() and ready.next.toolTip()


def test_a_slash_in_the_computers_name_cannot_break_addresses(ready, type_in):
    type_in(ready.who_page.computer_field, "งานแผน/2")

    assert ready.who_page.computer() == "งานแผน-2"


def test_choosing_english_asks_for_the_words_anew(qtbot, ready):
    ready.language_page.pick("en")

    with qtbot.waitSignal(ready.language_chosen) as said:
        enter(qtbot, ready)

    assert said.args == ["en"]


def test_a_refusal_stays_on_the_page_with_its_remedy(qtbot, ready):
    office.init(ready.home, office="5018", kind="district", name="ที่ทำการ", person="มานี").close()
    _answer(ready)

    ready.go_on()
    qtbot.waitUntil(ready.banner.isVisible, timeout=20_000)

    assert "มีข้อมูล" in ready.banner.message.text() or str(ready.home) in ready.banner.message.text()
    assert ready.next.isEnabled()


def test_nothing_is_written_before_the_last_page(ready):
    _answer(ready)

    assert not database.exists(ready.home)


def _answer(wizard):
    wizard.kind_page.pick("district")
    wizard.area_page.ask_for("district")
    wizard.area_page.provinces.pick("50")
    wizard.area_page.districts.pick("5018")
    wizard.who_page.person_field.setText("สมชาย ใจดี")
    wizard.show_page(4)


@pytest.mark.parametrize("spoken", ["th", "en"])
def test_every_page_fits_a_small_screen_and_says_its_question(qapp, shown, tmp_path, spoken):
    language.speak(qapp, spoken)
    wizard = shown(Wizard(tmp_path / "data", Settings(language=spoken)))

    for number, page in enumerate(wizard.pages):
        wizard.show_page(number)
        wizard.resize(910, 480)
        assert (wizard.width(), wizard.height()) == (910, 480)
        assert wizard.rect().contains(wizard.next.geometry().translated(wizard.next.parentWidget().pos()))
        assert wizard.stack.height() >= 150
        assert wizard.heading.text() == page.question() != ""
    assert all(field.accessibleName() for field in wizard.findChildren(QLineEdit))


@pytest.fixture
def backup(tmp_path):
    """A backup of an office, and the digits of its sheet; this computer has forgotten them."""
    with offices.district(tmp_path / "lost") as lost:
        edit.create(lost, "village_plan", village="50180101", cycle=2559, status="draft")
        file, digits = safekeeping.back_up(lost, tmp_path / "b.age"), safekeeping.recovery(lost)
    (config_folder() / "recovery").unlink()
    return file, digits


def test_an_office_is_put_back_from_a_backup_with_the_digits_of_its_sheet(qtbot, ready, backup):
    file, digits = backup
    ready.restoring.restore(str(file))
    qtbot.waitUntil(lambda: ready.findChild(DigitsAsk) is not None, timeout=20_000)
    assert ready.banner.isVisible()

    asked = ready.findChild(DigitsAsk)
    asked.line.setText(digits.replace("-", " "))
    with qtbot.waitSignal(ready.finished, timeout=20_000):
        asked.yes.click()

    with Workspace.open(ready.home) as workspace:
        assert workspace.identity.office == "5018"


def test_wrong_digits_stand_there_again_below_the_reason(qtbot, ready, backup):
    file, digits = backup
    wrong = f"{int(digits[0]) ^ 1}{digits[1:]}"
    ready.restoring.restore(str(file), wrong)
    qtbot.waitUntil(lambda: ready.findChild(DigitsAsk) is not None)

    asked = ready.findChild(DigitsAsk)
    assert asked.line.text() == wrong
    assert ready.banner.message.text() in " ".join(one.text() for one in asked.findChildren(ThaiLabel))
    assert asked.line.width() > asked.line.fontMetrics().horizontalAdvance(digits)

    asked.line.setText(digits)
    with qtbot.waitSignal(ready.finished):
        asked.yes.click()
    assert "แผนหมู่บ้าน 1 แผน โครงการ 0 โครงการ" in ready.restoring.came_back


def test_the_last_page_names_the_province_beside_the_district(ready):
    ready.last_page.sum_up("district", "5018", ready.who_page)

    assert "อมก๋อย" in ready.last_page.office.text() and "เชียงใหม่" in ready.last_page.province.text()


def test_the_sheet_for_the_safe_is_written_with_the_digits(qtbot, tmp_path, shown, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    offices.district(tmp_path / "data").close()
    wizard = shown(Wizard(tmp_path / "data", Settings()))

    wizard.safe_page.write(str(tmp_path / "sheet.pdf"))

    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF") and opened


def test_the_sheet_for_the_safe_goes_to_a_printer(tmp_path, shown):
    from PySide6.QtPrintSupport import QPrintDialog

    offices.district(tmp_path / "data").close()
    page = shown(Wizard(tmp_path / "data", Settings())).safe_page
    page.print.click()
    dialog = page.findChild(QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    dialog.finished.emit(dialog.DialogCode.Accepted.value)
    dialog.close()

    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert page.said.text() == "ส่งไปยังเครื่องพิมพ์แล้ว"
