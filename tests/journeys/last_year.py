"""The planning year 2559 in short, closed: what the next year stands on."""

from pathlib import Path
from typing import Any

from desktop.planning import action_plan, alignment, decide, district_plan, edit, needs_plan, referral
from desktop.planning.loading import load
from tests.journeys import cast
from tests.journeys.cast import CYCLE, DISTRICT, LAOS, VILLAGES, Year
from tests.planning.load_books import book

NEXT = CYCLE + 1
HOME, OTHER = VILLAGES[1], VILLAGES[2]
ROAD, POND, OTHERS_ROAD, OTHERS_POND = (f"{work}-{CYCLE}-{code}" for code in (HOME, OTHER) for work in ("road", "pond"))
HEADER = ["รหัส", "ชื่อยุทธศาสตร์", "ระดับ", "ภายใต้"]


def last_year(year: Year, folder: Path) -> None:
    """2559 in short: two villages, a needs plan with four items, answers, the action plan of 2559 closed."""
    ws, here = year.district, year.province
    cast.register(ws)
    framework(here, folder, "กรอบยุทธศาสตร์การพัฒนาจังหวัดเชียงใหม่ พ.ศ. 2558 - 2561", (
        ("1", "โครงสร้างพื้นฐาน"), ("2", "บริหารจัดการน้ำ"), ("3", "ส่งเสริมการท่องเที่ยว")))  # fmt: skip
    year.carry(here, ws)
    codes = [HOME, OTHER]
    cast.village_committees(ws, codes, "2015-02-05")
    cast.forums(ws, codes, "2015-02-06")
    cast.village_plans(ws, codes)
    cast.submit(ws, codes, "2015-02-20")
    cast.accept(ws, codes)
    body = cast.committee(ws, "district_administration", "กบอ.", main_mechanism=True)
    cast.order(ws, body, "45/2558", "2015-04-20", id="order-2558")
    held = cast.meeting(ws, body, "2015-05-20", "1/2558", id="held-2558")
    make_district_plan(year, CYCLE, held)
    plan = needs_plan.open_plan(ws, CYCLE)
    items = dict(zip((ROAD, POND, OTHERS_ROAD), needs_plan.pick(ws, plan, [ROAD, POND, OTHERS_ROAD]).ids, strict=True))
    edit.put(ws, "needs_item", [{"id": items[ROAD], "strategy": node(ws, "1")}])
    needs_plan.send(ws, plan, letter="ชม 1018/320", sent_on="2015-07-28")
    year.carry(ws, here)
    decide.decide(here, [items[ROAD]], result="accepted", amount=500_000_00, fiscal_year=NEXT, date="2015-09-15")
    decide.decide(here, [items[POND]], result="referred", reason="เกินขีดความสามารถของจังหวัด", date="2015-09-15")
    decide.decide(here, [items[OTHERS_ROAD]], result="rejected", reason="เป็นหน้าที่ของ อบต.", date="2015-09-15")
    decide.issue(here)
    referral.refer(here, [items[POND]], agency="กรมทรัพยากรน้ำ", fiscal_year=NEXT, sent_on="2015-10-20", letter="ชม 9")
    year.carry(here, ws)
    edit.put(ws, "needs_plan", [{"id": plan, "status": "closed"}])
    last_action_plan(year, held)


def last_action_plan(year: Year, held: str) -> None:
    ws, plan = year.district, action_plan.open_plan(year.district, CYCLE)
    action_plan.add_item(ws, plan, "ประชุมประจำเดือน", agency="ที่ทำการปกครองอำเภอ", amount=20_000_00, fund="function")
    edit.put(ws, "action_plan", [{"id": plan, "nothing_from": [*action_plan.current(ws, CYCLE).agencies,
                                                               *LAOS.values(), "province"]}])  # fmt: skip
    action_plan.move(ws, plan, "approved", meeting=held)
    action_plan.move(ws, plan, "promulgated", promulgated_on="2015-11-27")
    action_plan.move(ws, plan, "closed")


def framework(ws: Any, folder: Path, title: str, nodes: Any) -> None:
    report = load(ws, "framework", book(folder / "framework.xlsx", กรอบ=[[title], HEADER, *nodes]))
    assert report.rejections == []


def node(ws: Any, code: str, cycle: int = CYCLE) -> str:
    """The provincial strategy with this code in the edition in use."""
    return next(one.id for one in alignment.provincial(ws, cycle, DISTRICT) if one.code == code)


def make_district_plan(year: Year, cycle: int, held: str) -> str:
    ws, plan = year.district, district_plan.open_plan(year.district, cycle, anew=True)
    edit.put(ws, "district_plan", [{"id": plan, "vision": "กัลยาณิวัฒนาน่าอยู่"}])
    for code in ("1", "2"):
        one = district_plan.add_strategy(ws, plan, f"ยุทธศาสตร์ {code}", provincial=[node(ws, code, cycle)],
                                         dimensions=["infrastructure"])  # fmt: skip
        district_plan.add_indicator(ws, one, "ตัวชี้วัด", unit="แห่ง", targets={str(cycle): "10"})
    district_plan.move(ws, plan, "framework_approved", framework_meeting=held)
    sent = {"plan": plan, "sent_on": f"{cycle - 544}-05-25", "letter": "ชม 1018/200"}
    edit.put(ws, "framework_dispatch", [{**sent, "lao": lao} for lao in LAOS.values()])
    district_plan.move(ws, plan, "promulgated", plan_meeting=held)
    return plan
