"""The plans of the LAOs as a person works with them: loading, noting, matching by keys, undo."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop.domain.lao_plan import LaoPlan, LaoProject
from desktop.gui import language
from desktop.gui.loading.whose import WhoseAsk
from desktop.gui.screens.lao_plans.choosing import ChooseProject
from desktop.gui.screens.year.asks import MissingAsk
from desktop.planning import edit, lao_plans, matching
from desktop.planning.fate import fate_of_project
from tests.gui import needs_sample as sample
from tests.gui.needs_sample import CYCLE, project
from tests.planning.load_books import OMKOI

ROAD, PARK = "ก่อสร้างถนน คสล. สายบ้าน–บ้านข้างเคียง", "สวนสุขภาพตำบล"


@pytest.fixture
def ws(tmp_path, qapp):
    language.speak(qapp, "th")
    return sample.district(tmp_path / "district")


@pytest.fixture
def plan(ws):
    """A plan of the first LAO with a project that reads like a village's, and one that reads like none."""
    lao = lao_plans.register(ws, CYCLE)[0].lao
    record = lao_plans.received(ws, lao, CYCLE, "2015-05-20")
    given = {"plan": record, "lao": lao, "tambon": "501801", "budget": {"2559": 900_000_00}}
    edit.put(ws, "lao_project", [given | {"title": ROAD, "number": 1}, given | {"title": PARK, "number": 2}])
    return record


def matching_page(screen, plan):
    screen.open(plan)
    screen.turn_to("matching")
    return screen.matching


def test_every_lao_stands_there_and_those_without_a_plan_are_late(ws, plan):
    with sample.opened(ws, "lao_plans") as window:
        screen = window.current()
        rows = screen.register.table.model.rows()

        assert len({one.lao for one in rows}) == len(lao_plans.laos(ws))
        assert {screen.register.words.status(one) for one in rows if not one.here} == {"เลยกำหนด ยังไม่ได้รับ"}
        assert screen.subtitle_text().startswith(f"ได้รับแล้ว 1 จาก {len(rows)} อปท.")


def test_without_a_project_chosen_the_right_side_says_what_belongs_there(ws, qtbot):
    with sample.opened(ws, "lao_plans") as window:
        pairs = window.current().matching.pairs

        assert pairs.nothing.isVisibleTo(pairs) and pairs.table.isHidden()


def test_a_paper_is_noted_and_taken_back(ws, qtbot):
    with sample.opened(ws, "lao_plans") as window:
        screen = window.current()
        lao = screen.register.current().lao

        qtbot.mouseClick(screen.register.paper, Qt.MouseButton.LeftButton)
        assert [one.status for one in ws.every(LaoPlan, "lao = :lao", lao=lao)] == ["received"]
        qtbot.mouseClick(window.undo_bar.button, Qt.MouseButton.LeftButton)

        assert ws.every(LaoPlan) == []


def test_enter_confirms_delete_rejects_and_the_village_sees_that_the_lao_takes_it_up(ws, plan, qtbot):
    with sample.opened(ws, "lao_plans") as window:
        page = matching_page(window.current(), plan)
        assert page.pairs.current().project == project("road")

        qtbot.keyClick(page.pairs.table.grid, Qt.Key.Key_Return)

        assert [one.title for one in matching.matched(ws, project("road"))] == [ROAD]
        assert any(step.kind == "lao_project" for step in fate_of_project(ws, project("road")))
        page.pick(ws.every(LaoProject, "title = :t", t=ROAD)[0].id)
        qtbot.keyClick(page.pairs.table.grid, Qt.Key.Key_Delete)
        assert matching.matched(ws, project("road")) == []
        window.undo_bar.button.click()
        assert len(matching.matched(ws, project("road"))) == 1


def test_another_project_is_chosen_by_hand_also_of_another_tambon(ws, plan, qtbot):
    with sample.opened(ws, "lao_plans") as window:
        page = matching_page(window.current(), plan)
        page.pick(ws.every(LaoProject, "title = :t", t=PARK)[0].id)
        assert page.pairs.table.empty.isVisible()

        qtbot.keyClick(page.table.grid, Qt.Key.Key_Insert)
        dialog = window.current().findChild(ChooseProject)
        dialog.all.setChecked(True)
        dialog.table.select([project("court")])
        dialog.yes.click()

        assert [one.title for one in matching.matched(ws, project("court"))] == [PARK]
        assert page.table.model.rows()[1].confirmed == (project("court"),)


def test_one_key_says_that_none_is_the_same_and_goes_on(ws, plan, qtbot):
    with sample.opened(ws, "lao_plans") as window:
        page = matching_page(window.current(), plan)
        assert page.current().open

        qtbot.keyClick(page.table.grid, Qt.Key.Key_Backspace)

        assert {pair.status for pair in matching.suggest(ws, plan)} == {"rejected"}
        window.undo_bar.button.click()
        assert {pair.status for pair in matching.suggest(ws, plan)} == {""}


def test_matching_is_finished_only_when_every_suggestion_is_decided(ws, plan):
    with sample.opened(ws, "lao_plans") as window:
        screen = window.current()
        screen.open(plan)

        screen.main.click()

        asked = next(one for one in screen.findChildren(QDialog) if isinstance(one, MissingAsk))
        asked.reject()
        assert ws.get(LaoPlan, plan).status == "received"
        for pair in matching.suggest(ws, plan):
            matching.confirm(ws, pair.lao_project, pair.project)
        screen.refresh(frozenset())
        screen.main.click()
        assert ws.get(LaoPlan, plan).status == "matched"


@pytest.fixture
def unnamed(tmp_path):
    """A form that does not say whose plan it is."""
    book = openpyxl.load_workbook(OMKOI / "lao-plan-pho02.xlsx")
    for sheet in book:
        for line in sheet.iter_rows(max_row=12):
            for cell in line:
                if isinstance(cell.value, str) and cell.value.startswith("อบต."):
                    cell.value = "สำเนา"
    book.save(tmp_path / "ผ02.xlsx")
    return tmp_path / "ผ02.xlsx"


def rehearsed(qtbot, screen):
    qtbot.waitUntil(lambda: screen.loading.reporting and screen.loading.report.isEnabled(), timeout=20_000)


def test_a_workbook_that_names_no_lao_is_the_picked_lao_s(ws, qtbot, unnamed):
    with sample.opened(ws, "lao_plans") as window:
        screen = window.current()
        lao = lao_plans.register(ws, CYCLE)[2].lao
        screen.bring_in(unnamed, lao=lao)
        rehearsed(qtbot, screen)

        with qtbot.waitSignal(screen.loading.loaded, timeout=20_000):
            screen.loading.report.go.click()
        screen.loading.show_list()

        (came,) = ws.every(LaoPlan)
        assert (came.lao, screen.register.current().plan) == (lao, came.id)
        assert screen.register.current().projects == ws.db.execute("SELECT count(*) FROM lao_project").fetchone()[0]


def test_a_file_of_another_lao_than_the_one_picked_says_so_first(ws, qtbot):
    with sample.opened(ws, "lao_plans") as window:
        screen = window.current()
        other = next(lao for lao, title in lao_plans.laos(ws).items() if title != "อบต.อมก๋อย")

        screen.bring_in(OMKOI / "lao-plan-pho02.xlsx", lao=other)

        rehearsed(qtbot, screen)
        assert "อบต.อมก๋อย" in screen.loading.report.headline.text()


def test_where_nobody_has_said_whose_plan_it_is_that_is_asked_once(ws, qtbot, unnamed):
    with sample.opened(ws, "lao_plans") as window:
        screen = window.current()
        screen.bring_in(unnamed)
        qtbot.waitUntil(lambda: screen.findChild(WhoseAsk) is not None, timeout=20_000)
        dialog = screen.findChild(WhoseAsk)
        assert not dialog.yes.isEnabled()
        dialog.lao._chosen(2)

        dialog.yes.click()

        rehearsed(qtbot, screen)
        named = dict(lao_plans.laos(ws))[str(screen.loading._wish.lao)]
        assert named in screen.loading.report.also.text()
        with qtbot.waitSignal(screen.loading.loaded, timeout=20_000):
            screen.loading.report.go.click()
        screen.loading.show_list()
        screen.bring_in(unnamed)
        rehearsed(qtbot, screen)
        assert named in screen.loading.report.also.text()
