"""The answer to a village leaves nothing out, and its headline is the best of all routes (domain.md §2.4)."""

import pytest

from desktop.domain.village import Problem
from desktop.planning import answer_sheet, decide, edit, needs_plan, paper_answers, reporting, village_plan
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, project, province

VILLAGE = "50180101"
PAPER = {"decided_by": "province", "date": "2015-09-20", "letter": "ชม 0017/9"}


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def sent(ws):
    """A road in the needs plan that was sent: its project and its item."""
    plan = needs_plan.open_plan(ws, CYCLE)
    road = project(ws)
    (item,) = needs_plan.pick(ws, plan, [road]).ids
    needs_plan.send(ws, plan, letter="1", sent_on="2015-07-20")
    return road, item


def row_of(ws, one):
    return next(row for row in answer_sheet.answers(ws, VILLAGE, CYCLE) if row.project == one)


def test_a_later_no_of_another_decider_does_not_hide_the_yes(ws, sent):
    road, item = sent
    paper_answers.note(ws, item, result="accepted", fiscal_year=2560, **PAPER)
    paper_answers.note(ws, item, result="rejected", reason="เกินอำนาจ",
                       **{**PAPER, "decided_by": "pao", "date": "2015-10-01"})  # fmt: skip

    row = row_of(ws, road)

    assert (row.state, row.fiscal_year) == ("accepted", 2560)
    assert "อบจ." in row.others and "เกินอำนาจ" in row.others


def test_what_is_funded_and_finished_says_so_and_a_cancelled_work_says_why(ws, sent):
    road, item = sent
    plan = edit.create(ws, "action_plan", district="5018", fiscal_year=CYCLE)
    line = edit.create(ws, "action_item", plan=plan, title="ถนน", origin="district", agency="ทางหลวง",
                       amount=7_00, fund="function", items=[item])  # fmt: skip
    assert (row_of(ws, road).state, row_of(ws, road).amount) == ("funded", 7_00)
    edit.put(ws, "action_item", [{"id": line, "status": "finished"}])
    assert row_of(ws, road).state == "finished"
    edit.create(ws, "action_progress", item=line, date="2016-02-01", problem="ไม่มีผู้รับจ้าง")
    edit.put(ws, "action_item", [{"id": line, "status": "cancelled"}])
    assert (row_of(ws, road).state, row_of(ws, road).reason) == ("cancelled", "ไม่มีผู้รับจ้าง")


def test_what_the_lao_took_up_is_not_called_left_out(ws, sent):
    pond = project(ws, title="สระ")
    assert row_of(ws, pond).state == "left_out"
    body = edit.create(ws, "lao", name="อมก๋อย", type="tao", district="5018")
    own = edit.create(ws, "lao_project", title="สระ", plan=edit.create(ws, "lao_plan", lao=body, cycle=CYCLE))
    edit.create(ws, "project_match", project=pond, lao_project=own, status="confirmed")
    assert (row_of(ws, pond).state, row_of(ws, pond).reason) == ("lao", "")


def test_a_problem_that_no_project_solves_stands_on_the_sheet_too(ws, sent, tmp_path):
    lone = edit.create(ws, "problem", plan=f"plan-{VILLAGE}", problem="ยุงชุม", dimension="health")
    row = row_of(ws, lone)
    assert (row.kind, row.state, row.title) == ("problem", "no_project", "ยุงชุม")
    text = reporting.make(ws, "village-answers", tmp_path / "a.csv", area=VILLAGE).read_text("utf-8-sig")
    assert "ยุงชุม" in text and "ไม่มีโครงการ" in text


@pytest.fixture
def both(ws, sent, tmp_path):
    here = province(tmp_path)
    acquaint(tmp_path, ws, here)
    carry(tmp_path, ws, here)
    yield here
    here.close()


def offered(ws, cycle):
    plan = village_plan.open_plan(ws, VILLAGE, cycle)
    return {one.id: one for one in village_plan.earlier(ws, plan)}


def test_a_need_that_no_agency_asks_money_for_is_offered_again_with_the_agencys_reason(ws, sent, both, tmp_path):
    road, item = sent
    decide.decide(both, [item], result="referred", date="2015-09-25", fiscal_year=2560)
    decide.issue(both)
    gone = edit.create(both, "referral", item=item, agency="กรมทางหลวง", fiscal_year=2560, sent_on="2015-10-05",
                       letter="ชม 9", status="sent")  # fmt: skip
    carry(tmp_path, both, ws)
    assert offered(ws, CYCLE + 1) == {}
    edit.put(both, "referral", [{"id": gone, "status": "not_requested", "answer": "ไม่อยู่ในแผนของกรม"}])
    carry(tmp_path, both, ws)
    assert row_of(ws, road).state == "not_requested"
    assert offered(ws, CYCLE + 1)[road].reason == "ไม่อยู่ในแผนของกรม"


def test_a_promise_whose_year_passed_without_money_is_offered_again_even_two_years_later(ws, sent):
    road, item = sent
    paper_answers.note(ws, item, result="accepted", fiscal_year=2560, **PAPER)
    assert offered(ws, CYCLE + 1) == {}
    assert list(offered(ws, CYCLE + 2)) == [road]
    plan = edit.create(ws, "action_plan", district="5018", fiscal_year=2560)
    edit.create(ws, "action_item", plan=plan, title="ถนน", origin="district", amount=7_00, items=[item])
    assert offered(ws, CYCLE + 2) == {}


def test_everything_that_was_said_of_a_problem_is_carried_but_not_what_belongs_to_its_year(ws):
    first, then = (village_plan.open_plan(ws, VILLAGE, year) for year in (CYCLE, CYCLE + 1))
    one = village_plan.add_problem(ws, first, problem="น้ำแล้ง", dimension="environment", votes=9, cause="ฝนน้อย",
                                   affected_households=40)  # fmt: skip
    village_plan.carry(ws, then, [one])
    (again,) = ws.every(Problem, "plan = :plan", plan=then)
    assert (again.cause, again.affected_households, again.votes) == ("ฝนน้อย", 40, None)
