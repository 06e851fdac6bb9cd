"""The register of LAO plans: every LAO once, its file's sums, and the way from expected to used."""

import pytest

from desktop.domain.lao_plan import LaoPlan
from desktop.planning import edit, lao_plans, matching
from desktop.planning.calendar.measures import progress
from desktop.planning.calendar.year import Year
from desktop.planning.guards import GuardFailedError
from desktop.planning.loading import load
from tests.planning.load_books import OMKOI, district


@pytest.fixture
def empty(tmp_path):
    return district(tmp_path / "home")


@pytest.fixture
def loaded(empty):
    load(empty, "villages", OMKOI / "villages.xlsx")
    load(empty, "plans", OMKOI / "village-plans.xlsx")
    load(empty, "lao-plan", OMKOI / "lao-plan-pho02.xlsx")
    return empty


def test_every_lao_of_the_district_is_in_the_register(empty):
    rows = lao_plans.register(empty, 2559)
    assert len(rows) == 7
    assert {(row.plan, row.status, row.total) for row in rows} == {("", "expected", 0)}
    assert "อบต.อมก๋อย" in {row.lao_title for row in rows}


def test_a_plan_that_came_counts_its_projects_and_money(loaded):
    row = next(row for row in lao_plans.register(loaded, 2559) if row.plan)
    assert (row.lao_title, row.projects, row.beyond, row.status) == ("อบต.อมก๋อย", 52, 6, "received")
    assert row.total == 13_599_800_000
    assert row.total == sum(one.total for one in lao_plans.projects(loaded, row.plan))
    assert len(lao_plans.register(loaded, 2559)) == 7


def test_a_plan_is_registered_before_its_file_comes(empty):
    lao = lao_plans.register(empty, 2559)[0].lao
    plan = lao_plans.open_plan(empty, lao, 2559)
    assert lao_plans.open_plan(empty, lao, 2559) == plan
    assert [row.plan for row in lao_plans.register(empty, 2559) if row.lao == lao] == [plan]


def test_a_plan_without_projects_is_not_matched(empty):
    plan = lao_plans.open_plan(empty, lao_plans.register(empty, 2559)[0].lao, 2559)
    with pytest.raises(GuardFailedError) as refused:
        lao_plans.set_status(empty, plan, "matched")
    assert [finding.rule for finding in refused.value.findings] == ["P01"]


def test_a_plan_is_matched_once_every_suggestion_is_decided(loaded):
    (plan,) = loaded.every(LaoPlan)
    with pytest.raises(GuardFailedError) as refused:
        lao_plans.set_status(loaded, plan.id, "matched")
    assert [finding.rule for finding in refused.value.findings] == ["P02"]
    first = [(row.lao_project, row.project) for row in matching.suggest(loaded, plan.id)]
    matching.decide(loaded, first, "confirmed")
    while left := [row for row in matching.suggest(loaded, plan.id) if not row.status]:  # those behind the first ones
        matching.decide(loaded, [(row.lao_project, row.project) for row in left], "rejected")
    lao_plans.set_status(loaded, plan.id, "matched")
    lao_plans.set_status(loaded, plan.id, "used")
    assert lao_plans.next_status(loaded.get(LaoPlan, plan.id)) == ""


def test_a_plan_is_used_only_when_matched_unless_waived_with_a_reason(loaded):
    (plan,) = loaded.every(LaoPlan)
    with pytest.raises(GuardFailedError):
        lao_plans.set_status(loaded, plan.id, "used")
    lao_plans.set_status(loaded, plan.id, "used", waive={"P03": "ประชุมเร่งด่วน"})
    lao_plans.set_status(loaded, plan.id, "received")  # a step back is free
    assert loaded.get(LaoPlan, plan.id).status == "received"


def test_a_plan_of_five_years_is_here_in_every_year_of_its_span_and_each_year_has_its_own_money(empty):
    for cycle in (2566, 2569, 2571):
        edit.create(empty, "planning_template", name="planning-2562", cycle=cycle)
    lao = lao_plans.register(empty, 2566)[0].lao
    plan = lao_plans.open_plan(empty, lao, 2566)
    edit.put(empty, "lao_plan", [{"id": plan, "from_year": 2566, "to_year": 2570, "status": "received"}])
    edit.create(empty, "lao_project", plan=plan, title="ถนน", budget={"2566": 7_00, "2569": 5_00})

    def here(cycle):
        return [(row.plan, row.of_year, row.total) for row in lao_plans.register(empty, cycle) if row.here]

    assert here(2566) == [(plan, 7_00, 12_00)]
    assert here(2569) == [(plan, 5_00, 12_00)]
    assert here(2571) == []
    assert lao_plans.open_plan(empty, lao, 2569) == plan
    assert progress(Year(empty, 2569), "lao_plans").done == 1
    assert progress(Year(empty, 2571), "lao_plans").done == 0


def test_the_three_year_plan_of_2558_is_made_anew_every_year(empty):
    lao = lao_plans.register(empty, 2559)[0].lao
    plan = lao_plans.open_plan(empty, lao, 2559)
    edit.put(empty, "lao_plan", [{"id": plan, "from_year": 2559, "to_year": 2561, "status": "received"}])

    assert [row.here for row in lao_plans.register(empty, 2560) if row.lao == lao] == [False]
    assert progress(Year(empty, 2560), "lao_plans").done == 0
