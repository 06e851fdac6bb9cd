"""Loading a workbook in the window: what it is, whose it is, what it brings, what it asks, and stopping."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.funding import AllocatedProject
from desktop.gui.loading.flow import Loading
from desktop.gui.screen import Desk, Screen
from desktop.gui.widgets.notes import EmptyState
from desktop.planning import loading, office
from desktop.planning.workspace import Workspace
from tests.planning.load_books import MESSY, OMKOI, PROJECTS, book, project, villages
from tests.planning.test_load_lao_plan import block, form, line

LINE = "ก่อสร้างถนน ตำบลอมก๋อย อำเภออมกอยย จังหวัดเชียงใหม่"


class ListScreen(Screen):
    """A screen with a list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.loading = Loading(self, EmptyState("tray", "ว่าง"))
        self.body.addWidget(self.loading)


@pytest.fixture
def ws(tmp_path, request):
    code, kind = getattr(request, "param", ("5018", "district"))
    home = tmp_path / "data"
    office.init(home, office=code, kind=kind, name="แผน", person="สมชาย ใจดี").close()
    return Workspace.open(home)


@pytest.fixture
def flow(shown, ws, tasks, settings):
    return shown(ListScreen(Desk(session=ws, tasks=tasks, settings=settings))).loading


def bring(qtbot, flow, table, path, **more):
    flow.bring_in(table, path, **more)
    qtbot.waitUntil(lambda: flow.reporting and flow.report.isEnabled(), timeout=20_000)


def load(qtbot, flow):
    with qtbot.waitSignal(flow.loaded, timeout=20_000) as told:
        qtbot.mouseClick(flow.report.go, Qt.MouseButton.LeftButton)
    return told.args[0]


@pytest.mark.parametrize(
    ("file", "table"),
    [
        (OMKOI / "villages.xlsx", loading.VILLAGES),
        (OMKOI / "village-plans.xlsx", loading.PLANS),
        (MESSY / "village-plans.xlsx", loading.PLANS),
        (MESSY / "lao-plan-pho02.xlsx", loading.LAO_PLAN),
    ],
)
def test_a_workbook_says_by_its_columns_what_it_is(file, table):
    assert loading.recognise(loading.open_book(file)).table == table


def test_the_wrong_workbook_is_offered_as_what_it_is(qtbot, flow, tmp_path):
    bring(qtbot, flow, loading.PLANS, OMKOI / "villages.xlsx")
    assert "ทะเบียนหมู่บ้าน" in flow.report.headline.text()
    assert not flow.report.table.isVisible() and not flow.report.figures.text().startswith("อ่าน")

    with qtbot.waitSignal(flow.turned, timeout=20_000):
        qtbot.mouseClick(flow.report.go, Qt.MouseButton.LeftButton)
    report = load(qtbot, flow)

    assert (report.table, report.created) == (loading.VILLAGES, 95)


def test_what_only_the_other_kind_of_office_loads_is_not_offered(qtbot, flow, tmp_path):
    file = book(tmp_path / "a.xlsx", ก=[["โครงการ", "หน่วยงาน", "งบประมาณ", "ปีงบประมาณ"], [LINE, "แขวง", 5, 2559]])

    bring(qtbot, flow, loading.PLANS, file)

    assert not flow.report.go.isVisible() and flow.report.close_button.isVisible()
    assert flow.report.also.text()


@pytest.mark.parametrize("ws", [("5801", "district")], indirect=True)
def test_a_workbook_of_another_district_says_so_first(qtbot, flow):
    bring(qtbot, flow, loading.VILLAGES, OMKOI / "villages.xlsx")

    assert "อ.อมก๋อย" in flow.report.headline.text()
    assert not flow.report.go.isVisible()
    assert len(flow.report.table.model.rows()) == 95


def test_what_is_rejected_and_what_is_left_out_is_listed_with_its_cell(qtbot, flow, tmp_path):
    rows = [PROJECTS, project(1), project(2, {"งบประมาณ 2559 (บาท)": "แพง"})]
    bring(qtbot, flow, loading.PLANS, book(tmp_path / "p.xlsx", โครงการ=rows, อื่น=[["หมายเหตุ"]]))

    notes = flow.report.table.model.rows()

    assert [(one.sheet, one.cell, one.value) for one in notes] == [("โครงการ", "J3", "แพง"), ("อื่น", "", "")]
    assert "ใหม่ 1" in flow.report.figures.text() and "ไม่รับ 1" in flow.report.figures.text()


def test_cancel_leaves_nothing_and_the_report_usable(qtbot, flow, ws):
    bring(qtbot, flow, loading.VILLAGES, OMKOI / "villages.xlsx")

    with qtbot.waitSignal(flow._screen.desk.tasks.cancelled, timeout=20_000):
        flow.report.go.click()
        flow._screen.desk.tasks.cancel()

    assert flow.report.isEnabled() and flow.report.go.isVisible()
    assert ws.db.execute("SELECT count(*) FROM village").fetchone()[0] == 0


@pytest.mark.parametrize("ws", [("50", "province")], indirect=True)
def test_a_row_whose_place_is_not_certain_is_answered_in_place_and_the_answer_stays(qtbot, flow, ws, tmp_path):
    titles = ["โครงการ", "หน่วยงาน", "งบประมาณ", "ปีงบประมาณ"]
    lost = "ก่อสร้างถนนสายหลัก อำเภออมโก้ย"
    file = book(tmp_path / "a.xlsx", ก=[titles, [lost, "แขวงทางหลวง", 5_000_000, 2559]])
    bring(qtbot, flow, loading.ALLOCATED, file)
    questions = flow.report.questions
    assert questions.isVisible() and questions.left() == 1

    assert [offer.text() for offer in questions.offers if offer.isVisible()] == ["1  อมก๋อย  (80 %)"]

    qtbot.keyClick(questions.table.grid, Qt.Key.Key_1)

    assert questions.left() == 0
    placed = ws.every(AllocatedProject)
    assert [(one.district, one.amount) for one in placed] == [("5018", 500_000_000)]
    bring(qtbot, flow, loading.ALLOCATED, file)
    assert questions.left() == 0 and "เหมือนเดิม 1" in flow.report.figures.text()


@pytest.mark.parametrize("ws", [("50", "province")], indirect=True)
def test_that_a_project_lies_in_several_tambons_is_asked_once(qtbot, flow, ws, tmp_path):
    titles = ["โครงการ", "หน่วยงาน", "งบประมาณ", "ปีงบประมาณ"]
    both = "ปรับปรุงถนน ตำบลอมก๋อย ตำบลยางเปียง อำเภออมก๋อย จังหวัดเชียงใหม่"
    file = book(tmp_path / "a.xlsx", ก=[titles, [both, "แขวงทางหลวง", 5_000_000, 2559]])
    bring(qtbot, flow, loading.ALLOCATED, file)
    load(qtbot, flow)
    questions = flow.report.questions
    assert questions.left() == 1 and questions.none.isVisible()

    qtbot.mouseClick(questions.none, Qt.MouseButton.LeftButton)

    assert questions.left() == 0
    bring(qtbot, flow, loading.ALLOCATED, file)
    assert questions.left() == 0 and "ต้องตอบ" not in flow.report.also.text()


def test_the_list_is_back_after_escape(qtbot, flow, tmp_path):
    bring(qtbot, flow, loading.VILLAGES, villages(tmp_path))

    assert flow.back() and not flow.reporting
    assert not flow.back()


def test_a_sum_that_does_not_agree_is_to_be_looked_at_other_rows_of_the_form_are_not(qtbot, flow, tmp_path):
    file = form(tmp_path, block(line(), said=7), block(line(title="ขุดบ่อบาดาล"), strategy="ยุทธศาสตร์ที่ 2 แหล่งน้ำ"))

    bring(qtbot, flow, loading.LAO_PLAN, file)

    assert [note.value for note in flow.report.table.model.rows()] == ["รวม 7 โครงการ"]
    flow.report.tabs.setCurrentIndex(2)
    assert "รวม 1 โครงการ" in {note.value for note in flow.report.table.model.rows()}
