"""April to June: the main committee, LAO plans, the district plan and its framework at every LAO (D0, D3–D5)."""

from desktop.planning import (
    dispatch,
    district_plan,
    edit,
    lao_plans,
    matching,
    needs_plan,
)
from tests.journeys import cast
from tests.journeys.cast import CYCLE, DISTRICT, LAOS, TAMBONS, Year
from tests.journeys.year_places import ROAD, main_committee, plan_id, stations


def april(year: Year) -> None:
    """R11, R22: the main committee, which the province waits to hear of."""
    year.on("2015-04-20")
    ws = year.district
    year.broken("R11", DISTRICT)
    first = cast.committee(ws, "district_administration", "กบอ.", main_mechanism=True, cycle=CYCLE, quorum=5)
    other = cast.committee(ws, "district_integration", "อ.ก.อ.", main_mechanism=True, cycle=CYCLE)
    year.broken("R11", first, other)
    edit.put(ws, "committee", [{"id": other, "main_mechanism": False}])
    year.states(D0="under_way")
    draft = edit.create(ws, "committee_order", id="order-1", committee=first, number="45/2558", status="draft")
    year.stopped("REQUIRED", lambda: edit.put(ws, "committee_order", [{"id": draft, "status": "signed"}]))
    said = {"subject": "แต่งตั้ง กบอ.", "signed_on": "2015-04-21", "signer": "นายอำเภอ"}
    edit.put(ws, "committee_order", [{"id": draft, "status": "signed", **said}])
    year.on("2015-05-01")
    year.kept("R11")
    year.states(D0="done_on_time")
    year.broken("R22", DISTRICT, at=year.province)
    year.carry(ws, year.province)
    year.kept("R22", at=year.province)


def may(year: Year) -> None:
    year.on("2015-05-04")
    lao_plans_come_in(year)
    the_province_publishes_its_framework(year)
    the_district_plan(year)
    the_framework_at_every_lao(year)


def lao_plans_come_in(year: Year) -> None:
    """H3, D3: three LAO plans, one of which takes up the road of this story."""
    ws = year.district
    for place, (name, lao) in enumerate(LAOS.items()):
        plan = lao_plans.open_plan(ws, lao, CYCLE)
        assert year.row("D3").state == "under_way"
        edit.create(ws, "lao_project", id=f"lao-road-{lao}", plan=plan, title=f"ก่อสร้างถนน คสล. อบต.{name}", lao=lao,
                    budget={str(CYCLE): 300_000_00}, tambon=TAMBONS[place])  # fmt: skip
        edit.put(ws, "lao_plan", [{"id": plan, "status": "received", "received_on": f"2015-05-0{place + 5}"}])
    year.states(D3="done_on_time", D3s="done_on_time")
    own = LAOS["บ้านจันทร์"]
    matching.confirm(ws, f"lao-road-{own}", ROAD)
    assert ("lao_project", "done") in stations(year, ROAD)


def the_province_publishes_its_framework(year: Year) -> None:
    """H4: the strategies of the province reach the district by file."""
    edition = edit.create(year.province, "strategy_framework", id="framework-1", title="กรอบยุทธศาสตร์จังหวัด", edition=1,
                          from_year=2558, to_year=2561, status="published", published_on="2015-04-30")  # fmt: skip
    for code, title in (("1", "เสริมสร้างโครงสร้างพื้นฐาน"), ("2", "บริหารจัดการทรัพยากรน้ำ"), ("3", "ส่งเสริมการท่องเที่ยว")):
        edit.create(year.province, "strategy", id=f"s{code}", framework=edition, code=code, title=title)
    year.carry(year.province, year.district)


def the_district_plan(year: Year) -> None:
    ws = year.district
    needs = needs_plan.open_plan(ws, CYCLE)
    needs_plan.pick(ws, needs, [ROAD])
    edit.put(ws, "needs_plan", [{"id": needs, "status": "proposed"}])
    year.broken("R12", needs)
    plan = district_plan.open_plan(ws, CYCLE)
    year.kept("R12")
    edit.put(ws, "needs_plan", [{"id": needs, "status": "draft"}])
    year.broken("R13", plan)
    edit.put(ws, "district_plan", [{"id": plan, "vision": "กัลยาณิวัฒนาน่าอยู่"}])
    one = district_plan.add_strategy(ws, plan, "พัฒนาโครงสร้างพื้นฐาน")
    district_plan.add_indicator(ws, one, "ถนนได้มาตรฐาน", unit="กิโลเมตร", targets={"2559": "10", "2560": "20"})
    year.stopped("R13", lambda: district_plan.move(ws, plan, "proposed"))
    year.broken("R13", one)
    edit.put(ws, "district_strategy", [{"id": one, "provincial": ["s1"], "dimensions": ["infrastructure"]}])
    year.kept("R13")
    district_plan.move(ws, plan, "proposed")
    year.states(D4="under_way", D5="not_started")


def the_framework_at_every_lao(year: Year) -> None:
    """H5, R14: done only when all three have it."""
    ws, plan = year.district, plan_id(year)
    main = main_committee(year)
    year.stopped("QUORUM", lambda: cast.meeting(ws, main, "2015-05-15", "1/2558", present=3))
    held = cast.meeting(ws, main, "2015-05-20", "2/2558")
    year.stopped("REQUIRED", lambda: district_plan.move(ws, plan, "framework_approved"))
    district_plan.move(ws, plan, "framework_approved", framework_meeting=held)
    year.on("2015-05-26")
    year.broken("R14", *LAOS.values())
    *first, last = LAOS.values()
    dispatch.send(ws, plan, first, sent_on="2015-05-25", letter="ชม 1018/201")
    year.states(D5="under_way")
    year.stopped("R14", lambda: district_plan.move(ws, plan, "framework_sent"))
    year.broken("R14", last)
    dispatch.send(ws, plan, [last], sent_on="2015-05-26", letter="ชม 1018/202")
    district_plan.move(ws, plan, "framework_sent")
    year.kept("R14")
    year.states(D4="under_way", D5="done_on_time")


def june(year: Year) -> None:
    """The district plan is a week late, and says why."""
    year.on("2015-06-05")
    ws, plan = year.district, plan_id(year)
    year.states(D4="overdue")
    assert year.next_task(ws) == "D4"
    held = cast.meeting(ws, main_committee(year), "2015-06-05", "3/2558")
    district_plan.move(ws, plan, "approved", plan_meeting=held, late_reason="รอตัวชี้วัดของจังหวัด")
    district_plan.move(ws, plan, "promulgated", promulgated_on="2015-06-10")
    year.states(D4="done_late")
    assert (year.row("D4").done_on, year.row("D4").reason) == ("2015-06-05", "รอตัวชี้วัดของจังหวัด")
