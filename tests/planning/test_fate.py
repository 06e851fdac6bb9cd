"""Every project of a village gets an answer: where it went and what was decided."""

import pytest

from desktop.planning import answer_sheet, edit, fate, needs_plan
from desktop.planning.reporting import village_answers
from desktop.planning.reporting.asked import Asked
from tests.planning.needs_offices import CYCLE, district, project


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


def meanings(ws, one):
    return [(step.kind, step.meaning) for step in fate.fate_of_project(ws, one)]


def test_a_project_that_nobody_chose_yet_is_due(ws):
    one = project(ws)

    assert meanings(ws, one) == [("project", "late"), ("village_plan", "due"), ("", "due")]


def test_the_forum_at_which_it_was_raised_is_its_first_station(ws):
    forum = edit.create(ws, "forum", village="50180101", cycle=CYCLE, date="2015-01-15")
    plan = edit.create(ws, "village_plan", village="50180101", cycle=CYCLE)
    problem = edit.create(ws, "problem", plan=plan, problem="น้ำแล้ง", forum=forum)
    one = edit.create(ws, "project", plan=plan, title="ฝาย", problems=[problem])

    step = fate.fate_of_project(ws, one)[0]

    assert (step.at, step.meaning, step.detail) == ("2015-01-15", "done", "น้ำแล้ง")


def test_a_project_that_the_sent_plan_leaves_out_ends_there(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    needs_plan.pick(ws, plan, [project(ws, title="ถนน")])
    left = project(ws, title="สระ")
    needs_plan.send(ws, plan, letter="1", sent_on="2015-07-20")

    assert meanings(ws, left)[-1] == ("", "stopped")


def test_a_combined_project_follows_the_item_it_went_into(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    one, other = project(ws, title="ถนน ก"), project(ws, title="ถนน ข")
    first = needs_plan.pick(ws, plan, [one]).ids[0]
    whole = needs_plan.combine(ws, plan, [first, other], "ถนนสองสาย")
    edit.put(ws, "needs_item", [{"id": whole, "agency": "อบจ."}])
    needs_plan.send(ws, plan, letter="ชม 7", sent_on="2015-07-20")

    for part in (one, other):
        steps = fate.fate_of_project(ws, part)
        assert [step.record for step in steps if step.kind == "needs_item"] == [whole]
        assert "ถนนสองสาย" in steps[2].detail
        assert (steps[3].at, steps[3].meaning, steps[4].meaning) == ("2015-07-20", "done", "due")


def test_an_item_that_was_dropped_says_why(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    one = project(ws)
    (item,) = needs_plan.pick(ws, plan, [one]).ids
    needs_plan.set_status(ws, item, "dropped", "ซ้ำกับ อบต.")

    assert meanings(ws, one)[-1] == ("needs_item", "stopped")
    (row,) = answer_sheet.answers(ws, "50180101", CYCLE)
    assert (row.state, row.reason) == ("not_taken", "ซ้ำกับ อบต.")


def test_every_project_of_the_village_has_an_answer(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    one, other = project(ws, title="ถนน"), project(ws, title="สระ")
    needs_plan.pick(ws, plan, [one])
    assert [row.state for row in answer_sheet.answers(ws, "50180101", CYCLE)] == ["chosen", "waiting"]

    needs_plan.send(ws, plan, letter="1", sent_on="2015-07-20")
    own = project(ws, title="อบรม", mode="self")

    states = {row.project: row.state for row in answer_sheet.answers(ws, "50180101", CYCLE)}
    assert states == {one: "sent", other: "left_out", own: "own"}


def test_every_edition_that_was_sent_stands_on_the_way_by_its_day(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    one = project(ws)
    (item,) = needs_plan.pick(ws, plan, [one]).ids
    needs_plan.send(ws, plan, letter="1018/245", sent_on="2015-07-28")
    paper = {"item": item, "decided_by": "province", "result": "rejected", "reason": "เกินวงเงิน", "letter": "50/9"}
    edit.create(ws, "reported_decision", date="2015-09-25", **paper)
    needs_plan.send(ws, plan, letter="1018/300", sent_on="2016-01-11")

    way = [(step.kind, step.at) for step in fate.fate_of_project(ws, one)][-3:]

    assert way == [("submission", "2015-07-28"), ("reported_decision", "2015-09-25"), ("submission", "2016-01-11")]


def test_one_sum_for_several_villages_is_nowhere_a_villages_own(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    one, other = project(ws, title="ถนน"), project(ws, village="50180102", title="ถนน")
    alone = project(ws, village="50180102", title="สระ")
    whole = needs_plan.combine(ws, plan, list(needs_plan.pick(ws, plan, [one, other]).ids), "ถนน")
    (single,) = needs_plan.pick(ws, plan, [alone]).ids
    needs_plan.send(ws, plan, letter="7", sent_on="2015-07-20")
    for item, amount in ((whole, 30_000_00), (single, 5_000_00)):
        given = {"decided_by": "province", "result": "accepted", "amount": amount, "letter": "9"}
        edit.create(ws, "reported_decision", item=item, date="2015-09-25", **given)

    (mine,) = answer_sheet.answers(ws, "50180101", CYCLE)
    said = {row.project: row.money for row in answer_sheet.answers(ws, "50180102", CYCLE)}

    assert "2" in mine.together
    assert [name.split()[0] for name in mine.villages] == ["บ้านหลิม-ดง", "บ้านยางเปา"]
    assert said == {other: mine.money, alone: said[alone]}
    assert mine.money.startswith(mine.together)
    assert not said[alone].startswith(mine.together)
    assert any(mine.money in step.detail for step in fate.fate_of_project(ws, other))
    report = village_answers.build(ws, Asked(area="50180101"))
    assert mine.money in str(report.tables[0].rows[0][4])
    assert mine.villages[1] in str(report.tables[0].rows[0][5])
