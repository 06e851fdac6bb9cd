"""Fields: emitted once, only when changed, and never lost."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.gui.widgets.boxes import Card
from desktop.gui.widgets.dates import Calendar, DateEdit
from desktop.gui.widgets.fields import BahtEdit, IntEdit, LineField, YearEdit
from desktop.gui.widgets.form import Form
from desktop.gui.widgets.text import ChoiceBox, TextEdit
from desktop.gui.widgets.ticks import TickList


@pytest.fixture
def beside(qtbot, shown):
    """A field on a page with a place to go on to; gives the list of what it emitted."""

    def place(field):
        page = QWidget()
        box = QVBoxLayout(page)
        box.addWidget(field)
        box.addWidget(QLineEdit(page))
        shown(page)
        page.activateWindow()
        seen: list[object] = []
        field.edited.connect(seen.append)
        field.setFocus()
        inner = field.focusProxy() or field
        qtbot.waitUntil(inner.hasFocus)
        return seen

    return place


def test_an_amount_is_emitted_once_when_enter_is_pressed(type_in, qtbot, beside):
    field = BahtEdit(None)
    seen = beside(field)

    type_in(field, "๑,๒๐๐ บาท")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)

    assert seen == [120_000]
    assert field.line.text() == "1,200"
    assert not field.line.hasFocus()


def test_amounts_beyond_32_bits_arrive_whole(type_in, qtbot, beside):
    field = BahtEdit(None)
    seen = beside(field)

    type_in(field, "30,000,000")
    field.line.clearFocus()

    assert seen == [3_000_000_000]


def test_what_cannot_be_read_stays_is_shown_wrong_and_is_not_emitted(type_in, qtbot, beside):
    field = BahtEdit(50_000)
    seen = beside(field)

    type_in(field, "สองแสน")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)

    assert field.line.text() == "สองแสน"
    assert field.is_wrong()
    assert "สองแสน" in field.problem.text()
    assert field.problem.isVisible()
    assert field.value() == 50_000
    assert seen == []


def test_a_wrong_text_made_right_is_emitted(type_in, qtbot, beside):
    field = IntEdit(5)
    seen = beside(field)
    type_in(field, "หก")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)

    type_in(field, "๖")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)

    assert seen == [6]
    assert not field.is_wrong()
    assert not field.problem.isVisible()


def test_escape_brings_back_the_last_good_value(type_in, qtbot, beside):
    field = IntEdit(5)
    seen = beside(field)
    type_in(field, "xyz")

    qtbot.keyClick(field.line, Qt.Key.Key_Escape)

    assert field.line.text() == "5"
    assert seen == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (LineField, "ศาลา"),
        (IntEdit, 7),
        (YearEdit, 2559),
        (BahtEdit, 100),
        (DateEdit, "2015-02-23"),
        (TextEdit, "ถนน"),
    ],
)
def test_setting_a_value_by_program_emits_nothing(qtbot, beside, field, value):
    made = field()
    seen = beside(made)

    made.set_value(value)
    made.clearFocus()

    assert made.value() == value
    assert seen == []


def test_the_same_value_typed_again_emits_nothing(type_in, qtbot, beside):
    field = BahtEdit(120_000)
    seen = beside(field)

    type_in(field, "1200.00")
    field.line.clearFocus()

    assert seen == []
    assert field.line.text() == "1,200"


def test_a_value_that_arrives_does_not_overwrite_what_is_being_typed(type_in, qtbot, beside):
    field = LineField("เก่า")
    seen = beside(field)
    type_in(field, "ใหม่")

    field.set_value("จากที่อื่น")

    assert field.line.text() == "ใหม่"
    field.line.clearFocus()
    assert seen == ["ใหม่"]


def test_a_wrong_text_survives_a_refresh_but_not_another_record(type_in, qtbot, shown):
    form = Form()
    field = IntEdit(5)
    form.add("men", "ชาย", field)
    shown(form)
    type_in(field, "ห้าคน")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)

    form.set_values({"men": 5})
    assert field.line.text() == "ห้าคน"

    form.load({"men": 5})
    assert field.line.text() == "5"
    assert not field.is_wrong()


def test_text_is_cleaned_when_taken(type_in, qtbot, beside):
    field = LineField("")
    seen = beside(field)

    type_in(field, "  เเม่ต๋อม  ")
    field.line.clearFocus()

    assert seen == ["แม่ต๋อม"]


def test_a_read_only_field_takes_nothing(type_in, qtbot, beside):
    field = IntEdit(5)
    seen = beside(field)

    field.set_read_only(True, "กำลังรับไฟล์")
    type_in(field, "6")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)

    assert (field.value(), field.line.text(), seen) == (5, "5", [])
    assert field.line.toolTip() == "กำลังรับไฟล์"


@pytest.mark.parametrize("make", [BahtEdit, DateEdit, TextEdit, ChoiceBox, TickList])
def test_a_read_only_field_has_another_ground_than_one_to_be_filled_in(shown, make):
    field = make()
    card = shown(Card().add(field))

    def ground() -> str:
        shot = card.grab(field.geometry()).toImage()
        return str(shot.pixelColor(shot.width() - 12, shot.height() // 2).name())

    before = ground()
    field.set_read_only(True)
    assert ground() != before
    field.set_read_only(False)
    assert ground() == before


@pytest.mark.parametrize(("typed", "year"), [("2559", 2559), ("๒๕๖๐", 2560), ("พ.ศ. 2561", 2561), ("62", 2562)])
def test_a_buddhist_year_is_read_as_people_write_it(typed, year):
    assert YearEdit().parse(typed) == year


def test_a_christian_year_is_refused_not_guessed(type_in, qtbot, beside):
    field = YearEdit(2559)
    seen = beside(field)

    type_in(field, "2016")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)

    assert field.is_wrong()
    assert seen == []


def test_a_number_out_of_range_says_the_range(type_in, qtbot, beside):
    field = IntEdit(1, low=0, high=1000)
    beside(field)

    type_in(field, "1001")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)

    assert "1,000" in field.problem.text()


def test_a_day_is_typed_in_buddhist_years_and_kept_as_iso(type_in, qtbot, beside):
    field = DateEdit("")
    seen = beside(field)

    type_in(field, "23/2/58")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)

    assert seen == ["2015-02-23"]
    assert field.line.text() == "23 ก.พ. 2558"


def test_the_calendar_shows_buddhist_years_and_gives_the_day_by_keys(qtbot, beside):
    field = DateEdit("2016-02-28")
    seen = beside(field)

    field.open_calendar()
    calendar = field.findChild(Calendar)
    assert calendar is not None
    assert calendar.title.text() == "กุมภาพันธ์ 2559"
    qtbot.keyClick(calendar, Qt.Key.Key_Right)
    qtbot.keyClick(calendar, Qt.Key.Key_Return)

    assert seen == ["2016-02-29"]
    assert field.line.text() == "29 ก.พ. 2559"


def test_longer_text_is_emitted_when_left_and_the_field_grows(type_in, qtbot, beside):
    field = TextEdit("")
    seen = beside(field)
    low = field.height()

    type_in(field, "ถนนลูกรังเป็นหลุมเป็นบ่อ " * 40)
    field.clearFocus()

    assert len(seen) == 1
    assert field.height() > low


def test_longer_text_never_keeps_markup(qtbot, beside):
    field = TextEdit("")
    beside(field)
    QApplication.clipboard().setText("<b>R&D</b>")

    field.paste()
    field.commit()

    assert field.value() == "<b>R&D</b>"


def test_a_choice_is_an_id_and_the_wheel_does_not_turn_it_unasked(qtbot, beside):
    box = ChoiceBox([("self", "ทำเอง"), ("request", "ขอรับการสนับสนุน")], "self")
    seen = beside(box)
    box.clearFocus()

    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert (box.value(), seen) == ("self", [])

    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert (box.value(), seen) == ("request", ["request"])


def test_a_choice_keeps_a_value_that_is_not_offered():
    box = ChoiceBox([("a", "ก")], "gone")

    box.set_choices([("b", "ข")])

    assert box.value() == "gone"
    assert box.currentIndex() == -1


def test_a_form_says_which_field_was_edited(type_in, qtbot, shown):
    form = Form(columns=2)
    form.add("men", "ชาย", IntEdit(1))
    form.add("women", "หญิง", IntEdit(2))
    shown(form)
    seen = []
    form.edited.connect(lambda name, value: seen.append((name, value)))

    type_in(form.field("women"), "30")
    qtbot.keyClick(form.field("women").line, Qt.Key.Key_Return)

    assert seen == [("women", 30)]
    assert form.values() == {"men": 1, "women": 30}


def test_a_list_to_tick_shows_what_is_ticked(shown):
    ticks = shown(TickList())
    ticks.set_choices([(str(n), f"ปัญหาที่ {n}") for n in range(30)])
    ticks.set_value(["25"])

    assert ticks.viewport().rect().contains(ticks.visualItemRect(ticks.item(25)))
