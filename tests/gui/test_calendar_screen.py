"""ปฏิทินแผน as a person meets it: states from the records, a date of one's own, the way to the work, the sheet."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from desktop.gui.screen import Desk
from desktop.gui.screens.calendar import CalendarScreen
from desktop.gui.screens.calendar_chart import Chart, lines_of
from desktop.gui.settings import Settings
from desktop.planning import calendar, edit
from tests import offices as made

CYCLE = 2559
YEARS = {"from_year": 2559, "to_year": 2560, "status": "draft"}


@pytest.fixture
def district(tmp_path):
    ws = made.district(tmp_path / "data")
    edit.create(ws, "village_plan", village=made.VILLAGE, cycle=CYCLE, status="draft")
    yield ws
    ws.close()


@pytest.fixture
def province(tmp_path):
    ws = made.province(tmp_path / "province")
    yield ws
    ws.close()


@pytest.fixture
def calendar_of(qtbot, shown, tasks):
    def make(workspace) -> Any:
        settings = Settings()
        settings.cycle = CYCLE
        screen: Any = CalendarScreen(Desk(session=workspace, tasks=tasks, settings=settings))
        screen.resize(1150, 700)
        shown(screen)
        screen.refresh(frozenset())
        qtbot.waitUntil(lambda: screen.seen is not None)
        return screen

    return make


def refreshed(qtbot, screen):
    before = screen.seen
    screen.refresh(frozenset())
    qtbot.waitUntil(lambda: screen.seen is not before)


def cell(screen, code, key):
    column = next(one for one in screen.office.table.model.columns if one.key == key)
    return column.text(next(one for one in screen.office.table.model.rows() if one.row.id == code))


def test_every_deadline_stands_in_the_chart_and_in_the_table_with_its_state(district, calendar_of):
    screen = calendar_of(district)

    assert screen.heading.text() == "ปฏิทินการจัดทำแผนปี 2559"
    codes = [one.row.id for one in screen.office.table.model.rows()]
    assert codes == [row.id for row in calendar.calendar(district, CYCLE)]
    assert {line.row.id for line in screen.office.gantt.chart.lines} == set(codes)
    assert "D2 รวบรวมแผนชุมชน/หมู่บ้านรายงานอำเภอ: เลยกำหนด" in screen.office.gantt.accessibleName()
    assert (cell(screen, "D2", "due"), cell(screen, "D2", "finish_by")) == ("28 ก.พ. 2558", "27 ก.พ. 2558")
    assert cell(screen, "D8", "due") == "ไม่กำหนดวัน"


def test_enter_leads_to_the_work_of_the_deadline(qtbot, district, calendar_of):
    screen = calendar_of(district)
    screen.open("D2")

    with qtbot.waitSignal(screen.go) as led:
        qtbot.keyClick(screen.office.table.grid, Qt.Key.Key_Return)

    assert led.args == ["villages", None]


def test_a_line_of_the_chart_marks_its_row_of_the_table(qtbot, district, calendar_of):
    screen = calendar_of(district)
    gantt = screen.office.gantt
    last = QPoint(20, gantt.height() - 4)

    qtbot.mouseClick(gantt, Qt.MouseButton.LeftButton, pos=last)

    assert screen.office.table.selected_ids() == ["D12"]


def test_a_date_typed_by_the_office_holds_for_that_year_until_the_letters_are_taken_again(qtbot, district, calendar_of):
    screen = calendar_of(district)
    screen.office.table.cell_edited.emit("D6", "due", date(2015, 8, 14))
    refreshed(qtbot, screen)
    assert cell(screen, "D6", "due") == "14 ส.ค. 2558 (กำหนดเอง)"
    assert next(one.due for one in calendar.calendar(district, CYCLE + 1) if one.id == "D6") == "2016-07-31"

    screen.open("D6")
    assert screen.office.as_letters.isEnabled()
    screen.office.as_letters.click()
    refreshed(qtbot, screen)

    assert cell(screen, "D6", "due") == "31 ก.ค. 2558"


def test_a_date_typed_by_mistake_is_undone(qtbot, district, calendar_of):
    screen = calendar_of(district)
    with qtbot.waitSignal(screen.did) as did:
        screen.office.table.cell_edited.emit("D6", "due", date(2015, 8, 14))

    did.args[0].undo()
    refreshed(qtbot, screen)

    assert cell(screen, "D6", "due") == "31 ก.ค. 2558"


def test_the_reason_is_kept_in_the_document_that_came_late(qtbot, district, calendar_of):
    plan = edit.create(district, "district_plan", district="5018", cycle=CYCLE, **YEARS)
    screen = calendar_of(district)
    screen.open("D4")
    assert screen.office.edit_reason.isEnabled()

    screen.office.table.cell_edited.emit("D4", "reason", "รอข้อมูลจาก อปท.")
    refreshed(qtbot, screen)

    assert cell(screen, "D4", "reason") == "รอข้อมูลจาก อปท."
    row = district.db.execute("SELECT late_reason FROM district_plan WHERE id = ?", (plan,)).fetchone()
    assert row[0] == "รอข้อมูลจาก อปท."


def test_a_deadline_without_one_document_says_where_the_reason_belongs(qtbot, district, calendar_of):
    screen = calendar_of(district)

    screen.office.table.cell_edited.emit("D2", "reason", "ฝนตก")

    assert screen.banner.isVisible()


def test_the_sheet_is_one_page(district, calendar_of, tmp_path):
    screen = calendar_of(district)
    screen.printing._sheet = screen._sheet()

    screen.printing.make(str(tmp_path / "ปฏิทิน.pdf"))

    content = (tmp_path / "ปฏิทิน.pdf").read_bytes()
    assert content.startswith(b"%PDF") and content.count(b"/Type /Page\n") == 1
    assert screen.banner.isVisible()


def test_the_sheet_names_the_office_and_the_year_and_lists_by_date(district, calendar_of):
    sheet = calendar_of(district)._sheet()

    assert sheet.office == "ที่ทำการปกครองอำเภออมก๋อย จังหวัดเชียงใหม่" and str(CYCLE) in sheet.heading
    days = [line.row.due for line in sheet.in_order() if line.row.due]
    assert days == sorted(days) and len(sheet.in_order()) == len(sheet.chart.lines)
    codes = [line.row.id for line in sheet.in_order()]
    assert codes.index("D0") < codes.index("D3s")


def test_print_asks_the_system_for_the_printer(district, calendar_of, tmp_path):
    from PySide6.QtPrintSupport import QPrintDialog

    screen = calendar_of(district)
    screen.print_button.click()
    dialog = screen.findChild(QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    dialog.finished.emit(dialog.DialogCode.Accepted.value)
    dialog.close()

    assert (tmp_path / "paper.pdf").read_bytes().count(b"/Type /Page\n") == 1
    assert screen.banner.isVisible()


def test_states_are_told_apart_without_colour(qapp):
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QPainter

    from desktop.gui.screens.calendar_bars import bar
    from desktop.gui.screens.calendar_words import LOOKS

    drawn = set()
    for look in LOOKS.values():
        picture = QImage(80, 16, QImage.Format.Format_Grayscale8)
        picture.fill(255)
        painter = QPainter(picture)
        bar(painter, QRectF(4, 3, 70, 10), look.filling, QColor("black"), QColor("white"))
        painter.end()
        drawn.add(bytes(picture.constBits()))
    assert len(drawn) == len(LOOKS) == len({look.icon for look in LOOKS.values()})


def test_the_months_reach_as_far_as_a_date_moved_beyond_the_year(district):
    calendar.editing.set_date(district, CYCLE, "D12", date(2016, 1, 31))
    rows = calendar.calendar(district, CYCLE)

    chart = Chart(lines_of(rows, {}), CYCLE, date(2015, 3, 1))

    assert chart.months == 13 and chart.month_of(0) == (2558, 1) and chart.month_of(12) == (2559, 1)
    assert chart.has_today and not Chart(lines_of(rows, {}), CYCLE, date(2026, 3, 1)).has_today


def test_the_province_sees_districts_by_deadlines_and_opens_one(qtbot, province, calendar_of):
    screen = calendar_of(province)
    assert screen.pages.currentWidget() is screen.board_page
    assert [one.key for one in screen.board.model.columns][:4] == ["name", "D0", "D1", "D2"]
    assert len(screen.board.model.rows()) == 25

    screen.board.select(["5018"])
    qtbot.keyClick(screen.board.grid, Qt.Key.Key_Return)
    assert screen.heading.text() == "ปฏิทินอำเภออมก๋อย แผนปี 2559"

    assert screen.can_go_back() and not screen.can_go_back()
    assert screen.pages.currentWidget() is screen.board_page
