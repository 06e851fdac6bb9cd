"""Plans of a level between village and district: who has one, what flows into it, what it refers to the district."""

from datetime import date

import pytest

from desktop.domain.area_plan import AreaPlanItem
from desktop.domain.calendar import PlanLevel
from desktop.planning import area_plan, check, edit, needs_plan, office, trace
from desktop.planning.area_plan import levels, referring
from desktop.planning.area_plan.overview import overview

CYCLE, TAMBON = 2566, "501801"


@pytest.fixture
def ws(tmp_path):
    opened = office.init(tmp_path / "data", office="5018", kind="district", name="ทะเบียน", person="สมชาย ใจดี")
    edit.create(opened, "planning_template", name="planning-2562", cycle=CYCLE)
    yield opened
    opened.close()


@pytest.fixture
def projects(ws):
    made = []
    for village in ("50180101", "50180102", "50180201"):
        plan = edit.create(ws, "village_plan", village=village, cycle=CYCLE)
        made.append(edit.create(ws, "project", plan=plan, title=f"ถนน {village}", budget={"2567": 100}))
    return made


@pytest.fixture
def plan(ws, projects):
    made = area_plan.open_plan(ws, "tambon", TAMBON, CYCLE)
    area_plan.take(ws, made, projects[:2])
    return made


def met(ws, plan):
    """A meeting of the plan's own committee that resolved on it."""
    body = levels.make_committee(ws, area_plan.current(ws, "tambon", TAMBON, CYCLE))
    return edit.create(ws, "meeting", committee=body, cycle=CYCLE, status="held", date="2022-01-15", number="1/2565",
                       resolutions="เห็นชอบ", officer_present="self")  # fmt: skip


def broken(ws, today):
    return {one.record for one in check.check(ws, CYCLE, today, "5018") if one.rule == "LEVEL" and not one.waived}


def test_the_letters_of_2558_know_no_such_level_and_the_regulation_of_2562_has_the_tambons(ws):
    assert levels.levels(ws, 2559) == ()
    (level,) = levels.levels(ws, CYCLE)
    assert levels.title(level) == "แผนพัฒนาตำบล"
    assert [row.area for row in overview(ws, CYCLE, level)] == [f"50180{n}" for n in range(1, 7)]
    assert levels.areas(ws, CYCLE, PlanLevel(code="area", title={}, committee="other", area="district")) == ("5018",)


def test_the_overview_counts_projects_money_and_what_goes_up(ws, plan, projects):
    referring.refer(ws, plan, projects[:1])
    row = overview(ws, CYCLE, levels.levels(ws, CYCLE)[0])[0]
    assert (row.name, row.plan, row.status, row.projects, row.up, row.total) == ("ต.อมก๋อย", plan, "draft", 2, 1, 200)


def test_only_what_an_approved_plan_refers_up_goes_into_the_needs_plan_and_only_once(ws, plan, projects):
    referring.refer(ws, plan, projects[1:2])
    assert referring.referred(ws, CYCLE) == []

    area_plan.move(ws, plan, "approved", meeting=met(ws, plan))
    assert referring.waiting(ws, CYCLE) == [projects[1]]
    referring.to_district(ws, CYCLE)
    referring.to_district(ws, CYCLE)

    rows = needs_plan.items(ws, needs_plan.open_plan(ws, CYCLE))
    assert [(row.title, row.total) for row in rows] == [("ถนน 50180102", 100)]
    assert referring.waiting(ws, CYCLE) == []


def test_the_life_line_of_an_item_is_that_of_its_project_and_says_that_it_was_referred_up(ws, plan, projects):
    referring.refer(ws, plan, projects[:1])
    item = ws.every(AreaPlanItem, "project = :project", project=projects[0])[0]

    lines = trace.trace(ws, item.id)

    assert lines == trace.trace(ws, projects[0])
    assert "ส่งต่ออำเภอ" in next(row.detail for row in lines if row.kind == "area_plan")


def test_a_committee_is_recorded_once_under_the_name_of_its_tambon(ws, plan):
    found = area_plan.current(ws, "tambon", TAMBON, CYCLE)
    made = levels.make_committee(ws, found)
    assert (levels.make_committee(ws, found), levels.committee(ws, found)) == (made, made)
    assert levels.committee_name(ws, found).endswith("ต.อมก๋อย")


def test_check_lists_areas_without_a_plan_after_the_day_and_late_ones_until_they_say_why(ws, plan):
    assert broken(ws, date(2022, 1, 31)) == set()
    assert broken(ws, date(2022, 2, 1)) == {plan, *(f"50180{n}" for n in range(2, 7))}

    area_plan.move(ws, plan, "approved", meeting=met(ws, plan))
    area_plan.move(ws, plan, "sent", sent_on="2022-02-10")
    assert plan in broken(ws, date(2022, 2, 11))
    edit.put(ws, "area_plan", [{"id": plan, "late_reason": "น้ำท่วม"}])
    assert plan not in broken(ws, date(2022, 2, 11))


def test_check_lists_what_a_village_has_deleted_and_a_second_plan_of_one_area(ws, plan, projects):
    edit.remove(ws, "project", projects[:1])
    second = edit.create(ws, "area_plan", level="tambon", area=TAMBON, cycle=CYCLE)
    found = broken(ws, date(2022, 1, 1))
    assert len(found) == 2 and max(second, plan) in found
