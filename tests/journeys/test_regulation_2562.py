"""The regulation of 2562 by data alone: a tambon level, plans of five years, other committees, another calendar.

Nothing here is code of its own: the district chooses the shipped template, and its main hand-overs go their way.
"""

from datetime import date
from pathlib import Path

import pytest

from desktop.planning import (
    action_plan,
    area_plan,
    calendar,
    decide,
    district_plan,
    edit,
    home,
    needs_plan,
    trace,
    village_plan,
)
from desktop.planning.area_plan import AreaPlanClosedError, NoLevelError
from desktop.planning.calendar import editing
from desktop.planning.guards import GuardFailedError
from desktop.store.reference import villages
from tests.journeys import cast
from tests.journeys.cast import DISTRICT, LAOS, TAMBONS, VILLAGES, Year
from tests.offices import clean, digests

CYCLE = 2566
CE = CYCLE - 543


def test_the_main_hand_overs_under_the_regulation_of_2562(tmp_path: Path):
    year = cast.year(tmp_path)
    year.cycle = CYCLE
    year.on("2021-08-10")
    the_rules_are_chosen_and_their_days_confirmed(year)
    its_committees(year)
    plans_of_villages(year)
    plans_of_tambons(year)
    a_district_plan_of_five_years(year)
    the_needs_plan_to_the_province_and_back(year)
    the_action_plan(year)
    a_project_on_its_way(year)
    the_years_before_keep_their_own_rules(year)
    year.offices.settle(2)
    assert len({digests(ws)[DISTRICT] for ws in year.offices.all}) == 1
    assert clean(year.offices.all)
    year.close()


def the_rules_are_chosen_and_their_days_confirmed(year: Year) -> None:
    """The province chooses for all its districts; the months of the template are a proposal until days are set."""
    ws, here = year.district, year.province
    cast.register(ws)
    with pytest.raises(NoLevelError):
        area_plan.open_plan(ws, "tambon", TAMBONS[0], CYCLE)
    edit.create(here, "planning_template", name="planning-2562", cycle=CYCLE)
    year.carry(here, ws)
    year.broken("R21", DISTRICT)
    editing.set_date(here, CYCLE, "D6", date(CE - 1, 3, 10))
    year.carry(here, ws)
    year.kept("R21")
    year.kept("R21", at=here)
    used = calendar.in_use(ws, CYCLE)
    assert calendar.label(used, "village_plan") == "แผนพัฒนาหมู่บ้าน/แผนชุมชน"
    assert (year.row("D6").due, year.row("T1").due, year.row("D2").due) == ("2022-03-10", "2022-01-31", "2021-11-30")
    year.kept("R01")


def its_committees(year: Year) -> None:
    """ก.บ.อ. is the one main committee; every tambon has its ก.บ.ต., by order."""
    ws = year.district
    other = cast.committee(ws, "district_integration", "อ.ก.อ.", main_mechanism=True)
    assert other in year.broken("R11")
    edit.put(ws, "committee", [{"id": other, "main_mechanism": False}])
    main = cast.committee(ws, "district_administration", "ก.บ.อ.", main_mechanism=True)
    cast.order(ws, main, "1/2564", "2021-08-20")
    cast.meeting(ws, main, "2022-02-10", "1/2565", CYCLE, id="resolved")
    year.kept("R11")
    year.states(D0="done_on_time", T0="not_started")
    for tambon in TAMBONS:
        body = cast.committee(ws, "tambon_committee", "ก.บ.ต.", tambon)
        cast.order(ws, body, "2/2564", "2021-09-10")
        cast.meeting(ws, body, "2022-01-15", "1/2565", CYCLE, id=f"met-{tambon}")
    year.states(T0="done_on_time")


def plans_of_villages(year: Year) -> None:
    ws = year.district
    year.on("2021-11-05")
    assert year.next_task(ws) == "D1"
    cast.village_committees(ws, VILLAGES, "2021-11-01", CYCLE)
    cast.forums(ws, VILLAGES, "2021-11-03", CYCLE)
    cast.village_plans(ws, VILLAGES, CYCLE)
    cast.submit(ws, VILLAGES, "2021-11-25", CYCLE)
    cast.accept(ws, VILLAGES, CYCLE)
    year.kept("R02", "R03", "R04", "R05", "R06", "R07", "R08", "R10")
    year.states(D1="done_on_time", D2="done_on_time", T1="not_started")


def plans_of_tambons(year: Year) -> None:
    """Village projects are taken up and ranked by each ก.บ.ต.; its own resolution is what counts."""
    ws = year.district
    year.on("2022-01-20")
    assert year.next_task(ws) == "T1"
    for tambon in TAMBONS:
        plan = area_plan.open_plan(ws, "tambon", tambon, CYCLE)
        wanted = [row.project for row in area_plan.pool(ws, plan)]
        assert len(wanted) == 2 * sum(one.code.startswith(tambon) for one in villages(DISTRICT))
        with pytest.raises(GuardFailedError):
            area_plan.move(ws, plan, "approved", meeting=f"met-{tambon}")
        area_plan.take(ws, plan, wanted[:4])
        area_plan.move_project(ws, plan, wanted[2], before=wanted[0])
        with pytest.raises(GuardFailedError):
            area_plan.move(ws, plan, "approved", meeting="resolved")
        area_plan.move(ws, plan, "approved", meeting=f"met-{tambon}")
        with pytest.raises(AreaPlanClosedError):
            area_plan.take(ws, plan, wanted[4:])
        with pytest.raises(GuardFailedError):
            edit.create(ws, "area_plan_item", plan=plan, project=wanted[-1])
        area_plan.move(ws, plan, "sent", sent_on="2022-01-25")
        assert [row.project for row in area_plan.rows(ws, plan)] == [wanted[2], wanted[0], wanted[1], wanted[3]]
    year.states(T1="done_on_time")
    first = area_plan.current(ws, "tambon", TAMBONS[0], CYCLE)
    assert first and (first.from_year, first.to_year, first.approved_on) == (CYCLE, CYCLE + 4, "2022-01-15")


def a_district_plan_of_five_years(year: Year) -> None:
    ws = year.district
    node = edit.create(ws, "strategy", code="1", title="โครงสร้างพื้นฐาน")
    plan = district_plan.open_plan(ws, CYCLE)
    found = district_plan.current(ws, CYCLE + 4)
    assert found and (found.id, found.from_year, found.to_year) == (plan, CYCLE, CYCLE + 4)
    assert district_plan.current(ws, CYCLE + 5) is None
    edit.put(ws, "district_plan", [{"id": plan, "vision": "น่าอยู่"}])
    one = district_plan.add_strategy(ws, plan, "ถนน", provincial=[node], dimensions=["infrastructure"])
    district_plan.add_indicator(ws, one, "ถนนได้มาตรฐาน", unit="กม.", targets={str(CYCLE): "10"})
    district_plan.move(ws, plan, "framework_approved", framework_meeting="resolved")
    sent = {"plan": plan, "sent_on": "2022-02-15", "letter": "ชม 1"}
    edit.put(ws, "framework_dispatch", [{**sent, "lao": lao} for lao in LAOS.values()])
    district_plan.move(ws, plan, "promulgated", plan_meeting="resolved")
    year.on("2022-02-20")
    year.states(D4="done_on_time", D5="done_on_time")
    year.kept("R12", "R13", "R14")


def the_needs_plan_to_the_province_and_back(year: Year) -> None:
    """The tambons' ranking leads into the district's needs plan, which goes to the province in March."""
    ws, here = year.district, year.province
    ranked = area_plan.ranked(ws, CYCLE)
    assert len(ranked) == 12 and len({one[-8:-2] for one in ranked[:3]}) == 3
    plan = needs_plan.open_plan(ws, CYCLE)
    items = needs_plan.pick(ws, plan, ranked[:6]).ids
    needs_plan.send(ws, plan, letter="ชม 2", sent_on="2022-03-09")
    year.states(D6="done_on_time")
    year.kept("R15", "R16", "R24")
    year.carry(ws, here)
    assert [row.item for row in decide.to_decide(here, DISTRICT, CYCLE)] == list(items)
    decide.decide(here, items, result="accepted", amount=100_000_00, fiscal_year=CYCLE + 1, date="2022-06-01")
    decide.issue(here)
    year.carry(here, ws)
    year.states(D9="done_on_time")


def the_action_plan(year: Year) -> None:
    ws = year.district
    year.on("2022-11-20")
    with pytest.raises(GuardFailedError):
        action_plan.open_plan(ws, 2558)
    plan = action_plan.open_plan(ws, CYCLE)
    action_plan.add_item(ws, plan, "อบรม", agency="ที่ทำการปกครองอำเภอ", amount=100_00, fund="function",
                         items=[needs_plan.taken(ws, CYCLE)[area_plan.ranked(ws, CYCLE)[0]]])  # fmt: skip
    nothing = [*action_plan.current(ws, CYCLE).agencies, *LAOS.values(), "province"]
    edit.put(ws, "action_plan", [{"id": plan, "nothing_from": nothing}])
    action_plan.move(ws, plan, "approved", meeting="resolved")
    year.states(D12="done_on_time")
    year.kept("R18", "R19", "R20", "R24")


def a_project_on_its_way(year: Year) -> None:
    ws = year.district
    project = area_plan.ranked(ws, CYCLE)[0]
    kinds = [row.kind for row in trace.trace(ws, project)]
    assert kinds == ["forum", "village_plan", "area_plan", "needs_item", "submission", "decision", "action_item",
                     "action_item"]  # fmt: skip
    step = next(row for row in trace.trace(ws, project) if row.kind == "area_plan")
    assert (step.at, step.meaning, "แผนพัฒนาตำบล" in step.what) == ("2022-01-25", "done", True)


def the_years_before_keep_their_own_rules(year: Year) -> None:
    ws = year.district
    rows = {row.id: row.due for row in calendar.calendar(ws, 2559, date(2015, 1, 5))}
    assert rows["D2"] == "2015-02-28" and "T1" not in rows
    assert calendar.in_use(ws, 2559).district_plan_years == 2
    assert home.overview(ws, CYCLE, year.today).cycle == CYCLE
    assert village_plan.find_plan(ws, VILLAGES[0], 2559) == ""
