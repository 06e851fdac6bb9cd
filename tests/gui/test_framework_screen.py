"""The provincial framework in the window: loaded, read as a tree, and the list of what a new edition leaves to say."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.province import Strategy
from desktop.gui import language
from desktop.gui.screens.framework.tree import StrategyAsk
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.planning import office
from desktop.planning.loading import load
from tests.gui import needs_sample as sample
from tests.planning.load_books import book

HEADER = ["รหัส", "ชื่อยุทธศาสตร์", "ระดับ", "ภายใต้", "ตัวชี้วัด", "หน่วยนับ", "ค่าฐาน", "เป้าหมาย 2557", "เป้าหมาย 2558"]
FIRST = "กรอบยุทธศาสตร์การพัฒนาจังหวัดเชียงใหม่ พ.ศ. 2557 - 2560"
OLD = [
    ["1", "แหล่งน้ำและโครงสร้างพื้นฐาน", "ประเด็นยุทธศาสตร์"],
    ["1.1", "บริหารจัดการน้ำ", "เป้าประสงค์", None, "ครัวเรือนที่มีน้ำใช้", "ร้อยละ", 62, 66, 70],
    ["2", "เศรษฐกิจฐานราก", "ประเด็นยุทธศาสตร์"],
]
NEW = [
    ["1", "แหล่งน้ำและโครงสร้างพื้นฐาน", "ประเด็นยุทธศาสตร์"],
    ["2", "ท่องเที่ยวเมืองสร้างสรรค์", "ประเด็นยุทธศาสตร์"],
    ["3", "เศรษฐกิจฐานรากเข้มแข็ง", "ประเด็นยุทธศาสตร์"],
]


def framework(path, rows=OLD, edition=""):
    return book(path / f"framework{edition}.xlsx", กรอบ=[[FIRST + edition], HEADER, *rows])


@pytest.fixture
def ws(tmp_path, qapp):
    language.speak(qapp, "th")
    return office.init(tmp_path / "home", office="50", kind="province", name="จังหวัด", person="สมศรี")


@pytest.fixture
def renewed(ws, tmp_path):
    """Two editions: one old strategy agrees, two have to be said."""
    load(ws, "framework", framework(tmp_path))
    load(ws, "framework", framework(tmp_path, NEW, " ฉบับที่ 2"))
    return ws


def test_the_framework_is_loaded_and_stands_as_a_tree_with_its_targets(ws, qtbot, tmp_path):
    with sample.opened(ws, "framework") as window:
        screen = window.current()
        assert screen.tree.table.empty.isVisible()
        cycle = window.desk.settings.cycle
        screen.bring_in(framework(tmp_path))
        qtbot.waitUntil(lambda: screen.loading.reporting and screen.loading.report.isEnabled(), timeout=20_000)
        with qtbot.waitSignal(screen.loading.loaded, timeout=20_000):
            screen.loading.report.go.click()

        screen.can_go_back()

        rows = screen.tree.table.model.rows()
        assert [(row.depth, row.title) for row in rows] == [
            (0, "แหล่งน้ำและโครงสร้างพื้นฐาน"), (1, "บริหารจัดการน้ำ"), (2, "ครัวเรือนที่มีน้ำใช้"), (0, "เศรษฐกิจฐานราก"),
        ]  # fmt: skip
        assert rows[2].targets == {"2557": "66", "2558": "70"}
        assert window.desk.settings.cycle == cycle


def test_each_edition_can_be_read(renewed):
    with sample.opened(renewed, "framework") as window:
        tree = window.current().tree
        assert [row.code for row in tree.table.model.rows()] == ["1", "2", "3"]

        tree.pick(renewed.every(Strategy, "code = '1.1'")[0].id)

        assert "1.1" in {row.code for row in tree.table.model.rows()}


def test_one_edition_alone_leaves_nothing_to_re_map_and_says_so(ws, tmp_path):
    load(ws, "framework", framework(tmp_path))
    with sample.opened(ws, "framework") as window:
        window.current().open("remapping")
        said = window.current().remapping.nothing.sentence.text()

    assert "ฉบับเดียว" in said


def test_what_a_new_edition_leaves_is_a_task_and_enter_says_what_it_became(renewed, qtbot):
    with sample.opened(renewed, "framework") as window:
        screen = window.current()
        screen.open("remapping")
        page = screen.remapping
        assert {one.code for one in page.tasks} == {"1.1", "2"}
        page.table.select([next(f"{one.old}/{one.framework}" for one in page.tasks if one.code == "2")])
        third = renewed.every(Strategy, "code = '3'")[0].id
        assert page.offers.selected_ids() == [third]

        qtbot.keyClick(page.offers.grid, Qt.Key.Key_Return)

        assert [one.code for one in page.tasks] == ["1.1"]
        window.undo_bar.button.click()
        assert {one.code for one in page.tasks} == {"1.1", "2"}


def test_none_fits_wants_a_reason_and_can_be_taken_back(renewed, qtbot):
    with sample.opened(renewed, "framework") as window:
        page = window.current().remapping
        window.current().open("remapping")
        page.table.select([next(f"{one.old}/{one.framework}" for one in page.tasks if one.code == "1.1")])
        qtbot.keyClick(page.table.grid, Qt.Key.Key_Delete)
        dialog = window.current().findChild(TextAsk)
        assert not dialog.yes.isEnabled()
        dialog.text.setPlainText("ยุบรวมกับข้ออื่น")
        dialog.text.document().setModified(True)

        dialog.yes.click()

        told = next(one for one in page.done.model.rows() if one.code == "1.1")
        assert (told.new, told.reason) == ((), "ยุบรวมกับข้ออื่น")
        page.done.select([told.mapping])
        page.back.click()
        assert {one.code for one in page.tasks} == {"1.1", "2"}


def test_a_district_reads_it_re_maps_its_own_links_and_enters_what_is_on_paper(tmp_path, qapp, qtbot):
    ws = sample.district(tmp_path / "district")
    with sample.opened(ws, "framework") as window:
        screen = window.current()
        assert not screen.main.isVisible()
        screen.tree.empty.button.click()
        dialog = screen.findChild(StrategyAsk)
        dialog.code.line.setText("1")
        dialog.code.line.setModified(True)
        dialog.text.setPlainText("โครงสร้างพื้นฐาน")
        dialog.text.document().setModified(True)

        dialog.yes.click()

        assert [(row.code, row.title) for row in screen.tree.table.model.rows()] == [("1", "โครงสร้างพื้นฐาน")]
        assert ws.every(Strategy)[0].scope == "5018"
