"""The next year on top of the last: carried proposals, a new framework and order, answers that come a year later.

What the last year closed stays as it was; each of a village's proposals has its fate, with a word why.
"""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.bodies import CommitteeOrder
from desktop.domain.district_plan import DistrictPlan
from desktop.domain.planning_year import StrategyFramework, StrategyMapping
from desktop.domain.province import Strategy
from desktop.domain.village import VillagePlan
from desktop.planning import (
    action_plan,
    answer_sheet,
    beyond,
    bodies,
    decide,
    district_plan,
    edit,
    needs_plan,
    referral,
    remapping,
    trace,
    village_plan,
)
from desktop.planning.calendar import editing
from desktop.planning.guards import GuardFailedError
from desktop.store.records import get
from tests.journeys import cast
from tests.journeys.cast import CYCLE, DISTRICT, LAOS, TAMBONS, Year
from tests.journeys.last_year import (
    HOME,
    NEXT,
    OTHER,
    OTHERS_POND,
    OTHERS_ROAD,
    POND,
    ROAD,
    framework,
    last_year,
    make_district_plan,
)
from tests.offices import clean, digests

DOCUMENTS = ("village_plan", "district_plan", "needs_plan", "needs_item", "beyond_list", "action_plan", "action_item")


def test_the_next_year_stands_on_the_last_one(tmp_path: Path):
    year = cast.year(tmp_path)
    last_year(year, tmp_path)
    before = documents(year)
    year.cycle = NEXT
    the_calendar_is_set_for_the_year(year)
    a_new_order_follows_the_old(year)
    a_new_edition_of_the_framework(year, tmp_path)
    refused_proposals_are_carried_over(year)
    answers_of_the_year_before_still_arrive(year)
    the_work_of_last_year_goes_on_in_the_next_plan(year)
    the_answer_sheet_tells_every_fate(year)
    the_district_plan_is_made_anew(year)
    what_was_closed_stays_as_it_was(year, before)
    everybody_holds_the_same(year)
    year.close()


def the_calendar_is_set_for_the_year(year: Year) -> None:
    """R21: ก.น.จ. sets the calendar each year; February of 2559 has 29 days."""
    year.on("2016-01-10")
    year.broken("R21", DISTRICT, at=year.province)
    assert year.row("D2").due == "2016-02-29"
    editing.set_date(year.province, NEXT, "D6", date(2016, 7, 15))
    year.kept("R21", at=year.province)
    year.carry(year.province, year.district)
    assert (year.row("D6").due, year.row("D7").due) == ("2016-07-15", "2016-07-31")
    year.kept("R21")


def a_new_order_follows_the_old(year: Year) -> None:
    ws = year.district
    main = next(row.committee for row in bodies.committees(ws, NEXT) if row.main)
    with pytest.raises(GuardFailedError):
        edit.put(ws, "committee_order", [{"id": "order-2558", "number": "7/2559"}])
    new = cast.order(ws, main, "7/2559", "2016-01-15", supersedes="order-2558")
    assert get(ws.db, CommitteeOrder, "order-2558").status == "replaced"
    in_force = [bodies.order_in_force(ws, main, day) for day in ("2016-01-14", "2016-01-15")]
    assert [order.id if order else "" for order in in_force] == ["order-2558", new]
    year.kept("R11")


def a_new_edition_of_the_framework(year: Year, folder: Path) -> None:
    """Same code and alike: mapped by itself; the rest are tasks, those with links first, until a person says."""
    here, ws = year.province, year.district
    framework(here, folder, "กรอบยุทธศาสตร์การพัฒนาจังหวัดเชียงใหม่ พ.ศ. 2558 - 2561 ฉบับที่ 2", (
        ("1", "โครงสร้างพื้นฐาน"), ("2", "เมืองสมุนไพร"), ("4", "น้ำเพื่อการเกษตร"),
        ("3", "ส่งเสริมการท่องเที่ยวชุมชน")))  # fmt: skip
    year.carry(here, ws)
    first, second = ws.every(StrategyFramework, "1 ORDER BY edition")
    assert (first.status, second.status, second.replaces) == ("superseded", "published", first.id)
    old = {one.code: one.id for one in ws.every(Strategy, "framework = :f", f=first.id)}
    tasks = remapping.unmapped(ws)
    assert [task.old for task in tasks] == [old["2"]] and tasks[0].links == 1
    with pytest.raises(remapping.MappingReasonError):
        remapping.map_to(ws, old["2"], second.id, [])
    water = next(one.id for one in ws.every(Strategy, "framework = :f AND code = '4'", f=second.id))
    remapping.map_to(ws, old["2"], second.id, [water])
    assert remapping.unmapped(ws) == []
    assert len(ws.every(StrategyMapping)) == 3


def refused_proposals_are_carried_over(year: Year) -> None:
    """What was refused or never answered is proposed again, for the second time; what was granted is not."""
    ws, codes = year.district, [HOME, OTHER]
    cast.forums(ws, codes, "2016-02-06", NEXT)
    edit.put(ws, "meeting", [{"id": f"met-{NEXT}-{code}", "committee": f"km-{code}", "cycle": NEXT, "status": "held",
                              "date": "2016-02-05", "resolutions": "เห็นชอบ", "officer_present": "self"}
                             for code in codes])  # fmt: skip
    for code, offered in ((HOME, []), (OTHER, [OTHERS_ROAD, OTHERS_POND])):
        plan = village_plan.open_plan(ws, code, NEXT)
        found = [one for one in village_plan.earlier(ws, plan) if one.kind == "project"]
        assert [(one.id, one.times, bool(one.reason)) for one in found] == [(one, 2, True) for one in offered]
        village_plan.carry(ws, plan, [one.id for one in village_plan.earlier(ws, plan)])
    plan = village_plan.find_plan(ws, OTHER, NEXT)
    again = {one.carried_from: one for one in village_plan.projects(ws, plan)}
    assert set(again) == {OTHERS_ROAD, OTHERS_POND}
    assert again[OTHERS_ROAD].budget == {str(NEXT + 1): 500_000_00}
    first = trace.trace(ws, again[OTHERS_ROAD].id)[0]
    assert (first.record, "2" in first.what, str(CYCLE) in first.detail) == (OTHERS_ROAD, True, True)
    assert trace.trace(ws, OTHERS_ROAD)[-1].record == again[OTHERS_ROAD].id
    complete_and_send(year, plan)
    needs = needs_plan.open_plan(ws, NEXT)
    assert {row.project for row in needs_plan.pool(ws, NEXT)} == {one.id for one in again.values()}
    needs_plan.pick(ws, needs, [again[OTHERS_ROAD].id])
    needs_plan.send(ws, needs, letter="ชม 1018/150", sent_on="2016-07-14")
    assert year.row("D6").state == "done_on_time"
    year.carry(ws, year.province)
    assert [row.title for row in decide.to_decide(year.province, DISTRICT, NEXT)] == ["ก่อสร้างถนน คสล. หมู่ 3"]
    assert get(ws.db, VillagePlan, cast.plan_of(OTHER)).status == "superseded"


def complete_and_send(year: Year, plan: str) -> None:
    ws = year.district
    said = {**cast.PHILOSOPHY, "sources": ["bmn"], "committee": f"km-{OTHER}", "signer": "ประธาน กม."}
    edit.put(ws, "village_plan", [{"id": plan, **said}])
    none = ("society", "security", "governance", "economy")
    edit.put(ws, "dimension_none", [{"plan": plan, "dimension": one, "reason": "ไม่มี"} for one in none])
    days = {"approved_on": "2016-02-10", "submitted_on": "2016-02-15"}
    for status in ("submitted", "received", "accepted"):
        village_plan.move(ws, plan, status, **(days if status == "submitted" else {}))


def answers_of_the_year_before_still_arrive(year: Year) -> None:
    """In October 2559 the agency of last year's referral has its budget; the province notifies the district."""
    here, ws = year.province, year.district
    year.on("2016-11-10")
    (row,) = referral.rows(here, CYCLE)
    for status in ("received", "requested", "allocated"):
        referral.set_status(here, [row.referral], status)
    said = {"title": "ขุดลอกสระ หมู่ 2", "agency": "กรมทรัพยากรน้ำ", "fiscal_year": NEXT, "amount": 590_000_00}
    edit.create(here, "allocated_project", id="pond-given", district=DISTRICT, tambon=TAMBONS[0], items=[row.item],
                fund="function", notified_on="2016-11-01", letter="ชม 0018/77", **said)  # fmt: skip
    year.carry(here, ws)
    assert {row.allocated for row in action_plan.allocated_of(ws, NEXT)} == {"pond-given"}
    assert action_plan.allocated_of(ws, CYCLE) == []
    kinds = [(row.kind, row.meaning) for row in trace.trace(ws, POND)]
    assert kinds[-2:] == [("referral", "done"), ("allocated_project", "done")]


def the_work_of_last_year_goes_on_in_the_next_plan(year: Year) -> None:
    """The need of 2559 is answered in the action plan of 2560, whose progress reaches it."""
    ws = year.district
    plan = action_plan.open_plan(ws, NEXT)
    assert action_plan.current(ws, NEXT).agencies == action_plan.current(ws, CYCLE).agencies
    (line,) = action_plan.take_up(ws, plan, ["pond-given"]).ids
    edit.put(ws, "action_plan", [{"id": plan, "nothing_from": [*action_plan.current(ws, NEXT).agencies,
                                                               *LAOS.values()]}])  # fmt: skip
    main = next(row.committee for row in bodies.committees(ws, NEXT) if row.main)
    action_plan.move(ws, plan, "approved", meeting=cast.meeting(ws, main, "2016-11-20", "3/2559", NEXT))
    year.kept("R18", "R19", "R20")
    assert year.row("D12").state == "done_on_time"
    action_plan.report_progress(ws, line, date="2017-03-01", percent="60", disbursed=300_000_00, problem="รอฤดูแล้ง")
    last = trace.trace(ws, POND)[-1]
    assert (last.kind, last.meaning, "60" in last.detail, "รอฤดูแล้ง" in last.detail) == (
        "action_progress", "due", True, True)  # fmt: skip


def the_answer_sheet_tells_every_fate(year: Year) -> None:
    """Every proposal of 2559 stands on its village's sheet: what was said, why, and how far money and work are."""
    ws = year.district
    home = {row.project: row for row in answer_sheet.answers(ws, HOME, CYCLE)}
    assert (home[ROAD].state, home[ROAD].amount) == ("accepted", 500_000_00)
    assert home[POND].state == "funded" and "60" in home[POND].latest
    other = {row.project: row for row in answer_sheet.answers(ws, OTHER, CYCLE)}
    assert {row.state for row in other.values()} == {"rejected", "left_out", "no_project"}
    assert all(row.reason for row in other.values() if row.kind == "project")
    assert other[OTHERS_ROAD].reason == "เป็นหน้าที่ของ อบต."
    assert {row.times for row in answer_sheet.answers(ws, OTHER, NEXT)} == {2}


def the_district_plan_is_made_anew(year: Year) -> None:
    """The plan of 2559–2560 serves 2560 until a new one is promulgated, which replaces it."""
    ws = year.district
    earlier = district_plan.current(ws, NEXT)
    assert earlier and (earlier.cycle, year.row("D4").state) == (CYCLE, "done_on_time")
    main = next(row.committee for row in bodies.committees(ws, NEXT) if row.main)
    new = make_district_plan(year, NEXT, cast.meeting(ws, main, "2016-05-20", "1/2559", NEXT))
    assert get(ws.db, DistrictPlan, earlier.id).status == "superseded"
    assert district_plan.current(ws, NEXT).id == new
    year.kept("R12", "R13", "R14")


def documents(year: Year) -> dict[str, Any]:
    """What stands in the documents of 2559, statuses of plans that a later one replaces left out."""
    found = {}
    for kind in DOCUMENTS:
        for row in year.district.db.execute(f"SELECT * FROM {kind} ORDER BY id"):
            said = dict(row)
            if kind in ("village_plan", "district_plan"):
                said.pop("status")
            found[row["id"]] = {name: value for name, value in said.items() if name != "rid"}
    return found


def what_was_closed_stays_as_it_was(year: Year, before: dict[str, Any]) -> None:
    after = documents(year)
    assert {one: after[one] for one in before} == before
    ws, closed = year.district, action_plan.current(year.district, CYCLE)
    with pytest.raises(action_plan.PlanClosedError):
        action_plan.add_item(ws, closed.id, "แทรก")
    with pytest.raises(GuardFailedError):
        edit.put(ws, "needs_plan", [{"id": needs_plan.current(ws, CYCLE).id, "status": "draft"}])
    assert beyond.current(ws, CYCLE) is None
    sent = needs_plan.submissions(ws, needs_plan.current(ws, CYCLE).id)
    assert [(one.edition, one.totals["items"]) for one in sent] == [(1, 3)]


def everybody_holds_the_same(year: Year) -> None:
    year.offices.settle(2)
    assert len({digests(ws)[DISTRICT] for ws in year.offices.all}) == 1
    assert clean(year.offices.all)
