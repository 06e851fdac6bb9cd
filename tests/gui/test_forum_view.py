"""The forum before a projector: what is said and voted on the wall is in the plan at once, by keyboard alone."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt

from desktop.domain.village import Forum
from desktop.gui.screens.village_plan.state import PlanOnView
from desktop.gui.screens.village_plan.wall import ForumView
from desktop.gui.screens.village_plan.writing import PlanWriter
from desktop.planning import edit, history, village_plan
from desktop.planning.workspace import Workspace
from tests import offices

VILLAGE, CYCLE = "50180105", 2559


@pytest.fixture
def ws(tmp_path):
    with closing(offices.district(tmp_path / "data")) as district:
        yield district


@pytest.fixture
def plan(ws: Workspace) -> str:
    made = village_plan.open_plan(ws, VILLAGE, CYCLE)
    edit.create(ws, "forum", village=VILLAGE, cycle=CYCLE, date="2015-01-09", men=10, women=12)
    for words in ("ถนนขาด", "น้ำไม่พอ", "ไฟฟ้าไม่ถึง"):
        village_plan.add_problem(ws, made, problem=words)
    return made


@pytest.fixture
def wall(ws: Workspace, plan: str, shown):
    on_view = PlanOnView(ws)
    on_view.choose(plan)
    on_view.read(CYCLE)
    writer = PlanWriter(on_view)
    made = shown(ForumView(on_view, writer))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield made
    made.close()


def said(wall: ForumView) -> list[str]:
    return [line.text.text() for line in wall.lines]


def votes(ws: Workspace, plan: str) -> list[int | None]:
    return [one.votes for one in village_plan.problems(ws, plan)]


def test_what_is_said_and_how_many_came_stand_in_large_letters(wall):
    assert said(wall) == ["ถนนขาด", "น้ำไม่พอ", "ไฟฟ้าไม่ถึง"]
    assert "22 คน" in wall.who.text() and "9 มกราคม 2558" in wall.who.text()
    assert wall.lines[0].text.font().pointSizeF() >= 24


def test_votes_are_typed_line_by_line_and_are_on_disk_at_once(wall, ws, plan, qtbot):
    wall.lines[0].count.setFocus()
    qtbot.keyClicks(wall.lines[0].count.line, "12")
    qtbot.keyClick(wall.lines[0].count.line, Qt.Key.Key_Down)
    assert wall.focusWidget() is wall.lines[1].count.line
    qtbot.keyClick(wall.lines[1].count.line, Qt.Key.Key_Plus)
    qtbot.keyClick(wall.lines[1].count.line, Qt.Key.Key_Plus)
    qtbot.keyClick(wall.lines[1].count.line, Qt.Key.Key_Minus)
    assert votes(ws, plan) == [12, 1, None]
    assert wall.lines[0].share == 1.0 and wall.lines[1].share == pytest.approx(1 / 12)


def test_a_problem_somebody_calls_out_is_added_at_the_end(wall, ws, plan, qtbot):
    wall.new.line.insert("ขยะล้น")
    qtbot.keyClick(wall.new.line, Qt.Key.Key_Return)
    assert said(wall)[-1] == "ขยะล้น" and not wall.new.line.text()
    qtbot.waitUntil(lambda: wall.focusWidget() is wall.new.line)  # ready for the next who speaks up
    wall.new.line.insert("ไฟป่า")
    qtbot.keyClick(wall.new.line, Qt.Key.Key_Return)
    assert said(wall)[-2:] == ["ขยะล้น", "ไฟป่า"]
    added = village_plan.problems(ws, plan)[-2]
    assert (added.problem, added.forum) == ("ขยะล้น", ws.every(Forum)[-1].id)


def test_the_most_votes_come_first_and_that_can_be_taken_back(wall, ws, plan):
    ids = [one.id for one in village_plan.problems(ws, plan)]
    edit.put(ws, "problem", [{"id": one, "votes": number} for one, number in zip(ids, (3, 9, 9), strict=True)])
    wall.sort_button.click()
    assert said(wall) == ["น้ำไม่พอ", "ไฟฟ้าไม่ถึง", "ถนนขาด"]
    history.undo(ws)
    assert [one.id for one in village_plan.problems(ws, plan)] == ids
    assert village_plan.rank_by_votes(ws, plan).updated == 3
    assert village_plan.rank_by_votes(ws, plan).updated == 0


def test_more_votes_than_people_are_said_at_once(wall, ws, plan, qtbot):
    qtbot.keyClicks(wall.lines[0].count.line, "23")
    wall.lines[0].count.commit()
    assert wall.refusal.isVisible() and "22" in wall.refusal.text()
    qtbot.keyClick(wall.lines[0].count.line, Qt.Key.Key_Minus)
    assert not wall.refusal.isVisible()
    assert votes(ws, plan)[0] == 22


def test_projects_stand_with_what_they_cost(wall, ws, plan):
    village_plan.add_project(ws, plan, title="ถนนคอนกรีต", budget={"2559": 150_000_00})
    village_plan.add_project(ws, plan, title="ยังไม่ตั้งงบ")
    wall.projects_button.click()
    assert said(wall) == ["ถนนคอนกรีต", "ยังไม่ตั้งงบ"]
    assert wall.lines[0].amount.text() == "150,000 บาท" and not wall.lines[0].count.isVisible()
    assert not wall.new.isVisible()


def test_what_is_typed_when_the_wall_is_left_is_kept(wall, ws, plan, qtbot):
    wall.lines[2].count.setFocus()
    qtbot.keyClicks(wall.lines[2].count.line, "7")
    ended = []
    wall.ended.connect(lambda: ended.append(True))
    qtbot.keyClick(wall, Qt.Key.Key_Escape)
    assert votes(ws, plan)[2] == 7 and ended
    assert not ws.db.execute("SELECT 1 FROM open_change").fetchall()


def test_a_plan_that_was_sent_is_only_shown(wall, ws, plan):
    rules = {one.rule: "ทดสอบ" for one in village_plan.missing(ws, plan, "submitted")}
    village_plan.move(ws, plan, "submitted", waive=rules, signer="นายดี", submitted_on="2015-02-20")
    wall.show_page("problems")
    assert all(line.count.line.isReadOnly() for line in wall.lines) and not wall.new.isVisible()


def test_letters_grow_and_shrink_by_steps(wall):
    before = wall.lines[0].text.font().pointSizeF()
    wall.enlarge(1)
    assert wall.lines[0].text.font().pointSizeF() > before
    wall.enlarge(-99)
    assert wall.lines[0].text.font().pointSizeF() < before
