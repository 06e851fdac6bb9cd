"""Words on screen: Thai wraps everywhere, nothing is guessed, what is said can be acted on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.money import NotAnAmountError
from desktop.gui import icons, theme
from desktop.gui.settings import Settings, load
from desktop.gui.theme import DARK, LIGHT, Colours, Meaning
from desktop.gui.widgets.labels import ThaiLabel
from desktop.gui.widgets.messages import Banner, UndoBar
from desktop.gui.widgets.notes import EmptyState, SavedNote, StatusChip
from desktop.gui.widgets.person import PersonButton

LONG = "โครงการก่อสร้างถนนคอนกรีตเสริมเหล็กสายบ้านแม่ต๋อมถึงบ้านห้วยไม้หกตำบลอมก๋อยอำเภออมก๋อยจังหวัดเชียงใหม่" * 3


def test_long_thai_text_wraps_and_the_label_is_as_high_as_it_needs(shown):
    label = ThaiLabel(LONG)
    page = QWidget()
    QVBoxLayout(page).addWidget(label)
    page.resize(320, 600)
    shown(page)

    one_line = ThaiLabel("ก").heightForWidth(320)
    assert label.minimumSizeHint().width() < 150
    assert label.heightForWidth(300) > 4 * one_line
    assert page.minimumSizeHint().width() < 200
    assert label.height() >= label.heightForWidth(label.width())


def test_a_label_shows_markup_and_shortcuts_as_they_were_written(shown):
    label = shown(ThaiLabel("<b>R&D</b> & อื่น ๆ"))

    assert label.text() == "<b>R&D</b> & อื่น ๆ"
    assert label._document.toPlainText().replace("\u200b", "") == "<b>R&D</b> & อื่น ๆ"


def test_copied_text_has_no_display_breaks(qtbot, shown):
    label = shown(ThaiLabel("ประชาคมหมู่บ้านเพื่อจัดทำแผน"))
    label.setFocus()

    qtbot.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text() == "ประชาคมหมู่บ้านเพื่อจัดทำแผน"


def test_a_banner_names_cause_and_remedy_and_stays_until_closed(qtbot, shown):
    banner = shown(Banner())

    banner.refuse(NotAnAmountError(value="สองแสน"))

    assert "สองแสน" in banner.message.text()
    assert "1,200,000" in banner.remedy.text()
    with qtbot.waitSignal(banner.closed):
        banner.dismiss()
    assert banner.isHidden()


def test_a_banner_can_offer_a_step(qtbot, shown):
    banner, seen = shown(Banner()), []

    banner.say("warn", "รอไฟล์", action="ดู", run=lambda: seen.append("ดู"))
    banner.action.click()

    assert seen == ["ดู"]


def test_undo_is_offered_and_asked_once(qtbot, shown):
    bar = shown(UndoBar())
    bar.offer("ย้าย 3 โครงการแล้ว")

    with qtbot.waitSignal(bar.undo):
        bar.button.click()

    assert bar.isHidden()


def test_every_meaning_has_a_colour_an_icon_and_a_word_of_its_own():
    for palette in (LIGHT, DARK):
        assert len({palette.ink(one.role).name() for one in Meaning}) == len(Meaning)
    assert len({one.icon for one in Meaning}) == len(Meaning)
    assert [one.word for one in Meaning] == ["เสร็จแล้ว", "ต้องทำ", "เกินกำหนด", "พักไว้"]
    for one in Meaning:
        assert not icons.pixmap(one.icon).isNull()


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_text_is_legible_on_its_ground(palette: Colours):
    meanings = [one.role for one in Meaning]
    pairs = [(ink, ground) for ink in ("text", "quiet", *meanings) for ground in ("ground", "surface")]
    pairs += [("accent", "surface"), ("accent", "accent_soft"), ("on_accent", "accent")]
    pairs += [("rail_text", "rail"), ("rail_on_text", "rail_on"), *((one, f"{one}_soft") for one in meanings)]

    weak = [pair for pair in pairs if _contrast(palette, *pair) < 4.5]

    assert weak == []


def _contrast(palette: Colours, ink: str, ground: str) -> float:
    light, dark = sorted((_luminance(palette, ink), _luminance(palette, ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(palette: Colours, role: str) -> float:
    colour = palette.ink(role)
    parts = [
        one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4
        for one in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_dark_and_light_reach_the_palette(qapp):
    theme.apply(qapp, "dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == DARK.ink("ground")

    theme.apply(qapp, "light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == LIGHT.ink("ground")


def test_the_program_brings_its_own_thai_letters(qapp):
    assert theme.FAMILY in QFontDatabase.families()
    assert theme.font().family() == theme.FAMILY


def test_a_chip_says_its_own_word_or_the_usual_one(shown):
    assert StatusChip(Meaning.LATE).text() == "เกินกำหนด"
    assert StatusChip(Meaning.DUE, "รอไฟล์").text() == "รอไฟล์"
    assert shown(StatusChip(None, "ร่าง")).text() == "ร่าง"


def test_saved_is_said_and_seen(shown):
    note = shown(SavedNote())
    assert not note.is_seen()

    note.say()

    assert note.is_seen()


def test_an_empty_place_offers_the_first_step(qtbot, shown):
    empty = shown(EmptyState("tray", "ยังไม่มีไฟล์", "เปิดไฟล์"))

    with qtbot.waitSignal(empty.pressed):
        empty.button.click()


def test_the_person_button_offers_the_others(qtbot, shown):
    person = shown(PersonButton("ปลัดสมชาย"))
    person.set_people([("p1", "R&D"), ("p2", "มะลิ")])

    menu = person.menu_now()
    with qtbot.waitSignal(person.chosen) as chosen:
        menu.actions()[1].trigger()

    assert chosen.args == ["p2"]
    assert menu.actions()[0].text() == "R&&D"
    menu.close()


def test_qts_own_words_are_thai(shown):
    line = shown(QLineEdit("ก"))
    menu = line.createStandardContextMenu()

    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]

    assert words == ["เลิกทำ", "ทำซ้ำ", "ตัด", "คัดลอก", "วาง", "ลบ", "เลือกทั้งหมด"]
    menu.deleteLater()


def test_settings_come_back_typed_in_the_next_run(tmp_path):
    path = tmp_path / "window.json"
    first = load(path)
    first.cycle, first.hidden_columns = 2559, {"projects": []}
    first.save()

    again = load(path)

    assert (again.cycle, again.hidden_columns) == (2559, {"projects": []})


@pytest.mark.parametrize("content", [b"", b"{", b'{"cycle": "x"}', b"\xff"])
def test_damaged_settings_are_replaced_by_defaults(tmp_path, content):
    path = tmp_path / "window.json"
    path.write_bytes(content)

    assert load(path).cycle == Settings().cycle
