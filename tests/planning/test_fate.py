"""Every project of a village gets an answer: where it went and what was decided."""

import pytest

from desktop.planning import answer_sheet, edit, fate, needs_plan
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
