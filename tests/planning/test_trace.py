"""The whole way of a need, from the forum to the finished work and the next year; a no always says why."""

import pytest

from desktop.planning import action_plan, edit, matching, needs_plan, trace, village_plan
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, project, province


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


def stations(ws, record):
    return [(row.kind, row.meaning) for row in trace.trace(ws, record)]


def raised(ws, votes=42):
    """A village's problem that a forum raised, and the project that solves it."""
    forum = edit.create(ws, "forum", village="50180101", cycle=CYCLE, date="2015-01-15", men=10, women=10)
    plan = edit.create(ws, "village_plan", village="50180101", cycle=CYCLE)
    problem = edit.create(ws, "problem", plan=plan, problem="น้ำแล้ง", forum=forum, votes=votes)
    one = edit.create(ws, "project", plan=plan, title="ฝาย", problems=[problem], mode="request", agency="กรมชลฯ",
                      dimension="environment", budget={"2559": 100_000_00})  # fmt: skip
    return problem, one


def test_a_record_without_a_life_line_is_refused(ws):
    with pytest.raises(trace.NotTraceableError):
        trace.trace(ws, "nobody")
    with pytest.raises(trace.NotTraceableError):
        trace.trace(ws, edit.create(ws, "lao", type="tao", name="x", district="5018"))


def test_a_problem_says_where_it_was_raised_with_how_many_votes_and_what_answers_it(ws):
    problem, one = raised(ws)
    rows = trace.trace(ws, problem)
    assert (rows[0].at, rows[0].kind, "42" in rows[0].detail) == ("2015-01-15", "forum", True)
    assert {row.of for row in rows} == {problem, one}


def test_a_problem_that_nothing_answers_stops_there(ws):
    plan = edit.create(ws, "village_plan", village="50180101", cycle=CYCLE)
    problem = edit.create(ws, "problem", plan=plan, problem="น้ำแล้ง")
    assert stations(ws, problem) == [("problem", "late"), ("problem", "stopped")]


def test_what_was_proposed_before_says_for_which_time(ws):
    problem, one = raised(ws)
    later = edit.create(ws, "village_plan", village="50180101", cycle=CYCLE + 1)
    second = edit.create(ws, "project", plan=later, title="ฝาย", carried_from=one)
    edit.create(ws, "problem", plan=later, problem="น้ำแล้ง", carried_from=problem)
    first = trace.trace(ws, second)[0]
    assert (first.record, "2" in first.what, str(CYCLE) in first.detail) == (one, True, True)
    last = trace.trace(ws, one)[-1]
    assert (last.record, str(CYCLE + 1) in last.what) == (second, True)
    assert str(CYCLE + 1) in trace.trace(ws, problem)[-1].what


def test_carrying_over_in_a_circle_ends(ws):
    _problem, one = raised(ws)
    edit.put(ws, "project", [{"id": one, "carried_from": one}])
    assert trace.trace(ws, one)


def test_the_whole_line_across_two_offices(tmp_path):
    there, here = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, there, here)
    _problem, one = raised(there)
    waive = dict.fromkeys(("R02", "R05", "R07", "R08", "R10", "REQUIRED"), "ทดสอบ")
    village = there.db.execute("SELECT plan FROM project").fetchone()[0]
    village_plan.move(there, village, "submitted", waive=waive, submitted_on="2015-02-20", signer="ผู้ใหญ่บ้าน")
    plan = needs_plan.open_plan(there, CYCLE)
    (item,) = needs_plan.pick(there, plan, [one]).ids
    needs_plan.set_status(there, item, "selected")
    edit.put(there, "beyond_list", [{"id": "b", "district": "5018", "cycle": CYCLE, "sent_on": "2015-07-25",
                                     "letter": "ชม 9"}])  # fmt: skip
    edit.create(there, "beyond_item", list="b", item=item, reasons=["budget"])
    needs_plan.send(there, plan, letter="ชม 7", sent_on="2015-07-20")
    carry(tmp_path, there, here)
    edit.create(here, "decision", item=item, decided_by="province", result="referred", date="2015-09-10")
    letter = {"sent_on": "2015-10-20", "letter": "ชม 77", "status": "sent"}
    edit.create(here, "referral", item=item, agency="กรมชลประทาน", fiscal_year=2560, **letter)
    given = {"title": "ฝายห้วยหลวง", "agency": "กรมชลประทาน", "fiscal_year": 2560, "amount": 90_000_00}
    edit.create(here, "allocated_project", **given, district="5018", items=[item], notified_on="2016-10-30")
    carry(tmp_path, here, there)
    edit.put(there, "action_plan", [{"id": "a", "district": "5018", "fiscal_year": 2560, "status": "draft"}])
    funded = there.db.execute("SELECT id FROM allocated_project").fetchone()[0]
    edit.put(there, "action_item", [{"id": "ai", "plan": "a", "title": "ฝายห้วยหลวง", "allocated": funded,
                                     "origin": "province", "status": "under_way"}])  # fmt: skip
    edit.create(there, "action_progress", item="ai", date="2017-03-01", percent="60", problem="รอฤดูแล้ง")

    assert stations(there, one) == [
        ("forum", "done"),
        ("village_plan", "done"),
        ("needs_item", "done"),
        ("beyond_item", "done"),
        ("submission", "done"),
        ("decision", "done"),
        ("referral", "done"),
        ("allocated_project", "done"),
        ("action_item", "done"),
        ("action_progress", "due"),
    ]
    assert "60" in trace.trace(there, one)[-1].detail and "รอฤดูแล้ง" in trace.trace(there, one)[-1].detail
    edit.put(there, "action_item", [{"id": "ai", "status": "finished"}])
    assert stations(there, one)[-1] == ("action_progress", "done")

    kinds = [row.kind for row in trace.trace(there, item)]
    assert kinds[:3] == ["project", "needs_item", "needs_item"] and "referral" in kinds
    assert {row.of for row in trace.trace(there, funded)} == {item}
    assert trace.trace(there, "ai")[0].record == one
    there.close()
    here.close()


def test_a_no_without_a_reason_says_that_there_is_none(tmp_path):
    there, here = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, there, here)
    plan = needs_plan.open_plan(there, CYCLE)
    one, other = needs_plan.pick(there, plan, [project(there, title="ถนน"), project(there, title="สระ")]).ids
    needs_plan.send(there, plan, letter="1", sent_on="2015-07-20")
    carry(tmp_path, there, here)
    edit.create(here, "decision", item=one, decided_by="province", result="rejected", date="2015-09-10")
    edit.create(here, "decision", item=other, decided_by="province", result="rejected", reason="ซ้ำ", date="2015-09-10")
    assert all(row.detail for row in trace.trace(here, one) if row.meaning == "stopped")
    assert trace.trace(here, one)[-1].detail != trace.trace(here, other)[-1].detail
    there.close()
    here.close()


def test_an_answer_on_paper_stands_until_the_province_gives_its_own(tmp_path):
    there, here = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, there, here)
    plan = needs_plan.open_plan(there, CYCLE)
    (item,) = needs_plan.pick(there, plan, [project(there)]).ids
    needs_plan.send(there, plan, letter="1", sent_on="2015-07-20")
    paper = {"decided_by": "province", "result": "deferred", "reason": "รอแบบ", "letter": "ชม 55"}
    edit.create(there, "reported_decision", item=item, **paper)
    assert stations(there, item)[-1] == ("reported_decision", "due")
    carry(tmp_path, there, here)
    edit.create(here, "decision", item=item, decided_by="province", result="accepted", date="2015-09-10")
    carry(tmp_path, here, there)
    assert [row.kind for row in trace.trace(there, item)][-1] == "decision"
    there.close()
    here.close()


def test_a_project_that_an_lao_takes_up_says_so(ws):
    _problem, one = raised(ws)
    lao = edit.create(ws, "lao", type="tao", name="อมก๋อย", district="5018")
    plan = edit.create(ws, "lao_plan", lao=lao, cycle=CYCLE, received_on="2015-05-20")
    own = edit.create(ws, "lao_project", plan=plan, title="ฝายน้ำล้น", budget={"2559": 100})
    match = edit.create(ws, "project_match", lao_project=own, project=one, status="suggested")
    assert "lao_project" not in [kind for kind, _meaning in stations(ws, one)]
    edit.put(ws, "project_match", [{"id": match, "status": "confirmed"}])
    assert ("lao_project", "done") in stations(ws, one)
    assert one in {row.of for row in trace.trace(ws, own)}


def test_a_funded_project_that_answers_no_need_says_so(ws):
    edit.put(ws, "action_plan", [{"id": "a", "district": "5018", "fiscal_year": CYCLE}])
    item = edit.create(ws, "action_item", plan="a", title="ทาสีสำนักงาน", amount=100, fund="function", origin="district")
    assert trace.trace(ws, item)[0].meaning == "late"


def test_what_an_lao_funds_is_told_of_the_village_project_that_it_takes_up(ws):
    _problem, one = raised(ws)
    lao = edit.create(ws, "lao", type="tao", name="อมก๋อย", district="5018")
    file = edit.create(ws, "lao_plan", lao=lao, cycle=CYCLE, status="received", received_on="2015-05-20")
    own = edit.create(ws, "lao_project", plan=file, title="ฝาย หมู่ 1", lao=lao, budget={"2559": 90_000_00})
    matching.confirm(ws, own, one)
    plan = action_plan.open_plan(ws, CYCLE)
    (line,) = action_plan.take_up_lao(ws, plan, [own]).ids
    action_plan.report_progress(ws, line, date="2016-03-01", percent="100")
    way = stations(ws, one)
    assert way[2:5] == [("lao_project", "done"), ("action_item", "done"), ("action_progress", "done")]
    assert stations(ws, line) == way
