"""Choosing the plan year: those offered, and any other one."""

import pytest
from PySide6.QtCore import Qt

from desktop.gui.screens.year.choosing import YearBox
from desktop.gui.screens.year.other_year import YearAsk


@pytest.fixture
def box(qtbot):
    made = YearBox()
    qtbot.addWidget(made)
    made.set_years((2558, 2559, 2560), 2559)
    made.show()
    return made


def pick(box, place):
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_years_stand_newest_first_and_the_last_choice_is_any_other(box):
    assert [box.itemText(n) for n in range(box.count())] == ["แผนปี 2560", "แผนปี 2559", "แผนปี 2558", "ปีอื่น…"]


def test_another_year_is_typed_and_stays_among_the_choices(qtbot, box, type_in):
    pick(box, 3)
    ask = box.window().findChild(YearAsk)
    assert box.value() == 2559 and box.currentText() == "แผนปี 2559"

    type_in(ask.year.line, "2570")
    with qtbot.waitSignal(box.edited) as chosen:
        qtbot.mouseClick(ask.yes, Qt.MouseButton.LeftButton)

    assert chosen.args == [2570] and box.currentText() == "แผนปี 2570" and box.count() == 5


def test_what_is_no_year_keeps_the_question_open(qtbot, box, type_in):
    pick(box, 3)
    ask = box.window().findChild(YearAsk)
    type_in(ask.year.line, "2015")
    qtbot.mouseClick(ask.yes, Qt.MouseButton.LeftButton)

    assert ask.isVisible() and ask.year.is_wrong() and box.value() == 2559
    ask.reject()


def test_a_year_that_is_shown_is_offered(box):
    box.set_years((2558, 2559), 2565)
    assert box.value() == 2565 and box.currentText() == "แผนปี 2565"
