"""Carrying over: what was not given is proposed again, its chain kept over the years."""

import pytest

from desktop.domain.village import Problem, Project
from desktop.planning import answer_sheet, edit, office, trace, village_plan

VILLAGE, CYCLE = "50180101", 2559


@pytest.fixture
def ws(tmp_path):
    opened = office.init(tmp_path / "data", office="5018", kind="district", name="ทะเบียน", person="สมชาย ใจดี")
    yield opened
    opened.close()


@pytest.fixture
def first(ws):
    """The plan of the first year: a road that solves a problem, work of the village's own, a problem left alone."""
    plan = village_plan.open_plan(ws, VILLAGE, CYCLE)
    problem = village_plan.add_problem(ws, plan, problem="ถนนชำรุด", dimension="infrastructure", votes=30)
    village_plan.add_problem(ws, plan, problem="น้ำไม่พอ", dimension="environment")
    village_plan.add_project(ws, plan, title="ปรับปรุงถนน", mode="request", quantity="1", unit="สาย", agency="อบต.อมก๋อย",
                             problems=[problem], budget={"2559": 100, "2560": 200}, sufficiency=["virtue"])  # fmt: skip
    village_plan.add_project(ws, plan, title="ทำความสะอาด", mode="self")
    return plan


def offered(ws, plan):
    return {one.title: one for one in village_plan.earlier(ws, plan)}


def test_what_was_not_given_is_offered_with_its_answer_and_own_work_is_not(ws, first):
    plan = village_plan.open_plan(ws, VILLAGE, CYCLE + 1)

    found = offered(ws, plan)

    assert list(found) == ["ปรับปรุงถนน", "น้ำไม่พอ"]
    road = found["ปรับปรุงถนน"]
    assert (road.kind, road.cycle, road.times, road.asked, bool(road.answer)) == ("project", CYCLE, 2, 300, True)
    assert village_plan.earlier(ws, first) == []


def test_a_project_carried_brings_its_problem_and_its_budget_moves_on(ws, first):
    plan = village_plan.open_plan(ws, VILLAGE, CYCLE + 1)
    forum = edit.create(ws, "forum", village=VILLAGE, cycle=CYCLE + 1, date="2016-01-09", men=1, women=1)
    road = offered(ws, plan)["ปรับปรุงถนน"]

    written = village_plan.carry(ws, plan, [road.id])

    project, problem = village_plan.projects(ws, plan)[0], village_plan.problems(ws, plan)[0]
    assert (written.created, written.ids) == (1, (project.id,))
    assert (project.carried_from, project.problems) == (road.id, (problem.id,))
    assert project.budget == {"2560": 100, "2561": 200}
    assert (project.unit, project.sufficiency) == ("สาย", ("virtue",))
    assert (problem.problem, problem.forum, problem.votes) == ("ถนนชำรุด", forum, None)
    assert list(offered(ws, plan)) == ["น้ำไม่พอ"]

    again = village_plan.carry(ws, plan, [road.id])
    assert (again.created, again.unchanged, len(village_plan.projects(ws, plan))) == (0, 1, 1)


def test_over_three_years_the_chain_is_kept_in_life_line_and_answers(ws, first):
    plans = [first]
    for year in (1, 2):
        plans.append(village_plan.open_plan(ws, VILLAGE, CYCLE + year))
        village_plan.carry(ws, plans[-1], [offered(ws, plans[-1])["ปรับปรุงถนน"].id])

    roads = [village_plan.projects(ws, plan)[0] for plan in plans]
    third = next(row for row in answer_sheet.answers(ws, VILLAGE, CYCLE + 2) if row.project == roads[2].id)
    assert (third.times, roads[2].budget) == (3, {"2561": 100, "2562": 200})
    assert "3" in trace.trace(ws, roads[2].id)[0].what and str(CYCLE) in trace.trace(ws, roads[2].id)[0].detail
    assert str(CYCLE + 1) in trace.trace(ws, roads[0].id)[-1].what
    problem = ws.get(Problem, roads[2].problems[0])
    assert ws.get(Problem, problem.carried_from or "").plan == plans[1]
    assert offered(ws, village_plan.open_plan(ws, VILLAGE, CYCLE + 3))["ปรับปรุงถนน"].times == 4


def test_what_the_lao_took_into_its_plan_is_not_offered_again(ws, first):
    road = village_plan.projects(ws, first)[0].id
    body = edit.create(ws, "lao", name="อมก๋อย", type="tao", district="5018")
    plan = edit.create(ws, "lao_plan", lao=body, cycle=CYCLE)
    lao = edit.create(ws, "lao_project", plan=plan, title="ถนน", budget={"2559": 100})
    edit.create(ws, "project_match", project=road, lao_project=lao, status="confirmed")

    assert list(offered(ws, village_plan.open_plan(ws, VILLAGE, CYCLE + 1))) == ["น้ำไม่พอ"]


def test_one_carrying_is_one_act_and_a_removed_copy_is_offered_again(ws, first):
    plan = village_plan.open_plan(ws, VILLAGE, CYCLE + 1)
    before = ws.db.execute("SELECT count(*) FROM act").fetchone()[0]
    village_plan.carry(ws, plan, [one.id for one in village_plan.earlier(ws, plan)])
    assert ws.db.execute("SELECT count(*) FROM act").fetchone()[0] == before + 1

    edit.remove(ws, "project", [village_plan.projects(ws, plan)[0].id])
    road = offered(ws, plan)["ปรับปรุงถนน"]
    village_plan.carry(ws, plan, [road.id])
    assert [one.title for one in ws.every(Project, "plan = :plan", plan=plan)] == ["ปรับปรุงถนน"]
