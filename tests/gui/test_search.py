"""Ctrl+K finds by any part of a text, and the history of a record reads as people speak."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from desktop.domain import kinds
from desktop.gui.finder import Opened
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screen_list import DISTRICT, FIELD, PROVINCE, SCREENS
from desktop.gui.screens.history import HistoryDialog
from desktop.planning import edit, needs_plan
from desktop.planning.find import find
from tests.gui import needs_sample as sample


@pytest.fixture
def ws(tmp_path):
    return sample.district(tmp_path / "district")


@pytest.fixture
def window(qtbot, ws) -> Iterator[OfficeWindow]:
    with sample.opened(ws, "needs_plan") as shown:
        yield shown


def test_one_letter_inside_unspaced_text_is_enough(ws):
    assert "กลุ่มออมทรัพย์ อบรม 40 คน" in [one.title for one in find(ws, "ศ") + find(ws, "ออม")]
    assert [one.title for one in find(ws, "ชะลอ")] == ["ปรับปรุงฝายชะลอน้ำ คสล. กว้าง 12 ม."]


def test_every_word_must_be_there_in_any_order_and_thai_digits_count(ws):
    assert [one.id for one in find(ws, "๑๒ ฝาย")] == [sample.project("weir")]
    assert find(ws, "ฝาย สนามบิน") == []


def test_titles_that_begin_with_the_words_come_first(ws):
    titles = [one.title for one in find(ws, "ถนน")]

    assert titles[:2] == sorted(titles[:2], key=len)
    assert all("ถนน" in one for one in titles)


def test_a_project_says_whose_it_is(ws):
    (found,) = find(ws, "ลานกีฬา")

    assert found.where == "บ้านยางเปา หมู่ 1 ต.ยางเปียง – แผนปี 2559"
    assert found.path == (("project", found.id), ("village_plan", sample.plan_of("50180201")))


def test_villages_of_the_register_are_found_and_confirmed_ones_once(ws):
    found = find(ws, "แม่ต๋อม", kind="village")

    assert [(one.id, one.reference) for one in found][:1] == [("50180102", False)]
    assert len({one.id for one in found}) == len(found)
    assert any(one.reference for one in find(ws, "บ้าน", kind="village", limit=200))


def test_what_is_deleted_is_not_found(ws):
    edit.remove(ws, "project", [sample.project("weir")])

    assert find(ws, "ฝายชะลอ") == []


def test_enter_in_the_palette_opens_the_item_in_its_screen(window, ws, qtbot):
    plan = needs_plan.open_plan(ws, sample.CYCLE)
    item = needs_plan.combine(ws, plan, [sample.project("road"), sample.project("road2")], "ถนนสองสายเชื่อมตำบล")
    palette = window.open_palette()
    palette.field.setText("เชื่อมตำ")
    qtbot.waitUntil(lambda: [one.title for one in palette.results()] == ["ถนนสองสายเชื่อมตำบล"], timeout=10_000)

    qtbot.keyClick(palette, Qt.Key.Key_Return)

    assert window.current().form.item == item
    assert window.current().left.currentWidget() is window.current().form


@pytest.mark.parametrize(("words", "kind"), [("ลานกีฬา", "project"), ("ต้องการถนน", "problem")])
def test_enter_on_a_part_of_a_village_plan_opens_that_part(ws, qtbot, words, kind):
    edit.create(ws, "problem", plan=sample.plan_of("50180201"), problem="ต้องการถนน")
    (found,) = find(ws, words, kind=kind)
    with sample.opened(ws, "home", "village_plan") as window:
        Opened(window, found.path)()

        plan = window.current().plan
        assert (plan.projects if kind == "project" else plan.problems).shown() == found.id
        assert plan.place() == f"{kind}s"


def test_enter_on_what_has_no_screen_here_tells_its_history(ws):
    person = edit.create(ws, "person", name="นายสมศักดิ์ ใจดี")
    (found,) = find(ws, "สมศักดิ์")
    with sample.opened(ws, "home") as window:
        Opened(window, found.path)()

        (dialog,) = window.findChildren(HistoryDialog)
        assert "นายสมศักดิ์ ใจดี" in dialog.panel.text()
        assert found.id == person
        dialog.close()


@pytest.mark.parametrize("spec", SCREENS, ids=lambda one: one.id)
def test_screens_name_kinds_that_exist_and_offices_that_there_are(spec):
    assert set(spec.shows) <= set(kinds.kinds())
    assert spec.offices <= {DISTRICT, FIELD, PROVINCE}


def test_history_reads_from_what_to_what_the_latest_first(ws, qtbot):
    plan = needs_plan.open_plan(ws, sample.CYCLE)
    (item,) = needs_plan.pick(ws, plan, [sample.project("road")]).ids
    edit.put(ws, "needs_item", [{"id": item, "budget": {"2559": 2_000_000_00}, "status": "on_hold"}])

    dialog = HistoryDialog(ws, "needs_item", item)
    qtbot.addWidget(dialog)

    latest = dialog.panel.lines(dialog.panel.rows[0])
    assert "งบประมาณ 2559: 2,450,000 → 2,000,000" in latest
    assert "สถานะ: คัดเข้า → พักไว้" in latest
    assert "สมชาย" in dialog.panel.head(dialog.panel.rows[0])
    assert len(dialog.panel.rows) == 2
