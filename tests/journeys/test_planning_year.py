"""One planning year of a district of three tambons and its province, from the first order to the finished work.

Every rule R01–R24 is once broken and once kept, every deadline D0–D12 passes through its states as the records say.
"""

from pathlib import Path

import pytest

from desktop.planning import (
    action_plan,
    beyond,
    decide,
    dispatch,
    district_plan,
    edit,
    lao_plans,
    matching,
    needs_plan,
    referral,
    trace,
    village_plan,
)
from desktop.planning.calendar import reasons
from tests.journeys import cast
from tests.journeys.cast import CYCLE, DISTRICT, FIELD, LAOS, TAMBONS, VILLAGES, Year
from tests.offices import clean, digests

LATE, HOME = VILLAGES[0], VILLAGES[1]
"""The village whose plan comes late, and the one whose road this story follows."""
ROAD, POND = f"road-{CYCLE}-{HOME}", f"pond-{CYCLE}-{HOME}"


def test_a_full_year_of_one_district_and_its_province(tmp_path: Path):
    year = cast.year(tmp_path)
    for month in (january, february, march, april, may, june, july, august_and_september, october, november):
        month(year)
    work_done(year)
    a_need_leads_through_all_stations(year)
    everybody_holds_the_same(year)
    every_rule_was_seen_broken_and_kept(year)
    year.close()


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


def july(year: Year) -> None:
    year.on("2015-07-10")
    the_needs_plan(year)
    what_is_beyond_the_laos(year)
    year.kept("R16")
    year.on("2015-08-01")
    year.states(D6="overdue", D7="done_on_time")
    year.broken("R16")
    assert year.next_task(year.district) == "D6"
    the_needs_plan_is_sent_late(year)


def the_needs_plan(year: Year) -> None:
    """R15, R24: what villages, LAOs, agencies and the district ask for."""
    ws, plan = year.district, needs_id(year)
    roads = [f"road-{CYCLE}-{code}" for code in FIELD[:2]]
    needs_plan.pick(ws, plan, [f"road-{CYCLE}-{LATE}", POND, *roads])
    needs_plan.combine(ws, plan, roads, "ก่อสร้างถนนเชื่อมสองหมู่บ้าน")
    said = {"plan": plan, "agency": "สำนักงานเกษตรอำเภอ", "budget": {"2560": 250_000_00}, "dimension": "economy"}
    own = edit.create(ws, "needs_item", id="training", title="อบรมเกษตรอินทรีย์", status="selected", order="z", **said)
    year.broken("R15", own)
    year.stopped("R15", lambda: edit.put(ws, "needs_plan", [{"id": plan, "status": "proposed"}]))
    edit.put(ws, "needs_item", [{"id": own, "origin": "village"}])
    year.kept("R15")
    year.broken("R24", own)
    edit.put(ws, "needs_item", [{"id": own, "origin": "agency"}])
    year.kept("R24", "TWICE")
    dropped = needs_plan.taken(ws, CYCLE)[f"road-{CYCLE}-{LATE}"]
    year.stopped("REQUIRED", lambda: needs_plan.set_status(ws, dropped, "dropped"))
    needs_plan.set_status(ws, dropped, "dropped", "อบต. ดำเนินการแล้ว")
    for status in ("proposed", "approved"):
        edit.put(ws, "needs_plan", [{"id": plan, "status": status, "resolution": "กบอ. 4/2558 เห็นชอบ"}])
    year.states(D6="under_way")


def what_is_beyond_the_laos(year: Year) -> None:
    """H7, R17: by a resolution of the coordination committee, with a reason for every item."""
    ws, list_id = year.district, beyond.open_list(year.district, CYCLE)
    beyond.add(ws, list_id, [needs_plan.taken(ws, CYCLE)[POND]], reasons=["budget"], laos=[LAOS["บ้านจันทร์"]])
    wrong = cast.meeting(ws, main_committee(year), "2015-07-14", "5/2558")
    year.stopped("R17", lambda: beyond.move(ws, list_id, "approved"))
    year.stopped("R17", lambda: beyond.move(ws, list_id, "approved", meeting=wrong))
    beyond.move(ws, list_id, "approved", waive={"R17": "รอประชุมสัปดาห์หน้า"})
    year.waived("R17", list_id, "รอประชุมสัปดาห์หน้า")
    beyond.move(ws, list_id, "draft")
    body = beyond.make_committee(ws, CYCLE)
    held = cast.meeting(ws, body, "2015-07-20", "1/2558", documents=[list_id])
    beyond.move(ws, list_id, "approved", meeting=held)
    year.states(D7="under_way")
    edit.put(ws, "meeting", [{"id": held, "status": "planned"}])
    year.broken("R17", list_id)
    edit.put(ws, "meeting", [{"id": held, "status": "held"}])
    beyond.send(ws, list_id, letter="ชม 1018/300", sent_on="2015-07-28")
    year.kept("R17")


def the_needs_plan_is_sent_late(year: Year) -> None:
    """H6: the plan goes to the province on 3 August, and what was sent stays as it was."""
    ws, plan = year.district, needs_id(year)
    year.stopped("REQUIRED", lambda: needs_plan.send(ws, plan, letter="", sent_on="2015-08-03"))
    sent = needs_plan.send(ws, plan, letter="ชม 1018/320", sent_on="2015-08-03")
    year.on("2015-08-04")
    year.broken("R16", sent)
    edit.put(ws, "submission", [{"id": sent, "late_reason": "รอมติ กบอ."}])
    year.waived("R16", sent, "รอมติ กบอ.")
    year.states(D6="done_late")
    assert year.row("D6").reason == "รอมติ กบอ."
    year.carry(ws, year.province)


def august_and_september(year: Year) -> None:
    """D8, D9: the PAO and the province answer; one item is forgotten until October."""
    here = year.province
    year.states(here, D6="done_late", D7="done_on_time", D8="not_started", D9="not_started")
    assert "decide" in year.tasks(here)
    rows = {row.title: row.item for row in decide.to_decide(here, DISTRICT, CYCLE)}
    assert len(rows) == 4
    pond, road, joined, training = (rows[next(t for t in rows if t.startswith(w))] for w in
                                    ("ขุดลอก", "ก่อสร้างถนน คสล.", "ก่อสร้างถนนเชื่อม", "อบรม"))  # fmt: skip
    decide.decide(here, [pond], decided_by="pao", result="rejected", reason="เกินกรอบงบ อบจ.", date="2015-09-01")
    decide.decide(here, [pond, joined], result="referred", reason="เกินขีดความสามารถของจังหวัด", date="2015-09-15")
    decide.decide(here, [road], result="accepted", amount=500_000_00, fiscal_year=2560, date="2015-09-15")
    with pytest.raises(decide.ReasonMissingError):
        decide.decide(here, [training], result="rejected")
    assert "issue" in year.tasks(here)
    decide.issue(here)
    year.on("2015-09-20")
    year.states(here, D8="done_on_time", D9="under_way")
    year.on("2015-10-01")
    year.states(here, D9="overdue", D10="not_started")
    assert year.next_task(here) == "D9"
    year.broken("R21", needs_id(year), at=here)
    decide.decide(here, [training], result="deferred", reason="รอแผนงานกรม", date="2015-10-02")
    decide.issue(here)
    year.kept("R21", "DECISION", at=here)
    year.states(here, D9="done_late")
    reasons.set_reason(here, reasons.late(here, CYCLE, "D9"), "รอผลของกรมส่งเสริมการเกษตร")
    assert year.row("D9", here).reason == "รอผลของกรมส่งเสริมการเกษตร"


def october(year: Year) -> None:
    """D10, R23: what is beyond the province goes to agencies for their budget of 2560."""
    here = year.province
    pond, joined = (row.item for row in referral.rows(here, CYCLE))
    year.on("2015-10-20")
    year.states(here, D10="not_started")
    referral.refer(here, [pond], agency="กรมทรัพยากรน้ำ", fiscal_year=2560, sent_on="2015-10-20", letter="ชม 0017/900")
    year.states(here, D10="under_way")
    year.on("2015-11-01")
    year.states(here, D10="overdue")
    year.broken("R23", joined, at=here)
    referral.refer(
        here, [joined], agency="กรมทางหลวงชนบท", fiscal_year=2560, sent_on="2015-10-30", letter="ชม 0017/901"
    )
    year.kept("R23", at=here)
    year.states(here, D10="done_on_time")
    year.carry(here, year.district)


def november(year: Year) -> None:
    """D11, D12: what is funded, from three origins, becomes the annual action plan."""
    here, ws = year.province, year.district
    year.on("2015-11-05")
    year.states(here, D11="not_started")
    road = needs_plan.taken(ws, CYCLE)[ROAD]
    said = {"agency": "ปค.จ.เชียงใหม่", "fiscal_year": CYCLE, "amount": 480_000_00, "fund": "province"}
    edit.create(here, "allocated_project", id="given", title="ถนน คสล. หมู่ 2", district=DISTRICT, tambon=TAMBONS[0],
                notified_on="2015-11-04", letter="ชม 0018/50", items=[road], **said)  # fmt: skip
    year.carry(here, ws)
    year.states(D11="done_on_time", D12="not_started")
    assert year.next_task(ws) == "D12"
    too_early(year)
    the_action_plan(year)


def too_early(year: Year) -> None:
    ws = year.district
    year.stopped("R18", lambda: action_plan.open_plan(ws, 2558))
    early = edit.create(ws, "action_plan", district=DISTRICT, fiscal_year=2558)
    year.broken("R18", early)
    edit.remove(ws, "action_plan", [early])
    year.kept("R18")


def the_action_plan(year: Year) -> None:
    ws, plan = year.district, action_plan.open_plan(year.district, CYCLE)
    year.states(D12="under_way")
    action_plan.take_up(ws, plan, ["given"])
    action_plan.take_up_lao(ws, plan, [f"lao-road-{lao}" for lao in list(LAOS.values())[:2]])
    own = action_plan.add_item(ws, plan, "ประชุมกำนันผู้ใหญ่บ้าน", agency="ที่ทำการปกครองอำเภอ")
    year.broken("R19", own)
    held = cast.meeting(ws, main_committee(year), "2015-11-20", "6/2558")
    year.stopped("R19", lambda: action_plan.move(ws, plan, "approved", meeting=held))
    edit.put(ws, "action_item", [{"id": own, "amount": 20_000_00, "fund": "function"}])
    year.kept("R19")
    for agency in action_plan.current(ws, CYCLE).agencies:
        action_plan.nothing_from(ws, plan, agency)
    action_plan.nothing_from(ws, plan, "ที่ทำการปกครองอำเภอ", nothing=False)
    year.stopped("R20", lambda: action_plan.move(ws, plan, "approved", meeting=held))
    action_plan.move(ws, plan, "approved", meeting=held, waive={"R20": "อบต. หนึ่งแห่งยังไม่ส่งข้อบัญญัติ"})
    last = list(LAOS.values())[2]
    year.waived("R20", last, "อบต. หนึ่งแห่งยังไม่ส่งข้อบัญญัติ")
    action_plan.move(ws, plan, "draft")
    action_plan.take_up_lao(ws, plan, [f"lao-road-{last}"])
    action_plan.move(ws, plan, "approved")
    year.kept("R20")
    its_own = next(row.item for row in action_plan.rows(ws, plan) if row.lao_name == f"อบต.{list(LAOS)[2]}")
    edit.put(ws, "action_item", [{"id": its_own, "status": "cancelled"}])
    year.broken("R20", last)
    edit.put(ws, "action_item", [{"id": its_own, "status": "not_started"}])
    year.kept("R20")
    every_funded_project_answers_a_need(year, plan)
    year.on("2015-11-28")
    action_plan.move(ws, plan, "promulgated", promulgated_on="2015-11-27")
    year.states(D12="done_on_time")
    assert (year.row("D12").done_on, "D12" in year.tasks(ws)) == ("2015-11-20", False)


def every_funded_project_answers_a_need(year: Year, plan: str) -> None:
    """R24: the first LAO's road is that of a village, as confirmed in May; the others are linked by a person now."""
    ws = year.district
    year.broken("R24", plan)
    _first, *others = LAOS.values()
    for lao, code in zip(others, (VILLAGES[-1], VILLAGES[8]), strict=True):
        matching.confirm(ws, f"lao-road-{lao}", f"road-{CYCLE}-{code}")
    own = next(row.item for row in action_plan.rows(ws, plan) if row.origin == "district")
    action_plan.link_needs(ws, own, ["training"])
    year.kept("R24")


def work_done(year: Year) -> None:
    """The year after: progress of the funded road until it is finished, and the agency's answer on the pond."""
    ws, here = year.district, year.province
    plan = action_plan.current(ws, CYCLE)
    rows = {one.title: one.item for one in action_plan.rows(ws, plan.id)}
    action_plan.report_progress(ws, rows["ถนน คสล. หมู่ 2"], date="2016-02-01", percent="40", disbursed=200_000_00)
    action_plan.report_progress(ws, rows["ถนน คสล. หมู่ 2"], date="2016-06-30", percent="100", disbursed=480_000_00)
    action_plan.report_progress(ws, rows["ก่อสร้างถนน คสล. อบต.บ้านจันทร์"], date="2016-03-31", percent="100")
    sums = action_plan.sums(action_plan.rows(ws, plan.id))
    assert (sums.items, sums.total, sums.disbursed) == (5, (480_000 + 3 * 300_000 + 20_000) * 100, 480_000_00)
    assert sum(amount for _count, amount in sums.by_origin.values()) == sums.total
    action_plan.move(ws, plan.id, "closed")
    pond = next(one.referral for one in referral.rows(here, CYCLE) if one.agency == "กรมทรัพยากรน้ำ")
    for status in ("received", "requested", "allocated"):
        referral.set_status(here, [pond], status)
    year.carry(here, ws)
    year.carry(ws, here)


def a_need_leads_through_all_stations(year: Year) -> None:
    """R24: the road of one village, from its forum to its last report, at both offices alike."""
    assert stations(year, ROAD) == [
        ("forum", "done"),
        ("village_plan", "done"),
        ("lao_project", "done"),
        ("action_item", "done"),
        ("action_progress", "done"),
        ("needs_item", "done"),
        ("submission", "done"),
        ("decision", "done"),
        ("allocated_project", "done"),
        ("action_item", "done"),
        ("action_progress", "done"),
    ]
    rows = [[(row.kind, row.at, row.what, row.detail) for row in trace.trace(ws, ROAD)] for ws in
            (year.district, year.province)]  # fmt: skip
    assert rows[0] == rows[1]
    days = [row.at for row in trace.trace(year.district, ROAD) if row.at]
    assert days[0] == "2015-01-18" and "2016-06-30" in days
    pond = [(row.kind, row.meaning) for row in trace.trace(year.district, POND)]
    assert ("beyond_item", "done") in pond and ("referral", "done") in pond and ("decision", "stopped") in pond


def everybody_holds_the_same(year: Year) -> None:
    year.carry(year.district, year.laptop)
    year.offices.settle(1)
    homes = [digests(ws)[DISTRICT] for ws in year.offices.all]
    assert len(set(homes)) == 1
    assert clean(year.offices.all)
    sent = needs_plan.submissions(year.district, needs_id(year))[-1]
    (there,) = [row for row in decide.overview(year.province, CYCLE) if row.submission]
    assert (there.items, there.total, there.issued) == (sent.totals["items"], sent.totals["total"], 4)
    totals = needs_plan.totals(year.district, needs_id(year))
    assert (totals.items, totals.total) == (there.items, there.total)
    assert sum(row.total for row in totals.by_tambon) == totals.total


def every_rule_was_seen_broken_and_kept(year: Year) -> None:
    numbered = {f"R{n:02}" for n in range(1, 25)}
    for how in ("broken", "kept"):
        assert {rule for rule, seen in year.seen.items() if how in seen} >= numbered
    assert {rule for rule, seen in year.seen.items() if "waived" in seen} >= {"R06", "R08", "R10", "R16", "R17", "R20"}
    assert {rule for rule, seen in year.seen.items() if "stopped" in seen} >= {
        "R06", "R07", "R08", "R10", "R13", "R14", "R15", "R17", "R18", "R19", "R20"}  # fmt: skip


def stations(year: Year, record: str) -> list[tuple[str, str]]:
    return [(row.kind, row.meaning) for row in trace.trace(year.district, record)]


def plan_id(year: Year) -> str:
    found = district_plan.current(year.district, CYCLE)
    assert found
    return found.id


def needs_id(year: Year) -> str:
    found = needs_plan.current(year.district, CYCLE)
    assert found
    return found.id


def main_committee(year: Year) -> str:
    from desktop.planning import bodies

    return next(row.committee for row in bodies.committees(year.district, CYCLE) if row.main)
