"""The district's other plans of the year: LAO plans matched, the strategic plan, the list beyond the LAOs, the work."""

from collections.abc import Iterator

from desktop.domain.funding import ActionPlan
from desktop.domain.ids import derived_id
from desktop.i18n import translate
from desktop.planning import action_plan, beyond, bodies, dispatch, district_plan, edit, lao_plans, loading, matching
from desktop.planning.demo import bodies as sample_bodies
from desktop.planning.demo.steps import CYCLE, DISTRICT, SAMPLE, Row, told
from desktop.planning.workspace import Workspace

OWN = (
    ("โครงสร้างพื้นฐานเข้าถึงทุกหมู่บ้าน", "1", ("infrastructure",), "หมู่บ้านที่เดินทางได้ทุกฤดู", "ร้อยละ", ("62", "75")),
    ("น้ำและป่าต้นน้ำอุดมสมบูรณ์", "2", ("environment",), "หมู่บ้านที่มีน้ำใช้ตลอดปี", "ร้อยละ", ("58", "70")),
    ("คนอมก๋อยมีคุณภาพชีวิตและรายได้ดีขึ้น", "3", ("economy", "society"), "รายได้เฉลี่ยต่อครัวเรือน", "บาท/ปี", ("48000", "52000")),
)
"""Strategy, provincial strategy above it, dimensions below it, indicator, unit, targets of both years."""
WAIVE = {"R20": "ข้อมูลตัวอย่าง: ยังไม่ได้รับบัญชีครบทุกแห่ง", "R19": "ข้อมูลตัวอย่าง", "R24": "ข้อมูลตัวอย่าง"}
MONTHS_OF = (("10", "11", "12"), ("01", "02", "03"), ("04", "05"), ("10", "03", "09"))
ALLOCATED = (
    ("ปรับปรุงประสิทธิภาพและเพิ่มกำลังผลิตโครงการไฟฟ้าพลังน้ำแม่ตื่น", "กรมพัฒนาพลังงานทดแทนและอนุรักษ์พลังงาน", "501803", 7_458_100_00),
    ("เรือยางท้องแข็งพร้อมเครื่องยนต์และเทรลเลอร์ เขตห้ามล่าสัตว์ป่านันทบุรี", "กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช", "501802", 1_700_000_00),
)
"""Title, agency, tambon, satang: lines of the kind that the province notifies."""


def lao_plan(ws: Workspace) -> Iterator[Row]:
    """One LAO's plan as form ผ.02; what is clearly a village's project is matched, the rest is left to a person."""
    report = loading.load(ws, "lao-plan", SAMPLE / "lao-plan-pho02.xlsx", cycle=CYCLE)
    yield told(translate("Demo", "Projects of an LAO's plan loaded"), report.created)
    plan = next(row for row in lao_plans.register(ws, CYCLE) if row.here and row.projects)
    sure = [pair for pair in matching.suggest(ws, plan.plan) if pair.score >= 85]
    best = {pair.lao_project: pair for pair in sorted(sure, key=lambda pair: pair.score)}
    matching.decide(ws, [(pair.lao_project, pair.project) for pair in best.values()], "confirmed")
    lao_plans.received(ws, plan.lao, CYCLE, "2015-05-20", plan=plan.plan)
    yield told(translate("Demo", "Matched with projects of villages"), len(best))


def strategic_plan(ws: Workspace) -> Row:
    """The district plan with indicators, its framework at every LAO (S1 §2.2(1))."""
    plan = district_plan.open_plan(ws, CYCLE)
    edit.put(ws, "district_plan", [{"id": plan, "vision": "อมก๋อยเมืองน่าอยู่ ป่าสมบูรณ์ น้ำเพียงพอ คนมีรายได้มั่นคง"}])
    for title, above, dimensions, indicator, unit, targets in OWN:
        one = district_plan.add_strategy(ws, plan, title)
        links = {"provincial": [derived_id("demo", "strategy", above)], "dimensions": list(dimensions)}
        edit.put(ws, "district_strategy", [{"id": one, **links}])
        years = dict(zip((str(CYCLE), str(CYCLE + 1)), targets, strict=True))
        district_plan.add_indicator(ws, one, indicator, unit=unit, targets=years)
    district_plan.move(ws, plan, "proposed")
    first = sample_bodies.meeting(ws, _main(ws), "2015-05-18", "2/2558", "เห็นชอบกรอบแผนพัฒนาอำเภอ")
    district_plan.move(ws, plan, "framework_approved", framework_meeting=first)
    dispatch.send(
        ws, plan, [row.lao for row in lao_plans.register(ws, CYCLE)], sent_on="2015-05-22", letter="ชม 1018/178"
    )
    district_plan.move(ws, plan, "framework_sent")
    second = sample_bodies.meeting(ws, _main(ws), "2015-05-29", "3/2558", "เห็นชอบแผนพัฒนาอำเภอ")
    district_plan.move(ws, plan, "approved", plan_meeting=second)
    district_plan.move(ws, plan, "promulgated", promulgated_on="2015-06-08")
    return told(translate("Demo", "Strategies of the district plan"), len(OWN))


def beyond_list(ws: Workspace) -> Row:
    """What the LAOs cannot do, by resolution of the coordination committee (S1 §3)."""
    list_id = beyond.open_list(ws, CYCLE)
    suggested = [one for one in beyond.suggestions(ws, CYCLE, list_id) if one.reasons][:8]
    for one in suggested:
        beyond.add(ws, list_id, [one.row.item], reasons=list(one.reasons), laos=list(one.laos))
    body = beyond.make_committee(ws, CYCLE)
    sample_bodies.order(ws, body, "13/2558", "2015-03-16", "แต่งตั้งคณะกรรมการประสานแผนพัฒนาท้องถิ่นระดับอำเภอ")
    held = sample_bodies.meeting(ws, body, "2015-07-22", "1/2558", "เห็นชอบบัญชี", documents=[list_id])
    beyond.move(ws, list_id, "approved", meeting=held)
    beyond.send(ws, list_id, letter="ชม 1018/246", sent_on="2015-07-28")
    rows = beyond.rows(ws, list_id)
    return told(translate("Demo", "List beyond the LAOs sent"), len(rows), beyond.total(rows))


def notify(province: Workspace) -> Row:
    """The province tells the district what is funded there (S1 §2.2(3))."""
    given = {
        "district": DISTRICT,
        "fiscal_year": CYCLE,
        "fund": "function",
        "notified_on": "2015-11-04",
        "letter": "ชม 0018/512",
    }
    edit.put(province, "allocated_project", [
        {"title": title, "agency": agency, "tambon": tambon, "amount": amount, **given}
        for title, agency, tambon, amount in ALLOCATED
    ])  # fmt: skip
    return told(translate("Demo", "Funded projects notified"), len(ALLOCATED), sum(row[3] for row in ALLOCATED))


def work(ws: Workspace) -> Row:
    """The annual action plan, approved and under way."""
    plan = action_plan.open_plan(ws, CYCLE)
    action_plan.take_up(ws, plan, [row.allocated for row in action_plan.allocated(ws, plan)])
    action_plan.take_up_lao(ws, plan, [row.project for row in action_plan.lao_offers(ws, plan)][:12])
    own = action_plan.add_item(ws, plan, "ประชุมกำนันผู้ใหญ่บ้านประจำเดือน", agency="ที่ทำการปกครองอำเภออมก๋อย")
    edit.put(ws, "action_item", [{"id": own, "amount": 60_000_00, "fund": "function"}])
    for agency in ws.get(ActionPlan, plan).agencies:
        action_plan.nothing_from(ws, plan, agency)
    held = sample_bodies.meeting(ws, _main(ws), "2015-11-20", "5/2558", "เห็นชอบแผนปฏิบัติการประจำปี")
    action_plan.move(ws, plan, "approved", meeting=held, waive=WAIVE)
    action_plan.move(ws, plan, "promulgated", promulgated_on="2015-11-27")
    for place, row in enumerate(action_plan.rows(ws, plan)):
        action_plan.set_months(ws, row.item, MONTHS_OF[place % len(MONTHS_OF)])
        if place % 3 != 2:
            done = ("100", "40")[place % 2]
            action_plan.report_progress(ws, row.item, date="2016-03-31", percent=done)
    sums = action_plan.sums(action_plan.rows(ws, plan))
    return told(translate("Demo", "Action plan promulgated"), sums.items, sums.total)


def _main(ws: Workspace) -> str:
    return next(row.committee for row in bodies.committees(ws, CYCLE) if row.main)
