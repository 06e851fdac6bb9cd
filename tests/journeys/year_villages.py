"""January to March: the officers of the tambons, forums, village plans, the one that comes late (D1, D2)."""

from desktop.planning import (
    edit,
    village_plan,
)
from tests.journeys import cast
from tests.journeys.cast import CYCLE, FIELD, TAMBONS, VILLAGES, Year
from tests.journeys.year_places import HOME, LATE, ROAD


def january(year: Year) -> None:
    year.on("2015-01-05")
    the_register_and_the_rules_of_the_year(year)
    the_officers_of_the_tambons(year)
    year.states(D0="not_started", D1="not_started", D2="not_started", D3="not_started")
    assert year.next_task(year.district) == "D1"
    the_first_forums(year)
    year.states(D1="under_way")


def the_register_and_the_rules_of_the_year(year: Year) -> None:
    cast.register(year.district)
    year.kept("R01", "REGISTER")
    labels = {"village_plan": {"th": "แผนของเรา"}}
    content = {"name": "own", "title": {"th": "ของจังหวัด"}, "from_cycle": CYCLE, "deadlines": [], "labels": labels,
               "main_mechanisms": ["district_administration"]}  # fmt: skip
    own = edit.create(year.province, "planning_template", name="own", cycle=CYCLE, content=content)
    year.broken("R01", own, at=year.province)
    edit.remove(year.province, "planning_template", [own])
    year.kept("R01", at=year.province)


def the_officers_of_the_tambons(year: Year) -> None:
    ws = year.district
    year.broken("R09", *TAMBONS)
    given = {"since": "2015-01-01", "order": "3/2558"}
    first = edit.create(ws, "tambon_assignment", tambon=TAMBONS[0], officer="สมชาย", since="2015-01-01")
    for tambon, officer in zip(TAMBONS[1:], ("มาลี", "ประเสริฐ"), strict=True):
        edit.create(ws, "tambon_assignment", tambon=tambon, officer=officer, **given)
    year.broken("R09", first)
    edit.put(ws, "tambon_assignment", [{"id": first, "order": "3/2558"}])
    year.kept("R09", "OVERLAP")


def the_first_forums(year: Year) -> None:
    year.on("2015-01-20")
    ws = year.district
    held = edit.create(ws, "forum", id=f"forum-{CYCLE}-{HOME}", village=HOME, cycle=CYCLE, date="2015-01-18",
                       men=20, women=25)  # fmt: skip
    for rule, field, value in (("R03", "facilitator", "พัฒนากร"), ("R04", "lao_support", "สถานที่"),
                               ("R10", "officer_present", "self")):  # fmt: skip
        year.broken(rule, held)
        edit.put(ws, "forum", [{"id": held, field: value}])
        year.kept(rule)


def february(year: Year) -> None:
    year.carry(year.district, year.laptop)
    year.on("2015-02-10")
    own = [code for code in VILLAGES if code not in FIELD]
    for ws, codes in ((year.district, own), (year.laptop, FIELD)):
        cast.village_committees(ws, [code for code in codes if code != HOME], "2015-02-05")
        cast.forums(ws, [code for code in codes if code != HOME], "2015-02-06")
        cast.village_plans(ws, codes)
        cast.submit(ws, [code for code in codes if code not in (HOME, LATE)], "2015-02-20")
    year.carry(year.laptop, year.district)
    year.states(D1="done_on_time", D2="under_way")
    the_plan_of_home(year)
    year.on("2015-02-28")
    year.kept("R06")
    assert year.row("D2").left == (LATE,)
    assert year.next_task(year.district) == "D2"
    year.carry(year.district, year.laptop)
    assert year.next_task(year.laptop) == "D2"


def the_plan_of_home(year: Year) -> None:
    """H1: the plan of one village with everything that can be wrong with it."""
    ws, plan, forum = year.district, cast.plan_of(HOME), f"forum-{CYCLE}-{HOME}"
    edit.put(ws, "forum", [{"id": forum, "officer_present": "absent", "resolution": "เห็นชอบ"}])
    year.stopped("R10", lambda: village_plan.move(ws, plan, "forum_done"))
    edit.put(ws, "forum", [{"id": forum, "officer_note": "ป่วย ให้ปลัดมาลีมาแทน"}])
    village_plan.move(ws, plan, "forum_done")
    year.waived("R10", forum, "ป่วย ให้ปลัดมาลีมาแทน")
    real_problems_in_every_dimension(year, plan)
    edit.put(ws, "village_plan", [{"id": plan, "virtue": None, "sources": {"bmn": None, "nrd2c": None}}])
    year.broken("R05", plan)
    year.broken("R03", plan)
    edit.put(ws, "village_plan", [{"id": plan, **cast.PHILOSOPHY, "sources": ["bmn"]}])
    year.kept("R05", "R03")
    village_plan.move(ws, plan, "approved", approved_on="2015-02-19")
    year.broken("R02", plan)
    cast.village_committees(ws, [HOME], "2015-02-19")
    year.kept("R02")
    year.stopped("R06", lambda: village_plan.move(ws, plan, "submitted", signer="ประธาน กม."))
    village_plan.move(ws, plan, "submitted", signer="ประธาน กม.", submitted_on="2015-02-21")
    returned_for_correction(year, plan)


def real_problems_in_every_dimension(year: Year, plan: str) -> None:
    ws, road, problem = year.district, ROAD, f"problem-{CYCLE}-{HOME}-infrastructure"
    edit.put(ws, "project", [{"id": road, "problems": {problem: None}}])
    year.broken("R07", road)
    year.stopped("R07", lambda: village_plan.move(ws, plan, "approved"))
    edit.put(ws, "project", [{"id": road, "problems": [problem]}])
    year.kept("R07")
    environment = f"problem-{CYCLE}-{HOME}-environment"
    edit.put(ws, "problem", [{"id": environment, "dimension": "economy"}])
    year.broken("R08", plan)
    year.stopped("R08", lambda: village_plan.move(ws, plan, "approved", approved_on="2015-02-19"))
    edit.put(ws, "problem", [{"id": environment, "dimension": "environment"}])
    year.kept("R08")


def returned_for_correction(year: Year, plan: str) -> None:
    ws = year.district
    year.stopped("REQUIRED", lambda: village_plan.move(ws, plan, "returned"))
    village_plan.move(ws, plan, "returned", return_reason="แก้ปริมาณงานถนน")
    assert "returned" in year.tasks(ws)
    village_plan.move(ws, plan, "draft")
    edit.put(ws, "project", [{"id": ROAD, "quantity": "310", "unit": "เมตร"}])
    village_plan.move(ws, plan, "submitted", submitted_on="2015-02-24")


def march(year: Year) -> None:
    year.on("2015-03-03")
    ws, plan = year.district, cast.plan_of(LATE)
    year.states(D2="overdue")
    assert year.next_task(ws) == "D2"
    year.broken("R06", plan)
    environment = f"problem-{CYCLE}-{LATE}-environment"
    edit.put(ws, "problem", [{"id": environment, "dimension": "economy"}])
    cast.submit(ws, [LATE], "2015-03-03", waive={"R08": "ไม่มีปัญหาสิ่งแวดล้อม ที่ประชุมยืนยัน"})
    year.waived("R08", plan, "ไม่มีปัญหาสิ่งแวดล้อม ที่ประชุมยืนยัน")
    year.broken("R06", plan)
    edit.put(ws, "village_plan", [{"id": plan, "late_reason": "น้ำท่วมทางขาด"}])
    year.waived("R06", plan, "น้ำท่วมทางขาด")
    year.states(D1="done_on_time", D2="done_late")
    assert (year.row("D2").done_on, year.row("D2").reason) == ("2015-03-03", "น้ำท่วมทางขาด")
    cast.accept(ws, VILLAGES)
    for code in VILLAGES:
        village_plan.move(ws, cast.plan_of(code), "promulgated", promulgated_on="2015-03-10")
    year.states(D2="done_late", D3="not_started")
    year.carry(year.district, year.laptop)
